package org.tillside.content;

/** What a version of a pack changed. */
public record Change(String version, String ref, Kind kind) {
    /** Whether people who learned the old words still know the new ones. */
    public enum Kind {
        WORDING,
        MEANING
    }
}
