package org.tillside.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.AnswerId;
import org.tillside.content.LessonRef;
import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.Entry;
import org.tillside.journal.Learning;
import org.tillside.journal.PersonId;
import org.tillside.practice.Answer;
import org.tillside.records.Book;
import org.tillside.records.Disk;
import org.tillside.records.Draft;
import org.tillside.records.EntryCodec;
import org.tillside.records.FolderCheck;
import org.tillside.records.JournalWriter;
import org.tillside.records.Profile;
import org.tillside.records.SaveOutcome;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;

/** Appending, beside writing and forcing the same bytes; and a save as it is felt. */
@Tag("bench")
class AppendBench {
    private static final int EACH = 40;
    private static final Learning ANSWER = new Learning.QuestionAnswered(
            new PersonId("person-1"),
            new AttemptId("attempt-1"),
            new QuizId("quiz-1"),
            new QuestionId("question-1"),
            1,
            Optional.of(new Answer.Chosen(new AnswerId("answer-1"))),
            0,
            Optional.empty(),
            Optional.of(1000),
            Optional.empty());

    @TempDir
    Path folder;

    private final Surroundings world = Surroundings.real("0.1.0");

    private ShopFolder shop() throws IOException {
        return JournalMaker.open(
                ShopFolder.create(folder.resolve("shop"), new FolderCheck(Map.of(), any -> "ext4"), world));
    }

    private Profile profile() {
        return new Profile(folder.resolve("profile"), Disk.real());
    }

    @Test
    void anEntryCostsLittleMoreThanItsBytes() throws Exception {
        ShopFolder shop = shop();
        try (JournalWriter writer = JournalWriter.open(shop, profile(), world);
                Raw raw = new Raw(folder.resolve("raw-line"), folder.resolve("raw-part"))) {
            Path line = shop.records().resolve(writer.writer() + ".jsonl");
            Path part = shop.privateParts().resolve(writer.writer() + ".jsonl");
            long[] sizes = {Files.size(line), 0};
            Pairs pairs = Pairs.of(
                    2,
                    9,
                    () -> {
                        double seconds = appended(writer);
                        raw.lengths(
                                (int) (Files.size(line) - sizes[0]) / EACH, (int) (Files.size(part) - sizes[1]) / EACH);
                        sizes[0] = Files.size(line);
                        sizes[1] = Files.size(part);
                        return seconds;
                    },
                    raw::write);
            Noted.ratio(
                    "Appending an entry with a private part",
                    1.3,
                    pairs,
                    "the same bytes written and forced to two files, " + EACH + " times",
                    "the private file is opened anew each time; keep it open");
        }
    }

    private static double appended(JournalWriter writer) throws IOException {
        EntryCodec.Encoded encoded = new EntryCodec().encode(ANSWER);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            drafts.add(writer.draft(
                    encoded.type(), encoded.open(), encoded.hidden().orElseThrow()));
        }
        long start = System.nanoTime();
        for (Draft draft : drafts) {
            if (writer.append(List.of(draft)) instanceof SaveOutcome.NotSaved not) {
                throw new IOException(not.detail());
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    @Test
    void aSaveIsNotFelt() throws Exception {
        List<Double> saves = new ArrayList<>();
        try (Book book = Book.open(shop(), profile(), world)) {
            for (int i = 0; i < 400; i++) {
                Entry entry = i % 2 == 0
                        ? ANSWER
                        : new Learning.LessonRead(
                                new PersonId("person-1"),
                                new LessonRef(
                                        new org.tillside.content.ModuleId("module-1"),
                                        new org.tillside.content.StepId("page-1")),
                                Optional.empty());
                long start = System.nanoTime();
                book.write(List.of(entry));
                if (i >= 100) {
                    saves.add((System.nanoTime() - start) / 1e9);
                }
            }
        }
        double felt = Pairs.quantile(saves, 0.99);
        Noted.note(
                "A save as felt, the key's derivation apart: 99th percentile",
                "under 50 ms",
                Pairs.shown(felt),
                "300 saves, median " + Pairs.shown(Pairs.median(saves)),
                felt < 0.05,
                "missed: the disk's own force takes that long");
    }

    /** Two files written to and forced, and nothing else. */
    private static final class Raw implements AutoCloseable {
        private final FileChannel line;
        private final FileChannel part;
        private int lineLength = 500;
        private int partLength = 150;

        Raw(Path line, Path part) throws IOException {
            this.line = FileChannel.open(line, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            this.part = FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        }

        void lengths(int ofLine, int ofPart) {
            lineLength = ofLine;
            partLength = ofPart;
        }

        double write() throws IOException {
            long start = System.nanoTime();
            for (int i = 0; i < EACH; i++) {
                part.write(ByteBuffer.allocate(partLength), part.size());
                part.force(true);
                line.write(ByteBuffer.allocate(lineLength), line.size());
                line.force(true);
            }
            return (System.nanoTime() - start) / 1e9;
        }

        @Override
        public void close() throws IOException {
            line.close();
            part.close();
        }
    }
}
