package org.tillside.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import org.tillside.records.SaveOutcome;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;

/** Makes the journal of a shop of many years from a seed: people read, answer quizzes and read again. */
final class JournalMaker {
    private static final int PEOPLE = 200;
    private static final int MODULES = 20;
    private static final int BATCH = 500;

    private final Random random;
    private final JournalWriter writer;
    private final EntryCodec codec = new EntryCodec();
    private final List<Draft> drafts = new ArrayList<>();
    private int written;

    private JournalMaker(JournalWriter writer, long seed) {
        this.writer = writer;
        this.random = new Random(seed);
    }

    /** Makes a shop with so many entries, written by the installation whose profile lies in {@code profile}. */
    static ShopFolder make(Path folder, Path profile, int entries, long seed) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2020-01-06T08:00:00Z"), ZoneId.of("Europe/Riga"));
        Disk disk = Disk.unforced();
        Surroundings world = Surroundings.seeded("0.1.0", clock, seed).with(disk);
        ShopFolder shop = open(ShopFolder.create(folder, new FolderCheck(Map.of()), world));
        try (JournalWriter writer = JournalWriter.open(shop, new Profile(profile, disk), world)) {
            new JournalMaker(writer, seed).write(entries);
        }
        return shop;
    }

    static ShopFolder open(ShopFolder.Opened opened) throws IOException {
        if (opened instanceof ShopFolder.Opened.Shop shop) {
            return shop.folder();
        }
        throw new IOException("refused: " + opened);
    }

    private void write(int entries) throws IOException {
        put(new Shop.Founded("Many Years", "Europe/Riga", "EUR", "en", false));
        for (int i = 0; i < PEOPLE; i++) {
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
            quiz(person(random.nextInt(PEOPLE)), random.nextInt(MODULES));
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
        put(new Learning.QuizFinished(person, attempt, quiz, Optional.of(random.nextInt(101)), true));
    }

    private void put(Entry entry) throws IOException {
        EntryCodec.Encoded encoded = codec.encode(entry);
        drafts.add(
                encoded.hidden().isPresent()
                        ? writer.draft(
                                encoded.type(), encoded.open(), encoded.hidden().get())
                        : writer.draft(encoded.type(), encoded.open()));
        if (drafts.size() == BATCH) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (writer.append(drafts) instanceof SaveOutcome.NotSaved not) {
            throw new IOException(not.detail());
        }
        written += drafts.size();
        drafts.clear();
    }
}
