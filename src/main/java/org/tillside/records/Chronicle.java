package org.tillside.records;

import java.io.IOException;
import java.util.List;
import org.tillside.journal.Entry;
import org.tillside.journal.Event;
import tools.jackson.databind.node.ObjectNode;

/** Everything that the journals of a shop tell, in its order, for looking only. */
public final class Chronicle {
    private Chronicle() {}

    /**
     * One event with all that is kept of it.
     *
     * @param type its name as it stands in the file
     * @param fields what stays and, unless it was erased, the private part beside it
     * @param erased whether its private part was erased
     */
    public record Told(Event event, String type, ObjectNode fields, boolean erased) {}

    /** Reads all journals; nothing is written. */
    public static List<Told> read(ShopFolder shop) throws IOException {
        Events events = new Events();
        return all(shop).stream()
                .map(it -> new Told(
                        events.of(it), it.line().type(), fields(it), it.secret() instanceof PrivatePart.Erased))
                .toList();
    }

    /** Reads of all journals only what is of one kind; nothing is written. */
    public static List<Event> read(ShopFolder shop, Class<? extends Entry> kind) throws IOException {
        Events events = new Events();
        String type = EntryCodec.typeOf(kind);
        return all(shop).stream()
                .filter(it -> it.line().type().equals(type))
                .map(events::of)
                .toList();
    }

    private static List<Recorded> all(ShopFolder shop) throws IOException {
        JournalReader reader = new JournalReader(shop);
        reader.poll();
        // a second look tells a tail that lies there from one that is being written
        reader.poll();
        return reader.all();
    }

    private static ObjectNode fields(Recorded recorded) {
        ObjectNode fields = recorded.line().fields();
        fields.remove("c");
        if (recorded.secret() instanceof PrivatePart.Present present) {
            try {
                StrictJson.object(present.d()).properties().forEach(it -> fields.set(it.getKey(), it.getValue()));
            } catch (StrictJson.NotJson e) {
                throw new IllegalStateException("a private part was checked when it was read", e);
            }
        }
        return fields;
    }
}
