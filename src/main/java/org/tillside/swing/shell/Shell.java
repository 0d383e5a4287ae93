package org.tillside.swing.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.LayoutManager;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.beans.PropertyChangeListener;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.tillside.screens.shell.HelpState;
import org.tillside.screens.shell.JumpState;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.ShellGestures;
import org.tillside.screens.shell.ShellState;
import org.tillside.screens.shell.ShortcutsState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.LatinKeys;
import org.tillside.swing.kit.Rings;
import org.tillside.swing.kit.Settle;
import org.tillside.swing.kit.Token;

/** All of a window's content: the rail, the page, and what lies over them. */
public final class Shell extends JPanel {
    private static final String FOCUS = "permanentFocusOwner";
    private static final int ICONS_BELOW = 960;
    private static final int TIGHT_BELOW = 520;
    private static final int HELP_WIDE = 320;
    private static final int FOOT = 24;

    private final transient Kit kit;
    private final transient ShellGestures gestures;
    private final RailPanel rail;
    private final Overlay overlay;
    private final transient SidePanels side;
    /** Built when it is asked for: the first page needs no field and no list. */
    private transient Optional<JumpPanel> jump = Optional.empty();

    private final transient Rings rings;
    private final transient KeyEventDispatcher latin = new LatinKeys(System.getProperty("os.name", ""));
    private final transient KeyEventDispatcher first = this::closesHelp;
    private final transient PropertyChangeListener aside = event -> place();
    private transient ShellState state = ShellState.bare();
    private Optional<JComponent> page = Optional.empty();
    private Optional<JComponent> help = Optional.empty();
    private Optional<JComponent> notice = Optional.empty();

