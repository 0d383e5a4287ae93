package org.tillside.content;

/** The id of a form: lower-case letters, digits and hyphens. */
public record FormId(String value) {
    /** @throws IllegalArgumentException if the text is not an id */
    public FormId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
