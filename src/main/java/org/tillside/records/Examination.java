package org.tillside.records;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks through everything that a checkpoint covers, line by line, after the shop was opened without reading it: a
 * batch at a time, so that what is to be saved meanwhile never waits long. It only reads.
 */
public final class Examination implements Closeable {
    private static final JournalStream.Taker<Line> NOBODY = new JournalStream.Taker<>() {
        @Override
        public void begin() {
            // nothing is kept
        }

        @Override
        public Line read(Recorded event) {
            return event.line();
        }

        @Override
        public void take(List<Line> events) {
            // the stream itself notes what is wrong
        }
    };

    private final ShopFolder shop;
    private final Set<String> erased;
    private final Set<Damage> found = new LinkedHashSet<>();
    private Optional<JournalStream<Line>> stream = Optional.empty();

    /** @param erased what is known to have been erased: it is not missed */
    Examination(ShopFolder shop, Set<String> erased) {
        this.shop = shop;
        this.erased = Gone.of(erased);
    }

    /** Looks at some more; false when everything has been looked at. */
    public boolean step() throws IOException {
        try {
            if (stream.isEmpty()) {
                JournalStream<Line> begun = new JournalStream<>(shop, erased, NOBODY, Map.of());
                stream = Optional.of(begun);
                begun.begin();
            }
            boolean more = stream.get().more();
            if (!more) {
                note(stream.get());
            }
            return more;
        } catch (JournalStream.Disordered unusual) {
            JournalReader reader = new JournalReader(shop);
            reader.poll();
            reader.damages().forEach(found::add);
            return false;
        }
    }

    private void note(JournalStream<Line> whole) {
        whole.ends().values().forEach(end -> found.addAll(end.damages()));
        found.addAll(whole.damages());
    }

    /** What was found; complete once {@link #step} said so. */
    public List<Damage> found() {
        return List.copyOf(found);
    }

    @Override
    public void close() throws IOException {
        if (stream.isPresent()) {
            stream.get().close();
        }
    }
}