    /** A shell around no page yet. */
    public Shell(Kit kit, ShellGestures gestures) {
        this.kit = kit;
        this.gestures = gestures;
        this.rail = new RailPanel(kit, gestures);
        this.overlay = new Overlay(kit, gestures::close);
        this.side = new SidePanels(kit, gestures);
        this.rings = new Rings(kit, this);
        setName("shell");
        setBackground(kit.colour(Token.GROUND));
        setLayout(new Places());
        add(overlay);
        add(rail);
        rail.setVisible(false);
        bind("ctrl K", gestures::openJump);
        bind("F1", gestures::help);
        bind("ctrl SLASH", gestures::shortcuts);
        overlay.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "leave");
        overlay.getActionMap().put("leave", then(gestures::close));
    }

    /** Has keys do something wherever the focus is; the page's own bindings come first. */
    public void bind(String keys, Runnable then) {
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(keys), keys);
        getActionMap().put(keys, then(then));
    }

    /** Esc closes the help before the page hears of it, and is the page's own while there is none. */
    private boolean closesHelp(KeyEvent event) {
        boolean escape = event.getID() == KeyEvent.KEY_PRESSED && event.getKeyCode() == KeyEvent.VK_ESCAPE;
        if (!escape || help.isEmpty() || overlay.isVisible() || !isOurs(event.getComponent())) {
            return false;
        }
        gestures.close();
        return true;
    }

    private boolean isOurs(Component at) {
        return at != null && SwingUtilities.getRoot(at) == SwingUtilities.getRoot(this);
    }

    private static AbstractAction then(Runnable work) {
        return new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                work.run();
            }
        };
    }

    /** Puts another page in. */
    public void page(JComponent other) {
        if (page.filter(now -> now == other).isPresent()) {
            return;
        }
        page.ifPresent(this::remove);
        page = Optional.of(other);
        add(other);
        revalidate();
        repaint();
    }

    /** Puts the keyboard where the page begins, else on its first thing that does not lead away: its keys work at once. */
    public void focusFirst() {
        Container root = getFocusCycleRootAncestor();
        if (root == null || page.isEmpty()) {
            return;
        }
        validate();
        PageStart.of(page.get(), root).ifPresent(Component::requestFocusInWindow);
    }

    /** Shows what is round the page. */
    public void show(ShellState next) {
        ShellState before = state;
        state = next;
        if (before.jump().isPresent()
                && next.jump().map(before::withJump).filter(next::equals).isPresent()) {
            // what lies below stays as it is, and is not painted again with every letter
            overlays(before, next);
            revalidate();
            return;
        }
        rail.setVisible(next.rail().isPresent());
        next.rail().ifPresent(rails -> rail.show(rails, narrow(), low()));
        overlays(before, next);
        if (!before.help().equals(next.help())) {
            showHelp(next.help());
        }
        if (!before.notice().equals(next.notice())) {
            showNotice(next.notice());
        }
        revalidate();
        repaint();
    }

    private void overlays(ShellState before, ShellState next) {
        Optional<JumpState> found = next.jump();
        Optional<ShortcutsState> keys = next.shortcuts();
        if (found.isPresent()) {
            JumpPanel panel = jump.orElseGet(() -> new JumpPanel(kit, gestures));
            jump = Optional.of(panel);
            panel.show(found.get());
            if (before.jump().isEmpty()) {
                overlay.open(panel.card(), "gaptop 56, gapbottom 24, w 640, wmin 0, wmax 92%, hmin 0");
                panel.focus();
            }
        } else if (keys.isPresent()) {
            if (!before.shortcuts().equals(keys)) {
                overlay.open(side.shortcuts(keys.get()), "gaptop 40, gapbottom 40, w 760, wmin 0, wmax 92%, hmin 0");
                overlay.transferFocusDownCycle();
            }
        } else {
            overlay.shut();
        }
    }

    private void showHelp(Optional<HelpState> shown) {
        help.ifPresent(this::remove);
        help = shown.map(side::help);
        help.ifPresent(panel -> add(panel, 1));
    }

    private void showNotice(Optional<Notice> shown) {
        notice.ifPresent(this::remove);
        notice = shown.map(side::notice);
        notice.ifPresent(box -> add(box, 0));
        shown.ifPresent(said -> getAccessibleContext()
                .firePropertyChange(AccessibleContext.ACCESSIBLE_DESCRIPTION_PROPERTY, "", said.text()));
    }

    private boolean narrow() {
        return getWidth() > 0 && getWidth() < kit.px(ICONS_BELOW);
    }

    private boolean low() {
        return getHeight() > 0 && getHeight() < kit.px(TIGHT_BELOW);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(latin);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(first);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(FOCUS, aside);
        rings.follow();
    }

    @Override
    public void removeNotify() {
        rings.cease();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(FOCUS, aside);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(first);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(latin);
        super.removeNotify();
    }

    @Override
    protected void paintChildren(Graphics g) {
        overlay.hiding(notice.isEmpty() ? g.getClipBounds() : null, () -> super.paintChildren(g));
        rings.paint(g);
    }

    /** Whatever is painted anew is painted from here, so that the focus ring stays over it. */
    @Override
    protected boolean isPaintingOrigin() {
        return true;
    }

    @Override
    public boolean isOptimizedDrawingEnabled() {
        return false;
    }

    @Override
    protected void validateTree() {
        state.rail().ifPresent(rails -> rail.show(rails, narrow(), low()));
        Settle.within(this, super::validateTree);
        place();
    }

    /** Once the page knows where everything in it lies. */
    private void place() {
        notice.ifPresent(box ->
                page.ifPresent(below -> box.setLocation(new NoticePlace(below, box.getSize(), kit.px(FOOT)).find())));
    }

    /** Rail left, help right, the page between them; overlays over all, a notice where {@link NoticePlace} says. */
    private final class Places implements LayoutManager {
        @Override
        public void layoutContainer(Container parent) {
            int w = parent.getWidth();
            int h = parent.getHeight();
            int left = 0;
            if (rail.isVisible()) {
                boolean icons = narrow() || state.rail().filter(r -> r.icons()).isPresent();
                left = kit.px(icons ? RailPanel.NARROW : RailPanel.WIDE);
                rail.setBounds(0, 0, left, h);
            }
            int right = help.isPresent() ? Math.min(kit.px(HELP_WIDE), w / 3) : 0;
            int x = left;
            help.ifPresent(panel -> panel.setBounds(w - right, 0, right, h));
            page.ifPresent(shown -> shown.setBounds(x, 0, w - x - right, h));
            overlay.setBounds(0, 0, w, h);
            notice.ifPresent(box -> size(box, w - x - right - 2 * kit.px(FOOT)));
        }

        private static void size(Component box, int most) {
            Dimension size = box.getPreferredSize();
            box.setSize(Math.min(size.width, most), size.height);
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            return new Dimension(kit.px(1280), kit.px(800));
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(0, 0);
        }

        @Override
        public void addLayoutComponent(String name, Component part) {}

        @Override
        public void removeLayoutComponent(Component part) {}
    }
}
