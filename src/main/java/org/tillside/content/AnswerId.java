package org.tillside.content;

/** The id of an answer, item, group or pair, within its question: lower-case letters, digits and hyphens. */
public record AnswerId(String value) {
    /** @throws IllegalArgumentException if the text is not an id */
    public AnswerId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
