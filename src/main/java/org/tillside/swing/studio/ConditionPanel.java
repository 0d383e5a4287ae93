package org.tillside.swing.studio;

import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.tillside.screens.studio.Choosing;
import org.tillside.screens.studio.ConditionState;
import org.tillside.screens.studio.ConditionState.Term;
import org.tillside.screens.studio.FormPart;
import org.tillside.screens.studio.FormState.Field;
import org.tillside.screens.studio.FormState.Option;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Press;

/** Builds the rows of a condition: what is looked at, how it is compared and with what; or the one line of its text. */
final class ConditionPanel {
    /** From this width on a thing stands in one line. */
    private static final int LINE = 420;

    private final Kit kit;
    private final FormPart part;
    private final Choosing choosing;
    private final Field field;
    private final ConditionState state;
    private final Map<String, JTextComponent> typed;
    private final JPanel pane;

    ConditionPanel(Kit kit, FormPart part, Field field, Map<String, JTextComponent> typed) {
        this.kit = kit;
        this.part = part;
        this.choosing = part.choosing();
        this.field = field;
        this.state = field.condition().orElseThrow();
        this.typed = typed;
        this.pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "");
    }

    /** How what is typed in a row is called. */
    static String row(String path, int row) {
        return path + "#" + row;
    }

    JComponent build() {
        pane.add(kit.texts().captionStrong(field.label()), "wmin 0, gapbottom 4, wrap");
        if (state.worded()) {
            text();
        } else {
            rows();
        }
        return pane;
    }

    private String name(String more) {
        return FieldBuilder.NAME + field.path() + more;
    }

    private void text() {
        JTextField line = kit.fields()
                .line(name(""), field.label(), field.value(), text -> part.fillCondition(field.path(), text));
        line.setCaretPosition(0);
        typed.put(field.path(), line);
        pane.add(line, "wmin 0, wrap");
        pane.add(kit.texts().caption(state.why()), "wmin 0, gaptop 4, wrap");
        pane.add(
                kit.panels().flow(12, link("choose", () -> then(() -> choosing.choose(field.path()), ".0.what", ""))),
                "wmin 0, gaptop 4");
    }

    private void rows() {
        if (!state.joins().isEmpty()) {
            pane.add(
                    combo(
                            ".join",
                            kit.word("studio.when.join"),
                            state.joins(),
                            state.join(),
                            it -> choosing.join(field.path(), it)),
                    "wmin 0, gapbottom 6, wrap");
        }
        for (int i = 0; i < state.terms().size(); i++) {
            pane.add(row(state.terms().get(i), i), "wmin 0, gapbottom 6, wrap");
        }
        JPanel links = kit.panels().flow(12);
        int last = state.terms().size() - 1;
        if (!state.terms().get(last).what().isEmpty()) {
            links.add(link("more", () -> then(() -> choosing.more(field.path()), "." + (last + 1) + ".what", ""))
                    .icon("plus"));
        }
        links.add(link("word", () -> then(() -> choosing.word(field.path()), "", ".choose")));
        pane.add(links, "wmin 0");
    }

    private Press link(String key, Runnable action) {
        return kit.buttons().link(name("." + key), kit.word("studio.when." + key), action);
    }

    /** In one line where there is room for it. */
    private JComponent row(Term term, int at) {
        JComponent what = combo(
                "." + at + ".what",
                kit.word("studio.when.what", field.label()),
                term.whats(),
                term.what(),
                it -> then(() -> choosing.what(field.path(), at, it), "." + at + ".what", ""));
        List<JComponent> compared = compared(term, at);
        JComponent less = term.removable() ? less(at) : kit.panels().pane("", "", "");
        return kit.panels()
                .folding(LINE, () -> line(what, compared, less), () -> lines(what, compared, less, term.isNumber()));
    }

    private JComponent line(JComponent what, List<JComponent> compared, JComponent less) {
        JPanel row = kit.panels().pane("fillx", "[grow,fill,sg]6[grow,fill,sg]6[grow,fill,sg]4[32!,fill]", "");
        row.add(what, compared.isEmpty() ? "spanx 3, wmin 0" : "wmin 0");
        compared.forEach(it -> row.add(it, compared.size() == 1 ? "spanx 2, wmin 0" : "wmin 0"));
        row.add(less);
        return row;
    }

    /** In a narrow place a number stands beside how it is compared, and a word below it. */
    private JComponent lines(JComponent what, List<JComponent> compared, JComponent less, boolean number) {
        JPanel first = kit.panels().pane("fillx", "[grow,fill]4[32!,fill]", "");
        first.add(what, "wmin 0");
        first.add(less);
        JPanel rows = kit.panels().pane("fillx, gapy 4", number ? "[grow,fill]6[64!,fill]" : "[grow,fill]", "");
        rows.add(first, "spanx, wmin 0, wrap");
        compared.forEach(it -> rows.add(it, number ? "wmin 0" : "wmin 0, wrap"));
        return rows;
    }

    private JComponent less(int at) {
        String before = "." + Math.max(0, at - 1) + ".what";
        Press less = kit.buttons()
                .bareIcon("studio.when.less", "close", () -> then(() -> choosing.less(field.path(), at), before, ""));
        return kit.named(less, name("." + at + ".less"), kit.word("studio.when.less"));
    }

    /** How it is compared and with what, in the order in which that is said. */
    private List<JComponent> compared(Term term, int at) {
        if (term.signs().isEmpty()) {
            return List.of();
        }
        JComponent sign = combo(
                "." + at + ".sign",
                kit.word("studio.when.sign", field.label()),
                term.signs(),
                term.sign(),
                it -> choosing.sign(field.path(), at, it));
        if (!term.typed() && term.values().isEmpty()) {
            return List.of(sign);
        }
        JComponent with = value(term, at);
        return term.valueFirst() ? List.of(with, sign) : List.of(sign, with);
    }

    private JComponent value(Term term, int at) {
        String spoken = kit.word("studio.when.value", field.label());
        if (!term.typed()) {
            return combo(
                    "." + at + ".value",
                    spoken,
                    term.values(),
                    term.value(),
                    it -> choosing.value(field.path(), at, it));
        }
        JTextField line = kit.fields()
                .line(name("." + at + ".value"), spoken, term.value(), text -> choosing.value(field.path(), at, text));
        typed.put(row(field.path(), at), line);
        return line;
    }

    private JComponent combo(
            String name, String spoken, List<Option> options, String now, java.util.function.Consumer<String> choose) {
        Option chosen = options.stream()
                .filter(it -> it.value().equals(now))
                .findFirst()
                .orElse(options.get(0));
        var combo = kit.fields().combo("studio.field", options, chosen, Option::text, it -> {
            if (!it.value().equals(now) && !it.value().isEmpty()) {
                choose.accept(it.value());
            }
        });
        return kit.named(combo, name(name), spoken);
    }

    /** The keyboard goes on in the first of these that is there then. */
    private void then(Runnable action, String first, String otherwise) {
        java.awt.Container around = GroupsPanel.around(pane);
        action.run();
        Live.find(around, name(first))
                .or(() -> Live.find(around, name(otherwise)))
                .ifPresent(java.awt.Component::requestFocusInWindow);
    }
}
