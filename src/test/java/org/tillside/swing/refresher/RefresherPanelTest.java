package org.tillside.swing.refresher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.practice.Candidate;
import org.tillside.practice.Grading;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.refresher.RefresherPresenter;
import org.tillside.shop.Command;
import org.tillside.shop.Refreshing;
import org.tillside.swing.Painting;

/** The pages of a refresher in all sizes: a question, the end, and a day with nothing to ask. */
class RefresherPanelTest {
    private final TestDesk desk =
            TestShops.thirdDay(Locale.ENGLISH).later(Duration.ofDays(12)).as("janis");

    private void begin() {
        desk.does(
                "janis",
                new Command.BeginRefresher(
                        TestShops.JANIS,
                        desk.today(),
                        day().set().stream().map(Candidate::question).toList()));
    }

    private Refreshing day() {
        return Refreshing.of(desk.shop(), desk.catalogue(), TestShops.JANIS, desk.today())
                .orElseThrow();
    }

    /** Every other answer is wrong. */
    private void answer() {
        List<Candidate> set = day().set();
        for (int i = 0; i < set.size(); i++) {
            var question =
                    Refreshing.question(desk.catalogue(), set.get(i).question()).orElseThrow();
            var answer = i % 2 == 0 ? Grading.rightAnswer(question).orElseThrow() : TestShops.wrong(question);
            desk.does(
                    "janis",
                    new Command.Review(
                            TestShops.JANIS,
                            set.get(i).question().quiz(),
                            set.get(i).question().question(),
                            answer,
                            i % 3 == 0 ? 1 : 0,
                            Optional.empty()));
        }
    }

    @Test
    void nothingIsCutOfAQuestion() {
        begin();
        assertThat(Painting.cut(
                        "refresher",
                        tools -> new RefresherPanel(
                                tools, RefresherPresenter.open(desk).orElseThrow())))
                .isEmpty();
    }

    @Test
    void nothingIsCutOfTheEndInAnyLanguage() {
        begin();
        answer();
        for (String language : List.of("en", "lv", "ms", "hy")) {
            TestDesk other = desk.in(Locale.forLanguageTag(language));
            assertThat(Painting.cut(
                            "refresher-end-" + language,
                            Locale.forLanguageTag(language),
                            tools -> new RefresherPanel(
                                    tools, RefresherPresenter.open(other).orElseThrow())))
                    .isEmpty();
        }
    }

    @Test
    void nothingIsCutOfADayWithoutQuestions() {
        TestDesk first = TestShops.opening(Locale.ENGLISH);
        assertThat(Painting.cut(
                        "refresher-none",
                        tools -> new RefresherPanel(
                                tools, RefresherPresenter.open(first).orElseThrow())))
                .isEmpty();
    }
}
