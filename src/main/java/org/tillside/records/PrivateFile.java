package org.tillside.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The private parts of one writer's events: the only records that may ever be taken away again. */
final class PrivateFile {
    private static final Bytes ID = Bytes.of("{\"id\":\"");
    private static final Bytes SALT = Bytes.of("\",\"salt\":\"");
    private static final Bytes D = Bytes.of(",\"d\":");
    private static final Bytes LINE_END = Bytes.of("\n");
    private static final int SALT_DIGITS = 32;

    private PrivateFile() {}

    /**
     * The file's lines.
     *
     * @param parts by event id
     * @param bad the numbers of lines that cannot be read
     * @param tail what follows the last line end
     * @param size of the whole lines, in bytes
     * @param whole whether the disk gave all of it
     */
    record Content(Map<String, Draft.Secret> parts, List<Long> bad, Bytes tail, long size, boolean whole) {
        static final Content NONE = new Content(Map.of(), List.of(), Bytes.EMPTY, 0, true);
    }

    static Bytes line(String id, Draft.Secret secret) {
        return Bytes.of("{\"id\":\"" + id + "\",\"salt\":\"" + secret.salt().hex() + "\"")
                .plus(D)
                .plus(secret.d())
                .plus(Bytes.of("}\n"));
    }

    static Content read(Path file) throws IOException {
        return Files.exists(file) ? new Reading(file, any -> true).from(0) : Content.NONE;
    }

    /**
     * What can be read behind a place at which a line begins: where the disk fails, what stands before that counts, and
     * the line there is told as one that cannot be read.
     *
     * @param wanted the events whose parts are kept
     */
    static Content readable(Path file, long from, Predicate<String> wanted) {
        if (!Files.exists(file)) {
            return Content.NONE;
        }
        Reading reading = new Reading(file, wanted);
        try {
            return reading.from(from);
        } catch (IOException e) {
            return reading.broken();
        }
    }

    /** One file on its way into memory. */
    private static final class Reading {
        private final Path file;
        private final Predicate<String> wanted;
        private final Map<String, Draft.Secret> parts = new LinkedHashMap<>();
        private final List<Long> bad = new ArrayList<>();
        private final Plain reader = new Plain();
        private long count;
        private long size;

        Reading(Path file, Predicate<String> wanted) {
            this.file = file;
            this.wanted = wanted;
        }

        Content from(long place) throws IOException {
            Bytes tail = LineSplitter.split(file, place, (line, start, end) -> take(line, end));
            return new Content(parts, List.copyOf(bad), tail, size, true);
        }

        private void take(Bytes line, long end) {
            count++;
            size = end;
            try {
                Part part = part(line, reader);
                if (wanted.test(part.id())) {
                    parts.put(part.id(), part.secret());
                }
            } catch (StrictJson.NotJson | IllegalArgumentException e) {
                bad.add(count);
            }
        }

        Content broken() {
            bad.add(count + 1);
            return new Content(parts, List.copyOf(bad), Bytes.EMPTY, size, false);
        }
    }

    /** One line of the file. */
    record Part(String id, Draft.Secret secret) {}

    /** Reads one line. */
    static Part part(Bytes line) throws StrictJson.NotJson {
        return part(line, new Plain());
    }

    /** The same for one of many. */
    static Part part(Bytes line, Plain reader) throws StrictJson.NotJson {
        Part plain = plain(line, reader);
        return plain == null ? parsed(line) : plain;
    }

    /** A line that stands exactly as it is written, read without a parser; null for one that takes a closer look. */
    private static @Nullable Part plain(Bytes line, Plain reader) {
        int idEnd = line.find('"', ID.size());
        int saltFrom = idEnd + SALT.size();
        int dFrom = saltFrom + SALT_DIGITS + 1 + D.size();
        boolean framed = dFrom < line.size()
                && line.has(ID, 0)
                && line.has(SALT, idEnd)
                && line.at(dFrom - D.size() - 1) == '"'
                && line.has(D, dFrom - D.size())
                && line.at(line.size() - 1) == '}';
        if (!framed || !reader.isObject(line.slice(dFrom, line.size() - 1))) {
            return null;
        }
        String id = line.ascii(ID.size(), idEnd);
        Bytes salt = salt(line.slice(saltFrom, saltFrom + SALT_DIGITS));
        return Shapes.isWord(id) && salt.size() > 0
                ? new Part(id, new Draft.Secret(salt, line.slice(dFrom, line.size() - 1)))
                : null;
    }

    /** Sixteen bytes in lower-case digits; none for anything else. */
    private static Bytes salt(Bytes digits) {
        byte[] salt = new byte[digits.size() / 2];
        for (int i = 0; i < digits.size(); i++) {
            byte c = digits.at(i);
            boolean decimal = c >= '0' && c <= '9';
            if (!decimal && (c < 'a' || c > 'f')) {
                return Bytes.EMPTY;
            }
            int digit = decimal ? c - '0' : c - 'a' + 10;
            salt[i / 2] = (byte) (salt[i / 2] << 4 | digit);
        }
        return Bytes.wrap(salt);
    }

