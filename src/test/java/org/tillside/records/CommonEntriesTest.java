package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tillside.content.AnswerId;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.content.ReplyId;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.Entry;
import org.tillside.journal.Learning;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.mutants.Dialect;
import org.tillside.mutants.Mutator;
import org.tillside.practice.Answer;
import org.tillside.practice.AnswerKey;
import org.tillside.practice.Sureness;

/** An entry that is read without the mapper is the very entry that the mapper reads, whatever was done to it. */
class CommonEntriesTest {
    private static final int MANY = 100_000;
    private static final List<String> OTHERS = List.of(
            "-7", "07", "7.0", "1e2", "9999999999", "null", "\"7\"", "true", "[]", "{}", "\"\"", "\"SURE\"", " 7");

    private final EntryCodec codec = new EntryCodec();
    private final CommonEntries common = new CommonEntries();
    private final Random dice = new Random(11);
    private final Mutator mutator = new Mutator(Dialect.JSON, dice);

    /** An entry as it lies in the files. */
    private record Written(String type, Bytes open, Optional<Bytes> hidden) {
        String text() {
            return type + " " + open.text() + " " + hidden.map(Bytes::text).orElse("-");
        }
    }

    @Test
    void whatIsReadWithoutTheMapperIsWhatTheMapperReads() throws StrictJson.NotJson {
        int read = 0;
        int damagedAndRead = 0;
        for (int i = 0; i < MANY; i++) {
            Written one = written(entry());
            boolean damaged = i % 4 > 0;
            Written changed = damaged ? damaged(one) : one;
            Entry found = common.read(changed.type(), changed.open(), changed.hidden());
            if (found != null) {
                assertThat(found).as(changed.text()).isEqualTo(mapped(changed));
                read++;
                damagedAndRead += damaged ? 1 : 0;
            }
        }
        assertThat(read).isBetween(MANY / 5, MANY - 30_000);
        assertThat(damagedAndRead).isGreaterThan(2_000);
    }

    @Test
    void theUsualOnesAsTheyAreWrittenAreReadWithoutTheMapper() {
        int read = 0;
        for (int i = 0; i < 3_000; i++) {
            Entry entry = entry();
            Written one = written(entry);
            Entry found = common.read(one.type(), one.open(), one.hidden());
            if (found != null) {
                assertThat(found).isEqualTo(entry);
                read++;
            }
        }
        assertThat(read).isGreaterThan(1_800);
    }

    @Test
    void anIdThatIsTooLongIsLeftToTheMapper() {
        String open = "{\"person\":\"" + "a".repeat(65) + "\",\"lesson\":{\"module\":\"m\",\"step\":\"s\"}}";
        assertThat(common.read("lesson-read", Bytes.of(open), Optional.empty())).isNull();
        assertThat(codec.mapped("lesson-read", Bytes.of(open), Optional.empty()))
                .isEmpty();
    }

    /** As it would be read without {@link CommonEntries}; damaged JSON is refused before anybody asks for an entry. */
    private Entry mapped(Written it) throws StrictJson.NotJson {
        StrictJson.object(it.open());
        Optional<Entry> mapped = codec.mapped(it.type(), it.open(), it.hidden());
        if (mapped.isPresent()) {
            return mapped.get();
        }
        return it.hidden().isEmpty()
                ? codec.decode(it.type(), StrictJson.object(it.open()), Optional.empty())
                : codec.decode(
                        it.type(),
                        StrictJson.object(it.open()),
                        Optional.of(StrictJson.object(it.hidden().get())));
    }

    private Written written(Entry entry) {
        EntryCodec.Encoded encoded = codec.encode(entry);
        encoded.hidden()
                .ifPresent(it -> encoded.open().put("c", StrictJson.bytes(it).sha256()));
        return new Written(
                encoded.type(),
                StrictJson.bytes(encoded.open()),
                encoded.hidden().map(StrictJson::bytes));
    }

    private Written damaged(Written it) {
        int what = dice.nextInt(8);
        if (what == 0) {
            // as after an erasure
            return new Written(it.type(), it.open(), Optional.empty());
        }
        if (what == 1) {
            List<String> types =
                    List.of("lesson-read", "quiz-begun", "question-answered", "quiz-finished", "play-moved");
            return new Written(types.get(dice.nextInt(types.size())), it.open(), it.hidden());
        }
        if (what == 2) {
            return new Written(it.type(), it.open(), written(entry()).hidden());
        }
        return it.hidden().isPresent() && dice.nextInt(3) == 0
                ? new Written(it.type(), it.open(), it.hidden().map(this::changed))
                : new Written(it.type(), changed(it.open()), it.hidden());
    }

