package org.tillside.screens.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Mood;
import org.tillside.practice.DrillGuest;
import org.tillside.practice.DrillManner;
import org.tillside.practice.DrillRun;
import org.tillside.practice.DrillSpot;
import org.tillside.practice.DrillWay;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.drill.DrillState.Counts;
import org.tillside.screens.drill.DrillState.Guest;
import org.tillside.screens.drill.DrillState.Side;
import org.tillside.screens.drill.DrillState.Stand;
import org.tillside.shop.DrillWork;

/** Words what the drill shows. */
final class DrillViews {
    private static final int SHORT = 120;
    private static final double WALKS = 40;
    private static final double TENTHS = 10;

    private final Desk desk;

    /** Where in the drill somebody is. */
    enum Phase {
        INTRO,
        GOING,
        PAUSED,
        BETWEEN,
        OVER
    }

    DrillViews(Desk desk) {
        this.desk = desk;
    }

    DrillState state(Optional<DrillRun> run, Phase phase, boolean saved) {
        boolean going = phase == Phase.GOING;
        return new DrillState(
                text(run.filter(DrillRun::calm).isPresent() ? "drill.line.calm" : "drill.line"),
                run.filter(it -> phase != Phase.OVER).map(this::time),
                run.filter(it -> going).map(this::guests).orElse(List.of()),
                run.filter(it -> going).flatMap(it -> it.picked().map(guest -> steps(it, guest))),
                run.map(it -> side(it, phase, saved)).orElseGet(this::intro),
                run.map(this::counts).orElseGet(() -> counts(DrillRun.begin(0, false))),
                going);
    }

    private String text(String key, Object... arguments) {
        return desk.words().text(key, arguments);
    }

    private DrillState.Time time(DrillRun run) {
        int seconds = Math.max(0, (run.length() - run.now() + 9) / 10);
        return new DrillState.Time(
                run.calm() ? text("drill.no-clock") : text("drill.left", seconds / 60, seconds % 60),
                text("drill.round", run.round() + 1, DrillRun.ROUNDS),
                Math.min(1.0, run.now() / (double) run.length()));
    }

    private List<Guest> guests(DrillRun run) {
        return Stream.concat(run.lingering().stream(), run.waiting().stream())
                .map(it -> guest(run, it))
                .toList();
    }

    private Guest guest(DrillRun run, DrillGuest it) {
        double walked = walked(run, it);
        int left = Math.max(0, run.left(it));
        Optional<DrillRun.Greeted> outcome = run.outcome(it);
        Stand stand = outcome.map(DrillViews::stand).orElse(left <= SHORT ? Stand.SHORT : Stand.WAITS);
        String said = outcome.map(this::said)
                .orElseGet(() -> run.calm() ? text("drill.waits") : text("drill.seconds", seconds(left)));
        return new Guest(
                String.valueOf(it.letter()),
                it.visitor().word(),
                between(DrillSpot.DOOR_X, it.spot().x(), walked),
                between(DrillSpot.DOOR_Y, it.spot().y(), walked),
                run.calm() ? 1 : left / (double) DrillRun.RING,
                stand,
                said,
                it.spot() == DrillSpot.DOOR,
                run.picked().filter(it::equals).isPresent(),
                text("drill.guest", String.valueOf(it.letter()), name(it), where(it), said));
    }

    private static double walked(DrillRun run, DrillGuest it) {
        return run.calm() ? 1 : Math.min(1, (run.now() - it.at()) / WALKS);
    }

    private static double between(int from, int to, double share) {
        return from + (to - from) * share;
    }

    private static Stand stand(DrillRun.Greeted it) {
        return it.way().isEmpty() ? Stand.MISSED : it.well() ? Stand.WELL : Stand.POOR;
    }

    private String said(DrillRun.Greeted it) {
        return text(
                "drill.stand." + stand(it).name().toLowerCase(Locale.ROOT),
                // to the tenth, as the median is
                it.tenths().orElse(0) / TENTHS);
    }

    private static int seconds(int tenths) {
        return (tenths + 9) / 10;
    }

    private String name(DrillGuest it) {
        return text("drill.visitor." + it.visitor().word());
    }

    private String where(DrillGuest it) {
        return text("drill.at." + it.spot().word());
    }

    /** The steps are told once somebody stands still. */
    private DrillState.Steps steps(DrillRun run, DrillGuest it) {
        double walked = walked(run, it);
        return new DrillState.Steps(
                between(DrillSpot.DOOR_X, it.spot().x(), walked),
                between(DrillSpot.DOOR_Y, it.spot().y(), walked),
                walked < 1 ? "" : text("drill.steps", it.spot().steps()),
                it.spot().far());
    }

    private Side intro() {
        DrillWork work = work();
        return new Side.Intro(work.done() == 0 ? "" : text("drill.so-far", work.done(), work.bestStreak()));
    }

