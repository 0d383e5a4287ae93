package org.tillside.screens.today;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.journal.PairingId;
import org.tillside.journal.Role;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Command;
import org.tillside.shop.Pairing;
import org.tillside.shop.Person;

/** What is to be done now, for each role that the person has. */
public final class TodayPresenter extends Showing<TodayState> {
    private final Desk desk;
    private final Set<PairingId> declining = new HashSet<>();
    private final Map<PairingId, String> reasons = new HashMap<>();
    private final ChangedContent changed;

    /** Today of whoever is signed in. */
    public TodayPresenter(Desk desk) {
        super(new TodayState("", "", List.of()));
        this.desk = desk;
        this.changed = new ChangedContent(desk, this::refresh);
        refresh();
    }

    @Override
    public Room room() {
        return Room.TODAY;
    }

    @Override
    public String help() {
        return "today";
    }

    @Override
    public void refresh() {
        Optional<Person> me = desk.shop().person(desk.viewer());
        me.ifPresent(this::draw);
    }

    /** A section is shown for a role, and for what is left of one, such as a mentee or a programme. */
    private void draw(Person me) {
        Saying saying = new Saying(desk);
        List<TodayState.Section> sections = new ArrayList<>();
        List<String> line =
                new ArrayList<>(List.of(desk.words().begun(desk.words().weekday(desk.today()))));
        changed.section().ifPresent(sections::add);
        if (me.programme().isPresent()) {
            TraineeReader reader = new TraineeReader(desk, saying, me);
            // whoever trains others has no use for their own finished path every morning; it stays on their page
            boolean trains = me.in(Role.MENTOR) || me.in(Role.OWNER);
            Optional<TraineeToday> own =
                    reader.read().filter(it -> !trains || it.hero().to().isPresent());
            own.ifPresent(sections::add);
            if (own.isPresent()) {
                reader.day().ifPresent(line::add);
            }
        }
        AssignedToday.of(desk, saying).ifPresent(sections::add);
        boolean next = sections.stream()
                .anyMatch(it ->
                        it instanceof TraineeToday mine && mine.hero().to().isPresent());
        if (sections.stream().noneMatch(TraineeToday.class::isInstance)) {
            RefreshToday.of(desk, false).ifPresent(sections::add);
        }
        boolean mentor = me.in(Role.MENTOR) || !desk.shop().mentees(me.id()).isEmpty();
        Waiters waiters = new Waiters(desk, saying, !next);
        if (mentor) {
            MentorToday section = new MentorReader(desk, saying, waiters).read(this::asked);
            // whoever owns the shop sees the whole of it first, and then whom they train themselves
            if (me.in(Role.OWNER)) {
                sections.add(new OwnerReader(desk, saying, waiters).read());
            }
            if (!me.in(Role.OWNER) || !section.empty()) {
                sections.add(section);
            }
            line.add(waiters.line(changed.count(), care(sections)));
        } else if (me.in(Role.OWNER)) {
            sections.add(new OwnerReader(desk, saying, waiters).read());
            line.add(waiters.line(changed.count(), care(sections)));
        }
        String hour = saying.hour(desk.clock().getHour());
        now(new TodayState(
                desk.words().text("today.greeting." + hour, saying.first(me)), String.join(" · ", line), sections));
    }

    private static int care(List<TodayState.Section> sections) {
        return sections.stream()
                .filter(OwnerToday.class::isInstance)
                .mapToInt(it -> ((OwnerToday) it).care().size())
                .sum();
    }

    /** How far the declining of a pairing is; a reason half written outlives a crash. */
    private Declining asked(PairingId pairing) {
        String kept = desk.drafts().read(draft(pairing)).getOrDefault("reason", "");
        String reason = reasons.getOrDefault(pairing, kept);
        return new Declining(declining.contains(pairing) || !reason.isBlank(), reason);
    }

    /** Whether a reason is being written, and what stands there. */
    record Declining(boolean open, String reason) {}

    private static String draft(PairingId pairing) {
        return "today/decline/" + pairing;
    }

    /** Anything that leads to another page. */
    public void go(Route route) {
        desk.go(route);
    }

    /** Goes to what is behind a skill of one's own. */
    public void explain(String skill) {
        desk.go(new Route.Person(desk.viewer(), Optional.of(new SkillId(skill))));
    }

    /** The trainee says to be ready to be watched. */
    public void ready(StepId step) {
        desk.act(new Command.SayReady(desk.viewer(), step), this::refresh);
    }

    /** Agrees to a pairing. */
    public void approve(PairingId pairing) {
        desk.act(new Command.ApprovePairing(pairing), () -> {
            decided(pairing);
            desk.shop().pairing(pairing).ifPresent(this::agreed);
        });
    }

    private void agreed(Pairing pairing) {
        String text = desk.words().text("today.approved", new Called(desk).full(pairing.trainee()));
        desk.say(Notice.of(Notice.Tone.GOOD, text));
    }

    /** Opens the reason in its place. */
    public void decline(PairingId pairing) {
        declining.add(pairing);
        refresh();
    }

    /** A reason was written. */
    public void reason(PairingId pairing, String text) {
        reasons.put(pairing, text);
        desk.drafts().keep(draft(pairing), Map.of("reason", text));
        now(new TodayState(
                state().title(),
                state().line(),
                state().sections().stream()
                        .map(it -> it instanceof MentorToday mine ? mine.written(pairing, text) : it)
                        .toList()));
    }

    /** Closes the reason; what was written goes. */
    public void keepOpen(PairingId pairing) {
        forget(pairing);
        refresh();
    }

    /** Declines, with the reason written. */
    public void sendDecline(PairingId pairing) {
        String reason = asked(pairing).reason().strip();
        if (!reason.isEmpty()) {
            desk.act(new Command.DeclinePairing(pairing, reason), () -> decided(pairing));
        }
    }

    private void decided(PairingId pairing) {
        forget(pairing);
        refresh();
    }

    private void forget(PairingId pairing) {
        declining.remove(pairing);
        reasons.remove(pairing);
        desk.drafts().drop(draft(pairing));
    }

    /** A new person. */
    public void addPerson() {
        desk.go(new Route.EditPerson(Optional.empty()));
    }

    /** The findings of the shop's content. */
    public void problems() {
        desk.go(new Route.Shop(Route.Section.CONTENT));
    }
}
