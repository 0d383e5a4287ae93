package org.tillside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Language and theme change while the program runs. */
@ExtendWith(Demo.class)
class LooksJourneyTest {
    @TempDir
    private Path temp;

    @Test
    void everyLanguageAndTheDarkThemeAreDrawnAtOnce(Demo.Shop demo) throws Exception {
        Path shop = demo.copy(temp.resolve("shop"));
        try (Window window = new Window(shop, temp.resolve("profile"))) {
            for (String language : List.of("lv", "ms", "hy", "en")) {
                window.click("tiles.language." + language);
                String other =
                        window.words().in(Locale.forLanguageTag(language)).text("tiles.other");
                window.until("the page in " + language, () -> window.text("tiles.other")
                        .equals(other));
            }
            assertThat(brightness()).isGreaterThan(128);
            window.click("tiles.language.hy");
            window.click("tiles.theme.DARK");
            window.until("the dark theme", () -> brightness() < 100);
            assertThat(window.text("tiles.other"))
                    .isEqualTo(window.words().in(Locale.forLanguageTag("hy")).text("tiles.other"));
            window.signIn("ilze", "475862");
            for (String room : List.of("learn", "practise", "shop", "today")) {
                window.click("shell.room." + room);
                window.see("page.title");
                window.rest();
            }
            window.click("shell.switch");
            window.click("tiles.theme.LIGHT");
            window.until("the light theme", () -> brightness() > 128);
        }
        try (Window window = new Window(shop, temp.resolve("profile"))) {
            assertThat(window.words().in(Locale.forLanguageTag("hy")).text("tiles.other"))
                    .as("the language stays for the next start")
                    .isEqualTo(window.text("tiles.other"));
        }
    }

    private static int brightness() {
        return Hand.look(() -> {
            Color ground = UIManager.getColor("Panel.background");
            return (ground.getRed() + ground.getGreen() + ground.getBlue()) / 3;
        });
    }
}
