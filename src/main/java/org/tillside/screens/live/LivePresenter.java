package org.tillside.screens.live;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tillside.content.ScenarioId;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.practice.Filling;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.TenthsClock;
import org.tillside.screens.shell.Room;
import org.tillside.screens.signoff.Fields;

/**
 * A role-play by two on one screen: cue cards for the mentor who plays the customer, the rubric to be marked with one
 * hand, and a stop-clock. Every gesture is kept, so that it goes on where it was after a crash; only the time of a
 * clock that was running is lost.
 */
public final class LivePresenter extends Showing<LiveState> {
    private final Desk desk;
    private final Stage stage;
    private final LiveViews views;
    private final Marks marks;
    private final TenthsClock clock;
    private final LivePrinting printing;
    private final FromPaper paper;
    private final EventId observation;
    private Fields fields;
    private Moment moment = Moment.CALM;

    private LivePresenter(Desk desk, Stage stage, LiveViews views, Fields fields) {
        super(views.state(fields, Moment.CALM, Optional.empty()));
        this.desk = desk;
        this.stage = stage;
        this.views = views;
        this.fields = fields;
        this.marks = new Marks(stage);
        this.clock = new TenthsClock(desk.ticker(), this::tick);
        this.printing = new LivePrinting(desk, stage, this::draw);
        this.paper = new FromPaper(marks, () -> this.fields, this::paper);
        this.observation = new EventId(desk.newId());
    }

    /** Opens a scenario for a trainee; empty where it is not played by two, and for those who may not observe. */
    public static Optional<LivePresenter> open(Desk desk, PersonId trainee, ScenarioId scenario) {
        return Stage.of(desk, trainee, scenario)
                .map(it -> new LivePresenter(
                        desk,
                        it,
                        new LiveViews(desk, it),
                        new Fields(desk.drafts().read(it.draft()))));
    }

    @Override
    public Room room() {
        return Room.PRACTISE;
    }

    @Override
    public boolean stage() {
        return true;
    }

    @Override
    public String help() {
        return "live";
    }

    /** Paper of cards and rubric. */
    public LivePrinting printing() {
        return printing;
    }

    /** Marks that stand on paper. */
    public FromPaper paper() {
        return paper;
    }

    private void paper(Fields next) {
        if (usable()) {
            clock.stop();
            moment = moment.paused(false).clock(Optional.empty(), 0);
            keep(next);
        }
    }

    /** Space: the customer comes through the door, and then: the trainee greets. */
    public void space() {
        if (clock.line().isPresent()) {
            greeted();
        } else {
            comeIn();
        }
    }

    /** The play begins, and with it the clock. */
    public void comeIn() {
        Optional<String> timed = stage.timed(moment.picked()).map(it -> it.id().value());
        if (usable() && !moment.paused() && timed.isPresent() && !paper.on()) {
            clock.start(timed.get());
            moment = moment.pick(timed.get()).clock(timed, 0);
            change(it -> it);
        }
    }

    private void tick(int tenths) {
        moment = moment.clock(clock.line(), tenths);
        now(state().with(views.clock(fields, moment)));
    }

    /** The trainee greeted: the clock marks its line by the time allowed. */
    public void greeted() {
        clock.line().filter(it -> usable() && !moment.paused()).ifPresent(item -> {
            int tenths = clock.stop();
            moment = moment.clock(Optional.empty(), tenths);
            change(it -> marks.stopped(it, item, tenths));
        });
    }

    /** The row with this number; the keys mark it from now on. */
    public void pickNumber(int number) {
        stage.item(number).ifPresent(this::pick);
    }

    /** The next row, or the one before; from none the first or the last. */
    public void pickBy(int step) {
        stage.beside(moment.picked(), step).ifPresent(this::pick);
    }

    /** A row. */
    public void pick(String item) {
        if (usable()) {
            moment = moment.pick(item);
            draw();
        }
    }

