package org.tillside.swing.studio;

import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.tillside.screens.studio.TranslatePart;
import org.tillside.screens.studio.TranslateState;
import org.tillside.screens.studio.TranslateState.Chosen;
import org.tillside.screens.studio.TranslateState.Row;
import org.tillside.swing.kit.Fields;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** The text that is written in, in its row: the whole original with what became of it, and the field beside it. */
final class TranslateEditor extends JPanel {
    private static final long serialVersionUID = 1;

    private static final int LEAST = 1;
    private static final int MOST = 10;
    private static final int LETTERS = 38;

    private final transient Kit kit;
    private final transient TranslatePart part;
    private final transient Caption who;
    private final transient Caption mark;
    private final Text original;
    private final Live since;
    private final Live warnings;
    private final JTextArea area;
    private final Press confirm;
    private final Press copy;
    private final Press together;
    private final Press drop;
    private String path = "";
    private boolean typing;
    private boolean line;

    TranslateEditor(Kit kit, TranslatePart part) {
        super(kit.layout(TranslateRow.around(TranslateRow.INSET, 12), TranslateRow.COLUMNS, "[]3[top]"));
        this.kit = kit;
        this.part = part;
        this.who = new Caption(kit);
        this.mark = new Caption(kit);
        this.original = kit.texts().body("");
        this.since = kit.panels().live();
        this.warnings = kit.panels().live();
        JScrollPane scroll = kit.fields().area("studio.translate.area", "", "", LEAST, this::typed);
        this.area = (JTextArea) scroll.getViewport().getView();
        this.confirm = kit.buttons().small("studio.translate.confirm", () -> then(part::confirm));
        this.copy = kit.buttons().small("studio.translate.copy", () -> then(part::copy));
        this.together = kit.buttons().small("studio.translate.together", () -> then(part::confirmTogether));
        this.drop = kit.buttons().small("studio.translate.drop", () -> then(part::drop));
        setBackground(kit.colour(Token.ACCENT_SOFT));
        who.addTo(this, false);
        mark.addTo(this, true);
        add(left(), "span 2, growx, wmin 0");
        add(right(scroll), "span 2, growx, wmin 0");
        Keys.on(area, KeyEvent.VK_ENTER, this::enter);
    }

    private JComponent left() {
        JPanel pane = kit.panels().pane("fillx, insets 6 0 0 0", "[grow,fill]", "");
        pane.add(original, "wmin 0, wrap");
        pane.add(since, "wmin 0");
        return pane;
    }

    private JComponent right(JComponent field) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        pane.add(field, "wmin 0, wrap");
        pane.add(warnings, "wmin 0, wrap");
        JPanel buttons = kit.panels().flow(8);
        buttons.add(confirm);
        buttons.add(copy);
        buttons.add(together);
        buttons.add(drop);
        pane.add(buttons, "wmin 0, gaptop 8");
        return pane;
    }

    private void then(Runnable action) {
        action.run();
        area.requestFocusInWindow();
    }

    /** While the field tells what is typed it must not be told what it says. */
    private void typed(String text) {
        typing = true;
        try {
            part.say(text);
        } finally {
            typing = false;
        }
    }

    /** Where a text stands on one line, there is nothing to break. */
    private void enter() {
        if (line || !area.isEditable()) {
            part.move(1);
        } else {
            area.replaceSelection("\n");
        }
    }

    /** The field has the keyboard from now on. */
    void focus() {
        area.requestFocusInWindow();
    }

    /** Shows the text that is chosen; whether it is another one than before. */
    boolean show(TranslateState state) {
        Chosen chosen = state.chosen();
        Row row = state.rows().get(state.at());
        boolean other = !chosen.path().equals(path);
        path = chosen.path();
        line = chosen.line();
        who.who(row);
        mark.markAlone(row);
        original.say(row.original());
        since.show(List.of(chosen.since(), chosen.was()), () -> since(chosen));
        warnings.show(row.warnings(), () -> warnings(row.warnings()));
        area.getAccessibleContext().setAccessibleName(chosen.spoken());
        boolean surplus = row.mark() == TranslateState.Mark.SURPLUS;
        area.setEditable(state.writable() && !surplus);
        text(row.translation(), other, chosen.hint() + row.original());
        boolean writable = state.writable();
        confirm.setEnabled(writable && chosen.confirmable());
        copy.setEnabled(writable && !row.translation().equals(row.original()));
        together.setVisible(writable && chosen.together());
        confirm.setVisible(!surplus);
        copy.setVisible(!surplus);
        drop.setVisible(writable && surplus);
        return other;
    }

    private void text(String text, boolean other, String letters) {
        if (other) {
            area.setFont(kit.able(kit.font(Type.BODY), text + letters));
        }
        if (!typing && (other || !area.getText().equals(text))) {
            Fields.set(area, text);
            area.setCaretPosition(text.length());
        }
        int rows = (int)
                area.getText().lines().mapToInt(it -> it.length() / LETTERS + 1).sum();
        int wanted = original.plain()
                .lines()
                .mapToInt(it -> it.length() / LETTERS + 1)
                .sum();
        area.setRows(Math.max(LEAST, Math.min(MOST, Math.max(rows, wanted))));
    }

    private JComponent since(Chosen chosen) {
        JPanel pane = kit.panels().pane("fillx, insets 8 0 0 0", "[grow,fill]", "");
        if (!chosen.since().isEmpty()) {
            pane.add(kit.texts().text(Type.SMALL, false, Token.WARN, chosen.since()), "wmin 0, gapbottom 4, wrap");
            pane.add(new DifferenceRows(kit).bare(chosen.was()), "wmin 0");
        }
        return pane;
    }

    private JComponent warnings(List<String> all) {
        JPanel pane = kit.panels().pane("fillx", "[16!]6[grow,fill]", "");
        all.forEach(it -> {
            pane.add(kit.texts().icon("warn", 14, Token.WARN, ""), "aligny top, gaptop 6");
            pane.add(kit.texts().text(Type.SMALL, false, Token.WARN, it), "wmin 0, gaptop 4, wrap");
        });
        return pane;
    }
}
