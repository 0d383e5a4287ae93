package org.tillside.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tillside.content.Catalogue;
import org.tillside.content.ModuleId;
import org.tillside.content.Question;
import org.tillside.content.Quiz;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.Scene;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.Event;
import org.tillside.journal.EventId;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.practice.Answer;
import org.tillside.practice.AnswerKey;
import org.tillside.practice.Choice;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;
import org.tillside.practice.Sureness;
import org.tillside.screens.TestShops;
import org.tillside.shop.ShopState;

/** The sums over a team against values worked out by hand, and what holds for any team. */
class DifficultyTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-02T09:00:00+02:00");

    private final Catalogue catalogue = TestShops.bundled();
    private final Quiz quiz =
            catalogue.module(new ModuleId("listening")).orElseThrow().quiz().orElseThrow();
    private final List<Question.Choice> choices = quiz.questions().stream()
            .filter(Question.Choice.class::isInstance)
            .map(Question.Choice.class::cast)
            .toList();
    private final List<Event> events = new ArrayList<>();

    private void happens(org.tillside.journal.Entry entry) {
        int n = events.size() + 1;
        events.add(
                new Event("w", n, new EventId("e" + n), n, AT.plusSeconds(n), false, entry, Optional.empty(), "h" + n));
    }

    private PersonId person(int i) {
        PersonId id = new PersonId("p" + i);
        happens(new Shop.PersonAdded(
                id,
                Optional.of("Person " + i),
                Set.of(Role.NEW_HIRE),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 2),
                Optional.empty()));
        happens(new Learning.QuizBegun(
                id,
                new AttemptId("a" + i),
                quiz.id(),
                1,
                quiz.questions().stream().map(it -> it.head().id()).toList(),
                Optional.empty()));
        return id;
    }

    private void answers(int i, Question.Choice question, boolean right, boolean sure) {
        answers(i, question, right, sure, Optional.empty());
    }

    private void answers(int i, Question.Choice question, boolean right, boolean sure, Optional<AnswerKey> key) {
        Question.Option option = question.options().stream()
                .filter(it -> it.right() == right)
                .findFirst()
                .orElseThrow();
        happens(new Learning.QuestionAnswered(
                new PersonId("p" + i),
                new AttemptId("a" + i),
                quiz.id(),
                question.head().id(),
                1,
                Optional.of(new Answer.Chosen(option.id())),
                0,
                Optional.of(sure ? Sureness.SURE : Sureness.GUESS),
                Optional.of(right ? 1000 : 0),
                Optional.empty(),
                Optional.of(right),
                key));
    }

    private List<Difficulty> sums(int fewest) {
        return Difficulty.of(catalogue, ShopState.of(events).team(), fewest);
    }

    @Test
    void theWilsonIntervalIsThatOfTheTables() {
        // 3 of 8: p 0.375, bounds worked out by hand with z = 1.96
        assertThat(Wilson.of(3, 8).low()).isCloseTo(0.1368, within(0.0005));
        assertThat(Wilson.of(3, 8).high()).isCloseTo(0.6943, within(0.0005));
        assertThat(Wilson.of(0, 5).low()).isZero();
        assertThat(Wilson.of(0, 5).high()).isCloseTo(0.4345, within(0.0005));
        assertThat(Wilson.of(0, 0)).isEqualTo(new Wilson(0, 1));
        assertThatThrownBy(() -> Wilson.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCorrelationIsThatOfTheTextbook() {
        // x 1 1 0 0, y 1 0.5 0.5 0: means 0.5; Σxy 0.5, Σx² 1, Σy² 0.5; r = 0.5 / √0.5
        List<double[]> pairs =
                List.of(new double[] {1, 1}, new double[] {1, 0.5}, new double[] {0, 0.5}, new double[] {0, 0});
        assertThat(Correlation.of(pairs).orElseThrow()).isCloseTo(0.7071, within(0.0001));
        assertThat(Correlation.of(List.of(new double[] {1, 1}, new double[] {1, 0})))
                .isEmpty();
    }

    @Test
    void theFirstTryAloneIsCounted() {
        Question.Choice hard = choices.get(0);
        for (int i = 0; i < 5; i++) {
            person(i);
            answers(i, hard, i == 0, i < 3);
            answers(i, hard, true, true);
        }
        Difficulty it = sums(5).get(0);
        assertThat(it.question()).isEqualTo(hard.head().id());
        assertThat(List.of(it.people(), it.right(), it.sureButWrong())).containsExactly(5, 1, 2);
        assertThat(it.facility()).isEqualTo(0.2);
        assertThat(it.wrong().orElseThrow().people()).isEqualTo(4);
        assertThat(it.discrimination()).isEmpty();
        assertThat(sums(6)).as("too few have tried it").isEmpty();
    }

    /** The author had ticked the wrong option: what was answered by it says nothing about the question as it is now. */
    @Test
    void aMendedQuestionIsCountedAnew() {
        Question.Choice mended = choices.get(0);
        AnswerKey before = AnswerKey.of(new Question.Choice(
                mended.head(),
                mended.options().stream()
                        .map(it -> new Question.Option(it.id(), it.text(), !it.right(), it.feedback()))
                        .toList()));
        for (int i = 0; i < 6; i++) {
            person(i);
            answers(i, mended, false, true, Optional.of(before));
        }
        assertThat(sums(1)).isEmpty();
        for (int i = 0; i < 5; i++) {
            answers(i, mended, i > 0, false, Optional.of(AnswerKey.of(mended)));
            answers(i, mended, false, true, Optional.of(AnswerKey.of(mended)));
        }
        Difficulty it = sums(5).get(0);
        assertThat(List.of(it.people(), it.right(), it.sureButWrong()))
                .as("the first tries since")
                .containsExactly(5, 4, 0);
    }

    @Test
    void theKeyIsThatOfAnyLanguageAndOrder() {
        Question.Choice one = choices.get(0);
        List<Question.Option> turned = new ArrayList<>(one.options());
        java.util.Collections.reverse(turned);
        assertThat(AnswerKey.of(new Question.Choice(
                        one.head(),
                        turned.stream()
                                .map(it -> new Question.Option(it.id(), "cits", it.right(), ""))
                                .toList())))
                .isEqualTo(AnswerKey.of(one));
        assertThat(AnswerKey.of(new Question.Choice(one.head(), turned.subList(1, turned.size()))))
                .isNotEqualTo(AnswerKey.of(one));
    }

    @Test
    void aWrongAnswerThatOnePersonGaveIsNotTold() {
        for (int i = 0; i < 5; i++) {
            person(i);
            answers(i, choices.get(0), i > 0, false);
        }
        assertThat(sums(5).get(0).right()).isEqualTo(4);
        assertThat(sums(5).get(0).wrong()).isEmpty();
    }

    @Test
    void discriminationTellsWhoKnowsFromTwentyPeopleUp() {
        for (int i = 0; i < Difficulty.ENOUGH; i++) {
            person(i);
            boolean knows = i % 2 == 0;
            answers(i, choices.get(0), knows, false);
            answers(i, choices.get(1), knows, false);
            answers(i, choices.get(2), i % 4 < 2, false);
            if (i == Difficulty.ENOUGH - 2) {
                assertThat(sums(5)).allMatch(it -> it.discrimination().isEmpty());
            }
        }
        Map<Object, Optional<Double>> by = new java.util.HashMap<>();
        sums(5).forEach(it -> by.put(it.question(), it.discrimination()));
        // right here goes with one of two others wholly and with the second not at all:
        // share 1 or ½ for who knows, ½ or 0 for who does not; r = 0.25·20 / √(5 · 2.5) over 20 = 0.7071
        assertThat(by.get(choices.get(0).head().id()).orElseThrow()).isCloseTo(0.7071, within(0.001));
        assertThat(by.get(choices.get(2).head().id()).orElseThrow()).isCloseTo(0, within(0.001));
    }

    @Test
    void forAnyTeamSharesLieInZeroToOneAndFewTellNothing() {
        Random random = new Random(11);
        for (int round = 0; round < 20; round++) {
            events.clear();
            int n = random.nextInt(25);
            for (int i = 0; i < n; i++) {
                person(i);
                for (Question.Choice each : choices) {
                    if (random.nextInt(4) > 0) {
                        answers(i, each, random.nextBoolean(), random.nextBoolean());
                    }
                }
            }
            for (Difficulty it : sums(1)) {
                assertThat(it.facility()).isBetween(0.0, 1.0);
                assertThat(it.band().low()).isBetween(0.0, it.facility());
                assertThat(it.band().high()).isBetween(it.facility(), 1.0);
                assertThat(it.sureButWrong()).isLessThanOrEqualTo(it.people() - it.right());
                it.discrimination().ifPresent(r -> assertThat(r).isBetween(-1.0, 1.0));
                if (it.people() < Difficulty.ENOUGH) {
                    assertThat(it.discrimination()).isEmpty();
                }
            }
        }
    }

    /** As with questions: what a scene offers is a scene of its own, and the first answer to that counts. */
    @Test
    void answersToASceneThatOfferedSomethingElseAreLeftOut() {
        Scenario scenario = catalogue.scenario(new ScenarioId("blouse")).orElseThrow();
        Scene first = scenario.scenes().get(scenario.start());
        Reply reply = ScenarioRun.offered(scenario, ScenarioRun.begin(scenario))
                .get(0)
                .reply();
        AnswerKey now = AnswerKey.of(first);
        List<PersonId> people = IntStream.range(0, 5).mapToObj(this::person).toList();
        for (int i = 0; i < 5; i++) {
            once(people.get(i), "first" + i, scenario, reply, i < 2 ? new AnswerKey("another") : now);
        }
        assertThat(came(scenario)).as("the control: those by this key").isEqualTo(3);
        once(people.get(0), "second", scenario, reply, now);
        assertThat(came(scenario)).as("the first since then").isEqualTo(4);
        once(people.get(4), "again", scenario, reply, new AnswerKey("another"));
        assertThat(came(scenario)).isEqualTo(4);
    }

    @Test
    void theKeyOfASceneIsWhatItOffersAndNotItsWords() {
        Scene scene = catalogue
                .scenario(new ScenarioId("blouse"))
                .map(it -> it.scenes().get(it.start()))
                .orElseThrow();
        AnswerKey key = AnswerKey.of(scene);
        List<Reply> turned = new ArrayList<>(scene.replies());
        Collections.reverse(turned);
        assertThat(AnswerKey.of(with(scene, "Something else is said.", turned))).isEqualTo(key);
        assertThat(AnswerKey.of(with(scene, "", turned.subList(1, turned.size()))))
                .isNotEqualTo(key);
    }

    private static Scene with(Scene it, String says, List<Reply> replies) {
        return new Scene(
                it.id(),
                it.who(),
                it.sees(),
                Optional.of(says),
                it.mood(),
                it.picture(),
                it.within(),
                it.late(),
                replies,
                it.interrupt(),
                it.variants(),
                it.back());
    }

    private int came(Scenario scenario) {
        return SceneDifficulty.of(catalogue, ShopState.of(events).team(), 1).stream()
                .filter(it -> it.scenario().equals(scenario.id()) && it.scene().equals(scenario.start()))
                .mapToInt(SceneDifficulty::people)
                .sum();
    }

    private void once(PersonId id, String name, Scenario scenario, Reply reply, AnswerKey key) {
        PlayId play = new PlayId(name);
        happens(new Learning.PlayBegun(id, play, scenario.id(), 1));
        happens(new Learning.PlayMoved(id, play, scenario.start(), reply.id(), Optional.empty(), Optional.of(key)));
        happens(new Learning.PlayEnded(
                id,
                play,
                scenario.id(),
                scenario.endings().keySet().iterator().next(),
                org.tillside.content.Outcome.LOST,
                0,
                9,
                Map.of(),
                org.tillside.content.Money.ZERO,
                Optional.empty()));
    }

    @Test
    void aSceneTellsWhatWasChosenAndWhatItCost() {
        var scenario = catalogue.scenario(new ScenarioId("blouse")).orElseThrow();
        var first = scenario.scenes().get(scenario.start());
        var state = org.tillside.practice.ScenarioRun.begin(scenario);
        var table = org.tillside.practice.ScenarioRun.offered(scenario, state).stream()
                .map(it -> it.reply())
                .toList();
        var worst = table.stream()
                .min(java.util.Comparator.comparingInt(DifficultyTest::points))
                .orElseThrow();
        var best = table.stream()
                .max(java.util.Comparator.comparingInt(DifficultyTest::points))
                .orElseThrow();
        for (int i = 0; i < 5; i++) {
            PersonId id = person(i);
            PlayId play = new PlayId("play" + i);
            happens(new Learning.PlayBegun(id, play, scenario.id(), 1));
            happens(new Learning.PlayMoved(id, play, first.id(), (i < 3 ? worst : best).id(), Optional.empty()));
            happens(new Learning.PlayEnded(
                    id,
                    play,
                    scenario.id(),
                    scenario.endings().keySet().iterator().next(),
                    org.tillside.content.Outcome.LOST,
                    0,
                    9,
                    Map.of(),
                    org.tillside.content.Money.ZERO,
                    Optional.empty()));
        }
        List<SceneDifficulty> all =
                SceneDifficulty.of(catalogue, ShopState.of(events).team(), 5);
        assertThat(all).hasSize(1);
        SceneDifficulty it = all.get(0);
        assertThat(it.scene()).isEqualTo(first.id());
        assertThat(List.of(it.people(), it.best())).containsExactly(5, 2);
        assertThat(it.wrong()).contains(new SceneDifficulty.Wrong(worst.id(), 3));
        assertThat(it.lost()).isEqualTo(3 * (points(best) - points(worst)));
        assertThat(SceneDifficulty.of(catalogue, ShopState.of(events).team(), 6))
                .isEmpty();
    }

    @Test
    void whatWasPlayedIsGoneThroughOnceForAScenario() {
        var scenario = catalogue.scenarios().iterator().next();
        org.tillside.shop.Play play = new org.tillside.shop.Play(
                new PlayId("one"), scenario.id(), 1, List.of(), Map.of(), Map.of(), AT, Optional.of(AT));
        Walks walks = new Walks();
        assertThat(walks.of(scenario, play)).isSameAs(walks.of(scenario, play));
        var again = org.tillside.library.Library.read(
                        org.tillside.library.PackSource.bundled().stream().toList(), "en")
                .scenario(scenario.id())
                .orElseThrow();
        assertThat(walks.of(again, play)).isNotSameAs(walks.of(scenario, play));
    }

    @Test
    void ownWordsCountInASceneOnceTheyAreMarkedAndAreWorthTheirMark() {
        var scenario = catalogue.scenario(new ScenarioId("blouse")).orElseThrow();
        var offer = new SceneId("offer");
        List<PersonId> team = IntStream.range(0, 5).mapToObj(this::person).toList();
        team.forEach(it -> plays(it, "own-" + it, scenario.id(), way(scenario)));
        assertThat(difficulty(offer)).as("nobody knows yet what they are worth").isEmpty();
        for (int i = 0; i < 5; i++) {
            happens(new Mentoring.ReplyMarked(
                    team.get(i),
                    new PlayId("own-" + team.get(i)),
                    offer,
                    new ReplyId("own-words"),
                    new PersonId("mentor"),
                    Map.of(),
                    i < 3 ? 1000 : 333,
                    Optional.empty(),
                    Optional.of(Map.of(new SkillId("recovery"), i < 3 ? 3 : 1))));
        }
        SceneDifficulty it = difficulty(offer).orElseThrow();
        assertThat(it.wrong())
                .as("of five, two missed something by it")
                .contains(new SceneDifficulty.Wrong(new ReplyId("own-words"), 2));
        assertThat(List.of(it.people(), it.best(), it.lost())).containsExactly(5, 3, 2 * (3 - 1));
    }

    private Optional<SceneDifficulty> difficulty(SceneId scene) {
        return SceneDifficulty.of(catalogue, ShopState.of(events).team(), 5).stream()
                .filter(it -> it.scene().equals(scene))
                .findFirst();
    }

    /** A shortest way to the offer in own words: breadth first over all choices. */
    private static List<Choice> way(Scenario scenario) {
        List<List<Choice>> open = new ArrayList<>(List.of(List.of()));
        for (int at = 0; at < 20_000; at++) {
            List<Choice> way = open.get(at);
            ScenarioState state = ScenarioRun.replay(scenario, way).state();
            for (Choice choice : ScenarioRun.choices(scenario, state)) {
                List<Choice> more = new ArrayList<>(way);
                more.add(choice);
                if (choice instanceof Choice.Say say && ScenarioRun.inOwnWords(scenario, state, say.reply())) {
                    return more;
                }
                open.add(more);
            }
        }
        throw new AssertionError("no way to own words");
    }

    private void plays(PersonId id, String name, ScenarioId scenario, List<Choice> way) {
        PlayId play = new PlayId(name);
        happens(new Learning.PlayBegun(id, play, scenario, 1));
        ScenarioState state = ScenarioRun.begin(catalogue.scenario(scenario).orElseThrow());
        for (Choice choice : way) {
            boolean own = choice instanceof Choice.Say say
                    && ScenarioRun.inOwnWords(catalogue.scenario(scenario).orElseThrow(), state, say.reply());
            ReplyId reply = choice instanceof Choice.Say say ? say.reply() : org.tillside.content.Reply.LATE;
            happens(new Learning.PlayMoved(
                    id, play, state.scene(), reply, own ? Optional.of("All of it back.") : Optional.empty()));
            state = ScenarioRun.step(catalogue.scenario(scenario).orElseThrow(), state, choice);
        }
        happens(new Learning.PlayEnded(
                id,
                play,
                scenario,
                catalogue
                        .scenario(scenario)
                        .orElseThrow()
                        .endings()
                        .keySet()
                        .iterator()
                        .next(),
                org.tillside.content.Outcome.LOST,
                0,
                9,
                Map.of(),
                org.tillside.content.Money.ZERO,
                Optional.empty()));
    }

    private static int points(org.tillside.content.Reply it) {
        return it.scores().values().stream().mapToInt(Integer::intValue).sum();
    }
}
