package org.tillside.screens.live;

import java.util.List;
import java.util.Optional;
import org.tillside.content.ModuleId;

/**
 * Everything that the page about an observation shows, to the mentor and the trainee alike.
 *
 * @param comment what the trainee said, and the field to say it in
 * @param decision what was signed on it; empty while nothing is
 * @param sign whether the viewer may sign it now
 * @param handOver whether the trainee may sign in here now to say something; their first name in the words
 */
public record SeenState(
        String title,
        String line,
        Told told,
        Comment comment,
        Optional<String> decision,
        boolean sign,
        Optional<String> handOver,
        boolean busy) {
    /**
     * What was seen.
     *
     * @param heights the level of each line, -1 for one that was not seen
     * @param counts such as "5 alone, 2 with a hint, 3 not seen"
     * @param critical how many critical lines were shown; empty where none is critical
     * @param greeting the seconds; empty where nothing was timed
     * @param practise what to practise next, at most a few
     */
    public record Told(
            String heading,
            List<Line> lines,
            List<Integer> heights,
            int highest,
            String counts,
            String critical,
            boolean enough,
            String greeting,
            List<Practise> practise) {
        public Told {
            lines = List.copyOf(lines);
            heights = List.copyOf(heights);
            practise = List.copyOf(practise);
        }
    }

    /**
     * One line.
     *
     * @param height of its level, -1 where it was not seen
     * @param level in a word
     * @param detail seconds, reason and note, in one line
     */
    public record Line(int number, String text, boolean critical, int height, String level, String detail) {}

    /** Something to practise, with the module in which it is taught. */
    public record Practise(String line, Optional<ModuleId> module, String title) {}

    /**
     * What the trainee says.
     *
     * @param said what was said; empty for nothing yet
     * @param writing the field's letters; empty for those who may not write
     */
    public record Comment(Optional<String> said, String when, String label, Optional<String> writing) {}
}
