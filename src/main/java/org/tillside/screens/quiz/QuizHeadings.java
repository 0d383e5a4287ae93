package org.tillside.screens.quiz;

import java.util.List;
import java.util.stream.IntStream;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.practice.QuizRun;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.quiz.QuizState.Mark;

/** Words what stands above a question of a quiz: the round, the position, how it went so far. */
final class QuizHeadings {
    private final Desk desk;

    QuizHeadings(Desk desk) {
        this.desk = desk;
    }

    QuizState.Heading of(QuizRun run, QuestionId at) {
        return new QuizState.Heading(
                desk.words().text("quiz.title", desk.said(run.quiz().title())),
                round(run),
                desk.words()
                        .text(
                                "quiz.position",
                                run.questions().indexOf(at) + 1,
                                run.questions().size()),
                tally(run),
                tabs(run, at));
    }

    private String round(QuizRun run) {
        return run.kept().isEmpty()
                ? desk.words()
                        .text("quiz.round." + run.quiz().preset().name().toLowerCase(java.util.Locale.ROOT), mentor())
                : desk.words()
                        .text(
                                "quiz.round.again",
                                run.questions().size(),
                                run.kept().size());
    }

    private String mentor() {
        return new Called(desk).mentorOf(desk.viewer()).orElseGet(() -> desk.words()
                .text("quiz.your-mentor"));
    }

    private String tally(QuizRun run) {
        if (run.quiz().preset() != Quiz.Preset.LEARN) {
            return desk.words()
                    .text("quiz.tally.answered", run.answered(), run.questions().size());
        }
        long once = count(run, QuizRun.State.RIGHT_AT_ONCE);
        long later = count(run, QuizRun.State.RIGHT_LATER);
        return desk.words().text("quiz.tally.right", once, later);
    }

    private static long count(QuizRun run, QuizRun.State state) {
        return run.questions().stream().filter(id -> run.state(id) == state).count();
    }

    private List<QuizState.Tab> tabs(QuizRun run, QuestionId at) {
        return IntStream.range(0, run.questions().size())
                .mapToObj(i -> tab(run, run.questions().get(i), i + 1, at))
                .toList();
    }

    private QuizState.Tab tab(QuizRun run, QuestionId id, int number, QuestionId at) {
        Mark mark = mark(run, id);
        String spoken = desk.words()
                .text(
                        "quiz.tab",
                        number,
                        desk.words().text("quiz.mark." + mark.name().toLowerCase(java.util.Locale.ROOT)));
        return new QuizState.Tab(number, mark, id.equals(at), spoken);
    }

    private static Mark mark(QuizRun run, QuestionId id) {
        if (run.state(id) == QuizRun.State.UNTOUCHED) {
            return Mark.OPEN;
        } else if (run.state(id) == QuizRun.State.WAITING) {
            return Mark.WAITING;
        } else if (!run.showsFeedback(id)) {
            return Mark.GIVEN;
        }
        return switch (run.state(id)) {
            case RIGHT_AT_ONCE -> Mark.RIGHT;
            case RIGHT_LATER -> Mark.RIGHT_LATER;
            case PARTLY -> Mark.PARTLY;
            default -> Mark.WRONG;
        };
    }
}
