package org.tillside.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.FormId;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.StepId;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.practice.Filling;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;

/** Lines of a role-play by two that were not seen: left out of the record, and not achieved where they are critical. */
class LiveCriteriaTest {
    private static final PersonId ANNA = new PersonId("anna");
    private static final StepId STEP = new StepId("register-live");

    private final Scenario.Live live = TestShops.bundled()
            .scenario(new ScenarioId("busy-till"))
            .flatMap(Scenario::live)
            .orElseThrow();
    private final Criteria criteria = new Criteria(TestShops.bundled());

    private Map<ItemId, Filling> filled(boolean criticalOnly) {
        Map<ItemId, Filling> filled = new LinkedHashMap<>();
        live.rubric().stream().filter(it -> it.critical() || !criticalOnly).forEach(it -> filled.put(it.id(), alone()));
        return filled;
    }

    private static Filling alone() {
        return new Filling.AtLevel(new LevelId("alone"), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void onlyCriticalLinesHaveToBeSeen() {
        assertThat(criteria.achieved(live, filled(true))).isTrue();
        assertThat(criteria.missing(live, filled(true))).isEmpty();
        Map<ItemId, Filling> without = filled(false);
        ItemId critical = live.rubric().stream()
                .filter(Scenario.Mark::critical)
                .findFirst()
                .orElseThrow()
                .id();
        without.remove(critical);
        assertThat(criteria.achieved(live, without)).isFalse();
        assertThat(criteria.missing(live, without)).containsExactly(critical);
    }

    @Test
    void whereNothingIsCriticalSomethingMustBeSeen() {
        Scenario.Live plain = new Scenario.Live(
                live.cues(),
                live.rubric().stream()
                        .map(it -> new Scenario.Mark(it.id(), it.text(), it.skill(), it.clock(), false))
                        .toList());
        assertThat(criteria.achieved(plain, Map.of())).isFalse();
        assertThat(criteria.achieved(plain, filled(true))).as("control").isTrue();
    }

    @Test
    void aHalfSeenPlayIsKeptAnEmptyOneIsNotAndACriticalLineNotSeenIsNotAchieved() {
        TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);
        desk.does("ilze", new Command.OpenKey(new PersonId("ilze"), "k0", false));
        desk.does("ilze", new Command.OpenKey(ANNA, "k1", false));
        assertThat(reason(desk, observe("empty", Map.of(), desk))).isEqualTo(Decision.Reason.FORM_INCOMPLETE);
        Map<ItemId, Filling> half = new LinkedHashMap<>(filled(false));
        half.keySet()
                .retainAll(live.rubric().stream()
                        .filter(it -> !it.critical())
                        .map(Scenario.Mark::id)
                        .toList());
        desk.does("anna", observe("half", half, desk));
        assertThat(reason(desk, sign("half", Mentoring.Decision.ACHIEVED, desk)))
                .isEqualTo(Decision.Reason.NOT_ENOUGH);
        desk.does("anna", sign("half", Mentoring.Decision.NOT_YET, desk));
        desk.does("anna", observe("critical", filled(true), desk));
        desk.does("anna", sign("critical", Mentoring.Decision.ACHIEVED, desk));
    }

    private static Decision.Reason reason(TestDesk desk, Command command) {
        Decision decision = new Decisions()
                .decide(desk.shop(), desk.catalogue(), command, new Now(Optional.of(ANNA), desk.clock(), false));
        return ((Decision.Refused) decision).reason();
    }

    private static Command.Observe observe(String id, Map<ItemId, Filling> filled, TestDesk desk) {
        return new Command.Observe(
                new EventId(id),
                TestShops.JANIS,
                new ProgrammeId("new-hire"),
                STEP,
                Optional.of(new FormId("busy-till")),
                "c1",
                filled,
                desk.clock(),
                Optional.empty(),
                Optional.empty());
    }

    private static Command.Sign sign(String observation, Mentoring.Decision decision, TestDesk desk) {
        return new Command.Sign(
                TestShops.JANIS,
                new ProgrammeId("new-hire"),
                STEP,
                Role.MENTOR,
                Optional.empty(),
                Optional.of(new EventId(observation)),
                "c1",
                decision,
                "I played the customer.",
                desk.clock(),
                0,
                Optional.empty(),
                "till");
    }
}
