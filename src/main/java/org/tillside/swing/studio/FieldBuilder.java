package org.tillside.swing.studio;

import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.tillside.screens.studio.FormPart;
import org.tillside.screens.studio.FormState.Field;
import org.tillside.screens.studio.FormState.Kind;
import org.tillside.screens.studio.FormState.Option;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Slab;

/** Builds the field of one value. */
final class FieldBuilder {
    static final String NAME = "studio.field.";

    private final Kit kit;
    private final FormPart part;
    private final Map<String, JTextComponent> typed;

    FieldBuilder(Kit kit, FormPart part, Map<String, JTextComponent> typed) {
        this.kit = kit;
        this.part = part;
        this.typed = typed;
    }

    /** Whether letters are typed into it, so that it must not be built anew meanwhile. */
    static boolean isTyped(Field it) {
        return it.kind() == Kind.LINE
                || it.kind() == Kind.AREA
                || it.kind() == Kind.NUMBER
                || it.kind() == Kind.CONDITION;
    }

    static boolean isWide(Field it) {
        boolean title = it.kind() == Kind.LINE && it.path().matches("(.*/)?title");
        return title
                || it.kind() == Kind.AREA
                || it.kind() == Kind.MOOD
                || it.kind() == Kind.CONDITION
                || it.kind() == Kind.TARGET
                || !it.help().isEmpty();
    }

    JComponent of(Field it) {
        JComponent field =
                switch (it.kind()) {
                    case AREA -> area(it);
                    case TICK ->
                        kit.fields()
                                .check(
                                        NAME + it.path(),
                                        it.label(),
                                        it.value().equals("true"),
                                        on -> part.fill(it.path(), on ? "true" : ""));
                    case CHOICE -> choice(it);
                    case TARGET -> target(it);
                    case CONDITION -> new ConditionPanel(kit, part, it, typed).build();
                    case MOOD -> moods(it);
                    case LINE, NUMBER -> line(it);
                };
        boolean named = it.kind() == Kind.TICK || it.kind() == Kind.CONDITION;
        return named ? field : kit.fields().labelled(label(it), field, it.help());
    }

    /** A mood is said in its word as well, for who cannot tell the faces apart. */
    private static String label(Field it) {
        return it.options().stream()
                .filter(option -> it.kind() == Kind.MOOD && !option.value().isEmpty())
                .filter(option -> option.value().equals(it.value()))
                .map(option -> it.label() + " · " + option.text())
                .findFirst()
                .orElse(it.label());
    }

    private JComponent line(Field it) {
        JTextField line = kit.fields().line(NAME + it.path(), it.label(), it.value(), text -> fill(it, text));
        // a narrow field shows how its text begins
        line.setCaretPosition(0);
        typed.put(it.path(), line);
        return line;
    }

    private JComponent area(Field it) {
        int rows = Math.max(2, Math.min(6, it.value().length() / 34 + 1));
        JScrollPane area = kit.fields().area(NAME + it.path(), it.label(), it.value(), rows, text -> fill(it, text));
        typed.put(it.path(), (JTextComponent) area.getViewport().getView());
        return area;
    }

    private void fill(Field it, String text) {
        if (it.help().isEmpty()) {
            part.fill(it.path(), text);
        } else {
            part.fillWords(it.path(), text);
        }
    }

    private JComponent choice(Field it) {
        Option now = it.options().stream()
                .filter(option -> option.value().equals(it.value()))
                .findFirst()
                .orElse(it.options().get(0));
        var combo = kit.fields().combo("studio.field", it.options(), now, Option::text, chosen -> {
            if (!chosen.value().equals(it.value())) {
                part.fill(it.path(), chosen.value());
            }
        });
        return kit.named(combo, NAME + it.path(), it.label());
    }

    /** Where it goes; a press more, and that depends. */
    private JComponent target(Field it) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        pane.add(choice(it), "wmin 0, wrap");
        pane.add(
                kit.panels()
                        .flow(
                                12,
                                kit.buttons()
                                        .link(
                                                NAME + it.path() + ".depends",
                                                kit.word("studio.ways.depends"),
                                                () -> depends(pane, it))),
                "wmin 0, gaptop 2");
        return pane;
    }

    /** The keyboard goes on in what it depends on, and is back here when that is undone. */
    private void depends(JPanel pane, Field it) {
        java.awt.Container around = GroupsPanel.around(pane);
        part.choosing().depends(it.path());
        Live.find(around, NAME + it.path() + "/0/when.0.what").ifPresent(java.awt.Component::requestFocusInWindow);
    }

    private JComponent moods(Field it) {
        JPanel row = kit.panels().flow(2);
        List<Option> moods = it.options().stream()
                .filter(option -> !option.value().isEmpty())
                .toList();
        for (Option mood : moods) {
            Slab press = kit.panels()
                    .pressRow(
                            NAME + it.path() + "." + mood.value(),
                            mood.text(),
                            "insets 4 7 4 7",
                            "[]",
                            () -> part.fill(it.path(), mood.value().equals(it.value()) ? "" : mood.value()));
            press.setToolTipText(mood.text());
            press.setSelected(mood.value().equals(it.value()));
            press.add(new MoodMark(kit, mood.value(), 28));
            row.add(press);
        }
        return row;
    }
}
