package org.tillside.screens.shell;

import org.tillside.content.Quiz;
import org.tillside.practice.QuizRun;
import org.tillside.screens.Desk;
import org.tillside.shop.Attempt;
import org.tillside.shop.Command;
import org.tillside.shop.QuizWork;

/**
 * Writes the result of what was handed in and waits for no mark any more: an author has deleted the question since, and
 * nobody else would ever settle it.
 */
final class Settling {
    private final Desk desk;

    Settling(Desk desk) {
        this.desk = desk;
    }

    void run() {
        desk.shop().person(desk.viewer()).ifPresent(me -> me.work()
                .quizzes()
                .forEach((id, work) -> desk.catalogue().quiz(id).ifPresent(quiz -> settle(quiz, work))));
    }

    private void settle(Quiz quiz, QuizWork work) {
        for (Attempt each : work.waiting()) {
            QuizRun run = each.run(quiz);
            // one of which nothing is left says nothing, and must not count as failed
            if (!run.waits() && !run.all().isEmpty()) {
                desk.act(new Command.FinishQuiz(desk.viewer(), each.id(), quiz.id()), () -> {});
            }
        }
    }
}
