package org.tillside.swing.learn;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;
import org.tillside.screens.learn.LearnPresenter;
import org.tillside.screens.learn.LearnState;
import org.tillside.screens.learn.LearnState.Stand;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** A station on the path: its disc on the line that leads to the next one, its words, and while open its parts. */
final class StopPane extends JPanel {
    private final transient Kit kit;
    private final transient LearnPresenter presenter;
    private final transient LearnState.Stop stop;
    private final boolean last;

    StopPane(Kit kit, LearnPresenter presenter, LearnState.Stop stop, boolean last) {
        super(kit.layout("insets 6 5 6 5, fillx", "[grow,fill]", "[]0[]"));
        this.kit = kit;
        this.presenter = presenter;
        this.stop = stop;
        this.last = last;
        setOpaque(false);
        add(head(), "wmin 0, wrap");
        if (stop.open()) {
            add(parts(), "wmin 0");
        }
    }

    private Slab head() {
        Slab slab = kit.panels()
                .pressRow(
                        "learn.stop." + stop.id(),
                        stop.spoken(),
                        "insets 4 6 4 6, fillx, hidemode 3",
                        "[24!]12[grow,fill]8[]",
                        () -> presenter.open(stop.id()));
        boolean later = stop.stand() == Stand.LATER;
        slab.add(Stands.disc(kit, stop.stand(), stop.number()), "aligny top, spany 3");
        slab.add(kit.texts().text(Type.BODY, !later, later ? Token.MUTED : Token.TEXT, stop.title()), "wmin 0");
        slab.add(kit.texts().caption(stop.day()), "aligny top, gaptop 3, wmin pref, wrap");
        boolean now = stop.stand() == Stand.NOW;
        slab.add(
                kit.texts().text(Type.SMALL, now, Stands.ink(stop.stand()), stop.line()),
                "wmin 0, span 2, growx, wrap");
        stop.late()
                .ifPresent(late -> slab.add(
                        kit.texts().text(Type.SMALL, true, Token.WARN, late), "skip 0, wmin 0, span 2, growx"));
        return slab;
    }

    private JPanel parts() {
        JPanel pane = kit.panels().pane("insets 4 0 4 0, fillx", "[grow,fill]", "");
        for (LearnState.Sub sub : stop.subs()) {
            pane.add(sub.press() ? pressed(sub) : quiet(sub), "wmin 0, wrap");
        }
        return pane;
    }

    private static final String INSETS = "insets 5 6 5 6, fillx";
    // room for the longest single word of a title
    private static final String TITLE = "wmin 80";
    private static final int SHORT = 16;
    private static final String COLUMNS = "36![14!]8[grow,fill]8[]";

    /** A few words stay on one line; more go on in a second one, so that the title keeps its place. */
    private static String end(LearnState.Sub sub) {
        return sub.end().length() > SHORT ? "wmin 84" : "wmin pref";
    }

    private JPanel quiet(LearnState.Sub sub) {
        JPanel row = kit.panels().pane(INSETS, COLUMNS, "[]");
        row.add(Stands.sign(kit, sub.stand()));
        row.add(kit.texts().small(sub.title()), TITLE);
        row.add(kit.texts().caption(sub.end()).right(), end(sub));
        return row;
    }

    private Slab pressed(LearnState.Sub sub) {
        Slab row = kit.panels()
                .pressRow(
                        "learn.sub." + sub.id(),
                        sub.title() + ", " + sub.end(),
                        INSETS,
                        COLUMNS,
                        () -> presenter.press(sub.id()));
        boolean bold = sub.shown() || sub.stand() == Stand.NOW;
        row.add(Stands.sign(kit, sub.stand()));
        row.add(kit.texts().text(Type.SMALL, bold, Token.TEXT, sub.title()), TITLE);
        Token ink = bold ? Token.ACCENT : Token.MUTED;
        row.add(kit.texts().text(Type.CAPTION, bold, ink, sub.end()).right(), end(sub));
        return row;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (stop.open()) {
            float arc = kit.px(16f);
            own.setColor(kit.colour(Token.ACCENT_SOFT));
            own.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc));
        }
        if (!last) {
            boolean walked = stop.stand() == Stand.DONE || stop.stand() == Stand.SIGNED || stop.stand() == Stand.WAITS;
            own.setColor(kit.colour(walked ? Token.ACCENT : stop.open() ? Token.ACCENT_EDGE : Token.LINE));
            int top = kit.px(10 + 24 + 6);
            int wide = Math.max(1, kit.px(2));
            own.fillRect(kit.px(11 + 12) - wide / 2, top, wide, Math.max(0, getHeight() - top - kit.px(4)));
        }
        own.dispose();
    }
}
