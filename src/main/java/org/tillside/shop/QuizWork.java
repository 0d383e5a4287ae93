package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.QuestionId;
import org.tillside.journal.AttemptId;

/**
 * What a person did with one quiz.
 *
 * @param begun how many attempts were begun
 * @param finished how many were finished
 * @param current the one under way
 * @param last the one finished last, for looking back
 * @param waiting those finished in which an answer waits to be marked, oldest first
 * @param best the result that counts: what passed once stays passed, though a later one with more per cent failed a
 *     pass mark that was raised since
 * @param firsts the very first try at each question as it is now, whatever came later
 */
public record QuizWork(
        int begun,
        int finished,
        Optional<Attempt> current,
        Optional<Attempt> last,
        List<Attempt> waiting,
        Optional<Result> best,
        Optional<Result> latest,
        Map<QuestionId, Attempt.Try> firsts) {
    /** Nothing done yet. */
    static final QuizWork NONE = new QuizWork(
            0, 0, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Map.of());

    public QuizWork {
        waiting = List.copyOf(waiting);
        firsts = Copies.of(firsts);
    }

    /**
     * How an attempt ended.
     *
     * @param right how many of the {@code asked} questions were right, hints aside
     */
    public record Result(
            AttemptId attempt,
            int percent,
            boolean passed,
            int right,
            int asked,
            int sureButWrong,
            OffsetDateTime at) {}

    /** Whether some attempt passed. */
    public boolean passed() {
        return best.filter(Result::passed).isPresent();
    }

    /** The attempt with this id, if it is still kept. */
    public Optional<Attempt> attempt(AttemptId id) {
        if (current.isPresent() && current.get().id().equals(id)) {
            return current;
        }
        for (Attempt each : waiting) {
            if (each.id().equals(id)) {
                return Optional.of(each);
            }
        }
        return last.filter(it -> it.id().equals(id));
    }

    QuizWork begin(Attempt attempt) {
        return new QuizWork(begun + 1, finished, Optional.of(attempt), last, waiting, best, latest, firsts);
    }

    /** The same with a newer form of an attempt that is kept, wherever it stands. */
    QuizWork replace(Attempt attempt) {
        return new QuizWork(
                begun,
                finished,
                current.map(it -> newer(it, attempt)),
                last.map(it -> newer(it, attempt)),
                waiting.isEmpty()
                        ? waiting
                        : waiting.stream().map(it -> newer(it, attempt)).toList(),
                best,
                latest,
                firsts);
    }

    /** The same with a try at a question; only the first one is kept here, and the first since its key was changed. */
    QuizWork tried(QuestionId question, Attempt.Try one) {
        return Optional.ofNullable(firsts.get(question))
                        .filter(known -> !known.byAnotherKeyThan(one))
                        .isPresent()
                ? this
                : new QuizWork(
                        begun, finished, current, last, waiting, best, latest, Copies.with(firsts, question, one));
    }

    private static Attempt newer(Attempt old, Attempt attempt) {
        return old.id().equals(attempt.id()) ? attempt : old;
    }

    QuizWork finish(Attempt attempt, Optional<Result> result) {
        boolean again = current.filter(it -> it.id().equals(attempt.id())).isEmpty();
        List<Attempt> others = waiting.isEmpty()
                ? waiting
                : waiting.stream().filter(it -> !it.id().equals(attempt.id())).toList();
        boolean newest =
                !again || last.filter(it -> it.id().equals(attempt.id())).isPresent();
        return new QuizWork(
                begun,
                finished + (again ? 0 : 1),
                again ? current : Optional.empty(),
                newest ? Optional.of(attempt) : last,
                result.isPresent() ? others : Copies.with(others, attempt),
                better(result),
                newest && result.isPresent() ? result : latest,
                firsts);
    }

    private Optional<Result> better(Optional<Result> result) {
        if (best.isEmpty() || result.isEmpty()) {
            return best.or(() -> result);
        }
        boolean passed = result.get().passed();
        boolean more = passed == best.get().passed()
                ? result.get().percent() > best.get().percent()
                : passed;
        return more ? result : best;
    }
}
