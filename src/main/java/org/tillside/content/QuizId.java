package org.tillside.content;

/** The id of a quiz: lower-case letters, digits and hyphens. */
public record QuizId(String value) {
    /** @throws IllegalArgumentException if the text is not an id */
    public QuizId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
