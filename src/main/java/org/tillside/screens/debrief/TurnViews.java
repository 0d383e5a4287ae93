package org.tillside.screens.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Mood;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;
import org.tillside.practice.Choice;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;
import org.tillside.screens.roleplay.Story;

/** Says where a play turned better or worse than the one before it: scene by scene, at its ending, at its lowest. */
final class TurnViews {
    private static final int MOST = 3;

    private final Telling now;

    TurnViews(Telling now) {
        this.now = now;
    }

    /** What was done at the first visit to a scene in the end, what it earned, and the mood that it led to. */
    private record Done(Story.Beat beat, String did, int points, Mood then) {}

    /** A scene in which both did something else. */
    private record Parting(Done now, Done before) {
        int gain() {
            return now.points() - before.points();
        }

        int lift() {
            return now.then().compareTo(before.then());
        }

        boolean better() {
            return gain() > 0 || (gain() == 0 && lift() > 0);
        }

        boolean worse() {
            return gain() < 0 || (gain() == 0 && lift() < 0);
        }
    }

    List<Comparison.Turn> better(Telling before) {
        return turns(partings(before).stream().filter(Parting::better).sorted(widest()), wholes(before, 1));
    }

    List<Comparison.Turn> worse(Telling before) {
        return turns(partings(before).stream().filter(Parting::worse).sorted(widest()), wholes(before, -1));
    }

    private static Comparator<Parting> widest() {
        return Comparator.comparingInt((Parting it) -> -Math.abs(it.gain())).thenComparing(it -> -Math.abs(it.lift()));
    }

    private List<Comparison.Turn> turns(Stream<Parting> partings, List<Comparison.Turn> wholes) {
        return Stream.concat(wholes.stream(), partings.limit(MOST).map(this::turn))
                .toList();
    }

    private Comparison.Turn turn(Parting it) {
        String text = now.text(
                "debrief.compare.turn",
                now.label(it.now().beat()),
                within(it.now().did()),
                within(it.before().did()));
        return new Comparison.Turn(text, now.signed(it.gain()));
    }

    /** As part of a sentence: what was done and not said ends with a full stop of its own. */
    private static String within(String did) {
        return did.endsWith(".") || did.endsWith("։") ? did.substring(0, did.length() - 1) : did;
    }

    private List<Parting> partings(Telling before) {
        Map<SceneId, Done> old = done(before);
        List<Parting> partings = new ArrayList<>();
        done(now).forEach((scene, done) -> Optional.ofNullable(old.get(scene))
                .filter(other -> !other.beat().choice().equals(done.beat().choice()))
                .filter(other -> !ownWords(other) && !ownWords(done))
                .ifPresent(other -> partings.add(new Parting(done, other))));
        return partings;
    }

    /** Points cannot tell whether own words were better or worse: a mentor's mark does. */
    private static boolean ownWords(Done it) {
        return it.beat().answer().filter(reply -> reply.free().isPresent()).isPresent();
    }

    /**
     * By scene: interruptions lie within one, and the second time in a scene is another matter. What was taken back by
     * going back was not done in the end, but what it lost stays lost.
     */
    private static Map<SceneId, Done> done(Telling tells) {
        List<Story.Beat> beats = tells.story.beats();
        List<ScenarioState.Step> steps = tells.story.state().path();
        List<Integer> kept = new ArrayList<>();
        Map<SceneId, Integer> lost = new HashMap<>();
        for (int i = 0; i + 1 < beats.size(); i++) {
            Optional<ScenarioState> before = undoes(beats.get(i));
            int undone = beats.get(i + 1).state().total();
            before.ifPresent(it -> {
                kept.removeIf(at -> at >= it.path().size());
                lost.merge(it.scene(), undone - it.total(), Integer::sum);
            });
            if (before.isEmpty() && !beats.get(i).interruption()) {
                kept.add(i);
            }
        }
        Map<SceneId, Done> all = new LinkedHashMap<>();
        for (int i : kept) {
            Story.Beat it = beats.get(i);
            SceneId scene = it.state().scene();
            int points = steps.get(i).points() + lost.getOrDefault(scene, 0);
            all.putIfAbsent(
                    scene, new Done(it, tells.did(it), points, beats.get(i + 1).mood()));
        }
        return all;
    }

    /** Where going back led; its path is as long as there were moves until then. */
    private static Optional<ScenarioState> undoes(Story.Beat it) {
        return it.choice().filter(Choice.Back.class::isInstance).flatMap(back -> it.state()
                .before());
    }

    /** The ending and the lowest mood, where they went this way. */
    private List<Comparison.Turn> wholes(Telling before, int way) {
        List<Comparison.Turn> turns = new ArrayList<>();
        Optional<Scenario.Ending> here = ending(now);
        Optional<Scenario.Ending> there = ending(before);
        if (here.isPresent()
                && there.isPresent()
                && Integer.signum(here.get().outcome().compareTo(there.get().outcome())) == way) {
            turns.add(whole(
                    "debrief.compare.ended",
                    now.plain(here.get().title()),
                    now.plain(there.get().title())));
        }
        if (Integer.signum(lowest(now).compareTo(lowest(before))) == way) {
            turns.add(whole("debrief.compare.lowest", now.mood(lowest(now)), now.mood(lowest(before))));
        }
        return turns;
    }

    private Comparison.Turn whole(String key, String here, String there) {
        return new Comparison.Turn(now.text(key, here, there), "");
    }

    private static Optional<Scenario.Ending> ending(Telling tells) {
        return ScenarioRun.ending(tells.scenario, tells.story.state());
    }

    private static Mood lowest(Telling tells) {
        return tells.story.beats().stream()
                .map(Story.Beat::mood)
                .min(Comparator.naturalOrder())
                .orElse(Mood.NEUTRAL);
    }
}
