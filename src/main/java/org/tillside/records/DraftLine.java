package org.tillside.records;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tillside.content.Edited;
import org.tillside.content.Splice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of a draft journal: a JSON object whose last field is the SHA-256 of the hash of the line before and of all
 * bytes that stand before that field, so that a line changed, lost or exchanged is noticed.
 */
final class DraftLine {
    /** The longest line that is written or read, in bytes: a file of the largest size, replaced by another, fits. */
    static final int LONGEST = StrictJson.LONGEST_LIST;

    private static final int FORMAT = 1;
    private static final String HASH = ",\"h\":\"";
    private static final int END = HASH.length() + 64 + 2;

    private DraftLine() {}

    /** What a line says. */
    sealed interface Said {
        /** The file and the text that all the rest is done to; the first line. */
        record Start(String file, String text) implements Said {}

        record Did(Edited event) implements Said {}
    }

    /** A line that was understood, and its hash. */
    record Parsed(Said said, String hash) {}

    /** A journal of these lines, chained from the first. */
    static Written journal(String file, String base, List<Edited> events) {
        String start =
                "{\"e\":\"start\",\"format\":" + FORMAT + ",\"file\":" + quoted(file) + ",\"text\":" + quoted(base);
        Written first = seal(new Written(new ByteArrayOutputStream(), Line.NO_HASH), start);
        return goOn(first, events);
    }

    /** Lines with their line ends, and the hash of the last. */
    record Written(ByteArrayOutputStream bytes, String hash) {
        Bytes all() {
            return Bytes.wrap(bytes.toByteArray());
        }
    }

    /** Lines that go on after one of that hash. */
    static Written after(String prev, List<Edited> events) {
        return goOn(new Written(new ByteArrayOutputStream(), prev), events);
    }

    private static Written goOn(Written first, List<Edited> events) {
        Written written = first;
        for (Edited event : events) {
            written = seal(written, body(event));
        }
        return written;
    }

    private static Written seal(Written before, String body) {
        Bytes bytes = Bytes.of(body);
        String hash = hash(before.hash(), bytes);
        before.bytes().writeBytes(bytes.toArray());
        before.bytes().writeBytes(Bytes.of(HASH + hash + "\"}\n").toArray());
        return new Written(before.bytes(), hash);
    }

    private static String hash(String prev, Bytes body) {
        MessageDigest digest = Bytes.digest();
        Bytes.of(prev).addTo(digest);
        body.addTo(digest);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String body(Edited event) {
        return event.match(new Edited.Cases<>() {
            @Override
            public String step(Edited.Step it) {
                String kind = it.kind().name().toLowerCase(Locale.ROOT);
                return "{\"e\":\"step\",\"k\":\"" + kind + "\",\"at\":\"" + it.at() + "\""
                        + (it.alone() ? ",\"alone\":true" : "") + splices(it.splices());
            }

            @Override
            public String undone(Edited.Undone it) {
                return "{\"e\":\"undo\"" + splices(List.of(it.change()));
            }

            @Override
            public String redone(Edited.Redone it) {
                return "{\"e\":\"redo\"" + splices(List.of(it.change()));
            }

            @Override
            public String saved(Edited.Saved it) {
                return "{\"e\":\"saved\"" + splices(List.of(it.onDisk()));
            }
        });
    }

    private static String splices(List<Splice> splices) {
        return splices.stream()
                .map(it -> "[" + it.at() + "," + quoted(it.old()) + "," + quoted(it.now()) + "]")
                .collect(Collectors.joining(",", ",\"s\":[", "]"));
    }

    /** A text as JSON. Half a surrogate pair, which is what one of two keystrokes may bring, is kept as it is. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c == '\n') {
                json.append("\\n");
            } else if (c < ' ' || alone(text, i)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    private static boolean alone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** Reads a line that follows one of that hash. */
    static Parsed parse(String prev, Bytes line) throws StrictJson.NotJson {
        int body = line.size() - END;
        if (body < 0 || !line.has(Bytes.of(HASH), body)) {
            throw new StrictJson.NotJson("no line of a draft");
        }
        String hash = hash(prev, line.slice(0, body));
        if (!line.slice(body, line.size()).equals(Bytes.of(HASH + hash + "\"}"))) {
            throw new StrictJson.NotJson("its hash does not fit");
        }
        return new Parsed(said(StrictJson.large(line, LONGEST)), hash);
    }

    private static Said said(ObjectNode json) throws StrictJson.NotJson {
        String type = StrictJson.text(json, "e");
        try {
            return switch (type) {
                case "start" -> start(json);
                case "step" -> new Said.Did(step(json));
                case "undo" -> new Said.Did(new Edited.Undone(splice(json)));
                case "redo" -> new Said.Did(new Edited.Redone(splice(json)));
                case "saved" -> new Said.Did(new Edited.Saved(splice(json)));
                default -> throw new StrictJson.NotJson("an unknown event: " + type);
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new StrictJson.NotJson(String.valueOf(e.getMessage()));
        }
    }

    private static Said start(ObjectNode json) throws StrictJson.NotJson {
        if (StrictJson.number(json, "format") > FORMAT) {
            throw new StrictJson.NotJson("made by a newer version");
        }
        return new Said.Start(StrictJson.text(json, "file"), StrictJson.text(json, "text"));
    }

    private static Edited.Step step(ObjectNode json) throws StrictJson.NotJson {
        Edited.Kind kind = Edited.Kind.valueOf(StrictJson.text(json, "k").toUpperCase(Locale.ROOT));
        return new Edited.Step(splicesOf(json), kind, Instant.parse(StrictJson.text(json, "at")), json.has("alone"));
    }

    private static Splice splice(ObjectNode json) throws StrictJson.NotJson {
        List<Splice> all = splicesOf(json);
        if (all.size() != 1) {
            throw new StrictJson.NotJson("one change, not " + all.size());
        }
        return all.get(0);
    }

    private static List<Splice> splicesOf(ObjectNode json) throws StrictJson.NotJson {
        if (!(json.get("s") instanceof ArrayNode array)) {
            throw new StrictJson.NotJson("no changes");
        }
        List<Splice> splices = new ArrayList<>();
        for (JsonNode one : array) {
            if (one.size() != 3
                    || !one.path(0).isInt()
                    || !one.path(1).isString()
                    || !one.path(2).isString()) {
                throw new StrictJson.NotJson("no change: " + one);
            }
            splices.add(new Splice(
                    one.get(0).intValue(), one.get(1).stringValue(), one.get(2).stringValue()));
        }
        return splices;
    }
}
