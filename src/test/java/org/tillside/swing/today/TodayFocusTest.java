package org.tillside.swing.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tillside.content.PositionId;
import org.tillside.content.ProgrammeId;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.Words;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.shop.Command;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Faces;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.OnEventThread;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Typefaces;

/** In a real window the keyboard stays in the page when what it lay on is decided and goes. */
class TodayFocusTest {
    private static final PairingId ASKED = new PairingId("p2");
    private static final PersonId AISYAH = new PersonId("aisyah");

    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);
    private final JFrame frame = new JFrame();

    TodayFocusTest() {
        LocalDate from = LocalDate.of(2026, 11, 26);
        desk.does(
                "ilze",
                new Command.AddPerson(
                        AISYAH,
                        "Aisyah Rahman",
                        Set.of(Role.NEW_HIRE),
                        Optional.of(new PositionId("shop-assistant")),
                        Optional.of(new ProgrammeId("new-hire")),
                        from));
        desk.does("ilze", new Command.ProposePairing(ASKED, AISYAH, new PersonId("anna"), from, Optional.empty()));
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.call(() -> {
            frame.dispose();
            return 0;
        });
    }

    @Test
    void aPairingThatIsAgreedToHandsTheKeyboardOn() throws Exception {
        desk.as("anna");
        TodayPresenter presenter = new TodayPresenter(desk);
        OnEventThread.call(() -> {
            Look look = new Look(false, Locale.ENGLISH, 1);
            Tools tools = new Tools(new Theme(new Typefaces()).wear(look, Words.load()), new Faces(), () -> {});
            frame.add(new TodayPanel(tools, presenter));
            frame.setSize(1072, 800);
            frame.setVisible(true);
            return 0;
        });
        String approve = "today.approve." + ASKED;
        OnEventThread.call(() -> named(approve).requestFocusInWindow());
        comes(approve);
        OnEventThread.call(() -> {
            ((AbstractButton) named(approve)).doClick();
            return 0;
        });
        comes("today.mentee." + AISYAH);
        JComponent row = (JComponent) named("today.mentee." + AISYAH);
        assertThat(OnEventThread.call(() -> row.getVisibleRect().getSize())).isEqualTo(row.getSize());
    }

    private Component named(String name) {
        return Live.find(frame.getContentPane(), name).orElseThrow();
    }

    private static Component owner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    private static void comes(String name) throws Exception {
        for (int i = 0; i < 100; i++) {
            if (OnEventThread.call(() -> owner() != null && name.equals(owner().getName()))) {
                return;
            }
            Thread.sleep(50);
        }
        assertThat(OnEventThread.call(() -> owner().getName())).isEqualTo(name);
    }
}
