package org.tillside.swing.kit;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tillside.screens.Dates;

/** A month to choose a day from: with the mouse here, with the keys from the field to which it belongs. */
final class CalendarPane extends Painted {
    private static final int WEEK = 7;
    private static final int WEEKS = 6;
    private static final int WIDE = 38;
    private static final int HIGH = 32;
    private static final int AROUND = 10;
    private static final int HEAD = 36;
    private static final int NAMES = 24;
    private static final int TOP = AROUND + HEAD + NAMES;

    private final transient Dates dates;
    private final transient Consumer<LocalDate> choose;
    private transient Dates.Span span;
    private transient LocalDate at;
    private transient Optional<LocalDate> chosen = Optional.empty();
    private transient Optional<LocalDate> pointed = Optional.empty();

    CalendarPane(Kit kit, Dates dates, Dates.Span span, Consumer<LocalDate> choose) {
        super(kit, 2 * AROUND + WEEK * WIDE, TOP + WEEKS * HIGH + AROUND, kit.word("kit.date.calendar"));
        this.dates = dates;
        this.span = span;
        this.at = span.today();
        this.choose = choose;
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addMouseWheelListener(mouse);
    }

    /** Opens at the day that is written, else at the day of the span that is nearest to today. */
    void begin(Dates.Span of, Optional<LocalDate> written) {
        span = of;
        chosen = written;
        pointed = Optional.empty();
        go(written.orElse(of.today()));
    }

    /** Moves to a day, or as far towards it as the span goes. */
    void go(LocalDate day) {
        LocalDate low = span.first().filter(day::isBefore).orElse(day);
        at = span.last().filter(low::isAfter).orElse(low);
        String said = dates.spoken(at);
        getAccessibleContext().setAccessibleDescription(said);
        repaint();
    }

    LocalDate at() {
        return at;
    }

    private LocalDate corner() {
        return at.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(dates.weekBegins()));
    }

    private void months(int more) {
        go(at.plusMonths(more));
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        fill(g, kit().colour(Token.CARD), 0, 0, width, height, 0);
        write(g, bold(Type.BODY), Token.TEXT, dates.month(at), width / 2, AROUND, HEAD - 4f);
        Signs.icon(g, this, kit(), "back", Token.TEXT, AROUND + WIDE / 2f, AROUND + HEAD / 2f - 2, 16);
        Signs.icon(g, this, kit(), "chevron-right", Token.TEXT, width - AROUND - WIDE / 2f, AROUND + HEAD / 2f - 2, 16);
        names(g);
        for (int i = 0; i < WEEK * WEEKS; i++) {
            day(g, corner().plusDays(i), AROUND + i % WEEK * WIDE, TOP + i / WEEK * HIGH);
        }
    }

    private void names(Graphics2D g) {
        Font font = plain(Type.CAPTION);
        boolean narrow =
                Stream.of(DayOfWeek.values()).anyMatch(it -> Letters.wide(font, dates.weekday(it, false)) > WIDE - 4);
        for (int i = 0; i < WEEK; i++) {
            String name = dates.weekday(dates.weekBegins().plus(i), narrow);
            write(g, font, Token.MUTED, name, AROUND + (i + 0.5f) * WIDE, AROUND + HEAD, NAMES);
        }
    }

    private void day(Graphics2D g, LocalDate day, float x, float y) {
        boolean on = chosen.filter(day::equals).isPresent();
        boolean may = span.holds(day);
        boolean warm = may && pointed.filter(day::equals).isPresent();
        if (on || warm) {
            fill(g, kit().colour(on ? Token.ACCENT : Token.HOVER), x + 2, y + 1, WIDE - 4, HIGH - 2, 8);
        }
        if (day.equals(at)) {
            edge(g, kit().colour(Token.TEXT), x, y - 1, WIDE, HIGH + 2, 9, 2);
        } else if (day.equals(span.today())) {
            edge(g, kit().colour(Token.ACCENT), x + 2, y + 1, WIDE - 4, HIGH - 2, 8, 1);
        }
        boolean here = day.getMonth() == at.getMonth();
        Token ink = on ? Token.ON_ACCENT : !may ? Token.EDGE : here ? Token.TEXT : Token.MUTED;
        write(
                g,
                on ? bold(Type.SMALL) : plain(Type.SMALL),
                ink,
                String.valueOf(day.getDayOfMonth()),
                x + WIDE / 2f,
                y,
                HIGH);
        if (!may) {
            float middle = y + HIGH / 2f;
            fill(g, kit().colour(Token.EDGE), x + WIDE / 2f - 8, middle, 16, 1, 0);
        }
    }

    private Font plain(Type type) {
        return kit().font(type).deriveFont((float) type.size());
    }

    private Font bold(Type type) {
        return kit().bold(type).deriveFont((float) type.size());
    }

    private void write(Graphics2D g, Font font, Token ink, String text, float middle, float top, float high) {
        g.setFont(font);
        g.setColor(kit().colour(ink));
        g.drawString(text, middle - Letters.wide(font, text) / 2, top + Letters.base(font, high));
    }

    /** Days and the two arrows above them. */
    private final class Mouse extends MouseAdapter {
        private float x(MouseEvent event) {
            return (float) (event.getX() / kit().look().size()) - AROUND;
        }

        private float y(MouseEvent event) {
            return (float) (event.getY() / kit().look().size());
        }

        private Optional<LocalDate> day(MouseEvent event) {
            int column = (int) Math.floor(x(event) / WIDE);
            int row = (int) Math.floor((y(event) - TOP) / HIGH);
            return column < 0 || column >= WEEK || row < 0 || row >= WEEKS
                    ? Optional.empty()
                    : Optional.of(corner().plusDays((long) row * WEEK + column)).filter(span::holds);
        }

        @Override
        public void mousePressed(MouseEvent event) {
            if (y(event) < AROUND + HEAD) {
                float at = x(event);
                months(at < WIDE ? -1 : at > (WEEK - 1) * WIDE ? 1 : 0);
            }
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            day(event).ifPresent(choose);
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            pointed = day(event);
            repaint();
        }

        @Override
        public void mouseExited(MouseEvent event) {
            pointed = Optional.empty();
            repaint();
        }

        @Override
        public void mouseWheelMoved(MouseWheelEvent event) {
            months(Integer.signum(event.getWheelRotation()));
        }
    }
}
