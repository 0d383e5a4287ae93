package org.tillside.records;

/** What is left of an event's private part. */
public sealed interface PrivatePart {
    /** The event never had one. */
    record None() implements PrivatePart {}

    /** It is there, and it is the one that the line was written with: one JSON object. */
    record Present(Bytes d) implements PrivatePart {}

    /** It was erased, and an event says so. */
    record Erased() implements PrivatePart {}

    /** It is gone although nothing says that it was erased, or another one stands in its place. */
    record Lost() implements PrivatePart {}
}
