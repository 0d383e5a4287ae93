package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseEvent;
import java.awt.event.MouseListener;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.screens.Dates;
import org.tillside.screens.Words;
import org.tillside.swing.Theme;

/** A field for a date tells a day that means the same in every language, and says beneath what it cannot read. */
class DateFieldTest {
    private static final Typefaces FACES = new Typefaces();
    private static final Words WORDS = Words.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final List<String> told = new ArrayList<>();

    @Test
    void aDayIsShownByTheLanguageAndToldTheSameInEach() throws Exception {
        OnEventThread.call(() -> {
            DateField lv = field("lv", "2026-11-05");
            assertThat(lv.line().getText()).isEqualTo("05.11.2026");
            assertThat(field("en", "2026-11-05").line().getText()).isEqualTo("05/11/2026");
            lv.line().setText("7.11.26");
            return 0;
        });
        assertThat(told).last().isEqualTo("2026-11-07");
    }

    @Test
    void whatIsHalfTypedIsKeptAsItIs() throws Exception {
        OnEventThread.call(() -> {
            DateField field = field("en", "2026-11-05");
            field.line().setText("7/1x");
            field.set("7/1x");
            assertThat(field.line().getText()).isEqualTo("7/1x");
            field.line().setText("7/11/26");
            field.set("2026-11-07");
            assertThat(field.line().getText()).as("as it is typed, while it is").isEqualTo("7/11/26");
            field.set("2026-11-25");
            assertThat(field.line().getText()).isEqualTo("25/11/2026");
            return 0;
        });
        assertThat(told).contains("7/1x", "2026-11-07").doesNotContain("2026-11-25");
    }

    @Test
    void theProblemComesWithLeavingAndGoesAsSoonAsItIsMended() throws Exception {
        OnEventThread.call(() -> {
            DateField field = field("en", "2026-11-05");
            field.line().setText("26/11/2026");
            assertThat(said(field)).as("while it is typed").isEmpty();
            leave(field);
            assertThat(said(field)).contains(kit("en").word("kit.date.late", "25/11/2026"));
            field.line().setText("25/11/2026");
            assertThat(said(field)).isEmpty();
            field.line().setText("3.1");
            leave(field);
            assertThat(field.line().getText()).as("the year that is meant").isEqualTo("03/01/2026");
            field.span(Dates.Span.past(TODAY).from(TODAY.minusDays(7)));
            leave(field);
            assertThat(said(field)).contains(kit("en").word("kit.date.early", "18/11/2026"));
            return 0;
        });
    }

    @Test
    void whatWasLeftHalfWrittenSaysAtOnceWhatIsWrong() throws Exception {
        Optional<String> said = OnEventThread.call(() -> said(field("en", "31.2.2026")));
        assertThat(said).contains(kit("en").word("kit.date.unread", "25/11/2026"));
    }

    @Test
    void theCalendarGoesNoFurtherThanTheSpanAndGivesTheDayThatIsClicked() throws Exception {
        List<LocalDate> chosen = new ArrayList<>();
        OnEventThread.call(() -> {
            Kit kit = kit("en");
            Dates.Span past = Dates.Span.past(TODAY);
            CalendarPane pane = new CalendarPane(kit, new Dates(kit.words()), past, chosen::add);
            pane.setSize(pane.getPreferredSize());
            pane.begin(past, Optional.of(LocalDate.of(2026, 11, 5)));
            pane.go(pane.at().plusMonths(1));
            assertThat(pane.at()).isEqualTo(TODAY);
            // November 2026 begins on a Sunday: the Monday before it stands first
            click(pane, 10 + 38 / 2, 70 + 32 + 16);
            click(pane, 10 + 3 * 38 + 38 / 2, 70 + 4 * 32 + 16);
            assertThat(chosen).as("the 26th is to come").containsExactly(LocalDate.of(2026, 11, 2));
            click(pane, 10 + 38 / 2, 20);
            click(pane, 10 + 38 / 2, 70 + 32 + 16);
            return 0;
        });
        assertThat(chosen).last().as("a month earlier").isEqualTo(LocalDate.of(2026, 10, 5));
    }

    private DateField field(String language, String text) {
        return kit(language).fields().date("kit.right", "Day", text, Dates.Span.past(TODAY), told::add);
    }

    private static Optional<String> said(DateField field) {
        for (Component each : field.getComponents()) {
            if (each instanceof Live live && live.isVisible()) {
                return Optional.of(
                        ((Text) live.getComponent(0)).getAccessibleContext().getAccessibleName());
            }
        }
        return Optional.empty();
    }

    private static void leave(DateField field) {
        for (FocusListener each : field.line().getFocusListeners()) {
            each.focusLost(new FocusEvent(field.line(), FocusEvent.FOCUS_LOST));
        }
    }

    private static void click(CalendarPane pane, int x, int y) {
        for (MouseListener each : pane.getMouseListeners()) {
            each.mousePressed(new MouseEvent(pane, MouseEvent.MOUSE_PRESSED, 0, 0, x, y, 1, false, 1));
            each.mouseReleased(new MouseEvent(pane, MouseEvent.MOUSE_RELEASED, 0, 0, x, y, 1, false, 1));
        }
    }

    private static Kit kit(String language) {
        return new Theme(FACES).wear(Look.plain().in(Locale.forLanguageTag(language)), WORDS);
    }
}
