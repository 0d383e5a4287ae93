package org.tillside.journal;

/** The id of a pairing, made when it begins. */
public record PairingId(String value) {
    /** @throws IllegalArgumentException if it is empty, too long or holds anything but letters, digits and hyphens */
    public PairingId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
