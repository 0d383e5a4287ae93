package org.tillside.screens.drill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tillside.journal.Learning;
import org.tillside.practice.DrillGuest;
import org.tillside.practice.DrillRun;
import org.tillside.practice.DrillWay;
import org.tillside.screens.Desk;
import org.tillside.screens.Showing;
import org.tillside.screens.Ticker;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Command;

/**
 * The 30/30 drill. Time stands still before the beginning, in a pause, between rounds and while the window asks
 * something; a drill that is left goes on where it was, paused.
 */
public final class DrillPresenter extends Showing<DrillState> {
    /** The programme's word for this drill, and the records'. */
    public static final String KIND = "greeting";

    private static final Duration TICK = Duration.ofMillis(100);
    private static final Duration LONGEST_TICK = Duration.ofSeconds(1);
    private static final int A_TENTH = 100;

    private final Desk desk;
    private final DrillViews views;
    private final DrillDraft draft;
    private final Ticker.Stop ticking;
    private Optional<DrillRun> run;
    private DrillViews.Phase phase;
    private Duration ticked = Duration.ZERO;
    private long millis;
    private boolean held;
    private boolean saved;

    /** Opens the drill: where it was left, or before its beginning. */
    public DrillPresenter(Desk desk) {
        super(new DrillViews(desk).state(Optional.empty(), DrillViews.Phase.INTRO, false));
        this.desk = desk;
        this.views = new DrillViews(desk);
        this.draft = new DrillDraft(desk.drafts());
        this.run = draft.read();
        this.phase = run.isPresent() ? DrillViews.Phase.PAUSED : DrillViews.Phase.INTRO;
        this.ticking = desk.ticker().every(TICK, this::tick);
        if (run.filter(DrillRun::over).isPresent()) {
            finish();
        }
        draw();
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
        return "drill";
    }

    private boolean going() {
        return phase == DrillViews.Phase.GOING;
    }

    private void tick(Duration sinceStart) {
        Duration since = sinceStart.minus(ticked);
        ticked = sinceStart;
        if (held || !going()) {
            return;
        }
        millis += (since.compareTo(LONGEST_TICK) > 0 ? LONGEST_TICK : since).toMillis();
        int tenths = (int) (millis / A_TENTH);
        millis %= A_TENTH;
        run.ifPresent(it -> after(it.pass(tenths)));
    }

    private void after(DrillRun next) {
        boolean settled =
                run.filter(it -> it.done().size() == next.done().size()).isEmpty();
        run = Optional.of(next);
        if (settled) {
            draft.keep(next);
        }
        if (next.over()) {
            finish();
        } else if (next.roundOver()) {
            phase = DrillViews.Phase.BETWEEN;
        }
        draw();
    }

    private void finish() {
        phase = DrillViews.Phase.OVER;
        DrillRun ended = run.orElseThrow();
        if (ended.calm()) {
            draft.drop();
        } else {
            desk.act(
                    new Command.FinishDrill(desk.viewer(), KIND, ended.seed(), DrillRun.ROUNDS, greetings(ended)),
                    () -> {
                        saved = true;
                        draft.drop();
                        draw();
                    });
        }
    }

    private static List<Learning.Greeting> greetings(DrillRun ended) {
        return ended.done().stream()
                .map(it -> new Learning.Greeting(
                        ended.guests().get(it.guest()).visitor().id(),
                        it.tenths(),
                        it.way().map(DrillWay::id),
                        it.well()))
                .toList();
    }

    /** Begins, with the clock or without it. */
    public void begin(boolean calm) {
        if (phase == DrillViews.Phase.INTRO || phase == DrillViews.Phase.OVER) {
            saved = false;
            phase = DrillViews.Phase.GOING;
            after(DrillRun.begin(desk.newSeed(), calm).pass(1));
        }
    }

    /** The window asks something over the page, or no longer: the time stands still meanwhile. */
    public void hold(boolean on) {
        held = on;
    }

    /** Stops the rings. */
    public void pause() {
        if (going()) {
            phase = DrillViews.Phase.PAUSED;
            run.ifPresent(draft::keep);
            draw();
        }
    }

    /** The pause is over, or the next round begins. */
    public void goOn() {
        if (phase == DrillViews.Phase.PAUSED || phase == DrillViews.Phase.BETWEEN) {
            phase = DrillViews.Phase.GOING;
            run.ifPresent(it -> after(it.nextRound().pass(1)));
        }
    }

    /** Throws away what was left half done, for a new beginning. */
    public void anew() {
        if (phase == DrillViews.Phase.PAUSED || phase == DrillViews.Phase.BETWEEN) {
            draft.drop();
            run = Optional.empty();
            phase = DrillViews.Phase.INTRO;
            draw();
        }
    }

    /** Whoever has this letter is to be greeted. */
    public void pick(char letter) {
        run.filter(it -> going()).ifPresent(it -> it.waiting().stream()
                .filter(guest -> guest.letter() == letter)
                .findFirst()
                .ifPresent(guest -> pick(it, guest)));
    }

    /** The next one, or the one before, of those who wait. */
    public void turn(int by) {
        run.filter(it -> going() && !it.waiting().isEmpty()).ifPresent(it -> {
            List<DrillGuest> waiting = it.waiting();
            int at = it.picked().map(waiting::indexOf).orElse(by > 0 ? -1 : 0);
            pick(it, waiting.get(Math.floorMod(at + by, waiting.size())));
        });
    }

    private void pick(DrillRun it, DrillGuest guest) {
        run = Optional.of(it.pick(guest.number()));
        draw();
    }

    /** Greets whoever is chosen, in the way with this number from 1. */
    public void greet(int number) {
        run.filter(it -> going()).ifPresent(it -> it.picked()
                .map(DrillGuest::ways)
                .filter(ways -> number >= 1 && number <= ways.size())
                .ifPresent(ways -> after(it.greet(ways.get(number - 1)).pass(it.calm() ? 1 : 0))));
    }

    /** Leaves; what is half done waits. */
    public void away() {
        desk.back();
    }

    @Override
    public void leave() {
        ticking.stop();
        if (phase != DrillViews.Phase.OVER) {
            run.ifPresent(draft::keep);
        }
    }

    private void draw() {
        DrillState next = views.state(run, phase, saved);
        if (!next.equals(state())) {
            now(next);
        }
    }
}
