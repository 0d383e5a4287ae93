package org.tillside.screens.shell;

import org.tillside.content.Quiz;
import org.tillside.practice.QuizRun;
import org.tillside.screens.Desk;
import org.tillside.shop.Attempt;
import org.tillside.shop.Command;
import org.tillside.shop.QuizWork;
import org.tillside.shop.Refreshing;

/**
 * Writes what an author has settled by deleting a question: the result of what was handed in and waits for no mark any
 * more, and a refresher of which nothing is left to answer. Nobody else would ever write it.
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
        Refreshing.of(desk.shop(), desk.catalogue(), desk.viewer(), desk.today())
                .flatMap(Doors::unrecorded)
                .ifPresent(it -> desk.act(it, () -> {}));
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
