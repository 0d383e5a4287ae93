package org.tillside.content;

/** The id of a scenario: lower-case letters, digits and hyphens. */
public record ScenarioId(String value) {
    /** @throws IllegalArgumentException if the text is not an id */
    public ScenarioId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
