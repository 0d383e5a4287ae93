package org.tillside.records;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a whole shop folder into one zip that can tell whether it is whole. It holds the locked keys: whoever has it
 * needs about forty hours of a computer's core for each PIN.
 */
public final class Backup {
    static final String MANIFEST = "backup.json";

    private final ShopFolder shop;
    private final Surroundings world;

    public Backup(ShopFolder shop, Surroundings world) {
        this.shop = shop;
        this.world = world;
    }

    /** How much was put away, in files and in bytes before packing. */
    public record Made(Path zip, int files, long bytes) {}

    /** Writes the zip, checks it, and only then gives it its name; an older one of that name stays if this fails. */
    public Made write(Path zip) throws IOException {
        Path temp = world.disk().temporary(SafeFile.folderOf(zip), ".backup-");
        try {
            Made made = pack(temp, zip);
            if (Restore.check(temp) instanceof Restore.Checked.Broken broken) {
                throw new IOException("the backup does not read back: " + broken.what());
            }
            world.disk().replace(temp, zip);
            world.disk().forceFolder(SafeFile.folderOf(zip));
            return made;
        } finally {
            world.disk().delete(temp);
        }
    }

    private Made pack(Path temp, Path zip) throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        try (DiskStream file = new DiskStream(world.disk(), temp)) {
            ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(file));
            for (Path one : files()) {
                String name = shop.root().relativize(one).toString().replace('\\', '/');
                entries.put(name, put(out, name, one));
            }
            putManifest(out, entries);
            out.finish();
            out.flush();
            file.force();
        }
        return new Made(
                zip,
                entries.size(),
                entries.values().stream().mapToLong(Entry::size).sum());
    }

    record Entry(long size, String sha256) {}

    /**
     * Journals come first and private parts after them: a part is written before its line, so each line in the backup
     * has its part even if another window writes meanwhile. Lock files are never opened.
     */
    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(shop.root())) {
            List<Path> files = new ArrayList<>(all.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).endsWith(".new"))
                    .filter(file -> !(SafeFile.folderOf(file).equals(shop.root().toAbsolutePath())
                            && String.valueOf(file.getFileName()).startsWith("lock-")))
                    .toList());
            files.sort(Comparator.comparing((Path file) -> file.startsWith(shop.records()) ? 0 : 1)
                    .thenComparing(Path::toString));
            return files;
        }
    }

    private Entry put(ZipOutputStream out, String name, Path file) throws IOException {
        out.putNextEntry(entry(name));
        var digest = Bytes.digest();
        long size = 0;
        // no further than now: a journal may grow while it is read
        long most = wholeLines(file, Files.size(file));
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            size = copy(in, out, most);
        }
        out.closeEntry();
        return new Entry(size, HexFormat.of().formatHex(digest.digest()));
    }

    /** The end of a journal's last whole line: half a line that is just being written is left out. */
    private static long wholeLines(Path file, long size) throws IOException {
        if (!file.toString().endsWith(".jsonl")) {
            return size;
        }
        long[] end = {0};
        Bytes tail = LineSplitter.split(file, 0, (line, start, stop) -> end[0] = stop);
        boolean live = tail.size() > 0 && Frame.parse(tail) instanceof Frame.Parsed.Bad;
        return live ? Math.min(size, end[0]) : size;
    }

    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long done = 0;
        while (done < most) {
            int count = in.read(buffer, 0, (int) Math.min(buffer.length, most - done));
            if (count < 0) {
                break;
            }
            out.write(buffer, 0, count);
            done += count;
        }
        return done;
    }

    private void putManifest(ZipOutputStream out, Map<String, Entry> entries) throws IOException {
        ObjectNode json = StrictJson.empty()
                .put("format", ShopFolder.FORMAT)
                .put("shop", shop.id())
                .put("made", world.clock().instant().toString())
                .put("program", world.program());
        ObjectNode files = json.putObject("files");
        entries.forEach(
                (name, entry) -> files.putObject(name).put("size", entry.size()).put("sha256", entry.sha256()));
        out.putNextEntry(entry(MANIFEST));
        out.write(StrictJson.pretty(json).toArray());
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(world.clock().millis());
        return entry;
    }
}
