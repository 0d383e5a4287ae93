package org.tillside.screens.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.SkillId;
import org.tillside.journal.AssignmentId;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.practice.Filling;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.shop.Assignments;
import org.tillside.shop.Command;
import org.tillside.shop.Evidence;
import org.tillside.shop.Standing;

/** A role-play by two that is assigned beside the programme: who begins it, who waits, when it is done. */
class AssignedTodayTest {
    private static final PersonId ANNA = new PersonId("anna");
    private static final ScenarioId POLISH = new ScenarioId("nail-polish");

    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);

    private Optional<AssignedToday> section(String viewer) {
        desk.as(viewer);
        return new TodayPresenter(desk)
                .state().sections().stream()
                        .filter(AssignedToday.class::isInstance)
                        .map(AssignedToday.class::cast)
                        .findFirst();
    }

    private void assign(Optional<PersonId> with) {
        desk.does(
                "anna",
                new Command.Assign(
                        new AssignmentId("a1"),
                        TestShops.JANIS,
                        Optional.empty(),
                        Optional.of(POLISH),
                        true,
                        Optional.empty(),
                        with,
                        desk.today().plusDays(2)));
    }

    @Test
    void whoPlaysTheCustomerBeginsItAndTheTraineeIsToldSo() {
        assign(Optional.of(ANNA));
        AssignedToday.Task begins = section("anna").orElseThrow().tasks().get(0);
        assertThat(begins.title()).startsWith("By two with Jānis: ");
        assertThat(begins.to()).contains(new Route.Live(TestShops.JANIS, POLISH));
        AssignedToday.Task waits = section("janis").orElseThrow().tasks().get(0);
        assertThat(waits.to()).isEmpty();
        assertThat(waits.detail()).contains("Anna plays the customer and begins it");
        assertThat(section("farid")).as("nobody else begins it").isEmpty();
    }

    @Test
    void withoutANameTheMentorBeginsIt() {
        assign(Optional.empty());
        assertThat(section("anna").orElseThrow().tasks().get(0).to()).contains(new Route.Live(TestShops.JANIS, POLISH));
        assertThat(section("janis").orElseThrow().tasks().get(0).detail()).contains("Your mentor plays the customer");
    }

    @Test
    void seenWellEnoughBesideTheProgrammeItIsDoneAndSpeaksForItsSkills() {
        assign(Optional.of(ANNA));
        desk.later(java.time.Duration.ofMinutes(5));
        desk.does("anna", seen("low", "not-yet"));
        assertThat(section("janis")).as("not well enough").isPresent();
        desk.does("anna", seen("well", "alone"));
        assertThat(section("janis")).isEmpty();
        assertThat(section("anna")).isEmpty();
        assertThat(Assignments.of(desk.shop(), desk.catalogue(), TestShops.JANIS, desk.today())
                        .get(0)
                        .state())
                .isEqualTo(Assignments.State.DONE);
        SkillId skill = scenario().skills().get(0);
        assertThat(Standing.of(desk.shop(), desk.catalogue(), TestShops.JANIS, desk.today()).stream()
                        .filter(it -> it.skill().id().equals(skill))
                        .flatMap(it -> it.records().stream())
                        .filter(it -> it.about() instanceof Evidence.Seen))
                .extracting(Evidence::verdict)
                .containsExactly(Evidence.Verdict.ENDED_BADLY, Evidence.Verdict.COUNTS);
    }

    private Scenario scenario() {
        return desk.catalogue().scenario(POLISH).orElseThrow();
    }

    private Command.ObservePlay seen(String id, String level) {
        Map<ItemId, Filling> filled = new LinkedHashMap<>();
        scenario()
                .live()
                .orElseThrow()
                .rubric()
                .forEach(it -> filled.put(
                        it.id(),
                        new Filling.AtLevel(new LevelId(level), Optional.empty(), Optional.empty(), Optional.empty())));
        return new Command.ObservePlay(
                new EventId(id), TestShops.JANIS, POLISH, "c1", filled, desk.clock(), Optional.empty());
    }
}
