package org.tillside.journal;

/** The id of a person, made when it begins. */
public record PersonId(String value) {
    /** @throws IllegalArgumentException if it is empty, too long or holds anything but letters, digits and hyphens */
    public PersonId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
