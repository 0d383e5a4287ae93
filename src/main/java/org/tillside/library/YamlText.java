package org.tillside.library;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Problem;

/** Changes the text of a YAML file without touching a byte more than the change needs. */
public final class YamlText {
    private YamlText() {}

    /** The text after one change. */
    public static Edited edit(String file, String text, YamlEdit edit) {
        return edit(file, text, List.of(edit));
    }

    /**
     * The text after all these changes, one upon another, or the first reason why not.
     *
     * @param file its name as places show it, such as {@code tillside/scenarios/blouse.yaml}: it tells the kind of file
     */
    public static Edited edit(String file, String text, List<YamlEdit> edits) {
        return edits.isEmpty()
                ? new Edited.Done(text)
                : new Edited.Refused(Problem.error("edit-unsafe", Optional.empty()));
    }

    /** What stands at a path; empty if there is nothing, or if the text cannot be read. */
    public static Optional<YamlValue> value(String text, String path) {
        return Optional.empty();
    }

    /** The steps that lead on from a path: keys, and the ids or numbers of items. */
    public static List<String> steps(String text, String path) {
        return List.of();
    }

    /** A whole new file. */
    public static String write(YamlValue value) {
        return "";
    }
}
