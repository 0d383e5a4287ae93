package org.tillside.content;

/** The id of a scene or an ending, within its scenario: lower-case letters, digits and hyphens. */
public record SceneId(String value) {
    /** @throws IllegalArgumentException if the text is not an id */
    public SceneId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
