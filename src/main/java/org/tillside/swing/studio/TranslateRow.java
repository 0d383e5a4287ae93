package org.tillside.swing.studio;

import java.awt.Graphics;
import javax.swing.JPanel;
import org.tillside.screens.studio.TranslateState.Row;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/**
 * Draws one text beside its translation, each on two lines at most. One such panel draws all rows, so that hundreds of
 * them cost no more than those that are seen.
 */
final class TranslateRow extends JPanel {
    private static final long serialVersionUID = 1;

    /** Above and below the texts. */
    static final int INSET = 9;

    /** Sign and text of both sides, each as wide as the other. */
    static final String COLUMNS = "[14!]6[grow,fill,sg]24[14!]6[grow,fill,sg]";

    private static final int LINES = 2;

    private final transient Kit kit;
    private final transient Caption who;
    private final transient Caption mark;
    private final Text original;
    private final Text translation;

    TranslateRow(Kit kit) {
        super(kit.layout(around(INSET, 0), COLUMNS, "[" + Type.CAPTION.line() + "!]3[top,grow]"));
        this.kit = kit;
        this.who = new Caption(kit);
        this.mark = new Caption(kit);
        this.original = kit.texts().small("").lines(LINES);
        this.translation = kit.texts().small("").lines(LINES);
        setBackground(kit.colour(Token.CARD));
        who.addTo(this, false);
        mark.addTo(this, true);
        String high = "span 2, growx, wmin 0, h " + LINES * Type.SMALL.line() + "!";
        add(original, high);
        add(translation, high);
    }

    /** The same sides for all rows, so that their texts stand below each other. */
    static String around(int above, int below) {
        return "fillx, insets " + above + " 20 " + below + " 20";
    }

    /** How high every row is, in device pixels. */
    static int high(Kit kit) {
        return kit.px(2 * INSET + Type.CAPTION.line() + 3 + LINES * Type.SMALL.line() + 1);
    }

    /** Draws a row where this panel is wanted. */
    void paint(Graphics g, Row row, int width) {
        who.who(row);
        mark.mark(row);
        original.say(row.original());
        translation.say(row.translation());
        setSize(width, high(kit));
        // it is in no window that would lay it out
        doLayout();
        print(g);
        g.setColor(kit.colour(Token.LINE));
        g.fillRect(0, getHeight() - 1, width, 1);
    }
}
