package org.tillside.swing.kit;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.Languages;
import org.tillside.screens.Prefs;

/** The frame of the pages before signing in: no rail, one calm column in the middle, language and theme above. */
public final class Doorway {
    private final Kit kit;

    /** A frame built with this kit. */
    public Doorway(Kit kit) {
        this.kit = kit;
    }

    /** A column at most so wide, in pixels at 100 %, under its top line; scrolls when it is higher than the window. */
    public JComponent of(JComponent top, JComponent content, int wide) {
        JPanel column = kit.panels().pane("insets 20 24 32 14, fillx, wrap", "[grow,center]", "[]0[grow,top]");
        column.add(top, "growx, wmin 0");
        column.add(content, "growx, wmin 0, wmax " + wide);
        Scroll scroll = kit.panels().scroll(column).gutter();
        // fills what it gets, and so does the page with it: nobody measures all of it at a width that it never has
        JPanel ground = new JPanel(new BorderLayout());
        ground.setBackground(kit.colour(Token.GROUND));
        ground.add(scroll);
        return ground;
    }

    /** The mark at the left, what is given at the right. */
    public JComponent top(JComponent... right) {
        JPanel mark = kit.panels().pane("", "[]10[]", "[]");
        mark.add(kit.texts().picture(kit.icons().mark(28), ""));
        mark.add(kit.texts().label(Type.STRONG, true, Token.TEXT, kit.word("product.name")));
        return right.length == 0 ? mark : kit.panels().beside(mark, kit.panels().flow(12, true, right), 700, 130);
    }

    /** The languages, each in its own name. */
    public JComponent languages(String name, List<Languages.Choice> choices, Consumer<String> choose) {
        List<Segments.Option> options = choices.stream()
                .map(it -> new Segments.Option(it.code(), it.name(), Tone.ACCENT))
                .toList();
        Optional<String> on = choices.stream()
                .filter(Languages.Choice::chosen)
                .map(Languages.Choice::code)
                .findFirst();
        return kit.buttons().segments(name, options, on, choose);
    }

    /** Light, dark, or as the system has it. */
    public JComponent themes(String name, Prefs.Theme on, Consumer<Prefs.Theme> choose) {
        List<Segments.Option> options = List.of(
                new Segments.Option(Prefs.Theme.LIGHT.name(), kit.word("theme.light"), Tone.ACCENT),
                new Segments.Option(Prefs.Theme.DARK.name(), kit.word("theme.dark"), Tone.ACCENT),
                new Segments.Option(Prefs.Theme.SYSTEM.name(), kit.word("theme.system"), Tone.ACCENT));
        return kit.buttons()
                .segments(name, options, Optional.of(on.name()), id -> choose.accept(Prefs.Theme.valueOf(id)));
    }
}
