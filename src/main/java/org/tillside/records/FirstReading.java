package org.tillside.records;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The reading of all journals at an opening without a checkpoint: they are folded in the same pass in which one's own are
 * examined.
 */
final class FirstReading {
    private final ShopFolder shop;
    private final JournalStream.Taker<?> taker;
    private Optional<JournalStream<?>> stream = Optional.empty();
    private Optional<JournalReader> whole = Optional.empty();
    private Map<String, OwnLook> looks = Map.of();
    /** More than one when something that had been given out was found to be erased further on. */
    private int passes;

    FirstReading(ShopFolder shop, JournalStream.Taker<?> taker) {
        this.shop = shop;
        this.taker = taker;
    }

    /**
     * One's own journal as it was read here.
     *
     * @param found its end and what is wrong with it
     * @param partsTaken whether each of its private parts belongs to one of its lines
     */
    record Seen(JournalScan.Found found, OwnLook look, boolean partsTaken) {}

    /** Reads everything. @param own what the witnesses saw of those journals that are to be examined */
    void read(Map<String, Optional<Head>> own) throws IOException {
        read(taker, own);
    }

    private <T> void read(JournalStream.Taker<T> to, Map<String, Optional<Head>> own) throws IOException {
        Gone erased = Gone.NONE;
        while (stream.isEmpty() && whole.isEmpty()) {
            looks = new HashMap<>();
            passes++;
            own.forEach((writer, witness) -> looks.put(writer, new OwnLook(witness)));
            try (JournalStream<T> reading = new JournalStream<>(shop, erased, to, looks)) {
                if (reading.run()) {
                    stream = Optional.of(reading);
                }
                erased = reading.erased();
            } catch (JournalStream.Disordered unusual) {
                looks = Map.of();
                whole = Optional.of(atOnce(to));
            }
        }
    }

    private <T> JournalReader atOnce(JournalStream.Taker<T> to) throws IOException {
        JournalReader reader = new JournalReader(shop);
        to.begin();
        to.take(reader.poll().events().stream().map(to::read).toList());
        return reader;
    }

    /** How an own journal was found; empty where it was not read here, or not line by line. */
    Optional<Seen> seen(String writer) {
        OwnLook look = looks.get(writer);
        JournalScan.Found found = stream.isPresent() ? stream.get().ends().get(writer) : null;
        return look == null || found == null
                ? Optional.empty()
                : Optional.of(new Seen(found, look, stream.get().partsTaken(writer)));
    }

    /** The private files in which nothing erased lies; empty where that was not seen. */
    Optional<Map<String, Stamp>> swept() {
        return passes == 1 ? stream.map(JournalStream::parts) : Optional.empty();
    }

    /** Who goes on from there; everything is read first if nobody has asked for it. */
    JournalReader reader() throws IOException {
        read(Map.of());
        return whole.isPresent() ? whole.get() : new JournalReader(shop, stream.orElseThrow());
    }
}
