package org.tillside.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tillside.library.PackSource;

/** A pack as a zip: the same bytes each time, every file back to the byte, and nothing taken that could do harm. */
@Timeout(60)
class PackZipTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long LIMIT = Duration.ofSeconds(2).toNanos();

    @TempDir
    Path temp;

    private static PackZip.Read read(byte[] zip) {
        long from = THREADS.getCurrentThreadCpuTime();
        PackZip.Read read = PackZip.read("x.zip", zip);
        assertThat(THREADS.getCurrentThreadCpuTime() - from)
                .as("within two seconds of a core")
                .isLessThan(LIMIT);
        return read;
    }

    private static ZippedPack taken(byte[] zip) {
        PackZip.Read read = read(zip);
        assertThat(read).isInstanceOf(PackZip.Read.Packs.class);
        return ((PackZip.Read.Packs) read).packs();
    }

    private static PackZip.Read.Refused refused(byte[] zip) {
        PackZip.Read read = read(zip);
        assertThat(read).isInstanceOf(PackZip.Read.Refused.class);
        return (PackZip.Read.Refused) read;
    }

    private static ZipRefusal why(byte[] zip) {
        return refused(zip).reason();
    }

    private static ZipRefusal named(String... names) {
        CraftedZip zip = CraftedZip.pack();
        for (String name : names) {
            zip.add(name, name.endsWith("/") ? "" : "x");
        }
        return why(zip.bytes());
    }

    private static byte[] bytes(PackSource source, String file) throws IOException {
        return source.open(file).readAllBytes();
    }

    // ---- there and back

    private Path content() throws IOException {
        Path folder = temp.resolve("content");
        Files.createDirectories(folder.resolve("own/media"));
        Files.createDirectories(folder.resolve("own/scenarios"));
        Files.writeString(folder.resolve("own/pack.yaml"), "\ufeff" + CraftedZip.HEAD.replace("\n", "\r\n"));
        Files.writeString(folder.resolve("own/scenarios/ū-Ամ.yaml"), "id: x\n");
        byte[] picture = new byte[90_000];
        new Random(4).nextBytes(picture);
        Files.write(folder.resolve("own/media/noise.png"), picture);
        Files.write(folder.resolve("own/media/blank.svg"), new byte[400_000]);
        Files.write(folder.resolve("own/media/empty.svg"), new byte[0]);
        return folder;
    }

    @Test
    void whatIsSavedReadsBackToTheByte() throws IOException {
        PackSource source = PackSource.folder(content());
        ZippedPack back = taken(PackZip.write(source));
        assertThat(back.list().files()).isEqualTo(source.list().files()).hasSize(5);
        for (String file : source.list().files()) {
            assertThat(bytes(back, file)).as(file).isEqualTo(bytes(source, file));
        }
        assertThat(back.size()).isGreaterThan(490_000);
    }

    @Test
    void theSameFilesGiveTheSameBytesWhateverTheirTimeAndOrder() throws IOException {
        byte[] first = PackZip.write(PackSource.folder(content()));
        Path other = temp.resolve("other");
        Files.createDirectories(other.resolve("own/scenarios"));
        Files.createDirectories(other.resolve("own/media"));
        for (String file :
                List.of("scenarios/ū-Ամ.yaml", "media/noise.png", "media/empty.svg", "media/blank.svg", "pack.yaml")) {
            Files.copy(
                    temp.resolve("content/own").resolve(file),
                    other.resolve("own").resolve(file));
        }
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(PackZip.write(PackSource.folder(other))).isEqualTo(first);
        } finally {
            TimeZone.setDefault(before);
        }
        Files.writeString(other.resolve("own/pack.yaml"), "other");
        assertThat(PackZip.write(PackSource.folder(other))).as("control").isNotEqualTo(first);
    }

    @Test
    void otherZipToolsReadItAndItReadsTheirs() throws IOException {
        PackSource source = PackSource.folder(content());
        Map<String, byte[]> seen = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(PackZip.write(source)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                seen.put(entry.getName(), in.readAllBytes());
            }
        }
        assertThat(seen.keySet()).isEqualTo(source.list().files());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment("made by hand");
            zip.putNextEntry(new ZipEntry("own/"));
            zip.putNextEntry(new ZipEntry("own/pack.yaml"));
            zip.write(seen.get("own/pack.yaml"));
        }
        assertThat(bytes(taken(out.toByteArray()), "own/pack.yaml")).isEqualTo(seen.get("own/pack.yaml"));
    }

    @Test
    void aPackAloneIsPutIntoAFolderAndAFolderRoundAllIsTakenOff() throws IOException {
        CraftedZip alone = new CraftedZip();
        alone.add("pack.yaml", CraftedZip.HEAD);
        alone.add("scenarios/a.yaml", "id: a\n");
        assertThat(taken(alone.bytes()).list().files()).containsExactly("p/pack.yaml", "p/scenarios/a.yaml");
        CraftedZip wrapped = new CraftedZip();
        wrapped.add("content/p/pack.yaml", CraftedZip.HEAD);
        wrapped.add("content/p/media/a.svg", "<svg/>");
        assertThat(taken(wrapped.bytes()).list().files()).containsExactly("p/media/a.svg", "p/pack.yaml");
        CraftedZip device = new CraftedZip();
        device.add("pack.yaml", CraftedZip.HEAD.replace("id: p", "id: con"));
        assertThat(why(device.bytes())).isEqualTo(ZipRefusal.RESERVED);
        assertThat(why(new CraftedZip().bytes())).isEqualTo(ZipRefusal.NO_PACK);
    }

    @Test
    void whatSystemsHideIsLeftOutAndCounted() {
        CraftedZip zip = CraftedZip.pack();
        zip.add("__MACOSX/p/._pack.yaml", "x");
        zip.add("p/.DS_Store", "x");
        ZippedPack packs = taken(zip.bytes());
        assertThat(packs.list().files()).containsExactly("p/pack.yaml");
        assertThat(packs.leftOut()).isEqualTo(2);
    }

    // ---- names

    @ParameterizedTest
    @CsvSource({
        "../evil, OUTSIDE",
        "p/../../evil, OUTSIDE",
        "p/.., OUTSIDE",
        "p\\..\\evil, OUTSIDE",
        "/evil, ABSOLUTE",
        "\\evil, ABSOLUTE",
        "//server/share/evil, ABSOLUTE",
        "C:/evil, DRIVE",
        "c:evil, DRIVE",
        "C:\\evil, DRIVE",
        "p/a:b, STREAM",
        "p/pack.yaml::$DATA, STREAM",
        "p/CON, RESERVED",
        "p/nul.yaml, RESERVED",
        "p/com1/a.yaml, RESERVED",
        "p/LPT9 .txt, RESERVED",
        "p/com¹, RESERVED",
        "p/conin$, RESERVED",
        "p/a., ENDING",
        "'p/a ', ENDING",
        "p/a./b, ENDING",
        "p/a\\b, SIGNS",
        "p/a?.yaml, SIGNS",
        "p//a, SIGNS",
        "p/./a, SIGNS",
        "p/pack.yaml/a, FILE_AND_FOLDER"
    })
    void namesThatMeanSomethingElseSomewhereAreRefused(String name, ZipRefusal reason) {
        assertThat(named(name)).isEqualTo(reason);
    }

    @Test
    void namesThatCannotBeSeenOrAreTooLongAreRefused() {
        assertThat(named("p/\u202egpj.exe")).isEqualTo(ZipRefusal.SIGNS);
        assertThat(named("p/a\u0000b")).isEqualTo(ZipRefusal.SIGNS);
        assertThat(named("p/" + "x".repeat(181))).isEqualTo(ZipRefusal.TOO_LONG);
        assertThat(taken(renamed("p/" + "x".repeat(180))).list().files()).hasSize(2);
        assertThat(named("p/" + "xxxxxxxxx/".repeat(24))).isEqualTo(ZipRefusal.TOO_LONG);
        assertThat(named("p/" + "a/".repeat(2_000) + "b")).isEqualTo(ZipRefusal.TOO_LONG);
        CraftedZip unread = CraftedZip.pack();
        CraftedZip.Member it = unread.add("p/x", "x");
        it.name = new byte[] {'p', '/', (byte) 0xc3, (byte) 0x28};
        it.local = it.name;
        assertThat(why(unread.bytes())).isEqualTo(ZipRefusal.SIGNS);
    }

    @Test
    void namesThatAreOneOnSomeDiskAreRefused() {
        assertThat(named("p/a.yaml", "p/a.yaml")).isEqualTo(ZipRefusal.TWICE);
        assertThat(named("p/a.yaml", "p/A.yaml")).isEqualTo(ZipRefusal.ALIKE);
        assertThat(named("p/straße.md", "p/STRASSE.md")).isEqualTo(ZipRefusal.ALIKE);
        assertThat(named("p/\u016b.md", "p/u\u0304.md"))
                .as("written in two ways")
                .isEqualTo(ZipRefusal.ALIKE);
        assertThat(named("p/media/a.svg", "p/Media/b.svg")).as("folders").isEqualTo(ZipRefusal.ALIKE);
        assertThat(named("p/a/b.md", "p/A")).isEqualTo(ZipRefusal.FILE_AND_FOLDER);
        assertThat(refused(renamed("p/A.yaml", "p/a.yaml")).names()).containsExactly("p/a.yaml", "p/A.yaml");
    }

    private static byte[] renamed(String... names) {
        CraftedZip zip = CraftedZip.pack();
        List.of(names).forEach(it -> zip.add(it, "x"));
        return zip.bytes();
    }

    @Test
    void ordinaryNamesAreTaken() {
        assertThat(taken(renamed("p/ā ē.md", "p/Դաս.md", "p/console.md", "p/a.b.c", "p/com10", "p/(1).md", "p/😀.md"))
                        .list()
                        .files())
                .hasSize(8);
    }

    @Test
    void aNameInASentenceIsShortAndPlain() {
        PackZip.Read.Refused refused = refused(renamed("p/\u202e" + "y".repeat(500)));
        assertThat(refused.names().get(0))
                .startsWith("p/\ufffdyyy")
                .endsWith("…")
                .hasSizeLessThan(90);
    }

    // ---- what is no file

    @ParameterizedTest
    @CsvSource({"0xa1ff0000, LINK", "0x61800000, LINK", "0x11800000, LINK", "0x41ed0010, LINK", "0x400, LINK"})
    void linksAndDevicesAreRefused(String attributes, ZipRefusal reason) {
        CraftedZip zip = CraftedZip.pack();
        zip.add("p/to", "../../evil").attributes = Long.decode(attributes);
        assertThat(why(zip.bytes())).isEqualTo(reason);
        CraftedZip plain = CraftedZip.pack();
        plain.add("p/to", "x").attributes = 0x81a40000L;
        plain.add("p/f/", "").attributes = 0x41ed0010L;
        assertThat(taken(plain.bytes()).list().files()).as("control").hasSize(2);
    }

    @Test
    void aFileThatIsCalledTwoThingsIsRefused() {
        CraftedZip zip = CraftedZip.pack();
        zip.add("p/good.yaml", "x").local = "../evil.yaml".getBytes(StandardCharsets.UTF_8);
        assertThat(refused(zip.bytes()).names()).containsExactly("p/good.yaml", "../evil.yaml");
        assertThat(refused(with(it -> it.local = "p/A".getBytes(StandardCharsets.UTF_8)))
                        .reason())
                .isEqualTo(ZipRefusal.TWO_NAMES);
    }

    private static byte[] with(java.util.function.Consumer<CraftedZip.Member> lie) {
        CraftedZip zip = CraftedZip.pack();
        lie.accept(zip.add("p/a", "some text that is a little longer"));
        return zip.bytes();
    }

    @Test
    void lockedAndStrangeWaysOfPackingAreRefused() {
        assertThat(why(with(it -> {
                    it.flags = 1;
                    it.localFlags = 1;
                })))
                .isEqualTo(ZipRefusal.LOCKED);
        assertThat(why(with(it -> it.method = 12))).isEqualTo(ZipRefusal.METHOD);
    }

    // ---- sizes

    @Test
    void sizesThatLieAreRefused() {
        assertThat(why(with(it -> it.size = 5))).isEqualTo(ZipRefusal.SIZES);
        assertThat(why(with(it -> {
                    it.size = 5;
                    it.localSize = 5;
                })))
                .as("shorter than it is")
                .isEqualTo(ZipRefusal.SIZES);
        assertThat(why(with(it -> {
                    it.size = 5_000;
                    it.localSize = 5_000;
                })))
                .as("longer than it is")
                .isEqualTo(ZipRefusal.SIZES);
        assertThat(why(with(it -> it.localSize = 4))).isEqualTo(ZipRefusal.SIZES);
        assertThat(why(with(it -> {
                    it.packedSize -= 3;
                    it.localPackedSize -= 3;
                })))
                .isEqualTo(ZipRefusal.DAMAGED);
        assertThat(why(with(it -> {
                    it.packedSize = 1 << 30;
                    it.localPackedSize = 1 << 30;
                })))
                .isEqualTo(ZipRefusal.SIZES);
        assertThat(why(with(it -> it.size = 0xffffffffL))).isEqualTo(ZipRefusal.ZIP64);
        assertThat(why(with(it -> it.packedSize = 0xffffffffL))).isEqualTo(ZipRefusal.ZIP64);
        assertThat(why(with(it -> it.localPackedSize = 0xffffffffL))).isEqualTo(ZipRefusal.SIZES);
        assertThat(why(with(it -> {
                    it.crc ^= 1;
                    it.localCrc ^= 1;
                })))
                .isEqualTo(ZipRefusal.DAMAGED);
    }

    private static byte[] behind(boolean signed, boolean large, long more, long local) {
        return with(it -> {
            it.flags = 8;
            it.localFlags = 8;
            it.localSize = local;
            it.localPackedSize = local;
            it.localCrc = 0;
            it.behind = CraftedZip.descriptor(it, signed, large, it.size + more);
        });
    }

    @Test
    void sizesBehindTheBytesAreHeldAgainstTheList() {
        for (boolean signed : new boolean[] {true, false}) {
            for (boolean large : new boolean[] {true, false}) {
                assertThat(taken(behind(signed, large, 0, 0)).list().files()).hasSize(2);
                assertThat(taken(behind(signed, large, 0, 0xffffffffL)).list().files())
                        .hasSize(2);
                assertThat(why(behind(signed, large, 7, 0))).isEqualTo(ZipRefusal.SIZES);
            }
        }
        assertThat(why(behind(true, false, 0, 9))).isEqualTo(ZipRefusal.SIZES);
    }

    @Test
    void whatIsPackedTooTightIsRefusedWhileItIsCounted() {
        Supplier<CraftedZip> bomb = () -> {
            CraftedZip zip = CraftedZip.pack();
            zip.add("p/zeros", new byte[40 << 20]);
            return zip;
        };
        long before = allocated();
        byte[] zip = bomb.get().bytes();
        long made = allocated();
        assertThat(why(zip)).isEqualTo(ZipRefusal.TOO_TIGHT);
        assertThat(allocated() - made).as("bytes asked for").isLessThan(4 << 20);
        assertThat(made - before).as("control: packing it needed them").isGreaterThan(40 << 20);
        CraftedZip close = CraftedZip.pack();
        byte[] text = ("0123456789".repeat(9) + "x").repeat(40).getBytes(StandardCharsets.UTF_8);
        close.add("p/close", text);
        assertThat(taken(close.bytes()).size()).as("control: not so tight").isGreaterThan(text.length);
    }

    private static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    @Test
    void aLittleThatSaysItIsLessIsBrokenOffAtOnce() {
        CraftedZip zip = CraftedZip.pack();
        CraftedZip.Member it = zip.add("p/zeros", new byte[100 << 20]);
        it.size = 10;
        it.localSize = 10;
        assertThat(why(zip.bytes())).isEqualTo(ZipRefusal.SIZES);
    }

    @Test
    void moreThanFiftyMegabytesTogetherAreRefused() {
        byte[] noise = new byte[1 << 20];
        new Random(9).nextBytes(noise);
        CraftedZip full = CraftedZip.pack();
        for (int i = 0; i < 49; i++) {
            full.stored("p/" + i, noise);
        }
        assertThat(taken(full.bytes()).list().files()).as("control").hasSize(50);
        CraftedZip over = CraftedZip.pack();
        for (int i = 0; i < 50; i++) {
            over.stored("p/" + i, noise);
        }
        assertThat(why(over.bytes())).isEqualTo(ZipRefusal.TOO_LARGE);
        CraftedZip packed = CraftedZip.pack();
        for (int i = 0; i < 60; i++) {
            packed.add("p/" + i, half(noise));
        }
        assertThat(why(packed.bytes())).as("counted while unpacking").isEqualTo(ZipRefusal.TOO_LARGE);
    }

    /** A megabyte of which a fiftieth is noise. */
    private static byte[] half(byte[] noise) {
        byte[] bytes = new byte[1 << 20];
        System.arraycopy(noise, 0, bytes, 0, bytes.length / 50);
        return bytes;
    }

    @Test
    void moreThanTwoThousandFilesAreRefused() {
        CraftedZip full = CraftedZip.pack();
        for (int i = 1; i < 2_000; i++) {
            full.add("p/" + i, "");
        }
        assertThat(taken(full.bytes()).list().files()).hasSize(2_000);
        CraftedZip over = CraftedZip.pack();
        for (int i = 1; i < 2_001; i++) {
            over.add("p/" + i, "");
        }
        assertThat(why(over.bytes())).isEqualTo(ZipRefusal.TOO_MANY);
        over.count = 5;
        assertThat(why(over.bytes())).as("that says it has fewer").isEqualTo(ZipRefusal.NOT_WHOLE);
    }

    @Test
    void filesThatShareBytesAreRefused() {
        CraftedZip shared = CraftedZip.pack();
        CraftedZip.Member one = shared.add("p/a", "text");
        shared.bytes();
        CraftedZip zip = CraftedZip.pack();
        zip.add("p/a", "text");
        zip.add("p/a", "text").at = one.at;
        assertThat(why(zip.bytes())).isEqualTo(ZipRefusal.OVERLAP);
    }

    // ---- whole

    @Test
    void aZipThatIsCutOffAnywhereIsRefused() {
        byte[] whole = with(it -> it.attributes = 0);
        for (int length = 0; length < whole.length; length++) {
            assertThat(PackZip.read("x.zip", Arrays.copyOf(whole, length)))
                    .as("cut at " + length)
                    .isInstanceOf(PackZip.Read.Refused.class);
        }
        assertThat(taken(whole).list().files()).as("control").hasSize(2);
    }

    @Test
    void whatIsNoZipIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("x.zip"), "id: blouse\n".repeat(900));
        assertThat(PackZip.read(file)).isEqualTo(new PackZip.Read.Refused(ZipRefusal.NOT_WHOLE, List.of()));
        CraftedZip lost = CraftedZip.pack();
        lost.listAt = 3;
        assertThat(why(lost.bytes())).isEqualTo(ZipRefusal.NOT_WHOLE);
    }

    @Test
    void nothingButTheZipIsTouchedByReadingIt() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("a/b"));
        Path zip = Files.write(folder.resolve("x.zip"), renamed("../evil", "p/a"));
        PackZip.read(zip);
        try (var all = Files.walk(temp)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(zip);
        }
    }
}
