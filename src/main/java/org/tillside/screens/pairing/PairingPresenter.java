package org.tillside.screens.pairing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tillside.insight.MentorChoice;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.screens.Desk;
import org.tillside.screens.Showing;
import org.tillside.screens.Words;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Command;
import org.tillside.shop.Pairing;
import org.tillside.shop.Person;

/** Choosing a mentor for a trainee, handing over, ending; an owner's. */
public final class PairingPresenter extends Showing<PairingState> {
    private static final List<Integer> WEEKS = List.of(2, 4, 8, 12);
    private static final int MONDAYS = 4;

    private final Desk desk;
    private final Person trainee;
    private final PairingViews views;
    private Optional<String> chosen = Optional.empty();
    private String from;
    private String until = "";
    private String reason;

    private PairingPresenter(Desk desk, Person trainee) {
        super(new PairingState(
                "", "", Optional.empty(), List.of(), Optional.empty(), List.of(), "", List.of(), "", "", List.of()));
        this.desk = desk;
        this.trainee = trainee;
        this.views = new PairingViews(desk, trainee.id());
        this.from = first().toString();
        this.reason = desk.drafts().read(draft()).getOrDefault("reason", "");
        refresh();
    }

    /** The page; empty for anybody but an owner, and for a trainee who is not here. */
    public static Optional<PairingPresenter> open(Desk desk, PersonId trainee) {
        boolean owner = desk.shop()
                .person(desk.viewer())
                .filter(Person::present)
                .filter(it -> it.in(Role.OWNER))
                .isPresent();
        return desk.shop()
                .person(trainee)
                .filter(Person::present)
                .filter(it -> owner)
                .map(it -> new PairingPresenter(desk, it));
    }

    private LocalDate first() {
        LocalDate starts = trainee.presence().starts();
        return starts.isAfter(desk.today()) ? starts : desk.today();
    }

    private String draft() {
        return "pairing/" + trainee.id().value();
    }

    private Optional<Pairing> current() {
        return desk.shop().pairingsOf(trainee.id()).stream()
                .filter(Pairing::open)
                .reduce((before, after) -> after);
    }

    @Override
    public Room room() {
        return Room.PEOPLE;
    }

    @Override
    public String help() {
        return "people";
    }

    /** A mentor was chosen. */
    public void choose(String mentor) {
        chosen = Optional.of(mentor);
        refresh();
    }

    /** A first day was chosen. */
    public void from(String day) {
        from = day;
        refresh();
    }

    /** A length in weeks was chosen; empty for an open end. */
    public void until(String weeks) {
        until = weeks;
        refresh();
    }

    /** The reason was typed. */
    public void reason(String typed) {
        reason = typed;
        desk.drafts().keep(draft(), Map.of("reason", typed));
        refresh();
    }

    /** Asks the chosen mentor, or hands over to them where somebody mentors already. */
    public void ask() {
        chosen.map(PersonId::new).ifPresent(mentor -> {
            PairingId next = new PairingId(desk.newId());
            desk.act(
                    current()
                            .<Command>map(it -> new Command.HandOver(it.id(), next, mentor, why()))
                            .orElseGet(() -> new Command.ProposePairing(next, trainee.id(), mentor, start(), endDay())),
                    this::done);
        });
    }

    /** Ends the pairing that waits or goes on. */
    public void end() {
        current().ifPresent(it -> desk.act(new Command.EndPairing(it.id(), why()), this::done));
    }

    /** Leaves. */
    public void away() {
        desk.back();
    }

    private Optional<String> why() {
        return Optional.of(reason.strip()).filter(it -> !it.isEmpty());
    }

    private LocalDate start() {
        return LocalDate.parse(from);
    }

    private Optional<LocalDate> endDay() {
        return until.isEmpty()
                ? Optional.empty()
                : Optional.of(start().plusWeeks(Integer.parseInt(until)).minusDays(1));
    }

    private void done() {
        chosen = Optional.empty();
        reason = "";
        desk.drafts().drop(draft());
        refresh();
    }

    @Override
    public void refresh() {
        Words words = desk.words();
        Optional<Pairing> current = current();
        now(new PairingState(
                words.text("pairing.title", views.name(trainee.id())),
                current.map(views::stands).orElseGet(() -> words.text("pairing.nobody")),
                current.map(views::current),
                views.candidates(
                        current.map(it -> Set.of(it.mentor())).orElse(Set.of()),
                        new MentorChoice.Period(start(), endDay())),
                chosen,
                starts(),
                from,
                lengths(),
                until,
                reason,
                views.before()));
    }

    /** The first day and the Mondays after it. */
    private List<PairingState.Option> starts() {
        Set<LocalDate> days = new TreeSet<>(List.of(first(), start()));
        LocalDate monday = first();
        for (int i = 0; i < MONDAYS; i++) {
            monday = monday.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            days.add(monday);
        }
        return days.stream()
                .map(it -> new PairingState.Option(it.toString(), desk.words().weekday(it)))
                .toList();
    }

    private List<PairingState.Option> lengths() {
        List<PairingState.Option> all = new ArrayList<>();
        all.add(new PairingState.Option("", desk.words().text("pairing.open-end")));
        WEEKS.forEach(it -> all.add(new PairingState.Option(
                String.valueOf(it),
                desk.words()
                        .text(
                                "pairing.weeks",
                                it,
                                desk.words().shortDate(start().plusWeeks(it).minusDays(1))))));
        return all;
    }
}
