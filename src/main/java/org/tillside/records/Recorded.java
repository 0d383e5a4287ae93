package org.tillside.records;

/**
 * An event as it lies on disk, with what is left of its private part.
 *
 * @param line the line that counts, the first if it had to be written twice
 * @param secret its private part
 */
public record Recorded(Line line, PrivatePart secret) {}
