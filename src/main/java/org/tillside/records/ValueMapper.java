package org.tillside.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tillside.practice.Answer;
import org.tillside.practice.Filling;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The one mapper between our values and JSON: ids and amounts as bare values, names in kebab-case, sets in a fixed
 * order, so that the same value always gives the same bytes.
 */
final class ValueMapper {
    private ValueMapper() {}

    static JsonMapper make() {
        return JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .recyclerPool(JsonRecyclerPools.threadLocalPool())
                        .build())
                .annotationIntrospector(new Introspector())
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // what must be there and is not makes an entry that cannot be read, not one with holes
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .registerSubtypes(kinds(Answer.class))
                .registerSubtypes(kinds(Filling.class))
                .addMixIn(Answer.class, Kind.class)
                .addMixIn(Filling.class, Kind.class)
                .addModule(new SimpleModule()
                        .setValueInstantiators(new RecordMakers())
                        .addSerializer(new SortedSet())
                        .addDeserializer(OffsetDateTime.class, new Clock()))
                .build();
    }

    private static NamedType[] kinds(Class<?> sealed) {
        return java.util.Arrays.stream(sealed.getPermittedSubclasses())
                .map(it -> new NamedType(it, kebab(it.getSimpleName())))
                .toArray(NamedType[]::new);
    }

    static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Says of a sealed type that its kind is written beside its values. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kind {}

    /** Knows a record with one component as the value itself. */
    private static final class Introspector extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        private static boolean isBare(Class<?> type) {
            return type.isRecord()
                    && type.getRecordComponents().length == 1
                    && Set.of("value", "cents").contains(type.getRecordComponents()[0].getName());
        }

        @Override
        public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
            if (annotated instanceof AnnotatedMethod method
                    && isBare(method.getDeclaringClass())
                    && method.getName()
                            .equals(method.getDeclaringClass()
                                    .getRecordComponents()[0]
                                    .getName())) {
                return Boolean.TRUE;
            }
            return super.hasAsValue(config, annotated);
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
            if (annotated instanceof tools.jackson.databind.introspect.AnnotatedConstructor constructor
                    && isBare(constructor.getDeclaringClass())) {
                return JsonCreator.Mode.DELEGATING;
            }
            return super.findCreatorAnnotation(config, annotated);
        }

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass annotated, Enum<?>[] values, String[] names) {
            for (int i = 0; i < values.length; i++) {
                names[i] = values[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
            return names;
        }
    }

    /** Writes a set sorted by its members' text, since the JDK's own order differs from run to run. */
    private static final class SortedSet extends StdSerializer<Set<?>> {
        SortedSet() {
            super(Set.class);
        }

        @Override
        public void serialize(Set<?> value, JsonGenerator to, SerializationContext context) {
            to.writeStartArray();
            value.stream().sorted(Comparator.comparing(Object::toString)).forEach(to::writePOJO);
            to.writeEndArray();
        }
    }

    /** Reads a time where it stands as this program writes it, and leaves all others to the mapper's own reader. */
    private static final class Clock extends StdScalarDeserializer<OffsetDateTime> {
        Clock() {
            super(OffsetDateTime.class);
        }

        @Override
        public OffsetDateTime deserialize(JsonParser from, DeserializationContext context) {
            if (from.currentToken() == JsonToken.VALUE_STRING) {
                String text = from.getString();
                if (At.isUsual(text)) {
                    return At.of(text);
                }
            }
            return InstantDeserializer.OFFSET_DATE_TIME.deserialize(from, context);
        }
    }
}
