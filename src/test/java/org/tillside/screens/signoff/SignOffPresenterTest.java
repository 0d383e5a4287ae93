package org.tillside.screens.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.StepId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.Shop;
import org.tillside.practice.Filling;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.roleplay.Clockwork;

/** What a mentor can do on the sign-off page, and what is recorded of it. */
class SignOffPresenterTest {
    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH).as("anna");

    static SignOffPresenter open(TestDesk desk, String step) {
        return SignOffPresenter.open(desk, TestShops.JANIS, new StepId(step)).orElseThrow();
    }

    /** Fills every line in at the highest level. */
    static void alone(SignOffPresenter page) {
        page.state().groups().stream().flatMap(it -> it.rows().stream()).forEach(row -> page.level(row.id(), "alone"));
    }

    @Test
    void theTraineeAndOtherRolesDoNotGetIn() {
        assertThat(SignOffPresenter.open(desk.as("janis"), TestShops.JANIS, new StepId("register-live")))
                .isEmpty();
        assertThat(SignOffPresenter.open(desk.as("anna"), TestShops.JANIS, new StepId("charter")))
                .isEmpty();
        assertThat(SignOffPresenter.open(desk.as("ilze"), TestShops.JANIS, new StepId("charter")))
                .isPresent();
    }

    @Test
    void aStepToBeSeenTwiceIsKeptFirstAndSignedThen() {
        SignOffPresenter first = open(desk, "register-watched");
        assertThat(first.state().keep()).isPresent();
        assertThat(first.state().notices().get(0))
                .as("what was seen and not well enough does not count")
                .startsWith("Seen well enough 0 of 2 times");
        assertThat(first.state().sign()).isEmpty();
        assertThat(first.state().verdict().whyNot()).contains("To be seen 1 more time after this");
        first.keepObservation();
        assertThat(desk.backs).as("nothing is filled in").isZero();
        alone(first);
        first.keepObservation();
        assertThat(desk.entries).last().isInstanceOf(Mentoring.Observed.class);
        assertThat(desk.backs).isEqualTo(1);

        SignOffPresenter second = open(desk.later(Duration.ofHours(1)), "register-watched");
        assertThat(second.state().keep()).isEmpty();
        alone(second);
        assertThat(second.state().verdict().whyNot()).isEmpty();
    }

    @Test
    void achievedCannotBeChosenBeforeItIsEnough() {
        SignOffPresenter page = open(desk, "register-live");
        page.decide(Mentoring.Decision.ACHIEVED);
        assertThat(page.state().verdict().chosen()).isEmpty();
        assertThat(page.state().verdict().whyNot().orElseThrow())
                .as("why, where it stands")
                .endsWith("lines are empty");
        alone(page);
        assertThat(page.state().verdict().whyNot()).isEmpty();
        page.decide(Mentoring.Decision.ACHIEVED);
        assertThat(page.state().verdict().chosen()).contains(Mentoring.Decision.ACHIEVED);
        assertThat(page.state().summary().enough()).isTrue();
    }

    @Test
    void aWrongPinIsSaidInTheCardAndCountedInTheSignature() {
        desk.does("ilze", new org.tillside.shop.Command.OpenKey(new PersonId("ilze"), "k0", false));
        desk.does("ilze", new org.tillside.shop.Command.OpenKey(new PersonId("anna"), "k1", false));
        SignOffPresenter page = open(desk.as("anna"), "register-live");
        alone(page);
        page.decide(Mentoring.Decision.ACHIEVED);
        page.comment("Calm with four people waiting");
        page.sign("111111".toCharArray());
        assertThat(page.state().sign().orElseThrow().wrong()).isPresent();
        assertThat(desk.backs).isZero();
        char[] pin = TestDesk.PIN.toCharArray();
        page.sign(pin);
        assertThat(desk.refused).isEmpty();
        Mentoring.SignedOff signed = (Mentoring.SignedOff) desk.entries.get(desk.entries.size() - 1);
        assertThat(signed.triesBefore()).isEqualTo(1);
        assertThat(signed.comment()).contains("Calm with four people waiting");
        assertThat(signed.meaning().orElseThrow()).contains("Jānis Ozols");
        assertThat(signed.criteria()).isNotBlank();
        assertThat(desk.backs).isEqualTo(1);
        assertThat(desk.written).as("the draft is dropped").isEmpty();
    }

    @Test
    void aLowLevelAsksForItsReasonAndTheDraftKeepsIt() {
        SignOffPresenter page = open(desk, "register-live");
        String row = page.state().groups().get(0).rows().get(0).id();
        page.level(row, "not-yet");
        page.reason(row, Filling.Reason.SKIPPED);
        page.why(row, "Went straight to the scanner");
        SignOffState.Row again =
                open(desk, "register-live").state().groups().get(0).rows().get(0);
        assertThat(again.why().orElseThrow().reason()).contains(Filling.Reason.SKIPPED);
        assertThat(again.why().orElseThrow().words()).isEqualTo("Went straight to the scanner");
        page.level(row, "alone");
        assertThat(page.state().groups().get(0).rows().get(0).why())
                .as("control")
                .isEmpty();
    }

    /** The same rule as with two people on the stage: to the tenth of a second, whatever the computer's time does. */
    @Test
    void theStopClockIsLateByATenthAndDoesNotMindTheTimeOfDay() {
        assertThat(chosenAfter(300)).containsExactly("alone");
        assertThat(chosenAfter(301)).containsExactly("not-yet");
    }

    private List<String> chosenAfter(int tenths) {
        Clockwork clock = new Clockwork();
        SignOffPresenter page = SignOffPresenter.open(clock.on(desk), TestShops.JANIS, new StepId("greeting-watched"))
                .orElseThrow();
        page.clock("within-thirty");
        clock.passTenths(tenths);
        desk.later(Duration.ofHours(-1));
        page.clock("within-thirty");
        SignOffState.Row row = page.state().groups().stream()
                .flatMap(it -> it.rows().stream())
                .filter(it -> it.id().equals("within-thirty"))
                .findFirst()
                .orElseThrow();
        assertThat(desk.written.values())
                .anyMatch(it -> String.valueOf((tenths + 9) / 10).equals(it.get("seconds/within-thirty")));
        return row.chosen();
    }

    @Test
    void whereTheDiskKeepsNoTextThePageStaysFreeAndThePinIsWiped() {
        desk.does("ilze", new org.tillside.shop.Command.OpenKey(new PersonId("ilze"), "k0", false));
        desk.does("ilze", new org.tillside.shop.Command.OpenKey(new PersonId("anna"), "k1", false));
        TestDesk anna = desk.as("anna");
        SignOffPresenter page = open(anna, "register-live");
        alone(page);
        page.decide(Mentoring.Decision.ACHIEVED);
        anna.criteriaRefused = true;
        char[] pin = TestDesk.PIN.toCharArray();
        page.sign(pin);
        assertThat(pin).containsOnly(' ');
        assertThat(page.state().sign().orElseThrow().enabled()).isTrue();
        page.comment("Typed after it failed");
        anna.criteriaRefused = false;
        page.sign(TestDesk.PIN.toCharArray());
        assertThat(((Mentoring.SignedOff) desk.entries.get(desk.entries.size() - 1)).comment())
                .contains("Typed after it failed");
    }

    @Test
    void backDatingIsAllowedAndShownAndTheFutureIsNot() {
        SignOffPresenter page = open(desk, "register-live");
        assertThat(page.state().verdict().seen()).doesNotContain("Back-dated");
        page.seenOn(desk.today().minusDays(2));
        assertThat(page.state().verdict().seen()).contains("Back-dated by 2 days");
        assertThat(page.state().verdict().wrong()).isEmpty();
        page.seenOn(desk.today());
        page.seenAt("23:59");
        assertThat(page.state().verdict().wrong()).isPresent();
    }

    private static String what(SignOffPresenter page) {
        return page.state().sign().orElseThrow().recorded().get(2).value();
    }

    private SignOffPresenter signing(String viewer, String step) {
        desk.happened(new Shop.KeyOpened(new PersonId("ilze"), "k0", Optional.empty(), false));
        desk.happened(new Shop.KeyOpened(new PersonId("anna"), "k1", Optional.of(new PersonId("ilze")), false));
        return open(desk.as(viewer), step);
    }

    private Mentoring.Observed observed() {
        assertThat(desk.refused).isEmpty();
        assertThat(desk.entries).last().isInstanceOf(Mentoring.SignedOff.class);
        Mentoring.Observed seen = (Mentoring.Observed) desk.entries.get(desk.entries.size() - 2);
        assertThat(((Mentoring.SignedOff) desk.entries.get(desk.entries.size() - 1)).observation())
                .contains(seen.observation());
        return seen;
    }

    @Test
    void notYetOnAHalfFilledFormKeepsTheLinesThatAreFilled() {
        SignOffPresenter page = signing("anna", "register-live");
        page.decide(Mentoring.Decision.NOT_YET);
        assertThat(what(page)).as("control").contains("no line");
        String row = page.state().groups().get(0).rows().get(0).id();
        page.level(row, "not-yet");
        page.why(row, "Went straight to the scanner");
        assertThat(what(page)).contains("1 line", "1 reason");
        page.sign(TestDesk.PIN.toCharArray());
        assertThat(observed().filled())
                .containsOnly(Map.entry(
                        new ItemId(row),
                        new Filling.AtLevel(
                                new LevelId("not-yet"),
                                Optional.empty(),
                                Optional.of("Went straight to the scanner"),
                                Optional.empty())));
        assertThat(desk.shop().person(TestShops.JANIS).orElseThrow().observations())
                .hasSize(1);
    }

    @Test
    void whatNotYetWasSaidOfDoesNotCountAsSeen() {
        SignOffPresenter page = signing("anna", "register-watched");
        alone(page);
        page.decide(Mentoring.Decision.NOT_YET);
        page.sign(TestDesk.PIN.toCharArray());
        assertThat(observed().filled()).isNotEmpty();
        assertThat(open(desk.later(Duration.ofHours(1)), "register-watched")
                        .state()
                        .keep())
                .as("it still has to be seen twice")
                .isPresent();
    }

    @Test
    void thePointsOfASessionAreRecorded() {
        SignOffPresenter page = signing("ilze", "charter");
        List<SignOffState.Row> rows =
                page.state().groups().stream().flatMap(it -> it.rows().stream()).toList();
        rows.forEach(row -> page.tick(row.id(), true));
        assertThat(page.state().verdict().achieved()).isEqualTo("All of it gone through");
        page.decide(Mentoring.Decision.ACHIEVED);
        page.sign(TestDesk.PIN.toCharArray());
        Mentoring.Observed seen = observed();
        assertThat(seen.form()).isEmpty();
        assertThat(seen.filled()).hasSameSizeAs(rows).containsValue(new Filling.Ticked(true));
    }

    @Test
    void aLowLevelIsNotSignedWithoutItsReason() {
        SignOffPresenter page = open(desk, "register-live");
        alone(page);
        String row = page.state().groups().get(0).rows().get(0).id();
        page.level(row, "not-yet");
        page.decide(Mentoring.Decision.NOT_YET);
        assertThat(page.state().sign().orElseThrow().enabled()).isFalse();
        page.why(row, "Went straight to the scanner");
        assertThat(page.state().sign().orElseThrow().enabled()).isTrue();
        assertThat(what(page)).contains("1 reason");
        page.level(row, "alone");
        assertThat(what(page)).as("a reason stays only with a low level").doesNotContain("reason");
    }

    private void signed() {
        desk.does("ilze", new org.tillside.shop.Command.OpenKey(new PersonId("ilze"), "k0", false));
        desk.does("ilze", new org.tillside.shop.Command.OpenKey(new PersonId("anna"), "k1", false));
        SignOffPresenter first = open(desk.as("anna"), "register-watched");
        alone(first);
        first.keepObservation();
        SignOffPresenter second = open(desk.later(Duration.ofHours(1)), "register-watched");
        alone(second);
        second.decide(Mentoring.Decision.ACHIEVED);
        second.comment("Calm with four people waiting");
        second.sign(TestDesk.PIN.toCharArray());
        assertThat(desk.refused).isEmpty();
        desk.later(Duration.ofDays(14));
    }

    @Test
    void aCheckBackShowsWhatWasSignedThen() {
        signed();
        SignOffState.Then then =
                open(desk, "register-check-back").state().then().orElseThrow();
        assertThat(then.line()).startsWith("Anna Bērziņa");
        assertThat(then.comment()).contains("Calm with four people waiting");
        assertThat(then.lines()).hasSizeGreaterThan(2).allSatisfy(it -> {
            assertThat(it.text()).isNotBlank();
            assertThat(it.seen()).isNotBlank();
        });
        assertThat(open(desk, "register-watched").state().verdict().achieved()).isEqualTo("Works it alone");
        assertThat(open(desk, "register-check-back").state().verdict().achieved())
                .isEqualTo("Still as it was signed");
        assertThat(open(desk, "register-watched").state().then())
                .as("no check-back")
                .isEmpty();
    }

    @Test
    void whatACheckBackPulledSaysSo() {
        signed();
        SignOffPresenter check = open(desk, "register-check-back");
        check.decide(Mentoring.Decision.NOT_YET);
        check.sign(TestDesk.PIN.toCharArray());
        assertThat(desk.refused).isEmpty();
        assertThat(open(desk, "register-watched").state().notices())
                .filteredOn(it -> it.startsWith("At the check-back on"))
                .hasSize(1);
    }

    @Test
    void anotherMentorIsToldSoAndTheTraineesOwnIsNot() {
        desk.happened(new Shop.PersonAdded(
                new PersonId("farid"),
                Optional.of("Farid Hassan"),
                java.util.Set.of(org.tillside.journal.Role.MENTOR),
                Optional.empty(),
                Optional.empty(),
                java.time.LocalDate.of(2026, 11, 23),
                Optional.empty()));
        assertThat(open(desk.as("farid"), "register-live").state().notices())
                .filteredOn(it -> it.contains("Jānis Ozols is trained by Anna Bērziņa"))
                .hasSize(1);
        assertThat(open(desk.as("anna"), "register-live").state().notices())
                .noneMatch(it -> it.startsWith("You are not the mentor"));
    }
}
