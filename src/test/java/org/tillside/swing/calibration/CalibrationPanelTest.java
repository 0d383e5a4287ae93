package org.tillside.swing.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.Words;
import org.tillside.screens.calibration.CalibrationPresenter;
import org.tillside.screens.calibration.CalibrationState;
import org.tillside.screens.calibration.CalibrationsPresenter;
import org.tillside.screens.calibration.CalibrationsState;
import org.tillside.shop.Command;
import org.tillside.swing.Painting;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Faces;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.OnEventThread;
import org.tillside.swing.kit.Snapshot;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Typefaces;

/** A recorded play is rated by two, each alone, and then they are compared. */
class CalibrationPanelTest {
    private static final ScenarioId BUSY = new ScenarioId("busy-till");
    private static final PlayId FIRST = new PlayId("first-try");
    private static final PlayId PLAY = new PlayId("recorded");

    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);

    CalibrationPanelTest() {
        desk.happened(new Shop.PersonAdded(
                new PersonId("farid"),
                Optional.of("Farid Hassan"),
                Set.of(Role.MENTOR),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 23),
                Optional.empty()));
        // the very first one at the till was days ago
        play(PLAY, BUSY);
    }

    /** Always the first reply that is offered, to whatever end. */
    private void play(PlayId id, ScenarioId which) {
        Scenario scenario = desk.catalogue().scenario(which).orElseThrow();
        desk.does("janis", new Command.BeginPlay(TestShops.JANIS, id, which, 7));
        ScenarioState state = ScenarioRun.begin(scenario);
        for (int i = 0; i < 40 && ScenarioRun.ending(scenario, state).isEmpty(); i++) {
            List<ScenarioRun.Offered> within = ScenarioRun.offeredInInterruption(scenario, state);
            var offered = within.isEmpty() ? ScenarioRun.offered(scenario, state) : within;
            var reply = offered.get(0).reply();
            desk.does(
                    "janis",
                    new Command.Move(
                            TestShops.JANIS,
                            id,
                            which,
                            state.scene(),
                            reply.id(),
                            reply.free().map(it -> "In my own words")));
            state = ScenarioRun.tryStep(scenario, state, new org.tillside.practice.Choice.Say(reply.id()))
                    .orElseThrow();
        }
        desk.happened(new Learning.PlayEnded(
                TestShops.JANIS,
                id,
                which,
                state.scene(),
                org.tillside.content.Outcome.SETTLED,
                1,
                9,
                java.util.Map.of(),
                new org.tillside.content.Money(0),
                Optional.empty()));
    }

    private Optional<CalibrationPresenter> open(String who) {
        return CalibrationPresenter.open(desk.as(who), TestShops.JANIS, PLAY);
    }

    private CalibrationState rate(String who, String level) {
        CalibrationPresenter page = open(who).orElseThrow();
        assertThat(page.state().compared()).as("judges alone").isEmpty();
        page.state().rows().forEach(row -> page.level(row.id(), level));
        page.note("Seen by " + who);
        page.keep();
        assertThat(desk.refused).isEmpty();
        return page.state();
    }

    @Test
    void aFirstTryIsNeitherListedNorOpened() {
        play(FIRST, new ScenarioId("blouse"));
        assertThat(calibrations("anna").plays())
                .extracting(CalibrationsState.Play::to)
                .containsExactly(new Route.Calibrate(TestShops.JANIS, PLAY));
        assertThat(CalibrationPresenter.open(desk.as("anna"), TestShops.JANIS, FIRST))
                .isEmpty();
    }

    /** The lines to rate ask for looks and hands as much as for words. */
    @Test
    void theRaterReadsWhatWasDoneAndWhatCameOverIt() {
        List<CalibrationState.Beat> beats = open("anna").orElseThrow().state().beats();
        assertThat(beats).anySatisfy(it -> {
            assertThat(it.acts()).isNotBlank();
            assertThat(it.did()).isNotBlank().isNotEqualTo(it.acts());
        });
        assertThat(beats)
                .filteredOn(it -> it.label().startsWith("Meanwhile"))
                .isNotEmpty()
                .allMatch(it -> it.meanwhile().contains("Is there no second till?"));
        assertThat(beats).filteredOn(it -> !it.label().startsWith("Meanwhile")).allMatch(it -> it.meanwhile()
                .isEmpty());
    }

    @Test
    void aLineThatThePlayDidNotShowIsNotSeen() {
        CalibrationPresenter page = open("anna").orElseThrow();
        List<CalibrationState.Level> levels = page.state().levels();
        CalibrationState.Level none = levels.get(levels.size() - 1);
        assertThat(none.text()).isEqualTo("Not seen");
        page.state().rows().forEach(row -> page.level(row.id(), none.id()));
        assertThat(page.state().ready()).as("nothing at all was seen").isFalse();
        page.state().rows().stream().skip(1).forEach(row -> page.level(row.id(), "alone"));
        assertThat(page.state().left()).isEqualTo("Every line has a level.");
        assertThat(page.state().ready()).isTrue();
        int lines = page.state().rows().size();
        page.keep();
        assertThat(desk.entries).last().isInstanceOfSatisfying(Mentoring.PlayRated.class, it -> assertThat(it.filled())
                .hasSize(lines - 1));
        assertThat(page.state().compared().orElseThrow().lines().get(0).levels())
                .containsExactly("Not seen");
    }

    @Test
    void aRatingIsKeptOnlyWholeAndWithTheLinesThatItWasMadeBy() {
        CalibrationPresenter page = open("anna").orElseThrow();
        assertThat(page.state().beats()).hasSizeGreaterThan(2);
        assertThat(page.state().beats().get(0).did()).isNotBlank();
        int lines = page.state().rows().size();
        assertThat(lines).isGreaterThan(3);
        page.keep();
        page.level(page.state().rows().get(0).id(), "alone");
        page.keep();
        assertThat(desk.entries).noneMatch(Mentoring.PlayRated.class::isInstance);
        assertThat(open("anna").orElseThrow().state().rows().get(0).chosen())
                .as("half rated is kept")
                .contains("alone");
        rate("anna", "alone");
        assertThat(desk.entries).last().isInstanceOfSatisfying(Mentoring.PlayRated.class, it -> {
            assertThat(it.filled()).hasSize(lines);
            assertThat(it.criteria()).isNotBlank();
            assertThat(it.by()).isEqualTo(new PersonId("anna"));
        });
        assertThat(desk.written).as("the draft is dropped").isEmpty();
    }

    @Test
    void nobodySeesMarksBeforeTheirOwnAreKept() {
        assertThat(open("janis")).isEmpty();
        assertThat(open("farid")).as("not put up yet").isEmpty();
        CalibrationState first = rate("anna", "alone");
        assertThat(first.compared().orElseThrow().raters()).hasSize(1);
        assertThat(open("farid").orElseThrow().state().line())
                .as("another mentor is not told who played")
                .doesNotContain("Jānis");
        CalibrationState second = rate("farid", "with-hint");
        assertThat(second.compared().orElseThrow().raters()).hasSize(2);
        assertThat(second.compared().orElseThrow().lines()).noneMatch(CalibrationState.Line::same);
        assertThat(open("janis")).as("the trainee never").isEmpty();
        assertThat(open("ilze").orElseThrow().state().rows())
                .as("who sees marks rates no more")
                .isEmpty();
    }

    @Test
    void theTwoAndTheOwnerReadHowFarTheyAgree() {
        rate("anna", "alone");
        assertThat(calibrations("farid").plays()).singleElement().satisfies(it -> {
            assertThat(it.waits()).contains("Rated by Anna");
            assertThat(it.to()).isEqualTo(new Route.Calibrate(TestShops.JANIS, PLAY));
            assertThat(it.detail()).as("with its time").matches(".*\\d:\\d\\d.*");
        });
        rate("farid", "with-hint");
        for (String who : List.of("anna", "farid", "ilze")) {
            assertThat(calibrations(who).pairs()).singleElement().satisfies(it -> {
                assertThat(it.agree()).startsWith("They agree on 0 of");
                assertThat(it.differs()).hasSize(3).allMatch(line -> line.contains("Anna is milder"));
            });
        }
        assertThat(CalibrationsPresenter.open(desk.as("janis"))).isEmpty();
        assertThat(calibrations("anna").plays()).allMatch(CalibrationsState.Play::rated);
    }

    private CalibrationsState calibrations(String who) {
        return CalibrationsPresenter.open(desk.as(who)).orElseThrow().state();
    }

    @Test
    void nothingIsCut() {
        CalibrationPresenter page = open("anna").orElseThrow();
        assertThat(Painting.cut("calibration", tools -> new CalibrationPanel(tools, page)))
                .isEmpty();
        rate("anna", "alone");
        rate("farid", "with-hint");
        CalibrationPresenter compared = open("farid").orElseThrow();
        assertThat(Painting.cut("calibration-compared", tools -> new CalibrationPanel(tools, compared)))
                .isEmpty();
        CalibrationsPresenter all = CalibrationsPresenter.open(desk.as("ilze")).orElseThrow();
        assertThat(Painting.cut("calibrations", tools -> new CalibrationsPanel(tools, all)))
                .isEmpty();
    }

    @Test
    void theLevelsOfALineStandInOneRowWhereThereIsRoom() throws Exception {
        CalibrationPresenter page = open("anna").orElseThrow();
        page.level(page.state().rows().get(0).id(), "with-hint");
        List<Integer> tops = OnEventThread.call(() -> {
            Tools tools = new Tools(new Theme(new Typefaces()).wear(Look.plain(), Words.load()), new Faces(), () -> {});
            CalibrationPanel panel = new CalibrationPanel(tools, page);
            Snapshot.of(panel, 1072, 800, 1);
            CalibrationState.Row first = page.state().rows().get(0);
            return page.state().levels().stream()
                    .map(level -> "calibration.level." + first.id() + "." + level.id())
                    .map(name -> Live.find(panel, name).orElseThrow().getY())
                    .toList();
        });
        assertThat(tops).hasSize(4);
        assertThat(Set.copyOf(tops)).hasSize(1);
    }
}
