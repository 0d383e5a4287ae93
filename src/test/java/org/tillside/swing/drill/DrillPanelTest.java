package org.tillside.swing.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tillside.screens.drill.DrillPresenter;
import org.tillside.screens.drill.Drills;
import org.tillside.swing.Painting;

/** Paints the drill in its states, sizes and languages and looks for what is cut off. */
class DrillPanelTest {
    @ParameterizedTest
    @CsvSource({
        "intro,en",
        "greet,en",
        "greet,lv",
        "greet,ms",
        "greet,hy",
        "told,en",
        "between,hy",
        "pause,en",
        "over,lv"
    })
    void nothingIsCut(String where, String language) {
        Locale locale = Locale.forLanguageTag(language);
        DrillPresenter page = at(where, locale);
        assertThat(Painting.cut("drill-" + where + "-" + language, locale, tools -> new DrillPanel(tools, page)))
                .isEmpty();
    }

    private static DrillPresenter at(String where, Locale locale) {
        Drills drills = new Drills(locale);
        DrillPresenter page = drills.open();
        if (where.equals("intro")) {
            return page;
        }
        page.begin(false);
        drills.clock.pass(3);
        page.turn(1);
        Drills.greet(page, true);
        if (where.equals("over")) {
            drills.play(page, 3);
            return page;
        }
        if (where.equals("between")) {
            while (page.state().going()) {
                drills.clock.pass(1);
            }
            return page;
        }
        while (page.state().time().orElseThrow().round().contains("1")) {
            drills.clock.pass(1);
            page.turn(1);
            if (page.state().side() instanceof org.tillside.screens.drill.DrillState.Side.Greet) {
                Drills.greet(page, true);
            }
            page.goOn();
        }
        drills.clock.pass(22);
        page.turn(1);
        Drills.greet(page, where.equals("greet"));
        if (where.equals("greet")) {
            page.turn(1);
        } else if (where.equals("pause")) {
            page.pause();
        }
        return page;
    }
}
