package org.tillside.screens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.content.QuizId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.EventId;
import org.tillside.practice.QuizRun;
import org.tillside.screens.QuestionEdits;
import org.tillside.screens.QuizEdits;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.marking.MarkingPresenter;
import org.tillside.screens.marking.MarkingState;
import org.tillside.screens.quiz.QuizPresenter;
import org.tillside.shop.Attempt;
import org.tillside.shop.Command;
import org.tillside.shop.Decision;
import org.tillside.shop.QuizWork;

/** Somebody learns on, and a mentor marks on, while an author changes what it takes to pass, what is right and what is asked. */
class LearningUnderEditsTest {
    private static final int SEQUENCES = 60;
    private static final int STEPS = 25;
    private static final QuizId SALE = new QuizId("after-the-sale");

    /** One shop in which that goes on by chance. */
    private static final class Life {
        private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);
        private final List<Question> first = quiz().questions();
        private final Map<EventId, Boolean> right = new HashMap<>();
        private final List<String> done = new ArrayList<>();
        private final Random chance;
        private boolean passed;

        Life(long seed) {
            chance = new Random(seed);
        }

        private Quiz quiz() {
            return desk.catalogue().quiz(SALE).orElseThrow();
        }

        private QuizWork work() {
            return desk.shop().person(TestShops.JANIS).orElseThrow().work().quiz(SALE);
        }

        void step() {
            desk.as("janis");
            switch (chance.nextInt(10)) {
                case 0 -> edit("pass", it -> QuizEdits.passing(it, 40 + chance.nextInt(61)));
                case 1 -> edit("preset", it -> QuizEdits.as(it, any(List.of(Quiz.Preset.values()))));
                case 2 -> edit("questions", this::otherQuestions);
                case 3 -> edit("key", this::otherKey);
                case 4 -> forms();
                case 5 -> marks(chance.nextInt(3));
                case 6 -> goesOn(work().last().map(Attempt::id));
                default -> goesOn(Optional.empty());
            }
            desk.as("janis");
            holds();
        }

        /** Opens it and answers some, in half the cases all. */
        private void goesOn(Optional<AttemptId> wrongOf) {
            opens(wrongOf);
            answers(chance.nextBoolean() ? 40 : 1 + chance.nextInt(8), 50 + chance.nextInt(50));
        }

        private <T> T any(List<T> of) {
            return of.get(chance.nextInt(of.size()));
        }

        private void edit(String what, java.util.function.UnaryOperator<Quiz> change) {
            done.add(what);
            QuizEdits.edit(desk, SALE, change);
            new Settling(desk).run();
        }

        private Quiz otherQuestions(Quiz it) {
            List<Question> left = new ArrayList<>(it.questions());
            left.removeIf(question -> chance.nextInt(3) == 0);
            if (left.isEmpty() || chance.nextInt(3) == 0) {
                QuestionId fresh = new QuestionId("fresh-" + chance.nextInt(1000));
                left.add(QuestionEdits.fresh(any(first), fresh));
            }
            if (chance.nextInt(4) == 0) {
                first.stream()
                        .filter(question -> left.stream()
                                .noneMatch(there ->
                                        there.head().id().equals(question.head().id())))
                        .forEach(left::add);
            }
            return QuizEdits.with(it, left);
        }

        private Quiz otherKey(Quiz it) {
            List<Question> now = new ArrayList<>(it.questions());
            int at = chance.nextInt(now.size());
            now.set(at, QuestionEdits.otherwise(now.get(at), 1 + chance.nextInt(3)));
            return QuizEdits.with(it, now);
        }

        private void forms() {
            if (chance.nextInt(4) == 0) {
                done.add("no rubrics");
                QuizEdits.deleteForms(desk);
            }
        }

        void opens(Optional<AttemptId> wrongOf) {
            done.add("open " + wrongOf);
            desk.refused.clear();
            desk.gone.clear();
            boolean[] opened = {false};
            new Doors(desk).prepare(new Route.Quiz(SALE, wrongOf), () -> opened[0] = true);
            if (opened[0]) {
                QuizPresenter.open(desk, quiz(), work().current().orElseThrow());
            } else if (desk.gone.isEmpty()) {
                assertThat(desk.refused)
                        .extracting(Decision.Refused::reason)
                        .as("only a round over wrong ones of which none is left")
                        .containsExactly(Decision.Reason.NOTHING_TO_REPEAT);
                assertThat(wrongOf).isPresent();
            }
        }

        void answers(int most, int share) {
            done.add("answer " + most);
            for (int i = 0; i < most; i++) {
                Optional<Attempt> attempt = work().current();
                Optional<QuestionId> next = attempt.flatMap(it -> it.run(quiz()).next());
                if (next.isPresent()) {
                    Question question = quiz().question(next.get()).orElseThrow();
                    boolean well = chance.nextInt(100) < share;
                    desk.does(
                            "janis",
                            new Command.AnswerQuestion(
                                    TestShops.JANIS,
                                    attempt.get().id(),
                                    SALE,
                                    next.get(),
                                    well ? TestShops.right(question) : TestShops.wrong(question),
                                    share == 100 ? 0 : Math.max(0, chance.nextInt(9) - 5),
                                    Optional.empty()));
                } else if (attempt.isPresent()) {
                    desk.does(
                            "janis",
                            new Command.FinishQuiz(
                                    TestShops.JANIS, attempt.get().id(), SALE));
                }
            }
        }

        void marks(int most) {
            done.add("mark");
            MarkingPresenter page =
                    MarkingPresenter.open(desk.as("anna"), TestShops.JANIS).orElseThrow();
            for (int i = 0; i < most && page.state().work().isPresent(); i++) {
                for (MarkingState.Row row : page.state().work().get().rows()) {
                    page.tick(row.id(), true);
                    row.levels().stream().findFirst().ifPresent(it -> page.level(row.id(), it.id()));
                }
                page.handIn();
            }
        }

        private void holds() {
            assertThat(work().passed() || !passed)
                    .as("passed stays passed: " + done)
                    .isTrue();
            passed = work().passed();
            work().last().stream()
                    .flatMap(it -> it.answers().values().stream())
                    .flatMap(List::stream)
                    .forEach(it -> assertThat(right.computeIfAbsent(it.event(), event -> it.right()))
                            .as("right stays right: " + done)
                            .isEqualTo(it.right()));
            assertThat(work().waiting())
                    .as("nothing waits that nobody can mark: " + done)
                    .noneMatch(it -> {
                        QuizRun run = it.run(quiz());
                        return !run.waits() && !run.all().isEmpty();
                    });
        }

        /** Whoever goes on, answers all and has it marked passes in the end, whatever was edited. */
        void passesInTheEnd() {
            for (int round = 0; round < 3 && !work().passed(); round++) {
                desk.as("janis");
                opens(Optional.empty());
                answers(40, 100);
                marks(20);
                desk.as("janis");
            }
            assertThat(work().passed()).as("nobody is locked out: " + done).isTrue();
        }
    }

    @Test
    void nobodyIsLockedOutAndNothingEarnedIsLost() {
        int finished = 0;
        for (long seed = 0; seed < SEQUENCES; seed++) {
            Life life = new Life(seed);
            for (int i = 0; i < STEPS; i++) {
                life.step();
            }
            finished += life.work().finished();
            life.passesInTheEnd();
        }
        assertThat(finished).as("attempts come to an end meanwhile").isGreaterThan(3 * SEQUENCES);
    }
}
