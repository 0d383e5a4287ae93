package org.tillside.journal;

/** The id of an event, a UUID, made when it begins. */
public record EventId(String value) {
    /** @throws IllegalArgumentException if it is empty, too long or holds anything but letters, digits and hyphens */
    public EventId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
