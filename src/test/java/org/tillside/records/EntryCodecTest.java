package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tillside.content.AnswerId;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.journal.Entry;
import org.tillside.journal.Learning;
import org.tillside.journal.Unknown;
import org.tillside.practice.Answer;
import org.tillside.practice.Filling;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class EntryCodecTest {
    private final EntryCodec codec = new EntryCodec();

    static Stream<Entry> oneOfEachKind() {
        return EntryCodec.known().values().stream().map(kind -> (Entry) sample(kind));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void everyEntryComesBackAsItWas(Entry entry) {
        EntryCodec.Encoded encoded = codec.encode(entry);
        assertThat(codec.decode(encoded.type(), encoded.open(), encoded.hidden()))
                .isEqualTo(entry);
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void everyEntryHasItsErasedForm(Entry entry) {
        EntryCodec.Encoded encoded = codec.encode(entry);
        Entry erased = codec.decode(encoded.type(), encoded.open(), Optional.empty());
        assertThat(erased).hasSameClassAs(entry);
        assertThat(erased.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void whatStaysHoldsNothingPrivate(Entry entry) {
        assertThat(codec.encode(entry).open().toString()).doesNotContain("secret");
    }

    @Test
    void aTypeFromANewerVersionIsKeptAsUnknown() {
        ObjectNode open = JsonNodeFactory.instance.objectNode().put("a", 1);
        assertThat(codec.decode("hologram-seen", open, Optional.empty())).isEqualTo(new Unknown("hologram-seen"));
    }

    @Test
    void aQuizBegunBeforeThereWereRoundsOverTheWrongOnesIsAWholeOne() {
        ObjectNode open = JsonNodeFactory.instance.objectNode();
        open.put("person", "p1").put("attempt", "a1").put("quiz", "greeting").put("seed", 7);
        open.putArray("questions").add("q1").add("q2");
        Entry read = codec.decode("quiz-begun", open, Optional.empty());
        assertThat(read).isInstanceOfSatisfying(Learning.QuizBegun.class, it -> {
            assertThat(it.questions()).hasSize(2);
            assertThat(it.kept()).isEmpty();
        });
        assertThat(codec.encode(read).open()).as("and is written as it was").hasToString(open.toString());
    }

    @Test
    void allKindsOfAnswerAreWritten() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        AnswerId a = new AnswerId("a");
        AnswerId b = new AnswerId("b");
        for (Answer answer : List.of(
                new Answer.Chosen(a),
                new Answer.ChosenMany(Set.of(a, b)),
                new Answer.Said(true),
                new Answer.Ordered(List.of(b, a)),
                new Answer.Matched(Map.of(a, b)),
                new Answer.Grouped(Map.of(a, b)),
                new Answer.Filled(Map.of(1, "thirty")),
                new Answer.Number(new BigDecimal("30")),
                new Answer.Words("Good morning"))) {
            var mapper = ValueMapper.make();
            String json = mapper.writerFor(Answer.class).writeValueAsString(answer);
            assertThat(mapper.readValue(json, Answer.class)).isEqualTo(answer);
            answers.put(json, answer);
        }
        assertThat(answers).hasSize(Answer.class.getPermittedSubclasses().length);
    }

    private static Object sample(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] args = generic.getActualTypeArguments();
            if (generic.getRawType() == Optional.class) {
                return Optional.of(sample(args[0]));
            } else if (generic.getRawType() == List.class) {
                return List.of(sample(args[0]));
            } else if (generic.getRawType() == Set.class) {
                return Set.of(sample(args[0]));
            }
            return Map.of(sample(args[0]), sample(args[1]));
        }
        Class<?> kind = (Class<?>) type;
        if (kind == String.class) {
            return "text";
        } else if (kind == int.class || kind == Integer.class) {
            return 3;
        } else if (kind == long.class) {
            return 7L;
        } else if (kind == boolean.class || kind == Boolean.class) {
            return true;
        } else if (kind == LocalDate.class) {
            return LocalDate.of(2026, 11, 22);
        } else if (kind == OffsetDateTime.class) {
            return OffsetDateTime.parse("2026-11-22T09:14:03+02:00");
        } else if (kind == Answer.class) {
            return new Answer.Words("secret");
        } else if (kind == Filling.class) {
            return new Filling.AtLevel(
                    new LevelId("alone"), Optional.of(Filling.Reason.SKIPPED), Optional.of("secret"), Optional.of(12));
        } else if (kind == ItemId.class) {
            return new ItemId("greets");
        } else if (kind.isEnum()) {
            return kind.getEnumConstants()[0];
        }
        return make(kind);
    }

    private static Object make(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            return constructor.newInstance(Arrays.stream(components)
                    .map(it -> isPrivateText(it) ? Optional.of("secret") : sample(it.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(record + " could not be made", impossible);
        }
    }

    private static boolean isPrivateText(RecordComponent component) {
        // a hash of an author's text tells nothing about anybody
        return component.getGenericType().getTypeName().equals("java.util.Optional<java.lang.String>")
                && !component.getName().equals("criteria");
    }
}
