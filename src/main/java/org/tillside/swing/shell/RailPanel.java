package org.tillside.swing.shell;

import java.awt.Graphics;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.tillside.screens.shell.RailState;
import org.tillside.screens.shell.ShellGestures;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.RailDoor;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** The rail: the mark, the rooms, who is signed in. Icons alone on full stages and in narrow windows. */
final class RailPanel extends JPanel {
    static final int WIDE = 208;
    static final int NARROW = 64;

    private final transient Kit kit;
    private final transient ShellGestures gestures;
    private Optional<RailState> shown = Optional.empty();
    private Optional<RailDoor> selected = Optional.empty();
    private boolean icons;
    private boolean tight;

    RailPanel(Kit kit, ShellGestures gestures) {
        this.kit = kit;
        this.gestures = gestures;
        setName("shell.rail");
        getAccessibleContext().setAccessibleName(kit.word("shell.rail"));
        setBackground(kit.colour(Token.CARD));
    }

    /** Shows the state; {@code narrow} leaves room for icons only, {@code low} for no gaps. */
    void show(RailState state, boolean narrow, boolean low) {
        boolean now = state.icons() || narrow;
        if (shown.filter(state::equals).isPresent() && now == icons && low == tight) {
            return;
        }
        shown = Optional.of(state);
        icons = now;
        tight = low;
        removeAll();
        setLayout(kit.layout("fillx, wrap, hidemode 3", "[grow,fill]", low ? "[]8[][grow][]" : "[]28[][grow][]"));
        String top = low ? "10" : "22";
        add(head(state), icons ? "alignx center, grow 0, gap 0 0 " + top + " 0" : "gap 20 16 " + top + " 0");
        add(doors(state), "gapx 12 12");
        add(foot(state), "aligny bottom");
        revalidate();
        repaint();
    }

    private JComponent head(RailState state) {
        JPanel head = kit.panels().pane("", "[]10[grow,fill]", "[]0[]");
        head.add(kit.texts().picture(kit.icons().mark(28), kit.word("product.name")), "spany 2");
        if (!icons) {
            head.add(kit.texts().label(Type.STRONG, true, Token.TEXT, kit.word("product.name")), "wmin 0, wrap");
            head.add(kit.texts().label(Type.CAPTION, false, Token.MUTED, state.shop()), "wmin 0");
        }
        return head;
    }

    private JComponent doors(RailState state) {
        JPanel doors = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        selected = Optional.empty();
        for (RailState.Door door : state.rooms()) {
            String title = kit.word(door.room().key());
            RailDoor button = new RailDoor(
                    kit, door.room().icon(), title, !icons, door.waiting(), () -> gestures.enter(door.room()));
            button.setSelected(door.selected());
            String spoken = door.waiting() == 0 ? title : kit.word("shell.room.waiting", title, door.waiting());
            kit.named(button, door.room().key(), spoken);
            doors.add(button, tight ? "h 36!, gapbottom 2" : "h 40!, gapbottom 4");
            selected = door.selected() ? Optional.of(button) : selected;
        }
        return doors;
    }

    private JComponent foot(RailState state) {
        JPanel foot = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        if (state.person().isEmpty()) {
            return foot;
        }
        RailState.Person person = state.person().get();
        if (icons) {
            return narrowFoot(foot, person);
        }
        foot.add(kit.panels().line(), "gapbottom 16");
        Slab card = kit.panels()
                .pressRow(
                        "shell.look",
                        kit.word("shell.look", person.name()),
                        "fillx, insets 4 8 4 8",
                        "[]12[grow,fill]",
                        gestures::look);
        card.add(kit.marks().avatar(person.id(), person.name(), 40), "spany 2");
        card.add(kit.texts().smallStrong(person.name()).lines(2), "wmin 0, aligny bottom, wrap");
        card.add(kit.texts().caption(person.line()).lines(1), "wmin 0, aligny top");
        card.setToolTipText(kit.word("shell.look", person.name()));
        foot.add(card, "gapx 8 8, wmin 0");
        foot.add(kit.buttons().small("shell.switch", gestures::switchPerson).icon("swap"), "gap 16 16 12 16");
        return foot;
    }

    private JComponent narrowFoot(JPanel foot, RailState.Person person) {
        if (!tight) {
            foot.add(kit.marks().avatar(person.id(), person.name(), 36), "alignx center, grow 0");
        }
        foot.add(
                kit.buttons().bareIcon("shell.switch", "swap", gestures::switchPerson),
                "alignx center, grow 0, gap 0 0 4 10");
        return foot;
    }

    /** The bar of the chosen room stands at the window's edge, outside its button. */
    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        g.setColor(kit.colour(Token.LINE));
        int line = Math.max(1, kit.px(1));
        g.fillRect(getWidth() - line, 0, line, getHeight());
        selected.ifPresent(door -> {
            int top = SwingUtilities.convertPoint(door, 0, 0, this).y;
            int in = kit.px(8);
            g.setColor(kit.colour(Token.ACCENT));
            g.fillRoundRect(-kit.px(3), top + in, kit.px(6), door.getHeight() - 2 * in, kit.px(3), kit.px(3));
        });
    }
}