    private Bytes changed(Bytes json) {
        byte[] bytes = json.toArray();
        switch (dice.nextInt(4)) {
            case 0 -> bytes[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(8));
            case 1 -> bytes = mutator.damage(json.text());
            case 2 -> bytes = otherValue(json.text());
            default -> bytes = fieldAgain(json.text());
        }
        return Bytes.wrap(bytes);
    }

    private byte[] otherValue(String json) {
        String other = OTHERS.get(dice.nextInt(OTHERS.size()));
        String[] parts = json.split("(?<=\":)", -1);
        int which = dice.nextInt(parts.length);
        parts[which] = parts[which].replaceFirst("^(\"[^\"]*\"|[0-9]+|true|false)", other);
        return String.join("", parts).getBytes(StandardCharsets.UTF_8);
    }

    /** A field taken out, or put in a second time somewhere. */
    private byte[] fieldAgain(String json) {
        List<String> fields = new java.util.ArrayList<>(
                List.of(json.substring(1, json.length() - 1).split(",(?=\")")));
        String one = fields.remove(dice.nextInt(fields.size()));
        if (dice.nextBoolean()) {
            fields.add(dice.nextInt(fields.size() + 1), one);
        }
        if (dice.nextInt(3) == 0) {
            fields.add(dice.nextInt(fields.size() + 1), one);
        }
        return ("{" + String.join(",", fields) + "}").getBytes(StandardCharsets.UTF_8);
    }

    private Entry entry() {
        PersonId person = id(PersonId::new);
        return switch (dice.nextInt(8)) {
            case 0 ->
                new Learning.LessonRead(
                        person,
                        new LessonRef(id(ModuleId::new), id(StepId::new)),
                        maybe(Bytes.of("text").sha256()));
            case 1 ->
                new Learning.QuizBegun(
                        person, id(AttemptId::new), id(QuizId::new), number(18), ids(QuestionId::new), maybe(Map.of()));
            case 2, 3 -> answered(person);
            case 4 ->
                new Learning.QuizFinished(
                        person, id(AttemptId::new), id(QuizId::new), maybe((int) number(3)), dice.nextBoolean());
            case 5 ->
                new Learning.QuestionReviewed(
                        person,
                        id(QuizId::new),
                        id(QuestionId::new),
                        answer(),
                        (int) number(9),
                        maybe(sure()),
                        (int) number(4),
                        ids(SkillId::new));
            case 6 -> new Learning.PlayBegun(person, id(PlayId::new), id(ScenarioId::new), number(18));
            default ->
                new Learning.PlayMoved(
                        person,
                        id(PlayId::new),
                        id(SceneId::new),
                        id(ReplyId::new),
                        maybe("“Labdien” \\ \n"),
                        maybe(new AnswerKey("5f2c" + number(9))));
        };
    }

    private Learning.QuestionAnswered answered(PersonId person) {
        return new Learning.QuestionAnswered(
                person,
                id(AttemptId::new),
                id(QuizId::new),
                id(QuestionId::new),
                (int) number(9),
                answer(),
                (int) number(1),
                maybe(sure()),
                maybe((int) number(4)),
                maybe(ids(SkillId::new)));
    }

    private Optional<Answer> answer() {
        return switch (dice.nextInt(6)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Answer.Words("Sveiki! “ā” \"\\"));
            case 2 -> Optional.of(new Answer.Said(dice.nextBoolean()));
            default -> Optional.of(new Answer.Chosen(id(AnswerId::new)));
        };
    }

    private Sureness sure() {
        return Sureness.values()[dice.nextInt(Sureness.values().length)];
    }

    private <T> Optional<T> maybe(T it) {
        return dice.nextBoolean() ? Optional.of(it) : Optional.empty();
    }

    private long number(int digits) {
        long bound = (long) Math.pow(10, 1 + dice.nextInt(digits));
        return Math.floorMod(dice.nextLong(), bound);
    }

    private <T> T id(Function<String, T> maker) {
        return maker.apply("id-" + dice.nextInt(1 << (1 + dice.nextInt(20))));
    }

    private <T> List<T> ids(Function<String, T> maker) {
        return IntStream.range(0, dice.nextInt(5)).mapToObj(any -> id(maker)).toList();
    }
}
