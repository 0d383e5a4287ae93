package org.tillside.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.shop.SmallShop.ANNA;
import static org.tillside.shop.SmallShop.JANIS;
import static org.tillside.shop.SmallShop.QUIZ;
import static org.tillside.shop.SmallShop.SKILL;
import static org.tillside.shop.SmallShop.TRUE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.Skill;
import org.tillside.practice.Answer;
import org.tillside.practice.Candidate;
import org.tillside.practice.Refresher.Why;
import org.tillside.practice.Subject;
import org.tillside.practice.Sureness;

/** What is asked again on a day, from the state of the shop. */
class RefreshingTest {
    private static final Subject.OfQuestion QUESTION = new Subject.OfQuestion(QUIZ, TRUE);

    private final SmallShop shop = SmallShop.open();

    private Refreshing today() {
        return Refreshing.of(shop.state, shop.catalogue, JANIS, shop.today()).orElseThrow();
    }

    private static List<Subject.OfQuestion> questions(List<Candidate> of) {
        return of.stream().map(Candidate::question).toList();
    }

    private void begins() {
        shop.does(JANIS, new Command.BeginRefresher(JANIS, shop.today(), questions(today().set())));
    }

    private void reviews(boolean answer) {
        shop.does(JANIS, new Command.Review(JANIS, QUIZ, TRUE, new Answer.Said(answer), 0, Optional.of(Sureness.SURE)));
    }

    @Test
    void nothingIsAskedBeforeAnythingWasLearned() {
        shop.days(20);
        assertThat(today().set()).isEmpty();
        assertThat(today().next()).isEmpty();
        assertThat(today().memories().all()).isEmpty();
    }

    @Test
    void theProgrammeSaysFromWhenOn() {
        shop.handsIn(false);
        shop.days(1);
        assertThat(today().due()).hasSize(1);
        assertThat(today().set()).as("before day 10").isEmpty();
        assertThat(today().open()).isFalse();
        assertThat(today().next()).isEqualTo(today().from()).isPresent();
        shop.days(9);
        assertThat(today().open()).isTrue();
        assertThat(questions(today().set())).containsExactly(QUESTION);
        assertThat(today().why(today().set().get(0))).isEqualTo(Why.DUE);
    }

    @Test
    void theSetStaysAsItWasBegunAndIsDoneOnce() {
        shop.handsIn(false);
        shop.days(10);
        begins();
        assertThat(today().begun()).isTrue();
        assertThat(today().left()).hasSize(1);
        reviews(true);
        assertThat(questions(today().set())).containsExactly(QUESTION);
        assertThat(today().left()).isEmpty();
        assertThat(today().done()).isTrue();
        assertThat(today().right()).isEqualTo(1);
        assertThat(today().recorded()).isFalse();
        shop.does(JANIS, new Command.FinishRefresher(JANIS, shop.today(), 1, 1));
        assertThat(today().recorded()).isTrue();
        assertThat(today().comesBack(QUESTION).orElseThrow()).isAfter(shop.today());
        assertThat(today().next().orElseThrow()).isAfter(shop.today());
        shop.days(1);
        assertThat(today().begun()).as("of yesterday").isFalse();
    }

    @Test
    void whatIsForgottenFourTimesIsALeech() {
        shop.handsIn(false);
        shop.days(10);
        for (int i = 0; i < 4; i++) {
            assertThat(leeches()).hasSize(0);
            begins();
            reviews(false);
            shop.days(1);
        }
        assertThat(leeches()).containsExactly(new Refreshing.Leech(QUESTION, 4));
    }

    private List<Refreshing.Leech> leeches() {
        return Refreshing.leeches(shop.catalogue, shop.state.person(JANIS).orElseThrow());
    }

    @Test
    void whatWasSeenOnTheFloorBringsItsQuestionsBack() {
        shop.handsIn(true);
        shop.days(1);
        assertThat(today().due()).isEmpty();
        shop.does(ANNA, shop.observe("not-yet"));
        shop.days(3);
        assertThat(questions(today().due())).containsExactly(QUESTION);
        assertThat(today().why(today().due().get(0))).isEqualTo(Why.CONTRADICTED);
        assertThat(today().skillsDue(shop.catalogue)).extracting(Skill::id).containsExactly(SKILL);
    }
}
