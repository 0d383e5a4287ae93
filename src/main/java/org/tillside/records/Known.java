package org.tillside.records;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that are told by a short text and come again and again, such as ids: made once while they are remembered, so
 * that a million entries do not hold millions of the same. So many are remembered and no more; a newer one takes the
 * place of an older. Any thread may ask at any time without waiting: what is remembered never changes, and it counts only
 * where every byte of its text is the same.
 */
final class Known<T> {
    private static final int SLOTS = 1 << 9;

    private final Function<String, T> maker;
    private final @Nullable Kept<?>[] slots = new Kept<?>[SLOTS];
    private final Class<T> type;

    /** @param maker throws IllegalArgumentException for a text that tells no value */
    Known(Class<T> type, Function<String, T> maker) {
        this.type = type;
        this.maker = maker;
    }

    private record Kept<T>(Bytes text, T value) {
        boolean is(Bytes line, int from, int to) {
            return text.size() == to - from && line.has(text, from);
        }
    }

    /** The value of a text of ASCII from one place in a line to another, whose hash is given. */
    T of(Bytes line, int from, int to, int hash) {
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        Kept<?> kept = slots[slot];
        if (kept != null && kept.is(line, from, to)) {
            return type.cast(kept.value());
        }
        String text = line.ascii(from, to);
        T value = maker.apply(text);
        slots[slot] = new Kept<>(Bytes.of(text), value);
        return value;
    }
}
