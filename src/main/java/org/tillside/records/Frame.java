package org.tillside.records;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Turns a line into bytes and bytes into a line, exactly: whatever else they say, the same bytes come back. */
public final class Frame {
    private static final String TAIL = ",\"h\":\"";
    private static final int TAIL_SIZE = TAIL.length() + 64 + 2;

    private Frame() {}

    /** What reading the bytes of one line gives. */
    public sealed interface Parsed {
        /** A whole line whose own hash is right. */
        record Good(Line line) implements Parsed {}

        /** No such line, and why. */
        record Bad(String why) implements Parsed {}
    }

    /** A whole line, hashed; the fields must have been checked. */
    static Line seal(String writer, long n, long lam, Draft draft, String prev) {
        StringBuilder head = new StringBuilder(200)
                .append("{\"w\":\"")
                .append(writer)
                .append("\",\"n\":")
                .append(n)
                .append(",\"id\":\"")
                .append(draft.id())
                .append("\",\"lam\":")
                .append(lam)
                .append(",\"at\":\"")
                .append(draft.at())
                .append('"');
        draft.clock()
                .ifPresent(
                        flag -> head.append(",\"clock\":\"").append(flag.word()).append('"'));
        head.append(",\"type\":\"").append(draft.type()).append("\",\"p\":");
        StringBuilder rest = new StringBuilder(250);
        draft.sig().ifPresent(sig -> rest.append(",\"sig\":\"").append(sig).append('"'));
        rest.append(",\"prev\":\"").append(prev).append('"');
        Bytes hashed = Bytes.of(head.toString()).plus(draft.p()).plus(Bytes.of(rest.toString()));
        String hash = hashed.sha256();
        return new Line(
                writer,
                n,
                draft.id(),
                lam,
                draft.at(),
                draft.clock(),
                draft.type(),
                draft.p(),
                draft.sig(),
                prev,
                hash,
                hashed.plus(Bytes.of(TAIL + hash + "\"}")));
    }

    /** Reads one line, given without its line end. */
    public static Parsed parse(Bytes bytes) {
        if (bytes.size() > StrictJson.LONGEST) {
            return new Parsed.Bad("longer than " + StrictJson.LONGEST + " bytes");
        }
        if (bytes.contains((byte) 0)) {
            return new Parsed.Bad("contains NUL");
        }
        int end = bytes.size() - TAIL_SIZE;
        if (end < 0 || !bytes.slice(end, end + TAIL.length()).text().equals(TAIL)) {
            return new Parsed.Bad("does not end with its hash");
        }
        String hash = bytes.slice(end + TAIL.length(), bytes.size() - 2).text();
        if (!bytes.slice(0, end).sha256().equals(hash)) {
            return new Parsed.Bad("its hash does not fit");
        }
        try {
            return new Parsed.Good(new Fields(bytes).line(hash));
        } catch (JacksonException | StrictJson.NotJson e) {
            return new Parsed.Bad(
                    e instanceof JacksonException j ? j.getOriginalMessage() : String.valueOf(e.getMessage()));
        }
    }

    /** The fields of one line while it is read. */
    private static final class Fields {
        private final Bytes bytes;
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, Long> numbers = new HashMap<>();
        private @Nullable Bytes p;

        Fields(Bytes bytes) throws StrictJson.NotJson {
            this.bytes = bytes;
            try (JsonParser parser = bytes.parser(StrictJson.factory())) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    throw new StrictJson.NotJson("no object");
                }
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    take(parser, parser.currentName());
                }
                if (parser.nextToken() != null) {
                    throw new StrictJson.NotJson("something follows the object");
                }
            }
        }

        private void take(JsonParser parser, String key) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_STRING) {
                texts.put(key, parser.getString());
            } else if (token == JsonToken.VALUE_NUMBER_INT) {
                numbers.put(key, parser.getLongValue());
            } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                if (key.equals("p") && token == JsonToken.START_OBJECT) {
                    p = bytes.slice(start, (int) parser.currentLocation().getByteOffset());
                }
            }
        }

        Line line(String hash) throws StrictJson.NotJson {
            Bytes fields = p;
            if (fields == null) {
                throw new StrictJson.NotJson("no object \"p\"");
            }
            Optional<ClockFlag> clock = Optional.empty();
            if (texts.containsKey("clock")) {
                // a flag that a newer version may know still means that the clock is not to be trusted
                clock = Optional.of(ClockFlag.of(text("clock", Shapes::isWord)).orElse(ClockFlag.JUMP));
            }
            Optional<String> sig = texts.containsKey("sig")
                    ? Optional.of(text("sig", it -> Line.SIGNATURE.matcher(it).matches()))
                    : Optional.empty();
            return new Line(
                    text("w", Shapes::isWord),
                    positive("n"),
                    text("id", Shapes::isWord),
                    positive("lam"),
                    text("at", Shapes::isAt),
                    clock,
                    text("type", Shapes::isWord),
                    fields,
                    sig,
                    text("prev", Shapes::isHash),
                    hash,
                    bytes);
        }

        private String text(String key, Predicate<String> shape) throws StrictJson.NotJson {
            String value = texts.get(key);
            if (value == null || !shape.test(value)) {
                throw new StrictJson.NotJson("no acceptable \"" + key + "\"");
            }
            return value;
        }

        private long positive(String key) throws StrictJson.NotJson {
            Long value = numbers.get(key);
            if (value == null || value < 1) {
                throw new StrictJson.NotJson("no acceptable \"" + key + "\"");
            }
            return value;
        }
    }
}
