package org.tillside.shop;

import static org.tillside.shop.Decision.Refused.because;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.Quiz;
import org.tillside.content.SkillId;
import org.tillside.journal.Entry;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.practice.Grading;
import org.tillside.practice.QuizRun;
import org.tillside.shop.Decision.Decided;
import org.tillside.shop.Decision.Reason;

/** Decides about marks for what was said in own words; the last mark of a quiz also settles its result. */
final class MarkDecisions {
    private final ShopState shop;
    private final Catalogue catalogue;
    private final Now now;

    MarkDecisions(ShopState shop, Catalogue catalogue, Now now) {
        this.shop = shop;
        this.catalogue = catalogue;
        this.now = now;
    }

    private PersonId by() {
        return now.by().orElseThrow();
    }

    private static boolean wrong(int credit) {
        return credit < 0 || credit > Grading.FULL;
    }

    /** What somebody who left handed in may be marked still; of somebody who was erased nothing new is written. */
    private boolean erased(PersonId trainee) {
        return shop.person(trainee).filter(it -> it.former().isPresent()).isPresent();
    }

    Decision mark(Command.MarkAnswer it) {
        Optional<Quiz> quiz = catalogue.quiz(it.quiz());
        Optional<Attempt> attempt = shop.person(it.trainee())
                .flatMap(person -> person.work().quiz(it.quiz()).attempt(it.attempt()))
                .filter(known -> known.unmarked().contains(it.question()));
        if (erased(it.trainee())) {
            return because(Reason.NOT_HERE);
        } else if (attempt.isEmpty()) {
            return because(Reason.NOTHING_TO_MARK);
        } else if (quiz.isEmpty()) {
            return because(Reason.CONTENT_GONE);
        } else if (wrong(it.credit())) {
            return because(Reason.CREDIT_OUT_OF_RANGE);
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(new Mentoring.AnswerMarked(
                it.trainee(), it.attempt(), it.quiz(), it.question(), by(), it.filled(), it.credit(), it.note()));
        QuizRun run = attempt.get().run(quiz.get()).marked(it.question(), it.credit());
        if (attempt.get().finished().isPresent() && !run.waits()) {
            entries.add(LearningDecisions.finished(new Command.FinishQuiz(it.trainee(), it.attempt(), it.quiz()), run));
        }
        return new Decided(entries);
    }

    Decision mark(Command.MarkReply it) {
        Optional<Play> play = shop.person(it.trainee())
                .flatMap(person -> person.work().plays(it.scenario()).play(it.play()))
                .filter(known -> known.ended().isPresent())
                .filter(known -> known.unmarked().stream()
                        .anyMatch(turn -> turn.scene().equals(it.scene())
                                && turn.reply().filter(it.reply()::equals).isPresent()));
        if (erased(it.trainee())) {
            return because(Reason.NOT_HERE);
        } else if (play.isEmpty()) {
            return because(Reason.NOTHING_TO_MARK);
        } else if (wrong(it.credit())) {
            return because(Reason.CREDIT_OUT_OF_RANGE);
        }
        return Decided.of(new Mentoring.ReplyMarked(
                it.trainee(),
                it.play(),
                it.scene(),
                it.reply(),
                by(),
                it.filled(),
                it.credit(),
                it.note(),
                earned(play.get(), it)));
    }

    /** What the mark brings; nothing where an edited scenario no longer lets the play be followed. */
    private Optional<Map<SkillId, Integer>> earned(Play play, Command.MarkReply it) {
        return catalogue
                .scenario(it.scenario())
                .map(now -> play.earns(now, it.scene(), it.reply(), it.credit()))
                .filter(points -> !points.isEmpty());
    }
}
