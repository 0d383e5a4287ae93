package org.tillside.screens.stopclock;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Showing;
import org.tillside.screens.Ticker;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Command;
import org.tillside.shop.Person;

/** A mentor on the floor times how long it takes until each customer is greeted; what is not kept yet is a draft. */
public final class StopClockPresenter extends Showing<StopClockState> {
    private static final Duration TICK = Duration.ofMillis(200);

    private final Desk desk;
    private final StopClockViews views;
    private final Ticker.Stop ticking;
    private PersonId trainee;
    private Watching watching;
    private boolean busy;

    private StopClockPresenter(Desk desk, StopClockViews views, PersonId trainee) {
        super(views.state(trainee, Watching.empty(desk.today()), false));
        this.desk = desk;
        this.views = views;
        this.trainee = trainee;
        this.watching = read(trainee);
        this.ticking = desk.ticker().every(TICK, gone -> tick());
        draw();
    }

    /** Opens the stop-clock for somebody, or for the first of those who can be timed; empty where there is nobody. */
    public static Optional<StopClockPresenter> open(Desk desk, Optional<PersonId> trainee) {
        StopClockViews views = new StopClockViews(desk);
        List<Person> all = views.trainees();
        return all.stream()
                .filter(it -> trainee.filter(it.id()::equals).isPresent())
                .findFirst()
                .or(() -> trainee.isPresent() ? Optional.empty() : all.stream().findFirst())
                .map(it -> new StopClockPresenter(desk, views, it.id()));
    }

    @Override
    public Room room() {
        return Room.PEOPLE;
    }

    @Override
    public String help() {
        return "stopclock";
    }

    private static String draft(PersonId trainee) {
        return "stopclock/" + trainee;
    }

    private Watching read(PersonId of) {
        return Watching.of(desk.drafts().read(draft(of))).orElseGet(() -> Watching.empty(desk.today()));
    }

    private long now() {
        return desk.clock().toInstant().toEpochMilli();
    }

    private void tick() {
        if (!watching.running().isEmpty()) {
            draw();
        }
    }

    private void keep(Watching next) {
        if (busy || next.equals(watching)) {
            return;
        }
        watching = next;
        if (next.nothing()) {
            desk.drafts().drop(draft(trainee));
        } else {
            desk.drafts().keep(draft(trainee), next.fields());
        }
        draw();
    }

    /** Somebody else is timed; what was begun with the one before waits. */
    public void choose(String person) {
        PersonId next = new PersonId(person);
        boolean known = state().trainees().stream().anyMatch(it -> it.id().equals(person));
        if (!busy && known && !next.equals(trainee)) {
            trainee = next;
            watching = read(next);
            draw();
        }
    }

    /** Somebody comes in. */
    public void start() {
        keep(watching.nothing() ? Watching.empty(desk.today()).start(now()) : watching.start(now()));
    }

    /** The one who came in first is greeted; where nobody has come in, somebody does. */
    public void startOrGreet() {
        first().ifPresentOrElse(it -> greeted(it.id()), this::start);
    }

    private Optional<Watching.Clock> first() {
        return watching.running().stream().findFirst();
    }

    /** The id of the clock that the keys work on. */
    public Optional<String> firstId() {
        return first().map(Watching.Clock::id);
    }

    /** This one is greeted now. */
    public void greeted(String clock) {
        watching.clock(clock).ifPresent(it -> keep(watching.stop(it, Optional.of(it.tenths(now())))));
    }

    /** Nobody greeted this one. */
    public void nobody(String clock) {
        watching.clock(clock).ifPresent(it -> keep(watching.stop(it, Optional.empty())));
    }

    /** The clock was started by mistake. */
    public void discard(String clock) {
        watching.clock(clock).ifPresent(it -> keep(watching.discard(it)));
    }

    /** Whether this one was greeted within thirty steps; the same again takes it back. */
    public void steps(String clock, boolean within) {
        watching.clock(clock).ifPresent(it -> {
            boolean same = it.steps().filter(seen -> seen == within).isPresent();
            keep(watching.steps(it, same ? Optional.empty() : Optional.of(within)));
        });
    }

    /** The last greeting is taken back, and its clock runs again. */
    public void undo() {
        keep(watching.undo());
    }

    /** A word about the shift. */
    public void note(String words) {
        keep(watching.noted(words));
    }

    /** Writes the greetings of the shift into the records. */
    public void keep() {
        if (busy || !state().canKeep()) {
            return;
        }
        Watching done = watching;
        busy = true;
        draw();
        desk.act(
                new Command.TimeGreetings(
                        new EventId(desk.newId()),
                        trainee,
                        done.shift(),
                        done.taken().stream().map(Watching.Taken::timed).toList(),
                        Optional.of(done.note()).filter(it -> !it.isBlank())),
                () -> kept(done));
    }

    private void kept(Watching done) {
        desk.drafts().drop(draft(trainee));
        watching = Watching.empty(desk.today());
        String name = new Called(desk).full(trainee);
        desk.say(Notice.of(
                Notice.Tone.GOOD,
                desk.words().text("stopclock.kept", done.taken().size(), name)));
        refresh();
    }

    /** Leaves; what is not kept yet waits. */
    public void away() {
        desk.back();
    }

    @Override
    public void leave() {
        ticking.stop();
    }

    /** Comes after every change, and after a refusal too: the page is free again then. */
    @Override
    public void refresh() {
        busy = false;
        draw();
    }

    private void draw() {
        StopClockState next = views.state(trainee, watching, busy);
        if (!next.equals(state())) {
            now(next);
        }
    }
}
