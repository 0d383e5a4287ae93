package org.tillside.swing.shell;

import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.tillside.screens.shell.JumpState;
import org.tillside.screens.shell.ShellGestures;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Fields;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** The jump box: a field and what it finds. */
final class JumpPanel {
    private final Kit kit;
    private final ShellGestures gestures;
    private final JTextField field;
    private final JPanel rows;
    private final Box card;
    private Map<Row, JComponent> built = Map.of();
    private JumpState shown = new JumpState("", List.of(), -1);

    JumpPanel(Kit kit, ShellGestures gestures) {
        this.kit = kit;
        this.gestures = gestures;
        this.field = kit.fields().line("jump.typed", kit.word("jump.hint"), "", this::typed);
        Fields.hint(field, kit.word("jump.hint"));
        this.rows = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        this.card = kit.panels().bareCard("fillx, wrap", "[grow,fill]", "[][][grow,fill][][]");
        card.add(field, "gap 12 12 12 8, wmin 0");
        card.add(kit.panels().line());
        card.add(kit.panels().scroll(rows), "wmin 0, hmin 0");
        card.add(kit.panels().line());
        card.add(kit.texts().caption(kit.word("jump.keys")), "gap 16 16 8 10, wmin 0");
        key("DOWN", () -> gestures.move(1));
        key("UP", () -> gestures.move(-1));
        key("ENTER", this::go);
    }

    JComponent card() {
        return card;
    }

    void focus() {
        field.requestFocusInWindow();
    }

    void show(JumpState state) {
        shown = state;
        Fields.set(field, state.typed());
        rows.removeAll();
        Map<Row, JComponent> now = new HashMap<>();
        for (int i = 0; i < state.items().size(); i++) {
            Row row = new Row(state.items().get(i), i == state.chosen());
            now.put(row, Optional.ofNullable(built.get(row)).orElseGet(() -> row(row)));
            rows.add(now.get(row), "wmin 0");
        }
        built = now;
        if (state.items().isEmpty() && !state.typed().isBlank()) {
            rows.add(kit.texts().quiet(kit.word("jump.nothing", state.typed())), "gap 16 16 20 20, wmin 0");
        }
        if (state.chosen() >= 0 && state.chosen() < state.items().size()) {
            JumpState.Item item = state.items().get(state.chosen());
            kit.announce(card, item.title() + ", " + item.kind());
        }
        rows.revalidate();
        rows.repaint();
        reveal(state.chosen());
    }

    /** What a row shows; one that is found again by the next letter is not built again. */
    private record Row(JumpState.Item item, boolean chosen) {}

    private JComponent row(Row shows) {
        JumpState.Item item = shows.item();
        boolean chosen = shows.chosen();
        Slab row = kit.panels()
                .pressRow(
                        "jump.item." + item.id(),
                        item.title() + ", " + item.kind(),
                        "insets 9 16 9 16, fillx",
                        "[20!]14[grow,fill]14[]",
                        () -> gestures.jump(item.id()));
        row.setFocusable(false);
        row.setSelected(chosen);
        row.add(kit.texts().icon(item.icon(), 20, chosen ? Token.ACCENT : Token.MUTED, ""));
        row.add(titled(item), "wmin 0");
        row.add(kit.texts().label(Type.CAPTION, false, Token.MUTED, item.kind()));
        return row;
    }

    /** One line of detail serves to tell things apart. */
    private JComponent titled(JumpState.Item item) {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        pane.add(kit.texts().smallStrong(item.title()), "wmin 0");
        if (!item.detail().isEmpty()) {
            pane.add(kit.texts().detail(item.detail()).lines(1), "wmin 0");
        }
        return pane;
    }

    /** What is chosen stays in view. */
    private void reveal(int chosen) {
        if (chosen >= 0 && chosen < rows.getComponentCount()) {
            card.validate();
            JComponent row = (JComponent) rows.getComponent(chosen);
            row.scrollRectToVisible(new Rectangle(row.getSize()));
        }
    }

    private void typed(String text) {
        if (!text.equals(shown.typed())) {
            gestures.typed(text);
        }
    }

    private void go() {
        if (shown.chosen() >= 0 && shown.chosen() < shown.items().size()) {
            gestures.jump(shown.items().get(shown.chosen()).id());
        }
    }

    private void key(String keys, Runnable then) {
        field.getInputMap().put(KeyStroke.getKeyStroke(keys), keys);
        field.getActionMap().put(keys, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                then.run();
            }
        });
    }
}
