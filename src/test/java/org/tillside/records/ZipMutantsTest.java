package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.mutants.Dialect;
import org.tillside.mutants.Mutator;
import org.tillside.mutants.Trial;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a backup pretends to be, restoring it ends with a shop or with nothing, and never beside its folder. */
class ZipMutantsTest {
    private static final long SEED = 13;
    private static final int MUTANTS = 20_500;
    private static final int SOAK = 60_000;
    private static final int LARGEST_BOMB = 300 << 20;

    private static final List<String> NAMES = List.of(
            "../evil",
            "/evil",
            "a/../../evil",
            "c:evil",
            "a\\evil",
            "..",
            ".",
            "a//b",
            "records",
            "SHOP.JSON",
            "shop.json/x",
            "con",
            "a\u0000b",
            "x".repeat(300),
            "a/".repeat(2_000) + "b",
            "\u202Egpj.exe",
            "keys/../../evil",
            "backup.json/",
            "shop.json ",
            "~/evil",
            "%2e%2e/evil",
            "./../evil",
            "\uD83D\uDE00");

    @TempDir
    Path temp;

    private Damaged damaged;
    private byte[] good;
    private Map<String, byte[]> files;

    @BeforeEach
    void make() throws IOException {
        damaged = new Damaged(temp);
        Path zip = temp.resolve("good.zip");
        Path small = Files.createDirectories(temp.resolve("small"));
        Files.copy(damaged.shop.root().resolve("shop.json"), small.resolve("shop.json"));
        Files.writeString(
                Files.createDirectories(small.resolve("records")).resolve("w.jsonl"), damaged.lines.substring(0, 900));
        Files.writeString(Files.createDirectories(small.resolve("content/p")).resolve("pack.yaml"), "id: p\n");
        new Backup(new ShopFolder(small, damaged.shop.id()), damaged.world).write(zip);
        good = Files.readAllBytes(zip);
        files = unpacked(good);
    }

