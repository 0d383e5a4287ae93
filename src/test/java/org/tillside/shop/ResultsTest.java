package org.tillside.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.shop.SmallShop.ANNA;
import static org.tillside.shop.SmallShop.JANIS;
import static org.tillside.shop.SmallShop.QUIZ;
import static org.tillside.shop.SmallShop.SAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.Module;
import org.tillside.content.ModuleStep;
import org.tillside.content.Quiz;
import org.tillside.journal.AssignmentId;

/** Which results of quizzes and role-plays are kept, and what they do for the one who has them. */
class ResultsTest {
    private final SmallShop shop = SmallShop.open();

    private QuizWork quiz() {
        return shop.state.person(JANIS).orElseThrow().work().quiz(QUIZ);
    }

    /** Takes the quiz with a right answer and own words that are marked like that. */
    private void takes(int credit) {
        shop.does(
                ANNA, new Command.MarkAnswer(JANIS, shop.handsIn(true), QUIZ, SAY, Map.of(), credit, Optional.empty()));
    }

    private void passMark(int percent) {
        Module till = SmallShop.till("The till");
        List<ModuleStep> steps = till.steps().stream()
                .map(it -> it instanceof ModuleStep.Ask ask
                        ? new ModuleStep.Ask(ask.id(), passes(ask.quiz(), percent))
                        : it)
                .toList();
        Module other = new Module(
                till.id(),
                till.title(),
                till.about(),
                till.skills(),
                till.minutes(),
                till.pass(),
                till.after(),
                till.sources(),
                steps);
        shop.catalogue = SmallShop.catalogue(List.of(other, SmallShop.door()));
    }

    private static Quiz passes(Quiz it, int percent) {
        return new Quiz(
                it.id(),
                it.title(),
                it.preset(),
                percent,
                it.attempts(),
                it.pick(),
                it.pickBySkill(),
                it.shuffle(),
                it.sure(),
                it.questions());
    }

    @Test
    void whatWasPassedStaysPassedThoughThePassMarkRisesAndALaterTryEarnsMore() {
        shop.readsBoth();
        shop.plays("help");
        takes(600);
        assertThat(quiz().best().orElseThrow().percent()).isEqualTo(80);
        passMark(90);
        takes(700);
        assertThat(quiz().latest().orElseThrow().percent()).isEqualTo(85);
        assertThat(quiz().latest().orElseThrow().passed()).isFalse();
        assertThat(quiz().passed()).isTrue();
        assertThat(shop.progress()
                        .step(new org.tillside.content.StepId("till"))
                        .orElseThrow()
                        .state())
                .isEqualTo(Progress.State.DONE);
        takes(1000);
        assertThat(quiz().best().orElseThrow().percent()).isEqualTo(100);
    }

    private Standing.Level level() {
        return Standing.of(shop.state, shop.catalogue, JANIS, shop.today())
                .get(0)
                .level();
    }

    @Test
    void aFailedTryTakesNothingFromWhatWasPassedLately() {
        takes(1000);
        shop.at = shop.at.plusMonths(9);
        takes(800);
        shop.plays("help");
        shop.plays("help");
        assertThat(level()).isEqualTo(Standing.Level.ABLE);
        shop.days(6);
        takes(0);
        assertThat(quiz().latest().orElseThrow().passed()).isFalse();
        assertThat(quiz().passing().orElseThrow().percent()).isEqualTo(90);
        assertThat(level()).as("the best is too old, the latest failed").isEqualTo(Standing.Level.ABLE);
    }

    @Test
    void worsePlaysTakeNothingFromWhatEndedWellLately() {
        shop.plays("help");
        shop.at = shop.at.plusMonths(9);
        takes(1000);
        shop.plays("help");
        shop.plays("help");
        shop.does(
                ANNA,
                new Command.Assign(
                        new AssignmentId("as"),
                        JANIS,
                        Optional.empty(),
                        Optional.of(SmallShop.BUSY),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        shop.today()));
        shop.plays("help");
        assertThat(level()).isEqualTo(Standing.Level.ABLE);
        for (int i = 0; i < PlayWork.KEPT + 1; i++) {
            shop.days(1);
            shop.plays("shrug");
        }
        assertThat(level()).isEqualTo(Standing.Level.ABLE);
        assertThat(Assignments.of(shop.state, shop.catalogue, JANIS, shop.today()))
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo(Assignments.State.DONE));
    }
}
