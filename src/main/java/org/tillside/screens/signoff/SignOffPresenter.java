package org.tillside.screens.signoff;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.StepId;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.practice.Filling;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.TenthsClock;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.Room;

/** Watches a step of a trainee's programme line by line, decides and signs; what is half filled in is kept. */
public final class SignOffPresenter extends Showing<SignOffState> {
    private static final String DONE = "done";

    private final Desk desk;
    private final SignOffViews views;
    private final Ending ending;
    private final OffsetDateTime opened;
    private final TenthsClock clock;
    private Subject subject;
    private Fields fields;
    private Moment moment = Moment.CALM;

    private SignOffPresenter(Desk desk, SignOffViews views, Subject subject, Fields fields) {
        super(views.state(subject, fields, opened(desk, subject), Moment.CALM));
        this.desk = desk;
        this.views = views;
        this.subject = subject;
        this.fields = fields;
        opened = opened(desk, subject);
        clock = new TenthsClock(desk.ticker(), this::ran);
        ending = new Ending(desk, new EventId(desk.newId()), new Moved());
        new Wordings(desk).read(subject, change -> {
            moment = change.apply(moment);
            draw();
        });
    }

    /** Opens a step; empty where the person has no such step, or the viewer is not the one who signs it. */
    public static Optional<SignOffPresenter> open(Desk desk, PersonId trainee, StepId step) {
        return open(desk, trainee, step, Optional.empty());
    }

    /** The same to sign what was seen before: its lines stand there, and one that is changed is seen anew. */
    public static Optional<SignOffPresenter> open(
            Desk desk, PersonId trainee, StepId step, Optional<EventId> observation) {
        return Subject.of(desk, trainee, step)
                .map(it -> it.given(observation))
                .map(it -> new SignOffPresenter(
                        desk,
                        new SignOffViews(desk),
                        it,
                        new Fields(desk.drafts().read(draft(it)))));
    }

    /** Whether the viewer may sign a step of somebody's programme. */
    public static boolean offered(Desk desk, PersonId trainee, StepId step) {
        return Subject.of(desk, trainee, step).isPresent();
    }

    /** What was seen before was seen then, also where a line is changed. */
    private static OffsetDateTime opened(Desk desk, Subject subject) {
        return subject.given().map(it -> it.seen().observedAt()).orElseGet(desk::clock);
    }

    /** What is signed on an observation is a page of its own, which nothing half filled in elsewhere gets into. */
    private static String draft(Subject it) {
        String step = "sign/" + it.trainee().id() + "/" + it.step().id();
        return it.given().map(seen -> step + "/" + seen.seen().observation()).orElse(step);
    }

    @Override
    public Room room() {
        return Room.PEOPLE;
    }

    @Override
    public String help() {
        return "signoff";
    }

    /** A level was chosen for a line; a low one asks for its reason. */
    public void level(String item, String level) {
        put("value/" + item, level);
    }

    /** A line was ticked, or its tick taken back. */
    public void tick(String item, boolean done) {
        put("value/" + item, done ? DONE : "not");
    }

    /** One answer was picked. */
    public void pick(String item, String answer) {
        put("value/" + item, answer);
    }

    /** One of several answers was picked, or let go. */
    public void pickAlso(String item, String answer) {
        put("value/" + item, subject.shown(fields).turned("value/" + item, answer));
    }

    /** Something was written into a line. */
    public void type(String item, String text) {
        put("value/" + item, text);
    }

    /** Why a level is low. */
    public void reason(String item, Filling.Reason reason) {
        put("reason/" + item, reason.name());
    }

    /** Why a level is low, in words. */
    public void why(String item, String words) {
        put("why/" + item, words);
    }

    /** Starts the stop-clock of a line, or stops it: the seconds are noted, and the level by the time allowed. */
    public void clock(String item) {
        if (moment.running().filter(item::equals).isPresent()) {
            moment = moment.running(Optional.empty(), 0);
            keep(timed(item).stopped(subject.shown(fields), clock.stop()));
        } else if (!moment.busy()) {
            moment = moment.running(Optional.of(item), 0);
            clock.start(item);
            draw();
        }
    }

