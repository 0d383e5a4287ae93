package org.tillside.swing.stopclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.person.PersonPresenter;
import org.tillside.screens.stopclock.StopClockPresenter;
import org.tillside.swing.Painting;
import org.tillside.swing.person.PersonPanel;

/** Paints the stop-clock with clocks that run, a shift half taken and one kept. */
class StopClockPanelTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "lv", "ms", "hy"})
    void nothingIsCut(String language) {
        Locale locale = Locale.forLanguageTag(language);
        TestDesk desk = TestShops.thirdDay(locale).as("anna");
        StopClockPresenter page =
                StopClockPresenter.open(desk, Optional.of(TestShops.JANIS)).orElseThrow();
        for (int i = 0; i < 7; i++) {
            take(desk, page, i);
        }
        page.keep();
        for (int i = 0; i < 3; i++) {
            take(desk, page, i);
        }
        page.start();
        desk.later(Duration.ofSeconds(14));
        page.start();
        desk.later(Duration.ofSeconds(18));
        page.refresh();
        assertThat(Painting.cut("stopclock-" + language, locale, tools -> new StopClockPanel(tools, page)))
                .isEmpty();
        PersonPresenter person = PersonPresenter.open(desk, TestShops.JANIS).orElseThrow();
        assertThat(Painting.cut("person-greetings-" + language, locale, tools -> new PersonPanel(tools, person)))
                .isEmpty();
    }

    private static void take(TestDesk desk, StopClockPresenter page, int i) {
        page.start();
        desk.later(Duration.ofMillis(4200L + 5300L * i));
        String clock = page.firstId().orElseThrow();
        page.steps(clock, i % 2 == 0);
        if (i == 5) {
            page.nobody(clock);
        } else {
            page.greeted(clock);
        }
    }
}
