package org.tillside.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.records.Book;
import org.tillside.records.Disk;
import org.tillside.records.FolderCheck;
import org.tillside.records.Front;
import org.tillside.records.Profile;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Opening the journal of many years, beside a plain scan of the same lines in one thread. */
@Tag("bench")
class JournalBench {
    private static final String CHILD = "org.tillside.bench.JournalBench$Child";
    private static final int MANY = 1_000_000;
    private static final int FEWER = 250_000;

    @TempDir
    Path folder;

    @Test
    void manyYearsOpen() throws Exception {
        String said = child("many", MANY);
        boolean done = said.contains("kept ");
        String memory = "The heap while a journal of 1,000,000 entries is opened";
        Noted.note(memory, "under 512 MB", done ? "opened" : last(said), "a JVM with -Xmx512m", done, "missed");
        if (!done) {
            return;
        }
        cold(said);
        warm();
        memory();
    }

    /** Of people who have done everything by then: before that, memory grows with what each has begun. */
    private void memory() throws IOException {
        double few = number(child("settled-few", FEWER, "settle") + child("settled-few", FEWER, "open"), "kept ");
        double many = number(child("settled", MANY, "settle") + child("settled", MANY, "open"), "kept ");
        Noted.note(
                "Memory kept when four times as many entries of the same people are open",
                "no more (at most 1.1 ×)",
                String.format(Locale.ROOT, "%.2f × (%.1f MB)", many / few, many),
                String.format(
                        Locale.ROOT,
                        "250,000 entries: %.1f MB; each of 100 people has finished each of 5 quizzes, and left as many"
                                + " attempts at it as are kept; of 8 people the answers are erased",
                        few),
                many / few <= 1.1,
                "missed: something is kept for each entry");
    }

