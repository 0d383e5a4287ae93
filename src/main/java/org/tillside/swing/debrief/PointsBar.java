package org.tillside.swing.debrief;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.Accessible;
import javax.swing.JComponent;
import org.tillside.screens.debrief.DebriefState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** The bar from no points to the best there is: a segment for each skill, a mark for what guessing would give. */
final class PointsBar extends JComponent implements Accessible {
    static final Token[] INKS = {Token.ACCENT, Token.ACCENT_MIDDLE, Token.ACCENT_EDGE};

    private final transient Kit kit;
    private final transient DebriefState.Score score;

    PointsBar(Kit kit, DebriefState.Score score) {
        this.kit = kit;
        this.score = score;
        String guess = score.guess().map(it -> ", " + it.text()).orElse("");
        kit.named(this, "debrief.bar", score.points() + " " + score.of() + guess);
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
        Graphics2D inside = (Graphics2D) g.create();
        inside.clip(whole);
        double x = 0;
        for (int i = 0; i < score.skills().size(); i++) {
            double wide = score.skills().get(i) * w;
            if (wide > 0) {
                inside.setColor(kit.colour(INKS[i % INKS.length]));
                inside.fill(new Rectangle2D.Double(x, top, Math.max(1, wide - kit.px(1.5f)), high));
                x += wide;
            }
        }
        inside.dispose();
    }

    private void mark(Graphics2D g, DebriefState.Mark it) {
        double x = Math.min(getWidth() - kit.px(2f), it.share() * getWidth());
        g.setColor(kit.colour(Token.CARD));
        g.fill(new Rectangle2D.Double(x - kit.px(2f), 0, kit.px(6f), kit.px(20f)));
        g.setColor(kit.colour(Token.TEXT));
        g.fill(new Rectangle2D.Double(x, 0, kit.px(2f), kit.px(20f)));
    }

    /** What stands for guessing comes first, one's own in the second line where both would touch. */
    private void words(Graphics2D g) {
        int line = kit.px(34);
        double guessed = score.guess()
                .map(it -> word(g, it.text(), it.share(), line, Token.MUTED, false, 0))
                .orElse(0.0);
        word(g, score.you().text(), score.you().share(), line, Token.ACCENT, true, guessed);
    }

    private double word(Graphics2D g, String text, double share, int base, Token ink, boolean bold, double taken) {
        g.setFont(bold ? kit.bold(Type.CAPTION) : kit.font(Type.CAPTION));
        g.setColor(kit.colour(ink));
        FontMetrics metrics = g.getFontMetrics();
        double wide = metrics.stringWidth(text);
        double x = Math.max(0, Math.min(getWidth() - wide, share * getWidth() - wide / 2));
        boolean touches = bold && score.guess().isPresent() && overlaps(x, wide, metrics);
        g.drawString(text, (float) x, touches ? base + kit.px(16) : base);
        return taken + wide;
    }

    private boolean overlaps(double x, double wide, FontMetrics metrics) {
        DebriefState.Mark guess = score.guess().orElseThrow();
        double other = metrics.stringWidth(guess.text());
        double from = Math.max(0, Math.min(getWidth() - other, guess.share() * getWidth() - other / 2));
        return x < from + other + kit.px(8) && from < x + wide + kit.px(8);
    }
}
