package org.tillside.swing.debrief;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import javax.accessibility.Accessible;
import javax.swing.JComponent;
import org.tillside.screens.debrief.DebriefState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** The bar from no points to the best there is: a segment for each skill, a mark for what guessing would give. */
final class PointsBar extends JComponent implements Accessible {
    static final Token[] INKS = {Token.ACCENT, Token.ACCENT_MIDDLE, Token.ACCENT_EDGE, Token.ACCENT_DEEP};

    private final transient Kit kit;
    private final transient DebriefState.Score score;

    PointsBar(Kit kit, DebriefState.Score score) {
        this.kit = kit;
        this.score = score;
        String guess = score.guess().map(it -> ", " + it.text()).orElse("");
        String waits = score.waiting().map(it -> ", " + it.text()).orElse("");
        kit.named(this, "debrief.bar", score.points() + " " + score.of() + guess + waits);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(kit.px(346), kit.px(56));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(kit.px(160), kit.px(56));
    }

    @Override
    public javax.accessibility.AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public javax.accessibility.AccessibleRole getAccessibleRole() {
                    return javax.accessibility.AccessibleRole.PROGRESS_BAR;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        bar(g2);
        score.guess().ifPresent(it -> mark(g2, it));
        words(g2);
        g2.dispose();
    }

    private void bar(Graphics2D g) {
        float w = getWidth();
        float top = kit.px(4f);
        float high = kit.px(12f);
        RoundRectangle2D whole = new RoundRectangle2D.Float(0, top, w, high, high, high);
        g.setColor(kit.colour(Token.TRACK));
        g.fill(whole);
        double x = 0;
        for (int i = 0; i < score.skills().size(); i++) {
            double wide = score.skills().get(i) * w;
            if (wide > 0) {
                Area part = new Area(new Rectangle2D.Double(x, top, Math.max(1, wide - kit.px(1.5f)), high));
                part.intersect(new Area(whole));
                g.setColor(kit.colour(INKS[i % INKS.length]));
                g.fill(part);
                x += wide;
            }
        }
        double from = x;
        score.waiting().ifPresent(it -> waiting(g, whole, from, it.share() * w));
    }

    /** What a mark may still bring. */
    private void waiting(Graphics2D g, RoundRectangle2D whole, double from, double wide) {
        Area part = new Area(
                new Rectangle2D.Double(from, whole.getY(), Math.max(1, wide - kit.px(1.5f)), whole.getHeight()));
        part.intersect(new Area(whole));
        g.setColor(kit.colour(Token.WARN_HATCH));
        g.fill(part);
    }

    private void mark(Graphics2D g, DebriefState.Mark it) {
        double x = Math.min(getWidth() - kit.px(2f), it.share() * getWidth());
        g.setColor(kit.colour(Token.CARD));
        g.fill(new Rectangle2D.Double(x - kit.px(2f), 0, kit.px(6f), kit.px(20f)));
        g.setColor(kit.colour(Token.TEXT));
        g.fill(new Rectangle2D.Double(x, 0, kit.px(2f), kit.px(20f)));
    }

    /** A word below the bar, and where it lies. */
    private record Placed(String text, boolean bold, Token ink, double x, double wide) {
        boolean touches(Placed other, double gap) {
            return x < other.x + other.wide + gap && other.x < x + wide + gap;
        }
    }

    /** One's own points go to a second line where they would touch what guessing gives; the most only where it fits. */
    private void words(Graphics2D g) {
        int line = kit.px(34);
        double gap = kit.px(8);
        Placed you = placed(score.you().text(), score.you().share(), true, Token.ACCENT);
        Optional<Placed> guess = score.guess().map(it -> placed(it.text(), it.share(), false, Token.MUTED));
        boolean below = guess.filter(it -> it.touches(you, gap)).isPresent();
        guess.ifPresent(it -> word(g, it, line));
        word(g, you, below ? line + kit.px(16) : line);
        Placed most = placed(score.most(), 1, false, Token.MUTED);
        boolean free = guess.filter(it -> it.touches(most, gap)).isEmpty() && (below || !you.touches(most, gap));
        if (free) {
            word(g, most, line);
        }
    }

    private Placed placed(String text, double share, boolean bold, Token ink) {
        double wide = getFontMetrics(letters(bold)).stringWidth(text);
        double x = Math.max(0, Math.min(getWidth() - wide, share * getWidth() - wide / 2));
        return new Placed(text, bold, ink, x, wide);
    }

    private Font letters(boolean bold) {
        return bold ? kit.bold(Type.CAPTION) : kit.font(Type.CAPTION);
    }

    private void word(Graphics2D g, Placed it, int base) {
        g.setFont(letters(it.bold()));
        g.setColor(kit.colour(it.ink()));
        g.drawString(it.text(), (float) it.x(), base);
    }
}
