package org.tillside.content;

/**
 * A picture that content shows.
 *
 * @param file where it lies, relative to its pack, with forward slashes
 * @param alt what it tells those who cannot see it
 */
public record Picture(String file, String alt) {}
