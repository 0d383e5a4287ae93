package org.tillside.swing.roleplay;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.event.MouseWheelEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.tillside.screens.roleplay.RoleplayState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.FaceAvatar;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.RichRuns;
import org.tillside.swing.kit.Run;
import org.tillside.swing.kit.Scroll;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** The conversation: what was said before in bubbles, what the customer says now in the large one. */
final class Talk extends JPanel {
    private static final int TOP = 16;
    private static final int SIDE = 24;
    private static final int BETWEEN = 5;

    private final transient Tools tools;
    private final transient Kit kit;
    private final Live before;
    private final Live now;
    private final Scroll scroll;
    private final transient List<Component> latest = new ArrayList<>();
    private int end;
    private boolean opening;
    private boolean below;

    Talk(Tools tools) {
        this.tools = tools;
        this.kit = tools.kit();
        this.before = kit.panels().live();
        this.now = kit.panels().live();
        this.scroll = kit.panels().scroll(before);
        setOpaque(false);
        scroll.setName("roleplay.talk");
        followTheEnd();
        scroll.addMouseWheelListener(this::passOn);
        setLayout(new Growing());
        add(scroll);
        add(now);
    }

    void show(RoleplayState state) {
        opening = state.talk().stream().allMatch(it -> it.kind() == RoleplayState.Kind.SEEN);
        before.show(List.of(state.talk(), opening), () -> lines(state.talk(), opening));
        now.setVisible(!state.says().text().letters().isEmpty());
        now.show(state.says(), () -> saying(state.says()));
    }

    /** What was said last is seen; the lines before can be scrolled back to. */
    private void followTheEnd() {
        JScrollBar bar = scroll.getVerticalScrollBar();
        bar.getModel().addChangeListener(event -> {
            int last = bar.getMaximum() - bar.getVisibleAmount();
            if (last != end) {
                end = last;
                bar.setValue(last);
            }
        });
    }

    /**
     * Below the picture the page as a whole is scrolled, so that here what was said last stands whole and has no bar of
     * its own; the keyboard still turns back to earlier turns.
     */
    void below(boolean on) {
        below = on;
        scroll.setVerticalScrollBarPolicy(
                on ? JScrollPane.VERTICAL_SCROLLBAR_NEVER : JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED);
    }

    private void passOn(MouseWheelEvent event) {
        if (below) {
            dispatchEvent(SwingUtilities.convertMouseEvent(scroll, event, this));
        }
    }

    /** Back to earlier turns, or on to later ones, with the keyboard. */
    void turn(int by) {
        JScrollBar bar = scroll.getVerticalScrollBar();
        bar.setValue(bar.getValue() + by * Math.max(kit.px(48), scroll.getHeight() - kit.px(48)));
    }

    Component bubble() {
        return now;
    }

    /** How high it is at least: the large bubble whole; beside the picture two lines or so of what was said before. */
    int least() {
        int told = Math.max(kit.px(44), Math.min(kit.px(72), before.getPreferredSize().height));
        return said() + kit.px(TOP + SIDE) + gap() + (below ? latest() : told);
    }

    private int gap() {
        return said() == 0 ? 0 : kit.px(opening ? 20 : 12);
    }

    /** What the last answer and all that came of it needs. */
    private int latest() {
        int rows = latest.stream().mapToInt(it -> it.getPreferredSize().height).sum();
        return Math.min(before.getPreferredSize().height, rows + kit.px(2 * BETWEEN) * latest.size());
    }

    private int said() {
        return now.isVisible() ? now.getPreferredSize().height : 0;
    }

    private JComponent saying(RoleplayState.Saying says) {
        Box box = kit.panels()
                .box("insets 16 20 16 20, fillx", "[grow,fill]", "[]")
                .ground(Token.moodSoft(says.mood().word()));
        box.setName("roleplay.says");
        box.add(
                kit.texts()
                        .runs(Type.TITLE, Token.TEXT, RichRuns.bold(says.text()))
                        .leading(30),
                "wmin 0");
        box.getAccessibleContext().setAccessibleName(says.spoken());
        kit.announce(box, says.spoken());
        return box;
    }

    private JComponent lines(List<RoleplayState.Line> talk, boolean opens) {
        JPanel pane = kit.panels().pane("fillx, insets 0 0 0 4", "[grow,fill]", "");
        latest.clear();
        for (RoleplayState.Line line : talk) {
            JComponent row = opens ? seen(line, Type.BODY) : line(line);
            pane.add(row, "wmin 0, gaptop 5, gapbottom 5, wrap");
            if (line.kind() == RoleplayState.Kind.TRAINEE) {
                latest.clear();
            }
            latest.add(row);
        }
        return pane;
    }

    private JComponent seen(RoleplayState.Line line, Type type) {
        return kit.texts().runs(type, Token.MUTED, RichRuns.of(line.text())).centred();
    }

    private JComponent line(RoleplayState.Line line) {
        return switch (line.kind()) {
            case SEEN -> seen(line, Type.CAPTION);
            case CUSTOMER -> customer(line);
            case TRAINEE -> trainee(line);
        };
    }

    private JComponent customer(RoleplayState.Line line) {
        JPanel row = kit.panels().pane("fillx", "[]8[grow]48[]", "[]");
        line.face()
                .ifPresent(face ->
                        row.add(new FaceAvatar(kit, tools.faces(), TopCard.portrait(face), 36, ""), "aligny bottom"));
        Box bubble = bubble(Token.BUBBLE);
        bubble.add(kit.texts().runs(Type.BODY, Token.TEXT, RichRuns.of(line.text())), "wmin 0");
        row.add(bubble, "wmin 0, alignx left");
        return row;
    }

    private JComponent trainee(RoleplayState.Line line) {
        JPanel row = kit.panels().pane("fillx", "[]48[grow]", "[]");
        List<Run> runs = new ArrayList<>();
        RichRuns.of(line.act()).forEach(run -> runs.add(run.in(Token.MUTED)));
        if (!line.act().letters().isEmpty() && !line.text().letters().isEmpty()) {
            runs.add(Run.plain(" "));
        }
        runs.addAll(RichRuns.of(line.text()));
        Box bubble = bubble(Token.ACCENT_SOFT);
        bubble.add(kit.texts().runs(Type.BODY, Token.TEXT, runs), "wmin 0");
        row.add(bubble, "cell 1 0, wmin 0, alignx right");
        return row;
    }

    private Box bubble(Token ground) {
        return kit.panels()
                .box("insets 6 14 8 14, fillx", "[grow,fill]", "[]")
                .ground(ground)
                .radius(10);
    }

    /** The talk grows upwards from the large bubble at the foot; the first words stand at the customer's mouth. */
    private final class Growing implements LayoutManager {
        private static final double MOUTH = 0.64;

        @Override
        public void layoutContainer(Container parent) {
            int side = kit.px(SIDE);
            int top = kit.px(TOP);
            int wide = parent.getWidth() - 2 * side;
            int said = said();
            int gap = gap();
            int told = before.getPreferredSize().height;
            int lowest = parent.getHeight() - side - said;
            int wanted = opening && !below ? (int) (parent.getHeight() * MOUTH) - said / 2 : lowest;
            int bubble = Math.max(0, Math.min(lowest, Math.max(wanted, top + told + gap)));
            int from = Math.max(top, bubble - gap - told);
            scroll.setBounds(side, from, wide, Math.max(0, bubble - gap - from));
            now.setBounds(side, bubble, wide, said);
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            return new Dimension(kit.px(600), kit.px(60) + now.getPreferredSize().height);
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
