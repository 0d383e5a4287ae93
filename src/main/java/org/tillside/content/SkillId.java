package org.tillside.content;

/** The id of a skill: lower-case letters, digits and hyphens. */
public record SkillId(String value) {
    /** @throws IllegalArgumentException if the text is not an id */
    public SkillId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
