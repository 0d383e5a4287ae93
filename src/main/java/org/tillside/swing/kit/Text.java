package org.tillside.swing.kit;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.font.LineMetrics;
import java.util.List;
import java.util.stream.Collectors;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * Text that wraps to the width it gets and asks for the height it then needs. A root that lays out ({@link Settle})
 * sees texts whose width changed and lays out once more.
 */
public final class Text extends JComponent implements Accessible, Reflowing {
    private final Kit kit;
    private final Type type;
    private List<Run> runs;
    private Token ink;
    private boolean bold;
    private float leading;
    private double align;
    private int most = Integer.MAX_VALUE;
    private int columns = Integer.MAX_VALUE;
    private int measuredFor = -1;
    private @Nullable Lines lines;
    private @Nullable Shaped shaped;

    Text(Kit kit, Type type, boolean bold, Token ink, List<Run> runs) {
        this.kit = kit;
        this.type = type;
        this.bold = bold;
        this.ink = ink;
        this.runs = List.copyOf(runs);
        this.leading = kit.px((float) type.line());
        setOpaque(false);
        setFocusable(false);
        putClientProperty("html.disable", Boolean.TRUE);
    }

    /** Shows another text in one run. */
    public Text say(String text) {
        return say(List.of(Run.plain(text)));
    }

    /** Shows other runs. */
    public Text say(List<Run> other) {
        if (!other.equals(runs)) {
            String before = plain();
            this.runs = List.copyOf(other);
            getAccessibleContext()
                    .firePropertyChange(AccessibleContext.ACCESSIBLE_VISIBLE_DATA_PROPERTY, before, plain());
            fresh();
        }
        return this;
    }

    /** The text in another colour. */
    public Text in(Token token) {
        this.ink = token;
        fresh();
        return this;
    }

    /** The whole text bold, or as its runs say. */
    public Text heavy(boolean on) {
        if (on != bold) {
            this.bold = on;
            fresh();
        }
        return this;
    }

    /** Lines centred in the width. */
    public Text centred() {
        this.align = 0.5;
        return this;
    }

    /** Lines flush right. */
    public Text right() {
        this.align = 1;
        return this;
    }

    /** Lines at a distance of their own, in pixels at 100 % (a reading column: 15 on 23). */
    public Text leading(int pixels) {
        this.leading = kit.px((float) pixels);
        fresh();
        return this;
    }

    /** At most so many lines; what is cut ends in an ellipsis. */
    public Text lines(int number) {
        this.most = number;
        fresh();
        return this;
    }

    /** No wider than about so many characters. */
    public Text columns(int characters) {
        this.columns = characters;
        fresh();
        return this;
    }

    /** The text without its weights and colours. */
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    @Override
    public boolean stale() {
        return getWidth() > 0 && measuredFor >= 0 && measuredFor != getWidth() && isVisible();
    }

    private void fresh() {
        lines = null;
        measuredFor = -1;
        shaped = null;
        revalidate();
        repaint();
    }

    private int widest() {
        return columns == Integer.MAX_VALUE
                ? Integer.MAX_VALUE
                : Math.round(columns * kit.px((float) type.size()) * 0.5f);
    }

    private Shaped shaped() {
        Shaped now = shaped;
        if (now == null) {
            now = kit.shapes().of(type, bold, runs);
            shaped = now;
        }
        return now;
    }

    private Lines linesFor(int width) {
        Lines now = lines;
        if (now == null || now.width() != width) {
            now = shaped().lines(width, most);
            lines = now;
        }
        return now;
    }

    /** Distance from the top to the first line's base: the letters stand in the middle of their line. */
    private float base() {
        LineMetrics metrics = kit.shapes().metrics(type);
        return (leading - metrics.getAscent() - metrics.getDescent()) / 2 + metrics.getAscent();
    }

    @Override
    public Dimension getPreferredSize() {
        if (isPreferredSizeSet()) {
            return super.getPreferredSize();
        }
        int wanted = Math.min(widest(), shaped().natural());
        int width = getWidth() > 0 ? getWidth() : wanted;
        measuredFor = width;
        return new Dimension(wanted, height(linesFor(width)));
    }

    private int height(Lines laid) {
        return Math.max(1, Math.round(laid.count() * leading));
    }

    @Override
    public Dimension getMinimumSize() {
        Dimension wanted = getPreferredSize();
        return new Dimension(Math.min(wanted.width, kit.px(24)), wanted.height);
    }

    @Override
    public Dimension getMaximumSize() {
        return new Dimension(widest() == Integer.MAX_VALUE ? Short.MAX_VALUE : widest(), Short.MAX_VALUE);
    }

    @Override
    public int getBaseline(int width, int height) {
        return Math.round(base());
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        try {
            Painted.smooth(g2);
            Color colour = kit.colour(isEnabled() ? ink : Token.MUTED);
            linesFor(getWidth()).paint(g2, colour, base(), leading, align, () -> kit.shapes()
                    .ellipsis(type, bold));
        } finally {
            g2.dispose();
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Spoken();
        }
        return accessibleContext;
    }

    /** Speaks the text as a label does. */
    private final class Spoken extends AccessibleJComponent {
        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LABEL;
        }

        @Override
        public String getAccessibleName() {
            return plain();
        }
    }
}
