package org.tillside.library;

import java.util.List;
import java.util.Optional;

/** Changes the text of a YAML file without touching a byte more than the change needs. */
public final class YamlText {
    /** A file may begin with this sign, which is none of its text. */
    private static final String MARK = "\uFEFF";

    private YamlText() {}

    /** The text after one change. */
    public static Rewritten edit(String file, String text, YamlEdit edit) {
        return edit(file, text, List.of(edit));
    }

    /**
     * The text after all these changes, one upon another, or the first reason why not.
     *
     * @param file its name as places show it, such as {@code tillside/scenarios/blouse.yaml}: it tells the kind of file
     */
    public static Rewritten edit(String file, String text, List<YamlEdit> edits) {
        if (edits.isEmpty()) {
            return new Rewritten.Done(text);
        }
        try {
            String before = withoutMark(text);
            return new Rewritten.Done(text.substring(0, text.length() - before.length()) + edited(file, before, edits));
        } catch (CannotEdit refused) {
            return new Rewritten.Refused(refused.why());
        }
    }

    private static String edited(String file, String text, List<YamlEdit> edits) throws CannotEdit {
        YamlDoc doc = YamlDoc.of(file, text);
        for (YamlEdit edit : edits) {
            doc = doc.after(Strokes.of(file, doc.value(), edit), path(edit));
        }
        return doc.text();
    }

    private static String path(YamlEdit edit) {
        if (edit instanceof YamlEdit.Set set) {
            return set.path();
        } else if (edit instanceof YamlEdit.Insert insert) {
            return insert.list();
        } else if (edit instanceof YamlEdit.Put put) {
            return Yaml.join(put.map(), put.key());
        } else if (edit instanceof YamlEdit.Remove remove) {
            return remove.path();
        } else if (edit instanceof YamlEdit.Move move) {
            return move.path();
        }
        return ((YamlEdit.Rename) edit).path();
    }

    /** What stands at a path; empty if there is nothing, or if the text cannot be read. */
    public static Optional<YamlValue> value(String text, String path) {
        try {
            return Strokes.find(YamlDoc.of("", withoutMark(text)).value(), path).map(Strokes.Found::value);
        } catch (CannotEdit unreadable) {
            return Optional.empty();
        }
    }

    /** The steps that lead on from a path: keys, and the ids or numbers of items. */
    public static List<String> steps(String text, String path) {
        return value(text, path).map(Strokes::steps).orElse(List.of());
    }

    /** A whole new file, laid out as the bundled ones are. */
    public static String write(YamlValue value) {
        String written = written(value, false);
        boolean same = YamlText.value(written, "").equals(Optional.of(value));
        return same ? written : written(value, true);
    }

    private static String written(YamlValue value, boolean quoted) {
        return new YamlWriter(FileStyle.BUNDLED, quoted).compact("", value, 0) + "\n";
    }

    static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }
}
