package org.tillside.swing.kit;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.Locale;

/** A disc with a person's initials, in a colour that stays theirs. */
final class Avatar extends Painted {
    private static final int COLOURS = 8;

    private final String initials;
    private final int number;

    Avatar(Kit kit, String id, String name, int size) {
        super(kit, size, size, name);
        this.initials = initials(name);
        this.number = 1 + Math.floorMod(id.hashCode() * 31 + id.length(), COLOURS);
    }

    /** First letters of the first and the last name; the first two of a single one. */
    static String initials(String name) {
        String[] parts = name.strip().split("\\s+");
        String last = parts[parts.length - 1];
        String two = parts.length > 1 ? head(parts[0], 1) + head(last, 1) : head(parts[0], 2);
        return two.toUpperCase(Locale.ROOT);
    }

    private static String head(String text, int letters) {
        int count = Math.min(letters, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, count));
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        float size = Math.min(width, height);
        g.setColor(kit().colour(Token.valueOf("AVATAR_" + number)));
        g.fill(new Ellipse2D.Float((width - size) / 2, (height - size) / 2, size, size));
        g.setColor(kit().colour(Token.valueOf("AVATAR_" + number + "_TEXT")));
        g.setFont(kit().able(kit().font(1, true), initials).deriveFont(size * 0.36f));
        FontMetrics metrics = g.getFontMetrics();
        float x = (width - (float) metrics.getStringBounds(initials, g).getWidth()) / 2;
        g.drawString(initials, x, height / 2 + metrics.getAscent() * 0.36f);
    }
}
