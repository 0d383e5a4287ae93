package org.tillside.screens.studio;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tillside.exchange.PackComparison;
import org.tillside.exchange.ZippedPack;
import org.tillside.records.Bytes;
import org.tillside.records.ContentFiles.Mark;
import org.tillside.records.TakeOver.Change;

/**
 * A zip that was read and found fit, beside the content as it was then.
 *
 * @param comparison what it would do to the files
 * @param lines how much of each new or changed file is different, the changed ones first
 */
record OpenedZip(ZippedPack packs, PackComparison comparison, List<Line> lines) {
    private static final int LONGEST = 128 << 10;
    private static final int LONGEST_LINE = 1_000;

    OpenedZip {
        lines = List.copyOf(lines);
    }

    /**
     * A new or changed file.
     *
     * @param text whether it is a text whose lines can be shown
     * @param said how much of it is different, in words
     */
    record Line(String file, boolean added, boolean text, String said) {}

    /** Everything that taking it over writes; what is ticked goes to the bin. */
    List<Change> changes(Set<String> away) {
        List<Change> changes = new ArrayList<>();
        for (String file : comparison.added()) {
            changes.add(new Change(file, Optional.of(bytes(file)), Mark.NONE));
        }
        for (String file : comparison.changed()) {
            changes.add(new Change(file, Optional.of(bytes(file)), Mark.of(before(file))));
        }
        for (String file : comparison.onlyHere()) {
            if (away.contains(file)) {
                changes.add(new Change(file, Optional.empty(), Mark.of(before(file))));
            }
        }
        return changes;
    }

    /** Everything that puts it back as it was before these changes. */
    List<Change> back(List<Change> changes) {
        return changes.stream()
                .map(it -> new Change(
                        it.file(),
                        it.seen().equals(Mark.NONE) ? Optional.empty() : Optional.of(before(it.file())),
                        it.now().map(Mark::of).orElse(Mark.NONE)))
                .toList();
    }

    private Bytes before(String file) {
        return Bytes.of(comparison.before().getOrDefault(file, new byte[0]));
    }

    private Bytes bytes(String file) {
        return Bytes.of(packs.bytes(file));
    }

    /** The text of a file as it is here; empty where it is no text. */
    Optional<String> here(String file) {
        return text(before(file));
    }

    /** The text of a file as it is in the zip; empty where it is no text. */
    Optional<String> there(String file) {
        return text(bytes(file));
    }

    long sizeHere(String file) {
        return before(file).size();
    }

    long sizeThere(String file) {
        return bytes(file).size();
    }

    /** Texts are compared that people write: what is longer, or has endless lines, could be made to be compared for hours. */
    private static Optional<String> text(Bytes bytes) {
        if (bytes.size() > LONGEST) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toArray()))
                    .toString();
            return Optional.of(text).filter(it -> it.lines().allMatch(line -> line.length() <= LONGEST_LINE));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
