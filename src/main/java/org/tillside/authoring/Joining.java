package org.tillside.authoring;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Edited;
import org.tillside.content.Splice;

/** Says which keystrokes are one step for undo: those of one sort, next to each other, without a pause or a new line. */
final class Joining {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Joining() {}

    /** The two as one step, as late as the second; empty if the second begins another. */
    static Optional<Edited.Step> join(Edited.Step first, Edited.Step second) {
        boolean typed = first.kind() == Edited.Kind.TYPED && second.kind() == Edited.Kind.TYPED;
        boolean single = first.splices().size() == 1 && second.splices().size() == 1;
        if (!typed || !single || second.alone() || paused(first, second)) {
            return Optional.empty();
        }
        return join(first.splices().get(0), second.splices().get(0))
                .map(it -> new Edited.Step(List.of(it), Edited.Kind.TYPED, second.at(), first.alone()));
    }

    private static boolean paused(Edited.Step first, Edited.Step second) {
        // a clock that was set back is a pause too
        Duration between = Duration.between(first.at(), second.at());
        return between.isNegative() || between.compareTo(PAUSE) > 0;
    }

    private static Optional<Splice> join(Splice first, Splice second) {
        if (isTyping(first) && isTyping(second)) {
            boolean next = second.at() == first.at() + first.now().length();
            return next && !breaksLine(second.now())
                    ? Optional.of(new Splice(first.at(), first.old(), first.now() + second.now()))
                    : Optional.empty();
        }
        if (isDeleting(first) && isDeleting(second) && !breaksLine(second.old())) {
            return deleted(first, second);
        }
        return Optional.empty();
    }

    private static Optional<Splice> deleted(Splice first, Splice second) {
        if (second.at() + second.old().length() == first.at()) {
            return Optional.of(new Splice(second.at(), second.old() + first.old(), ""));
        }
        return second.at() == first.at()
                ? Optional.of(new Splice(first.at(), first.old() + second.old(), ""))
                : Optional.empty();
    }

    private static boolean isTyping(Splice it) {
        return it.old().isEmpty() && !it.now().isEmpty();
    }

    private static boolean isDeleting(Splice it) {
        return it.now().isEmpty() && !it.old().isEmpty();
    }

    private static boolean breaksLine(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}
