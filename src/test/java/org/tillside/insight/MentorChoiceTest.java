package org.tillside.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.ProgrammeId;
import org.tillside.content.Skill;
import org.tillside.content.StepId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.shop.Command;

/** Mentors to be asked come in an order whose every reason can be said. */
class MentorChoiceTest {
    private final TestDesk desk = TestShops.opening(Locale.ENGLISH);

    MentorChoiceTest() {
        desk.does("ilze", new Command.EndPairing(new PairingId("p1"), Optional.empty()));
        for (String id : List.of("farid", "mariam")) {
            desk.happened(new Shop.PersonAdded(
                    new PersonId(id),
                    Optional.of(id),
                    Set.of(Role.MENTOR),
                    Optional.empty(),
                    Optional.empty(),
                    LocalDate.of(2026, 11, 23),
                    Optional.empty()));
        }
    }

    private List<MentorChoice> choices(int from) {
        return MentorChoice.of(
                desk.shop(),
                desk.catalogue(),
                TestShops.JANIS,
                new MentorChoice.Period(desk.today().plusDays(from), Optional.empty()),
                desk.today());
    }

    private List<String> order() {
        return choices(0).stream().map(it -> it.mentor().value()).toList();
    }

    private MentorChoice of(String mentor) {
        return choices(0).stream()
                .filter(it -> it.mentor().value().equals(mentor))
                .findFirst()
                .orElseThrow();
    }

    private void signed(String mentor, String step) {
        desk.happened(new Mentoring.SignedOff(
                new PersonId(mentor),
                new PersonId("ilze"),
                Optional.of("Ilze"),
                Role.MENTOR,
                new ProgrammeId("new-hire"),
                new StepId(step),
                "1.0.0",
                "c1",
                Optional.empty(),
                Mentoring.Decision.ACHIEVED,
                Optional.of("I watched this"),
                desk.clock(),
                desk.clock(),
                false,
                0,
                Optional.empty(),
                "till-1"));
    }

    private void mentee(String trainee, String mentor) {
        desk.happened(new Shop.PersonAdded(
                new PersonId(trainee),
                Optional.of(trainee),
                Set.of(Role.NEW_HIRE),
                Optional.empty(),
                Optional.of(new ProgrammeId("new-hire")),
                LocalDate.of(2026, 11, 23),
                Optional.empty()));
        ask(trainee, mentor);
        desk.does(mentor, new Command.ApprovePairing(new PairingId(trainee + mentor)));
    }

    private void ask(String trainee, String mentor) {
        desk.does(
                "ilze",
                new Command.ProposePairing(
                        new PairingId(trainee + mentor),
                        new PersonId(trainee),
                        new PersonId(mentor),
                        desk.today(),
                        Optional.empty()));
    }

    @Test
    void withNothingToTellThemApartTheyComeByIdAndTheTraineeIsNotAmongThem() {
        assertThat(order()).containsExactly("anna", "farid", "mariam");
    }

    @Test
    void whoIsSignedOffForMoreOfWhatIsLackedComesFirstAndTheRestIsNamed() {
        signed("mariam", "register-watched");
        assertThat(order()).containsExactly("mariam", "anna", "farid");
        assertThat(of("mariam").shows()).extracting(Skill::title).contains("Register service");
        assertThat(of("mariam").missing()).extracting(Skill::title).doesNotContain("Register service");
        assertThat(of("mariam").shows().size() + of("mariam").missing().size())
                .isEqualTo(of("anna").missing().size());
        signed("janis", "register-watched");
        assertThat(of("mariam").shows()).as("the trainee lacks it no longer").isEmpty();
    }

    @Test
    void betweenEqualsWhoHasFewerMenteesComesFirst() {
        mentee("tigran", "anna");
        assertThat(order()).containsExactly("farid", "mariam", "anna");
        assertThat(of("anna").mentees()).isEqualTo(1);
        signed("anna", "register-watched");
        assertThat(order()).as("skills come before load").containsExactly("anna", "farid", "mariam");
    }

    @Test
    void whoDeclinedThisTraineeComesAfterWhoDidNot() {
        ask("janis", "anna");
        desk.does("anna", new Command.DeclinePairing(new PairingId("janisanna"), "On leave"));
        assertThat(order()).containsExactly("farid", "mariam", "anna");
        assertThat(of("anna").declined()).contains(desk.today());
        signed("anna", "register-watched");
        assertThat(order()).as("whatever they are signed off for").containsExactly("farid", "mariam", "anna");
    }

    @Test
    void aSharedLanguageTellsEqualsApart() {
        desk.does("janis", new Command.ChooseLanguage(TestShops.JANIS, "lv"));
        desk.does("farid", new Command.ChooseLanguage(new PersonId("farid"), "ms"));
        desk.does("mariam", new Command.ChooseLanguage(new PersonId("mariam"), "lv"));
        assertThat(order()).containsExactly("mariam", "anna", "farid");
        assertThat(of("mariam").language()).contains("lv");
        assertThat(of("farid").language()).isEmpty();
    }

    @Test
    void whoIsAwayOnTheFirstDayComesLastAndLaterAwayIsOnlyAfterEquals() {
        signed("anna", "register-watched");
        desk.does(
                "ilze",
                new Command.SetAway(
                        new PersonId("anna"), desk.today(), desk.today().plusDays(2)));
        assertThat(order()).containsExactly("farid", "mariam", "anna");
        assertThat(of("anna").away().orElseThrow().until())
                .isEqualTo(desk.today().plusDays(2));
        assertThat(choices(3).get(0).mentor().value()).as("back by then").isEqualTo("anna");
        assertThat(choices(3).get(0).away()).isEmpty();
        desk.does(
                "ilze",
                new Command.SetAway(
                        new PersonId("farid"),
                        desk.today().plusDays(10),
                        desk.today().plusDays(12)));
        assertThat(choices(3)).extracting(it -> it.mentor().value()).containsExactly("anna", "mariam", "farid");
        assertThat(MentorChoice.of(
                        desk.shop(),
                        desk.catalogue(),
                        TestShops.JANIS,
                        new MentorChoice.Period(
                                desk.today().plusDays(3),
                                Optional.of(desk.today().plusDays(9))),
                        desk.today()))
                .as("away after the last day")
                .extracting(it -> it.mentor().value())
                .containsExactly("anna", "farid", "mariam");
    }
}
