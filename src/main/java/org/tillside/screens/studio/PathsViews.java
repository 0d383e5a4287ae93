package org.tillside.screens.studio;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;
import org.tillside.practice.Exploration;
import org.tillside.practice.LoopPays;
import org.tillside.screens.Words;

/** Words what the explorer found. */
final class PathsViews {
    /** So many letters of a reply, or less, tell it from the others. */
    private static final int SAID = 32;

    private final StudioPresenter studio;
    private final Words words;
    private final Scenario scenario;
    private final Exploration all;

    PathsViews(StudioPresenter studio, Scenario scenario, Exploration all) {
        this.studio = studio;
        this.words = studio.words();
        this.scenario = scenario;
        this.all = all;
    }

    PathsState state(boolean looking) {
        return new PathsState(
                looking, facts(), all.endings().stream().map(this::ending).toList(), plays(), faults());
    }

    private List<PathsState.Fact> facts() {
        List<PathsState.Fact> facts = new ArrayList<>();
        String most = String.valueOf(all.maximumPoints());
        facts.add(new PathsState.Fact(
                all.atMost() ? words.text("studio.paths.at-most", most) : most, words.text("studio.paths.maximum")));
        all.guessing()
                .ifPresent(it -> facts.add(new PathsState.Fact(rounded(it), words.text("studio.paths.guessing"))));
        facts.add(new PathsState.Fact(
                words.text("studio.paths.minutes", minutes(all.readingSeconds())), words.text("studio.paths.reading")));
        facts.add(new PathsState.Fact(rounded(all.states()), words.text("studio.paths.states")));
        return facts;
    }

    private String rounded(double mean) {
        NumberFormat format = NumberFormat.getInstance(words.language());
        format.setMaximumFractionDigits(1);
        return format.format(mean);
    }

    private PathsState.Ending ending(Exploration.EndingFacts it) {
        Optional<Scenario.Ending> ending =
                Optional.ofNullable(scenario.endings().get(it.id()));
        return new PathsState.Ending(
                it.id().value(),
                ending.map(Scenario.Ending::title).orElse(it.id().value()),
                ending.map(one -> one.outcome().name().toLowerCase(Locale.ROOT)).orElse(""),
                ways(it),
                it.score().map(this::score).orElse(""),
                it.money().map(this::money).orElse(""),
                it.seconds().map(this::reading).orElse(""));
    }

    /** In minutes with one digit behind the point: most plays are read in one or two. */
    private String reading(Exploration.Range it) {
        String least = it.lowest().map(this::minutes).orElse("0");
        return it.highest()
                .map(most -> minutes(most).equals(least)
                        ? words.text("studio.paths.read", least)
                        : words.text("studio.paths.read.range", least, minutes(most)))
                .orElseGet(() -> words.text("studio.paths.read.range", least, "∞"));
    }

    private String minutes(int seconds) {
        return rounded(seconds / 60.0);
    }

    private String ways(Exploration.EndingFacts it) {
        if (!it.reachable()) {
            return words.text("studio.paths.never");
        }
        return it.loops()
                ? words.text("studio.paths.endless")
                : it.ways()
                        .map(number -> words.text("studio.paths.ways", number))
                        .orElse(words.text("studio.paths.unknown"));
    }

    private String score(Exploration.Range it) {
        return words.text(
                "studio.paths.score",
                it.lowest().map(PathsViews::signed).orElse("−∞"),
                it.highest().map(PathsViews::signed).orElse("∞"));
    }

    private static String signed(int points) {
        return points < 0 ? "−" + -points : String.valueOf(points);
    }

    /** Where money plays no part nothing is said of it. */
    private String money(Exploration.MoneyRange it) {
        boolean none = it.most().filter(most -> most.cents() == 0).isPresent();
        if (none && scenario.budget().isEmpty()) {
            return "";
        }
        return words.text(
                "studio.paths.money",
                it.least().map(studio.knowledge()::amount).orElse("0"),
                it.most().map(studio.knowledge()::amount).orElse("∞"));
    }

