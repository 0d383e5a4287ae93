package org.tillside.swing.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.journal.ComplaintId;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.floor.ComplaintPresenter;
import org.tillside.screens.floor.FloorPresenter;
import org.tillside.swing.Painting;

/** Paints the floor with complaints of every kind, and the form of one. */
class FloorPanelTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "lv", "ms", "hy"})
    void nothingIsCut(String language) {
        Locale locale = Locale.forLanguageTag(language);
        TestDesk desk = TestShops.thirdDay(locale).as("ilze");
        FloorPresenter empty = new FloorPresenter(desk, Optional.empty());
        assertThat(Painting.cut("floor-none-" + language, locale, tools -> new FloorPanel(tools, empty)))
                .isEmpty();
        notes(desk, "");
        notes(desk, "janis");
        ComplaintId id = desk.shop().complaints().keySet().iterator().next();
        ComplaintPresenter form = ComplaintPresenter.open(desk, Optional.of(id)).orElseThrow();
        form.done("A coffee, and the boots were found in the other branch and held until Monday");
        assertThat(Painting.cut("complaint-" + language, locale, tools -> new ComplaintPanel(tools, form)))
                .isEmpty();
        form.save();
        for (String viewer : new String[] {"ilze", "anna", "janis"}) {
            FloorPresenter floor = new FloorPresenter(desk.as(viewer), Optional.of(id));
            assertThat(Painting.cut("floor-" + viewer + "-" + language, locale, tools -> new FloorPanel(tools, floor)))
                    .isEmpty();
        }
    }

    private static void notes(TestDesk desk, String served) {
        ComplaintPresenter form =
                ComplaintPresenter.open(desk, Optional.empty()).orElseThrow();
        form.what("Waited by the door for six minutes in the rain while three of us stood at the till and talked");
        desk.catalogue().skills().forEach(it -> form.skill(it.id().value()));
        form.served(served);
        form.save();
    }
}
