package org.tillside.swing.studio;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.swing.text.BadLocationException;
import org.tillside.screens.studio.SourceState;
import org.tillside.screens.studio.StudioState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Type;

/** Says what is wrong behind the end of its line, as far as there is room, with what would mend it as a link. */
final class LineNotes {
    private static final int GAP = 28;
    private static final int BEFORE_LINK = 8;
    private static final int LEAST = 120;

    private final Kit kit;
    private final SourceArea area;
    private final Map<Integer, StudioState.Problem> byLine = new TreeMap<>();
    private final List<Link> links = new ArrayList<>();

    /** Where a link was painted, and what it mends. */
    private record Link(Rectangle at, int problem) {}

    LineNotes(Kit kit, SourceArea area) {
        this.kit = kit;
        this.area = area;
    }

    /** Of several on a line the worst is said; the others are said when the caret stands there. */
    void show(List<SourceState.Mark> marks) {
        byLine.clear();
        for (SourceState.Mark mark : marks) {
            try {
                int line = area.getLineOfOffset(
                        Math.min(mark.from(), area.getDocument().getLength()));
                byLine.merge(line, mark.problem(), LineNotes::worse);
            } catch (BadLocationException movedMeanwhile) {
                // the next look has its place
            }
        }
        area.repaint();
    }

    private static StudioState.Problem worse(StudioState.Problem one, StudioState.Problem other) {
        return Severities.rank(one) <= Severities.rank(other) ? one : other;
    }

    /** The lines with something wrong, with the worst of it. */
    Map<Integer, StudioState.Problem> lines() {
        return byLine;
    }

    /** The number of the problem whose link is here. */
    Optional<Integer> link(Point at) {
        return links.stream()
                .filter(it -> it.at().contains(at))
                .map(Link::problem)
                .findFirst();
    }

    void paint(Graphics2D on) {
        links.clear();
        on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        Rectangle visible = area.getVisibleRect();
        byLine.forEach((line, problem) -> {
            try {
                if (line < area.getLineCount() && !area.getFoldManager().isLineHidden(line)) {
                    paint(on, line, problem, visible);
                }
            } catch (BadLocationException movedMeanwhile) {
                // the next look has its place
            }
        });
    }

    private void paint(Graphics2D on, int line, StudioState.Problem it, Rectangle visible) throws BadLocationException {
        int end = area.getLineEndOffset(line) - (line + 1 < area.getLineCount() ? 1 : 0);
        Rectangle at = area.modelToView2D(end).getBounds();
        int from = at.x + kit.px(GAP);
        int room = visible.x + visible.width - from - 12;
        if (!at.intersects(visible.x, visible.y, Integer.MAX_VALUE / 4, visible.height) || room < kit.px(LEAST)) {
            return;
        }
        Font plain = kit.font(Type.CAPTION);
        Font bold = kit.bold(Type.CAPTION);
        FontMetrics words = on.getFontMetrics(plain);
        int link = it.fix().map(fix -> on.getFontMetrics(bold).stringWidth(fix)).orElse(0);
        boolean both = link > 0 && room > link + kit.px(LEAST);
        String said = fitted(it.sentence(), words, room - (both ? link + kit.px(BEFORE_LINK) : 0));
        int base = at.y + (at.height - words.getHeight()) / 2 + words.getAscent();
        on.setColor(kit.colour(Severities.ink(it.severity())));
        on.setFont(plain);
        on.drawString(said, from, base);
        if (both) {
            int x = from + words.stringWidth(said) + kit.px(BEFORE_LINK);
            on.setFont(bold);
            on.drawString(it.fix().orElseThrow(), x, base);
            on.fillRect(x, base + 2, link, 1);
            links.add(new Link(new Rectangle(x, at.y, link, at.height), it.number()));
        }
    }

    private static String fitted(String said, FontMetrics words, int room) {
        String shown = said;
        while (shown.length() > 1 && words.stringWidth(shown) > room) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1))
                            .stripTrailing()
                    + "…";
        }
        return shown;
    }
}
