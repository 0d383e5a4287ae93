package org.tillside.swing.shell;

import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
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
import org.tillside.swing.kit.Text;

/** The jump box: a field and what it finds. */
final class JumpPanel {
    private final Kit kit;
    private final ShellGestures gestures;
    private final JTextField field;
    private final JPanel rows;
    private final Box card;
    /** Rows that were needed once: they stay, and show something else. */
    private final List<JumpRow> built = new ArrayList<>();

    private Optional<Text> nothing = Optional.empty();
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
        int count = state.items().size();
        while (built.size() < count) {
            built.add(new JumpRow(kit, gestures::jump));
        }
        for (int i = 0; i < count; i++) {
            built.get(i).show(state.items().get(i), i == state.chosen());
        }
        hold(count, state);
        if (state.chosen() >= 0 && state.chosen() < state.items().size()) {
            JumpState.Item item = state.items().get(state.chosen());
            kit.announce(card, item.title() + ", " + item.kind());
        }
        rows.revalidate();
        rows.repaint();
        reveal(state.chosen());
    }

    /** Has so many rows in the list, or the word that there is none. */
    private void hold(int count, JumpState state) {
        nothing.ifPresent(rows::remove);
        nothing = Optional.empty();
        while (rows.getComponentCount() > count) {
            rows.remove(rows.getComponentCount() - 1);
        }
        for (int i = rows.getComponentCount(); i < count; i++) {
            rows.add(built.get(i).row(), "wmin 0");
        }
        if (count == 0 && !state.typed().isBlank()) {
            Text said = kit.texts().quiet(kit.word("jump.nothing", state.typed()));
            rows.add(said, "gap 16 16 20 20, wmin 0");
            nothing = Optional.of(said);
        }
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
