package org.tillside.screens.calibration;

import java.util.List;
import java.util.Optional;

/**
 * A recorded play to be rated, or how it was rated.
 *
 * @param beats the play, move by move
 * @param levels to choose from, lowest first
 * @param rows the lines to be rated; none once the viewer rated it
 * @param left what is still to be done before it can be kept, in words
 * @param note a word on why, kept with the rating
 * @param compared how all raters rated it; empty before the viewer has
 */
public record CalibrationState(
        String title,
        String line,
        List<Beat> beats,
        List<Level> levels,
        List<Row> rows,
        String left,
        boolean ready,
        boolean busy,
        String note,
        Optional<Compared> compared) {
    /** Chosen in place of a level where the play did not show it; no level's id, for those have letters. */
    static final String NOT_SEEN = "-";

    public CalibrationState {
        beats = List.copyOf(beats);
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
    }

    /**
     * A scene and what was answered in it.
     *
     * @param face of who speaks
     * @param meanwhile what came over the scene, where it was answered here
     * @param acts what the answer does, beside what it says
     * @param did what was said, or what happened instead; empty at the end and where only an act answered
     */
    public record Beat(
            String label,
            String face,
            String who,
            String sees,
            String says,
            String meanwhile,
            String acts,
            String did) {}

    /** A level. */
    public record Level(String id, String text) {}

    /** A line to rate, and the level chosen. */
    public record Row(String id, int number, String text, boolean critical, Optional<String> chosen) {}

    /** The raters beside each other. */
    public record Compared(List<Rated> raters, List<Line> lines) {
        public Compared {
            raters = List.copyOf(raters);
            lines = List.copyOf(lines);
        }
    }

    /** Somebody who rated; the note is empty for none. */
    public record Rated(String id, String name, String note) {}

    /** A line with the level that each rater gave, in the raters' order; whether all gave the same. */
    public record Line(String text, List<String> levels, boolean same) {
        public Line {
            levels = List.copyOf(levels);
        }
    }

    /** The same without typed letters: what the page is built from. */
    public CalibrationState withoutLetters() {
        return new CalibrationState(title, line, beats, levels, rows, left, ready, busy, "", compared);
    }
}
