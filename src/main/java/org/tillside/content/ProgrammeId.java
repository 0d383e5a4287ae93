package org.tillside.content;

/** The id of a programme: lower-case letters, digits and hyphens. */
public record ProgrammeId(String value) {
    /** @throws IllegalArgumentException if the text is not an id */
    public ProgrammeId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
