package org.tillside.content;

/** The id of a step of a programme or of a module, within its parent: lower-case letters, digits and hyphens. */
public record StepId(String value) {
    /** @throws IllegalArgumentException if the text is not an id */
    public StepId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
