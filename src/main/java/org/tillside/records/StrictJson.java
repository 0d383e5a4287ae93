package org.tillside.records;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON as the records take it: Jackson lets duplicate keys, trailing tokens and NULs pass by default and is hardly
 * bounded; here all of that is refused.
 */
public final class StrictJson {
    /** The longest line or file read as one value, in bytes. */
    static final int LONGEST = 1 << 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxDocumentLength(LONGEST)
                    .maxStringLength(LONGEST)
                    .maxNameLength(200)
                    .maxNumberLength(40)
                    .maxTokenCount(100_000)
                    .build())
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** Says what was wrong with a text that is no acceptable JSON. */
    public static final class NotJson extends Exception {
        private static final long serialVersionUID = 1L;

        NotJson(String message) {
            super(message);
        }
    }

    /** One object and nothing else. */
    public static ObjectNode object(Bytes json) throws NotJson {
        if (json.size() > LONGEST) {
            throw new NotJson("longer than " + LONGEST + " bytes");
        }
        if (json.contains((byte) 0)) {
            throw new NotJson("contains NUL");
        }
        try {
            JsonNode tree = MAPPER.readTree(json.toArray());
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new NotJson(e.getOriginalMessage());
        }
        throw new NotJson("no object");
    }

    /** The bytes of an object, its keys in the order in which they were put. */
    public static Bytes bytes(ObjectNode object) {
        return Bytes.wrap(MAPPER.writeValueAsBytes(object));
    }

    /** The bytes of an object laid out for human eyes, with a line end. */
    static Bytes pretty(ObjectNode object) {
        return Bytes.of(MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(object)
                        .replace("\r\n", "\n")
                + "\n");
    }

    public static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }

    static JsonFactory factory() {
        return FACTORY;
    }

    /** A text field that must be there. */
    static String text(ObjectNode object, String key) throws NotJson {
        JsonNode value = object.get(key);
        if (value == null || !value.isString()) {
            throw new NotJson("no text \"" + key + "\"");
        }
        return value.stringValue();
    }

    /** A whole number that must be there. */
    static long number(ObjectNode object, String key) throws NotJson {
        JsonNode value = object.get(key);
        if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new NotJson("no whole number \"" + key + "\"");
        }
        return value.longValue();
    }

    /** An object that must be there. */
    static ObjectNode child(ObjectNode object, String key) throws NotJson {
        if (object.get(key) instanceof ObjectNode child) {
            return child;
        }
        throw new NotJson("no object \"" + key + "\"");
    }
}
