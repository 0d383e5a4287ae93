package org.tillside.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tillside.library.PackSource;
import org.tillside.library.YamlText;
import org.tillside.library.YamlValue;

/**
 * Puts packs into a zip, the same bytes each time, and takes them out of one that may come from anywhere: all of it is
 * looked through in memory, and refused with a reason, before anybody gets to see any of it.
 */
public final class PackZip {
    /** Files and folders of a zip. */
    public static final int MOST = 2_000;

    /** Bytes of all files, counted while they are unpacked. */
    public static final int MOST_BYTES = 50 << 20;

    /** How much larger a file may be than it is packed. */
    public static final int MOST_TIMES = 100;

    /** The zip itself: what it may hold, unpacked, and the headers. */
    private static final int LARGEST = MOST_BYTES + (4 << 20);

    /** Any time would do that needs no zone; the earliest one does. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** As large as a file of a pack may be. */
    private static final int LARGEST_HEAD = 512 << 10;

    private static final String HEAD = "pack.yaml";

    private PackZip() {}

    /** What reading a zip gives. */
    public sealed interface Read {
        record Packs(ZippedPack packs) implements Read {}

        /** @param names the file in the zip that it is about, if it is about one, and another one */
        record Refused(ZipRefusal reason, List<String> names) implements Read {}
    }

    /** Reads a zip; throws only where the disk does. */
    public static Read read(Path zip) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(zip)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        return bytes.length > LARGEST
                ? new Read.Refused(ZipRefusal.TOO_LARGE, List.of())
                : read(String.valueOf(zip.getFileName()), bytes);
    }

    /** The same of a zip in memory. */
    public static Read read(String name, byte[] zip) {
        try {
            return new Read.Packs(packs(name, zip));
        } catch (ZipRefused e) {
            return new Read.Refused(e.reason(), e.names());
        }
    }

    private static ZippedPack packs(String name, byte[] zip) throws ZipRefused {
        List<ZipMember> members = new ZipDirectory(zip).read(MOST);
        ZipNames names = new ZipNames();
        for (ZipMember member : members) {
            names.add(member.name());
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        int leftOut = 0;
        try (ZipUnpacking unpacking = new ZipUnpacking(zip, MOST_BYTES, MOST_TIMES)) {
            for (ZipMember member : members) {
                unpacking.check(member);
            }
            for (ZipMember member : members) {
                if (!member.folder() && ZipNames.leftOut(member.name())) {
                    leftOut++;
                } else if (!member.folder()) {
                    files.put(member.name(), unpacking.bytes(member));
                }
            }
        }
        return new ZippedPack(name, placed(files), leftOut);
    }

    /** Each pack in a folder of its own, as in a shop's content: a pack alone is put into one, a folder round all taken off. */
    private static Map<String, byte[]> placed(SortedMap<String, byte[]> files) throws ZipRefused {
        byte[] head = files.get(HEAD);
        if (head != null) {
            return under(id(head) + "/", files);
        } else if (files.keySet().stream().anyMatch(it -> it.matches("[^/]+/" + HEAD))) {
            return files;
        }
        String first = files.isEmpty() ? "" : files.firstKey();
        String round = first.substring(0, first.indexOf('/') + 1);
        boolean wrapped = !round.isEmpty()
                && files.keySet().stream().allMatch(it -> it.startsWith(round))
                && files.keySet().stream()
                        .anyMatch(it -> it.substring(round.length()).matches("[^/]+/" + HEAD));
        if (!wrapped) {
            throw new ZipRefused(ZipRefusal.NO_PACK);
        }
        SortedMap<String, byte[]> inside = new TreeMap<>();
        files.forEach((name, bytes) -> inside.put(name.substring(round.length()), bytes));
        return inside;
    }

    private static Map<String, byte[]> under(String folder, SortedMap<String, byte[]> files) throws ZipRefused {
        SortedMap<String, byte[]> inside = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            ZipNames.check(folder + file.getKey());
            inside.put(folder + file.getKey(), file.getValue());
        }
        return inside;
    }

    private static String id(byte[] head) {
        if (head.length > LARGEST_HEAD) {
            return "pack";
        }
        return YamlText.value(new String(head, StandardCharsets.UTF_8), "id")
                .filter(YamlValue.Text.class::isInstance)
                .map(it -> ((YamlValue.Text) it).text())
                .filter(it -> it.matches("[a-z0-9-]{1,60}"))
                .orElse("pack");
    }

    /** Everything in a source as a zip: in order, with one time for all, so that the same files give the same bytes. */
    public static byte[] write(PackSource source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (String file : source.list().files()) {
                try (InputStream in = source.open(file)) {
                    put(zip, file, in.readAllBytes());
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        if (tight(bytes)) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Whether packing would make it so small that nobody would take it. */
    private static boolean tight(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] piece = new byte[1 << 16];
            while (!deflater.finished()) {
                deflater.deflate(piece);
            }
            return bytes.length > MOST_TIMES * deflater.getBytesWritten();
        } finally {
            deflater.end();
        }
    }
}
