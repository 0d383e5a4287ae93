package org.tillside.screens.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.tillside.journal.EventId;
import org.tillside.screens.Dates;
import org.tillside.screens.Desk;
import org.tillside.screens.Showing;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Allowed;
import org.tillside.shop.Command;
import org.tillside.shop.SignOff;
import org.tillside.shop.Titles;

/** Takes a signature back, or corrects when it was seen; both with a reason and the PIN, the original stays. */
public final class MendPresenter extends Showing<MendState> {
    private final Desk desk;
    private final SignOff signOff;
    private boolean correcting;
    private String day;
    private String time;
    private String reason = "";
    private Optional<String> wrong = Optional.empty();
    private boolean busy;

    private MendPresenter(Desk desk, SignOff signOff, MendState first) {
        super(first);
        this.desk = desk;
        this.signOff = signOff;
        this.day = first.day();
        this.time = first.time();
    }

    /** Opens a signature; empty for those who may not change it, and once it is withdrawn. */
    public static Optional<MendPresenter> open(Desk desk, EventId signOff) {
        return desk.shop()
                .signOff(signOff)
                .filter(it -> !it.withdrawn())
                .filter(it ->
                        new Allowed().may(desk.shop(), new Command.Withdraw(signOff, ""), Optional.of(desk.viewer())))
                .map(it -> new MendPresenter(desk, it, first(desk, it)));
    }

    private static MendState first(Desk desk, SignOff it) {
        var seen = it.seenAt().atZoneSameInstant(desk.shop().zone());
        PersonViews views = new PersonViews(desk);
        String trainee =
                desk.shop().person(it.signed().trainee()).map(views::name).orElse("");
        String title = new Titles(desk.catalogue())
                .of(it.signed().programme(), it.signed().step());
        return new MendState(
                desk.words().text("person.mend.title", title),
                trainee,
                it.signed().meaning().orElse(title),
                it.signed().signer().equals(desk.viewer()),
                false,
                seen.toLocalDate().toString(),
                Dates.Span.past(desk.today()),
                seen.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                "",
                Optional.empty(),
                false,
                Optional.empty(),
                false);
    }

    @Override
    public Room room() {
        return Room.PEOPLE;
    }

    @Override
    public String help() {
        return "person";
    }

    /** Correct the time, or withdraw the whole signature. */
    public void correcting(boolean on) {
        correcting = on && state().canCorrect();
        draw();
    }

    /** The day on which it was seen, as {@code 2026-11-23}, or as far as it is typed. */
    public void day(String written) {
        day = written;
        draw();
    }

    /** The time at which it was seen, as {@code 10:40}. */
    public void time(String written) {
        time = written;
        draw();
    }

    /** Why. */
    public void reason(String words) {
        reason = words;
        draw();
    }

    /** Leaves it as it is. */
    public void away() {
        desk.back();
    }

    /** Signs the change with the PIN, whose digits are wiped. */
    public void sign(char[] pin) {
        if (busy || !state().ready() || pin.length != 6) {
            Arrays.fill(pin, ' ');
            return;
        }
        Command command = correcting
                ? new Command.Correct(signOff.event(), seen().orElseThrow(), reason.strip())
                : new Command.Withdraw(signOff.event(), reason.strip());
        busy = true;
        wrong = Optional.empty();
        draw();
        desk.sign(tries -> command, pin, this::became);
    }

    private void became(Desk.Signing signing) {
        busy = false;
        if (signing instanceof Desk.Signing.Signed) {
            String key = correcting ? "person.mend.corrected" : "person.mend.withdrawn";
            desk.say(Notice.of(Notice.Tone.GOOD, desk.words().text(key)));
            desk.back();
            return;
        } else if (signing instanceof Desk.Signing.WrongPin it) {
            wrong = Optional.of(desk.words().text("pin.wrong", it.left()));
        } else if (signing instanceof Desk.Signing.Locked) {
            wrong = Optional.of(desk.words().text("pin.locked"));
        } else if (signing instanceof Desk.Signing.Refused it) {
            wrong = Optional.of(it.sentence());
        }
        draw();
    }

    /** What is wrong with the time; the day's own line says what is wrong with that. */
    private Optional<String> unread() {
        if (at().isEmpty()) {
            return Optional.of(desk.words().text("person.mend.unread"));
        }
        return seen().filter(it -> it.isAfter(desk.clock()))
                .filter(it -> state().span().holds(it.toLocalDate()))
                .map(it -> desk.words().text("person.mend.future"));
    }

    private Optional<OffsetDateTime> seen() {
        try {
            LocalDate on = LocalDate.parse(day.strip());
            return at().map(it -> on.atTime(it).atZone(desk.shop().zone()).toOffsetDateTime());
        } catch (DateTimeException half) {
            return Optional.empty();
        }
    }

    private Optional<LocalTime> at() {
        try {
            return Optional.of(LocalTime.parse(time.strip()));
        } catch (DateTimeException half) {
            return Optional.empty();
        }
    }

    private void draw() {
        boolean sound =
                !correcting || seen().filter(it -> !it.isAfter(desk.clock())).isPresent();
        MendState was = state();
        now(new MendState(
                was.title(),
                was.line(),
                was.what(),
                was.canCorrect(),
                correcting,
                day,
                was.span(),
                time,
                reason,
                correcting ? unread() : Optional.empty(),
                !reason.isBlank() && sound && !busy,
                wrong,
                busy));
    }
}
