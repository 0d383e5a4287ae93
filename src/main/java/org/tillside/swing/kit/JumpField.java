package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleRole;

/** What looks like a field at the top right and opens the jump box. */
public final class JumpField extends Slab {
    JumpField(Kit kit, Runnable open) {
        super(
                kit,
                kit.layout("insets 0 11 0 9, fill", "[18!]8[grow,fill]8[]", "[grow,center]"),
                "jump.field",
                kit.word("jump.field"),
                AccessibleRole.PUSH_BUTTON,
                open);
        add(kit.texts().icon("search", 18, Token.MUTED, ""));
        add(kit.texts().label(Type.BODY, false, Token.MUTED, kit.word("jump.field")), "wmin 0");
        add(kit.marks().key(kit.word("jump.shortcut")));
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(kit().px(232), kit().px(36));
    }

    @Override
    void draw(Graphics2D g) {
        float arc = kit().px(8f);
        Token ground = getModel().isRollover() ? Token.HOVER : Token.FIELD;
        Painted.fill(g, kit().colour(ground), 0, 0, getWidth(), getHeight(), arc);
        Token edge = isFocusOwner() ? Token.ACCENT : Token.EDGE;
        float thick = kit().px(isFocusOwner() ? 2f : 1f);
        Painted.edge(g, kit().colour(edge), 0, 0, getWidth(), getHeight(), arc, thick);
    }
}
