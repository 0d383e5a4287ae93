package org.tillside.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two texts differ in, line by line, and within a changed line word by word.
 *
 * @param lines of both texts in order; a line that both have stands once
 */
public record Difference(List<Row> lines) {
    /** The share of a line that must be the same for it to count as the same line, changed. */
    private static final double ALIKE = 0.4;

    private static final Pattern PART =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    public Difference {
        lines = List.copyOf(lines);
    }

    /** One line; texts are without line end, numbers count from 1. */
    public sealed interface Row {}

    /** A line that both texts have. */
    public record Same(int before, int after, String text) implements Row {}

    /** A line that only the later text has. */
    public record Added(int after, String text) implements Row {}

    /** A line that only the earlier text has. */
    public record Removed(int before, String text) implements Row {}

    /** A line of which both have some. */
    public record Changed(int before, int after, List<Part> was, List<Part> is) implements Row {
        public Changed {
            was = List.copyOf(was);
            is = List.copyOf(is);
        }
    }

    /** A piece of a changed line. */
    public record Part(String text, boolean differs) {}

    /** Whether there is none. */
    public boolean isEmpty() {
        return lines.stream().allMatch(it -> it instanceof Same);
    }

    /** How the later text differs from the earlier; line ends and whether the last line has one do not count. */
    public static Difference between(String before, String after) {
        List<String> was = before.lines().toList();
        List<String> is = after.lines().toList();
        Lines.Numbering numbering = new Lines.Numbering();
        List<Row> rows = new ArrayList<>();
        int at = 0;
        int now = 0;
        for (Alignment.Change change : Alignment.of(numbering.of(was), numbering.of(is))) {
            for (; at < change.from(); at++, now++) {
                rows.add(new Same(at + 1, now + 1, was.get(at)));
            }
            new Stretch(was, is, rows).changed(change);
            at = change.to();
            now = change.nowTo();
        }
        for (; at < was.size(); at++, now++) {
            rows.add(new Same(at + 1, now + 1, was.get(at)));
        }
        return new Difference(rows);
    }

    /** Finds in lines that were removed and lines that were added those which are the same, changed. */
    private record Stretch(List<String> was, List<String> is, List<Row> rows) {
        void changed(Alignment.Change change) {
            int now = change.nowFrom();
            for (int at = change.from(); at < change.to(); at++) {
                int like = like(at, now, change.nowTo());
                if (like < 0) {
                    rows.add(new Removed(at + 1, was.get(at)));
                } else {
                    added(now, like);
                    rows.add(compare(at, like));
                    now = like + 1;
                }
            }
            added(now, change.nowTo());
        }

        private void added(int from, int to) {
            for (int now = from; now < to; now++) {
                rows.add(new Added(now + 1, is.get(now)));
            }
        }

        /** The next line that is like one that was removed; it is not looked for far away. */
        private int like(int at, int from, int to) {
            for (int now = from; now < Math.min(to, from + 20); now++) {
                if (isAlike(compare(at, now))) {
                    return now;
                }
            }
            return -1;
        }

        private static boolean isAlike(Changed changed) {
            int same = changed.was().stream()
                    .filter(it -> !it.differs())
                    .mapToInt(it -> it.text().strip().length())
                    .sum();
            return same > ALIKE * Math.max(length(changed.was()), length(changed.is()));
        }

        private static int length(List<Part> parts) {
            return parts.stream().mapToInt(it -> it.text().strip().length()).sum();
        }

        private Changed compare(int at, int now) {
            List<String> before = parts(was.get(at));
            List<String> after = parts(is.get(now));
            Lines.Numbering numbering = new Lines.Numbering();
            List<Part> old = new ArrayList<>();
            List<Part> fresh = new ArrayList<>();
            int done = 0;
            int doneNow = 0;
            for (Alignment.Change it : Alignment.of(numbering.of(before), numbering.of(after))) {
                add(old, before.subList(done, it.from()), false);
                add(fresh, after.subList(doneNow, it.nowFrom()), false);
                add(old, before.subList(it.from(), it.to()), true);
                add(fresh, after.subList(it.nowFrom(), it.nowTo()), true);
                done = it.to();
                doneNow = it.nowTo();
            }
            add(old, before.subList(done, before.size()), false);
            add(fresh, after.subList(doneNow, after.size()), false);
            return new Changed(at + 1, now + 1, old, fresh);
        }

        private static void add(List<Part> parts, List<String> texts, boolean differs) {
            int last = parts.size() - 1;
            if (last >= 0 && parts.get(last).differs() == differs) {
                parts.set(last, new Part(parts.get(last).text() + String.join("", texts), differs));
            } else if (!texts.isEmpty()) {
                parts.add(new Part(String.join("", texts), differs));
            }
        }

        private static List<String> parts(String line) {
            List<String> parts = new ArrayList<>();
            Matcher matcher = PART.matcher(line);
            while (matcher.find()) {
                parts.add(matcher.group());
            }
            return parts;
        }
    }
}
