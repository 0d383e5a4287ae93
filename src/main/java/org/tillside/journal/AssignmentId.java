package org.tillside.journal;

/** The id of something that was assigned to a trainee, made when it is assigned. */
public record AssignmentId(String value) {
    /** @throws IllegalArgumentException if it is empty, too long or holds anything but letters, digits and hyphens */
    public AssignmentId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
