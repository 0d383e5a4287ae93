package org.tillside.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.authoring.ConditionTerm.Is;
import org.tillside.authoring.ConditionTerm.Kind;
import org.tillside.authoring.ConditionText.Join;
import org.tillside.content.Condition;
import org.tillside.content.Conditions;

/** A condition is chosen part by part, and what is not chosen anew stays letter by letter. */
class ConditionTextTest {
    private static final Set<String> METERS = Set.of("trust", "calm");

    private static ConditionText of(String text) {
        return ConditionText.of(text, METERS).orElseThrow();
    }

    private static Condition read(String text) {
        return ((Conditions.Result.Read) Conditions.read(text, METERS)).condition();
    }

    private static ConditionTerm term(String text) {
        return of(text).term(0).orElseThrow();
    }

    @Test
    void eachThingThatCanBeChosenIsATermThatIsWrittenAsItWas() {
        for (String text : List.of(
                "trust >= 4",
                "calm <= 0",
                "trust > 4",
                "trust < 4",
                "trust == 4",
                "trust != 4",
                "cost <= 12.5",
                "cost > 0",
                "offered",
                "not offered",
                "offered == card",
                "offered != none",
                "seen(wall)",
                "not seen(wall)")) {
            assertThat(term(text).text()).isEqualTo(text);
            assertThat(term(text).isReadable(METERS)).isTrue();
        }
    }

    @Test
    void whatCannotBeChosenIsNoTerm() {
        for (String text : List.of("not trust >= 4", "not (a and b)", "not not a", "(a or b)")) {
            assertThat(of(text).parts()).hasSize(1);
            assertThat(of(text).term(0)).as(text).isEmpty();
        }
        assertThat(ConditionText.of("trust >=", METERS)).isEmpty();
        assertThat(ConditionText.of("", METERS)).isEmpty();
    }

    @Test
    void aNameThatMeansSomethingElseIsNotReadable() {
        assertThat(new ConditionTerm(Kind.FLAG, "trust", Is.YES, "").isReadable(METERS))
                .isFalse();
        assertThat(new ConditionTerm(Kind.FLAG, "two words", Is.YES, "").isReadable(METERS))
                .isFalse();
        assertThat(new ConditionTerm(Kind.FLAG, "a", Is.EQUAL, "two words").isReadable(METERS))
                .isFalse();
    }

    @Test
    void partsAreThoseOfTheOutermostWord() {
        assertThat(of("trust >= 4  and not seen(wall)").parts()).containsExactly("trust >= 4", "not seen(wall)");
        assertThat(of("a and b or c").parts()).containsExactly("a and b", "c");
        assertThat(of("a and b or c").join()).isEqualTo(Join.ANY);
        assertThat(of("(a or b) and c").parts()).containsExactly("(a or b)", "c");
        assertThat(of("x == or").parts()).containsExactly("x == or");
    }

    @Test
    void oneIsWrittenAnewAndTheOthersStay() {
        ConditionText it = of("trust>=4  and   not seen( wall )");

        assertThat(it.with(0, "calm > 2")).isEqualTo("calm > 2  and   not seen( wall )");
        assertThat(it.with(1, "a or b")).isEqualTo("trust>=4  and   (a or b)");
        assertThat(it.and("offered")).isEqualTo("trust>=4  and   not seen( wall ) and offered");
        assertThat(it.without(0)).isEqualTo("not seen( wall )");
        assertThat(it.without(1)).isEqualTo("trust>=4");
        assertThat(of("offered").without(0)).isEmpty();
    }

    @Test
    void heldTogetherOtherwiseEachPartStillSaysTheSame() {
        assertThat(of("a and not b").joined(Join.ANY)).isEqualTo("a or not b");
        String all = of("a and b or c").joined(Join.ALL);
        assertThat(read(all)).isEqualTo(new Condition.And(read("a and b"), read("c")));
        assertThat(of(all).joined(Join.ANY)).isEqualTo("(a and b) or c");
    }
}
