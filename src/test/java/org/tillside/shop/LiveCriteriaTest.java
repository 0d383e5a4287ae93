package org.tillside.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.Form;
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

/** What of a form or of a rubric for two is enough; lines that were not seen are left out, and not achieved if critical. */
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
        return at("alone", Optional.empty());
    }

    private static Filling at(String level, Optional<Integer> seconds) {
        return new Filling.AtLevel(new LevelId(level), Optional.empty(), Optional.empty(), seconds);
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
    void whereNothingIsCriticalSomethingMustBeSeenAndAllThatWasSeenShown() {
        Scenario.Live plain = new Scenario.Live(
                live.cues(),
                live.rubric().stream()
                        .map(it -> new Scenario.Mark(it.id(), it.text(), it.skill(), it.clock(), false))
                        .toList());
        assertThat(criteria.achieved(plain, Map.of())).isFalse();
        assertThat(criteria.achieved(plain, filled(true))).as("control").isTrue();
        Map<ItemId, Filling> one = filled(true);
        one.put(
                live.rubric().stream()
                        .filter(it -> !it.critical())
                        .findFirst()
                        .orElseThrow()
                        .id(),
                at("not-yet", Optional.empty()));
        assertThat(criteria.achieved(plain, one)).isFalse();
        assertThat(criteria.achieved(live, one)).as("the critical ones decide").isTrue();
    }

    @Test
    void whoWasTooSlowDidNotShowItWhateverTheLevel() {
        Scenario.Mark greeting = live.rubric().stream()
                .filter(Scenario.Mark::critical)
                .map(it -> new Scenario.Mark(it.id(), it.text(), it.skill(), Optional.of(30), true))
                .findFirst()
                .orElseThrow();
        Scenario.Live clocked = new Scenario.Live(live.cues(), java.util.List.of(greeting));
        assertThat(criteria.achieved(clocked, Map.of(greeting.id(), at("alone", Optional.of(30)))))
                .isTrue();
        assertThat(criteria.achieved(clocked, Map.of(greeting.id(), at("alone", Optional.of(45)))))
                .isFalse();
        assertThat(criteria.achieved(clocked, Map.of(greeting.id(), alone())))
                .as("no clock ran")
                .isTrue();
    }

    private static Form form(boolean critical, Optional<Form.AchievedWhen> when) {
        Form like = SmallShop.form();
        return new Form(
                like.id(),
                like.title(),
                like.kind(),
                like.by(),
                like.about(),
                like.skills(),
                like.sources(),
                java.util.List.of(new Form.Section(
                        new ItemId("all"),
                        Optional.empty(),
                        java.util.List.of(item("a", critical, Optional.of(30)), item("b", false, Optional.empty())))),
                when,
                Optional.empty(),
                Optional.empty());
    }

    private static Form.Item item(String id, boolean critical, Optional<Integer> clock) {
        return new Form.Item(
                new ItemId(id),
                id,
                Optional.empty(),
                new Form.Field.AtLevel(),
                critical,
                false,
                clock,
                Optional.empty());
    }

    private boolean achieved(Form form, Filling a, String b) {
        return criteria.achieved(form, Map.of(new ItemId("a"), a, new ItemId("b"), at(b, Optional.empty())));
    }

    @Test
    void aFormThatAsksForNothingAsksForAllOfIt() {
        Form bare = form(false, Optional.empty());
        assertThat(achieved(bare, alone(), "alone")).isTrue();
        assertThat(achieved(bare, alone(), "not-yet")).isFalse();
        assertThat(achieved(bare, at("not-yet", Optional.empty()), "not-yet")).isFalse();
        assertThat(achieved(form(true, Optional.empty()), alone(), "not-yet"))
                .as("its critical lines decide")
                .isTrue();
    }

    @Test
    void theStopClockCountsInAFormToo() {
        Optional<Form.AchievedWhen> one = Optional.of(new Form.AchievedWhen(new LevelId("alone"), 1));
        assertThat(achieved(form(true, one), at("alone", Optional.of(30)), "not-yet"))
                .isTrue();
        assertThat(achieved(form(true, one), at("alone", Optional.of(31)), "not-yet"))
                .isFalse();
        assertThat(achieved(form(false, one), at("alone", Optional.of(31)), "not-yet"))
                .isFalse();
        assertThat(achieved(form(false, one), at("alone", Optional.of(31)), "alone"))
                .isTrue();
    }

    @Test
    void whoWasTooSlowIsNoMemoryOfSomethingRight() {
        org.tillside.content.SkillId skill = new org.tillside.content.SkillId("greeting");
        Scenario.Mark greeting =
                new Scenario.Mark(new ItemId("greets"), "Greets", Optional.of(skill), Optional.of(30), true);
        Optional<Scenario.Live> clocked = Optional.of(new Scenario.Live(live.cues(), java.util.List.of(greeting)));
        Shows shows = new Shows(TestShops.bundled());
        assertThat(shows.observed(Optional.empty(), clocked, Map.of(greeting.id(), at("alone", Optional.of(30)))))
                .contains(Map.of(skill, org.tillside.practice.Recall.RIGHT));
        assertThat(shows.observed(Optional.empty(), clocked, Map.of(greeting.id(), at("alone", Optional.of(45)))))
                .contains(Map.of(skill, org.tillside.practice.Recall.WITH_HINT));
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

    @Test
    void nobodyPlaysByTwoWithWhoLeft() {
        TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);
        Command beside = new Command.ObservePlay(
                new EventId("beside"),
                TestShops.JANIS,
                new ScenarioId("busy-till"),
                "c1",
                filled(true),
                desk.clock(),
                Optional.empty());
        assertThat(new Decisions()
                        .decide(desk.shop(), desk.catalogue(), beside, new Now(Optional.of(ANNA), desk.clock(), false)))
                .isInstanceOf(Decision.Decided.class);
        desk.does("ilze", new Command.Leave(TestShops.JANIS, desk.today(), java.util.List.of()));
        assertThat(reason(desk, beside)).isEqualTo(Decision.Reason.NOT_HERE);
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
