package org.tillside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Lesson;
import org.tillside.content.Module;
import org.tillside.content.ScenarioId;
import org.tillside.journal.PersonId;
import org.tillside.library.Library;
import org.tillside.library.PackSource;
import org.tillside.shop.Attempt;
import org.tillside.shop.Play;
import org.tillside.shop.Work;

/** A new hire goes on with the lesson, takes its quiz and plays a role-play, in the real window. */
@ExtendWith(Demo.class)
class LearningJourneyTest {
    private static final PersonId JANIS = new PersonId("janis");
    private static final ScenarioId SCENARIO = new ScenarioId("first-greeting");
    private static final int MANY = 80;

    @TempDir
    private Path temp;

    @Test
    void aNewHireReadsAnswersAndPlays(Demo.Shop demo) throws Exception {
        try (Window window = new Window(demo.copy(temp.resolve("shop")), temp.resolve("profile"))) {
            window.signIn("janis", "649253");
            Module module = read(window);
            quiz(window, module);
            play(window);
        }
    }

    private Module read(Window window) throws Exception {
        window.click("today.continue");
        window.see("learn.next");
        for (int i = 0; i < MANY && window.sees("learn.next"); i++) {
            window.click("learn.next");
            window.rest();
        }
        window.see("quiz.primary");
        Work work = work(window);
        List<Module> read = Library.read(PackSource.bundled().stream().toList(), "en").modules().stream()
                .filter(it -> it.quiz()
                        .flatMap(quiz -> work.quiz(quiz.id()).current())
                        .isPresent())
                .toList();
        assertThat(read).hasSize(1);
        for (Lesson lesson : read.get(0).lessons()) {
            assertThat(work.hasRead(lesson.ref())).as(lesson.title()).isTrue();
        }
        return read.get(0);
    }

    private void quiz(Window window, Module module) {
        Attempt attempt = new QuizTaker(window, JANIS, module.quiz().orElseThrow()).take();
        window.until("the review", () -> !window.named("review.way.").isEmpty());
        assertThat(attempt.finished()).isPresent();
        assertThat(attempt.answers().keySet()).containsExactlyInAnyOrderElementsOf(attempt.questions());
        assertThat(attempt.answers().values()).allSatisfy(tries -> assertThat(tries)
                .singleElement()
                .satisfies(it -> assertThat(it.credit().orElse(1000)).isEqualTo(1000)));
    }

    private void play(Window window) {
        int ended = work(window).plays(SCENARIO).ended();
        window.click("shell.room.practise");
        window.see("practise.chip.");
        // what comes next stands above, with a button of its own
        window.click(window.sees("practise.card." + SCENARIO) ? "practise.card." + SCENARIO : "practise.play");
        for (int i = 0; i < MANY && !window.sees("roleplay.debrief"); i++) {
            move(window);
        }
        window.click("roleplay.debrief");
        window.see("debrief.again");
        assertThat(work(window).plays(SCENARIO).ended()).isEqualTo(ended + 1);
        Optional<Play> last = work(window).plays(SCENARIO).last();
        assertThat(last.flatMap(Play::ended)).isPresent();
    }

    private void move(Window window) {
        window.until(
                "a reply",
                () -> window.sees("roleplay.debrief")
                        || !window.named("roleplay.reply.").isEmpty());
        List<String> replies = window.named("roleplay.reply.");
        if (replies.isEmpty()) {
            return;
        }
        int turns = turns(window);
        boolean interrupted = window.sees("roleplay.interruption");
        window.click("roleplay.reply." + replies.get(turns % replies.size()));
        // what interrupts the scene may come first: then it is answered next
        window.until(
                "the move to be kept",
                () -> turns(window) != turns
                        || window.sees("roleplay.hand-in")
                        || (!interrupted && window.sees("roleplay.interruption")));
        if (window.sees("roleplay.hand-in")) {
            window.type("roleplay.own-words", "good morning and welcome");
            window.click("roleplay.hand-in");
            window.until("the words to be kept", () -> turns(window) != turns);
        }
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
