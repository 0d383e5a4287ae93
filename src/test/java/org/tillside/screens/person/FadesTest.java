package org.tillside.screens.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.practice.Subject;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.learn.LearnPresenter;
import org.tillside.shop.Command;
import org.tillside.shop.Refreshing;

/** What fades, as each viewer sees it on the page of a person, and the way to it from the programme. */
class FadesTest {
    private static final Subject.OfQuestion CHANGE =
            new Subject.OfQuestion(new QuizId("register-service"), new QuestionId("change"));

    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);

    private Optional<PersonState.Fades> seen(String viewer) {
        return PersonPresenter.open(desk.as(viewer), TestShops.JANIS)
                .flatMap(it -> it.state().fades());
    }

    private void forgets(int times) {
        Question question = Refreshing.question(desk.catalogue(), CHANGE).orElseThrow();
        for (int i = 0; i < times; i++) {
            desk.later(Duration.ofDays(1));
            desk.does("janis", new Command.BeginRefresher(TestShops.JANIS, desk.today(), List.of(CHANGE)));
            desk.does(
                    "janis",
                    new Command.Review(
                            TestShops.JANIS,
                            CHANGE.quiz(),
                            CHANGE.question(),
                            TestShops.wrong(question),
                            0,
                            Optional.empty()));
        }
    }

    @Test
    void everybodySeesAsMuchAsTheyMay() {
        forgets(5);
        assertThat(seen("janis").orElseThrow().rows()).hasSize(6);
        assertThat(seen("anna").orElseThrow().rows())
                .containsExactly(new PersonState.Fade("Out of twenty and ten cents", "forgotten 5 times"));
        assertThat(seen("ilze").orElseThrow().rows()).isEmpty();
        assertThat(seen("ilze").orElseThrow().line()).contains("due");
    }

    @Test
    void whoLearnedNothingHasNothingThatFades() {
        assertThat(PersonPresenter.open(TestShops.opening(Locale.ENGLISH).as("janis"), TestShops.JANIS)
                        .orElseThrow()
                        .state()
                        .fades())
                .isEmpty();
    }

    @Test
    void theProgrammeLeadsToTheRefresherFromItsDayOnAndCountsItNotAsWork() {
        TestDesk first = TestShops.opening(Locale.ENGLISH);
        assertThat(LearnPresenter.path(first, Optional.empty()).state().path().refresher())
                .as("before its day")
                .isEmpty();
        desk.as("janis").later(Duration.ofDays(12));
        LearnPresenter learn = LearnPresenter.path(desk, Optional.empty());
        assertThat(learn.state().path().refresher().orElseThrow()).startsWith("Refresher: ");
        assertThat(learn.state().path().stops()).noneMatch(it -> it.title().contains("efresher"));
        learn.refresher();
        assertThat(desk.gone).containsExactly(new org.tillside.screens.Route.Refresher());
    }
}
