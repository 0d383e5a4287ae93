package org.tillside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.ScenarioId;
import org.tillside.journal.PersonId;
import org.tillside.screens.studio.FormState;
import org.tillside.shop.Play;
import org.tillside.shop.Work;

/** An owner writes a role-play from a typed talk, and a new hire plays it, in the real window. */
@ExtendWith(Demo.class)
class StudioJourneyTest {
    private static final PersonId JANIS = new PersonId("janis");
    private static final ScenarioId SCENARIO = new ScenarioId("torn");
    private static final String TALK = "Customer (upset): It is torn.\nBetter: Please show me.\nMe: And the receipt?\n"
            + "Worse: It was whole.\nCustomer: And now?\nBetter: I fetch a new one.\nMe: Come on Monday.\n"
            + "Worse: We close now.";
    private static final String SCENE = "scenes/scene-2";
    private static final String REPLY = SCENE + "/replies/reply-1";

    @TempDir
    private Path temp;

    @Test
    void aTalkIsTypedPublishedAndPlayed(Demo.Shop demo) throws Exception {
        Path shop = demo.copy(temp.resolve("shop"));
        try (Window window = new Window(shop, temp.resolve("profile"))) {
            window.signIn("ilze", "475862");
            make(window);
            draws(window);
            fields(window);
            paths(window);
            tries(window);
            translates(window);
            publishes(window);
            window.click("shell.switch");
            window.signIn("janis", "649253");
            plays(window);
        }
        String published = Files.readString(shop.resolve("content/own/scenarios/torn.yaml"));
        assertThat(published)
                .contains("within: 25s")
                .contains("late:\n      to: lost")
                .contains("when: trust >= 6")
                .contains("cost: 39")
                .contains("limit: 60")
                .containsPattern("id: reply-2\n +say: [^\n]*\n +to: scene-3\n")
                .containsPattern("id: reply-3\n +say: [^\n]*\n +to: lost\n")
                .contains("\n  scene-3:\n");
        assertThat(Files.readString(shop.resolve("content/own/scenarios/torn.lv.yaml")))
                .contains("title: Saplests")
                .contains("Klients");
    }

    private void make(Window window) {
        window.click("shell.room.studio");
        window.click("studio.new.begin");
        window.type("studio.new.title", "Torn");
        window.type("studio.new.talk", TALK);
        window.click("studio.new.make");
        window.see("studio.tab.form");
    }

    /** With the mouse: a reply leads to an ending, another one to a scene that is not there yet. */
    private void draws(Window window) throws Exception {
        window.click("studio.tab.graph");
        Sketch graph = new Sketch(window);
        graph.drag("reply-3, leads to scene-2", "The customer goes elsewhere");
        graph.see("reply-3, leads to lost");
        graph.dragOut("reply-2, leads to scene-2", 60, 40);
        graph.see("reply-2, leads to scene-3");
        window.see("studio.field.scenes/scene-3/says");
    }

    /** What may be spent; a timer, with what comes of waiting; a condition; and what it costs. */
    private void fields(Window window) {
        window.click("studio.tab.form");
        window.click("studio.form.at.");
        adds(window, "", "budget");
        window.goOnTyping("studio.field.budget/limit", "60");
        assertThat(window.inView("studio.field.budget/limit")).isTrue();
        window.click("studio.form.at." + SCENE);
        window.type("studio.field." + SCENE + "/within", "25s");
        adds(window, SCENE, "late");
        window.click("studio.form.fold." + REPLY);
        adds(window, REPLY, "when");
        chooses(window, "what", "meter:trust");
        chooses(window, "value", "6");
        adds(window, REPLY, "cost");
        window.goOnTyping("studio.field." + REPLY + "/cost", "39");
        assertThat(window.inView("studio.field." + REPLY + "/cost")).isTrue();
    }

    /** A condition is chosen and not typed. */
    private void chooses(Window window, String what, String value) {
        window.choose(
                "studio.field." + REPLY + "/when.0." + what,
                it -> it instanceof FormState.Option option && option.value().equals(value));
    }

    private void adds(Window window, String to, String key) {
        window.choose(
                "studio.form.more." + to,
                it -> it instanceof FormState.Option option && option.value().equals(key));
    }

    private void paths(Window window) {
        window.click("studio.tab.paths");
        for (String ending : List.of("won", "even", "lost")) {
            window.see("studio.paths.ending." + ending);
        }
        window.click("studio.tab.graph");
    }

    /** From the chosen scene, where there is too little trust for the first reply. */
    private void tries(Window window) {
        window.click("studio.play");
        window.see("studio.trial.say.reply-3");
        assertThat(window.sees("studio.trial.say.reply-1")).isFalse();
        window.click("studio.trial.say.reply-2");
        window.until("the end of the trial", () -> !window.sees("studio.trial.say.reply-2"));
        window.click("studio.trial.restart");
        window.see("studio.trial.say.reply-2");
        window.press(KeyEvent.VK_1);
        window.until("the end by its number", () -> !window.sees("studio.trial.say.reply-2"));
        window.click("studio.play");
    }

    private void translates(Window window) {
        window.click("studio.tab.translate");
        window.click("studio.translate.language.lv");
        window.type("studio.translate.area", "Saplests");
        window.click("studio.translate.confirm");
        window.type("studio.translate.area", "Klients");
        window.click("studio.translate.confirm");
    }

    private void publishes(Window window) {
        window.click("studio.publish");
        window.click("studio.publish.now");
        window.until(
                "the Studio again", () -> window.sees("studio.tab.translate") && !window.sees("studio.publish.now"));
    }

    private void plays(Window window) {
        window.click("shell.room.practise");
        window.click("practise.card." + SCENARIO);
        window.click("roleplay.reply.reply-1");
        window.until("the second scene", () -> turns(window) == 1);
        window.click("roleplay.reply.reply-1");
        window.click("roleplay.debrief");
        window.see("debrief.again");
        Optional<Play> last = work(window).plays(SCENARIO).last();
        assertThat(last.flatMap(Play::ended)).isPresent();
    }

    private static int turns(Window window) {
        return work(window)
                .plays(SCENARIO)
                .current()
                .map(it -> it.turns().size())
                .orElse(-1);
    }

    private static Work work(Window window) {
        return window.shop().person(JANIS).orElseThrow().work();
    }
}
