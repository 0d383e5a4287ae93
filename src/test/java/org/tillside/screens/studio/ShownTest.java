package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tillside.content.Splice;

/** What is typed into a file keeps its line ends and its byte order mark. */
class ShownTest {
    private static String typed(String raw, String old, String now) {
        Shown shown = Shown.of(raw);
        return shown.raw(new Splice(shown.text().indexOf(old), old, now)).on(raw);
    }

    @Test
    void plainTextsAreShownAsTheyAre() {
        assertThat(typed("a: 1\nb: 2\n", "2", "3\nc: 4")).isEqualTo("a: 1\nb: 3\nc: 4\n");
    }

    @Test
    void windowsLineEndsStayAndNewLinesGetThem() {
        assertThat(Shown.of("a: 1\r\nb: 2\r\n").text()).isEqualTo("a: 1\nb: 2\n");
        assertThat(typed("a: 1\r\nb: 2\r\nc: 3\r\n", "2\nc", "5\nd")).isEqualTo("a: 1\r\nb: 5\r\nd: 3\r\n");
    }

    @Test
    void aMarkAtTheBeginningStays() {
        assertThat(typed("\uFEFFa: 1\r\n", "a", "ab")).isEqualTo("\uFEFFab: 1\r\n");
        assertThat(typed("\uFEFFa: 1\n", "1", "2")).isEqualTo("\uFEFFa: 2\n");
    }

    @Test
    void mixedLineEndsStayWhereNobodyTyped() {
        assertThat(typed("a: 1\nb: 2\r\nc: 3\n", "3", "4")).isEqualTo("a: 1\nb: 2\r\nc: 4\n");
    }
}
