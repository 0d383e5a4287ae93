package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tillside.authoring.Difference;
import org.tillside.screens.Words;
import org.tillside.screens.studio.DifferenceState.Kind;
import org.tillside.screens.studio.DifferenceState.Part;
import org.tillside.screens.studio.DifferenceState.Row;

/** Words what two texts differ in: each difference with a few lines round it, the rest only counted. */
final class DifferenceViews {
    private static final int AROUND = 2;

    /** More rows than anybody reads through. */
    private static final int MOST = 300;

    private final Words words;

    DifferenceViews(Words words) {
        this.words = words;
    }

    /** How the later text differs from the earlier. */
    DifferenceState of(String before, String after) {
        Difference difference = Difference.between(before, after);
        List<Row> rows = rows(difference.lines());
        int more = rows.size() - MOST;
        if (more > 0) {
            rows = new ArrayList<>(rows.subList(0, MOST));
            rows.add(gap(words.text("studio.diff.more", more)));
        }
        return new DifferenceState(line(before, difference), rows);
    }

    /** How much differs, in words. */
    String line(String before, Difference difference) {
        List<String> said = new ArrayList<>();
        said(said, "studio.diff.changed", count(difference, Difference.Changed.class));
        said(said, "studio.diff.added", count(difference, Difference.Added.class));
        said(said, "studio.diff.removed", count(difference, Difference.Removed.class));
        if (said.isEmpty()) {
            return words.text("studio.diff.none");
        }
        return before.isEmpty()
                ? words.text("studio.diff.new", difference.lines().size())
                : String.join(" · ", said);
    }

    private void said(List<String> into, String key, int count) {
        if (count > 0) {
            into.add(words.text(key, count));
        }
    }

    private static int count(Difference difference, Class<? extends Difference.Row> kind) {
        return (int) difference.lines().stream().filter(kind::isInstance).count();
    }

    private List<Row> rows(List<Difference.Row> all) {
        List<Row> rows = new ArrayList<>();
        int left = 0;
        for (int i = 0; i < all.size(); i++) {
            if (isFar(all, i)) {
                left++;
                continue;
            }
            left = close(left, rows);
            rows.addAll(rows(all.get(i)));
        }
        close(left, rows);
        return rows;
    }

    private int close(int left, List<Row> rows) {
        if (left > 0) {
            rows.add(gap(words.text("studio.diff.same", left)));
        }
        return 0;
    }

    static Row gap(String text) {
        return new Row(Kind.GAP, "", 0, List.of(new Part(text, false)), text);
    }

    static boolean isFar(List<Difference.Row> all, int at) {
        return all.subList(Math.max(0, at - AROUND), Math.min(all.size(), at + AROUND + 1)).stream()
                .allMatch(it -> it instanceof Difference.Same);
    }

    private List<Row> rows(Difference.Row it) {
        if (it instanceof Difference.Same same) {
            return List.of(row(Kind.SAME, same.after(), plain(same.text())));
        } else if (it instanceof Difference.Added added) {
            return List.of(row(Kind.ADDED, added.after(), plain(added.text())));
        } else if (it instanceof Difference.Removed removed) {
            return List.of(row(Kind.REMOVED, removed.before(), plain(removed.text())));
        }
        Difference.Changed changed = (Difference.Changed) it;
        return List.of(
                row(Kind.REMOVED, changed.before(), changed.was()), row(Kind.ADDED, changed.after(), changed.is()));
    }

    static List<Difference.Part> plain(String text) {
        return List.of(new Difference.Part(text, false));
    }

    /** A row of one of two texts that stand beside each other. */
    Row row(Kind kind, int number, List<Difference.Part> parts) {
        String text = parts.stream().map(Difference.Part::text).collect(Collectors.joining());
        int indent = text.length() - text.stripLeading().length();
        String key = "studio.diff.row." + kind.name().toLowerCase(Locale.ROOT);
        return new Row(kind, String.valueOf(number), indent, without(indent, parts), words.text(key, text.strip()));
    }

    private static List<Part> without(int indent, List<Difference.Part> parts) {
        List<Part> rest = new ArrayList<>();
        int skip = indent;
        for (Difference.Part part : parts) {
            int here = Math.min(skip, part.text().length());
            skip -= here;
            if (here < part.text().length()) {
                rest.add(new Part(part.text().substring(here), part.differs()));
            }
        }
        return rest;
    }
}
