package org.tillside.swing.studio;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.FormPart;
import org.tillside.screens.studio.FormState;
import org.tillside.screens.studio.FormState.Entry;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Scroll;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** A file as a form: what it holds at the left, the fields of what is chosen beside it. */
final class FormPanel extends JPanel {
    private static final long serialVersionUID = 1;
    /** More rows than most windows show. */
    private static final int FIRST = 40;

    private static final int ROW = 46;

    private final transient Kit kit;
    private final transient FormPart part;
    private final Live outline;
    private final GroupsPanel fields;

    FormPanel(Kit kit, FormPart part) {
        super(kit.layout("fill", "[200:230:,fill]0[]0[grow,fill]", "[grow,fill]"));
        this.kit = kit;
        this.part = part;
        this.outline = kit.panels().live();
        this.fields = new GroupsPanel(kit, part);
        Scroll rows = kit.panels().scroll(outline).onCard();
        add(rows, "hmin 0");
        add(kit.panels().upright());
        add(fields, "wmin 0, hmin 0");
        part.show(this::show);
    }

    private void show(FormState state) {
        // the row that has the keyboard has to be found again
        int first = outline.entered() ? state.outline().size() : FIRST;
        outline.show(state.outline(), () -> outline(state.outline(), first));
        fields.show(state);
    }

    private JComponent outline(List<Entry> rows, int first) {
        return kit.panels()
                .rows("fillx, insets 8 0 12 0", rows, first, ROW, it -> it.heading() ? heading(it) : row(it));
    }

    private JComponent heading(Entry it) {
        JPanel pane = kit.panels().pane("fillx, insets 8 16 2 8", "[grow,fill]8[]", "");
        pane.add(kit.texts().captionStrong(it.text()), "wmin 0");
        pane.add(
                kit.buttons().bareIcon("studio.form.add." + it.path(), it.add(), "plus", () -> part.addOne(it.path())));
        return pane;
    }

    private JComponent row(Entry it) {
        Slab row = kit.panels()
                .pressRow(
                        "studio.form.at." + it.path(),
                        it.text(),
                        "insets 5 16 5 10, fillx",
                        it.mood().isEmpty() ? "[grow,fill]" : "[22!]8[grow,fill]",
                        () -> part.choose(it.path()));
        row.setSelected(it.chosen());
        if (!it.mood().isEmpty()) {
            row.add(new MoodMark(kit, it.mood(), 20));
        }
        JPanel words = kit.panels().pane("fillx", "[grow,fill]", "");
        words.add(kit.texts().label(Type.SMALL, it.chosen(), Token.TEXT, it.text()), "wmin 0, wrap");
        if (!it.detail().isEmpty() && !it.detail().equals(it.text())) {
            words.add(kit.texts().label(Type.CAPTION, false, Token.MUTED, it.detail()), "wmin 0");
        }
        row.add(words, "wmin 0");
        return row;
    }
}
