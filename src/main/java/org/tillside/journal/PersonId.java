package org.tillside.journal;

/** The id of a person, made when it begins. */
public record PersonId(String value) {
    /** @throws IllegalArgumentException if it is empty, too long or holds anything but letters, digits and hyphens */
    public PersonId {
        Ids.require(value);
    }

    /** As a record's own: that is linked when it is first called, for which the first page would wait. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PersonId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
