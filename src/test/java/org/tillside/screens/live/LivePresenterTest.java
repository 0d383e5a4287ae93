package org.tillside.screens.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.Mood;
import org.tillside.content.ScenarioId;
import org.tillside.content.StepId;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.practice.Filling;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.roleplay.Clockwork;

/** What a mentor can do on the stage for two, what a draft keeps of it, and what is recorded. */
class LivePresenterTest {
    private static final ScenarioId BLOUSE = new ScenarioId("blouse");

    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH).as("anna");
    private final Clockwork clock = new Clockwork();

    private LivePresenter open() {
        return LivePresenter.open(clock.on(desk), TestShops.JANIS, BLOUSE).orElseThrow();
    }

    private static LiveState.Row row(LivePresenter page, int number) {
        return page.state().rows().get(number - 1);
    }

    private static LiveState.Clock time(LivePresenter page) {
        return page.state().clock().orElseThrow();
    }

    private Mentoring.Observed observed() {
        assertThat(desk.refused).isEmpty();
        return (Mentoring.Observed) desk.entries.get(desk.entries.size() - 1);
    }

    @Test
    void onlyThoseWhoTrainGetInAndNobodyPlaysForOneself() {
        assertThat(LivePresenter.open(desk.as("janis"), TestShops.JANIS, BLOUSE))
                .isEmpty();
        assertThat(LivePresenter.open(desk.as("anna"), new PersonId("anna"), BLOUSE))
                .isEmpty();
        assertThat(LivePresenter.open(desk, TestShops.JANIS, new ScenarioId("thirty-at-the-door")))
                .isEmpty();
        assertThat(LivePresenter.open(desk, TestShops.JANIS, BLOUSE))
                .as("control")
                .isPresent();
    }

    @Test
    void theClockStartsWithTheCustomerAndMarksItsRowByItsLimit() {
        LivePresenter page = open();
        assertThat(time(page).phase()).isEqualTo(LiveState.Phase.READY);
        assertThat(row(page, 1).waits()).isTrue();
        page.space();
        clock.pass(12);
        assertThat(time(page).phase()).isEqualTo(LiveState.Phase.RUNNING);
        assertThat(time(page).reading()).isEqualTo("12.0");
        assertThat(time(page).share()).isEqualTo(0.4);
        page.mark(0);
        assertThat(row(page, 1).level()).as("the clock marks its own row").isEmpty();
        page.space();
        assertThat(time(page).phase()).isEqualTo(LiveState.Phase.STOPPED);
        assertThat(row(page, 1).level()).contains("alone");
        assertThat(row(page, 1).seconds()).isEqualTo("12 s");
        assertThat(clock.running()).isZero();
        clock.pass(60);
        assertThat(time(page).reading()).as("it stands").isEqualTo("12.0");
    }

    @Test
    void aLateGreetingIsMarkedNotYetWithItsReason() {
        LivePresenter page = open();
        page.comeIn();
        clock.pass(31);
        assertThat(time(page).over()).isTrue();
        page.greeted();
        assertThat(row(page, 1).level()).contains("not-yet");
        assertThat(row(page, 1).why().orElseThrow().reason()).contains(Filling.Reason.NOT_TO_STANDARD);
    }

    @Test
    void theClockStandsStillInAPauseAndTheCardsArePutAway() {
        LivePresenter page = open();
        page.comeIn();
        clock.pass(5);
        page.pause(true);
        assertThat(page.state().cue()).isEmpty();
        assertThat(time(page).phase()).isEqualTo(LiveState.Phase.PAUSED);
        clock.pass(20);
        page.greeted();
        assertThat(row(page, 1).level()).as("nobody is greeted in a pause").isEmpty();
        page.pause(false);
        assertThat(page.state().cue()).isPresent();
        page.greeted();
        assertThat(row(page, 1).seconds()).isEqualTo("5 s");
    }

    @Test
    void aNumberPicksTheRowAndAPlaceOfTheHomeRowMarksIt() {
        LivePresenter page = open();
        page.mark(2);
        assertThat(page.state().rows()).as("no row is picked").allMatch(it -> it.level()
                .isEmpty());
        page.pickNumber(2);
        page.mark(2);
        assertThat(row(page, 2).level()).contains("alone");
        assertThat(row(page, 2).why()).isEmpty();
        page.pickBy(1);
        page.mark(0);
        assertThat(row(page, 3).picked()).isTrue();
        assertThat(row(page, 3).level()).contains("not-yet");
        page.reason(2);
        assertThat(row(page, 3).why().orElseThrow().reason()).contains(Filling.Reason.NOT_TO_STANDARD);
        page.openNote();
        page.note(row(page, 3).id(), "Still in his hand");
        assertThat(row(page, 3).why().orElseThrow().writing()).isTrue();
        page.closeNote();
        assertThat(row(page, 3).why().orElseThrow().words()).isEqualTo("Still in his hand");
        page.mark(0);
        assertThat(row(page, 3).level()).as("the same key takes it back").isEmpty();
        page.mark(9);
        page.pickNumber(11);
        assertThat(row(page, 3).picked()).as("there is no such row").isTrue();
        assertThat(page.state().foot().counted()).startsWith("1 of 10");
    }

    @Test
    void cardsTurnForthAndBackAndTheNextComesInTheMoodOfTheLast() {
        LivePresenter page = open();
        LiveState.Cue first = page.state().cue().orElseThrow();
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.next()).isEqualTo("Next: Tell the story");
        page.turn(-1);
        assertThat(page.state().cue().orElseThrow().number()).isEqualTo(1);
        page.went(true);
        assertThat(page.state().cue().orElseThrow().good().played()).isTrue();
        page.turn(1);
        page.went(true);
        page.turn(1);
        assertThat(page.state().cue().orElseThrow().face().mood()).isEqualTo(Mood.WORRIED);
        page.turn(-1);
        page.went(false);
        page.turn(1);
        assertThat(page.state().cue().orElseThrow().face().mood()).isEqualTo(Mood.ANGRY);
        for (int i = 0; i < 20; i++) {
            page.turn(1);
        }
        assertThat(page.state().cue().orElseThrow().number()).isEqualTo(first.all());
        assertThat(page.state().cue().orElseThrow().next()).isEmpty();
    }

    @Test
    void everythingIsThereAfterACrash() {
        LivePresenter page = open();
        page.comeIn();
        clock.pass(3);
        page.greeted();
        page.turn(1);
        page.pickNumber(4);
        page.mark(1);
        page.reason(0);
        LivePresenter again = open();
        assertThat(again.state().cue().orElseThrow().number()).isEqualTo(2);
        assertThat(row(again, 1).seconds()).isEqualTo("3 s");
        assertThat(row(again, 4).level()).contains("with-hint");
        assertThat(row(again, 4).why().orElseThrow().reason()).contains(Filling.Reason.SKIPPED);
        assertThat(again.state().begun()).isTrue();
        assertThat(time(again).phase()).isEqualTo(LiveState.Phase.STOPPED);
    }

    @Test
    void finishingAsksForReasonsAndForRowsThatWereNotSeen() {
        LivePresenter page = open();
        page.finish();
        assertThat(page.state().foot().lacking()).isPresent();
        page.pickNumber(5);
        page.mark(0);
        page.finish();
        assertThat(page.state().foot().lacking().orElseThrow()).contains("5");
        page.reason(1);
        page.finish();
        assertThat(page.state().foot().lacking()).isEmpty();
        assertThat(page.state().foot().asking().orElseThrow()).startsWith("9 rows");
        page.notYet();
        assertThat(page.state().foot().asking()).isEmpty();
        assertThat(desk.entries).noneMatch(Mentoring.Observed.class::isInstance);
    }

    @Test
    void whatIsFinishedIsRecordedWithItsSecondsAndReasonsAndRowsNotSeenAreLeftOut() {
        LivePresenter page = open();
        var begun = desk.clock();
        page.comeIn();
        clock.pass(8);
        page.greeted();
        desk.later(java.time.Duration.ofMinutes(9));
        page.pickNumber(2);
        page.mark(1);
        page.reason(0);
        page.note(row(page, 2).id(), "  With the scanner in hand ");
        page.finish();
        page.finish();
        Mentoring.Observed seen = observed();
        assertThat(seen.trainee()).isEqualTo(TestShops.JANIS);
        assertThat(seen.step()).contains(new StepId("blouse-live"));
        assertThat(seen.form().orElseThrow().value()).isEqualTo("blouse");
        assertThat(seen.observedAt()).as("it was seen when it began").isEqualTo(begun);
        assertThat(seen.filled())
                .containsOnlyKeys(new ItemId("greets"), new ItemId("hands-empty"))
                .containsEntry(
                        new ItemId("greets"),
                        new Filling.AtLevel(new LevelId("alone"), Optional.empty(), Optional.empty(), Optional.of(8)))
                .containsEntry(
                        new ItemId("hands-empty"),
                        new Filling.AtLevel(
                                new LevelId("with-hint"),
                                Optional.of(Filling.Reason.SKIPPED),
                                Optional.of("With the scanner in hand"),
                                Optional.empty()));
        assertThat(desk.written).as("the draft is dropped").isEmpty();
        assertThat(desk.replaced).containsExactly(new Route.Seen(TestShops.JANIS, seen.observation()));
    }

    @Test
    void whereTheDiskKeepsNoTextNothingIsRecordedAndThePageStaysFree() {
        LivePresenter page = open();
        page.pickNumber(1);
        page.mark(2);
        page.finish();
        desk.criteriaRefused = true;
        page.finish();
        assertThat(desk.replaced).isEmpty();
        assertThat(page.state().busy()).isFalse();
        desk.criteriaRefused = false;
        page.finish();
        assertThat(observed().filled()).hasSize(1);
    }

    @Test
    void marksFromPaperHaveTypedSecondsAndTheTimeOnThePaper() {
        LivePresenter page = open();
        page.paper().enter(true);
        assertThat(page.state().clock()).isEmpty();
        assertThat(page.state().cue()).isEmpty();
        page.paper().seconds("greets", "45");
        assertThat(row(page, 1).level()).contains("not-yet");
        page.paper().seconds("greets", "25");
        assertThat(row(page, 1).level()).contains("alone");
        page.finish();
        assertThat(page.state().foot().lacking()).as("when was it?").isPresent();
        page.paper().seenOn(desk.today().minusDays(1));
        page.paper().seenAt("17:20");
        page.paper().place("At the till");
        page.finish();
        page.finish();
        Mentoring.Observed seen = observed();
        assertThat(seen.observedAt().toLocalDateTime())
                .isEqualTo(desk.today().minusDays(1).atTime(17, 20));
        assertThat(seen.place()).contains("At the till");
        assertThat(((Filling.AtLevel) seen.filled().get(new ItemId("greets"))).seconds())
                .contains(25);
    }

    @Test
    void aTimeToComeOrUnreadableIsNotTaken() {
        LivePresenter page = open();
        page.paper().enter(true);
        page.level("greets", "alone");
        assertThat(page.state().paper().orElseThrow().told())
                .as("nothing is typed yet")
                .isEmpty();
        for (String time : List.of("23:59", "half past five")) {
            page.paper().seenAt(time);
            assertThat(page.state().paper().orElseThrow().told()).as(time).isPresent();
            page.finish();
            assertThat(page.state().foot().lacking()).as(time).isPresent();
        }
        page.paper().seenAt("8:15");
        assertThat(page.state().paper().orElseThrow().wrong()).as("control").isEmpty();
    }

    @Test
    void withoutAStepItIsKeptAsSeenBesideTheProgramme() {
        desk.does(
                "ilze",
                new org.tillside.shop.Command.ChangePerson(
                        TestShops.JANIS,
                        "Jānis Ozols",
                        java.util.Set.of(org.tillside.journal.Role.NEW_HIRE),
                        Optional.empty(),
                        Optional.empty()));
        LivePresenter page = open();
        assertThat(page.state().notice().orElseThrow()).contains("kept as an observation");
        page.pickNumber(1);
        page.mark(2);
        page.finish();
        page.finish();
        Mentoring.Observed seen = observed();
        assertThat(seen.step()).isEmpty();
        assertThat(seen.programme()).isEmpty();
        assertThat(seen.form().orElseThrow().value()).isEqualTo("blouse");
        assertThat(desk.written).as("the draft is done with").isEmpty();
        assertThat(desk.replaced).contains(new Route.Seen(TestShops.JANIS, seen.observation()));
        SeenState both = SeenPresenter.open(desk, TestShops.JANIS, seen.observation())
                .orElseThrow()
                .state();
        assertThat(both.title()).isEqualTo("The blouse that fell apart");
        assertThat(both.told().counts()).isEqualTo("1 alone, 9 not seen");
        assertThat(both.sign()).as("no step waits for a signature").isFalse();
        assertThat(SeenPresenter.open(desk.as("janis"), TestShops.JANIS, seen.observation())
                        .orElseThrow()
                        .state()
                        .comment()
                        .writing())
                .as("the trainee may say something about it")
                .isPresent();
    }

    @Test
    void leavingStopsTheClock() {
        LivePresenter page = open();
        page.comeIn();
        assertThat(clock.running()).isEqualTo(1);
        page.leave();
        assertThat(clock.running()).isZero();
    }

    @Test
    void anObservationIsSignedAsItStands() {
        desk.does("ilze", new org.tillside.shop.Command.OpenKey(new PersonId("ilze"), "k0", false));
        desk.does("ilze", new org.tillside.shop.Command.OpenKey(new PersonId("anna"), "k1", false));
        LivePresenter page = LivePresenter.open(clock.on(desk.as("anna")), TestShops.JANIS, new ScenarioId("busy-till"))
                .orElseThrow();
        page.state().rows().forEach(it -> page.level(it.id(), "alone"));
        page.finish();
        EventId seen = observed().observation();
        var signing = org.tillside.screens.signoff.SignOffPresenter.open(
                        desk, TestShops.JANIS, new StepId("register-live"), Optional.of(seen))
                .orElseThrow();
        assertThat(signing.state().groups().get(0).rows())
                .allMatch(it -> it.chosen().equals(List.of("alone")));
        signing.decide(Mentoring.Decision.ACHIEVED);
        signing.sign(TestDesk.PIN.toCharArray());
        Mentoring.SignedOff signed = (Mentoring.SignedOff) desk.entries.get(desk.entries.size() - 1);
        assertThat(signed.observation()).contains(seen);
        assertThat(signed.decision()).isEqualTo(Mentoring.Decision.ACHIEVED);
        assertThat(desk.entries.stream().filter(Mentoring.Observed.class::isInstance))
                .as("nothing is seen anew")
                .hasSize(1);
    }

    @Test
    void aLineThatIsChangedWhileSigningIsSeenAnewAtTheSameTime() {
        desk.does("ilze", new org.tillside.shop.Command.OpenKey(new PersonId("ilze"), "k0", false));
        desk.does("ilze", new org.tillside.shop.Command.OpenKey(new PersonId("anna"), "k1", false));
        LivePresenter page = LivePresenter.open(clock.on(desk.as("anna")), TestShops.JANIS, new ScenarioId("busy-till"))
                .orElseThrow();
        page.state().rows().forEach(it -> page.level(it.id(), "alone"));
        page.finish();
        Mentoring.Observed first = observed();
        desk.later(java.time.Duration.ofMinutes(5));
        var signing = org.tillside.screens.signoff.SignOffPresenter.open(
                        desk, TestShops.JANIS, new StepId("register-live"), Optional.of(first.observation()))
                .orElseThrow();
        String row = signing.state().groups().get(0).rows().get(1).id();
        signing.level(row, "with-hint");
        signing.reason(row, Filling.Reason.WRONG_ORDER);
        signing.decide(Mentoring.Decision.NOT_YET);
        signing.sign(TestDesk.PIN.toCharArray());
        Mentoring.Observed second = (Mentoring.Observed) desk.entries.get(desk.entries.size() - 2);
        assertThat(second.observation()).isNotEqualTo(first.observation());
        assertThat(second.observedAt()).isEqualTo(first.observedAt());
        assertThat(second.filled()).hasSameSizeAs(first.filled());
    }
}