    /** The page tells whole seconds, and is drawn anew when the next one is full. */
    private void ran(int tenths) {
        if (tenths / 10 != moment.seconds()) {
            moment = moment.running(clock.line(), tenths / 10);
            draw();
        }
    }

    private Timed timed(String item) {
        Optional<Integer> limit = subject.lines().stream()
                .filter(it -> it.id().value().equals(item))
                .flatMap(it -> it.clock().stream())
                .findFirst();
        return new Timed(item, limit, subject.levels());
    }

    /** Opens or folds the customer's cards. */
    public void toggleCues() {
        moment = moment.cues(!moment.cues());
        draw();
    }

    /** Goes to play it on one screen, where it is a role-play by two. */
    public void play() {
        if (subject.task() instanceof ProgrammeStep.Task.Live it && !moment.busy()) {
            desk.go(new Route.Live(subject.trainee().id(), it.scenario()));
        }
    }

    /** Opens when and where it was seen for a change, or closes it. */
    public void toggleSeen() {
        moment = moment.editing(!moment.editing());
        draw();
    }

    /** The day on which it was seen. */
    public void seenOn(LocalDate day) {
        put("day", day.toString());
    }

    /** The time at which it was seen, as written. */
    public void seenAt(String time) {
        put("time", time);
    }

    /** Where it was seen. */
    public void place(String place) {
        put("place", place);
    }

    /** Achieved, or not yet. */
    public void decide(Mentoring.Decision decision) {
        if (decision == Mentoring.Decision.NOT_YET || state().verdict().whyNot().isEmpty()) {
            put("decision", decision.name());
        }
    }

    /** The comment that the trainee reads. */
    public void comment(String words) {
        put("comment", words);
    }

    /** Leaves; what is half filled in is kept. */
    public void away() {
        desk.back();
    }

    /** Keeps what was seen without a signature; for a step that has to be seen more often. */
    public void keepObservation() {
        if (!moment.busy() && state().keep().filter(SignOffState.Keep::enabled).isPresent()) {
            ending.keep(signature());
        }
    }

    /** Signs with the PIN, whose digits are wiped. */
    public void sign(char[] pin) {
        Optional<Mentoring.Decision> decision = state().verdict().chosen();
        boolean enabled = state().sign().filter(SignOffState.Sign::enabled).isPresent();
        if (moment.busy() || decision.isEmpty() || !enabled || pin.length != 6) {
            Arrays.fill(pin, ' ');
        } else {
            ending.sign(signature(), decision.get(), state().verdict().meaning(), pin);
        }
    }

    private Signature signature() {
        return new Signature(desk, subject, fields, opened);
    }

    /** What the ending does to the page. */
    private final class Moved implements Ending.Page {
        @Override
        public void busy(boolean on) {
            moment = moment.busy(on).wrong(Optional.empty());
            draw();
        }

        @Override
        public void wrong(String sentence) {
            moment = moment.wrong(Optional.of(sentence));
            draw();
        }

        @Override
        public void done(String key) {
            clock.stop();
            desk.drafts().drop(draft(subject));
            desk.say(Notice.of(
                    Notice.Tone.GOOD,
                    desk.words().text(key, views.name(subject), subject.step().title(), left())));
            desk.back();
        }
    }

    /** Counted after what was kept is recorded: what was not well enough brings it no nearer. */
    private int left() {
        return Subject.of(desk, subject.trainee().id(), subject.step().id())
                .map(it -> it.step().times() - it.step().seen())
                .orElse(0);
    }

    private void put(String name, String value) {
        if (!moment.busy()) {
            moment = moment.wrong(Optional.empty());
            boolean line = name.contains("/");
            keep((line ? subject.shown(fields) : fields).with(name, value));
        }
    }

    private void keep(Fields next) {
        fields = next;
        desk.drafts().keep(draft(subject), fields.all());
        draw();
    }

    @Override
    public void refresh() {
        Optional<EventId> given = subject.given().map(it -> it.seen().observation());
        Subject.of(desk, subject.trainee().id(), subject.step().id())
                .map(it -> it.given(given))
                .ifPresent(it -> subject = it);
        draw();
    }

    @Override
    public void leave() {
        clock.stop();
    }

    private void draw() {
        now(views.state(subject, fields, opened, moment));
    }
}
