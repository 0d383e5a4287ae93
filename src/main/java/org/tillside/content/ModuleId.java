package org.tillside.content;

/** The id of a module: lower-case letters, digits and hyphens. */
public record ModuleId(String value) {
    /** @throws IllegalArgumentException if the text is not an id */
    public ModuleId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
