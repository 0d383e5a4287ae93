package org.tillside.content;

/** The id of an item of a form, within the form: lower-case letters, digits and hyphens. */
public record ItemId(String value) {
    /** @throws IllegalArgumentException if the text is not an id */
    public ItemId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
