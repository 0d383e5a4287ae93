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

    private static final JsonFactory FACTORY = factory(LONGEST, 100_000);
    private static final JsonMapper MAPPER = mapper(FACTORY);

    private StrictJson() {}

    /** Says what was wrong with a text that is no acceptable JSON. */
    public static final class NotJson extends Exception {
        private static final long serialVersionUID = 1L;

        NotJson(String message) {
            super(message);
        }
    }

    private static JsonFactory factory(int longest, int tokens) {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(32)
                        .maxDocumentLength(longest)
                        .maxStringLength(LONGEST)
                        .maxNameLength(300)
                        .maxNumberLength(40)
                        .maxTokenCount(tokens)
                        .build())
                .build();
    }

    private static JsonMapper mapper(JsonFactory factory) {
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** One object and nothing else, of at most a mebibyte. */
    public static ObjectNode object(Bytes json) throws NotJson {
        return object(json, MAPPER, LONGEST);
    }

    /** The same for a list of many files. */
    static ObjectNode large(Bytes json, int longest) throws NotJson {
        return object(json, mapper(factory(longest, 1_000_000)), longest);
    }

    private static ObjectNode object(Bytes json, JsonMapper mapper, int longest) throws NotJson {
        if (json.size() > longest) {
            throw new NotJson("longer than " + longest + " bytes");
        }
        if (json.contains((byte) 0)) {
            throw new NotJson("contains NUL");
        }
        try {
            JsonNode tree = mapper.readTree(json.toArray());
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
