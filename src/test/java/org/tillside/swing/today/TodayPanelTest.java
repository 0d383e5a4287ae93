package org.tillside.swing.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.PositionId;
import org.tillside.content.ProgrammeId;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.shop.Command;
import org.tillside.swing.Painting;

/** Paints Today for each role and looks for what is cut. */
class TodayPanelTest {
    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);

    TodayPanelTest() {
        desk.does(
                "ilze",
                new Command.AddPerson(
                        new PersonId("aisyah"),
                        "Aisyah Rahman",
                        Set.of(Role.NEW_HIRE),
                        Optional.of(new PositionId("shop-assistant")),
                        Optional.of(new ProgrammeId("new-hire")),
                        LocalDate.of(2026, 11, 26)));
        desk.does(
                "ilze",
                new Command.ProposePairing(
                        new PairingId("p2"),
                        new PersonId("aisyah"),
                        new PersonId("anna"),
                        LocalDate.of(2026, 11, 26),
                        Optional.empty()));
    }

    @Test
    void nothingIsCutForANewHire() {
        desk.as("janis");
        assertThat(cut("today-newhire")).isEmpty();
    }

    @Test
    void nothingIsCutForAMentor() {
        desk.as("anna");
        assertThat(cut("today-mentor")).isEmpty();
    }

    @Test
    void nothingIsCutWhileAPairingIsDeclined() {
        desk.as("anna");
        assertThat(Painting.cut("today-decline", tools -> {
                    TodayPresenter presenter = new TodayPresenter(desk);
                    presenter.decline(new PairingId("p2"));
                    return new TodayPanel(tools, presenter);
                }))
                .isEmpty();
    }

    @Test
    void nothingIsCutForAnOwner() {
        desk.later(Duration.ofDays(2));
        desk.does("anna", new Command.DeclinePairing(new PairingId("p2"), "I have two already"));
        desk.as("ilze");
        assertThat(cut("today-owner")).isEmpty();
    }

    private java.util.List<String> cut(String name) {
        return Painting.cut(name, tools -> new TodayPanel(tools, new TodayPresenter(desk)));
    }
}
