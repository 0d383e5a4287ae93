package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.QuestionId;
import org.tillside.journal.AttemptId;

/**
 * What a person did with one quiz.
 *
 * @param begun how many attempts were begun
 * @param finished how many were finished
 * @param current the one under way
 * @param left those that were under way when another one was begun, on this or another computer, and have not ended;
 *     the newest, oldest first
 * @param last the one finished last, for looking back
 * @param waiting those finished in which an answer waits to be marked, oldest first
 * @param best the result that counts: what passed once stays passed, though a later one with more per cent failed a
 *     pass mark that was raised since
 * @param passing the newest result that passed, which a failed try after it does not take away
 * @param firsts the very first try at each question as it is now, whatever came later
 */
public record QuizWork(
        int begun,
        int finished,
        Optional<Attempt> current,
        List<Attempt> left,
        Optional<Attempt> last,
        List<Attempt> waiting,
        Optional<Result> best,
        Optional<Result> latest,
        Optional<Result> passing,
        Map<QuestionId, Attempt.Try> firsts) {
    /** How many are kept that were left for another one: an answer to any other finds no place. */
    static final int LEFT = 4;

    /** Nothing done yet. */
    static final QuizWork NONE = new QuizWork(
            0,
            0,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    public QuizWork {
        left = List.copyOf(left);
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
        if (is(current, id)) {
            return current;
        }
        return Stream.of(waiting.stream(), last.stream(), left.stream())
                .flatMap(it -> it)
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    /** Another one takes the place of the one under way, which may yet end: its end may come from another computer. */
    QuizWork begin(Attempt attempt) {
        return new QuizWork(
                begun + 1,
                finished,
                Optional.of(attempt),
                Copies.last(LEFT, left, current),
                last,
                waiting,
                best,
                latest,
                passing,
                firsts);
    }

    /** The same with a newer form of an attempt that is kept, wherever it stands. */
    QuizWork replace(Attempt attempt) {
        return new QuizWork(
                begun,
                finished,
                current.map(it -> newer(it, attempt)),
                newer(left, attempt),
                last.map(it -> newer(it, attempt)),
                newer(waiting, attempt),
                best,
                latest,
                passing,
                firsts);
    }

    /** The same with a try at a question; only the first one is kept here, and the first since its key was changed. */
    QuizWork tried(QuestionId question, Attempt.Try one) {
        return Optional.ofNullable(firsts.get(question))
                        .filter(known -> !known.byAnotherKeyThan(one))
                        .isPresent()
                ? this
                : new QuizWork(
                        begun,
                        finished,
                        current,
                        left,
                        last,
                        waiting,
                        best,
                        latest,
                        passing,
                        Copies.with(firsts, question, one));
    }

    private static List<Attempt> newer(List<Attempt> all, Attempt attempt) {
        return all.isEmpty() ? all : all.stream().map(it -> newer(it, attempt)).toList();
    }

    private static Attempt newer(Attempt old, Attempt attempt) {
        return old.id().equals(attempt.id()) ? attempt : old;
    }

    QuizWork finish(Attempt attempt, Optional<Result> result) {
        boolean again = !open(attempt.id());
        boolean newest = !again || is(last, attempt.id());
        List<Attempt> others = without(waiting, attempt.id());
        return new QuizWork(
                begun,
                finished + (again ? 0 : 1),
                current.filter(it -> !it.id().equals(attempt.id())),
                without(left, attempt.id()),
                newest ? Optional.of(attempt) : last,
                result.isPresent() ? others : Copies.with(others, attempt),
                better(result),
                newest && result.isPresent() ? result : latest,
                result.filter(Result::passed).or(() -> passing),
                firsts);
    }

    private boolean open(AttemptId id) {
        return is(current, id) || left.stream().anyMatch(it -> it.id().equals(id));
    }

    private static boolean is(Optional<Attempt> attempt, AttemptId id) {
        return attempt.filter(it -> it.id().equals(id)).isPresent();
    }

    private static List<Attempt> without(List<Attempt> all, AttemptId id) {
        return all.isEmpty()
                ? all
                : all.stream().filter(it -> !it.id().equals(id)).toList();
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
