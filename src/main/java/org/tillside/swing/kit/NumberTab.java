package org.tillside.swing.kit;

import java.awt.Graphics2D;
import javax.accessibility.AccessibleRole;
import javax.swing.JLabel;

/** A number in the row above a quiz: it shows how its question stands, and leads there. */
public class NumberTab extends Slab {
    private static final long serialVersionUID = 1;

    /** How a question stands. */
    public enum Look {
        OPEN(Token.GROUND, Token.LINE, Token.MUTED, ""),
        GIVEN(Token.ACCENT_SOFT, Token.ACCENT_EDGE, Token.ACCENT, ""),
        RIGHT(Token.GOOD_SOFT, Token.GOOD_SOFT, Token.GOOD_TEXT, "check"),
        AGAIN(Token.CARD, Token.GOOD, Token.GOOD_TEXT, "again"),
        WRONG(Token.BAD_SOFT, Token.BAD_SOFT, Token.BAD, "close"),
        PARTLY(Token.WARN_SOFT, Token.WARN_SOFT, Token.WARN, "minus"),
        WAITING(Token.WARN_SOFT, Token.WARN_SOFT, Token.WARN, "pen");

        private final Token ground;
        private final Token edge;
        private final Token ink;
        private final String icon;

        Look(Token ground, Token edge, Token ink, String icon) {
            this.ground = ground;
            this.edge = edge;
            this.ink = ink;
            this.icon = icon;
        }
    }

    private final Look look;
    private final boolean now;

    /** A number with what is said of it, its look, and whether its question is on the page now. */
    protected NumberTab(Kit kit, String number, String spoken, Look look, boolean now, Runnable action) {
        super(
                kit,
                kit.layout("fill, insets 4 2 4 2, alignx center", "push[]4[]push", "[]"),
                "quiz.tab." + number,
                spoken,
                AccessibleRole.PAGE_TAB,
                action);
        this.look = look;
        this.now = now;
        if (!look.icon.isEmpty()) {
            add(kit.texts().icon(look.icon, 14, look.ink, ""));
        }
        JLabel label = kit.texts().label(Type.SMALL, now, now ? Token.ACCENT : look.ink, number);
        add(label, look.icon.isEmpty() ? "skip 1" : "");
    }

    @Override
    void draw(Graphics2D g) {
        float in = kit().px(1f);
        float wide = getWidth() - 2 * in;
        float high = getHeight() - 2 * in;
        float arc = kit().px(8f);
        Painted.fill(g, kit().colour(now ? Token.CARD : look.ground), in, in, wide, high, arc);
        Token edge = now || isFocusOwner() ? Token.ACCENT : look.edge;
        Painted.edge(g, kit().colour(edge), in, in, wide, high, arc, now || isFocusOwner() ? kit().px(2f) : in);
    }
}
