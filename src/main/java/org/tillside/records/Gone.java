package org.tillside.records;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events whose private parts were erased, in sixteen bytes each: whoever leaves has done thousands of things, and a
 * shop that is open keeps all of these ids. It never changes, so it is handed on and not copied.
 */
final class Gone extends AbstractSet<String> {
    static final Gone NONE = new Gone(new long[0], Set.of());

    /** Two for each id, in the order of their texts. */
    private final long[] pairs;
    /** Ids that are no UUIDs. */
    private final Set<String> odd;

    private Gone(long[] pairs, Set<String> odd) {
        this.pairs = pairs;
        this.odd = odd;
    }

    static Gone of(Collection<String> ids) {
        return ids instanceof Gone gone ? gone : ordered(new TreeSet<>(ids));
    }

    private static Gone ordered(TreeSet<String> ids) {
        IdDigits digits = new IdDigits();
        long[] pairs = new long[2 * (int) ids.stream().filter(digits::read).count()];
        Set<String> odd = new TreeSet<>();
        int at = 0;
        for (String id : ids) {
            if (digits.read(id)) {
                pairs[at++] = digits.high();
                pairs[at++] = digits.low();
            } else {
                odd.add(id);
            }
        }
        return new Gone(pairs, odd);
    }

    /** These and others. */
    Gone plus(Collection<String> more) {
        if (containsAll(more)) {
            return this;
        }
        TreeSet<String> all = new TreeSet<>(this);
        all.addAll(more);
        return ordered(all);
    }

    @Override
    public boolean contains(@Nullable Object it) {
        if (!(it instanceof String id)) {
            return false;
        }
        IdDigits digits = new IdDigits();
        return digits.read(id) ? has(digits.high(), digits.low()) : odd.contains(id);
    }

    private boolean has(long high, long low) {
        int from = 0;
        int to = pairs.length / 2;
        while (from < to) {
            int middle = from + to >>> 1;
            int first = Long.compareUnsigned(pairs[2 * middle], high);
            int order = first != 0 ? first : Long.compareUnsigned(pairs[2 * middle + 1], low);
            if (order == 0) {
                return true;
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle;
        }
        return false;
    }

    @Override
    public Iterator<String> iterator() {
        Stream<String> usual =
                IntStream.range(0, pairs.length / 2).mapToObj(i -> new UUID(pairs[2 * i], pairs[2 * i + 1]).toString());
        return Stream.concat(usual, odd.stream()).iterator();
    }

    @Override
    public int size() {
        return pairs.length / 2 + odd.size();
    }
}
