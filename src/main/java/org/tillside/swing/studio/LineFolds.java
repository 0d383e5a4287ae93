package org.tillside.swing.studio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.text.BadLocationException;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.fife.ui.rsyntaxtextarea.folding.Fold;
import org.fife.ui.rsyntaxtextarea.folding.FoldParser;
import org.fife.ui.rsyntaxtextarea.folding.FoldType;

/**
 * Which lines of a file can be folded under which: in a content file those that stand deeper, in a page those of a
 * section. An empty line or a remark between them parts nothing.
 */
final class LineFolds implements FoldParser {
    private static final Pattern INDENT = Pattern.compile("( *)(- )?.*");
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) .*");
    private static final int NO_HEADING = 7;
    private static final int NOTHING = -1;

    private final boolean page;

    LineFolds(boolean page) {
        this.page = page;
    }

    /** Lines that go under the first of them, from 0, and those within them that do so again. */
    record Folded(int first, int last, List<Folded> within) {
        Folded {
            within = List.copyOf(within);
        }
    }

    /** A fold whose end is not known yet. */
    private record Open(int deep, int first, List<Folded> within) {}

    List<Folded> folds(List<String> lines) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(NOTHING, 0, new ArrayList<>()));
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            int deep = deep(lines.get(i));
            if (deep == NOTHING) {
                continue;
            }
            close(open, deep, last);
            open.push(new Open(deep, i, new ArrayList<>()));
            last = i;
        }
        close(open, 0, last);
        return open.getLast().within();
    }

    private static void close(Deque<Open> open, int deep, int last) {
        while (open.size() > 1 && open.element().deep() >= deep) {
            Open done = open.pop();
            if (done.first() < last) {
                open.element().within().add(new Folded(done.first(), last, done.within()));
            }
        }
    }

    private int deep(String line) {
        if (page) {
            Matcher heading = HEADING.matcher(line);
            return heading.matches() ? heading.group(1).length() : line.isBlank() ? NOTHING : NO_HEADING;
        }
        Matcher indent = INDENT.matcher(line);
        boolean said = !line.isBlank() && !line.strip().startsWith("#") && indent.matches();
        // what an item holds stands deeper than its dash, and a list as deep as its key
        return said ? 2 * indent.end(1) + (indent.group(2) == null ? 0 : 1) : NOTHING;
    }

    @Override
    public List<Fold> getFolds(RSyntaxTextArea area) {
        List<Fold> made = new ArrayList<>();
        try {
            for (Folded it : folds(List.of(area.getText().split("\n", -1)))) {
                Fold fold = new Fold(FoldType.CODE, area, area.getLineStartOffset(it.first()));
                fill(fold, it, area);
                made.add(fold);
            }
        } catch (BadLocationException movedMeanwhile) {
            return List.of();
        }
        return made;
    }

    private static void fill(Fold fold, Folded from, RSyntaxTextArea area) throws BadLocationException {
        fold.setEndOffset(Math.max(area.getLineStartOffset(from.last()), area.getLineEndOffset(from.last()) - 1));
        for (Folded it : from.within()) {
            fill(fold.createChild(FoldType.CODE, area.getLineStartOffset(it.first())), it, area);
        }
    }
}
