package org.tillside.records;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tillside.journal.Entry;
import org.tillside.journal.Floor;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.Shop;
import org.tillside.journal.Unknown;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries to JSON and back: the type's name, the part that stays ({@code p}) and the part that can be erased
 * ({@code d}).
 */
public final class EntryCodec {
    private static final Map<String, Class<? extends Entry>> TYPES = types();

    private static final String ERASED_IDS = "ids";

    private static final Bytes COMMA = Bytes.of(",");

    private final JsonMapper mapper = ValueMapper.make();
    /** Made when the first entry of a type is read: making all takes a while. */
    private final Map<String, ObjectReader> readers = new ConcurrentHashMap<>();

    private final CommonEntries common = new CommonEntries();

    /**
     * An entry as written.
     *
     * @param type its name, such as {@code signed-off}
     * @param open what stays for good
     * @param hidden names, comments and own words; empty where the entry has none
     */
    public record Encoded(String type, ObjectNode open, Optional<ObjectNode> hidden) {}

    /** The name under which a kind of entry is written. */
    public static String typeOf(Class<? extends Entry> kind) {
        return kind == Shop.Erased.class
                ? Line.ERASE
                : kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    /** All types that this version knows, with their classes. */
    public static Map<String, Class<? extends Entry>> known() {
        return TYPES;
    }

    /** Takes an entry apart. */
    public Encoded encode(Entry entry) {
        String type = typeOf(entry.getClass());
        ObjectNode open = mapper.valueToTree(entry);
        rename(type, open, "events", ERASED_IDS);
        ObjectNode hidden = mapper.createObjectNode();
        for (String path : PrivatePaths.of(type)) {
            PrivatePaths.move(open, hidden, path.split("/"), 0);
        }
        return new Encoded(type, open, hidden.isEmpty() ? Optional.empty() : Optional.of(hidden));
    }

    /**
     * Puts an entry together again; without its hidden part it is the entry as it stays after an erasure. A type that
     * this version does not know, or whose content it cannot read, is {@link Unknown}.
     */
    public Entry decode(String type, ObjectNode open, Optional<ObjectNode> hidden) {
        return decodeOwn(type, open.deepCopy(), hidden);
    }

    /** The same of an object that nobody else holds. */
    Entry decodeOwn(String type, ObjectNode whole, Optional<ObjectNode> hidden) {
        Class<? extends Entry> kind = TYPES.get(type);
        if (kind == null) {
            return new Unknown(type);
        }
        hidden.ifPresent(it -> merge(whole, it));
        rename(type, whole, ERASED_IDS, "events");
        try {
            return mapper.treeToValue(whole, kind);
        } catch (JacksonException | IllegalArgumentException notAsExpected) {
            return new Unknown(type);
        }
    }

    /**
     * The same from the bytes as they were written, without building a tree of them; empty where the two parts must be
     * merged deeper than at the top, or where anything is not as expected.
     */
    Optional<Entry> decodeAtOnce(String type, Bytes open, Optional<Bytes> hidden) {
        Entry read = common.read(type, open, hidden);
        return read == null ? mapped(type, open, hidden) : Optional.of(read);
    }

    /** The same by the mapper, whatever the type. */
    Optional<Entry> mapped(String type, Bytes open, Optional<Bytes> hidden) {
        ObjectReader reader = readers.computeIfAbsent(type, this::reader);
        boolean beside = hidden.isEmpty() || isBeside(open) && isBeside(hidden.get());
        if (reader == null || !beside) {
            return Optional.empty();
        }
        Bytes whole = hidden.map(
                        it -> open.slice(0, open.size() - 1).plus(COMMA).plus(it.slice(1, it.size())))
                .orElse(open);
        try {
            return Optional.of(whole.read(reader));
        } catch (JacksonException | IllegalArgumentException aCloserLook) {
            return Optional.empty();
        }
    }

    /** Whether an object may be put beside another: it is not empty, and nothing stands around it. */
    private static boolean isBeside(Bytes object) {
        return object.size() > 2 && object.at(0) == '{' && object.at(object.size() - 1) == '}';
    }

    /** For all that is read as it stands: what an erasure names has another name in the file. */
    private @Nullable ObjectReader reader(String type) {
        Class<? extends Entry> kind = TYPES.get(type);
        if (kind == null
                || type.equals(Line.ERASE)
                || PrivatePaths.of(type).stream().anyMatch(it -> it.contains("/"))) {
            return null;
        }
        return mapper.readerFor(kind);
    }

    /** What an erasure names stands where the files' own layer looks for it. */
    private static void rename(String type, ObjectNode open, String from, String to) {
        if (type.equals(Line.ERASE) && open.has(from)) {
            open.set(to, open.remove(from));
        }
    }

    private static void merge(ObjectNode into, ObjectNode from) {
        for (Map.Entry<String, JsonNode> property : from.properties()) {
            JsonNode there = into.get(property.getKey());
            if (there instanceof ObjectNode deeper && property.getValue() instanceof ObjectNode more) {
                merge(deeper, more);
            } else {
                into.set(property.getKey(), property.getValue());
            }
        }
    }

    private static Map<String, Class<? extends Entry>> types() {
        Map<String, Class<? extends Entry>> types = new TreeMap<>();
        for (Class<?> group : new Class<?>[] {Learning.class, Mentoring.class, Floor.class, Shop.class}) {
            for (Class<?> kind : group.getPermittedSubclasses()) {
                Class<? extends Entry> entry = kind.asSubclass(Entry.class);
                types.put(typeOf(entry), entry);
            }
        }
        return Map.copyOf(types);
    }
}
