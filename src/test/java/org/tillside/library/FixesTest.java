package org.tillside.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tillside.content.Fix;
import org.tillside.content.Place;

/** Fixes on a text; that each one mends what it is offered for is seen where the findings are. */
class FixesTest {
    private static Place at(int line, int column) {
        return new Place("scenarios/tea.yaml", line, column);
    }

    private static String done(String text, Fix fix) {
        Rewritten edited = Fixes.apply(text, fix);
        assertThat(edited).isInstanceOf(Rewritten.Done.class);
        return ((Rewritten.Done) edited).text();
    }

    private static String refused(String text, Fix fix) {
        Rewritten edited = Fixes.apply(text, fix);
        assertThat(edited).isInstanceOf(Rewritten.Refused.class);
        return ((Rewritten.Refused) edited).why().key();
    }

    @Test
    void quotesGoRoundTheWholeText() {
        assertThat(done("a: *b c*\nd: 1\n", new Fix.Quote(at(1, 4)))).isEqualTo("a: \"*b c*\"\nd: 1\n");
        assertThat(done("a: \"b\" she said\n", new Fix.Quote(at(1, 4)))).isEqualTo("a: '\"b\" she said'\n");
        assertThat(done("a: 'b' it's\n", new Fix.Quote(at(1, 4)))).isEqualTo("a: \"'b' it's\"\n");
        assertThat(done("a: b: c # d\n", new Fix.Quote(at(1, 4)))).isEqualTo("a: \"b: c # d\"\n");
        assertThat(done("a: b: c   # d\r\n", new Fix.Quote(at(1, 4)))).isEqualTo("a: \"b: c\"   # d\r\n");
        assertThat(done("a:\n  - b: c\n    d\n  - e\n", new Fix.Quote(at(2, 5))))
                .isEqualTo("a:\n  - \"b: c\n    d\"\n  - e\n");
        assertThat(done("a: {b: c, d, e: f}\n", new Fix.Quote(at(1, 8)))).isEqualTo("a: {b: \"c, d\", e: f}\n");
        assertThat(done("a: {b: c, d}\n", new Fix.Quote(at(1, 8)))).isEqualTo("a: {b: \"c, d\"}\n");
        assertThat(done("a: [*b, c]\n", new Fix.Quote(at(1, 5)))).isEqualTo("a: [\"*b\", c]\n");
    }

    /** The next text in need of quotes has a finding of its own, later. */
    @Test
    void oneAfterAnother() {
        String first = done("a: *b\nc: *d\n", new Fix.Quote(at(1, 4)));
        assertThat(first).isEqualTo("a: \"*b\"\nc: *d\n");
        assertThat(done(first, new Fix.Quote(at(2, 4)))).isEqualTo("a: \"*b\"\nc: \"*d\"\n");
    }

    @Test
    void placesAreCountedInCodePoints() {
        String text = "\uFEFFa: {😀: 😀😀, to: ent}\n";
        assertThat(done(text, new Fix.Replace(at(1, 16), "ent", "end"))).isEqualTo("\uFEFFa: {😀: 😀😀, to: end}\n");
        // in chars the word would begin three further on
        assertThat(refused(text, new Fix.Replace(at(1, 19), "ent", "end"))).isEqualTo("fix-gone");
    }

    @Test
    void aWordIsReplacedWhereItStandsAsSuch() {
        assertThat(done("to: ent\n", new Fix.Replace(at(1, 5), "ent", "end"))).isEqualTo("to: end\n");
        assertThat(done("to: \"ent\"\n", new Fix.Replace(at(1, 5), "ent", "end")))
                .isEqualTo("to: \"end\"\n");
        assertThat(done("when: trust > 1 and not seen(wal)\n", new Fix.Replace(at(1, 7), "wal", "wall")))
                .isEqualTo("when: trust > 1 and not seen(wall)\n");
        assertThat(done("meters: {trsut: 1}\n", new Fix.Replace(at(1, 17), "trsut", "trust")))
                .isEqualTo("meters: {trust: 1}\n");
        assertThat(done("a:b\n", new Fix.Replace(at(1, 1), "a:", "a: "))).isEqualTo("a: b\n");
        assertThat(refused("to: entry\n", new Fix.Replace(at(1, 5), "ent", "end")))
                .isEqualTo("fix-gone");
    }

    @Test
    void anEntryGoesWithItsCommentEvenIfItsKeyIsThereTwice() {
        assertThat(done("a: 1\n# again\na: 2\nb: 3\n", new Fix.Remove(at(3, 1))))
                .isEqualTo("a: 1\nb: 3\n");
        assertThat(done("a:\n  says: x\n", new Fix.Remove(at(2, 9)))).isEqualTo("a: {}\n");
    }

    @Test
    void aLineGoesBelowTheBeginningOfAMapping() {
        assertThat(done("a:\n  - id: b\n    c: d\n", new Fix.Insert(at(2, 5), "once: true")))
                .isEqualTo("a:\n  - id: b\n    once: true\n    c: d\n");
        assertThat(done("a:\n  late:\n    to: b\n", new Fix.Insert(at(2, 3), "once: true")))
                .isEqualTo("a:\n  late:\n    once: true\n    to: b\n");
        assertThat(done("a:\n  - {id: b, c: d}\n", new Fix.Insert(at(2, 5), "once: true")))
                .isEqualTo("a:\n  - {id: b, once: true, c: d}\n");
        assertThat(refused("a:\n  - id: b\n    once: no\n", new Fix.Insert(at(2, 5), "once: true")))
                .isEqualTo("edit-taken");
    }

    @Test
    void whatIsNotThereAnyMoreIsRefused() {
        assertThat(refused("a: b\n", new Fix.Quote(at(3, 1)))).isEqualTo("fix-gone");
        assertThat(refused("a: b\n", new Fix.Quote(at(1, 9)))).isEqualTo("fix-gone");
        assertThat(refused("a: \"*b\"\n", new Fix.Quote(at(1, 4)))).isEqualTo("fix-gone");
        assertThat(refused("a: bcd\n", new Fix.Quote(at(1, 5)))).isEqualTo("fix-gone");
        assertThat(refused("a: b\n", new Fix.Remove(at(1, 2)))).isEqualTo("fix-gone");
        assertThat(refused("a: b\n", new Fix.Insert(at(1, 2), "once: true"))).isEqualTo("fix-gone");
        assertThat(refused("", new Fix.Quote(at(1, 1)))).isEqualTo("fix-gone");
    }
}