    /** Each opening in a program that has just been started, as it is every morning. */
    private void warm() throws IOException {
        List<Double> front = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> page = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            String said = child("many", MANY, "warm");
            front.add(number(said, "front "));
            page.add(number(said, "page "));
            whole.add(number(said, "warm "));
        }
        double first = Pairs.median(front);
        Noted.note(
                "Opening it with a checkpoint, to what the first page shows",
                "under 0.5 s",
                Pairs.shown(first) + "; behind the first page the records are open for work after "
                        + Pairs.shown(Pairs.median(whole)),
                "four writers, erasures, each time in a JVM that has just been started: its own start apart, with it "
                        + Pairs.shown(Pairs.median(page)) + "; median of 9",
                first < 0.5,
                "missed: fewer classes for reading the file of the tiles");
    }

    private static void cold(String said) {
        double ratio = number(said, "cold ") / number(said, "scan ");
        Noted.note(
                "Opening it cold",
                "at most 2.5 ×",
                String.format(Locale.ROOT, "%.2f × (%.2f s)", ratio, number(said, "cold ")),
                String.format(
                        Locale.ROOT,
                        "four writers, erasures; hash and duplicate-strict scan in one thread, private files included:"
                                + " %.2f s, median of %.0f;"
                                + " processor time on all cores, with closing, %.2f s and %.2f s",
                        number(said, "scan "),
                        number(said, "rounds "),
                        number(said, "cold-processor "),
                        number(said, "scan-processor ")),
                ratio <= 2.5,
                String.format(
                        Locale.ROOT,
                        "missed by %.0f %%: both cores work all the time, one on putting the writers' lines in order and"
                                + " folding them, the other on hashing and reading; leave fewer objects behind a line",
                        (ratio / 2.5 - 1) * 100));
    }

    private String child(String name, int entries) throws IOException {
        return child(name, entries, "make") + child(name, entries, "open");
    }

    private String child(String name, int entries, String what) throws IOException {
        return Java.says(List.of(
                "-Xmx512m",
                CHILD,
                folder.resolve(name).toString(),
                Integer.toString(entries),
                what,
                Long.toString(System.currentTimeMillis())));
    }

    private static String last(String said) {
        return said.substring(Math.max(0, said.length() - 300)).replace('\n', ' ');
    }

    private static double number(String said, String key) {
        String rest = said.substring(said.indexOf(key) + key.length());
        return Double.parseDouble(rest.split("\\s")[0]);
    }

    /** What is measured, in a process of its own with the memory that is promised. */
    static final class Child {
        private static final Map<String, JournalMaker.Shape> MADE =
                Map.of("make", JournalMaker.Shape.LARGE, "settle", JournalMaker.Shape.SETTLED);
        private static final FolderCheck ANYWHERE = new FolderCheck(Map.of(), any -> "ext4");

        private final Path folder;
        private final ShopFolder shop;
        private final Surroundings world = Surroundings.real("0.1.0");

        private Child(Path folder, ShopFolder shop) {
            this.folder = folder;
            this.shop = shop;
        }

        /** Makes a shop of so many entries in a folder, or measures its opening. */
        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            Path shop = folder.resolve("shop");
            int entries = Integer.parseInt(arguments[1]);
            if (MADE.containsKey(arguments[2])) {
                JournalMaker.make(shop, folder.resolve("profile"), entries, 1, MADE.get(arguments[2]));
                return;
            }
            long begun = System.nanoTime();
            Child child = new Child(folder, JournalMaker.open(ShopFolder.open(shop, ANYWHERE)));
            if (arguments[2].equals("warm")) {
                child.warm(begun, Long.parseLong(arguments[3]));
            } else {
                child.run(folder.endsWith("many"));
            }
        }

        /** Once, as the program does it: first what the tiles show, then the records. */
        private void warm(long begun, long started) throws IOException {
            if (Front.read(shop).isEmpty()) {
                throw new IOException("no front");
            }
            System.out.println("front " + (System.nanoTime() - begun) / 1e9);
            System.out.println("page " + (System.currentTimeMillis() - started) / 1e3);
            try (Book book = book()) {
                System.out.println("warm " + (System.nanoTime() - begun) / 1e9);
                sound(book);
            }
        }

        private static void sound(Book book) throws IOException {
            if (!book.found().isEmpty()) {
                throw new IOException("damaged: " + book.found().get(0));
            }
        }

        private void run(boolean measured) throws Exception {
            if (measured) {
                Rounds rounds = new Rounds();
                rounds.run(9, Duration.ofMinutes(8), this::opened, this::scan);
                System.out.println("rounds " + rounds.count());
                System.out.println("cold " + rounds.ours() + "\nscan " + rounds.base());
                System.out.println("cold-processor " + rounds.oursProcessor());
                System.out.println("scan-processor " + rounds.baseProcessor());
            } else {
                opened();
            }
            try (Book book = book()) {
                System.gc();
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                double kept = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
                System.out.println("people " + book.state().people().size());
                System.out.println("kept " + kept);
            }
        }

        private Book book() throws IOException {
            ShopFolder there = JournalMaker.open(ShopFolder.open(shop.root(), ANYWHERE));
            return Book.open(there, new Profile(folder.resolve("profile"), Disk.real()), world);
        }

        private double opened() throws IOException {
            for (Path file : PackMaker.files(shop.checkpoints())) {
                Files.delete(file);
            }
            long start = System.nanoTime();
            try (Book book = book()) {
                double seconds = (System.nanoTime() - start) / 1e9;
                sound(book);
                return seconds;
            }
        }

        private double scan() throws Exception {
            JsonFactory strict = JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();
            long start = System.nanoTime();
            List<Path> files = new ArrayList<>(PackMaker.files(shop.records()));
            files.addAll(PackMaker.files(shop.privateParts()));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                try (BufferedReader lines = Files.newBufferedReader(file)) {
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                        digest.digest(bytes);
                        parse(strict, bytes);
                    }
                }
            }
            return (System.nanoTime() - start) / 1e9;
        }

        private static void parse(JsonFactory strict, byte[] bytes) {
            try (JsonParser parser = strict.createParser(ObjectReadContext.empty(), bytes)) {
                while (parser.nextToken() != null) {
                    parser.currentTokenId();
                }
            }
        }
    }
}
