package org.tillside.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void linesAreSameAddedRemovedOrChangedWithinTheirWords() {
        Difference difference = Difference.between("""
                id: blouse
                title: The blouse
                minutes: 5
                start: arrives
                """, """
                id: blouse
                title: The red blouse
                start: arrives
                sources: [S9]
                """);
        assertThat(difference.lines())
                .containsExactly(
                        new Difference.Same(1, 1, "id: blouse"),
                        new Difference.Changed(
                                2,
                                2,
                                List.of(new Difference.Part("title: The blouse", false)),
                                List.of(
                                        new Difference.Part("title: The ", false),
                                        new Difference.Part("red ", true),
                                        new Difference.Part("blouse", false))),
                        new Difference.Removed(3, "minutes: 5"),
                        new Difference.Same(4, 3, "start: arrives"),
                        new Difference.Added(4, "sources: [S9]"));
    }

    @Test
    void aLineThatHasBecomeAnotherIsNotCalledChanged() {
        assertThat(Difference.between("one two three\n", "vier fünf\n").lines())
                .containsExactly(new Difference.Removed(1, "one two three"), new Difference.Added(1, "vier fünf"));
    }

    @Test
    void lineEndsAreNoDifference() {
        assertThat(Difference.between("a\nb\n", "a\r\nb").isEmpty()).isTrue();
        assertThat(Difference.between("a\nb\n", "a\nc\n").isEmpty()).isFalse();
        assertThat(Difference.between("", "a").lines()).containsExactly(new Difference.Added(1, "a"));
    }
}
