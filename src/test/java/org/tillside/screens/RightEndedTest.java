package org.tillside.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tillside.content.QuizId;
import org.tillside.content.ScenarioId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PairingId;
import org.tillside.screens.debrief.DebriefPresenter;
import org.tillside.screens.live.LivePresenter;
import org.tillside.screens.live.SeenPresenter;
import org.tillside.screens.review.ReviewPresenter;
import org.tillside.screens.roleplay.Plays;
import org.tillside.screens.roleplay.RoleplayPresenter;
import org.tillside.shop.Command;

/** A pairing ends in another window while the mentor still has a page of the trainee open: it is left at once. */
class RightEndedTest {
    private static final QuizId QUIZ = new QuizId("greeting-30-30");

    private Plays plays = new Plays("blouse", Locale.ENGLISH);
    private final TestDesk desk = plays.desk;
    private AttemptId attempt = new AttemptId("none");

    @BeforeEach
    void learns() {
        attempt = TestShops.takes(desk, QUIZ.value(), Set.of());
        toTheEnd(plays.stage());
        // a first try is nobody else's to follow
        plays = new Plays(desk, plays.scenario.id().value(), "again");
        toTheEnd(plays.stage());
    }

    private static void toTheEnd(RoleplayPresenter stage) {
        for (int i = 0; i < 40 && stage.state().ending().isEmpty(); i++) {
            stage.state().replies().stream()
                    .filter(it -> !it.free() && it.refused().isEmpty())
                    .findFirst()
                    .ifPresent(it -> stage.choose(it.id()));
        }
    }

    private EventId seenByTheOwner() {
        LivePresenter page = LivePresenter.open(desk.as("ilze"), TestShops.JANIS, new ScenarioId("blouse"))
                .orElseThrow();
        page.level("greets", "alone");
        page.finish();
        page.finish();
        return ((Mentoring.Observed) desk.entries.get(desk.entries.size() - 1)).observation();
    }

    private void stays(Showing<?> page) {
        desk.replaced.clear();
        page.refresh();
        assertThat(desk.replaced).as("while it lasts").isEmpty();
        desk.does("anna", new Command.EndPairing(new PairingId("p1"), Optional.empty()));
        page.refresh();
        assertThat(desk.replaced).containsExactly(new Route.Today());
        assertThat(desk.said).isNotEmpty();
    }

    @Test
    void theDebriefWithOwnWords() {
        stays(DebriefPresenter.open(desk.as("anna"), plays.maxima, TestShops.JANIS, plays.play)
                .orElseThrow());
    }

    @Test
    void whatWasSeen() {
        EventId seen = seenByTheOwner();
        stays(SeenPresenter.open(desk.as("anna"), TestShops.JANIS, seen).orElseThrow());
    }

    @Test
    void theCountsOfAQuiz() {
        stays(ReviewPresenter.open(desk.as("anna"), TestShops.JANIS, QUIZ, attempt)
                .orElseThrow());
    }
}
