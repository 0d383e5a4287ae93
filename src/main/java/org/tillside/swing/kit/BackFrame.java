package org.tillside.swing.kit;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

/** What every page has that one goes back from: a head, a body that is drawn anew when it has changed, and Escape. */
public final class BackFrame {
    private final Page page;
    private final Live body;

    /** Fills a panel. @param away what the way back and Escape do */
    public BackFrame(Tools tools, JPanel panel, Runnable away) {
        Kit kit = tools.kit();
        this.body = kit.panels().live();
        this.page = kit.panels().page(Page.Head.of("", "", tools.jump()).back(away));
        page.body(body);
        panel.setLayout(kit.layout("fill", "[grow,fill]", "[grow,fill]"));
        panel.add(page);
        new Keys(panel).always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), away);
    }

    /** Other words at the head. */
    public void say(String title, String line) {
        page.say(title, line);
    }

    /** Draws the body anew if what it is drawn from is another. */
    public void show(Object what, Supplier<? extends Component> build) {
        body.show(what, build);
    }

    /** A part of the body. */
    public Optional<Component> find(String name) {
        return Live.find(body, name);
    }
}
