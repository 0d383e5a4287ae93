package org.tillside.screens.studio;

/**
 * Something that could be written at the caret.
 *
 * @param text written in the place of what was begun
 * @param detail what it is, in a few words
 */
public record Suggestion(String text, String detail) {}
