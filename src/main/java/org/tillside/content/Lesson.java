package org.tillside.content;

import java.util.List;

/**
 * A lesson page.
 *
 * @param file where it is written, seen from its pack, so that the links of other pages can name it
 */
public record Lesson(LessonRef ref, String file, String title, List<RowId> sources, List<Block> blocks) {
    public Lesson {
        sources = List.copyOf(sources);
        blocks = List.copyOf(blocks);
    }
}
