package org.tillside.library;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Ids;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.Picture;
import org.tillside.content.RowId;
import org.tillside.content.StepId;

/** Keys that several kinds of file have alike. */
final class Shared {
    private Shared() {}

    /** {@code sources: [S9, S10]}. */
    static List<RowId> sources(Fields f) {
        return f.words("sources").stream().map(RowId::new).toList();
    }

    /** {@code picture:} with its file, relative to the pack, and the words for those who cannot see it. */
    static Optional<Picture> picture(Fields f) {
        return f.maybeInner(
                "picture",
                "picture",
                p -> new Picture(p.word("file"), p.maybeProse("alt").orElse("")));
    }

    /** {@code lesson: module/step}. */
    static Optional<LessonRef> lessonRef(Fields f) {
        return f.maybeWord("lesson").flatMap(text -> {
            Optional<LessonRef> ref = lessonRef(text);
            if (ref.isEmpty()) {
                f.error("not-a-lesson", "lesson", text);
            }
            return ref;
        });
    }

    /** A reference to a lesson, if the text has the shape of one. */
    static Optional<LessonRef> lessonRef(String text) {
        int slash = text.indexOf('/');
        String module = text.substring(0, Math.max(0, slash));
        String step = text.substring(slash + 1);
        return Ids.isId(module) && Ids.isId(step)
                ? Optional.of(new LessonRef(new ModuleId(module), new StepId(step)))
                : Optional.empty();
    }
}
