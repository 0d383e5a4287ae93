package org.tillside.records;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/** Where ids, salts and keys come from: the system's generator, or a seed for a shop that must come out the same. */
@FunctionalInterface
public interface Randomness {
    /** That many bytes that nobody can foretell (or, from a seed, everybody who knows it). */
    byte[] bytes(int count);

    static Randomness secure() {
        return count -> {
            byte[] bytes = new byte[count];
            Secure.RANDOM.nextBytes(bytes);
            return bytes;
        };
    }

    /** The system's generator, made when something is drawn from it: the first page needs none. */
    final class Secure {
        static final SecureRandom RANDOM = new SecureRandom();

        private Secure() {}
    }

    /** The same bytes for the same seed on every Java version: SHA-256 over seed and a counter. For the demo shop only. */
    static Randomness seeded(long seed) {
        long[] counter = {0};
        return count -> {
            byte[] bytes = new byte[count];
            for (int done = 0; done < count; done += 32) {
                byte[] block = Bytes.digest()
                        .digest(ByteBuffer.allocate(16)
                                .putLong(seed)
                                .putLong(counter[0]++)
                                .array());
                System.arraycopy(block, 0, bytes, done, Math.min(32, count - done));
            }
            return bytes;
        };
    }

    /** A random UUID (version 4). */
    default String uuid() {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(16));
        long high = bytes.getLong() & ~0xF000L | 0x4000L;
        long low = bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
