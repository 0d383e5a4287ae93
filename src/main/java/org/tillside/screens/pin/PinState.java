package org.tillside.screens.pin;

import java.util.List;
import java.util.Optional;

/**
 * One person at the door.
 *
 * @param step what is asked for now
 * @param heading what to do, in words
 * @param text why, or what it means; may be empty
 * @param rules of a new PIN, where one is chosen
 * @param trouble what went wrong last
 * @param round counts up whenever the cells are to be emptied
 * @param owners who may help, where an owner is needed
 * @param pin of the demo shop
 * @param busy while the key is being opened
 * @param turn how far the ring has turned meanwhile, 0 to 1
 */
public record PinState(
        Person person,
        Step step,
        String heading,
        String text,
        List<String> rules,
        Optional<String> trouble,
        int round,
        List<Owner> owners,
        List<Way> ways,
        Optional<String> pin,
        boolean forgot,
        boolean busy,
        double turn) {
    public PinState {
        rules = List.copyOf(rules);
        owners = List.copyOf(owners);
        ways = List.copyOf(ways);
    }

    /** What the person is asked for. */
    public enum Step {
        /** The PIN. */
        ENTER,
        /** Which way to a new PIN. */
        FORGOTTEN,
        /** The code of the recovery sheet. */
        CODE,
        /** What re-enrolling means, before it is done. */
        WARNING,
        /** The new PIN. */
        FIRST,
        /** The new PIN once more. */
        AGAIN,
        /** The PIN of an owner, who stands beside. */
        OWNER,
        /** The PIN of an owner who lets the person try again. */
        UNLOCK;

        /** Whether six digits are typed in it. */
        public boolean digits() {
            return this != FORGOTTEN && this != CODE && this != WARNING;
        }
    }

    /** Who stands at the door. */
    public record Person(String id, String name, String line) {}

    /** Somebody who may help. */
    public record Owner(String id, String name, boolean chosen) {}

    /** A way to a new PIN. */
    public record Way(Kind kind, String title, String text) {}

    /** Which way. */
    public enum Kind {
        /** An owner opens a new key. */
        OWNER,
        /** The recovery sheet. */
        SHEET,
        /** Re-enrolling at the computer. */
        RE_ENROL
    }
}
