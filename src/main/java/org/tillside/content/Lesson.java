package org.tillside.content;

import java.util.List;

/** A lesson page. */
public record Lesson(LessonRef ref, String title, List<RowId> sources, List<Block> blocks) {
    public Lesson {
        sources = List.copyOf(sources);
        blocks = List.copyOf(blocks);
    }
}
