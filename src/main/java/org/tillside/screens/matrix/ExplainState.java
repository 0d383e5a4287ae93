package org.tillside.screens.matrix;

import java.util.List;
import java.util.Optional;
import org.tillside.shop.Evidence;
import org.tillside.shop.Standing;

/**
 * The card that explains one level: where it stands, the records behind it, what is missing, and how to close the gap.
 *
 * @param title person and skill
 * @param line how it stands to what is wanted
 * @param number 0 to 3
 * @param stops the levels from the lowest; none where the viewer does not see which it is
 * @param now which of them it is
 * @param wanted which is wanted; the same as {@code now} for nothing more
 * @param below whether that is a gap by now
 * @param heading how many records there are; empty where the viewer sees none
 * @param more offers the other records, or empty
 * @param note what the viewer does not see, or empty
 * @param missing what the next level asks for; empty at the top and for those who do not see it
 * @param close empty where nothing is wanted, or the viewer assigns nothing
 */
public record ExplainState(
        String person,
        String name,
        String first,
        String skill,
        String title,
        String line,
        int number,
        List<Stop> stops,
        int now,
        int wanted,
        boolean below,
        String scale,
        String heading,
        List<Proof> records,
        String more,
        String note,
        Optional<Missing> missing,
        List<Given> given,
        Optional<Close> close) {
    public ExplainState {
        stops = List.copyOf(stops);
        records = List.copyOf(records);
        given = List.copyOf(given);
    }

    /** A level with what is said of it; {@code look} as a number. */
    public record Stop(Standing.Level level, String word, String detail, boolean strong, boolean lacking) {}

    /**
     * A record behind the level.
     *
     * @param verdict whether it counts, in words
     * @param opens whether it leads to a page of its own
     */
    public record Proof(
            String id, Evidence.Verdict counts, String title, String detail, String verdict, boolean opens) {}

    /**
     * What the next level asks for: so many are there of so many, and two sentences.
     *
     * @param signs the steps that are still to be signed, where the viewer may sign them
     */
    public record Missing(int there, int asked, String asks, String lacks, List<Choice> signs) {
        public Missing {
            signs = List.copyOf(signs);
        }

        Missing(int there, int asked, String asks, String lacks) {
            this(there, asked, asks, lacks, List.of());
        }
    }

    /** Something that was assigned; {@code drops} while it can be taken back. */
    public record Given(String id, String title, String detail, boolean late, boolean drops) {}

    /** What is to be assigned. */
    public record Close(
            List<Choice> tasks,
            String task,
            List<Choice> helpers,
            String helper,
            List<Choice> days,
            String day,
            String button) {
        public Close {
            tasks = List.copyOf(tasks);
            helpers = List.copyOf(helpers);
            days = List.copyOf(days);
        }
    }

    /** One of a list to choose from. */
    public record Choice(String id, String text) {}
}
