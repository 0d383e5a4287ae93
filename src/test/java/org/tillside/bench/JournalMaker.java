package org.tillside.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tillside.content.AnswerId;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.Entry;
import org.tillside.journal.EventId;
import org.tillside.journal.Learning;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.practice.Answer;
import org.tillside.practice.Sureness;
import org.tillside.records.Disk;
import org.tillside.records.Draft;
import org.tillside.records.EntryCodec;
import org.tillside.records.FolderCheck;
import org.tillside.records.JournalWriter;
import org.tillside.records.Profile;
import org.tillside.records.Records;
import org.tillside.records.SaveOutcome;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;

/**
 * Makes the journals of a shop of many years from a seed: people read, answer quizzes and read again, at four windows at
 * the same time, and of some of those who left their names and answers are erased.
 */
final class JournalMaker {
    private static final int BATCH = 500;
    private static final int WINDOWS = 4;
    private static final int LEFT = 8;

    private final Shape shape;
    private final Random random;
    private final List<JournalWriter> writers;
    private final EntryCodec codec = new EntryCodec();
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<PersonId, List<EventId>> privateOf = new LinkedHashMap<>();
    private int written;
    private int turn;

    private JournalMaker(Shape shape, List<JournalWriter> writers, long seed) {
        this.shape = shape;
        this.writers = writers;
        this.random = new Random(seed);
        for (int i = 0; i < LEFT; i++) {
            privateOf.put(person(i * shape.people() / LEFT), new ArrayList<>());
        }
    }

    /**
     * Who works in the shop, and how.
     *
     * @param leaving one attempt in so many is left for another one; 0 if none is
     */
    record Shape(int people, int modules, int leaving) {
        static final Shape LARGE = new Shape(200, 20, 0);
        /** Everybody has done everything many times, and left each quiz more often than is kept. */
        static final Shape SETTLED = new Shape(100, 5, 4);
    }

    /** Makes a shop with so many entries, written by the installation whose profile lies in {@code profile}. */
    static ShopFolder make(Path folder, Path profile, int entries, long seed, Shape shape) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2020-01-06T08:00:00Z"), ZoneId.of("Europe/Riga"));
        Disk disk = Disk.unforced();
        Surroundings world = Surroundings.seeded("0.1.0", clock, seed).with(disk);
        ShopFolder shop = open(ShopFolder.create(folder, new FolderCheck(Map.of()), world));
        Profile installed = new Profile(profile, disk);
        List<JournalWriter> writers = new ArrayList<>();
        JournalMaker maker = new JournalMaker(shape, writers, seed);
        try {
            for (int i = 0; i < WINDOWS; i++) {
                writers.add(JournalWriter.open(shop, installed, world));
            }
            maker.write(entries);
        } finally {
            for (JournalWriter each : writers) {
                each.close();
            }
        }
        try (Records records = Records.open(shop, installed, world)) {
            maker.erase(records);
        }
        return shop;
    }

    private void erase(Records records) throws IOException {
        for (Map.Entry<PersonId, List<EventId>> one : privateOf.entrySet()) {
            EntryCodec.Encoded entry = codec.encode(
                    new Shop.Erased(one.getKey(), one.getValue(), List.of("name", "answers"), "", person(1)));
            Draft draft = records.draft(entry.type(), entry.open());
            if (!(records.erase(draft, Set.of()) instanceof Records.Erased.Done)) {
                throw new IOException("not erased");
            }
        }
    }

    static ShopFolder open(ShopFolder.Opened opened) throws IOException {
        if (opened instanceof ShopFolder.Opened.Shop shop) {
            return shop.folder();
        }
        throw new IOException("refused: " + opened);
    }

    private void write(int entries) throws IOException {
        put(new Shop.Founded("Many Years", "Europe/Riga", "EUR", "en", false));
        for (int i = 0; i < shape.people(); i++) {
            put(new Shop.PersonAdded(
                    person(i),
                    Optional.of("Person " + i),
                    Set.of(Role.NEW_HIRE),
                    Optional.empty(),
                    Optional.empty(),
                    LocalDate.ofInstant(Instant.parse("2020-01-06T08:00:00Z"), ZoneOffset.UTC),
                    Optional.empty()));
        }
        while (written + drafts.size() < entries) {
            quiz(person(random.nextInt(shape.people())), random.nextInt(shape.modules()));
        }
        flush();
    }

    private static PersonId person(int number) {
        return new PersonId("person-" + number);
    }

    /** Three pages and a quiz of five questions, as somebody who learns does it. */
    private void quiz(PersonId person, int number) throws IOException {
        ModuleId module = new ModuleId("module-" + number);
        QuizId quiz = new QuizId("quiz-" + number);
        for (int i = 0; i < 3; i++) {
            put(new Learning.LessonRead(person, new LessonRef(module, new StepId("page-" + i)), Optional.empty()));
        }
        AttemptId attempt = new AttemptId("attempt-" + written + "-" + drafts.size());
        List<QuestionId> questions = List.of("a", "b", "c", "d", "e").stream()
                .map(it -> new QuestionId("question-" + it))
                .toList();
        put(new Learning.QuizBegun(person, attempt, quiz, random.nextInt(1 << 30), questions, Optional.empty()));
        for (QuestionId question : questions) {
            put(new Learning.QuestionAnswered(
                    person,
                    attempt,
                    quiz,
                    question,
                    1,
                    Optional.of(new Answer.Chosen(new AnswerId("answer-" + random.nextInt(4)))),
                    0,
                    Optional.of(Sureness.SURE),
                    Optional.of(random.nextBoolean() ? 1000 : 0),
                    Optional.of(List.of(new SkillId("skill-" + random.nextInt(9))))));
        }
        if (shape.leaving() == 0 || random.nextInt(shape.leaving()) > 0) {
            put(new Learning.QuizFinished(person, attempt, quiz, Optional.of(random.nextInt(101)), true));
        }
    }

    private void put(Entry entry) throws IOException {
        EntryCodec.Encoded encoded = codec.encode(entry);
        JournalWriter writer = writers.get(turn % WINDOWS);
        Draft draft = encoded.hidden().isPresent()
                ? writer.draft(encoded.type(), encoded.open(), encoded.hidden().get())
                : writer.draft(encoded.type(), encoded.open());
        drafts.add(draft);
        if (encoded.hidden().isPresent()) {
            of(entry).map(privateOf::get).ifPresent(it -> it.add(new EventId(draft.id())));
        }
        if (drafts.size() == BATCH) {
            flush();
        }
    }

    private static Optional<PersonId> of(Entry entry) {
        return entry instanceof Learning.QuestionAnswered answer
                ? Optional.of(answer.person())
                : entry instanceof Shop.PersonAdded added ? Optional.of(added.person()) : Optional.empty();
    }

    /** The windows take turns, and each sees what the one before it wrote. */
    private void flush() throws IOException {
        JournalWriter writer = writers.get(turn++ % WINDOWS);
        SaveOutcome outcome = writer.append(drafts);
        if (!(outcome instanceof SaveOutcome.Saved saved)) {
            throw new IOException("not saved: " + outcome);
        }
        long latest = saved.lines().get(saved.lines().size() - 1).lam();
        // the others have looked in the middle of it, so that what they write next lies between its lines
        writers.forEach(it -> it.seen(latest - BATCH / 2));
        written += drafts.size();
        drafts.clear();
    }
}
