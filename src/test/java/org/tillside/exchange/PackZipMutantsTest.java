package org.tillside.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tillside.mutants.Dialect;
import org.tillside.mutants.Mutator;
import org.tillside.mutants.Trial;

/** Whatever a pack's zip pretends to be, reading it ends with packs inside the limits or with a reason. */
class PackZipMutantsTest {
    private static final long SEED = 31;
    private static final int MUTANTS = 20_500;
    private static final int SOAK = 60_000;
    private static final Path FOLDER = Path.of("/content");

    private static final List<String> NAMES = List.of(
            "../evil",
            "/evil",
            "p/../../evil",
            "c:evil",
            "p/a:b",
            "p\\evil",
            "..",
            "p/nul",
            "p/PACK.yaml",
            "p/pack.yaml/x",
            "p/a\u0000b",
            "p/" + "x".repeat(300),
            "a/".repeat(2_000) + "b",
            "p/\u202Egpj.exe",
            "p/u\u0304.md",
            "p/\u016b.md",
            "p/a ",
            "p/😀");

    private final byte[] good = good().bytes();

    private static CraftedZip good() {
        CraftedZip zip = CraftedZip.pack();
        zip.add("p/", "");
        zip.add("p/scenarios/a.yaml", "id: a\ntitle: A\n".repeat(40));
        zip.stored("p/media/a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
        CraftedZip.Member late = zip.add("p/forms/f.yaml", "id: f\n");
        late.flags = 8;
        late.localFlags = 8;
        late.localSize = 0;
        late.localPackedSize = 0;
        late.localCrc = 0;
        late.behind = CraftedZip.descriptor(late, true, false, late.size);
        return zip;
    }

    @Test
    void damagedZipsAreReadWithinTheLimitsOrRefused() {
        Trial.Report control = Trial.run("control", SEED, 4_000, this::mutant, PackZipMutantsTest::trusting);
        Trial.Report report = Trial.run("pack", SEED, MUTANTS, this::mutant, PackZipMutantsTest::read);
        report.note(
                "zip, opening a pack", "an unpacker without bounds failed within " + control.mutants() + " of them");
        assertThat(report.failures()).isEmpty();
        assertThat(control.failures()).isNotEmpty();
        assertThat(PackZip.read("good.zip", good)).isInstanceOf(PackZip.Read.Packs.class);
    }

    @Test
    @Tag("soak")
    void manyMore() {
        assertThat(Trial.run("pack", SEED + 1, SOAK, this::mutant, PackZipMutantsTest::read)
                        .note("zip of a pack, in the soak", "")
                        .failures())
                .isEmpty();
    }

    // ---- mutants

    private byte[] mutant(Random dice) {
        int kind = dice.nextInt(100);
        if (kind < 50) {
            return patched(good, dice);
        } else if (kind < 51 && dice.nextInt(3) == 0) {
            return bomb(dice);
        }
        CraftedZip zip = good();
        CraftedZip.Member it = zip.add("p/x.md", "# x\n");
        if (kind < 80) {
            String name = dice.nextInt(3) == 0
                    ? new String(new Mutator(Dialect.JSON, dice).damage("p/x.md"), StandardCharsets.UTF_8)
                    : NAMES.get(dice.nextInt(NAMES.size()));
            it.called(name.length() < 60_000 ? name : "p/x.md");
        } else {
            lie(it, dice);
        }
        byte[] bytes = zip.bytes();
        return dice.nextInt(4) == 0 ? patched(bytes, dice) : bytes;
    }

    private static void lie(CraftedZip.Member it, Random dice) {
        long[] ends = {0, 1, 0xffff, 0x7fffffff, 0x80000000L, 0xffffffffL};
        long end = ends[dice.nextInt(ends.length)];
        switch (dice.nextInt(7)) {
            case 0 -> it.size = end;
            case 1 -> it.packedSize = end;
            case 2 -> it.localSize = end;
            case 3 -> it.attributes = (long) dice.nextInt() << 8;
            case 4 -> it.flags = dice.nextInt(1 << 16);
            case 5 -> it.at = dice.nextInt(2_000);
            default -> it.method = dice.nextInt(100);
        }
    }

    /** Fields of its headers overwritten with the ends of their ranges, bits turned, its end cut off or doubled. */
    private static byte[] patched(byte[] zip, Random dice) {
        byte[] patched = zip.clone();
        for (int i = dice.nextInt(3); i >= 0 && patched.length > 0; i--) {
            List<Integer> headers = headers(patched);
            int at = headers.isEmpty() ? 0 : headers.get(dice.nextInt(headers.size())) + dice.nextInt(46);
            byte[] ends = {0, -1, 1, 127, -128};
            int length = dice.nextInt(8);
            if (length < 5) {
                int from = Math.min(at, patched.length);
                Arrays.fill(patched, from, Math.min(patched.length, from + length), ends[dice.nextInt(ends.length)]);
            } else if (length == 5) {
                patched = Arrays.copyOf(patched, dice.nextInt(patched.length + 1));
            } else if (length == 6) {
                byte[] twice = Arrays.copyOf(patched, 2 * patched.length);
                System.arraycopy(patched, 0, twice, patched.length, patched.length);
                patched = twice;
            } else {
                patched[dice.nextInt(patched.length)] ^= (byte) (1 << dice.nextInt(8));
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

    /** A small zip that holds 72 megabytes, in one file or in many, honest or lying about it. */
    private static byte[] bomb(Random dice) {
        CraftedZip zip = good();
        int parts = 1 << dice.nextInt(6);
        byte[] piece = new byte[(72 << 20) / parts];
        // as tight as a zip may be, or as tight as can be
        boolean close = dice.nextBoolean();
        for (int i = 0; close && i < piece.length; i += 100) {
            piece[i] = (byte) dice.nextInt(8);
        }
        CraftedZip.Member first = zip.add("p/0.md", piece);
        if (dice.nextBoolean()) {
            first.size = 10;
            first.localSize = 10;
        }
        return zip.bytes();
    }

    // ---- under the guard

    static void read(byte[] mutant) throws IOException {
        if (!(PackZip.read("x.zip", mutant) instanceof PackZip.Read.Packs read)) {
            return;
        }
        int files = 0;
        long bytes = 0;
        for (String file : read.packs().list().files()) {
            Path target = FOLDER.resolve(file).normalize();
            if (!target.startsWith(FOLDER)
                    || target.equals(FOLDER)
                    || !target.toString().equals("/content/" + file)) {
                throw new AssertionError("would be written elsewhere: " + file);
            }
            files++;
            try (InputStream in = read.packs().open(file)) {
                bytes += in.readAllBytes().length;
            }
        }
        if (files > PackZip.MOST || bytes > PackZip.MOST_BYTES) {
            throw new AssertionError(files + " files, " + bytes + " bytes");
        }
    }

    // ---- the same mutants, unpacked without a guard

    private static void trusting(byte[] mutant) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(mutant))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!FOLDER.resolve(entry.getName()).normalize().startsWith(FOLDER)) {
                    throw new AssertionError("written outside: " + entry.getName());
                }
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
    }
}
