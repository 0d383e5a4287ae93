package org.tillside.records;

/** What trying a PIN or a recovery code gives. */
public sealed interface Unlocking {
    /** It was right: use the signer once and let go of it. */
    record Unlocked(Signer signer) implements Unlocking {}

    /** It was wrong; so many more may be tried. */
    record Wrong(int left) implements Unlocking {}

    /** Too many were wrong in a row: nothing was tried, an owner must unlock. */
    record Locked() implements Unlocking {}

    /** This person has no key here, or none with a recovery sheet. */
    record NoKey() implements Unlocking {}

    /** It was not tried, because the key or the count of tries could not be read or written. */
    record NotTried(String detail) implements Unlocking {}
}
