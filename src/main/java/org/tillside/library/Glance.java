package org.tillside.library;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tillside.content.Problem;

/** What the files of packs look like from outside, so that what was found in them need not be found again. */
public final class Glance {
    private static final String UNREADABLE = "unreadable";

    private final List<PackSource> sources;
    private final List<PackSource.Looked> looked;
    private final String mark;

    private Glance(List<PackSource> sources, List<PackSource.Looked> looked) {
        this.sources = sources;
        this.looked = looked;
        this.mark = marked();
    }

    /** Looks at every file of these sources and opens none; empty if one of them cannot be looked at in that way. */
    public static Optional<Glance> at(List<PackSource> sources) {
        List<PackSource.Looked> looked = new ArrayList<>();
        for (PackSource source : sources) {
            source.look().ifPresent(looked::add);
        }
        return looked.size() == sources.size()
                ? Optional.of(new Glance(List.copyOf(sources), looked))
                : Optional.empty();
    }

    /** SHA-256 over where the sources lie and each file's name, size and modified time. */
    public String mark() {
        return mark;
    }

    /** When the file that was changed last was changed; the beginning of time if there is none. */
    public Instant newest() {
        return looked.stream()
                .flatMap(it -> it.files().values().stream())
                .map(PackSource.Seen::modified)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /**
     * SHA-256 over every text in them, read as far as a reader of packs would read it. Of a picture no rule asks more
     * than whether it is there. Waits for the disk.
     */
    public String contents() {
        MessageDigest digest = sha256();
        for (int i = 0; i < sources.size(); i++) {
            for (String file : new TreeSet<>(looked.get(i).files().keySet())) {
                if (file.endsWith(".yaml") || file.endsWith(".md")) {
                    digest.update(content(sources.get(i), file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] content(PackSource source, String file) {
        MessageDigest digest = sha256();
        digest.update(file.getBytes(StandardCharsets.UTF_8));
        try (InputStream in = source.open(file)) {
            byte[] bytes = PackFiles.atMost(in, PackFiles.LARGEST + 1);
            digest.update(bytes);
        } catch (IOException unreadable) {
            digest.update(UNREADABLE.getBytes(StandardCharsets.UTF_8));
        }
        return digest.digest();
    }

    /** Put together before it is hashed: a hash of many pieces takes twice as long. */
    private String marked() {
        Marking all = new Marking();
        for (int i = 0; i < sources.size(); i++) {
            PackSource.Looked one = looked.get(i);
            all.text(sources.get(i).name());
            all.number(one.files().size());
            one.files().forEach(all::file);
            one.problems().forEach(all::problem);
        }
        return HexFormat.of().formatHex(all.hash());
    }

    /** The bytes that a mark is made over: texts end with a NUL, which no name holds, and numbers have eight bytes. */
    private static final class Marking {
        private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

        private byte[] bytes = new byte[1 << 16];
        private int size;

        void file(String name, PackSource.Seen seen) {
            text(name);
            number(seen.size());
            number(seen.modified().getEpochSecond());
            number(seen.modified().getNano());
        }

        void problem(Problem problem) {
            text(problem.key());
            text(problem.place().toString());
        }

        void text(String text) {
            byte[] more = text.getBytes(StandardCharsets.UTF_8);
            room(more.length + 1);
            System.arraycopy(more, 0, bytes, size, more.length);
            size += more.length;
            bytes[size++] = 0;
        }

        void number(long number) {
            room(Long.BYTES);
            LONGS.set(bytes, size, number);
            size += Long.BYTES;
        }

        private void room(int more) {
            if (size + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
            }
        }

        byte[] hash() {
            MessageDigest digest = sha256();
            digest.update(bytes, 0, size);
            return digest.digest();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
