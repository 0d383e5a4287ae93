package org.tillside.library;

import java.util.ArrayList;
import java.util.List;
import org.tillside.content.Block;

/**
 * A lesson page as its readers would see it, from a text that is still being written and need not belong to a module.
 *
 * @param lines where each block begins, counted from 1
 */
public record PageSketch(List<Block> blocks, List<Integer> lines) {
    /** A page with nothing on it. */
    public static final PageSketch EMPTY = new PageSketch(List.of(), List.of());

    public PageSketch {
        blocks = List.copyOf(blocks);
        lines = List.copyOf(lines);
    }

    /**
     * Reads a page, whatever is wrong with it.
     *
     * @param packFile relative to the pack, for the pictures it shows
     */
    public static PageSketch of(String packFile, String text) {
        PageText page = PageText.read(packFile, text, new ArrayList<>());
        LessonReader.Page read = LessonReader.read(packFile, packFile, page.firstLine(), page.body(), new Reading());
        return new PageSketch(read.blocks(), read.lines());
    }

    /** The number of the block that a line, counted from 1, stands in or behind; 0 above the first. */
    public int at(int line) {
        int at = 0;
        while (at + 1 < lines.size() && lines.get(at + 1) <= line) {
            at++;
        }
        return at;
    }
}
