package org.tillside.journal;

/** The id of one play of a scenario, made when it begins. */
public record PlayId(String value) {
    /** @throws IllegalArgumentException if it is empty, too long or holds anything but letters, digits and hyphens */
    public PlayId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
