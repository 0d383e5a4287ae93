package org.tillside.screens.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.FormId;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.Money;
import org.tillside.content.Outcome;
import org.tillside.content.PositionId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;
import org.tillside.journal.EventId;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.practice.Filling;
import org.tillside.screens.QuizEdits;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.today.AssignedToday;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.shop.Evidence;
import org.tillside.shop.Standing;

/** The matrix as an owner, a mentor and a new hire meet it: levels, gaps, records, and what closes a gap. */
class MatrixPresenterTest {
    private static final SkillId REGISTER = new SkillId("register");
    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);

    private MatrixPresenter open(String who) {
        return MatrixPresenter.open(desk.as(who), Optional.empty(), Optional.empty())
                .orElseThrow();
    }

    private MatrixPresenter at(String who, String skill) {
        return MatrixPresenter.open(desk.as(who), Optional.of(TestShops.JANIS), Optional.of(new SkillId(skill)))
                .orElseThrow();
    }

    private static int row(MatrixState state, String skill) {
        return state.rows().stream().map(MatrixState.Row::id).toList().indexOf(skill);
    }

    private static int column(MatrixState state, String person) {
        return state.groups().stream()
                .flatMap(it -> it.heads().stream())
                .map(MatrixState.Head::id)
                .toList()
                .indexOf(person);
    }

    @Test
    void levelsThatAreKnownAreNotWorkedOutAgain() {
        assertThat(Roster.of(desk.as("ilze"))
                        .member(TestShops.JANIS)
                        .orElseThrow()
                        .skills())
                .isNotEmpty()
                .isSameAs(desk.standings(TestShops.JANIS));
    }

    @Test
    void peopleStandInGroupsAndTheOwnerWhoIsInNoTrainingIsLeftOut() {
        MatrixState state = open("ilze").state();
        assertThat(state.groups()).extracting(MatrixState.Group::title).containsExactly("Mentors", "New hires");
        assertThat(column(state, "ilze")).isNegative();
        assertThat(state.rows()).hasSize(9);
        assertThat(state.rows()).allMatch(it -> it.cells().size() == 2);
        assertThat(state.rows()
                        .get(row(state, "register"))
                        .cells()
                        .get(column(state, "janis"))
                        .level())
                .isEqualTo(Standing.Level.LEARNING);
    }

    @Test
    void aNewHireHasNoMatrix() {
        assertThat(MatrixPresenter.open(desk.as("janis"), Optional.empty(), Optional.empty()))
                .isEmpty();
        assertThat(WantedPresenter.open(desk)).isEmpty();
        assertThat(WantedPresenter.open(desk.as("anna"))).isEmpty();
    }

    @Test
    void gapsAreCountedOnceTheirDayHasPassed() {
        TestDesk first = TestShops.opening(Locale.ENGLISH).as("ilze");
        MatrixPresenter morning =
                MatrixPresenter.open(first, Optional.empty(), Optional.empty()).orElseThrow();
        assertThat(morning.state().gaps()).as("nothing was to be learned yet").containsOnly(0);
        desk.later(Duration.ofDays(30));
        MatrixPresenter page = open("ilze");
        int janis = column(page.state(), "janis");
        int gaps = page.state().gaps().get(janis);
        assertThat(gaps).isPositive();
        assertThat(page.state().rows().stream()
                        .mapToInt(MatrixState.Row::lacking)
                        .sum())
                .isEqualTo(gaps);
        assertThat(page.state().line()).contains(gaps + " gaps");
        page.onlyGaps(true);
        assertThat(page.state().rows()).hasSize(gaps);
        assertThat(column(page.state(), "anna")).as("she has none").isNegative();
    }

    @Test
    void aFilterShowsOneGroupAndTheChosenCellStaysChosen() {
        MatrixPresenter page = at("ilze", "register");
        page.filter("NEW_HIRES");
        assertThat(page.state().groups()).hasSize(1);
        assertThat(page.state().chosen()).contains(new MatrixState.Spot(row(page.state(), "register"), 0));
        page.filter("MENTORS");
        assertThat(page.state().chosen()).isEmpty();
        assertThat(page.state().explain()).as("still explained").isPresent();
        page.filter("");
        assertThat(page.state().chosen()).isPresent();
    }

    @Test
    void aNumberIsExplainedByItsRecords() {
        ExplainState it = at("ilze", "register").state().explain().orElseThrow();
        assertThat(it.title()).isEqualTo("Jānis, Register service");
        assertThat(it.number()).isEqualTo(1);
        assertThat(it.records()).extracting(ExplainState.Proof::counts).containsOnly(Evidence.Verdict.COUNTS);
        assertThat(it.records())
                .extracting(ExplainState.Proof::title)
                .anyMatch(title -> title.startsWith("Quiz"))
                .anyMatch(title -> title.startsWith("Lesson"))
                .anyMatch(title -> title.startsWith("Role-play"));
        assertThat(it.missing().orElseThrow().lacks()).isEqualTo("One good ending to go.");
        assertThat(List.of(
                        it.missing().orElseThrow().there(),
                        it.missing().orElseThrow().asked()))
                .containsExactly(2, 3);
        assertThat(it.now()).isEqualTo(1);
        assertThat(it.wanted()).isEqualTo(2);
    }

    private void play(String id, Outcome outcome) {
        PlayId play = new PlayId(id);
        ScenarioId scenario = new ScenarioId("busy-till");
        desk.happened(new Learning.PlayBegun(TestShops.JANIS, play, scenario, 7));
        desk.happened(new Learning.PlayEnded(
                TestShops.JANIS,
                play,
                scenario,
                new SceneId("end"),
                outcome,
                1,
                9,
                Map.of(),
                Money.ZERO,
                Optional.empty()));
    }

    @Test
    void ofManyRecordsTheNewestOfBothKindsAreShownFirst() {
        play("bad-1", Outcome.LOST);
        play("bad-2", Outcome.UNHAPPY);
        play("good-1", Outcome.PLEASED);
        play("good-2", Outcome.PLEASED);
        MatrixPresenter page = at("ilze", "register");
        ExplainState few = page.state().explain().orElseThrow();
        assertThat(few.records()).hasSize(4);
        assertThat(few.records().subList(0, 2))
                .extracting(ExplainState.Proof::counts)
                .containsOnly(Evidence.Verdict.COUNTS);
        assertThat(few.records().subList(2, 4))
                .extracting(ExplainState.Proof::id)
                .containsExactly("bad-2", "bad-1");
        assertThat(few.more()).isEqualTo("Show all 7");
        page.more();
        assertThat(page.state().explain().orElseThrow().records()).hasSize(7);
        assertThat(page.state().explain().orElseThrow().more()).isEmpty();
    }

    @Test
    void aRecordOpensWhereTheViewerMay() {
        MatrixPresenter mine = at("anna", "register");
        ExplainState.Proof quiz = mine.state().explain().orElseThrow().records().stream()
                .filter(it -> it.title().startsWith("Quiz"))
                .findFirst()
                .orElseThrow();
        assertThat(quiz.opens()).isTrue();
        mine.open(quiz.id());
        assertThat(desk.gone.get(desk.gone.size() - 1)).isInstanceOf(Route.Review.class);
        ExplainState.Proof owners = at("ilze", "register").state().explain().orElseThrow().records().stream()
                .filter(it -> it.id().equals(quiz.id()))
                .findFirst()
                .orElseThrow();
        assertThat(owners.opens())
                .as("an owner sees answers as counts over the team")
                .isFalse();
        MatrixPresenter page = at("ilze", "register");
        page.open(quiz.id());
        assertThat(desk.gone).hasSize(1);
    }

    @Test
    void anotherMentorSeesSignedStatesAlone() {
        desk.happened(new Shop.PersonAdded(
                new PersonId("farid"),
                Optional.of("Farid Hassan"),
                Set.of(Role.MENTOR),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 23),
                Optional.empty()));
        MatrixPresenter page = at("farid", "register");
        MatrixState.Cell cell =
                page.state().rows().get(row(page.state(), "register")).cells().get(column(page.state(), "janis"));
        assertThat(cell.level()).isEqualTo(Standing.Level.NOT_SHOWN);
        assertThat(cell.unseen()).as("not drawn as if it were known").isTrue();
        assertThat(cell.spoken()).contains("Not for you to see");
        ExplainState it = page.state().explain().orElseThrow();
        assertThat(it.stops()).as("no level is told").isEmpty();
        assertThat(it.heading()).isEmpty();
        MatrixState.Head janis = page.state().groups().stream()
                .flatMap(group -> group.heads().stream())
                .filter(head -> head.id().equals("janis"))
                .findFirst()
                .orElseThrow();
        assertThat(janis.gaps()).as("none is seen, which is not none").isEqualTo("–");
        assertThat(page.state().line()).endsWith("what you may not see is not counted");
        assertThat(page.state().rows().get(row(page.state(), "register")).sum()).isEqualTo("–");
        assertThat(it.records()).isEmpty();
        assertThat(it.missing()).isEmpty();
        assertThat(it.close()).isEmpty();
        assertThat(it.note()).isNotEmpty();
        page.assign();
        assertThat(desk.entries).noneMatch(Mentoring.Assigned.class::isInstance);
        assertThat(open("anna").state().groups().get(1).heads().get(0).gaps()).isEqualTo("1");
    }

    @Test
    void theTitlesOfWhatClosesAGapAreFilledIn() {
        QuizEdits.retitle(desk, "At $shop.name");
        ExplainState.Close form =
                at("anna", "register").state().explain().orElseThrow().close().orElseThrow();
        assertThat(form.tasks())
                .extracting(ExplainState.Choice::text)
                .anyMatch(it -> it.contains("At Kalna Veikals"))
                .noneMatch(it -> it.contains("$"));
    }

    @Test
    void whatClosesAGapIsAssignedStandsOnTodayAndCanBeTakenBack() {
        MatrixPresenter page = at("anna", "register");
        ExplainState.Close form = page.state().explain().orElseThrow().close().orElseThrow();
        assertThat(form.button()).isEqualTo("Assign to Jānis");
        assertThat(form.tasks()).extracting(ExplainState.Choice::id).contains("module/register-service");
        page.task("play/busy-till");
        page.helper("anna");
        page.day(desk.today().plusDays(2).toString());
        page.assign();
        Mentoring.Assigned given = (Mentoring.Assigned) desk.entries.get(desk.entries.size() - 1);
        assertThat(given.until()).isEqualTo(desk.today().plusDays(2));
        assertThat(given.skill()).contains(REGISTER);
        assertThat(given.with()).contains(new PersonId("anna"));
        ExplainState.Given row = page.state().explain().orElseThrow().given().get(0);
        assertThat(row.drops()).isTrue();
        AssignedToday today = assigned();
        assertThat(today.tasks()).hasSize(1);
        assertThat(today.tasks().get(0).detail()).isEqualTo("by 27 Nov · with Anna");
        assertThat(today.tasks().get(0).to())
                .contains(new Route.Play(given.scenario().orElseThrow()));
        desk.as("anna");
        page.drop(row.id());
        assertThat(page.state().explain().orElseThrow().given()).isEmpty();
        desk.as("janis");
        assertThat(new TodayPresenter(desk).state().sections()).noneMatch(AssignedToday.class::isInstance);
    }

    @Test
    void whatIsAssignedIsNotOfferedOnceMoreUntilItIsTakenBack() {
        MatrixPresenter page = at("anna", "register");
        ExplainState.Close before = page.state().explain().orElseThrow().close().orElseThrow();
        page.assign();
        ExplainState.Close after = page.state().explain().orElseThrow().close().orElseThrow();
        assertThat(after.tasks()).extracting(ExplainState.Choice::id).doesNotContain(before.task());
        assertThat(after.task()).isNotEqualTo(before.task());
        page.drop(page.state().explain().orElseThrow().given().get(0).id());
        assertThat(page.state().explain().orElseThrow().close().orElseThrow().task())
                .isEqualTo(before.task());
    }

    private void watchedByTwo(String scenario) {
        Scenario known = desk.catalogue().scenario(new ScenarioId(scenario)).orElseThrow();
        Map<ItemId, Filling> filled = new HashMap<>();
        known.live()
                .orElseThrow()
                .rubric()
                .forEach(it -> filled.put(
                        it.id(),
                        new Filling.AtLevel(new LevelId("alone"), Optional.empty(), Optional.empty(), Optional.of(9))));
        desk.happened(new Mentoring.Observed(
                new EventId("seen-" + scenario),
                TestShops.JANIS,
                new PersonId("anna"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new FormId(scenario)),
                "c",
                filled,
                desk.clock(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    @Test
    void whereOnlyASignatureIsMissingWhatWasDoneWellIsNotSuggestedAgainAndTheSignatureIsOneStepAway() {
        WantedPresenter.open(desk.as("ilze")).orElseThrow().set("register", "shop-assistant", "alone");
        play("good-1", Outcome.PLEASED);
        MatrixPresenter page = at("anna", "register");
        ExplainState.Close form = page.state().explain().orElseThrow().close().orElseThrow();
        assertThat(form.task()).isEqualTo("live/busy-till");
        watchedByTwo("busy-till");
        page.refresh();
        form = page.state().explain().orElseThrow().close().orElseThrow();
        assertThat(form.task()).as("it was seen, and well enough").isNotEqualTo("live/busy-till");
        List<ExplainState.Choice> signs =
                page.state().explain().orElseThrow().missing().orElseThrow().signs();
        assertThat(signs).extracting(ExplainState.Choice::id).contains("register-watched");
        page.sign("register-watched");
        assertThat(desk.gone)
                .contains(new Route.SignOff(TestShops.JANIS, new org.tillside.content.StepId("register-watched")));
        assertThat(at("ilze", "register")
                        .state()
                        .explain()
                        .orElseThrow()
                        .missing()
                        .orElseThrow()
                        .signs())
                .as("not the owner's to sign")
                .isEmpty();
    }

    private AssignedToday assigned() {
        desk.as("janis");
        return new TodayPresenter(desk)
                .state().sections().stream()
                        .filter(AssignedToday.class::isInstance)
                        .map(AssignedToday.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void whoIsSignedOffForItStandsFirstAmongTheHelpers() {
        desk.happened(new Shop.PersonAdded(
                new PersonId("zane"),
                Optional.of("Zane Liepa"),
                Set.of(Role.MENTOR),
                Optional.of(new PositionId("cashier")),
                Optional.of(new ProgrammeId("new-hire")),
                LocalDate.of(2026, 11, 23),
                Optional.empty()));
        List<ExplainState.Choice> helpers = at("ilze", "register")
                .state()
                .explain()
                .orElseThrow()
                .close()
                .orElseThrow()
                .helpers();
        assertThat(helpers).extracting(ExplainState.Choice::id).containsExactly("anna", "zane", "");
        desk.happened(signed("zane"));
        desk.happened(signed("zane"));
        helpers = at("ilze", "register")
                .state()
                .explain()
                .orElseThrow()
                .close()
                .orElseThrow()
                .helpers();
        assertThat(helpers.get(0).text()).isEqualTo("with Zane (signed off)");
    }

    private Mentoring.SignedOff signed(String who) {
        return new Mentoring.SignedOff(
                new PersonId(who),
                new PersonId("ilze"),
                Optional.of("Ilze"),
                Role.MENTOR,
                new ProgrammeId("new-hire"),
                new org.tillside.content.StepId("register-watched"),
                "1",
                "c",
                Optional.empty(),
                Mentoring.Decision.ACHIEVED,
                Optional.of("I watched it"),
                desk.clock(),
                desk.clock(),
                false,
                0,
                Optional.empty(),
                "till-1");
    }

    @Test
    void aLevelThatIsWantedSaysSoAlsoOfWhomIsAboveIt() {
        whoIsSignedOffForItStandsFirstAmongTheHelpers();
        desk.happened(new Shop.WantedSet(
                new PositionId("cashier"),
                REGISTER,
                desk.catalogue().levels().get(1).id(),
                new PersonId("ilze")));
        ExplainState it = MatrixPresenter.open(
                        desk.as("ilze"), Optional.of(new PersonId("zane")), Optional.of(REGISTER))
                .flatMap(page -> page.state().explain())
                .orElseThrow();
        assertThat(it.now()).isEqualTo(3);
        assertThat(it.stops().get(2).detail()).isEqualTo("2, wanted");
    }

    @Test
    void whatLapsedIsNotToldAsLearningAndIsAGapToEverybody() {
        whoIsSignedOffForItStandsFirstAmongTheHelpers();
        desk.later(Duration.ofDays(400));
        for (String viewer : List.of("ilze", "anna")) {
            MatrixPresenter page = MatrixPresenter.open(
                            desk.as(viewer), Optional.of(new PersonId("zane")), Optional.of(REGISTER))
                    .orElseThrow();
            int zane = column(page.state(), "zane");
            MatrixState.Row row = page.state().rows().get(row(page.state(), "register"));
            assertThat(row.cells().get(zane).below()).as(viewer).isTrue();
            assertThat(page.state().gaps().get(zane)).as(viewer).isPositive();
            ExplainState it = page.state().explain().orElseThrow();
            assertThat(it.line()).isEqualTo("Lapsed: counts as 1 until signed anew");
            assertThat(it.stops().get(1).detail()).isEqualTo("1, counts as this");
            assertThat(it.stops().get(1).strong()).isFalse();
            assertThat(it.stops().get(3).detail()).isEqualTo("is now");
            assertThat(it.below()).as("a stop is short where it is known which").isEqualTo(it.wanted() > it.now());
            assertThat(it.stops().get(3).strong()).isTrue();
        }
        assertThat(open("anna").state().groups().get(0).heads())
                .filteredOn(it -> it.id().equals("zane"))
                .extracting(MatrixState.Head::gaps)
                .containsExactly("1+");
    }

    @Test
    void whatIsWantedIsSetAtOnceAndMovesTheScale() {
        WantedPresenter page = WantedPresenter.open(desk.as("ilze")).orElseThrow();
        int before = desk.entries.size();
        page.set("register", "shop-assistant", "with-hint");
        assertThat(desk.entries).as("it is wanted already").hasSize(before);
        page.set("register", "shop-assistant", "alone");
        assertThat(desk.shop().wanted().get(new PositionId("shop-assistant")))
                .containsEntry(REGISTER, new LevelId("alone"));
        WantedState.Cell cell = page.state().rows().stream()
                .filter(it -> it.id().equals("register"))
                .flatMap(it -> it.cells().stream())
                .filter(it -> it.position().equals("shop-assistant"))
                .findFirst()
                .orElseThrow();
        assertThat(cell.own()).isTrue();
        assertThat(cell.level()).isEqualTo("alone");
        assertThat(at("ilze", "register").state().explain().orElseThrow().wanted())
                .isEqualTo(3);
    }

    @Test
    void escapeClosesTheCardAndThenThePage() {
        MatrixPresenter page = at("ilze", "register");
        page.away();
        assertThat(page.state().explain()).isEmpty();
        assertThat(desk.backs).isZero();
        page.away();
        assertThat(desk.backs).isEqualTo(1);
    }
}