    private static Part parsed(Bytes line) throws StrictJson.NotJson {
        if (!line.has(ID, 0)) {
            // a damaged file may have hundreds of thousands of these: a parser for each would cost a second and more
            throw new StrictJson.NotJson("not laid out as it was written");
        }
        ObjectNode json = StrictJson.object(line);
        String id = StrictJson.text(json, "id");
        Draft.Secret secret = secret(line, json);
        // hexadecimal digits can be read in two ways; only the one in which they were written counts
        if (!line(id, secret).slice(0, line.size()).equals(line)) {
            throw new StrictJson.NotJson("not laid out as it was written");
        }
        return new Part(id, secret);
    }

    /** The bytes of d stand behind the salt and before the last brace, exactly as they were hashed. */
    private static Draft.Secret secret(Bytes line, ObjectNode json) throws StrictJson.NotJson {
        StrictJson.child(json, "d");
        String salt = StrictJson.text(json, "salt");
        Bytes head = Bytes.of("{\"id\":\"" + StrictJson.text(json, "id") + "\",\"salt\":\"" + salt + "\"")
                .plus(D);
        boolean laidOut = json.size() == 3 && line.size() > head.size() && line.at(line.size() - 1) == '}';
        if (!laidOut || !line.slice(0, head.size()).equals(head)) {
            throw new StrictJson.NotJson("not laid out as it was written");
        }
        return new Draft.Secret(Bytes.ofHex(salt), line.slice(head.size(), line.size() - 1));
    }

    /** Adds parts and forces them; on failure nothing of them stays behind. */
    static void append(Surroundings world, ShopFolder shop, String writer, List<Draft> drafts, Swept swept)
            throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Draft draft : drafts) {
            if (draft.secret().isPresent()) {
                lines.writeBytes(line(draft.id(), draft.secret().get()).toArray());
            }
        }
        if (lines.size() > 0) {
            Bytes added = Bytes.wrap(lines.toByteArray());
            world.locks().exclusively(shop.root(), "private", () -> {
                Path file = shop.privateOf(writer);
                Stamp before = Stamp.of(file);
                appendForced(world.disk(), file, added);
                swept.grew(writer, before, Stamp.of(file));
                return added;
            });
        }
    }

    private static void appendForced(Disk disk, Path file, Bytes lines) throws IOException {
        long before;
        try (Disk.Handle handle = disk.open(file)) {
            before = handle.size();
            try {
                SafeFile.writeAll(handle, lines, before);
                force(handle);
            } catch (IOException e) {
                cutBack(handle, before, e);
                throw e;
            }
        }
        // an empty file may be left of a first try that failed, its name not yet on disk
        if (before == 0) {
            disk.forceFolder(SafeFile.folderOf(file));
        }
    }

    private static void force(Disk.Handle handle) throws IOException {
        try {
            handle.force();
        } catch (IOException e) {
            throw new JournalWriter.Unforced(e);
        }
    }

    private static void cutBack(Disk.Handle handle, long size, IOException cause) {
        try {
            handle.truncate(size);
        } catch (IOException e) {
            // what stays is an orphan, which the next opening drops
            cause.addSuppressed(e);
        }
    }

    /** Keeps only the parts of some events, in one step; says whether anything went. Lines that cannot be read stay. */
    static boolean keepOnly(Disk disk, Path file, Predicate<String> keep, boolean dropTail) throws IOException {
        // a file of many years is not copied to find that nothing goes
        if (!Files.exists(file) || !sift(file, keep, dropTail, line -> {})) {
            return false;
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        sift(file, keep, dropTail, line -> kept.writeBytes(line.toArray()));
        SafeFile.replace(disk, file, Bytes.wrap(kept.toByteArray()));
        return true;
    }

    /** Hands on what stays, line ends included; true if anything goes. */
    private static boolean sift(Path file, Predicate<String> keep, boolean dropTail, Consumer<Bytes> stays)
            throws IOException {
        boolean[] dropped = {false};
        Plain reader = new Plain();
        Bytes tail = LineSplitter.split(file, 0, (line, start, end) -> {
            if (keep.test(idOf(line, reader))) {
                stays.accept(line);
                stays.accept(LINE_END);
            } else {
                dropped[0] = true;
            }
        });
        if (tail.size() > 0 && (dropTail || !keep.test(idOf(tail, reader)))) {
            dropped[0] = true;
        } else {
            stays.accept(tail);
        }
        return dropped[0];
    }

    /** The id of a line's event; empty if it cannot be told. */
    static String idOf(Bytes line) {
        return idOf(line, new Plain());
    }

    /** The same for one of many. */
    static String idOf(Bytes line, Plain reader) {
        Part plain = plain(line, reader);
        if (plain != null) {
            return plain.id();
        }
        try {
            return StrictJson.text(StrictJson.object(line), "id");
        } catch (StrictJson.NotJson e) {
            return "";
        }
    }

    /** Drops what names an event that is to be erased, readable or not: used on torn copies and drafts. */
    static boolean names(Bytes content, Set<String> ids) {
        String text = content.text();
        return ids.stream().anyMatch(text::contains);
    }
}
