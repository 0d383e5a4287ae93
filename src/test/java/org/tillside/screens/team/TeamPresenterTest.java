package org.tillside.screens.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.ProgrammeId;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.pairing.PairingPresenter;
import org.tillside.shop.Command;
import org.tillside.shop.Pairing;
import org.tillside.shop.Person;

class TeamPresenterTest {
    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);

    /** Adds Aisyah through the form and gives the id that she got. */
    private PersonId aisyah() {
        EditPersonPresenter form =
                EditPersonPresenter.open(desk.as("ilze"), Optional.empty()).orElseThrow();
        form.name("Aisyah Rahman");
        form.programme("new-hire");
        form.save();
        return ((Route.Pair) desk.replaced.get(0)).trainee();
    }

    private TeamState.Row row(String id) {
        return new TeamPresenter(desk)
                .state().groups().stream()
                        .flatMap(it -> it.rows().stream())
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void whoIsAddedIsPairedAndTheAnswerIsSeen() {
        PersonId trainee = aisyah();
        assertThat(new TeamPresenter(desk).state().asks())
                .anyMatch(it -> it.detail().contains("without a mentor"));
        PairingPresenter page = PairingPresenter.open(desk, trainee).orElseThrow();
        page.choose("anna");
        page.until("4");
        page.ask();
        assertThat(page.state().now()).isEqualTo("Anna Bērziņa was asked and has not answered yet");
        Pairing asked = desk.shop().pairingsOf(trainee).get(0);
        assertThat(asked.until()).contains(asked.from().plusDays(27));
        desk.does("anna", new Command.ApprovePairing(asked.id()));
        page.refresh();
        assertThat(page.state().now()).isEqualTo("Anna Bērziņa mentors now");
        assertThat(new TeamPresenter(desk).state().asks()).isEmpty();
        page.reason("goes on leave");
        page.end();
        assertThat(page.state().open()).isFalse();
        assertThat(page.state().before().get(0).detail()).contains("goes on leave");
    }

    private List<TeamState.Way> ways() {
        return new TeamPresenter(desk)
                .state().groups().stream().flatMap(it -> it.ways().stream()).toList();
    }

    @Test
    void theRarerWaysOnStandAtTheirGroupsForThoseWhoMayGoThere() {
        aisyah();
        assertThat(ways()).containsExactly(TeamState.Way.DIFFICULT, TeamState.Way.CALIBRATIONS);
        desk.as("anna");
        assertThat(ways()).containsExactly(TeamState.Way.CALIBRATIONS);
        desk.as("janis");
        assertThat(ways()).isEmpty();
    }

    @Test
    void onlyAnOwnerReadsWhyAMentorDeclined() {
        PersonId trainee = aisyah();
        PairingId asked = new PairingId("p9");
        desk.does(
                "ilze",
                new Command.ProposePairing(asked, trainee, new PersonId("anna"), desk.today(), Optional.empty()));
        desk.does("anna", new Command.DeclinePairing(asked, "I have two already"));
        assertThat(new TeamPresenter(desk).state().asks().get(0).detail()).contains("I have two already");
        desk.as("janis");
        assertThat(new TeamPresenter(desk).state().toString()).doesNotContain("two already");
    }

    @Test
    void whoNeedsALookStandsFirst() {
        PersonId first = aisyah();
        desk.happened(new Shop.KeyOpened(first, "k1", Optional.empty(), false));
        PersonId later = new PersonId("bella");
        desk.happened(new Shop.PersonAdded(
                later,
                Optional.of("Bella Ozola"),
                Set.of(Role.NEW_HIRE),
                Optional.empty(),
                Optional.of(new ProgrammeId("new-hire")),
                desk.today(),
                Optional.of(new PersonId("ilze"))));
        List<String> rows = new TeamPresenter(desk)
                .state().groups().stream()
                        .flatMap(it -> it.rows().stream())
                        .map(TeamState.Row::id)
                        .toList();
        assertThat(row(later.value()).look()).isEqualTo(TeamState.Look.ATTENTION);
        assertThat(row(first.value()).look()).isEqualTo(TeamState.Look.PLAIN);
        assertThat(rows).containsSubsequence(later.value(), first.value());
    }

    @Test
    void aNewHireSeesNamesAndNoStates() {
        PersonId trainee = aisyah();
        assertThat(row(trainee.value()).detail()).contains("day 1");
        assertThat(row(trainee.value()).progress()).contains("0 of");
        desk.as("janis");
        assertThat(row(trainee.value()).detail()).isEqualTo("New hire");
        assertThat(row(trainee.value()).progress() + row(trainee.value()).state())
                .isEmpty();
        assertThat(row(trainee.value()).opens()).isFalse();
        assertThat(row("janis").progress()).contains("signed");
        assertThat(new TeamPresenter(desk).state().groups().get(0).title()).isEqualTo("Your mentor");
        assertThat(EditPersonPresenter.open(desk, Optional.empty())).isEmpty();
        assertThat(PairingPresenter.open(desk, trainee)).isEmpty();
    }

    @Test
    void aFormWithoutNameRoleOrDayIsNotSaved() {
        EditPersonPresenter form =
                EditPersonPresenter.open(desk.as("ilze"), Optional.empty()).orElseThrow();
        form.save();
        assertThat(form.state().ready()).isFalse();
        form.name("Aisyah");
        assertThat(form.state().ready()).isTrue();
        form.role(Role.NEW_HIRE, false);
        assertThat(form.state().ready()).isFalse();
        form.role(Role.NEW_HIRE, true);
        form.starts("soon");
        form.save();
        assertThat(desk.shop().team()).hasSize(3);
    }

    @Test
    void theLastOwnerStaysOne() {
        EditPersonPresenter form = EditPersonPresenter.open(desk.as("ilze"), Optional.of(new PersonId("ilze")))
                .orElseThrow();
        form.role(Role.MENTOR, true);
        form.role(Role.OWNER, false);
        form.save();
        assertThat(desk.refused).hasSize(1);
        assertThat(desk.shop().person(new PersonId("ilze")).map(Person::roles)).contains(java.util.Set.of(Role.OWNER));
    }
}
