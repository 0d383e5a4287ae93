package org.tillside.journal;

/** The id of a complaint, made when it is noted. */
public record ComplaintId(String value) {
    /** @throws IllegalArgumentException if it is empty, too long or holds anything but letters, digits and hyphens */
    public ComplaintId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
