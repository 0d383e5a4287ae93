package org.tillside.swing.shell;

import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.shell.HelpState;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.ShellGestures;
import org.tillside.screens.shell.ShortcutsState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;

/** Builds help, the sheet of keys and notices from their states. */
final class SidePanels {
    private final Kit kit;
    private final ShellGestures gestures;

    SidePanels(Kit kit, ShellGestures gestures) {
        this.kit = kit;
        this.gestures = gestures;
    }

    /** Help at the side: title and parts, scrolling by itself. */
    JComponent help(HelpState state) {
        JPanel text = kit.panels().pane("insets 4 24 24 24, fillx, wrap", "[grow,fill]", "");
        for (HelpState.Part part : state.parts()) {
            if (!part.heading().isEmpty()) {
                text.add(kit.texts().strong(part.heading()), "wmin 0, gaptop 14, gapbottom 2");
            }
            text.add(kit.texts().body(part.text()).leading(23), "wmin 0, gapbottom 6");
        }
        JPanel panel = new JPanel(kit.layout("fill, wrap", "[1!][grow,fill]", "[][grow,fill]"));
        panel.setBackground(kit.colour(Token.CARD));
        panel.setName("shell.help");
        panel.getAccessibleContext().setAccessibleName(state.title());
        panel.add(kit.panels().upright(), "spany 2, growy");
        panel.add(head(state.title()), "wmin 0");
        panel.add(kit.panels().scroll(text), "wmin 0, hmin 0");
        return panel;
    }

    private JPanel head(String title) {
        JPanel head = kit.panels().pane("insets 24 24 8 16, fillx", "[grow,fill]8[]", "[]");
        head.add(kit.texts().title(title), "wmin 0");
        head.add(kit.buttons().bareIcon("shell.close", "close", gestures::close), "aligny top");
        return head;
    }

    /** The sheet of keys as a card. */
    JComponent shortcuts(ShortcutsState state) {
        Box card = kit.panels().bareCard("fillx, wrap", "[grow,fill]", "[][grow,fill]");
        card.setName("shell.shortcuts");
        card.add(head(kit.word("shell.shortcuts")), "wmin 0");
        JPanel groups = kit.panels().pane("insets 0 24 24 24, fillx, wrap 2", "[grow,fill,sg]32[grow,fill,sg]", "");
        for (ShortcutsState.Group group : state.groups()) {
            groups.add(group(group), "wmin 0, aligny top, gapbottom 16");
        }
        card.add(kit.panels().scroll(groups), "wmin 0, hmin 0");
        return card;
    }

    private JPanel group(ShortcutsState.Group group) {
        JPanel pane = kit.panels().pane("fillx, wrap 2", "[112:pref]12[grow,fill]", "");
        pane.add(kit.texts().strong(group.heading()), "span 2, wmin 0, gapbottom 6");
        for (ShortcutsState.Row row : group.rows()) {
            JPanel caps = kit.panels().flow(4);
            row.keys().forEach(key -> caps.add(kit.marks().key(key)));
            pane.add(caps, "gapbottom 8, aligny top");
            pane.add(kit.texts().small(row.does()), "wmin 0, gapbottom 8, gaptop 2");
        }
        return pane;
    }

    /** A notice at the foot of the window, read out by a screen reader. */
    JComponent notice(Notice notice) {
        Tone tone = Tone.valueOf(notice.tone().name());
        Box box = kit.panels()
                .box("insets 10 16 10 8", "[20!]12[grow,fill]16[]4[]", "[center]")
                .ground(tone.soft())
                .edge(tone.strong())
                .radius(8);
        String icon = tone == Tone.GOOD ? "check" : tone.icon();
        box.add(kit.texts().icon(icon, 20, tone.ink(), ""));
        box.add(kit.texts().small(notice.text()), "wmin 0, wmax 520");
        notice.action().ifPresent(key -> box.add(kit.buttons().link(key, gestures::noticeAction)));
        box.add(kit.buttons().bareIcon("shell.close", "close", gestures::noticeSeen));
        box.setName("shell.notice");
        box.getAccessibleContext().setAccessibleName(notice.text());
        return box;
    }
}
