package org.tillside.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tells how texts take their arguments, and which plural each language uses. */
class MessageTest {
    private static final Words WORDS = Words.load();
    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    private static String fill(String pattern, Locale language, Object... arguments) {
        return Message.fill(pattern, language, arguments, WORDS);
    }

    @Test
    void argumentsStandWhereTheyAreNamed() {
        assertThat(fill("{1} of {0}, that’s {1}", Locale.ENGLISH, 10, 4)).isEqualTo("4 of 10, that’s 4");
        assertThat(fill("a 'quoted' word", Locale.ENGLISH)).isEqualTo("a 'quoted' word");
        assertThat(fill("on {0}", Locale.ENGLISH, LocalDate.of(2026, 11, 25))).isEqualTo("on 25 November");
    }

    @Test
    void aNumberChoosesItsForm() {
        String cards = "{0,plural,=0{no card}one{# card} other{# cards of {1}}}";
        assertThat(fill(cards, Locale.ENGLISH, 0, 9)).isEqualTo("no card");
        assertThat(fill(cards, Locale.ENGLISH, 1, 9)).isEqualTo("1 card");
        assertThat(fill(cards, Locale.ENGLISH, 1200, 9)).isEqualTo("1,200 cards of 9");
    }

    @Test
    void aWordChoosesItsForm() {
        assertThat(fill("{0,select,yes{in}other{out}}", Locale.ENGLISH, "yes")).isEqualTo("in");
        assertThat(fill("{0,select,yes{in}other{out}}", Locale.ENGLISH, "no")).isEqualTo("out");
    }

    @Test
    void anArgumentIsNeverReadAsAPattern() {
        assertThat(fill("{0}", Locale.ENGLISH, "{1} <html>")).isEqualTo("{1} <html>");
    }

    @Test
    void aBraceThatIsNotClosedIsABug() {
        assertThatThrownBy(() -> fill("{0", Locale.ENGLISH, 1)).hasMessageContaining("not closed");
    }

    @ParameterizedTest
    @CsvSource({
        "lv,0,zero", "lv,1,one", "lv,2,other", "lv,10,zero", "lv,11,zero", "lv,21,one", "lv,111,zero", "lv,101,one",
        "ms,1,other", "ms,5,other", "hy,0,one", "hy,1,one", "hy,2,other", "en,0,other", "en,1,one", "en,2,other"
    })
    void pluralsFollowTheRulesOfTheLanguage(String language, int number, String form) {
        assertThat(Plural.of(Locale.forLanguageTag(language), number)).isEqualTo(form);
    }

    @Test
    void numbersAreWrittenByTheLanguage() {
        assertThat(fill("{0}", LATVIAN, 2.5)).isEqualTo("2,5");
    }
}
