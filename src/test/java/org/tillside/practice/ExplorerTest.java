package org.tillside.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tillside.practice.Drafts.r;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.Money;
import org.tillside.content.Outcome;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;

class ExplorerTest {
    private static List<String> ids(Optional<List<Exploration.Turn>> play) {
        return play.orElseThrow().stream().map(turn -> turn.reply().value()).toList();
    }

    private static Exploration.EndingFacts ending(Exploration all, String id) {
        return all.endings().stream()
                .filter(facts -> facts.id().equals(new SceneId(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBlouse() {
        Exploration all = Explorer.explore(Blouse.scenario());
        assertThat(all.maximum()).contains(8);
        assertThat(all.atMost()).isFalse();
        assertThat(all.endless()).isFalse();
        assertThat(all.maxima())
                .containsEntry(new SkillId("listening"), 3)
                .containsEntry(new SkillId("recovery"), 3)
                .containsEntry(new SkillId("ownership"), 2);
        assertThat(ids(all.best())).containsExactly("let-ring", "listen", "card", "call");
        assertThat(ids(all.worst())).containsExactly("receipt", "look-up", "own-words", "hope");
        assertThat(ids(all.shortest())).containsExactly("listen", "card", "call");
        assertThat(all.unreachable()).isEmpty();
        assertThat(all.deadEnds()).isEmpty();
        assertThat(all.neverOffered()).isEmpty();
        assertThat(all.neverAffordable())
                .containsExactly(new Exploration.Turn(new SceneId("offer"), new ReplyId("two-cards")));
        // three ways through the interruption (before, not at all, the other reply); one way to trust 4 or more each
        assertThat(ending(all, "accepted").ways()).contains(BigInteger.valueOf(3));
        assertThat(ending(all, "accepted").score().orElseThrow())
                .isEqualTo(new Exploration.Range(Optional.of(7), Optional.of(8)));
        assertThat(ending(all, "accepted").money().orElseThrow())
                .isEqualTo(new Exploration.MoneyRange(Optional.of(new Money(4800)), Optional.of(new Money(4800))));
        assertThat(ending(all, "settled").money().orElseThrow())
                .isEqualTo(new Exploration.MoneyRange(Optional.of(Money.ZERO), Optional.of(new Money(4800))));
    }

    @Test
    void guessingGoesRoundLoopsToo() {
        // E = 1/2 (-1 + E) + 1/2 (4)  =>  E = 3
        Scenario scenario = new Drafts()
                .scene(
                        "a",
                        r("round").score("s", -1).to("a"),
                        r("out").score("s", 4).to("end"))
                .ending("end", Outcome.SETTLED)
                .scenario();
        Exploration all = Explorer.explore(scenario);
        assertThat(all.guessing().orElseThrow()).isCloseTo(3, within(1e-9));
        assertThat(ending(all, "end").loops()).isTrue();
        assertThat(ending(all, "end").ways()).isEmpty();
        assertThat(ending(all, "end").score().orElseThrow())
                .isEqualTo(new Exploration.Range(Optional.empty(), Optional.of(4)));
        assertThat(all.worst()).isEmpty();
    }

    @Test
    void findsWhatCannotBeReachedOfferedOrLeft() {
        Scenario scenario = new Drafts()
                .scene("a", r("pit").to("pit"), r("ring").to("ring"), r("hide").to("hide"), r("end").to("end"))
                .scene("pit")
                .scene("ring", r("on").to("ring-two"))
                .scene("ring-two", r("on").to("ring"))
                .scene(
                        "hide",
                        r("never").when("trust >= 9").to("end"),
                        r("out").to("trust > 8", "lost").to("end"))
                .scene("apart", r("on").to("end"))
                .ending("end", Outcome.SETTLED)
                .ending("lost", Outcome.LOST)
                .scenario();
        Exploration all = Explorer.explore(scenario);
        assertThat(all.unreachable()).containsExactly(new SceneId("apart"));
        assertThat(all.deadEnds()).containsExactly(new SceneId("pit"));
        assertThat(all.allHidden()).containsExactly(new SceneId("pit"));
        assertThat(all.inescapable()).containsExactly(new SceneId("ring"), new SceneId("ring-two"));
        assertThat(all.neverOffered()).containsExactly(new Exploration.Turn(new SceneId("hide"), new ReplyId("never")));
        assertThat(all.neverTaken())
                .containsExactly(new Exploration.Branch(new SceneId("hide"), new ReplyId("out"), new SceneId("lost")));
        assertThat(ending(all, "lost").reachable()).isFalse();
        assertThat(ending(all, "lost").ways()).contains(BigInteger.ZERO);
    }

    @Test
    void aLoopThatPaysComesToAnEndAndIsFlagged() {
        Scenario scenario = new Drafts()
                .scene("a", r("gain").score("s", 2).to("a"), r("out").to("end"))
                .ending("end", Outcome.SETTLED)
                .scenario();
        assertThat(Explorer.explore(scenario).endless()).isTrue();
        assertThat(LoopPays.of(scenario).paying())
                .containsExactly(new Exploration.Turn(new SceneId("a"), new ReplyId("gain")));
        Scenario mended = new Drafts()
                .scene("a", r("gain").once().score("s", 2).to("a"), r("out").to("end"))
                .ending("end", Outcome.SETTLED)
                .scenario();
        assertThat(Explorer.explore(mended).endless()).isFalse();
        assertThat(Explorer.explore(mended).maximum()).contains(2);
        assertThat(LoopPays.of(mended).paying()).isEmpty();
        assertThat(LoopPays.tooManyOnce(mended)).isFalse();
        assertThat(LoopPays.of(Blouse.scenario()).paying()).isEmpty();
    }

    @Test
    void beingLateAgainAndAgainCostsWithoutEndAndIsExploredAllTheSame() {
        Scenario scenario = new Drafts()
                .budget(20)
                .scene(
                        "a",
                        s -> s.late(r("late").cost(7).to("a")),
                        r("gift").cost(10).score("s", 1).to("end"))
                .scene("apart", r("on").when("cost > 50").to("end"))
                .ending("end", Outcome.SETTLED)
                .scenario();
        Exploration all = Explorer.explore(scenario);
        assertThat(all.atMost()).isFalse();
        assertThat(all.maximum()).contains(1);
        assertThat(all.inescapable()).as("late twice, no money for the gift").containsExactly(new SceneId("a"));
    }

    @Test
    void beyondTheLimitItIsABoundAndNeverTooLow() {
        Exploration bound = Explorer.explore(Blouse.scenario(), 3);
        assertThat(bound.atMost()).isTrue();
        assertThat(bound.maximum().orElseThrow()).isGreaterThanOrEqualTo(8);
        assertThat(bound.guessing()).isEmpty();
        assertThat(bound.unreachable()).isEmpty();
    }

    @Test
    void aScenarioWithoutAnEndingOrWithoutItsFirstSceneHasNoMaximum() {
        Scenario ringOnly = new Drafts().scene("a", r("on").to("a")).scenario();
        assertThat(Explorer.explore(ringOnly).maximum()).isEmpty();
        assertThat(Explorer.explore(ringOnly).best()).isEmpty();
    }

    @Test
    void readingTimeIsThatOfTheBestPlay() {
        // Monday. (1) + four scenes of 2 words and 2, 1, 4 and 2 replies of one word + "How accepted it was." (4)
        Exploration all = Explorer.explore(Blouse.scenario());
        int words = 1 + (2 + 2) + (2 + 4) + (2 + 2) + 4;
        assertThat(all.readingSeconds()).isEqualTo(Reading.seconds(words));
        assertThat(Reading.seconds(200)).isEqualTo(60);
        assertThat(Reading.seconds(1)).isEqualTo(1);
    }
}
