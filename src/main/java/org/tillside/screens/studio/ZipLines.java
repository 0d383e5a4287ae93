package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.exchange.PackComparison;
import org.tillside.exchange.ZippedPack;
import org.tillside.screens.Words;

/** Words how much of each file is different, once and in the background: there may be two thousand of them. */
final class ZipLines {
    /** So long differences are counted for, in nanoseconds. */
    private static final long MOST = 2_000_000_000L;

    private final long begun = System.nanoTime();
    private final Words words;
    private final DifferenceViews views;

    ZipLines(Words words) {
        this.words = words;
        this.views = new DifferenceViews(words);
    }

    OpenedZip of(ZippedPack packs, PackComparison comparison) {
        OpenedZip bare = new OpenedZip(packs, comparison, List.of());
        List<OpenedZip.Line> lines = new ArrayList<>();
        comparison.changed().forEach(it -> lines.add(changed(bare, it)));
        comparison.added().forEach(it -> lines.add(added(bare, it)));
        return new OpenedZip(packs, comparison, lines);
    }

    private OpenedZip.Line changed(OpenedZip zip, String file) {
        Optional<String> before = zip.here(file);
        Optional<String> after = zip.there(file);
        boolean text = before.isPresent() && after.isPresent();
        String said = text && inTime()
                ? views.of(before.orElse(""), after.orElse("")).line()
                : words.text("pack.sizes", size(words, zip.sizeHere(file)), size(words, zip.sizeThere(file)));
        return new OpenedZip.Line(file, false, text, said);
    }

    private OpenedZip.Line added(OpenedZip zip, String file) {
        Optional<String> text = zip.there(file);
        String said = text.filter(it -> !it.isEmpty())
                .map(it -> views.of("", it).line())
                .orElseGet(() -> words.text("pack.new", size(words, zip.sizeThere(file))));
        return new OpenedZip.Line(file, true, text.isPresent(), said);
    }

    /** Beyond that it is enough to know that a file is another; its lines are shown where somebody asks. */
    private boolean inTime() {
        return System.nanoTime() - begun < MOST;
    }

    static String size(Words words, long bytes) {
        return words.text("pack.size", Math.max(1, bytes / 1024));
    }
}
