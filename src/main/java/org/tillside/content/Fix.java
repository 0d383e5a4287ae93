package org.tillside.content;

/** A change that mends a problem, applied to the text of the file. */
public sealed interface Fix {
    /** Put quotes round the text that begins here. */
    record Quote(Place at) implements Fix {}

    /** Write another word in the place of this one. */
    record Replace(Place at, String old, String now) implements Fix {}

    /** Take out the entry that begins here. */
    record Remove(Place at) implements Fix {}

    /** Write a line below this place. */
    record Insert(Place at, String text) implements Fix {}
}
