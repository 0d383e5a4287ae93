package org.tillside.swing.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.ProgrammeId;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.pairing.PairingPresenter;
import org.tillside.screens.team.EditPersonPresenter;
import org.tillside.screens.team.TeamPresenter;
import org.tillside.shop.Command;
import org.tillside.swing.Painting;
import org.tillside.swing.pairing.PairingPanel;

/** Paints the team, the form for a person and the choice of a mentor, and looks for what is cut. */
class TeamPanelTest {
    private static final PersonId AISYAH = new PersonId("aisyah");
    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH).as("ilze");

    TeamPanelTest() {
        desk.does(
                "ilze",
                new Command.AddPerson(
                        AISYAH,
                        "Aisyah Rahman",
                        Set.of(Role.NEW_HIRE),
                        Optional.empty(),
                        Optional.of(new ProgrammeId("new-hire")),
                        LocalDate.of(2026, 11, 26)));
    }

    @Test
    void nothingOfTheTeamIsCut() {
        assertThat(Painting.cut("team", tools -> new TeamPanel(tools, new TeamPresenter(desk))))
                .isEmpty();
    }

    @Test
    void whoWasAskedToMentorIsSaidToTheOwnerAndNotToTheTrainee() {
        desk.does(
                "ilze",
                new Command.ProposePairing(
                        new PairingId("asked"),
                        AISYAH,
                        new PersonId("anna"),
                        LocalDate.of(2026, 11, 26),
                        java.util.Optional.empty()));
        assertThat(new TeamPresenter(desk).state().toString())
                .contains("26 November · Anna Bērziņa was asked and has not answered yet");
        assertThat(new TeamPresenter(desk.as("aisyah")).state().toString()).doesNotContain("was asked");
    }

    @Test
    void nothingOfTheFormIsCut() {
        assertThat(Painting.cut(
                        "team-edit",
                        tools -> new EditPersonPanel(
                                tools,
                                EditPersonPresenter.open(desk, Optional.empty()).orElseThrow())))
                .isEmpty();
    }

    @Test
    void nothingOfThePairingIsCut() {
        assertThat(Painting.cut("pairing", tools -> {
                    PairingPresenter page = PairingPresenter.open(desk, AISYAH).orElseThrow();
                    page.choose("anna");
                    return new PairingPanel(tools, page);
                }))
                .isEmpty();
    }

    @Test
    void nothingIsCutWhereSomebodyMentors() {
        assertThat(Painting.cut(
                        "pairing-open",
                        tools -> new PairingPanel(
                                tools,
                                PairingPresenter.open(desk, TestShops.JANIS).orElseThrow())))
                .isEmpty();
    }
}
