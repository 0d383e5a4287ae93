package org.tillside.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
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
            for (String file : looked.get(i).files().keySet()) {
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

    private String marked() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < sources.size(); i++) {
            lines.append(sources.get(i).name()).append('\n');
            looked.get(i).files().forEach((file, seen) -> lines.append(file)
                    .append('\0')
                    .append(seen.size())
                    .append('\0')
                    .append(seen.modified().getEpochSecond())
                    .append('.')
                    .append(seen.modified().getNano())
                    .append('\n'));
            for (Problem problem : looked.get(i).problems()) {
                lines.append(problem.key()).append('\0').append(problem.place()).append('\n');
            }
        }
        return HexFormat.of().formatHex(sha256().digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
