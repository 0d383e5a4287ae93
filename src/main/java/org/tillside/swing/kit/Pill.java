package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.Optional;

/** A word on a pale round ground: a state, a tag. */
public final class Pill extends Painted {
    private static final int HIGH = 24;

    private final String text;
    private final Token ground;
    private final Token ink;
    private final Optional<String> icon;
    private final Optional<Token> dot;

    Pill(Kit kit, String text, Token ground, Token ink, Optional<String> icon, Optional<Token> dot) {
        super(kit, 0, HIGH, text);
        this.text = text;
        this.ground = ground;
        this.ink = ink;
        this.icon = icon;
        this.dot = dot;
    }

    private Font letters() {
        return ink == Token.TEXT ? kit().font(Type.CAPTION) : kit().bold(Type.CAPTION);
    }

    private int before() {
        return icon.isPresent() ? 21 : dot.isPresent() ? 15 : 0;
    }

    @Override
    public Dimension getPreferredSize() {
        int wide = Letters.room(letters(), text) + kit().px(before() + 20);
        return new Dimension(wide, kit().px(HIGH));
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        fill(g, kit().colour(ground), 0, 0, width, height, height / 2);
        icon.ifPresent(name -> Signs.icon(g, this, kit(), name, ink, 18, height / 2, 16));
        dot.ifPresent(token -> fill(g, kit().colour(token), 11, height / 2 - 4, 8, 8, 4));
        Font font = letters();
        g.setFont(font.deriveFont((float) Type.CAPTION.size()));
        g.setColor(kit().colour(ink));
        float x = (width + before() - Letters.wide(g.getFont(), text)) / 2;
        g.drawString(text, x, Letters.base(g.getFont(), height));
    }
}
