package org.tillside.screens.marking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tillside.practice.Grading;
import org.tillside.screens.Words;

/** How much of an answer was there, judged as a whole: for one whose rubric an author has deleted since. */
enum ByHand {
    ALL(Grading.FULL),
    HALF(Grading.FULL / 2),
    NONE(0);

    static final String LINE = "by-hand";

    private final int credit;

    ByHand(int credit) {
        this.credit = credit;
    }

    int credit() {
        return credit;
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What was chosen; empty before, for nobody gets nothing because nobody judged. */
    static Optional<ByHand> of(String chosen) {
        return Arrays.stream(values()).filter(it -> it.id().equals(chosen)).findFirst();
    }

    /** The line to choose on. */
    static MarkingState.Row row(Words words, String chosen) {
        List<MarkingState.Level> levels = Arrays.stream(values())
                .map(it -> new MarkingState.Level(
                        it.id(),
                        words.text("marking.by-hand." + it.id()),
                        it.id().equals(chosen)))
                .toList();
        return new MarkingState.Row(
                LINE, words.text("marking.by-hand"), words.text("marking.no-rubric"), false, levels);
    }
}
