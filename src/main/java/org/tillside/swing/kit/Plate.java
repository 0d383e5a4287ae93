package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.ButtonModel;
import javax.swing.Icon;

/** Measures and paints what a button shows: ground, edge, icon, text, key cap. */
final class Plate {
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

    Plate(Kit kit, AbstractButton button, Form form, String text) {
        this.kit = kit;
        this.button = button;
        this.form = form;
        button.setOpaque(false);
        button.setContentAreaFilled(false);
        button.setBorderPainted(false);
        button.setFocusPainted(false);
        button.setRolloverEnabled(true);
        button.setBorder(null);
        // only then the text: a button that is made with one takes it for HTML at once
        button.putClientProperty("html.disable", Boolean.TRUE);
        button.setText(text);
        button.setFont(kit.able(form.bold() ? kit.bold(form.type()) : kit.font(form.type()), text));
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
        boolean square = button.getText().isEmpty() && icon.isPresent();
        int wide = square ? kit.px(form.high()) : content() + 2 * kit.px(form.pad());
        return new Dimension(wide, kit.px(form.high()));
    }

    private int content() {
        int letters = Letters.room(button.getFont(), button.getText());
        return before() + letters + behind() + (after.isEmpty() ? 0 : Letters.room(small(), after) + 2 * gap());
    }

    /** What stands before the letters, its gap with it. */
    private int before() {
        return icon.isEmpty() ? 0 : kit.px(iconSize()) + (button.getText().isEmpty() ? 0 : gap());
    }

    /** What stands behind the letters, its gaps with it. */
    private int behind() {
        int wide = iconAfter.isPresent() ? kit.px(iconSize()) + gap() : 0;
        return wide + (cap.isEmpty() ? 0 : capWide() + gap());
    }

    private Font small() {
        return kit.font(Type.SMALL);
    }

    private int capWide() {
        return Math.max(kit.px(22), Letters.room(capFont(), cap) + kit.px(14));
    }

    private Font capFont() {
        return form.bold() ? kit.bold(Type.CAPTION) : kit.font(Type.CAPTION);
    }

    float arc() {
        return Math.min(kit.px((float) form.arc()), button.getHeight() / 2f);
    }

    void paint(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        try {
            Painted.smooth(g2);
            int w = button.getWidth();
            int h = button.getHeight();
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
        float arc = arc();
        Optional<Token> ground = off ? Optional.of(Token.TRACK) : warm ? dress.hover() : dress.ground();
        ground.ifPresent(token -> Painted.fill(g, kit.colour(token), 0, 0, w, h, arc));
        float thick = button.isSelected() ? kit.px(2f) : Math.max(1, kit.px(1f));
        Optional<Token> edge = button.isEnabled() ? dress.edge() : dress.edge().map(token -> Token.LINE);
        edge.filter(token -> !off).ifPresent(token -> Painted.edge(g, kit.colour(token), 0, 0, w, h, arc, thick));
    }

    private void content(Graphics2D g, int w, int h) {
        Token ink = button.isEnabled() ? dress().ink() : Token.MUTED;
        int left = after.isEmpty() ? Math.max(0, (w - content()) / 2) : kit.px(form.pad());
        icon.ifPresent(name -> paintIcon(g, name, left, h, ink));
        float x = left + before();
        Font font = button.getFont();
        String shown = Letters.fitting(font, button.getText(), w - x - behind());
        letters(g, font, ink, shown, x, h);
        x += Letters.wide(font, shown) + gap();
        if (iconAfter.isPresent()) {
            x = paintIcon(g, iconAfter.get(), Math.round(x), h, ink) + gap();
        }
        if (!cap.isEmpty()) {
            int high = kit.px(22);
            Caps.paint(g, kit, cap, capFont(), Math.round(x), (h - high) / 2, capWide(), high, ink, filled());
        }
        if (!after.isEmpty()) {
            float at = w - kit.px(form.pad()) - Letters.wide(small(), after);
            letters(g, small(), filled() ? ink : Token.MUTED, after, at, h);
        }
    }

    private void letters(Graphics2D g, Font font, Token ink, String text, float x, int h) {
        g.setFont(font);
        g.setColor(kit.colour(ink));
        g.drawString(text, x, Letters.base(font, h));
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