    /** Marks the picked row with the level at this place of the home row, 0 the leftmost; a running clock's is its. */
    public void mark(int place) {
        if (place < stage.levels().size()) {
            moment.picked()
                    .filter(item -> !clock.line().equals(Optional.of(item)))
                    .ifPresent(
                            item -> level(item, stage.levels().get(place).id().value()));
        }
    }

    /** Marks a row; the same level again takes the mark back. */
    public void level(String item, String level) {
        pick(item);
        change(it -> marks.level(it, item, level));
    }

    /** The reason at this place of the row of keys below. */
    public void reason(int place) {
        Filling.Reason[] all = Filling.Reason.values();
        if (place < all.length) {
            stage.low(fields, moment.picked()).ifPresent(item -> reason(item, all[place]));
        }
    }

    /** Why a level is low; the same again takes it back. */
    public void reason(String item, Filling.Reason reason) {
        pick(item);
        change(it -> marks.reason(it, item, reason));
    }

    /** Opens the note of the picked row, where its level is low. */
    public void openNote() {
        stage.low(fields, moment.picked()).filter(it -> usable()).ifPresent(item -> {
            moment = moment.noting(true);
            draw();
        });
    }

    /** The note is done. */
    public void closeNote() {
        moment = moment.noting(false);
        draw();
    }

    /** Why a level is low, in words. */
    public void note(String item, String text) {
        put("why/" + item, text);
    }

    /** On to the next card, or back to the one before. */
    public void turn(int by) {
        int to = state().cue().map(it -> it.number() - 1 + by).orElse(-1);
        if (to >= 0 && to < stage.live().cues().size()) {
            change(it -> it.with(CueViews.CUE, String.valueOf(to)));
        }
    }

    /** How a card went, so that the next one comes in the right mood; the same again takes it back. */
    public void went(boolean good) {
        state().cue()
                .ifPresent(
                        cue -> change(it -> marks.went(it, stage.live().cues().get(cue.number() - 1), good)));
    }

    /** Puts the cards away while the clock stands still, or goes on. */
    public void pause(boolean on) {
        if (usable() && !paper.on()) {
            moment = moment.paused(on);
            if (on) {
                clock.halt();
            } else {
                clock.goOn();
            }
            draw();
        }
    }

    /** Finishes: asks first about reasons that are missing and rows that were not seen. */
    public void finish() {
        if (usable()) {
            Optional<String> wrong = state().paper().flatMap(LiveState.Paper::wrong);
            new Finish(stage, desk.words())
                    .first(fields, moment, wrong)
                    .ifPresentOrElse(
                            first -> {
                                moment = first;
                                draw();
                            },
                            this::record);
        }
    }

    /** Rows are still to be marked. */
    public void notYet() {
        moment = moment.asking(false);
        draw();
    }

    private void record() {
        clock.stop();
        busy(true);
        new Recorder(desk, stage, fields).observe(observation, () -> busy(false), () -> {
            desk.drafts().drop(stage.draft());
            desk.replace(new Route.Seen(stage.trainee().id(), observation));
        });
    }

    private void busy(boolean on) {
        moment = moment.busy(on);
        draw();
    }

    /** Leaves; everything is kept. */
    public void away() {
        desk.back();
    }

    private boolean usable() {
        return !moment.busy();
    }

    /** A gesture of the play, whose first one is when it was seen. */
    private void change(UnaryOperator<Fields> how) {
        if (usable()) {
            Fields begun = fields.get(Recorder.BEGUN).isPresent()
                    ? fields
                    : fields.with(Recorder.BEGUN, desk.clock().toString());
            keep(how.apply(begun));
        }
    }

    private void put(String name, String value) {
        if (usable()) {
            keep(fields.with(name, value));
        }
    }

    private void keep(Fields next) {
        fields = next;
        moment = moment.marked();
        desk.drafts().keep(stage.draft(), fields.all());
        draw();
    }

    @Override
    public void leave() {
        clock.stop();
    }

    private void draw() {
        Moment shown = moment.busy(moment.busy() || printing.busy());
        now(views.state(fields, shown, printing.choices()));
    }
}
