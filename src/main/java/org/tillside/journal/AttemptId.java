package org.tillside.journal;

/** The id of one attempt at a quiz, made when it begins. */
public record AttemptId(String value) {
    /** @throws IllegalArgumentException if it is empty, too long or holds anything but letters, digits and hyphens */
    public AttemptId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
