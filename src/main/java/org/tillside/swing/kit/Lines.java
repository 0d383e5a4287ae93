package org.tillside.swing.kit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tillside.swing.kit.Shaped.Paragraph;

/** Where a shaped text breaks for one width; what is painted is made at the first painting. */
final class Lines {
    private final int width;
    private final int most;
    private final List<Line> lines = new ArrayList<>();
    private @Nullable List<TextLayout> laid;

    /** One line; an empty paragraph makes an empty one. */
    private record Line(Paragraph paragraph, int from, int end) {}

    Lines(Shaped shaped, int width, int most) {
        this.width = width;
        this.most = most;
        shaped.paragraphs().forEach(this::breakUp);
    }

    private void breakUp(Paragraph paragraph) {
        if (paragraph.wide() <= width) {
            lines.add(new Line(paragraph, 0, paragraph.length()));
            return;
        }
        LineBreakMeasurer measurer = paragraph.measurer();
        int at = 0;
        while (at < paragraph.length()) {
            measurer.setPosition(at);
            int end = whole(paragraph.text(), at, Math.max(at + 1, measurer.nextOffset(Math.max(1, width))));
            lines.add(new Line(paragraph, at, end));
            at = end;
        }
    }

    /** The platform would part "18:45" after the colon and "else’s" after its apostrophe: those go on as one. */
    static int whole(String text, int from, int end) {
        if (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)) || parts(text.charAt(end - 1))) {
            return end;
        }
        int at = end;
        while (at > from && !parts(text.charAt(at - 1))) {
            at--;
        }
        return at > from ? at : end;
    }

    /** Whether a line may end after this: a space, a dash, a slash, or a mark that is there for it. */
    private static boolean parts(char it) {
        int type = Character.getType(it);
        return it == '/'
                || Character.isWhitespace(it)
                || type == Character.SPACE_SEPARATOR && it != '\u00a0'
                || type == Character.DASH_PUNCTUATION
                || type == Character.FORMAT;
    }

    int width() {
        return width;
    }

    boolean is(int wide, int high) {
        return width == wide && most == high;
    }

    int count() {
        return Math.max(1, Math.min(most, lines.size()));
    }

    /** Paints the lines; {@code base} is the first one's distance from the top. */
    void paint(Graphics2D g, Color ink, float base, float leading, double align, Supplier<TextLayout> ellipsis) {
        float y = base;
        Optional<TextLayout> end = isCut() ? Optional.of(ellipsis.get()) : Optional.empty();
        List<TextLayout> all = layouts(end);
        for (int i = 0; i < all.size(); i++) {
            TextLayout line = all.get(i);
            Optional<TextLayout> behind = i == most - 1 ? end : Optional.empty();
            float spare = width - line.getVisibleAdvance() - advance(behind);
            float x = (float) Math.max(0, spare * align);
            g.setColor(ink);
            line.draw(g, x, y);
            if (behind.isPresent()) {
                behind.get().draw(g, x + line.getVisibleAdvance(), y);
            }
            y += leading;
        }
    }

    private boolean isCut() {
        return lines.size() > most;
    }

    private static float advance(Optional<TextLayout> end) {
        return end.isPresent() ? end.get().getAdvance() : 0;
    }

    private List<TextLayout> layouts(Optional<TextLayout> end) {
        List<TextLayout> now = laid;
        if (now == null) {
            now = new ArrayList<>();
            for (int i = 0; i < count() && i < lines.size(); i++) {
                now.add(layout(lines.get(i), i == most - 1 ? width - advance(end) : width));
            }
            laid = now;
        }
        return now;
    }

    private static TextLayout layout(Line line, float room) {
        if (line.from() == 0
                && line.end() == line.paragraph().length()
                && line.paragraph().wide() <= room) {
            return line.paragraph().whole();
        }
        LineBreakMeasurer measurer = line.paragraph().measurer();
        measurer.setPosition(line.from());
        // a hair more than the width, for the text's own rounding; the limit keeps the break where it was found
        float wide = Math.max(1, room + 1);
        return measurer.nextLayout(wide, Math.max(line.end(), line.from() + 1), false);
    }
}
