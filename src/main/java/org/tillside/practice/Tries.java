package org.tillside.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody did with one question of a run.
 *
 * @param hints taken so far
 * @param all the answers, first to last
 */
public record Tries(int hints, List<Try> all) {
    static final Tries NONE = new Tries(0, List.of());

    public Tries {
        all = List.copyOf(all);
    }

    /**
     * One answer.
     *
     * @param answer empty where it was not kept
     * @param credit in thousandths after hints; empty while it waits to be marked
     * @param right whether it was right, hints aside
     */
    public record Try(
            Optional<Answer> answer, int hints, Optional<Sureness> sure, Optional<Integer> credit, boolean right) {
        boolean sureButWrong() {
            return sure.filter(s -> s == Sureness.SURE).isPresent() && credit.isPresent() && !right;
        }
    }

    /** The first answer. */
    public Optional<Try> first() {
        return all.stream().findFirst();
    }

    /** The last answer. */
    public Optional<Try> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The best credit of all answers, in thousandths after hints. */
    public int best() {
        return all.stream().mapToInt(one -> one.credit().orElse(0)).max().orElse(0);
    }

    /** Whether one answer was right. */
    public boolean right() {
        return all.stream().anyMatch(Try::right);
    }

    /** Whether the last answer waits to be marked. */
    public boolean waiting() {
        return last().filter(one -> one.credit().isEmpty()).isPresent();
    }

    QuizRun.State state() {
        if (all.isEmpty()) {
            return QuizRun.State.UNTOUCHED;
        } else if (waiting()) {
            return QuizRun.State.WAITING;
        } else if (right()) {
            Try first = all.get(0);
            return first.right() && first.hints() == 0 ? QuizRun.State.RIGHT_AT_ONCE : QuizRun.State.RIGHT_LATER;
        }
        return best() > 0 ? QuizRun.State.PARTLY : QuizRun.State.WRONG;
    }

    Tries withHint() {
        return new Tries(hints + 1, all);
    }

    Tries plus(Try one) {
        return new Tries(
                Math.max(hints, one.hints()),
                Stream.concat(all.stream(), Stream.of(one)).toList());
    }

    Tries marked(int credit) {
        if (all.isEmpty()) {
            return this;
        }
        Try last = all.get(all.size() - 1);
        Optional<Integer> after = Optional.of(Grading.afterHints(credit, last.hints()));
        Try marked = new Try(last.answer(), last.hints(), last.sure(), after, credit >= Grading.FULL);
        return new Tries(
                hints,
                Stream.concat(all.stream().limit(all.size() - 1), Stream.of(marked))
                        .toList());
    }
}
