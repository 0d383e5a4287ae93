package org.tillside.records;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** Keeps a folded state so that opening is fast. Disposable: whatever is doubtful about one, it is not believed. */
final class Checkpoints {
    private static final int LARGEST = 64 << 20;
    private static final String NAME = "state.checkpoint";

    private final ShopFolder shop;
    private final Disk disk;

    Checkpoints(ShopFolder shop, Disk disk) {
        this.shop = shop;
        this.disk = disk;
    }

    /** Keeps the state of everything that the reader has read. */
    void save(
            JournalReader reader, Map<String, Checkpoint.Own> own, Map<String, Stamp> swept, String maker, Bytes state)
            throws IOException {
        // over the years these grow beyond what one line may hold
        Bytes gone = Bytes.of(String.join("\n", new TreeSet<>(reader.erased())));
        ObjectNode head = StrictJson.empty()
                .put("format", ShopFolder.FORMAT)
                .put("shop", shop.id())
                .put("maker", maker)
                .put("state", state.sha256())
                .put("erased", gone.sha256())
                .put("gone", gone.size())
                .put("lam", reader.lamport());
        reader.last().ifPresent(last -> head.put("last", last.bytes().text()));
        ObjectNode marks = head.putObject("marks");
        reader.marks().forEach((writer, mark) -> marks.putObject(writer)
                .put("start", mark.start())
                .put("end", mark.end())
                .put("n", mark.head().n())
                .put("h", mark.head().hash()));
        ObjectNode ours = head.putObject("own");
        own.forEach((writer, it) ->
                ours.putObject(writer).put("latest", it.latest()).put("private", it.privateSize()));
        new TreeSet<>(reader.recentIds()).forEach(head.putArray("recent")::add);
        ObjectNode clean = head.putObject("swept");
        swept.forEach(
                (writer, it) -> clean.putObject(writer).put("size", it.size()).put("time", it.time()));
        Bytes first = StrictJson.bytes(head);
        if (first.size() < StrictJson.LONGEST && state.size() < LARGEST - first.size() - gone.size()) {
            SafeFile.makeFolders(disk, shop.checkpoints());
            SafeFile.replace(
                    disk,
                    shop.checkpoints().resolve(NAME),
                    first.plus(Bytes.of("\n")).plus(gone).plus(state));
        }
    }

    /** The checkpoint, if it is of this maker and the journals still hold what it covers. */
    Optional<Checkpoint> load(String maker) {
        try {
            Path file = shop.checkpoints().resolve(NAME);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            Bytes bytes = FileBytes.atMost(file, LARGEST);
            int end = lineEnd(bytes);
            ObjectNode head = StrictJson.object(bytes.slice(0, end));
            Bytes rest = bytes.slice(Math.min(end + 1, bytes.size()), bytes.size());
            int cut = (int) Math.max(0, Math.min(rest.size(), StrictJson.number(head, "gone")));
            Bytes gone = rest.slice(0, cut);
            Bytes state = rest.slice(cut, rest.size());
            boolean ours = StrictJson.number(head, "format") == ShopFolder.FORMAT
                    && StrictJson.text(head, "shop").equals(shop.id())
                    && StrictJson.text(head, "maker").equals(maker)
                    && StrictJson.text(head, "erased").equals(gone.sha256())
                    && StrictJson.text(head, "state").equals(state.sha256());
            Map<String, JournalScan.Mark> marks = marks(StrictJson.child(head, "marks"));
            if (!ours || !covered(marks)) {
                return Optional.empty();
            }
            return Optional.of(new Checkpoint(
                    maker,
                    state,
                    marks,
                    own(StrictJson.child(head, "own")),
                    StrictJson.number(head, "lam"),
                    lastLine(head),
                    texts(head, "recent"),
                    gone.size() == 0 ? Set.of() : Set.of(gone.text().split("\n")),
                    swept(StrictJson.child(head, "swept"))));
        } catch (IOException | StrictJson.NotJson | RuntimeException e) {
            // whatever is wrong with it, the journals hold everything
            return Optional.empty();
        }
    }

