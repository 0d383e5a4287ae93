package org.tillside.records;

/** Something about the files that is not as it was written; it is reported and kept, never mended in silence. */
public sealed interface Damage {
    /** Whose journal. */
    String writer();

    /** The number of the line concerned, as far as it can be told. */
    long n();

    /** A line that cannot be read or whose own hash does not fit. */
    record BadLine(String writer, long n, String why) implements Damage {}

    /** A sound line that does not follow the one before it: a line was taken away, put in or exchanged. */
    record BrokenChain(String writer, long n) implements Damage {}

    /** A sound line of another writer's journal, or not the right kind of line, stands here. */
    record WrongPlace(String writer, long n, String why) implements Damage {}

    /** The end was torn off by a crash or a power cut; it was cut away and kept in a file of that name. */
    record TornTail(String writer, long n, String kept) implements Damage {}

    /** An unfinished end in a journal that nobody here may repair. */
    record UnfinishedTail(String writer, long n) implements Damage {}

    /** The journal ends before a line that this installation has seen: {@code seen} is that line's number. */
    record BehindWitness(String writer, long n, long seen) implements Damage {}

    /** The line is sound but another than the one this installation has seen. */
    record NotAsWitnessed(String writer, long n) implements Damage {}

    /** A private part is missing although no event says that it was erased. */
    record PrivateMissing(String writer, long n, String id) implements Damage {}

    /** A private part is not the one that its line was written with. */
    record PrivateAltered(String writer, long n, String id) implements Damage {}

    /** A private part that an event calls erased lies there all the same. */
    record NotErased(String writer, long n, String id) implements Damage {}

    /** Lines of the private file that cannot be read. */
    record PrivateUnreadable(String writer, long n) implements Damage {}

    /** The file cannot be read at all, or its disk failed. */
    record Unreadable(String writer, long n, String why) implements Damage {}

    /** The signature does not fit the event and the key. */
    record WrongSignature(String writer, long n, String id) implements Damage {}

    /** The signature's key was not open at that event, so it does not count. */
    record KeyNotOpen(String writer, long n, String id) implements Damage {}

    /** An event that must be signed is not. */
    record NotSigned(String writer, long n, String id) implements Damage {}

    /** The kept text that the line names by its hash is missing, or is not the one that people were shown. */
    record CriteriaAltered(String writer, long n, String id) implements Damage {}
}
