package org.tillside.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are read as people write them in each language, and never guessed where they could be another. */
class DatesTest {
    private static final Words WORDS = Words.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Dates.Span ANY = Dates.Span.any(TODAY);

    @ParameterizedTest
    @CsvSource({"en, 05/11/2026", "ms, 05/11/2026", "lv, 05.11.2026", "hy, 05.11.2026"})
    void aDayIsWrittenByTheLanguageAndReadInEveryOther(String language, String typed) {
        LocalDate day = LocalDate.of(2026, 11, 5);
        assertThat(dates(language).typed(day)).isEqualTo(typed);
        for (Locale each : Words.LANGUAGES) {
            assertThat(dates(each.getLanguage()).read(typed, ANY)).contains(day);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-05",
                "2026.11.5",
                "5.11.2026",
                " 5 / 11 / 26 ",
                "5-11-2026",
                "5. 11. 2026.",
                "5 Nov 2026",
                "5 november 26",
                "2026 nov 5",
                "5.11",
                "5.11."
            })
    void oneDayInManyWays(String typed) {
        assertThat(dates("en").read(typed, ANY)).contains(LocalDate.of(2026, 11, 5));
    }

    @Test
    void monthsAreKnownByTheirNamesInTheLanguage() {
        assertThat(dates("lv").read("5. jūnijā 2026", ANY)).isEmpty();
        assertThat(dates("lv").read("5. jūn 2026", ANY)).contains(LocalDate.of(2026, 6, 5));
        assertThat(dates("hy").read("5 նոյեմբերի 2026", ANY)).contains(LocalDate.of(2026, 11, 5));
        assertThat(dates("ms").read("5 Ogos 2026", ANY)).contains(LocalDate.of(2026, 8, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "5",
                "31.2.2026",
                "29.2.2027",
                "11/25/2026",
                "5.11.202",
                "1.2.3.4",
                "5 ma 2026",
                "5 ju 2026"
            })
    void whatIsNoDayOrCouldBeTwoIsNotRead(String typed) {
        assertThat(dates("en").read(typed, ANY)).isEmpty();
    }

    @Test
    void withoutItsYearTheNearestOneOfTheSpanIsMeant() {
        assertThat(dates("en").read("24.12", ANY)).contains(LocalDate.of(2026, 12, 24));
        assertThat(dates("en").read("24.12", Dates.Span.past(TODAY))).contains(LocalDate.of(2025, 12, 24));
        assertThat(dates("en").read("3.1", ANY.from(TODAY))).contains(LocalDate.of(2027, 1, 3));
        assertThat(dates("en").read("29.2", ANY)).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidWithADayAsItIsWritten() {
        Dates lv = dates("lv");
        assertThat(lv.problem("", ANY)).isEmpty();
        assertThat(lv.problem("5.11.2026", ANY)).isEmpty();
        assertThat(lv.problem("5.1x", ANY)).contains(lv("kit.date.unread", "25.11.2026"));
        assertThat(lv.problem("26.11.2026", Dates.Span.past(TODAY))).contains(lv("kit.date.late", "25.11.2026"));
        assertThat(lv.problem("25.11.2026", Dates.Span.past(TODAY))).isEmpty();
        assertThat(lv.problem("1.1.2026", ANY.from(TODAY))).contains(lv("kit.date.early", "25.11.2026"));
    }

    @Test
    void aWeekBeginsAsTheCountrySays() {
        assertThat(dates("lv").weekBegins()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(dates("en").weekBegins()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(dates("en-US").weekBegins()).isEqualTo(DayOfWeek.SUNDAY);
    }

    private static String lv(String key, String day) {
        return WORDS.in(Locale.forLanguageTag("lv")).text(key, day);
    }

    private static Dates dates(String language) {
        return new Dates(WORDS.in(Locale.forLanguageTag(language)));
    }
}
