package org.tillside.swing.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tillside.content.StepId;
import org.tillside.journal.Mentoring;
import org.tillside.practice.Filling;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.signoff.SignOffPresenter;
import org.tillside.swing.Painting;

/** Paints the sign-off of each kind of step and looks for what is cut. */
class SignOffPanelTest {
    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH).as("anna");

    @Test
    void nothingIsCutAtTheTill() {
        assertThat(painted("signoff-till", "register-watched", page -> {
                    alone(page);
                    String row = page.state().groups().get(1).rows().get(1).id();
                    page.level(row, "with-hint");
                    page.reason(row, Filling.Reason.SKIPPED);
                    page.why(row, "Forgot it on the first sale.");
                }))
                .isEmpty();
    }

    @Test
    void nothingIsCutWithCuesAndTheTimeOpen() {
        assertThat(painted("signoff-live", "register-live", page -> {
                    alone(page);
                    page.decide(Mentoring.Decision.ACHIEVED);
                    page.toggleCues();
                    page.toggleSeen();
                    page.sign("111111".toCharArray());
                }))
                .isEmpty();
    }

    @Test
    void nothingIsCutInASession() {
        desk.as("ilze");
        assertThat(painted("signoff-session", "charter", page -> page.tick("vision", true)))
                .isEmpty();
    }

    private static void alone(SignOffPresenter page) {
        page.state().groups().stream().flatMap(it -> it.rows().stream()).forEach(row -> page.level(row.id(), "alone"));
    }

    private java.util.List<String> painted(String name, String step, Consumer<SignOffPresenter> before) {
        return Painting.cut(name, tools -> {
            SignOffPresenter page = SignOffPresenter.open(desk, TestShops.JANIS, new StepId(step))
                    .orElseThrow();
            before.accept(page);
            return new SignOffPanel(tools, page);
        });
    }
}
