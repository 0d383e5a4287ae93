package org.tillside.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tillside.content.Condition;
import org.tillside.content.Mood;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;

/** The bundled role-plays use what the format can say, and are written so that only judgement finds the way. */
class BundledScenariosTest {
    private static final int MOST_SAID = 45;
    private static final int MOST_REPLIED = 25;

    private final List<Scenario> all = Bundled.scenarios();

    private List<String> those(Predicate<Scenario> which) {
        return all.stream().filter(which).map(it -> it.id().value()).toList();
    }

    private static boolean anyScene(Scenario scenario, Predicate<Scene> which) {
        return scenario.scenes().values().stream().anyMatch(which);
    }

    @Test
    void allOfThemAreInterruptedWordedOtherwiseTimedAndEndByWhatWasDone() {
        assertThat(all).hasSizeGreaterThanOrEqualTo(9);
        assertThat(those(it -> anyScene(it, scene -> scene.interrupt().isPresent())))
                .hasSize(all.size());
        assertThat(those(it -> anyScene(it, scene -> scene.late().isPresent()))).hasSize(all.size());
        assertThat(those(it -> scenesWithVariants(it) >= 4)).hasSize(all.size());
        assertThat(those(it -> Bundled.chosenEndings(it)
                                .map(Reply.Target::id)
                                .distinct()
                                .count()
                        >= 2))
                .hasSize(all.size());
    }

    private static long scenesWithVariants(Scenario scenario) {
        return scenario.scenes().values().stream()
                .filter(scene -> !scene.variants().isEmpty())
                .count();
    }

    @Test
    void someAskForOwnWordsLetOneGoBackOrLookAtWhatWasSpent() {
        assertThat(those(
                        it -> Bundled.replies(it).anyMatch(reply -> reply.free().isPresent())))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(those(it -> anyScene(it, Scene::back))).hasSizeGreaterThanOrEqualTo(4);
        assertThat(those(it -> Bundled.chosenEndings(it)
                        .anyMatch(to -> readsCost(to.when().orElseThrow()))))
                .isNotEmpty();
    }

    private static boolean readsCost(Condition condition) {
        if (condition instanceof Condition.And and) {
            return readsCost(and.left()) || readsCost(and.right());
        } else if (condition instanceof Condition.Or or) {
            return readsCost(or.left()) || readsCost(or.right());
        }
        return condition instanceof Condition.CostIs || condition instanceof Condition.Not not && readsCost(not.of());
    }

    @Test
    void mostCanBePlayedByTwoWithCardsForTheCustomerAndARubricWithAClock() {
        List<Scenario> live = all.stream().filter(it -> it.live().isPresent()).toList();
        assertThat(live).hasSizeGreaterThanOrEqualTo(7);
        for (Scenario scenario : live) {
            Scenario.Live by = scenario.live().orElseThrow();
            String name = scenario.id().value();
            assertThat(by.cues()).as(name).hasSizeGreaterThanOrEqualTo(5);
            assertThat(by.rubric()).as(name).hasSizeGreaterThanOrEqualTo(6);
            assertThat(by.rubric()).as(name).anyMatch(mark -> mark.clock().equals(Optional.of(30)) && mark.critical());
            assertThat(by.rubric()).as(name).allMatch(mark -> mark.skill()
                    .filter(scenario.skills()::contains)
                    .isPresent());
            assertThat(by.cues()).as(name).allMatch(BundledScenariosTest::speaksAndFeels);
        }
    }

    private static boolean speaksAndFeels(Scenario.Cue cue) {
        return cue.say().isPresent()
                && Stream.of(cue.good(), cue.poor())
                        .allMatch(it -> it.say().isPresent() && it.mood().isPresent())
                && !cue.good().mood().equals(Optional.of(Mood.ANGRY));
    }

    @Test
    void aSceneIsOneBreathAndEveryReplyIsAnswered() {
        for (Scenario scenario : all) {
            for (Scene scene : scenario.scenes().values()) {
                String name = scenario.id() + "/" + scene.id();
                assertThat(said(scene)).as(name).allMatch(text -> Reading.words(text) <= MOST_SAID);
                assertThat(Bundled.replies(scene)).as(name).allMatch(BundledScenariosTest::shortAndAnswered);
                assertThat(scene.replies().stream()
                                .filter(it -> it.free().isEmpty())
                                .count())
                        .as(name)
                        .isBetween(3L, 5L);
            }
        }
    }

    private static List<String> said(Scene scene) {
        return Stream.concat(Stream.of(scene.says()), scene.variants().stream().map(Scene.Variant::says))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean shortAndAnswered(Reply reply) {
        return Reading.words(reply.say().orElse("")) <= MOST_REPLIED
                && reply.feedback().isPresent();
    }

    @Test
    void variantsSayItInOtherWords() {
        for (Scenario scenario : all) {
            for (Scene scene : scenario.scenes().values()) {
                assertThat(said(scene)).as(scenario.id() + "/" + scene.id()).doesNotHaveDuplicates();
            }
            List<Wording> once = wordings(scenario, 1);
            assertThat(IntStream.rangeClosed(2, 20).mapToObj(seed -> wordings(scenario, seed)))
                    .as(scenario.id().value())
                    .filteredOn(it -> !it.equals(once))
                    .hasSizeGreaterThan(15);
        }
    }

    private static List<Wording> wordings(Scenario scenario, long seed) {
        return scenario.scenes().values().stream()
                .map(scene -> Wording.of(scene, seed))
                .toList();
    }

    @Test
    void thePlaceAndTheLengthOfTheBestReplyGiveNothingAway() {
        for (Scenario scenario : all) {
            List<Scene> clear = scenario.scenes().values().stream()
                    .filter(scene -> best(scene).isPresent())
                    .toList();
            String name = scenario.id().value();
            assertThat(clear).as(name).hasSizeGreaterThan(5);
            int half = clear.size() / 2;
            assertThat(clear.stream().filter(it -> best(it).equals(Optional.of(0))))
                    .as(name)
                    .hasSizeLessThanOrEqualTo(half);
            assertThat(clear.stream().filter(it -> best(it).equals(longest(it))))
                    .as(name)
                    .hasSizeLessThanOrEqualTo(half);
        }
    }

    /** Which reply gains the most, where one does; what own words gain is a mentor's to say. */
    private static Optional<Integer> best(Scene scene) {
        return only(scene.replies().stream()
                .map(reply -> reply.free().isPresent()
                        ? 0
                        : reply.scores().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                .toList());
    }

    private static Optional<Integer> longest(Scene scene) {
        return only(scene.replies().stream()
                .map(reply -> (reply.act().orElse("") + reply.say().orElse("")).length())
                .toList());
    }

    private static Optional<Integer> only(List<Integer> sizes) {
        int most = sizes.stream().mapToInt(Integer::intValue).max().orElse(0);
        return sizes.indexOf(most) == sizes.lastIndexOf(most) ? Optional.of(sizes.indexOf(most)) : Optional.empty();
    }
}