    /** The same restoring for a fuzzer, in a folder of its own. */
    static ZipMutantsTest in(Path folder) throws IOException {
        ZipMutantsTest test = new ZipMutantsTest();
        test.temp = folder;
        test.make();
        return test;
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void damagedBackupsAreRestoredWholeOrNotAtAll() {
        Trial.Report control = Trial.run("control", SEED, 4_000, this::mutant, this::trusting);
        Trial.Report report = Trial.run("zip", SEED, MUTANTS, this::mutant, this::restore);
        report.note(
                "zip, restoring a backup",
                "an unpacker without bounds failed within " + control.mutants() + " of them");
        assertThat(report.failures()).isEmpty();
        assertThat(control.failures()).isNotEmpty();
    }

    @Test
    @Tag("soak")
    void manyMore() {
        assertThat(Trial.run("zip", SEED + 1, SOAK, this::mutant, this::restore)
                        .note("zip, in the soak", "")
                        .failures())
                .isEmpty();
    }

    // ---- mutants

    private byte[] mutant(Random dice) throws IOException {
        int kind = dice.nextInt(100);
        if (kind < 35) {
            return patched(good, dice);
        }
        if (kind < 36 && dice.nextInt(3) == 0) {
            return bomb(dice);
        }
        Map<String, byte[]> other = new LinkedHashMap<>(files);
        if (kind < 70) {
            renamed(other, dice);
        } else {
            other.put(Backup.MANIFEST, new Mutator(Dialect.JSON, dice).damage(text(Backup.MANIFEST)));
        }
        byte[] zip = zipped(other, dice.nextInt(10) > 0);
        return dice.nextInt(4) == 0 ? patched(zip, dice) : zip;
    }

    /** Fields of its headers overwritten with the ends of their ranges, bits turned, its end cut off or doubled. */
    private static byte[] patched(byte[] zip, Random dice) {
        byte[] patched = zip.clone();
        for (int i = dice.nextInt(3); i >= 0; i--) {
            List<Integer> headers = headers(patched);
            int at = headers.isEmpty() ? 0 : headers.get(dice.nextInt(headers.size())) + dice.nextInt(46);
            byte[] ends = {0, -1, 1, 127, -128};
            byte end = ends[dice.nextInt(ends.length)];
            switch (dice.nextInt(6)) {
                case 0 -> patched = Damaged.patched(patched, Math.min(at, patched.length), end);
                case 1 -> patched = Damaged.patched(patched, Math.min(at, patched.length), end, end);
                case 2 -> patched = Damaged.patched(patched, Math.min(at, patched.length), end, end, end, end);
                case 3 -> patched = java.util.Arrays.copyOf(patched, dice.nextInt(patched.length + 1));
                case 4 -> patched = Bytes.of(patched).plus(Bytes.of(patched)).toArray();
                default -> {
                    if (patched.length > 0) {
                        patched[dice.nextInt(patched.length)] ^= (byte) (1 << dice.nextInt(8));
                    }
                }
            }
        }
        return patched;
    }

    private static List<Integer> headers(byte[] zip) {
        List<Integer> headers = new ArrayList<>();
        for (int i = 0; i + 4 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] < 8) {
                headers.add(i);
            }
        }
        return headers;
    }

    /** A file under another name, in the list as well, so that the name is all there is to refuse. */
    private void renamed(Map<String, byte[]> other, Random dice) {
        String name = dice.nextInt(3) == 0
                ? new String(new Mutator(Dialect.JSON, dice).damage("records/w.jsonl"), StandardCharsets.UTF_8)
                : NAMES.get(dice.nextInt(NAMES.size()));
        byte[] bytes = other.getOrDefault("records/w.jsonl", new byte[0]);
        if (dice.nextBoolean()) {
            other.remove("records/w.jsonl");
        }
        other.put(name, bytes);
        other.put(Backup.MANIFEST, manifest(other, dice.nextInt(6) == 0 ? Long.MAX_VALUE - 5 : 0));
    }

    private byte[] manifest(Map<String, byte[]> all, long more) {
        ObjectNode json = StrictJson.empty()
                .put("format", 1)
                .put("shop", damaged.shop.id())
                .put("made", "now");
        ObjectNode listed = json.putObject("files");
        all.forEach((name, bytes) -> {
            if (!name.equals(Backup.MANIFEST)) {
                listed.putObject(name)
                        .put("size", bytes.length + more)
                        .put("sha256", Bytes.of(bytes).sha256());
            }
        });
        return StrictJson.bytes(json).toArray();
    }

    private String text(String file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The names as they come, two of them the same if need be. */
    private static byte[] zipped(Map<String, byte[]> all, boolean packed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(packed ? 1 : 0);
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                if (file.getKey().length() < 60_000) {
                    out.putNextEntry(new ZipEntry(file.getKey()));
                    out.write(file.getValue());
                }
            }
        } catch (IllegalArgumentException tooLong) {
            return bytes.toByteArray();
        }
        return bytes.toByteArray();
    }

    /** A small zip that holds hundreds of megabytes, honest or lying about it. */
    private byte[] bomb(Random dice) throws IOException {
        int size = LARGEST_BOMB / (1 + dice.nextInt(8));
        boolean list = dice.nextBoolean();
        long said = dice.nextBoolean() ? size : dice.nextInt(2) == 0 ? 10 : Long.MAX_VALUE / 2 + 1;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(1);
            Map<String, byte[]> all = new LinkedHashMap<>(files);
            all.remove(Backup.MANIFEST);
            ObjectNode json =
                    (ObjectNode) tools.jackson.databind.json.JsonMapper.shared().readTree(manifest(all, 0));
            ObjectNode listed = (ObjectNode) json.get("files");
            listed.putObject("records/x.jsonl").put("size", said).put("sha256", "0".repeat(64));
            listed.putObject("records/y.jsonl").put("size", said).put("sha256", "0".repeat(64));
            for (String name : List.of("shop.json", "content/p/pack.yaml", "records/w.jsonl")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(all.getOrDefault(name, new byte[0]));
            }
            for (String name : List.of("records/x.jsonl", "records/y.jsonl")) {
                out.putNextEntry(new ZipEntry(name));
                zeros(out, list ? 10 : size, (byte) 0);
            }
            out.putNextEntry(new ZipEntry(Backup.MANIFEST));
            out.write(StrictJson.bytes(json).toArray());
            zeros(out, list ? size : 0, (byte) ' ');
        }
        return bytes.toByteArray();
    }

    private static void zeros(ZipOutputStream out, int size, byte what) throws IOException {
        byte[] block = new byte[1 << 16];
        java.util.Arrays.fill(block, what);
        for (int done = 0; done < size; done += block.length) {
            out.write(block, 0, Math.min(block.length, size - done));
        }
    }

    // ---- under the guard

    void restore(byte[] mutant) throws IOException {
        Path own = damaged.own();
        Path zip = Files.write(own.resolve("b.zip"), mutant);
        Path into = own.resolve("in").resolve("shop");
        boolean intact = Restore.check(zip) instanceof Restore.Checked.Intact;
        boolean restored = Restore.into(zip, into, Shops.ANYWHERE, damaged.world) instanceof Restore.Restored.Shop;
        try (Stream<Path> left = Files.list(own.resolve("in"));
                Stream<Path> beside = Files.list(own)) {
            List<Path> inside = left.toList();
            List<Path> outside = beside.toList();
            if (!inside.equals(restored ? List.of(into) : List.of()) || outside.size() != 2) {
                throw new AssertionError("left behind: " + inside + " " + outside);
            }
        }
        if (restored && !intact) {
            throw new AssertionError("restored though the check says it is broken");
        }
        if (restored) {
            Damaged.delete(into);
        }
    }

    // ---- the same mutants, unpacked without a guard

    private void trusting(byte[] mutant) throws IOException {
        Path folder = Files.createDirectories(damaged.own().resolve("out").resolve("in"));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(mutant))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new AssertionError("written outside: " + entry.getName());
                }
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
    }
}
