package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.ButtonModel;
import javax.swing.Icon;
import javax.swing.SwingUtilities;

/** Measures and paints what a button shows: ground, edge, icon, text, key cap; round it room for the focus ring. */
final class Plate {
    static final int RING = 3;

    private final Kit kit;
    private final AbstractButton button;
    private final Form form;
    private Optional<String> icon = Optional.empty();
    private Optional<String> iconAfter = Optional.empty();
    private String cap = "";
    private String after = "";

    /**
     * How a button is drawn.
     *
     * @param high height in pixels at 100 %
     * @param pad space left and right of the text
     */
    record Form(int high, int pad, int arc, Type type, boolean bold, Dress rest, Dress chosen) {}

    /** The colours of one state; an empty edge or ground is not drawn. */
    record Dress(Optional<Token> ground, Optional<Token> hover, Optional<Token> edge, Token ink) {
        static Dress of(Token ground, Token hover, Token edge, Token ink) {
            return new Dress(Optional.of(ground), Optional.of(hover), Optional.of(edge), ink);
        }

        static Dress bare(Token hover, Token ink) {
            return new Dress(Optional.empty(), Optional.of(hover), Optional.empty(), ink);
        }
    }

    Plate(Kit kit, AbstractButton button, Form form) {
        this.kit = kit;
        this.button = button;
        this.form = form;
        int ring = kit.px(RING);
        button.setOpaque(false);
        button.setContentAreaFilled(false);
        button.setBorderPainted(false);
        button.setFocusPainted(false);
        button.setRolloverEnabled(true);
        button.setBorder(null);
        button.putClientProperty("html.disable", Boolean.TRUE);
        button.putClientProperty("visualPadding", new Insets(ring, ring, ring, ring));
        button.setFont(kit.able(form.bold() ? kit.bold(form.type()) : kit.font(form.type()), button.getText()));
    }

    void icon(String name) {
        this.icon = Optional.of(name);
        changed();
    }

    void iconAfter(String name) {
        this.iconAfter = Optional.of(name);
        changed();
    }

    void cap(String keys) {
        this.cap = keys;
        changed();
    }

    void after(String text) {
        this.after = text;
        changed();
    }

    private void changed() {
        button.revalidate();
        button.repaint();
    }

    private int iconSize() {
        return form.high() >= 40 ? 20 : form.high() >= 36 ? 18 : 16;
    }

    private int gap() {
        return kit.px(form.type() == Type.SMALL || form.type() == Type.CAPTION ? 7 : 9);
    }

    Dimension wanted() {
        int ring = 2 * kit.px(RING);
        boolean square = button.getText().isEmpty() && icon.isPresent();
        int wide = square ? kit.px(form.high()) : content() + 2 * kit.px(form.pad());
        return new Dimension(wide + ring, kit.px(form.high()) + ring);
    }

    private int content() {
        FontMetrics metrics = button.getFontMetrics(button.getFont());
        int wide = button.getText().isEmpty() ? 0 : metrics.stringWidth(button.getText()) + 1;
        wide += icon.isPresent() ? kit.px(iconSize()) + (wide > 0 ? gap() : 0) : 0;
        wide += iconAfter.isPresent() ? kit.px(iconSize()) + gap() : 0;
        wide += cap.isEmpty() ? 0 : capWide() + gap();
        return wide + (after.isEmpty() ? 0 : smallMetrics().stringWidth(after) + 2 * gap());
    }

    private FontMetrics smallMetrics() {
        return button.getFontMetrics(kit.font(Type.SMALL));
    }

    private int capWide() {
        return Math.max(kit.px(22), button.getFontMetrics(capFont()).stringWidth(cap) + kit.px(14));
    }

    private Font capFont() {
        return form.bold() ? kit.bold(Type.CAPTION) : kit.font(Type.CAPTION);
    }

    void paint(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        try {
            Painted.smooth(g2);
            int ring = kit.px(RING);
            int w = button.getWidth() - 2 * ring;
            int h = button.getHeight() - 2 * ring;
            g2.translate(ring, ring);
            ground(g2, w, h);
            content(g2, w, h);
        } finally {
            g2.dispose();
        }
    }

    private Dress dress() {
        return button.isSelected() ? form.chosen() : form.rest();
    }

    private void ground(Graphics2D g, int w, int h) {
        Dress dress = dress();
        ButtonModel model = button.getModel();
        boolean warm = button.isEnabled() && (model.isRollover() || model.isArmed());
        boolean off = !button.isEnabled()
                && dress.ground().filter(Token.ACCENT::equals).isPresent();
        float arc = Math.min(kit.px((float) form.arc()), h / 2f);
        Optional<Token> ground = off ? Optional.of(Token.TRACK) : warm ? dress.hover() : dress.ground();
        ground.ifPresent(token -> Painted.fill(g, kit.colour(token), 0, 0, w, h, arc));
        float thick = button.isSelected() ? kit.px(2f) : Math.max(1, kit.px(1f));
        Optional<Token> edge = button.isEnabled() ? dress.edge() : dress.edge().map(token -> Token.LINE);
        edge.filter(token -> !off).ifPresent(token -> Painted.edge(g, kit.colour(token), 0, 0, w, h, arc, thick));
        if (button.isFocusOwner()) {
            ring(g, kit, w, h, arc);
        }
    }

    /** The ring of the keyboard focus: two pixels of accent outside, one pixel away. */
    static void ring(Graphics2D g, Kit kit, int w, int h, float arc) {
        float out = kit.px((float) RING);
        Painted.edge(g, kit.colour(Token.ACCENT), -out, -out, w + 2 * out, h + 2 * out, arc + out, kit.px(2f));
    }

    private void content(Graphics2D g, int w, int h) {
        Token ink = button.isEnabled() ? dress().ink() : Token.MUTED;
        int x = after.isEmpty() ? Math.max(0, (w - content()) / 2) : kit.px(form.pad());
        if (icon.isPresent()) {
            x = paintIcon(g, icon.get(), x, h, ink) + gap();
        }
        int room = Math.max(1, w - x);
        g.setFont(button.getFont());
        g.setColor(kit.colour(ink));
        FontMetrics metrics = button.getFontMetrics(button.getFont());
        int base = (h - metrics.getAscent() - metrics.getDescent()) / 2 + metrics.getAscent();
        String shown = SwingUtilities.layoutCompoundLabel(
                button,
                metrics,
                button.getText(),
                null,
                0,
                0,
                0,
                0,
                new Rectangle(0, 0, Math.max(1, room), h),
                new Rectangle(),
                new Rectangle(),
                0);
        g.drawString(shown, x, base);
        x += metrics.stringWidth(shown) + gap();
        if (iconAfter.isPresent()) {
            x = paintIcon(g, iconAfter.get(), x, h, ink) + gap();
        }
        if (!cap.isEmpty()) {
            Caps.paint(g, kit, cap, capFont(), x, (h - kit.px(22)) / 2, capWide(), kit.px(22), ink, filled());
        }
        if (!after.isEmpty()) {
            g.setFont(kit.font(Type.SMALL));
            g.setColor(kit.colour(filled() ? ink : Token.MUTED));
            g.drawString(after, w - kit.px(form.pad()) - smallMetrics().stringWidth(after), base);
        }
    }

    private boolean filled() {
        return dress().ground().filter(Token.ACCENT::equals).isPresent();
    }

    private int paintIcon(Graphics2D g, String name, int x, int h, Token ink) {
        Icon drawn = kit.icon(name, iconSize(), ink);
        drawn.paintIcon(button, g, x, (h - drawn.getIconHeight()) / 2);
        return x + drawn.getIconWidth();
    }
}
