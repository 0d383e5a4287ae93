package org.tillside.swing.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.shop.ChangeState;
import org.tillside.screens.shop.ShopRoomPresenter;
import org.tillside.swing.Painting;
import org.tillside.swing.kit.Live;

/** Paints a change of content while the owner is asked whether signatures shall lapse. */
class ChangeCardTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "lv", "ms", "hy"})
    void theQuestionStandsInItsPlaceAndNothingIsCut(String language) {
        TestDesk desk = TestShops.thirdDay(Locale.forLanguageTag(language)).as("ilze");
        String question = desk.words().text("shop.change.ask.signed", 3, "Anna Bērziņa, Jānis Ozols, Līga Kalve");
        assertThat(question).contains("3", "Anna Bērziņa, Jānis Ozols, Līga Kalve");
        ChangeState asked = new ChangeState(
                "form",
                "Watched after the sale",
                "",
                List.of(new ChangeState.Line(Optional.of("Calls back"), Optional.of("Calls back within a day"))),
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                "",
                Optional.of(question),
                false);
        ShopRoomPresenter presenter = new ShopRoomPresenter(desk, Route.Section.LOOK);
        assertThat(Painting.cut("change-asked-" + language, Locale.forLanguageTag(language), tools -> {
                    var card = new ChangeCard(tools.kit(), presenter).draw(List.of(asked));
                    assertThat(Live.find(card, "shop.change.yes.form")).isPresent();
                    // where the keyboard is after the first press, a second one takes the question back
                    assertThat(Live.find(card, "shop.change.meaning.form")).isPresent();
                    return tools.kit().panels().scroll(card);
                }))
                .isEmpty();
    }
}
