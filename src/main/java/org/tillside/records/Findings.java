package org.tillside.records;

import java.util.List;
import org.tillside.content.Problem;

/**
 * What a check found in packs, with the marks of the files in which it was found.
 *
 * @param look over the names, sizes and times of the files
 * @param contents over what is in them
 * @param own how many of the packs come from the first source
 * @param hidden what could not be read
 */
public record Findings(String look, String contents, int own, List<Problem> problems, List<Hidden> hidden) {
    public Findings {
        problems = List.copyOf(problems);
        hidden = List.copyOf(hidden);
    }

    /**
     * A part of a pack that could not be read.
     *
     * @param ref its kind and id, such as {@code scenario/blouse}
     * @param errors how many there are in it
     * @param stands whether a pack below has the same and is shown in its place
     */
    public record Hidden(String ref, int errors, boolean stands) {}
}