    private List<PathsState.Play> plays() {
        List<PathsState.Play> plays = new ArrayList<>();
        all.best().ifPresent(it -> plays.add(play("best", it)));
        all.worst().ifPresent(it -> plays.add(play("worst", it)));
        all.shortest().ifPresent(it -> plays.add(play("shortest", it)));
        return plays;
    }

    private PathsState.Play play(String key, List<Exploration.Turn> turns) {
        List<String> replies = turns.stream().map(it -> it.reply().value()).toList();
        String said = turns.stream().map(this::said).collect(Collectors.joining(" › "));
        return new PathsState.Play(key, words.text("studio.paths." + key), said, replies);
    }

    /** A reply as the author knows it: by its first words. */
    private String said(Exploration.Turn turn) {
        String all = Optional.ofNullable(scenario.scenes().get(turn.scene())).stream()
                .flatMap(it -> it.replies().stream())
                .filter(it -> it.id().equals(turn.reply()))
                .findFirst()
                .flatMap(it -> it.say().or(it::act))
                .orElse(turn.reply().value());
        int end = all.length() <= SAID ? -1 : all.lastIndexOf(' ', SAID);
        return end < 0 ? all : all.substring(0, end) + "…";
    }

    private List<PathsState.Fault> faults() {
        List<PathsState.Fault> faults = new ArrayList<>();
        if (!scenario.scenes().containsKey(scenario.start())) {
            // that nothing is reached is then but the echo of it
            faults.add(new PathsState.Fault(
                    words.text("studio.paths.no-start", scenario.start().value()), List.of(), false));
            return faults;
        }
        scenes("unreachable", all.unreachable(), faults);
        scenes("dead-end", all.deadEnds(), faults);
        scenes("hidden", all.allHidden(), faults);
        scenes("loop", all.inescapable(), faults);
        turns("never-offered", all.neverOffered(), faults);
        turns("never-affordable", all.neverAffordable(), faults);
        turns("pays", LoopPays.of(scenario).paying(), faults);
        all.neverTaken()
                .forEach(it -> faults.add(new PathsState.Fault(
                        words.text(
                                "studio.paths.never-taken",
                                it.reply().value(),
                                it.to().value()),
                        List.of(it.scene().value()),
                        false)));
        nothing(faults);
        if (!all.loops().isEmpty()) {
            faults.add(new PathsState.Fault(
                    words.text("studio.paths.loops", all.loops().size()),
                    all.loops().stream().map(SceneId::value).toList(),
                    true));
        }
        return faults;
    }

    private void scenes(String key, Collection<SceneId> ids, List<PathsState.Fault> into) {
        if (!ids.isEmpty()) {
            into.add(new PathsState.Fault(
                    words.text("studio.paths." + key, ids.size()),
                    ids.stream().map(SceneId::value).toList(),
                    false));
        }
    }

    private void turns(String key, Collection<Exploration.Turn> turns, List<PathsState.Fault> into) {
        turns.forEach(it -> into.add(new PathsState.Fault(
                words.text("studio.paths." + key, it.reply().value()),
                List.of(it.scene().value()),
                false)));
    }

    /** Replies that change nothing but where the play goes, or not even that. */
    private void nothing(List<PathsState.Fault> into) {
        scenario.scenes().values().forEach(scene -> {
            String idle = scene.replies().stream()
                    .filter(it -> it.scores().isEmpty()
                            && it.meters().isEmpty()
                            && it.set().isEmpty()
                            && it.cost().cents() == 0
                            && it.free().isEmpty()
                            && it.to().stream().allMatch(to -> to.id().equals(scene.id())))
                    .map(it -> it.id().value())
                    .collect(Collectors.joining(", "));
            if (!idle.isEmpty()) {
                into.add(new PathsState.Fault(
                        words.text("studio.paths.idle", idle),
                        List.of(scene.id().value()),
                        false));
            }
        });
    }
}
