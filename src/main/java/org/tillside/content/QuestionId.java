package org.tillside.content;

/** The id of a question, within its quiz: lower-case letters, digits and hyphens. */
public record QuestionId(String value) {
    /** @throws IllegalArgumentException if the text is not an id */
    public QuestionId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