    private DrillWork work() {
        return desk.shop()
                .person(desk.viewer())
                .map(it -> it.work().drill(DrillPresenter.KIND))
                .orElse(DrillWork.NONE);
    }

    private Side side(DrillRun run, Phase phase, boolean saved) {
        return switch (phase) {
            case INTRO -> intro();
            case GOING -> run.picked().<Side>map(it -> greet(run, it)).orElseGet(() -> watch(run));
            case PAUSED -> new Side.Rest(text("drill.paused"), text("drill.paused.line"), "drill.go-on");
            case BETWEEN ->
                new Side.Rest(
                        text("drill.between", run.round() + 1),
                        text(
                                "drill.between.line",
                                well(run.ofRound(run.round())),
                                run.ofRound(run.round()).size()),
                        "drill.next-round");
            case OVER -> new DrillResult(desk).of(run, saved);
        };
    }

    static int well(List<DrillRun.Greeted> some) {
        return (int) some.stream().filter(DrillRun.Greeted::well).count();
    }

    private Side watch(DrillRun run) {
        boolean some = !run.waiting().isEmpty();
        List<DrillRun.Greeted> done = run.done();
        Optional<DrillState.Told> told =
                done.isEmpty() || run.ofRound(run.round()).isEmpty()
                        ? Optional.empty()
                        : Optional.of(told(run, done.get(done.size() - 1)));
        return new Side.Watch(
                text(some ? "drill.pick" : "drill.nobody"), text(some ? "drill.pick.line" : "drill.nobody.line"), told);
    }

    private DrillState.Told told(DrillRun run, DrillRun.Greeted it) {
        DrillGuest guest = run.guests().get(it.guest());
        return new DrillState.Told(it.well(), name(guest) + ": " + lower(said(it)), why(guest, it));
    }

    private String lower(String text) {
        return text.substring(0, 1).toLowerCase(desk.words().language()) + text.substring(1);
    }

    private String why(DrillGuest guest, DrillRun.Greeted it) {
        DrillManner manner = guest.visitor().manner();
        boolean far = guest.spot().far();
        if (it.way().isEmpty()) {
            return text("drill.why.missed");
        }
        DrillWay way = it.way().get();
        if (it.well()) {
            return far && way == DrillWay.OPEN_HAND
                    ? text("drill.why.far-well", guest.spot().steps())
                    : text("drill.why.well." + manner.word());
        } else if (!way.open()) {
            return text("drill.why." + way.word());
        }
        return far && manner.suits(false).contains(way)
                ? text("drill.why.far", guest.spot().steps())
                : text("drill.why.poor." + manner.word());
    }

    private Side greet(DrillRun run, DrillGuest it) {
        int left = Math.max(0, run.left(it));
        List<DrillState.Way> ways = new ArrayList<>();
        it.ways().forEach(way -> ways.add(way(it, way, ways.size() + 1)));
        String waits = run.calm() ? text("drill.waits") : text("kit.seconds", seconds(left));
        return new Side.Greet(
                String.valueOf(it.letter()),
                name(it),
                text(
                        "drill.does",
                        text("drill.manner." + it.visitor().manner().word()),
                        where(it),
                        text("drill.steps", it.spot().steps())),
                it.visitor().face(),
                mood(it.visitor().manner()),
                run.calm() ? 1 : left / (double) DrillRun.RING,
                run.calm() ? "" : text("kit.seconds-short", seconds(left)),
                !run.calm() && left <= SHORT,
                waits,
                ways);
    }

    private static Mood mood(DrillManner manner) {
        return manner == DrillManner.HURRY ? Mood.WORRIED : Mood.NEUTRAL;
    }

    private DrillState.Way way(DrillGuest guest, DrillWay way, int number) {
        String act = text("drill.act." + way.word());
        String first = new Called(desk).first(desk.viewer());
        String say = text("drill.say." + way.word(), first, guest.spot().word());
        return new DrillState.Way(way.word(), number, act, say, text("drill.way", number, act, say));
    }

    private Counts counts(DrillRun run) {
        List<Double> seconds = run.latest().stream().map(it -> it / TENTHS).toList();
        Optional<Double> middle = DrillRun.median(run.latest()).map(it -> Math.round(it) / TENTHS);
        List<DrillRun.Greeted> round = run.ofRound(run.round());
        int missed = (int) round.stream().filter(it -> it.way().isEmpty()).count();
        return new Counts(
                run.streak(),
                text("drill.best", Math.max(work().bestStreak(), run.bestStreak())),
                middle.map(it -> text("drill.number", it)).orElse(""),
                seconds,
                middle,
                middle.map(it -> text("drill.strip", seconds.size(), it)).orElseGet(() -> text("drill.strip.none")),
                well(round),
                text("drill.missed", missed),
                missed > 0);
    }
}
