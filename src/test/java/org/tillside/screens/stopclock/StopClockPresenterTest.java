package org.tillside.screens.stopclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.SkillId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.practice.Recall;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.person.PersonPresenter;
import org.tillside.screens.stopclock.StopClockState.Steps;

/** The stop-clock: several customers at once, taking back, drafts, and who sees what it took. */
class StopClockPresenterTest {
    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);

    private StopClockPresenter open(String viewer) {
        return StopClockPresenter.open(desk.as(viewer), Optional.of(TestShops.JANIS))
                .orElseThrow();
    }

    private void pass(int tenths) {
        desk.later(Duration.ofMillis(100L * tenths));
    }

    private List<Mentoring.Timed> kept() {
        return desk.shop().person(TestShops.JANIS).orElseThrow().shifts().stream()
                .flatMap(it -> it.timed().greetings().stream())
                .toList();
    }

    @Test
    void theSpaceBarStartsAndStops() {
        StopClockPresenter page = open("anna");
        page.startOrGreet();
        pass(84);
        page.steps(page.firstId().orElseThrow(), true);
        page.startOrGreet();
        assertThat(page.state().clocks()).isEmpty();
        assertThat(page.state().taken()).singleElement().satisfies(it -> {
            assertThat(it.text()).isEqualTo("after 8.4 s");
            assertThat(it.steps()).isEqualTo("Within thirty steps");
            assertThat(it.inTime()).isTrue();
        });
        page.keep();
        assertThat(kept()).containsExactly(new Mentoring.Timed(Optional.of(84), Optional.of(true)));
        assertThat(desk.shop()
                        .person(TestShops.JANIS)
                        .orElseThrow()
                        .shifts()
                        .get(0)
                        .timed()
                        .shows())
                .as("what it tells of the skills that the drill practises")
                .contains(Map.of(new SkillId("greeting"), Recall.RIGHT));
        assertThat(desk.written).isEmpty();
        assertThat(page.state().taken()).isEmpty();
        assertThat(page.state().past()).hasSize(1);
        assertThat(page.state().past().get(0).median()).contains("too few");
    }

    @Test
    void severalComeInAtOnceAndEachHasItsClock() {
        StopClockPresenter page = open("anna");
        for (int i = 0; i < 6; i++) {
            page.start();
        }
        assertThat(page.state().clocks()).hasSize(4);
        assertThat(page.state().canStart()).isFalse();
        pass(310);
        String second = page.state().clocks().get(1).id();
        page.nobody(second);
        assertThat(page.state().clocks()).hasSize(3);
        assertThat(page.state().canKeep()).as("a clock runs").isFalse();
        page.startOrGreet();
        assertThat(page.state().taken().get(0).inTime()).isFalse();
        page.discard(page.firstId().orElseThrow());
        page.discard(page.firstId().orElseThrow());
        page.keep();
        assertThat(kept())
                .containsExactly(
                        new Mentoring.Timed(Optional.empty(), Optional.empty()),
                        new Mentoring.Timed(Optional.of(310), Optional.empty()));
    }

    @Test
    void theLastOneCanBeTakenBackAndItsClockRunsOn() {
        StopClockPresenter page = open("anna");
        page.start();
        pass(50);
        page.startOrGreet();
        page.undo();
        assertThat(page.state().taken()).isEmpty();
        pass(50);
        page.startOrGreet();
        assertThat(page.state().taken().get(0).text()).isEqualTo("after 10 s");
    }

    @Test
    void afterACrashEverythingIsThereAndTheClockWentOn() {
        StopClockPresenter page = open("anna");
        page.start();
        pass(50);
        page.startOrGreet();
        page.start();
        page.steps(page.firstId().orElseThrow(), false);
        page.note("Sale day");
        pass(70);
        StopClockPresenter again = open("anna");
        assertThat(again.state().taken()).hasSize(1);
        assertThat(again.state().note()).isEqualTo("Sale day");
        assertThat(again.state().clocks().get(0).reading()).isEqualTo("7 s");
        assertThat(again.state().clocks().get(0).steps()).isEqualTo(Steps.FURTHER);
        again.steps(again.firstId().orElseThrow(), false);
        assertThat(again.state().clocks().get(0).steps()).isEqualTo(Steps.NOT_LOOKED);
    }

    @Test
    void whatWasBegunYesterdayIsKeptForYesterday() {
        LocalDate day = desk.today();
        StopClockPresenter page = open("anna");
        page.start();
        page.startOrGreet();
        desk.later(Duration.ofDays(1));
        open("anna").keep();
        assertThat(desk.shop().person(TestShops.JANIS).orElseThrow().shifts())
                .singleElement()
                .satisfies(it -> assertThat(it.timed().shift()).isEqualTo(day));
    }

    @Test
    void aDraftOfAnotherVersionIsNoDraft() {
        desk.written.put("stopclock/janis", Map.of("shift", "soon", "taken", "1"));
        assertThat(open("anna").state().taken()).isEmpty();
    }

    @Test
    void whoMayTimeAndWhoSeesWhatWasTimed() {
        desk.happened(new org.tillside.journal.Shop.PersonAdded(
                new PersonId("farid"),
                Optional.of("Farid Hassan"),
                java.util.Set.of(org.tillside.journal.Role.MENTOR),
                Optional.empty(),
                Optional.empty(),
                desk.today(),
                Optional.empty()));
        StopClockPresenter page = open("anna");
        page.start();
        page.startOrGreet();
        page.keep();
        assertThat(StopClockPresenter.open(desk.as("janis"), Optional.empty())).isEmpty();
        assertThat(StopClockPresenter.open(desk.as("janis"), Optional.of(TestShops.JANIS)))
                .isEmpty();
        assertThat(open("ilze").state().past()).hasSize(1);
        StopClockState farids = open("farid").state();
        assertThat(farids.past()).isEmpty();
        assertThat(farids.pastLine()).contains("Only the trainee");
        assertThat(shown("janis").shifts()).hasSize(1);
        assertThat(shown("janis").canTime()).isFalse();
        assertThat(shown("anna").shifts()).hasSize(1);
        assertThat(shown("farid").shifts()).isEmpty();
        assertThat(shown("farid").canTime()).isTrue();
    }

    private org.tillside.screens.person.PersonState.Greetings shown(String viewer) {
        return PersonPresenter.open(desk.as(viewer), TestShops.JANIS)
                .orElseThrow()
                .state()
                .greetings()
                .orElseThrow();
    }
}
