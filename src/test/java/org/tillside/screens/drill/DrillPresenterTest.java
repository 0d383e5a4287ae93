package org.tillside.screens.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tillside.journal.Learning;
import org.tillside.screens.TestShops;
import org.tillside.screens.drill.DrillState.Side;
import org.tillside.screens.drill.DrillState.Stand;
import org.tillside.shop.DrillWork;

/** The drill as a page: time, choosing, greeting, pauses, and what is kept. */
class DrillPresenterTest {
    private final Drills drills = new Drills(Locale.ENGLISH);
    private final DrillPresenter page = drills.open();

    private DrillWork work() {
        return drills.desk.shop().person(TestShops.JANIS).orElseThrow().work().drill(DrillPresenter.KIND);
    }

    private Side.Greet chosen() {
        return (Side.Greet) page.state().side();
    }

    @Test
    void nothingMovesBeforeItBegins() {
        drills.clock.pass(60);
        assertThat(page.state().side()).isInstanceOf(Side.Intro.class);
        assertThat(page.state().guests()).isEmpty();
        page.begin(false);
        drills.clock.pass(3);
        assertThat(page.state().guests()).hasSize(1);
        assertThat(page.state().side()).isInstanceOf(Side.Watch.class);
    }

    @Test
    void whoIsChosenIsGreetedAndToldWhy() {
        page.begin(false);
        drills.clock.pass(3);
        page.pick('A');
        assertThat(chosen().letter()).isEqualTo("A");
        assertThat(chosen().ways()).hasSize(4).allMatch(it -> !it.say().contains("{"));
        assertThat(page.state().steps()).isPresent();
        drills.clock.pass(5);
        Drills.greet(page, true);
        assertThat(page.state().counts().streak()).isEqualTo(1);
        assertThat(page.state().counts().seconds()).hasSize(1);
        DrillState.Told told = ((Side.Watch) page.state().side()).told().orElseThrow();
        assertThat(told.well()).isTrue();
        assertThat(told.why()).isNotBlank();
        assertThat(page.state().guests().get(0).stand()).isEqualTo(Stand.WELL);
        assertThat(told.title())
                .as("to the tenth, as the median")
                .endsWith(page.state().counts().median() + " s");
        drills.clock.pass(10);
        page.turn(1);
        Drills.greet(page, false);
        assertThat(((Side.Watch) page.state().side()).told().orElseThrow().well())
                .isFalse();
        assertThat(page.state().counts().streak()).isZero();
        assertThat(page.state().counts().greeted())
                .as("what did not suit greets nobody")
                .isEqualTo(1);
        assertThat(page.state().counts().seconds()).hasSize(1);
    }

    @Test
    void theBestOfEarlierDrillsStaysTheBest() {
        page.begin(false);
        drills.play(page, 0);
        DrillPresenter again = drills.open();
        assertThat(again.state().counts().best()).isEqualTo("best 24");
        again.begin(false);
        assertThat(again.state().counts().best()).isEqualTo("best 24");
    }

    @Test
    void aRingClosesAndSoSheIsMissed() {
        page.begin(false);
        drills.clock.pass(25);
        assertThat(page.state().guests()).anyMatch(it -> it.stand() == Stand.SHORT);
        drills.clock.pass(9);
        assertThat(page.state().guests()).anyMatch(it -> it.stand() == Stand.MISSED);
        assertThat(page.state().counts().anyMissed()).isTrue();
    }

    @Test
    void aPauseAndAHeldWindowStopTheRings() {
        page.begin(false);
        drills.clock.pass(5);
        page.hold(true);
        List<DrillState.Guest> before = page.state().guests();
        drills.clock.pass(60);
        assertThat(page.state().guests()).isEqualTo(before);
        page.hold(false);
        page.pause();
        assertThat(page.state().guests()).as("nobody can be studied in a pause").isEmpty();
        drills.clock.pass(60);
        page.goOn();
        assertThat(page.state().guests().get(0).share())
                .isCloseTo(before.get(0).share(), org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void whatWasLeftGoesOnPausedAndTheTicksStop() {
        page.begin(false);
        drills.clock.pass(5);
        page.turn(1);
        Drills.greet(page, true);
        page.away();
        page.leave();
        assertThat(drills.desk.backs).isEqualTo(1);
        assertThat(drills.clock.running()).isZero();
        DrillPresenter again = drills.open();
        assertThat(again.state().side()).isInstanceOf(Side.Rest.class);
        assertThat(again.state().counts().streak()).isEqualTo(1);
        again.goOn();
        assertThat(again.state().going()).isTrue();
    }

    @Test
    void aGreetingSurvivesACrash() {
        page.begin(false);
        drills.clock.pass(5);
        page.turn(1);
        Drills.greet(page, true);
        assertThat(drills.open().state().counts().streak()).isEqualTo(1);
    }

    @Test
    void aDraftOfAnotherVersionIsNoDraft() {
        for (Map<String, String> bad : List.of(
                Map.of("seed", "x"),
                Map.of("seed", "1", "round", "7", "now", "0"),
                Map.of("seed", "1", "round", "0", "now", "0", "done", "99,10,nod,well"),
                Map.of("seed", "1", "round", "0", "now", "0", "done", "1,2"))) {
            drills.desk.written.put("drill/greeting", bad);
            assertThat(drills.open().state().side()).isInstanceOf(Side.Intro.class);
        }
    }

    @Test
    void aWholeDrillIsRecordedAndCounts() {
        page.begin(false);
        drills.play(page, 1);
        Side.Over over = (Side.Over) page.state().side();
        assertThat(over.title()).isEqualTo("23 of 24");
        assertThat(over.passed()).isTrue();
        assertThat(over.saved()).isTrue();
        assertThat(work().done()).isEqualTo(1);
        assertThat(work().passed()).isPresent();
        List<Learning.Greeting> greetings =
                new ArrayList<>(work().latest().get(0).greetings());
        assertThat(greetings).hasSize(24);
        assertThat(greetings.stream().filter(it -> it.tenths().isEmpty())).hasSize(1);
        assertThat(drills.desk.written).doesNotContainKey("drill/greeting");
        page.leave();
        assertThat(drills.open().state().side()).isInstanceOf(Side.Intro.class);
    }

    @Test
    void tooManyMissedIsRecordedAndDoesNotCount() {
        page.begin(false);
        drills.play(page, 9);
        Side.Over over = (Side.Over) page.state().side();
        assertThat(over.passed()).isFalse();
        assertThat(work().done()).isEqualTo(1);
        assertThat(work().passed()).isEmpty();
        assertThat(over.tip()).contains("amber");
    }

    @Test
    void withoutTheClockNobodyIsMissedAndNothingIsRecorded() {
        page.begin(true);
        drills.clock.pass(600);
        assertThat(page.state().guests()).hasSize(1);
        drills.play(page, 0);
        Side.Over over = (Side.Over) page.state().side();
        assertThat(over.calm()).isTrue();
        assertThat(over.title()).isEqualTo("24 of 24");
        assertThat(over.passed()).isFalse();
        assertThat(work().done()).isZero();
    }
}
