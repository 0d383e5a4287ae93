package org.tillside.swing.studio;

import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.tillside.screens.studio.TranslateState.Row;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** The line above a text or its translation: a sign, and who speaks or how it stands. */
final class Caption {
    private static final int SIGN = 14;

    private final Kit kit;
    private final JLabel sign;
    private final JLabel text;

    Caption(Kit kit) {
        this.kit = kit;
        this.sign = kit.texts().icon("note", SIGN, Token.MUTED, "");
        this.text = kit.texts().label(Type.CAPTION, true, Token.MUTED, "");
    }

    /** Puts it into the next two cells of a row. */
    void addTo(JPanel row, boolean last) {
        row.add(sign);
        row.add(text, last ? "wmin 0, wrap" : "wmin 0");
    }

    /** Says who speaks and where. */
    void who(Row row) {
        String said = row.where().isEmpty() ? row.who() : row.who() + " · " + row.where();
        say(TranslateMarks.icon(row.voice()), Token.MUTED, said);
    }

    /** Says how the translation stands, and the first thing that may be wrong with it. */
    void mark(Row row) {
        mark(row, row.warnings());
    }

    /** The same where the warnings stand elsewhere. */
    void markAlone(Row row) {
        mark(row, List.of());
    }

    private void mark(Row row, List<String> warnings) {
        String said = kit.word(row.mark().key());
        if (warnings.isEmpty()) {
            say(TranslateMarks.icon(row.mark()), TranslateMarks.ink(row.mark()), said);
        } else {
            say("warn", Token.WARN, said + " · " + warnings.get(0));
        }
    }

    private void say(String icon, Token ink, String said) {
        sign.setIcon(kit.icon(icon, SIGN, ink));
        text.setText(said);
        text.setFont(kit.able(kit.bold(Type.CAPTION), said));
        text.setForeground(kit.colour(ink));
    }
}
