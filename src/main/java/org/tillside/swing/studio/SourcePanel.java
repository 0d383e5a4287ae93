package org.tillside.swing.studio;

import java.awt.Component;
import java.awt.Cursor;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import org.fife.ui.rtextarea.ExpandedFoldRenderStrategy;
import org.fife.ui.rtextarea.Gutter;
import org.fife.ui.rtextarea.RTextScrollPane;
import org.tillside.screens.studio.SourcePart;
import org.tillside.screens.studio.SourceState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Type;

/** The file as text: line numbers, folds, what is wrong beside its line, and what stands at the caret below. */
final class SourcePanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int ICON = 14;
    private static final int NEVER = -1;
    private static final int CRUMB = 440;
    private static final int KEYS = 760;
    private static final int ROOM = 260;

    private final transient Kit kit;
    private final transient SourcePart part;
    private final SourceArea area;
    private final RTextScrollPane scroll;
    private final transient Underlines underlines;
    private final transient LineBars bars;
    private final JPanel foot;
    private final Live head;
    private final Live here;
    private final JLabel where;
    private transient List<SourceState.Mark> marked = List.of();
    private int turn = NEVER;

    SourcePanel(Kit kit, SourcePart part) {
        super(kit.layout("fill, hidemode 3", "[grow,fill]", "[]0[grow,fill]0[]0[]"));
        this.kit = kit;
        this.part = part;
        this.area = new SourceArea(kit, part::typed);
        this.underlines = new Underlines(kit, area);
        this.scroll = new RTextScrollPane(area);
        this.bars = new LineBars(kit, area, area.notes());
        this.head = kit.panels().live();
        this.here = kit.panels().live();
        this.where = kit.texts().label(Type.CAPTION, false, Token.MUTED, "");
        this.foot = foot();
        setBackground(kit.colour(Token.CARD));
        dressGutter();
        scroll.setBorder(BorderFactory.createEmptyBorder());
        add(head, "wmin 0, wrap");
        add(scroll, "wmin 0, hmin 0, gaptop 6, wrap");
        add(here, "wmin 0, wrap");
        add(foot, "wmin 0");
        area.addCaretListener(event -> {
            // a new area stands at its beginning before it is told where the caret was
            if (!area.changing() && turn != NEVER) {
                // the event of a new size has the place that the mouse pressed last
                part.caret(area.getCaretPosition());
            }
        });
        area.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                Optional<Integer> link = area.notes().link(event.getPoint());
                if (event.isControlDown()) {
                    part.follow(area.viewToModel2D(event.getPoint()));
                } else if (SwingUtilities.isLeftMouseButton(event)) {
                    link.ifPresent(part::mend);
                }
            }
        });
        area.addMouseMotionListener(new MouseAdapter() {
            @Override
            public void mouseMoved(MouseEvent event) {
                boolean link = area.notes().link(event.getPoint()).isPresent();
                area.setCursor(Cursor.getPredefinedCursor(link ? Cursor.HAND_CURSOR : Cursor.TEXT_CURSOR));
            }
        });
        Runnable suggest = new Completing(kit, part).install(area);
        scroll.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                if (area.isFocusOwner()) {
                    area.caretIntoView();
                }
            }
        });
        area.setComponentPopupMenu(new SourceMenu(kit, area, part, suggest));
        SourceKeys.bind(area, part);
        part.show(this::show);
    }

    /** Where there is little room, the text has all of it: what stands above and below is said elsewhere too. */
    @Override
    public void doLayout() {
        boolean room = getHeight() == 0 || getHeight() >= kit.px(ROOM);
        head.setVisible(room);
        foot.setVisible(room);
        super.doLayout();
    }

    private JPanel foot() {
        JPanel at = kit.panels().pane("fillx", "[grow,fill]", "");
        at.add(where, "wmin 0");
        JPanel lined = kit.panels().pane("fillx", "[grow,fill]", "[]0[]");
        lined.add(kit.panels().line(), "wrap");
        lined.add(kit.panels().folding(KEYS, () -> withKeys(at), () -> at), "wmin 0, gap 20 20 8 8");
        return lined;
    }

    private JPanel withKeys(JPanel at) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]16[]", "");
        pane.add(at, "wmin 0");
        pane.add(kit.texts().label(Type.CAPTION, false, Token.MUTED, kit.word("studio.source.keys")));
        return pane;
    }

    private void dressGutter() {
        Gutter gutter = scroll.getGutter();
        scroll.setLineNumbersEnabled(true);
        scroll.setFoldIndicatorEnabled(true);
        scroll.setIconRowHeaderEnabled(true);
        gutter.setExpandedFoldRenderStrategy(ExpandedFoldRenderStrategy.ALWAYS);
        for (Component column : gutter.getComponents()) {
            column.addMouseListener(new ToLine(area));
        }
        gutter.setBackground(kit.colour(Token.CARD));
        gutter.setBorder(bars);
        gutter.setBorderColor(kit.colour(Token.CARD));
        gutter.setLineNumberColor(kit.colour(Token.MUTED));
        gutter.setCurrentLineNumberColor(kit.colour(Token.TEXT));
        gutter.setLineNumberFont(kit.mono(Type.SMALL));
        gutter.setFoldBackground(kit.colour(Token.CARD));
        gutter.setArmedFoldBackground(kit.colour(Token.CARD));
        gutter.setFoldIndicatorForeground(kit.colour(Token.MUTED));
        gutter.setFoldIndicatorArmedForeground(kit.colour(Token.ACCENT));
        gutter.setIconRowHeaderInheritsGutterBackground(true);
        scroll.getViewport().setBackground(kit.colour(Token.CARD));
    }

    private void show(SourceState state) {
        head.show(List.of(state.crumb(), state.name(), state.counts()), () -> crumb(state));
        area.show(state.text(), state.syntax());
        area.setEditable(state.writable());
        here.show(state.here(), () -> new CaretNotes(kit, part, state.here()));
        bars.scene(state.scene());
        scroll.getGutter().repaint();
        where.setText(state.where());
        if (!marked.equals(state.marks())) {
            marked = state.marks();
            underlines.show(marked);
            area.notes().show(marked);
            icons();
        }
        if (state.goTo().turn() != turn) {
            boolean first = turn == NEVER;
            turn = state.goTo().turn();
            area.setCaretPosition(Math.min(
                    first ? state.caret() : state.goTo().at(), state.text().length()));
            if (!first) {
                area.requestFocusInWindow();
            }
        }
    }

    private JPanel crumb(SourceState state) {
        JPanel counts = kit.panels().pane("", "[]8[]", "");
        state.counts()
                .forEach(it ->
                        counts.add(kit.marks().pill(it.text(), it.severity().equals("ERROR") ? Tone.BAD : Tone.WARN)));
        JPanel lined = kit.panels().pane("fillx", "[grow,fill]", "[]0[]");
        JPanel way = kit.panels().pane("fillx", "[grow,fill]", "[grow,center]");
        way.add(kit.panels().folding(CRUMB, () -> way(state, true), () -> way(state, false)), "wmin 0");
        lined.add(state.counts().isEmpty() ? way : aside(way, counts), "wmin 0, gap 20 20 8 8, wrap");
        lined.add(kit.panels().line());
        return lined;
    }

    private JPanel way(SourceState state, boolean folders) {
        JPanel pane = kit.panels().pane("", "[16!]8[]", "");
        pane.add(kit.texts().icon("file", 16, Token.MUTED, ""));
        JPanel words = kit.panels().pane("", "[]4[]", "");
        if (folders) {
            words.add(kit.texts().label(Type.SMALL, false, Token.MUTED, state.crumb()));
        }
        words.add(kit.texts().label(Type.SMALL, true, Token.TEXT, state.name()));
        pane.add(words);
        return pane;
    }

    /** Something with something small at its right, or below it where there is too little room. */
    private JComponent aside(JPanel main, JComponent small) {
        return kit.panels().beside(main, small, -1, 260);
    }

    private void icons() {
        Gutter gutter = scroll.getGutter();
        gutter.removeAllTrackingIcons();
        for (SourceState.Mark mark : marked) {
            String severity = mark.problem().severity();
            try {
                gutter.addOffsetTrackingIcon(
                        mark.from(),
                        kit.icon(Severities.icon(severity), unscaled(), Severities.ink(severity)),
                        mark.problem().sentence());
            } catch (BadLocationException movedMeanwhile) {
                // the next look has its place
            }
        }
    }

    /** The column of icons is as wide at every text size. */
    private int unscaled() {
        return ICON * ICON / kit.px(ICON);
    }

    /** What is written in. */
    SourceArea area() {
        return area;
    }
}
