package org.tillside.screens.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.screens.signoff.SignOffPresenterTest.alone;
import static org.tillside.screens.signoff.SignOffPresenterTest.open;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.shop.Command;

/** A step that is watched more than once: for its first signature, and anew when that has run out. */
class SignOffAgainTest {
    private static final String TWICE = "register-watched";

    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH).as("anna");

    @Test
    void whatIsKeptSaysHowOftenItIsStillNeeded() {
        SignOffPresenter poor = open(desk, TWICE);
        alone(poor);
        poor.state().groups().get(0).rows().stream().limit(1).forEach(row -> {
            poor.level(row.id(), "not-yet");
            poor.why(row.id(), "Looked at the display");
        });
        poor.keepObservation();
        assertThat(lastSaid()).endsWith("2 more are needed.");
        kept();
        assertThat(lastSaid()).endsWith("1 more is needed.");
    }

    @Test
    void aSignatureThatRanOutSaysWhoseItWasAndSinceWhen() {
        desk.does("ilze", new Command.OpenKey(new PersonId("ilze"), "k0", false));
        desk.does("ilze", new Command.OpenKey(new PersonId("anna"), "k1", false));
        desk.as("anna");
        kept();
        SignOffPresenter second = open(desk.later(Duration.ofHours(1)), TWICE);
        alone(second);
        second.decide(Mentoring.Decision.ACHIEVED);
        second.sign(TestDesk.PIN.toCharArray());
        assertThat(desk.refused).isEmpty();
        assertThat(open(desk, TWICE).state().notices()).noneMatch(it -> it.startsWith("Signed before"));
        assertThat(open(desk, TWICE).state().summary().detail()).endsWith("critical lines done alone");
        assertThat(open(desk, "register-check-back").state().summary().detail())
                .as("what is ticked is done, and not done alone")
                .endsWith("critical lines done");
        SignOffPresenter again = open(desk.later(Duration.ofDays(400)), TWICE);
        assertThat(again.state().notices())
                .anyMatch(it -> it.startsWith("Signed before: Anna Bērziņa. That counted until "))
                .anyMatch(it -> it.startsWith("Seen well enough 0 of 2 times"));
    }

    private void kept() {
        SignOffPresenter first = open(desk, TWICE);
        alone(first);
        first.keepObservation();
    }

    private String lastSaid() {
        return desk.said.get(desk.said.size() - 1).text();
    }
}
