package org.tillside.swing.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.tillside.content.FormId;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.practice.Filling;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.Words;
import org.tillside.screens.matrix.ExplainState;
import org.tillside.screens.person.CarePresenter;
import org.tillside.screens.person.CareState;
import org.tillside.screens.person.CareState.Tool;
import org.tillside.screens.person.MendPresenter;
import org.tillside.screens.person.PersonPresenter;
import org.tillside.screens.person.PersonState;
import org.tillside.shop.Command;
import org.tillside.shop.Pairing;
import org.tillside.swing.Painting;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Faces;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Typefaces;

/** A person's page: who sees what, what stays of a withdrawn signature, and nothing cut. */
class PersonPanelTest {
    private static final PersonId ANNA = new PersonId("anna");
    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH).as("anna");

    private EventId signed(String step) {
        return desk.happened(new Mentoring.SignedOff(
                TestShops.JANIS,
                ANNA,
                Optional.of("Anna Bērziņa"),
                Role.MENTOR,
                new ProgrammeId("new-hire"),
                new StepId(step),
                "1.0.0",
                "c0ffee",
                Optional.empty(),
                Mentoring.Decision.ACHIEVED,
                Optional.of("I watched Jānis do this myself."),
                desk.clock(),
                desk.clock(),
                false,
                0,
                Optional.of("Calm with four people waiting"),
                "Till 1"));
    }

    private PersonPresenter open() {
        return PersonPresenter.open(desk, TestShops.JANIS).orElseThrow();
    }

    private List<PersonState.Entry> entries() {
        return open().state().days().stream()
                .flatMap(it -> it.entries().stream())
                .toList();
    }

    @Test
    void aWithdrawnSignatureStaysAndIsStruck() {
        EventId signature = signed("register-live");
        assertThat(entries()).noneMatch(PersonState.Entry::struck);
        desk.later(Duration.ofMinutes(5)).does("anna", new Command.Withdraw(signature, "It was a role-play"));
        assertThat(entries()).filteredOn(PersonState.Entry::struck).hasSize(1);
        assertThat(entries().get(0).said()).contains("It was a role-play");
        PersonPresenter page = open();
        page.filter(PersonState.Filter.WITHDRAWN);
        assertThat(page.state().days()).hasSize(1);
    }

    @Test
    void whoSigns() {
        signed("register-live");
        assertThat(entries().get(0).mend()).isPresent();
        assertThat(open().state().toSign()).isNotEmpty();
        open().signOff("greeting-watched");
        assertThat(desk.gone).contains(new Route.SignOff(TestShops.JANIS, new StepId("greeting-watched")));
        desk.as("janis");
        assertThat(entries().get(0).mend()).isEmpty();
        assertThat(open().state().toSign()).isEmpty();
        assertThat(PersonPresenter.open(desk, ANNA))
                .as("a new hire opens no other page")
                .isEmpty();
    }

    @Test
    void aSignatureIsWithdrawnOnlyWithAReasonAndThePin() {
        EventId signature = signed("register-live");
        MendPresenter page = MendPresenter.open(desk, signature).orElseThrow();
        page.sign(TestDesk.PIN.toCharArray());
        assertThat(desk.backs).as("without a reason").isZero();
        page.reason("It was a role-play");
        page.sign("111111".toCharArray());
        assertThat(page.state().wrong()).isPresent();
        page.sign(TestDesk.PIN.toCharArray());
        assertThat(desk.backs).isEqualTo(1);
        assertThat(desk.shop().signOff(signature).orElseThrow().withdrawn()).isTrue();
        assertThat(MendPresenter.open(desk, signature)).isEmpty();
        assertThat(MendPresenter.open(desk.as("janis"), signed("greeting-watched")))
                .isEmpty();
    }

    @Test
    void nothingIsCutInACorrection() {
        EventId signature = signed("register-live");
        assertThat(Painting.cut("person-mend", tools -> {
                    MendPresenter page = MendPresenter.open(desk, signature).orElseThrow();
                    page.correcting(true);
                    page.time("25:00");
                    return new MendPanel(tools, page);
                }))
                .isEmpty();
    }

    @Test
    void nothingIsCut() {
        desk.happened(new Mentoring.Observed(
                new EventId("o1"),
                TestShops.JANIS,
                ANNA,
                new ProgrammeId("new-hire"),
                new StepId("register-watched"),
                Optional.of(new FormId("register-observation")),
                "c0ffee",
                java.util.Map.of(
                        new ItemId("first-word"),
                        new Filling.AtLevel(
                                new LevelId("alone"), Optional.empty(), Optional.empty(), Optional.empty())),
                desk.clock(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        EventId one = signed("register-live");
        EventId two = signed("greeting-watched");
        desk.later(Duration.ofHours(2))
                .does("anna", new Command.Withdraw(one, "I had watched the role-play, not a real customer."));
        desk.does("anna", new Command.Correct(two, desk.clock().minusHours(20), "Typed the wrong hour."));
        assertThat(Painting.cut("person", tools -> new PersonPanel(tools, open())))
                .isEmpty();
        assertThat(Painting.cut("person-signing", tools -> {
                    PersonPresenter page = open();
                    page.toggleSigning();
                    return new PersonPanel(tools, page);
                }))
                .isEmpty();
    }

    @Test
    void anOwnerLooksAfterAPersonInPlaceAndNobodyElseDoes() {
        assertThat(open().care()).as("a mentor").isEmpty();
        desk.as("ilze");
        CarePresenter care = open().care().orElseThrow();
        assertThat(care.state().tools()).contains(Tool.LEAVE, Tool.ERASE).doesNotContain(Tool.RETURN);
        care.use(Tool.AWAY);
        care.type("until", "next week");
        assertThat(care.state().ready()).isFalse();
        care.type("until", desk.today().plusDays(3).toString());
        care.done();
        assertThat(desk.entries).last().isInstanceOf(Shop.Away.class);
        care.use(Tool.STRETCH);
        care.done();
        assertThat(desk.entries).last().isInstanceOf(Mentoring.Stretched.class);
        desk.happened(new Shop.KeyOpened(new PersonId("ilze"), "k0", Optional.empty(), false));
        care.use(Tool.LEAVE);
        care.done();
        assertThat(desk.shop().person(TestShops.JANIS).orElseThrow().present())
                .as("without the owner's PIN")
                .isTrue();
        care.sign("111111".toCharArray());
        assertThat(care.state().trouble()).isPresent();
        care.sign(TestDesk.PIN.toCharArray());
        care.refresh();
        assertThat(care.state().tools()).contains(Tool.RETURN).doesNotContain(Tool.LEAVE);
        care.use(Tool.RETURN);
        assertThat(desk.shop().person(TestShops.JANIS).orElseThrow().present()).isTrue();
        assertThat(desk.refused).isEmpty();
    }

    @Test
    void whoMentorsIsHandedOverInThePlaceWhereTheMentorLeaves() {
        desk.as("ilze");
        desk.happened(new Shop.PersonAdded(
                new PersonId("farid"),
                Optional.of("Farid Hassan"),
                Set.of(Role.MENTOR),
                Optional.empty(),
                Optional.empty(),
                desk.today(),
                Optional.of(new PersonId("ilze"))));
        CarePresenter care =
                PersonPresenter.open(desk, ANNA).orElseThrow().care().orElseThrow();
        care.use(Tool.LEAVE);
        CareState.Mentee mentee = care.state().mentees().get(0);
        assertThat(mentee.name()).isEqualTo("Jānis Ozols");
        assertThat(mentee.chosen()).as("nobody is left alone by oversight").isEqualTo("farid");
        assertThat(mentee.mentors()).extracting(CareState.Mentor::id).containsExactly("farid", "");
        assertThat(mentee.mentors().get(0).title()).matches("Farid Hassan · 0/\\d+ · no mentees");
        care.handOver(mentee.pairing(), "");
        assertThat(care.state().mentees().get(0).chosen()).isEmpty();
        care.handOver(mentee.pairing(), "farid");
        care.sign(TestDesk.PIN.toCharArray());
        assertThat(desk.refused).isEmpty();
        List<Pairing> pairings = desk.shop().pairingsOf(TestShops.JANIS);
        assertThat(pairings)
                .extracting(Pairing::state)
                .containsSequence(Pairing.State.HANDED_OVER, Pairing.State.PROPOSED);
        assertThat(pairings.get(pairings.size() - 1).mentor()).isEqualTo(new PersonId("farid"));
        assertThat(desk.shop().person(ANNA).orElseThrow().present()).isFalse();
    }

    private void added(String id, String name, Role role) {
        desk.happened(new Shop.PersonAdded(
                new PersonId(id),
                Optional.of(name),
                Set.of(role),
                Optional.empty(),
                Optional.empty(),
                desk.today(),
                Optional.of(new PersonId("ilze"))));
    }

    private static boolean shown(Container in, String name) {
        return Stream.of(in.getComponents())
                .anyMatch(it -> it.isVisible()
                        && (name.equals(it.getName()) || it instanceof Container more && shown(more, name)));
    }

    private static Tools tools() {
        Words words = Words.load();
        Look look = new Look(false, Locale.ENGLISH, 1);
        return new Tools(new Theme(new Typefaces()).wear(look, words), new Faces(), () -> {});
    }

    @Test
    void nothingIsSignedOfSomebodyWhoHasLeftAlsoWhereThePageStaysOpen() throws Exception {
        PersonPresenter[] page = new PersonPresenter[1];
        desk.as("anna");
        SwingUtilities.invokeAndWait(() -> {
            page[0] = open();
            PersonPanel panel = new PersonPanel(tools(), page[0]);
            assertThat(shown(panel, "person.sign")).isTrue();
            page[0].toggleSigning();
            desk.happened(new Shop.PersonLeft(TestShops.JANIS, desk.today(), new PersonId("ilze")));
            page[0].refresh();
            assertThat(shown(panel, "person.sign")).isFalse();
            assertThat(shown(panel, "person.sign.register-watched")).isFalse();
        });
    }

    @Test
    void ofWhomTheOwnerLetGoThePageIsMadeAnew() {
        desk.as("ilze");
        CarePresenter care =
                PersonPresenter.open(desk, ANNA).orElseThrow().care().orElseThrow();
        care.use(Tool.LEAVE);
        care.handOver(care.state().mentees().get(0).pairing(), "");
        care.sign(TestDesk.PIN.toCharArray());
        assertThat(desk.replaced).containsExactly(new Route.Person(ANNA));
    }

    @Test
    void aTraineesOwnSkillIsExplainedByItsRecordsInItsRow() {
        PersonPresenter page =
                PersonPresenter.open(desk.as("janis"), TestShops.JANIS).orElseThrow();
        assertThat(page.state().skills()).allMatch(it -> it.explained().isEmpty());
        page.explain("register");
        ExplainState explained = page.state().skills().stream()
                .filter(it -> it.id().equals("register"))
                .findFirst()
                .flatMap(PersonState.Skill::explained)
                .orElseThrow();
        assertThat(explained.records()).isNotEmpty();
        assertThat(explained.missing().orElseThrow().signs()).isEmpty();
        assertThat(explained.close())
                .as("nobody assigns anything to themselves")
                .isEmpty();
        String quiz = explained.records().stream()
                .filter(it -> it.title().startsWith("Quiz"))
                .findFirst()
                .orElseThrow()
                .id();
        page.record(quiz);
        assertThat(desk.gone.get(desk.gone.size() - 1)).isInstanceOf(Route.Review.class);
        Route back = new Route.Person(TestShops.JANIS, Optional.of(new SkillId("register")));
        assertThat(page.returned(new Route.Person(TestShops.JANIS))).isEqualTo(back);
        page.explain("register");
        assertThat(page.state().skills()).allMatch(it -> it.explained().isEmpty());
        assertThat(Painting.cut(
                        "person-explained",
                        Locale.ENGLISH,
                        tools -> new PersonPanel(
                                tools,
                                PersonPresenter.open(desk, TestShops.JANIS, Optional.of(new SkillId("register")))
                                        .orElseThrow())))
                .isEmpty();
    }

    @Test
    void thoseWhoLoseTheirMentorAreSharedAmongTheOthers() {
        desk.as("ilze");
        added("farid", "Farid Hassan", Role.MENTOR);
        added("mariam", "Mariam Sargsyan", Role.MENTOR);
        added("oskars", "Oskars Liepa", Role.NEW_HIRE);
        PersonId oskars = new PersonId("oskars");
        desk.does(
                "ilze", new Command.ProposePairing(new PairingId("p8"), oskars, ANNA, desk.today(), Optional.empty()));
        CarePresenter care =
                PersonPresenter.open(desk, ANNA).orElseThrow().care().orElseThrow();
        care.use(Tool.LEAVE);
        assertThat(care.state().mentees())
                .extracting(CareState.Mentee::chosen)
                .containsExactlyInAnyOrder("farid", "mariam");
    }

    @Test
    void whoDeclinedThisTraineeIsNotProposedWhereTheMentorLeavesAndThatIsSaid() {
        desk.as("ilze");
        added("farid", "Farid Hassan", Role.MENTOR);
        added("mariam", "Mariam Sargsyan", Role.MENTOR);
        PairingId now = desk.shop().pairedWith(TestShops.JANIS).orElseThrow().id();
        desk.does("ilze", new Command.EndPairing(now, Optional.empty()));
        PairingId asked = new PairingId("p8");
        desk.does(
                "ilze",
                new Command.ProposePairing(
                        asked, TestShops.JANIS, new PersonId("farid"), desk.today(), Optional.empty()));
        desk.does("farid", new Command.DeclinePairing(asked, "Two already"));
        PairingId annas = new PairingId("p9");
        desk.does("ilze", new Command.ProposePairing(annas, TestShops.JANIS, ANNA, desk.today(), Optional.empty()));
        CarePresenter care =
                PersonPresenter.open(desk, ANNA).orElseThrow().care().orElseThrow();
        care.use(Tool.LEAVE);
        CareState.Mentee janis = care.state().mentees().get(0);
        assertThat(janis.chosen()).isEqualTo("mariam");
        assertThat(janis.mentors()).extracting(CareState.Mentor::id).containsExactly("mariam", "farid", "");
        assertThat(janis.mentors().get(1).title()).contains("declined on");
    }

    @Test
    void aMentorWhoLeavesMayLeaveMenteesWithoutOne() {
        desk.as("ilze");
        CarePresenter care =
                PersonPresenter.open(desk, ANNA).orElseThrow().care().orElseThrow();
        care.use(Tool.LEAVE);
        care.handOver(care.state().mentees().get(0).pairing(), "");
        care.sign(TestDesk.PIN.toCharArray());
        assertThat(desk.shop().pairedWith(TestShops.JANIS)).isEmpty();
        assertThat(desk.shop().pairingsOf(TestShops.JANIS))
                .last()
                .extracting(Pairing::state)
                .isEqualTo(Pairing.State.ENDED);
    }

    @Test
    void theChartHasARowForEverybodyWhoMentoredOrSigned() {
        signed("register-live");
        PersonState.Chart chart = open().state().pairs();
        assertThat(chart.lanes())
                .extracting(PersonState.Lane::name)
                .contains("Anna Bērziņa")
                .doesNotContain("Jānis Ozols");
        PersonState.Lane anna = chart.lanes().get(0);
        assertThat(anna.spans()).singleElement().matches(PersonState.Span::goesOn);
        assertThat(anna.signs())
                .singleElement()
                .extracting(PersonState.Sign::column)
                .isEqualTo(chart.columns().size() - 1);
        assertThat(anna.spoken()).contains("mentor since", "Signed off");
        assertThat(chart.columns()).last().isEqualTo("today");
    }

    @Test
    void aTraineeDoesNotReadWhoWasAskedOrDeclined() {
        desk.happened(new Shop.PersonAdded(
                new PersonId("farid"),
                Optional.of("Farid Hassan"),
                Set.of(Role.MENTOR),
                Optional.empty(),
                Optional.empty(),
                desk.today(),
                Optional.of(new PersonId("ilze"))));
        PairingId now = desk.shop().pairedWith(TestShops.JANIS).orElseThrow().id();
        desk.does("ilze", new Command.HandOver(now, new PairingId("p8"), new PersonId("farid"), Optional.empty()));
        desk.does("farid", new Command.DeclinePairing(new PairingId("p8"), "I have two already"));
        desk.as("ilze");
        assertThat(open().state().pairs().toString()).contains("Farid declined").doesNotContain("two already");
        desk.as("janis");
        assertThat(open().state().pairs().toString()).contains("Anna").doesNotContain("Farid");
    }

    @Test
    void aCorrectionShowsOnlyTheTimeThatDiffers() {
        EventId signature = signed("register-live");
        desk.later(Duration.ofMinutes(5))
                .does("anna", new Command.Correct(signature, desk.clock().minusHours(1), "Typed the wrong hour."));
        PersonState.Entry corrected = entries().get(0);
        assertThat(corrected.detail())
                .filteredOn(PersonState.Piece::struck)
                .singleElement()
                .extracting(PersonState.Piece::text)
                .isEqualTo("09:00");
        assertThat(corrected.said()).contains("08:05").doesNotContain("2026");
    }

    @Test
    void nothingIsCutWhereAMentorLeaves() {
        desk.as("ilze");
        PersonPresenter page = PersonPresenter.open(desk, ANNA).orElseThrow();
        page.care().orElseThrow().use(Tool.LEAVE);
        assertThat(Painting.cut("person-leaves", tools -> new PersonPanel(tools, page)))
                .isEmpty();
    }

    @Test
    void nothingOfTheToolsIsCut() {
        desk.as("ilze");
        PersonPresenter page = open();
        page.care().orElseThrow().use(Tool.ERASE);
        assertThat(Painting.cut("person-care", tools -> new PersonPanel(tools, page)))
                .isEmpty();
    }
}
