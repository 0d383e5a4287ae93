package org.tillside.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tillside.mutants.Dialect;
import org.tillside.mutants.Mutator;

/** One whole shop with an event of every kind, and damaged copies of its files for the mutants' tests. */
final class Damaged {
    static final String PERSON = "anna";
    static final char[] PIN = "804613".toCharArray();
    static final String WRITER = "whole";

    private static final Pattern TAIL = Pattern.compile("^(.*),\"h\":\"[^\"]*\"\\}$", Pattern.DOTALL);
    private static final Pattern STATE = Pattern.compile("\"state\":\"[0-9a-f]{64}\"");

    private static final Events EVENTS = new Events();

    private final Path temp;
    private final AtomicInteger next = new AtomicInteger();
    private final ThreadLocal<Path> own = ThreadLocal.withInitial(this::fresh);
    final Surroundings world = Shops.world(new Shops.Hands(), 1).with(Disk.unforced());
    final ShopFolder shop;
    final Profile profile;
    final String writer;
    final String lines;
    final String secrets;

    Damaged(Path temp) throws IOException {
        this.temp = temp;
        this.shop = Shops.create(temp.resolve("shop"), world);
        this.profile = new Profile(temp.resolve("profile"), world.disk());
        Keys keys = new Keys(shop, world, 2);
        keys.makeSheet(PERSON, keys.create(PERSON, PIN));
        try (Records records = Records.open(shop, profile, world)) {
            records.start(StateCodec.MAKER);
            this.writer = records.writer();
            write(records);
            records.poll();
            records.checkpoint(StateCodec.MAKER, new StateCodec().write(fold(Shops.readAll(shop))));
        }
        profile.opened(shop, "Kalna Veikals");
        profile.settings().save(Map.of("language", "lv", "theme", "DARK", "size", "1.5"));
        new DraftFile(shop.drafts().resolve(PERSON + ".json"), world.disk())
                .write(Map.of("note", Map.of("text", "She smiled", "n", "1"), "empty", Map.of()));
        Files.writeString(shop.root().resolve("demo.json"), "{\"pins\":{\"anna\":\"804613\"}}");
        this.lines = Files.readString(shop.journal(writer));
        this.secrets = Files.readString(shop.privateOf(writer));
    }

    private void write(Records records) {
        Signer signer = Signer.fromSeed(new byte[32]);
        boolean signed = false;
        for (var entry : (Iterable<org.tillside.journal.Entry>) EntryCodecTest.oneOfEachKind()::iterator) {
            Draft draft = EVENTS.draft(records, entry);
            signed = !signed;
            Shops.saved(records.save(List.of(signed ? draft.signed(signer) : draft)));
        }
    }

    /** What the program makes of events. */
    static org.tillside.shop.ShopState fold(List<Recorded> recorded) {
        return org.tillside.shop.ShopState.EMPTY.afterAll(
                recorded.stream().map(EVENTS::of).toList());
    }

    /** A folder of the calling thread's own. */
    Path own() {
        return own.get();
    }

    private Path fresh() {
        try {
            return Files.createDirectories(temp.resolve("own-" + next.incrementAndGet()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    // ---- journals

    /** A journal and its private parts, one of them damaged. */
    record Journal(byte[] lines, byte[] secrets) {}

    Journal journal(Random dice) {
        Mutator mutator = new Mutator(Dialect.JSON, dice);
        if (dice.nextInt(5) == 0) {
            return new Journal(lines.getBytes(StandardCharsets.UTF_8), mutator.damage(some(secrets, dice)));
        }
        byte[] damaged = mutator.damage(some(lines, dice));
        boolean sealed = dice.nextInt(3) > 0;
        return new Journal(sealed ? sealed(damaged) : damaged, secrets.getBytes(StandardCharsets.UTF_8));
    }

    /** Mostly a few lines of it, which is as good and costs less. */
    private static String some(String lines, Random dice) {
        List<String> all = lines.lines().toList();
        if (dice.nextInt(20) == 0) {
            return lines;
        }
        int from = dice.nextInt(all.size());
        return String.join("\n", all.subList(from, Math.min(all.size(), from + 1 + dice.nextInt(4)))) + "\n";
    }

    /** Hashes the lines anew: what was done to them is then found by reading, and not by the hash. */
    static byte[] sealed(byte[] journal) {
        String[] lines = new String(journal, StandardCharsets.UTF_8).split("\n", -1);
        if (lines.length > 2_000) {
            return journal;
        }
        List<String> sealed = new ArrayList<>();
        for (String line : lines) {
            Matcher tail = TAIL.matcher(line);
            String head = tail.matches() ? tail.group(1) : line.replaceFirst("\\}$", "");
            sealed.add(
                    line.isEmpty() ? line : head + ",\"h\":\"" + Bytes.of(head).sha256() + "\"}");
        }
        return String.join("\n", sealed).getBytes(StandardCharsets.UTF_8);
    }

    // ---- settings

    /** A file that is read whole, damaged. */
    record File(Path path, byte[] bytes) {}

    /** Every file of a shop and of a profile that is read as one value. */
    List<Path> small() throws IOException {
        try (Stream<Path> shops = Files.walk(shop.root());
                Stream<Path> profiles = Files.walk(profile.root())) {
            return Stream.concat(shops, profiles)
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".jsonl"))
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("lock"))
                    .sorted()
                    .toList();
        }
    }

    byte[] small(Path file, Random dice) throws IOException {
        String text = Files.readString(file);
        Mutator mutator = new Mutator(Dialect.JSON, dice);
        if (file.endsWith("state.checkpoint") && dice.nextInt(3) > 0) {
            int end = text.indexOf('\n');
            byte[] state = mutator.damage(text.substring(end + 1));
            String head = STATE.matcher(text.substring(0, end + 1))
                    .replaceFirst("\"state\":\"" + Bytes.of(state).sha256() + "\"");
            return Bytes.of(head).plus(Bytes.of(state)).toArray();
        }
        return mutator.damage(text);
    }

    // ---- folders

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path there = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(each, there);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    static byte[] patched(byte[] bytes, int at, byte... with) {
        byte[] patched = Arrays.copyOf(bytes, bytes.length);
        System.arraycopy(with, 0, patched, at, Math.min(with.length, bytes.length - at));
        return patched;
    }
}
