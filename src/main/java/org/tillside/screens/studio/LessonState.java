package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Block;

/**
 * A lesson page while it is written, as its readers see it.
 *
 * @param title of the lesson; empty where no module has it yet
 * @param blocks with the shop's own words filled in
 * @param at the number of the block that the caret stands in
 * @param words what the shop fills in
 * @param asking about a picture that was chosen
 */
public record LessonState(
        String title, List<Block> blocks, int at, List<Word> words, Optional<Asking> asking, boolean writable) {
    static final LessonState NOTHING = new LessonState("", List.of(), 0, List.of(), Optional.empty(), false);

    public LessonState {
        blocks = List.copyOf(blocks);
        words = List.copyOf(words);
    }

    /** A word that the shop fills in, with what it says today, or that it says nothing yet. */
    public record Word(String name, String value) {}

    /**
     * A picture that waits for what it tells those who cannot see it.
     *
     * @param file as it is called
     * @param wrong why it was not taken yet, in words; empty before it was tried
     */
    public record Asking(String file, String wrong) {}
}
