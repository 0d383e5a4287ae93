package org.tillside.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.ScenarioId;
import org.tillside.journal.PersonId;
import org.tillside.practice.Exploration;
import org.tillside.practice.Filling;
import org.tillside.shop.Access;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.CriteriaTexts;
import org.tillside.shop.Play;
import org.tillside.shop.PlayWork;
import org.tillside.shop.Rating;

/** Two who train rate the same recorded plays, each alone, one of them more mildly. */
final class Raters {
    private static final int PLAYS = 6;
    private static final int THIRD = 3;
    /** How many scenarios one person plays again. */
    private static final int EACH = 2;

    private final Story story;
    private final Map<ScenarioId, Exploration> explored;

    Raters(Story story, Map<ScenarioId, Exploration> explored) {
        this.story = story;
        this.explored = explored;
    }

    private record Recorded(PersonId trainee, Play play) {}

    /**
     * Whom Anna trains play some scenarios once more, for first tries are their own; Anna and Ilze rate the same plays, and
     * one more is rated by Ilze alone and waits for Anna.
     */
    void rate(List<Cast.Player> learners) throws IOException {
        Cast.Player anna = Cast.named("anna");
        playAgain(learners.stream()
                .filter(it -> story.shop().mentors(anna.id(), it.id()))
                .toList());
        List<Recorded> plays = plays(anna);
        for (int i = 0; i < plays.size(); i++) {
            Map<ItemId, Filling> hers = rated(plays.get(i), 70);
            if (i < plays.size() - 1) {
                give(anna, plays.get(i), hers);
            }
            give(Cast.OWNER, plays.get(i), milder(hers));
        }
    }

    private void playAgain(List<Cast.Player> learners) throws IOException {
        int left = PLAYS;
        for (Cast.Player who : learners) {
            for (ScenarioId it : played(who, Math.min(EACH, left))) {
                new Learner(story, who, explored).play(it, Integer.MAX_VALUE);
                left--;
            }
        }
    }

    private List<ScenarioId> played(Cast.Player who, int most) {
        return story.person(who.id()).work().plays().entrySet().stream()
                .filter(it -> it.getValue().last().flatMap(this::text).isPresent())
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    /** Somebody who trains nobody of them rates what two have rated already, more strictly than the first. */
    void third(Cast.Player rater) throws IOException {
        Access access = new Access(story.shop(), rater.id());
        for (Recorded it : twice()) {
            if (access.rates(it.trainee(), it.play())) {
                Rating first = it.play().ratings().values().iterator().next();
                give(rater, it, stricter(first.filled()));
            }
        }
    }

    private List<Recorded> twice() {
        List<Recorded> all = new ArrayList<>();
        story.shop().team().forEach(person -> person.work().plays().values().stream()
                .flatMap(work -> Stream.concat(work.rated().stream(), work.last().stream()))
                .distinct()
                .filter(it -> it.ratings().size() == 2)
                .forEach(it -> all.add(new Recorded(person.id(), it))));
        return all.subList(0, Math.min(THIRD, all.size()));
    }

    /** The same but for some lines, which are a level lower where there is one. */
    private Map<ItemId, Filling> stricter(Map<ItemId, Filling> theirs) {
        Map<ItemId, Filling> filled = new LinkedHashMap<>();
        theirs.forEach((id, it) -> filled.put(
                id,
                it instanceof Filling.AtLevel given && story.chance(25)
                        ? at(Math.max(0, levels().indexOf(given.level()) - 1))
                        : it));
        return filled;
    }

    private List<Recorded> plays(Cast.Player rater) {
        Access access = new Access(story.shop(), rater.id());
        List<Recorded> all = new ArrayList<>();
        story.shop().mentees(rater.id()).forEach(pair -> story.person(pair.trainee()).work().plays().values().stream()
                .map(PlayWork::last)
                .flatMap(Optional::stream)
                .filter(it -> access.rates(pair.trainee(), it) && text(it).isPresent())
                .forEach(it -> all.add(new Recorded(pair.trainee(), it))));
        return all.subList(0, Math.min(PLAYS, all.size()));
    }

    private Optional<CriteriaText> text(Play play) {
        return new CriteriaTexts(story.catalogue()).of(play.scenario());
    }

    private List<LevelId> levels() {
        return story.catalogue().levels().stream().map(it -> it.id()).toList();
    }

    private Map<ItemId, Filling> rated(Recorded it, int well) {
        Map<ItemId, Filling> filled = new LinkedHashMap<>();
        text(it.play()).stream()
                .flatMap(text -> text.lines().stream())
                .forEach(line -> filled.put(new ItemId(line.id()), at(story.chance(well) ? 2 : story.below(2))));
        return filled;
    }

    private Filling at(int height) {
        List<LevelId> levels = levels();
        return new Filling.AtLevel(
                levels.get(Math.min(height, levels.size() - 1)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same but for some lines, which are a level higher where there is one. */
    private Map<ItemId, Filling> milder(Map<ItemId, Filling> hers) {
        Map<ItemId, Filling> filled = new LinkedHashMap<>();
        hers.forEach((id, it) -> filled.put(
                id,
                it instanceof Filling.AtLevel given && story.chance(40)
                        ? at(levels().indexOf(given.level()) + 1)
                        : it));
        return filled;
    }

    private void give(Cast.Player by, Recorded it, Map<ItemId, Filling> filled) throws IOException {
        story.minutes(4, 9);
        String criteria = story.keep(text(it.play()).orElseThrow(), Optional.of(it.trainee()));
        story.act(
                by.id(),
                new Command.RatePlay(
                        it.trainee(),
                        it.play().id(),
                        it.play().scenario(),
                        criteria,
                        filled,
                        Set.of(),
                        Optional.empty()));
    }
}
