package org.tillside.swing.studio;

import java.awt.Graphics;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.tillside.screens.studio.TranslateState.Row;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Settle;
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

    private static final int LINES = 2;

    private final transient Kit kit;
    private final JLabel who;
    private final JLabel mark;
    private final Text original;
    private final Text translation;

    TranslateRow(Kit kit) {
        super(kit.layout(columns(INSET, 0), "[grow,fill,sg]24[grow,fill,sg]", "[]3[top,grow]"));
        this.kit = kit;
        this.who = kit.texts().label(Type.CAPTION, true, Token.MUTED, "");
        this.mark = kit.texts().label(Type.CAPTION, true, Token.MUTED, "");
        this.original = kit.texts().small("").lines(LINES);
        this.translation = kit.texts().small("").lines(LINES);
        setBackground(kit.colour(Token.CARD));
        add(who, "wmin 0");
        add(mark, "wmin 0, wrap");
        add(original, "wmin 0");
        add(translation, "wmin 0");
    }

    /** The same sides for all rows, so that their texts stand below each other. */
    static String columns(int above, int below) {
        return "fillx, insets " + above + " 20 " + below + " 20";
    }

    /** How high every row is, in device pixels. */
    static int high(Kit kit) {
        return kit.px(2 * INSET + Type.CAPTION.line() + 3 + LINES * Type.SMALL.line() + 1);
    }

    /** Draws a row where this panel is wanted. */
    void paint(Graphics g, Row row, int width) {
        label(kit, who, row);
        mark(kit, mark, row);
        original.say(row.original());
        translation.say(row.translation());
        setSize(width, high(kit));
        Settle.validate(this);
        print(g);
        g.setColor(kit.colour(Token.LINE));
        g.fillRect(0, getHeight() - 1, width, 1);
    }

    /** Says who speaks and where. */
    static void label(Kit kit, JLabel label, Row row) {
        String said = row.where().isEmpty() ? row.who() : row.who() + " · " + row.where();
        label.setText(said);
        label.setFont(kit.able(kit.bold(Type.CAPTION), said));
        label.setIcon(kit.icon(TranslateMarks.icon(row.voice()), 14, Token.MUTED));
        label.setIconTextGap(kit.px(6));
    }

    /** Says how the translation stands. */
    static void mark(Kit kit, JLabel label, Row row) {
        boolean warned = !row.warnings().isEmpty();
        Token ink = warned ? Token.WARN : TranslateMarks.ink(row.mark());
        String said = kit.word(row.mark().key());
        label.setText(warned ? said + " · " + row.warnings().get(0) : said);
        label.setForeground(kit.colour(ink));
        label.setIcon(kit.icon(warned ? "warn" : TranslateMarks.icon(row.mark()), 14, ink));
        label.setIconTextGap(kit.px(6));
    }
}
