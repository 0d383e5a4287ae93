package org.tillside.screens.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tillside.shop.CriteriaText;

/**
 * Lays an old text beside the new one: what stands in both is counted, and the rest is shown in the order of reading.
 * Lines of a form belong together by their id, paragraphs of a page by what surrounds them.
 */
final class Differences {
    private final List<Line> before;
    private final List<Line> now;
    private final boolean byId;
    private final List<ChangeState.Line> lines = new ArrayList<>();
    private int same;

    private record Line(String id, String words) {}

    private Differences(List<Line> before, List<Line> now, boolean byId) {
        this.before = before;
        this.now = now;
        this.byId = byId;
    }

    /**
     * Two texts of the same thing in the same language.
     *
     * @param byId whether a line is the same one where it has the same id
     * @param said the words of a line
     */
    static Differences between(
            CriteriaText before, CriteriaText now, boolean byId, Function<CriteriaText.Line, String> said) {
        Differences found = new Differences(words(before, said), words(now, said), byId);
        found.pair();
        return found;
    }

    List<ChangeState.Line> lines() {
        return lines;
    }

    /** How many lines are as before. */
    int same() {
        return same;
    }

    private static List<Line> words(CriteriaText text, Function<CriteriaText.Line, String> said) {
        List<Line> all = new ArrayList<>(List.of(new Line("", text.title())));
        text.lines().forEach(it -> all.add(new Line(it.id(), said.apply(it))));
        return all;
    }

    /** Walks along the longest row of lines that both have; what lies between is taken in pairs. */
    private void pair() {
        int[][] common = common();
        int i = 0;
        int j = 0;
        List<Line> gone = new ArrayList<>();
        List<Line> come = new ArrayList<>();
        while (i < before.size() || j < now.size()) {
            if (i < before.size() && j < now.size() && alike(i, j)) {
                close(gone, come);
                same++;
                i++;
                j++;
            } else if (j == now.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                gone.add(before.get(i++));
            } else {
                come.add(now.get(j++));
            }
        }
        close(gone, come);
    }

    private boolean alike(int i, int j) {
        return before.get(i).words().equals(now.get(j).words());
    }

    private int[][] common() {
        int[][] common = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = alike(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void close(List<Line> gone, List<Line> come) {
        while (!gone.isEmpty()) {
            Line old = gone.remove(0);
            Optional<Line> successor = come.stream()
                    .filter(it -> !byId || it.id().equals(old.id()))
                    .findFirst();
            successor.ifPresent(come::remove);
            lines.add(new ChangeState.Line(Optional.of(old.words()), successor.map(Line::words)));
        }
        come.forEach(it -> lines.add(new ChangeState.Line(Optional.empty(), Optional.of(it.words()))));
        come.clear();
    }
}
