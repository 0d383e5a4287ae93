package org.tillside.library;

import java.util.List;
import java.util.Optional;

/** A file in its pack's own language, as the texts in it that another language may say. */
public sealed interface Original permits YamlOriginal, PageOriginal {
    /**
     * One text.
     *
     * @param path unique in the file: as in a {@link YamlEdit}, or of a page the heading as an id with the
     *     number of the paragraph, from 1, or with {@code heading} for the words of the heading itself
     * @param mark what a translation notes it under: the path, or of a page that of the section
     * @param lines whether it is a list of texts, of which each stands on a line here
     */
    record Piece(String path, String mark, String text, boolean lines) {}

    /**
     * Reads a file; empty if it cannot be read, or has no texts.
     *
     * @param file with its folders, which tell what it holds
     */
    static Optional<Original> of(String file, String text) {
        return file.endsWith(".md") ? PageOriginal.read(text).map(it -> it) : YamlOriginal.read(file, text);
    }

    /** All texts, in the order in which they stand. */
    List<Piece> pieces();

    /** The fingerprint of what stands under a mark; empty if nothing does. */
    Optional<String> print(String mark);

    /**
     * This beside its translation; empty if that cannot be read.
     *
     * @param file the name of the translation
     * @param text empty where there is none yet
     */
    Optional<Translation> beside(String file, String text);
}