    /** Forgets every state, which may hold what is to be erased. */
    void deleteAll() throws IOException {
        if (Files.isDirectory(shop.checkpoints())) {
            try (var files = Files.list(shop.checkpoints())) {
                for (Path file : files.toList()) {
                    disk.delete(file);
                }
            }
            disk.forceFolder(shop.checkpoints());
        }
    }

    private static int lineEnd(Bytes bytes) {
        int end = 0;
        while (end < bytes.size() && bytes.at(end) != '\n') {
            end++;
        }
        return end;
    }

    /** Whether a checkpoint loaded before still is what it was. */
    boolean stands(Checkpoint loaded) {
        try {
            return Files.exists(shop.checkpoints().resolve(NAME)) && covered(loaded.marks());
        } catch (IOException e) {
            return false;
        }
    }

    private boolean covered(Map<String, JournalScan.Mark> marks) throws IOException {
        for (Map.Entry<String, JournalScan.Mark> mark : marks.entrySet()) {
            if (!holds(shop.journal(mark.getKey()), mark.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last covered line still stands where it stood. */
    private static boolean holds(Path journal, JournalScan.Mark mark) throws IOException {
        if (mark.end() == 0) {
            return true;
        }
        long size = mark.end() - mark.start();
        if (size <= 0 || size > StrictJson.LONGEST + 1 || !Files.exists(journal) || Files.size(journal) < mark.end()) {
            return false;
        }
        byte[] line = new byte[(int) size];
        try (RandomAccessFile file = new RandomAccessFile(journal.toFile(), "r")) {
            file.seek(mark.start());
            file.readFully(line);
        }
        Bytes bytes = Bytes.wrap(line);
        boolean ended = bytes.at(bytes.size() - 1) == '\n';
        return Frame.parse(ended ? bytes.slice(0, bytes.size() - 1) : bytes) instanceof Frame.Parsed.Good good
                && Head.of(good.line()).equals(mark.head());
    }

    private static Optional<Line> lastLine(ObjectNode head) throws StrictJson.NotJson {
        if (!head.has("last")) {
            return Optional.empty();
        }
        if (Frame.parse(Bytes.of(StrictJson.text(head, "last"))) instanceof Frame.Parsed.Good good) {
            return Optional.of(good.line());
        }
        throw new StrictJson.NotJson("its last line is not whole");
    }

    private static Map<String, JournalScan.Mark> marks(ObjectNode json) throws StrictJson.NotJson {
        Map<String, JournalScan.Mark> marks = new HashMap<>();
        for (String writer : json.propertyNames()) {
            ObjectNode mark = StrictJson.child(json, writer);
            Head head = new Head(StrictJson.number(mark, "n"), StrictJson.text(mark, "h"));
            marks.put(
                    writer,
                    new JournalScan.Mark(StrictJson.number(mark, "start"), StrictJson.number(mark, "end"), head));
        }
        return marks;
    }

    private static Map<String, Checkpoint.Own> own(ObjectNode json) throws StrictJson.NotJson {
        Map<String, Checkpoint.Own> own = new HashMap<>();
        for (String writer : json.propertyNames()) {
            ObjectNode one = StrictJson.child(json, writer);
            own.put(writer, new Checkpoint.Own(StrictJson.number(one, "latest"), StrictJson.number(one, "private")));
        }
        return own;
    }

    private static Map<String, Stamp> swept(ObjectNode json) throws StrictJson.NotJson {
        Map<String, Stamp> swept = new HashMap<>();
        for (String writer : json.propertyNames()) {
            ObjectNode one = StrictJson.child(json, writer);
            swept.put(writer, new Stamp(StrictJson.number(one, "size"), StrictJson.number(one, "time")));
        }
        return swept;
    }

    private static Set<String> texts(ObjectNode json, String key) {
        Set<String> texts = new HashSet<>();
        json.path(key).forEach(text -> texts.add(text.asString("")));
        return texts;
    }
}
