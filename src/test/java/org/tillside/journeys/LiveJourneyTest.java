package org.tillside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.ItemId;
import org.tillside.journal.PersonId;
import org.tillside.practice.Filling;
import org.tillside.shop.Observation;
import org.tillside.shop.Person;
import org.tillside.shop.SignOff;

/** A mentor plays the customer with one hand on the keyboard, both look at it, the mentor signs, the trainee answers. */
@ExtendWith(Demo.class)
class LiveJourneyTest {
    private static final PersonId JANIS = new PersonId("janis");

    @TempDir
    private Path temp;

    private static Person janis(Window window) {
        return window.shop().person(JANIS).orElseThrow();
    }

    @Test
    void aRolePlayByTwoGoesFromTodayToTheSignatureAndTheTraineesWords(Demo.Shop demo) throws Exception {
        try (Window window = new Window(demo.copy(temp.resolve("shop")), temp.resolve("profile"))) {
            window.signIn("anna", "269347");
            int before = janis(window).observations().size();
            window.click("today.live.janis");
            window.see("live.come-in");
            greet(window);
            mark(window);
            window.click("live.finish");
            window.until(
                    "the observation to be kept",
                    () -> janis(window).observations().size() > before);
            Observation seen = newest(window);
            assertThat(levels(seen)).containsExactlyElementsOf(expected(seen));
            Filling.AtLevel clocked = (Filling.AtLevel) seen.seen().filled().values().stream()
                    .filter(it ->
                            it instanceof Filling.AtLevel at && at.seconds().isPresent())
                    .findFirst()
                    .orElseThrow();
            assertThat(clocked.seconds().orElseThrow()).isBetween(1, 20);
            sign(window, seen);
            window.click("shell.switch");
            window.signIn("janis", "649253");
            answer(window, seen);
        }
    }

    private static void greet(Window window) {
        window.press(KeyEvent.VK_SPACE);
        window.see("live.greeted");
        window.rest();
        window.press(KeyEvent.VK_SPACE);
        window.see("live.again");
        window.press(KeyEvent.VK_ENTER);
        window.until("the second card", () -> window.named("live.").contains("back"));
    }

    /** Everything but the greeting, by keys alone: the second row is low, with its reason and a note. */
    private static void mark(Window window) {
        List<String> rows = window.down("live.row.");
        assertThat(rows.size()).isBetween(3, 10);
        for (int number = 2; number <= rows.size(); number++) {
            window.press(number == 10 ? KeyEvent.VK_0 : KeyEvent.VK_0 + number);
            window.press(number == 2 ? KeyEvent.VK_S : KeyEvent.VK_D);
        }
        String last = rows.get(rows.size() - 1);
        window.until("the last row to stay in view", () -> window.inView("live.row." + last));
        window.press(KeyEvent.VK_2);
        window.press(KeyEvent.VK_X);
        window.press(KeyEvent.VK_V);
        window.see("live.note");
        window.type("live.note", "asdf 2 zx");
        window.press(KeyEvent.VK_ENTER);
        window.until("the note to be closed", () -> !window.sees("live.note"));
    }

    private static Observation newest(Window window) {
        return janis(window).observations().values().stream()
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static List<String> levels(Observation seen) {
        return seen.seen().filled().values().stream()
                .map(it -> ((Filling.AtLevel) it).level().value())
                .toList();
    }

    private static List<String> expected(Observation seen) {
        List<ItemId> items = List.copyOf(seen.seen().filled().keySet());
        Filling.AtLevel low = (Filling.AtLevel) seen.seen().filled().get(items.get(1));
        assertThat(low.reason()).contains(Filling.Reason.WRONG_ORDER);
        assertThat(low.words()).contains("asdf 2 zx");
        return items.stream()
                .map(it -> it.equals(items.get(1)) ? "with-hint" : "alone")
                .toList();
    }

    private static void sign(Window window, Observation seen) {
        window.click("live.sign");
        window.see("signoff.not-yet");
        window.click("signoff.not-yet");
        window.typePin("signoff.pin", "269347");
        window.click("signoff.sign");
        window.until("the signature to rest on it", () -> janis(window).signOffs().values().stream()
                .map(SignOff::signed)
                .anyMatch(it -> it.observation()
                        .filter(seen.seen().observation()::equals)
                        .isPresent()));
        assertThat(newest(window)).as("nothing was seen anew").isEqualTo(seen);
    }

    private static void answer(Window window, Observation seen) {
        window.see("today.seen.1");
        window.click("today.seen.1");
        window.see("live.comment");
        window.type("live.comment", "I looked up too late");
        window.click("live.comment.say");
        window.until("the words to be kept", () -> newest(window)
                .said()
                .filter("I looked up too late"::equals)
                .isPresent());
        assertThat(newest(window).seen()).isEqualTo(seen.seen());
    }
}
