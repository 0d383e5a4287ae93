package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.ItemId;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.content.QuizId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.practice.Answer;
import org.tillside.practice.AnswerKey;
import org.tillside.practice.Filling;
import org.tillside.practice.QuizRun;
import org.tillside.practice.Sureness;

/**
 * One attempt at a quiz: what was asked and all that was answered.
 *
 * @param kept what the questions that are not asked again earned before, in thousandths; empty for a whole quiz
 */
public record Attempt(
        AttemptId id,
        QuizId quiz,
        long seed,
        List<QuestionId> questions,
        Map<QuestionId, Integer> kept,
        Map<QuestionId, List<Try>> answers,
        Map<QuestionId, Marked> marks,
        OffsetDateTime begun,
        Optional<OffsetDateTime> finished) {
    public Attempt {
        questions = List.copyOf(questions);
        kept = Copies.of(kept);
        answers = Copies.of(answers);
        marks = Copies.of(marks);
    }

    /**
     * One answer to one question.
     *
     * @param credit in thousandths, hints taken off; empty while it waits to be marked
     * @param right whether the answer itself was wholly right, hints aside
     * @param key a short mark of what the question took for right then; empty where it was not kept
     */
    public record Try(
            EventId event,
            int number,
            Optional<Answer> answer,
            int hints,
            Optional<Sureness> sure,
            Optional<Integer> credit,
            boolean right,
            Optional<AnswerKey> key,
            OffsetDateTime at) {
        /** Whether it was given as sure and was wrong. */
        public boolean sureButWrong() {
            return sure.filter(it -> it == Sureness.SURE).isPresent() && credit.isPresent() && !right;
        }

        /** Whether the question takes something else for right by now than at this try. */
        boolean byAnotherKeyThan(Try other) {
            return key.isPresent() && other.key.isPresent() && !key.equals(other.key);
        }

        Try erased() {
            return new Try(event, number, Optional.empty(), hints, sure, credit, right, key, at);
        }
    }

    /** An answer in own words, marked; the credit is in thousandths. */
    public record Marked(
            EventId event,
            PersonId by,
            Map<ItemId, Filling> filled,
            int credit,
            Optional<String> note,
            OffsetDateTime at) {
        public Marked {
            filled = Copies.of(filled);
        }

        Marked erased() {
            return new Marked(event, by, Fillings.erased(filled), credit, Optional.empty(), at);
        }
    }

    Attempt with(QuestionId question, Try one) {
        List<Try> before = tries(question);
        List<Try> tries = before.isEmpty() ? List.of(one) : List.copyOf(Copies.with(before, one));
        Map<QuestionId, List<Try>> more = Copies.with(answers, question, tries);
        return new Attempt(id, quiz, seed, questions, kept, more, marks, begun, finished);
    }

    Attempt with(QuestionId question, Marked mark) {
        return new Attempt(
                id, quiz, seed, questions, kept, answers, Copies.with(marks, question, mark), begun, finished);
    }

    Attempt with(Map<QuestionId, List<Try>> otherAnswers, Map<QuestionId, Marked> otherMarks) {
        return new Attempt(id, quiz, seed, questions, kept, otherAnswers, otherMarks, begun, finished);
    }

    /** The same, finished; the first time counts. */
    Attempt finished(OffsetDateTime at) {
        return new Attempt(id, quiz, seed, questions, kept, answers, marks, begun, finished.or(() -> Optional.of(at)));
    }

    /** Whether a try at a question was told by this event. */
    boolean holds(QuestionId question, EventId event) {
        for (Try one : tries(question)) {
            if (one.event().equals(event)) {
                return true;
            }
        }
        return false;
    }

    /** The tries at one question, first one first. */
    public List<Try> tries(QuestionId question) {
        return answers.getOrDefault(question, List.of());
    }

    /** The best credit for a question in thousandths; empty where none counts yet. */
    public Optional<Integer> credit(QuestionId question) {
        if (marks.containsKey(question)) {
            return Optional.of(marks.get(question).credit());
        }
        return tries(question).stream().flatMap(it -> it.credit().stream()).max(Integer::compare);
    }

    /** The questions whose answer a mentor has yet to mark. */
    public List<QuestionId> unmarked() {
        return questions.stream()
                .filter(it -> !tries(it).isEmpty() && credit(it).isEmpty())
                .toList();
    }

    /** How many questions count: those asked, and those that were right before. */
    public int counted() {
        return questions.size() + kept.size();
    }

    /** How many of them were answered right at some try, hints aside, or marked in full. */
    public int right() {
        return kept.size()
                + (int) questions.stream()
                        .filter(it -> tries(it).stream().anyMatch(Try::right)
                                || (marks.containsKey(it) && marks.get(it).credit() >= 1000))
                        .count();
    }

    /** How many questions were right at the first try. */
    public int rightAtOnce() {
        return (int) questions.stream()
                .filter(it -> !tries(it).isEmpty() && tries(it).get(0).right())
                .count();
    }

    /** How many questions were answered wrongly at first by somebody who was sure. */
    public int sureButWrong() {
        return (int) questions.stream()
                .filter(it -> !tries(it).isEmpty() && tries(it).get(0).sureButWrong())
                .count();
    }

    /** The run as the quiz is now; questions deleted since drop out. */
    public QuizRun run(Quiz now) {
        List<QuizRun.Given> given = new java.util.ArrayList<>();
        answers.forEach((question, tries) -> tries.forEach(one -> given.add(new QuizRun.Given(
                question, one.answer(), one.hints(), one.sure(), one.credit(), Optional.of(one.right())))));
        QuizRun run = QuizRun.resume(now, seed, questions, given).keeping(kept);
        for (Map.Entry<QuestionId, Marked> mark : marks.entrySet()) {
            run = run.marked(mark.getKey(), mark.getValue().credit());
        }
        return run;
    }
}
