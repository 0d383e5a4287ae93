package org.tillside.content;

/** The id of a position in the shop, such as shop assistant: lower-case letters, digits and hyphens. */
public record PositionId(String value) {
    /** @throws IllegalArgumentException if the text is not an id */
    public PositionId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
