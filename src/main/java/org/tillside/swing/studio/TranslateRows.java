package org.tillside.swing.studio;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import org.tillside.screens.studio.TranslatePart;
import org.tillside.screens.studio.TranslateState;
import org.tillside.screens.studio.TranslateState.Row;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Settle;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** All texts beside their translations: drawn, but for the one that is written in, which is a field in its place. */
final class TranslateRows extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1;
    private static final int HEADING = 34;
    private static final int BAR = 3;

    private final transient Kit kit;
    private final TranslateRow row;
    private final TranslateEditor editor;
    private final JLabel heading;
    private final JLabel open;
    private transient List<Row> rows = List.of();
    private int at = -1;
    private boolean reveal;
    private transient Optional<JComponent> above = Optional.empty();

    TranslateRows(Kit kit, TranslatePart part) {
        super(null);
        this.kit = kit;
        this.row = new TranslateRow(kit);
        this.editor = new TranslateEditor(kit, part);
        this.heading = kit.texts().label(Type.SMALL, true, Token.TEXT, "");
        this.open = kit.texts().label(Type.CAPTION, false, Token.MUTED, "");
        setBackground(kit.colour(Token.CARD));
        add(editor);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                int pressed = rowAt(event.getY());
                if (pressed >= 0 && !rows.get(pressed).heading()) {
                    part.choose(rows.get(pressed).path());
                    editor.focus();
                }
            }
        });
    }

    /** What scrolls with the rows above them; empty where it stands elsewhere. */
    void above(Optional<JComponent> head) {
        above.ifPresent(this::remove);
        above = head;
        above.ifPresent(this::add);
        revalidate();
    }

    private int high(JComponent head, int width) {
        head.setSize(width, Math.max(1, head.getHeight()));
        Settle.validate(head);
        return head.getPreferredSize().height;
    }

    void show(TranslateState state) {
        rows = state.rows();
        at = state.at();
        editor.setVisible(at >= 0);
        if (at >= 0 && editor.show(state)) {
            reveal = true;
        }
        revalidate();
        repaint();
    }

    /** The field of the chosen text has the keyboard from now on. */
    void focus() {
        editor.focus();
    }

    private int high(int index) {
        if (index == at) {
            return editor.getHeight();
        }
        return rows.get(index).heading() ? kit.px(HEADING) : TranslateRow.high(kit);
    }

    private int top(int index) {
        int top = first();
        for (int i = 0; i < index; i++) {
            top += high(i);
        }
        return top;
    }

    private int first() {
        return above.map(JComponent::getHeight).orElse(0);
    }

    private int rowAt(int y) {
        int bottom = first();
        for (int i = 0; i < rows.size(); i++) {
            bottom += high(i);
            if (y >= first() && y < bottom) {
                return i;
            }
        }
        return -1;
    }

    /** What is no drawn row is as high as its texts need at this width. */
    private void measure(int width) {
        above.filter(it -> width > 0).ifPresent(it -> it.setBounds(0, 0, width, high(it, width)));
        if (at >= 0 && width > 0) {
            editor.setSize(width, Math.max(1, editor.getHeight()));
            Settle.validate(editor);
            editor.setSize(width, editor.getPreferredSize().height);
        }
    }

    @Override
    public void doLayout() {
        measure(getWidth());
        above.ifPresent(Settle::validate);
        if (at < 0) {
            return;
        }
        editor.setLocation(0, top(at));
        Settle.validate(editor);
        if (reveal && getParent() != null && getParent().getHeight() > 0) {
            reveal = false;
            scrollRectToVisible(around(editor.getBounds()));
        }
    }

    /** A little of what stands before and behind is seen as well. */
    private Rectangle around(Rectangle bounds) {
        int more = kit.px(HEADING);
        return new Rectangle(0, Math.max(0, bounds.y - more), 1, bounds.height + 2 * more);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getParent() == null ? getWidth() : getParent().getWidth();
        measure(width);
        return new Dimension(width, top(rows.size()));
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        Rectangle seen = g.getClipBounds();
        int top = first();
        for (int i = 0; i < rows.size() && top < seen.y + seen.height; i++) {
            int high = high(i);
            if (i != at && top + high > seen.y) {
                paint(g, rows.get(i), top, high);
            }
            top += high;
        }
    }

    private void paint(Graphics g, Row it, int top, int high) {
        Graphics inner = g.create(0, top, getWidth(), high);
        if (it.heading()) {
            heading(inner, it, high);
        } else {
            row.paint(inner, it, getWidth());
        }
        inner.dispose();
    }

    private void heading(Graphics g, Row it, int high) {
        g.setColor(kit.colour(Token.GROUND));
        g.fillRect(0, 0, getWidth(), high);
        g.setColor(kit.colour(Token.LINE));
        g.fillRect(0, high - 1, getWidth(), 1);
        int side = kit.px(20);
        say(open, it.where(), Type.CAPTION, false);
        int wide = Math.min(getWidth() / 3, open.getPreferredSize().width);
        draw(g, open, getWidth() - side - wide, wide, high);
        say(heading, it.who(), Type.SMALL, true);
        draw(g, heading, side, getWidth() - 3 * side - wide, high);
    }

    private void say(JLabel label, String text, Type type, boolean bold) {
        label.setText(text);
        label.setFont(kit.able(bold ? kit.bold(type) : kit.font(type), text));
    }

    private static void draw(Graphics g, JLabel label, int x, int width, int high) {
        Graphics inner = g.create(x, 0, Math.max(1, width), high);
        label.setSize(Math.max(1, width), high);
        label.print(inner);
        inner.dispose();
    }

    @Override
    protected void paintChildren(Graphics g) {
        super.paintChildren(g);
        if (at >= 0) {
            g.setColor(kit.colour(Token.ACCENT));
            g.fillRect(0, editor.getY(), kit.px(BAR), editor.getHeight());
        }
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(kit.px(400), kit.px(300));
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return kit.px(24);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(kit.px(24), visible.height - TranslateRow.high(kit));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > top(rows.size());
    }
}
