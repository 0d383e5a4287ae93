package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tillside.content.Change;
import org.tillside.content.Problem;
import org.tillside.screens.ContentWatch;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;

/** Words what a zip holds, what is different in it, and what it would do. */
final class ZipViews {
    /** More problems than anybody reads through. */
    private static final int MOST = 40;

    /** More files than anybody presses. */
    private static final int FILES = 200;

    private final Words words;
    private final ConcernViews learners;

    ZipViews(Desk desk) {
        this.words = desk.words();
        this.learners = new ConcernViews(desk);
    }

    /**
     * All that is known of a zip that was opened.
     *
     * @param looking whether what it does is still being looked for
     */
    record Known(
            OpenedZip zip,
            Set<String> open,
            Set<String> away,
            List<Problem> problems,
            ContentWatch.Ahead ahead,
            Map<String, Change.Kind> answers,
            boolean looking) {
        boolean nothing() {
            return zip.comparison().isNothing() && away.isEmpty();
        }

        long errors() {
            return problems.stream()
                    .filter(it -> it.severity() == Problem.Severity.ERROR)
                    .count();
        }
    }

    ZipState.Opened opened(Known it, boolean taking) {
        String waits = waits(it);
        List<StudioState.Problem> problems = problems(it.problems());
        int more = it.problems().size() - problems.size();
        int leftOut = it.zip().packs().leftOut();
        int moreFiles = Math.max(0, it.zip().lines().size() - FILES);
        return new ZipState.Opened(
                it.zip().packs().name(),
                line(it),
                leftOut == 0 ? "" : words.text("pack.left-out", leftOut),
                files(it),
                moreFiles == 0 ? "" : words.text("pack.files.more", moreFiles),
                it.zip().comparison().onlyHere().stream()
                        .map(file -> new ZipState.OnlyHere(file, it.away().contains(file)))
                        .toList(),
                wrong(it),
                problems,
                more == 0 ? "" : words.text("pack.problems.more", more),
                learners.keeps(it.ahead(), it.answers(), it.looking()),
                learners.concerns(it.ahead().changes(), it.answers()),
                waits,
                waits.isEmpty() && !taking);
    }

    private String waits(Known it) {
        if (it.looking()) {
            return words.text("pack.looking");
        } else if (it.nothing()) {
            return words.text("pack.nothing");
        } else if (it.errors() > 0) {
            return words.text("pack.broken", it.errors());
        }
        return learners.unanswered(it.ahead().changes(), it.answers());
    }

    private String line(Known it) {
        var comparison = it.zip().comparison();
        List<String> said = new ArrayList<>();
        said(said, "pack.added", comparison.added().size());
        said(said, "pack.changed", comparison.changed().size());
        said(said, "pack.same", comparison.same().size());
        return String.join(" · ", said);
    }

    private void said(List<String> into, String key, int count) {
        if (count > 0) {
            into.add(words.text(key, count));
        }
    }

    private String wrong(Known it) {
        if (it.looking()) {
            return words.text("pack.looking");
        }
        List<String> said = new ArrayList<>();
        for (Problem.Severity severity : Problem.Severity.values()) {
            int count = (int) it.problems().stream()
                    .filter(one -> one.severity() == severity)
                    .count();
            said(said, "pack.problems." + severity.name().toLowerCase(java.util.Locale.ROOT), count);
        }
        return said.isEmpty() ? words.text("pack.problems.none") : String.join(" · ", said);
    }

    private List<StudioState.Problem> problems(List<Problem> all) {
        List<StudioState.Problem> rows = new ArrayList<>();
        for (Problem.Severity severity : Problem.Severity.values()) {
            for (int i = 0; i < all.size() && rows.size() < MOST; i++) {
                if (all.get(i).severity() == severity) {
                    rows.add(new ProblemViews(words).row(i, all.get(i)).unmended());
                }
            }
        }
        return rows;
    }

    private List<ZipState.File> files(Known it) {
        return it.zip().lines().stream()
                .limit(FILES)
                .map(line -> file(it, line))
                .toList();
    }

    private ZipState.File file(Known it, OpenedZip.Line line) {
        boolean open = line.text() && it.open().contains(line.file());
        String before = open && !line.added() ? it.zip().here(line.file()).orElse("") : "";
        String after = open ? it.zip().there(line.file()).orElse("") : "";
        return new ZipState.File(
                line.file(),
                line.added(),
                line.said(),
                line.text(),
                open,
                open ? new SideViews(words).of(before, after) : List.of());
    }
}
