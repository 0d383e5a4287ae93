package org.tillside.swing.studio;

import java.awt.Component;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Token;

/**
 * The frame of what stands in the place of the view: a page that scrolls, and where there is something to decide a foot
 * below it, which says what is to be known and has the two ways to leave.
 */
abstract class OverFrame extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int TEXT = 260;
    private static final int LOOKING = 8;

    private final transient Kit kit;
    private final Live place;
    private final Live foot;
    private int drawn;

    OverFrame(Kit kit) {
        super(kit.layout("fill, hidemode 3", "[grow,fill]", "[grow,fill]0[]"));
        this.kit = kit;
        this.place = kit.panels().live();
        this.foot = kit.panels().live();
        foot.setVisible(false);
        setBackground(kit.colour(Token.GROUND));
        add(kit.panels().scroll(place), "wmin 0, hmin 0, wrap");
        add(foot, "wmin 0");
    }

    final Kit kit() {
        return kit;
    }

    /** Shows the page anew where it is another one. */
    final void page(Object what, Supplier<JComponent> build) {
        place.show(what, build);
        arrive();
    }

    /** The keyboard goes on here; what it has is drawn anew a few times while it is only being looked what to show. */
    private void arrive() {
        if (drawn++ < LOOKING && !place.focused() && !foot.focused()) {
            Live.first(foot.isVisible() ? foot : place).ifPresent(Component::requestFocusInWindow);
        }
    }

    /** The keyboard goes on with what has come in the place of what was pressed: the first thing there, or on the foot. */
    final void goOn(boolean onPage) {
        Optional<Component> first = onPage ? Live.first(place) : Optional.empty();
        first.or(() -> Live.first(foot)).ifPresent(Component::requestFocusInWindow);
    }

    /** A page that begins with a title and a line; whoever fills it ends it with {@link #end}. */
    final JPanel begin(String title, String line) {
        JPanel page = kit.panels().pane("fillx, insets 16 20 16 20", "[grow,fill]", "");
        page.add(kit.texts().title(title), "wmin 0, gapbottom 4, wrap");
        page.add(kit.texts().quiet(line), "wmin 0, gapbottom 14, wrap");
        return page;
    }

    /** What is left of the height stays empty below. */
    final JPanel end(JPanel page) {
        page.add(kit.panels().pane("", "", ""), "push");
        return page;
    }

    /** Shows the foot anew where it is another one. */
    final void foot(Object what, String text, Supplier<Component[]> buttons) {
        foot.setVisible(true);
        foot.show(what, () -> lined(foot(text, buttons.get())));
        arrive();
    }

    private JPanel lined(JComponent inside) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[1!]0[]");
        pane.add(kit.panels().line(), "wrap");
        pane.add(inside, "wmin 0");
        return pane;
    }

    /** The buttons stand below the text where both would be cramped. */
    private JComponent foot(String text, Component... buttons) {
        JPanel pane = kit.panels().pane("fillx, insets 12 20 12 20", "[grow,fill]", "");
        pane.setOpaque(true);
        pane.setBackground(kit.colour(Token.CARD));
        if (text.isEmpty()) {
            pane.add(kit.panels().flow(8, true, buttons), "wmin 0");
            return pane;
        }
        JPanel said = kit.panels().pane("fill", "[grow,fill]", "[grow,center]");
        said.add(kit.texts().detail(text), "wmin 0");
        pane.add(kit.panels().beside(said, kit.panels().flow(8, true, buttons), -1, TEXT), "wmin 0");
        return pane;
    }
}
