package org.tillside.content;

/** The id of a level of skill, such as "alone": lower-case letters, digits and hyphens. */
public record LevelId(String value) {
    /** @throws IllegalArgumentException if the text is not an id */
    public LevelId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
