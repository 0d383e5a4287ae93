package org.tillside.swing.roleplay;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
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
    private final transient Tools tools;
    private final transient Kit kit;
    private final Live before;
    private final Live now;
    private final Scroll scroll;
    private int end;

    Talk(Tools tools) {
        super(tools.kit().layout("fill, insets 16 24 24 24", "[grow,fill]", "[grow,fill]12[]"));
        this.tools = tools;
        this.kit = tools.kit();
        this.before = kit.panels().live();
        this.now = kit.panels().live();
        this.scroll = kit.panels().scroll(before);
        setOpaque(false);
        scroll.setName("roleplay.talk");
        followTheEnd();
        add(scroll, "wmin 0, hmin 0, wrap");
        add(now, "wmin 0");
    }

    void show(RoleplayState state) {
        before.show(state.talk(), () -> lines(state.talk()));
        now.show(state.says(), () -> saying(state.says()));
    }

    /** What was said last is seen; the lines before can be scrolled back to. */
    private void followTheEnd() {
        JScrollBar bar = scroll.getVerticalScrollBar();
        bar.getModel().addChangeListener(event -> {
            if (bar.getMaximum() != end) {
                end = bar.getMaximum();
                bar.setValue(end);
            }
        });
    }

    /** Back to earlier turns, or on to later ones, with the keyboard. */
    void turn(int by) {
        JScrollBar bar = scroll.getVerticalScrollBar();
        bar.setValue(bar.getValue() + by * Math.max(kit.px(48), scroll.getHeight() - kit.px(48)));
    }

    Component bubble() {
        return now;
    }

    /** How high the large bubble is. */
    int saying() {
        return now.getPreferredSize().height;
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

    private JComponent lines(List<RoleplayState.Line> talk) {
        JPanel pane = kit.panels().pane("fillx, insets 0 0 0 4", "[grow,fill]", "");
        for (RoleplayState.Line line : talk) {
            pane.add(line(line), "wmin 0, gaptop 5, gapbottom 5, wrap");
        }
        return pane;
    }

    private JComponent line(RoleplayState.Line line) {
        return switch (line.kind()) {
            case SEEN ->
                kit.texts()
                        .runs(Type.CAPTION, Token.MUTED, RichRuns.of(line.text()))
                        .centred();
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
}
