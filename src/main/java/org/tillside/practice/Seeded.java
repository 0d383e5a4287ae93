package org.tillside.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Draws and shuffles by a seed, alike on every machine for ever: SplitMix64 (Steele, Lea and Flood 2014), written out
 * here because the JDK promises no algorithm for its own generators.
 */
final class Seeded {
    private long state;

    Seeded(long seed) {
        this.state = seed;
    }

    /** A generator for one thing within a run, whatever else the run holds; {@link String#hashCode} is specified. */
    static Seeded of(long seed, String what) {
        return new Seeded(new Seeded(seed ^ what.hashCode() * 0x9E3779B97F4A7C15L).nextLong());
    }

    private long nextLong() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 below the bound; the bias of at most 2^-30 does not matter here. */
    int below(int bound) {
        return (int) ((nextLong() >>> 1) % bound);
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, below(i + 1));
        }
        return shuffled;
    }

    /** Shuffled, but never left as it was, for where the given order is the answer. */
    <T> List<T> disordered(List<T> items) {
        List<T> shuffled = shuffled(items);
        if (shuffled.equals(items)) {
            Collections.rotate(shuffled, 1);
        }
        return shuffled;
    }
}
