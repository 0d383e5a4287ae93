package org.tillside.shop;

import java.util.Optional;

/**
 * A person's public key and the events between which its signatures count.
 *
 * @param key X.509 in base64
 * @param reEnrolled whether it was made at the computer without PIN and recovery sheet
 */
public record PublicKey(String key, Moment opened, boolean reEnrolled, Optional<Moment> closed) {
    /** Whether a signature at that moment counts; both the opening and the closing event belong to it. */
    public boolean openAt(Moment moment) {
        return opened.compareTo(moment) <= 0
                && closed.filter(end -> end.compareTo(moment) < 0).isEmpty();
    }
}
