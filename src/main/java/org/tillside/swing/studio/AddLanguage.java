package org.tillside.swing.studio;

import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.tillside.screens.studio.PackLanguages;
import org.tillside.screens.studio.TranslateState.Language;
import org.tillside.swing.kit.Fields;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Press;

/** Adds a language to the pack in its place: a few letters of its name, and a press on the one that is meant. */
final class AddLanguage extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient PackLanguages pack;
    private final transient Runnable then;
    private final JTextField line;
    private final Live found;
    private transient List<Language> languages = List.of();

    /** @param then what is done when one was added, or none */
    AddLanguage(Kit kit, PackLanguages pack, Runnable then) {
        super(kit.layout("fillx", "[200:200:]8[grow,fill]", ""));
        this.kit = kit;
        this.pack = pack;
        this.then = then;
        this.line = kit.fields().line("studio.translate.seek", "", pack::seek);
        Fields.hint(line, kit.word("studio.translate.seek"));
        this.found = kit.panels().live();
        setOpaque(false);
        add(line, "growx, wmin 0");
        add(found, "wmin 0");
        Keys.on(line, KeyEvent.VK_ESCAPE, this::close);
        Keys.on(line, KeyEvent.VK_ENTER, () -> languages.stream().limit(1).forEach(this::add));
        setVisible(false);
    }

    /** What opens it. */
    Press press() {
        return kit.buttons().link("studio.translate.add", this::open).icon("plus");
    }

    private void open() {
        setVisible(true);
        line.requestFocusInWindow();
    }

    private void close() {
        setVisible(false);
        Fields.set(line, "");
        pack.seek("");
        then.run();
    }

    private void add(Language it) {
        pack.add(it.code());
        close();
    }

    void show(List<Language> more) {
        languages = more;
        found.show(more, this::chips);
    }

    private JComponent chips() {
        JPanel chips = kit.panels().flow(6);
        languages.forEach(it ->
                chips.add(kit.buttons().chip("studio.translate.add." + it.code(), it.name(), false, () -> add(it))));
        return chips;
    }
}
