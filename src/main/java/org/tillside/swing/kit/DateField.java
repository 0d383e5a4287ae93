package org.tillside.swing.kit;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import org.jspecify.annotations.Nullable;
import org.tillside.screens.Dates;

/**
 * A line for a date, written by the language or chosen from a calendar; what it cannot read is said beneath. It tells a
 * day as {@code 2026-11-25}, which means the same in every language, and anything else as it was typed.
 */
public final class DateField extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient Dates dates;
    private final JTextField line;
    private final Press button;
    private final Live problem;
    private transient Dates.Span span;
    private transient @Nullable Open open;
    private boolean told;
    /** The press that closed the calendar is not to open it again. */
    private boolean shut;

    DateField(Kit kit, String name, String spoken, String text, Dates.Span span, Consumer<String> typed) {
        super(kit.layout("fillx, hidemode 3", "[grow,fill]", "[]0[]"));
        this.kit = kit;
        this.dates = new Dates(kit.words());
        this.span = span;
        this.problem = kit.panels().live();
        this.line = kit.fields().line(name, spoken, shown(text), it -> {
            typed.accept(meant(it));
            look();
        });
        this.button = kit.buttons().inField("kit.date.calendar", "calendar", this::press);
        setOpaque(false);
        line.putClientProperty(FlatClientProperties.TEXT_FIELD_TRAILING_COMPONENT, button);
        line.addKeyListener(new Typed());
        line.addFocusListener(new Leaving());
        add(line, "wmin 0, wrap");
        add(problem, "wmin 0, gaptop 4");
        tell();
    }

    /** Shows a day, or letters that are none, unless that is what is written here already. */
    public void set(String text) {
        if (!meant(line.getText()).equals(text)) {
            Fields.set(line, shown(text));
            look();
        }
    }

    /** The days out of which one is wanted from now on. */
    public void span(Dates.Span of) {
        if (!of.equals(span)) {
            span = of;
            look();
        }
    }

    /** Where it is written. */
    public JTextField line() {
        return line;
    }

    private String shown(String text) {
        return dates.read(text, span).map(dates::typed).orElse(text);
    }

    private String meant(String text) {
        return dates.read(text, span).map(LocalDate::toString).orElse(text);
    }

    /** While it is typed nothing is said; what has been said goes as soon as it is mended. */
    private void look() {
        if (told) {
            tell();
        }
        if (open != null && open.menu().isVisible()) {
            dates.read(line.getText(), span).ifPresent(open.pane()::go);
        }
    }

    private void tell() {
        Optional<String> wrong = dates.problem(line.getText(), span);
        boolean first = !told;
        told = wrong.isPresent();
        Fields.wrong(line, told);
        problem.setVisible(told);
        problem.show(wrong, () -> kit.texts().text(Type.SMALL, true, Token.BAD, wrong.orElse("")));
        if (first && told) {
            kit.announce(problem, wrong.orElse(""));
        }
    }

    private void press() {
        if (shut) {
            shut = false;
        } else {
            line.requestFocusInWindow();
            open();
        }
    }

    private void open() {
        Open made = open == null ? make() : open;
        open = made;
        made.pane().begin(span, dates.read(line.getText(), span).filter(span::holds));
        made.menu().show(line, 0, top(made.menu().getPreferredSize().height));
    }

    /** Below the line, or above where only there is room for it; never over what is typed. */
    private int top(int high) {
        int gap = kit.px(2);
        Rectangle screen = line.getGraphicsConfiguration().getBounds();
        int at = line.getLocationOnScreen().y - screen.y;
        boolean below = at + line.getHeight() + gap + high <= screen.height;
        return below || at < high + gap ? line.getHeight() + gap : -high - gap;
    }

    /** Made when it is asked for; the keys stay with the line, as with a list to choose from. */
    private Open make() {
        JPopupMenu menu = new JPopupMenu();
        menu.setFocusable(false);
        menu.setName(line.getName() + ".calendar");
        CalendarPane pane = new CalendarPane(kit, dates, span, this::choose);
        menu.add(pane);
        menu.addPopupMenuListener(new Closing());
        return new Open(menu, pane);
    }

    private void close() {
        if (open != null) {
            open.menu().setVisible(false);
        }
    }

    private void choose(LocalDate day) {
        close();
        line.setText(dates.typed(day));
        tell();
    }

    /** The calendar in its window. */
    private record Open(JPopupMenu menu, CalendarPane pane) {}

    /** Opens the calendar, and moves in it while it is open. */
    private final class Typed extends KeyAdapter {
        @Override
        public void keyPressed(KeyEvent event) {
            boolean down = event.getKeyCode() == KeyEvent.VK_DOWN && event.isAltDown();
            Open now = open;
            if (now == null || !now.menu().isVisible()) {
                if (down || event.getKeyCode() == KeyEvent.VK_F4 && event.getModifiersEx() == 0) {
                    open();
                    event.consume();
                }
            } else if (moves(now.pane(), event.getKeyCode())) {
                event.consume();
            }
        }

        private boolean moves(CalendarPane pane, int key) {
            LocalDate at = pane.at();
            switch (key) {
                case KeyEvent.VK_LEFT -> pane.go(at.minusDays(1));
                case KeyEvent.VK_RIGHT -> pane.go(at.plusDays(1));
                case KeyEvent.VK_UP -> pane.go(at.minusWeeks(1));
                case KeyEvent.VK_DOWN -> pane.go(at.plusWeeks(1));
                case KeyEvent.VK_PAGE_UP -> pane.go(at.minus(1, ChronoUnit.MONTHS));
                case KeyEvent.VK_PAGE_DOWN -> pane.go(at.plus(1, ChronoUnit.MONTHS));
                case KeyEvent.VK_HOME -> pane.go(at.withDayOfMonth(1));
                case KeyEvent.VK_END -> pane.go(at.withDayOfMonth(at.lengthOfMonth()));
                case KeyEvent.VK_ENTER -> choose(at);
                case KeyEvent.VK_ESCAPE, KeyEvent.VK_F4 -> close();
                default -> {
                    return false;
                }
            }
            return true;
        }
    }

    /** Whoever goes on has written: the day stands there by the language, or it is said what is wrong. */
    private final class Leaving extends FocusAdapter {
        @Override
        public void focusLost(FocusEvent event) {
            if (!event.isTemporary()) {
                close();
                Fields.set(line, shown(line.getText()));
                tell();
            }
        }
    }

    /** Knows whether it was the button's own press that closed the calendar. */
    private final class Closing implements PopupMenuListener {
        @Override
        public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
            shut = false;
        }

        @Override
        public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
            shut = EventQueue.getCurrentEvent() instanceof MouseEvent mouse
                    && mouse.getID() == MouseEvent.MOUSE_PRESSED
                    && button.equals(mouse.getComponent());
        }

        @Override
        public void popupMenuCanceled(PopupMenuEvent event) {
            // closing is told of as well
        }
    }
}
