package org.tillside.swing.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.Rich;
import org.tillside.screens.review.ReviewState.Row;
import org.tillside.screens.review.ReviewState.Verdict;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.MarkedLines;
import org.tillside.swing.kit.RichRuns;
import org.tillside.swing.kit.Run;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Type;

/** The questions of an attempt, one below the other: in columns where there is room, else each as a small stack. */
final class ReviewTable {
    private static final String COLUMNS = "[120!,fill]12[26%!,fill]16[grow,fill]16[124!,fill]";

    private final Kit kit;
    private final List<Row> rows;
    private final Optional<String> note;

    ReviewTable(Kit kit, List<Row> rows, Optional<String> note) {
        this.kit = kit;
        this.rows = rows;
        this.note = note;
    }

    JComponent build(boolean wide) {
        Box card = kit.panels().bareCard("fillx, gapy 0", "[grow,fill]", "");
        if (wide) {
            card.add(head(), "wmin 0, wrap");
        }
        for (int i = 0; i < rows.size(); i++) {
            if (wide || i > 0) {
                card.add(kit.panels().line(), "h 1!, wrap");
            }
            card.add(wide ? columns(rows.get(i)) : stack(rows.get(i)), "wmin 0, wrap");
        }
        note.ifPresent(it -> {
            card.add(kit.panels().line(), "h 1!, wrap");
            JPanel below = kit.panels().pane("insets 12 20 12 20, fillx", "[grow,fill]", "[]");
            below.add(kit.texts().detail(it), "wmin 0");
            card.add(below, "wmin 0");
        });
        return card;
    }

    private JComponent head() {
        JPanel row = kit.panels().pane("insets 12 20 12 20, fillx", COLUMNS, "[]");
        for (String column : List.of("result", "question", "answer", "sure")) {
            row.add(kit.texts().caption(kit.word("review.column." + column)), "wmin 0");
        }
        return row;
    }

    private Box ground(Row row, String layout, String columns) {
        Box box = kit.panels().box(layout, columns, "").radius(0);
        if (row.alarm().isPresent()) {
            box.bar(Token.WARN);
        } else if (row.open()) {
            box.bar(row.verdict() == Verdict.WRONG ? Token.BAD : Token.WARN);
        }
        return box;
    }

    private JComponent columns(Row row) {
        Box box = ground(row, "insets 11 20 11 20, fillx, aligny top", COLUMNS);
        box.add(verdict(row), "aligny top, wmin 0");
        box.add(title(row), "aligny top, wmin 0");
        box.add(answer(row), "aligny top, wmin 0");
        box.add(sure(row), "aligny top, wmin 0");
        return box;
    }

    private JComponent stack(Row row) {
        Box box = ground(row, "insets 14 20 14 20, fillx, hidemode 3", "[grow,fill]12[]");
        box.add(title(row), "wmin 0, span 2, wrap, gapbottom 4");
        box.add(verdict(row), "wmin 0");
        box.add(sure(row), "wmin pref, wrap, gapbottom 6");
        box.add(answer(row), "wmin 0, span 2");
        return box;
    }

    private JComponent verdict(Row row) {
        JPanel pane = kit.panels().pane("fillx", "[16!]8[grow,fill]", "[]");
        Tone tone =
                switch (row.verdict()) {
                    case RIGHT, LATER -> Tone.GOOD;
                    case PARTLY, WAITING -> Tone.WARN;
                    case WRONG -> Tone.BAD;
                };
        String icon =
                switch (row.verdict()) {
                    case RIGHT -> "check";
                    case LATER -> "again";
                    case PARTLY -> "minus";
                    case WAITING -> "pen";
                    case WRONG -> "close";
                };
        pane.add(kit.texts().icon(icon, 16, tone.ink(), ""), "aligny top, gaptop 1");
        pane.add(kit.texts().text(Type.SMALL, row.open(), tone.ink(), row.word()), "wmin 0");
        return pane;
    }

    private JComponent title(Row row) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        String title = row.number() + ". " + row.title();
        pane.add(kit.texts().text(Type.SMALL, row.open(), Token.TEXT, title), "wmin 0, wrap");
        row.alarm().ifPresent(it -> pane.add(kit.marks().pill(it, Tone.WARN, "warn"), "grow 0, gaptop 4"));
        return pane;
    }

    private JComponent answer(Row row) {
        if (row.mark().isEmpty()) {
            return told(row);
        }
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        pane.add(told(row), "wmin 0, wrap");
        pane.add(kit.texts().text(Type.SMALL, true, Token.WARN, row.mark()), "wmin 0, gaptop 4, wrap");
        pane.add(new MarkedLines(kit).draw(row.marked()), "wmin 0, gaptop 4");
        return pane;
    }

    private JComponent told(Row row) {
        if (!row.open()) {
            return kit.texts().runs(Type.SMALL, Token.MUTED, joined(row.said()));
        }
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow 50,sg half,fill]16[grow 50,sg half,fill]", "");
        String said = row.verdict() == Verdict.LATER ? "review.at-first" : "review.you-said";
        Token ink = row.verdict() == Verdict.WRONG ? Token.BAD : Token.TEXT;
        pane.add(told(kit.word(said), ink, row.said()), "wmin 0, aligny top");
        pane.add(told(kit.word("review.right-answer"), Token.GOOD_TEXT, row.right()), "wmin 0, aligny top, wrap");
        List<Run> explain = new ArrayList<>(RichRuns.of(row.explain()));
        row.talk().ifPresent(it -> explain.add(Run.bold(" " + it).in(Token.WARN)));
        pane.add(kit.texts().runs(Type.SMALL, Token.MUTED, explain), "wmin 0, span 2, gaptop 8");
        return pane;
    }

    private JComponent told(String caption, Token ink, List<Rich> lines) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        if (!lines.isEmpty()) {
            pane.add(kit.texts().caption(caption), "wmin 0, wrap, gapbottom 2");
            boolean right = ink == Token.GOOD_TEXT
                    && lines.stream().noneMatch(it -> it.pieces().size() > 1);
            pane.add(kit.texts().runs(Type.SMALL, ink, joined(lines)).heavy(right), "wmin 0");
        }
        return pane;
    }

    /** One answer to a line. */
    private static List<Run> joined(List<Rich> lines) {
        List<Run> runs = new ArrayList<>();
        lines.forEach(line -> {
            if (!runs.isEmpty()) {
                runs.add(Run.plain("\n"));
            }
            runs.addAll(RichRuns.of(line));
        });
        return runs;
    }

    private JComponent sure(Row row) {
        JPanel pane = kit.panels().pane("fillx", "[17!]7[grow,fill]", "[]");
        if (row.sure() > 0) {
            pane.add(kit.marks().sure(row.sure(), ""), "aligny top, gaptop 2");
            pane.add(kit.texts().detail(row.sureWord()), "wmin 0");
        }
        return pane;
    }
}
