package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tillside.content.Block;

/** What is written for what an author asks for. The marks {@code <} and {@code >} say what is chosen, or the caret. */
class PageMarksTest {
    private static String after(String marked, Function<PageMarks, Insertion> what) {
        int from = marked.indexOf('‹');
        int to = marked.indexOf('›') - 1;
        String text = marked.replace("‹", "").replace("›", "");
        Insertion done = what.apply(new PageMarks(text, from, to));
        String now = done.splice().on(text);
        return now.substring(0, done.caret()) + "|" + now.substring(done.caret());
    }

    @Test
    void boldIsPutAroundAndTakenOff() {
        assertThat(after("Say ‹hello› now", PageMarks::bold)).isEqualTo("Say **hello**| now");
        assertThat(after("Say ‹**hello**› now", PageMarks::bold)).isEqualTo("Say hello| now");
        assertThat(after("Say ‹›now", PageMarks::bold)).isEqualTo("Say **|**now");
    }

    @Test
    void aHeadingGrowsSmallerAndIsALineAgain() {
        assertThat(after("one\ntw‹›o\nthree", PageMarks::heading)).isEqualTo("one\n## tw|o\nthree");
        assertThat(after("one\n## tw‹›o\nthree", PageMarks::heading)).isEqualTo("one\n### tw|o\nthree");
        assertThat(after("one\n### tw‹›o\nthree", PageMarks::heading)).isEqualTo("one\ntw|o\nthree");
        assertThat(after("## ‹›", PageMarks::heading)).isEqualTo("### |");
    }

    @Test
    void linesBecomeAListAndLinesAgain() {
        assertThat(after("‹one\n\ntwo›", PageMarks::list)).isEqualTo("- one\n\n- two|");
        assertThat(after("‹- one\n- two›", PageMarks::list)).isEqualTo("one\ntwo|");
        assertThat(after("‹›", PageMarks::list)).isEqualTo("- |");
    }

    @Test
    void whatIsChosenLeadsSomewhere() {
        assertThat(after("see ‹this› page", PageMarks::link)).isEqualTo("see [this](|) page");
        assertThat(after("see ‹›", PageMarks::link)).isEqualTo("see [|]()");
    }

    @Test
    void aBoxHasLinesOfItsOwn() {
        assertThat(after("on‹›e\ntwo\n\nthree\n", it -> it.callout(Block.Kind.NOTE)))
                .isEqualTo("one\ntwo\n\n> [!note]\n> |\n\nthree\n");
        assertThat(after("one\n\n‹›\n\nthree\n", it -> it.callout(Block.Kind.NEXT_SHIFT)))
                .isEqualTo("one\n\n> [!next-shift]\n> |\n\nthree\n");
        assertThat(after("one\n\n‹two\n\nthree›\n", it -> it.callout(Block.Kind.GOOD)))
                .isEqualTo("one\n\n> [!good marta pleased]\n> two\n>\n> three|\n");
        assertThat(after("‹›", it -> it.callout(Block.Kind.POOR))).isEqualTo("> [!poor marta angry]\n> |\n");
    }

    @Test
    void whatAPictureTellsIsTextWhateverItHolds() {
        assertThat(after("one‹›", it -> it.picture("../../media/a.png", " A [till]\n *now* $shop.name ")))
                .isEqualTo("one\n\n![A \\[till\\] \\*now\\* $shop.name](../../media/a.png)|\n");
    }

    @Test
    void aWordOfTheShopDoesNotGrowTogetherWithTheText() {
        assertThat(after("at ‹›, thanks", it -> it.variable("shop.name"))).isEqualTo("at $shop.name|, thanks");
        assertThat(after("at ‹›once", it -> it.variable("shop.name"))).isEqualTo("at $shop.name |once");
    }
}
