package org.tillside.swing.studio;

import java.awt.Component;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import org.tillside.content.Block;
import org.tillside.screens.studio.LessonPart;
import org.tillside.screens.studio.LessonState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Token;

/** What can be put into a lesson page, as buttons and by keys; each goes to where the caret stands in the source. */
final class PageTools extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient LessonPart part;
    private final SourceArea area;
    private final JPanel row;
    private transient List<LessonState.Word> words = List.of();

    /** Something done with what is chosen in the source. */
    private interface Marking {
        void at(int from, int to);
    }

    PageTools(Kit kit, LessonPart part, SourceArea area) {
        super(kit.layout("fillx", "[grow,fill]", "[]0[]"));
        this.kit = kit;
        this.part = part;
        this.area = area;
        this.row = kit.panels().flow(4);
        setOpaque(true);
        setBackground(kit.colour(Token.CARD));
        button("heading", "H", part::heading);
        button("bold", "B", part::bold);
        button("list", "L", part::list);
        button("link", "U", part::link);
        Press callout = press("callout", "note", this::callouts);
        key("C", () -> callouts(callout));
        Press word = press("word", "pen", this::words);
        key("D", () -> words(word));
        press("picture", "eye", from -> part.picture().choose());
        key("P", part.picture()::choose);
        add(row, "wmin 0, gap 16 16 6 6, wrap");
        add(kit.panels().line());
    }

    private interface Opens {
        void from(Component button);
    }

    private void button(String what, String key, Marking marking) {
        Runnable action = () -> mark(marking);
        Press press = kit.buttons().small("studio.lesson." + what, action);
        press.setToolTipText(kit.word("studio.lesson.key", kit.word("studio.lesson." + what), keys(what, key)));
        row.add(press);
        if (what.equals("bold")) {
            bind("ctrl B", action);
        } else {
            key(key, action);
        }
    }

    private static String keys(String what, String key) {
        return what.equals("bold") ? "Ctrl+B" : "Ctrl+Shift+" + key;
    }

    private Press press(String what, String icon, Opens opens) {
        Press[] made = new Press[1];
        made[0] = kit.buttons()
                .small("studio.lesson." + what, () -> opens.from(made[0]))
                .icon(icon);
        row.add(made[0]);
        return made[0];
    }

    private void key(String key, Runnable action) {
        bind("ctrl shift " + key, action);
    }

    private void bind(String stroke, Runnable action) {
        area.bind(KeyStroke.getKeyStroke(stroke), action);
    }

    private void mark(Marking marking) {
        marking.at(area.getSelectionStart(), area.getSelectionEnd());
        area.requestFocusInWindow();
    }

    void show(LessonState state) {
        words = state.words();
    }

    private void callouts(Component under) {
        JPopupMenu menu = menu();
        for (Block.Kind kind : Block.Kind.values()) {
            String key = "studio.lesson.callout."
                    + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            menu.add(item(key, kit.word(key), (from, to) -> part.callout(kind, from, to)));
        }
        open(menu, under);
    }

    private void words(Component under) {
        JPopupMenu menu = menu();
        for (LessonState.Word word : words) {
            menu.add(item(
                    "studio.lesson.word." + word.name(),
                    "$" + word.name() + "   " + word.value(),
                    (from, to) -> part.word(word.name(), from, to)));
        }
        open(menu, under);
    }

    private JPopupMenu menu() {
        return new JPopupMenu();
    }

    private void open(JPopupMenu menu, Component under) {
        menu.show(under, 0, ((JComponent) under).getHeight());
    }

    private JMenuItem item(String name, String text, Marking marking) {
        return new MenuRow(kit, name, text, () -> mark(marking));
    }
}
