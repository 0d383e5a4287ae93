package org.tillside.records;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON as the records take it: Jackson lets duplicate keys, trailing tokens and NULs pass by default and is hardly
 * bounded; here all of that is refused.
 */
public final class StrictJson {
    /** The longest line or file read as one value, in bytes. */
    static final int LONGEST = 1 << 20;
    /** The longest list of many files, in bytes. */
    static final int LONGEST_LIST = 16 << 20;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonFactory FACTORY = factory(LONGEST, 100_000);
    private static final JsonFactory LARGE = factory(LONGEST_LIST, 1_000_000);

    private StrictJson() {}

    /** Says what was wrong with a text that is no acceptable JSON. */
    public static final class NotJson extends Exception {
        private static final long serialVersionUID = 1L;

        /** Without a trace: it says what a line is like, of which a damaged file has hundreds of thousands. */
        NotJson(String message) {
            super(message, null, false, false);
        }
    }

    private static JsonFactory factory(int longest, int tokens) {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(32)
                        .maxDocumentLength(longest)
                        .maxStringLength(longest)
                        .maxNameLength(300)
                        .maxNumberLength(40)
                        .maxTokenCount(tokens)
                        .build())
                .build();
    }

    /** Made when something is written for the first time: reading needs no mapper, and making one takes a while. */
    private static final class Writing {
        static final JsonMapper MAPPER = JsonMapper.builder(FACTORY).build();

        private Writing() {}
    }

    /** One object and nothing else, of at most a mebibyte. */
    public static ObjectNode object(Bytes json) throws NotJson {
        return object(json, FACTORY, LONGEST);
    }

    /** The same for a list of many files, of at most {@link #LONGEST_LIST} bytes. */
    static ObjectNode large(Bytes json, int longest) throws NotJson {
        return object(json, LARGE, longest);
    }

    private static ObjectNode object(Bytes json, JsonFactory factory, int longest) throws NotJson {
        if (json.size() > longest) {
            throw new NotJson("longer than " + longest + " bytes");
        }
        if (json.contains((byte) 0)) {
            throw new NotJson("contains NUL");
        }
        try (JsonParser parser = json.parser(factory)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                ObjectNode object = object(parser);
                if (parser.nextToken() != null) {
                    throw new NotJson("something follows the object");
                }
                return object;
            }
        } catch (JacksonException e) {
            throw new NotJson(e.getOriginalMessage());
        }
        throw new NotJson("no object");
    }

    private static ObjectNode object(JsonParser parser) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            object.set(name, value(parser, parser.nextToken()));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser) {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(parser, token));
        }
        return array;
    }

    private static JsonNode value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private static JsonNode whole(JsonParser parser) {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    /** The bytes of an object, its keys in the order in which they were put. */
    public static Bytes bytes(ObjectNode object) {
        return Bytes.wrap(Writing.MAPPER.writeValueAsBytes(object));
    }

    /** The bytes of an object laid out for human eyes, with a line end. */
    static Bytes pretty(ObjectNode object) {
        return Bytes.of(Writing.MAPPER
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(object)
                        .replace("\r\n", "\n")
                + "\n");
    }

    public static ObjectNode empty() {
        return NODES.objectNode();
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
