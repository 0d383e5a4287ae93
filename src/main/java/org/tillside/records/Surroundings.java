package org.tillside.records;

import java.time.Clock;
import java.util.function.LongSupplier;

/**
 * What the records need of the world, so that a test or the demo shop can have another one.
 *
 * @param clock wall clock and time zone
 * @param nanos a count of nanoseconds that nobody can set, from any start
 * @param random ids, salts and keys
 * @param disk what is written to
 * @param locks the lock files of this process, one for all
 * @param program the program's version, told in each file's first event
 */
public record Surroundings(Clock clock, LongSupplier nanos, Randomness random, Disk disk, Locks locks, String program) {

    /** This computer. */
    public static Surroundings real(String program) {
        return new Surroundings(
                Clock.systemDefaultZone(), System::nanoTime, Randomness.secure(), Disk.real(), new Locks(), program);
    }

    /** A shop made up from a seed: time is what the given clock says, chance what the seed gives. */
    public static Surroundings seeded(String program, Clock clock, long seed) {
        return new Surroundings(
                clock, () -> clock.millis() * 1_000_000, Randomness.seeded(seed), Disk.real(), new Locks(), program);
    }

    public Surroundings with(Disk other) {
        return new Surroundings(clock, nanos, random, other, locks, program);
    }
}
