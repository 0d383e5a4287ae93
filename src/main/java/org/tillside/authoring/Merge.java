package org.tillside.authoring;

import java.util.List;
import java.util.function.Function;

/** What becomes of a text that two have changed at once: line by line, the changes of both, as far as they lie apart. */
public sealed interface Merge {
    /** Both changes in one text. */
    record Merged(String text) implements Merge {}

    /** Some lines were changed by both, or lines that touch; the rest is merged. */
    record Conflicts(List<Piece> pieces) implements Merge {
        public Conflicts {
            pieces = List.copyOf(pieces);
        }

        /** Where somebody has to choose, in order. */
        public List<Region> regions() {
            return pieces.stream()
                    .filter(it -> it instanceof Region)
                    .map(Region.class::cast)
                    .toList();
        }

        /** The whole text, with what was chosen for each region; a chosen text brings its line ends. */
        public String text(Function<Region, String> choice) {
            StringBuilder text = new StringBuilder();
            for (Piece piece : pieces) {
                text.append(piece instanceof Region it ? choice.apply(it) : ((Agreed) piece).text());
            }
            return text.toString();
        }
    }

    /** A piece of a text that could not be merged whole. */
    sealed interface Piece {}

    /** Lines that are the same for both, or changed by one alone. */
    record Agreed(String text) implements Piece {}

    /**
     * Lines that both have changed, each with its line end.
     *
     * @param line where they begin in what both began with, from 1
     */
    record Region(int line, List<String> base, List<String> mine, List<String> theirs) implements Piece {
        public Region {
            base = List.copyOf(base);
            mine = List.copyOf(mine);
            theirs = List.copyOf(theirs);
        }
    }

    /**
     * Merges. Where one of them has changed the kind of line ends, that is followed and is no change of the lines.
     *
     * @param base what both began with
     * @param mine what one made of it
     * @param theirs what the other made of it
     */
    static Merge of(String base, String mine, String theirs) {
        boolean was = Lines.isWindows(base);
        boolean windows = Lines.isWindows(theirs) != was || Lines.isWindows(mine) != was ? !was : was;
        if (windows == was) {
            return new ThreeWays(Lines.of(base), Lines.of(mine), Lines.of(theirs)).merge();
        }
        return new ThreeWays(lines(base, windows), lines(mine, windows), lines(theirs, windows)).merge();
    }

    private static List<String> lines(String text, boolean windows) {
        return Lines.of(Lines.ended(text, windows));
    }
}
