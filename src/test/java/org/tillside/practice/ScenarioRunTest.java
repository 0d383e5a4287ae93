package org.tillside.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tillside.practice.Drafts.r;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.Money;
import org.tillside.content.Mood;
import org.tillside.content.Outcome;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;

class ScenarioRunTest {
    private final Scenario blouse = Blouse.scenario();

    static List<Choice> say(String... replies) {
        List<Choice> choices = new ArrayList<>();
        for (String reply : replies) {
            choices.add(
                    switch (reply) {
                        case "late" -> new Choice.Late();
                        case "back" -> new Choice.Back();
                        default -> new Choice.Say(new ReplyId(reply));
                    });
        }
        return choices;
    }

    static ScenarioState play(Scenario scenario, String... replies) {
        ScenarioRun.Replayed replayed = ScenarioRun.replay(scenario, say(replies));
        assertThat(replayed.taken()).isEqualTo(replies.length);
        return replayed.state();
    }

    private static List<String> offered(Scenario scenario, ScenarioState state) {
        return ScenarioRun.offered(scenario, state).stream()
                .map(one -> one.reply().id() + (one.tooDear() ? " too dear" : ""))
                .toList();
    }

    @Test
    void theBestPlayOfTheBlouse() {
        ScenarioState end = play(blouse, "let-ring", "listen", "card", "call");
        assertThat(end.scene()).isEqualTo(new SceneId("accepted"));
        assertThat(end.total()).isEqualTo(1 + 2 + 3 + 2);
        assertThat(end.scores()).containsEntry(new SkillId("listening"), 3);
        assertThat(end.cost()).isEqualTo(new Money(4800));
        assertThat(end.meter("trust")).isEqualTo(5);
        assertThat(ScenarioRun.choices(blouse, end)).isEmpty();
    }

    @Test
    void hidesWhatItsConditionForbidsAndShowsWhatIsTooDear() {
        assertThat(offered(blouse, play(blouse, "listen")))
                .containsExactly("card", "two-cards too dear", "refund", "own-words");
        assertThat(offered(blouse, play(blouse, "receipt", "look-up")))
                .containsExactly("two-cards too dear", "refund", "own-words");
        assertThatThrownBy(() -> ScenarioRun.step(
                        blouse, play(blouse, "listen"), say("two-cards").get(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInterruptionWithoutTargetStaysInTheSceneAndComesOnce() {
        ScenarioState rung = play(blouse, "let-ring");
        assertThat(rung.scene()).isEqualTo(new SceneId("arrives"));
        assertThat(ScenarioRun.interruption(blouse, ScenarioRun.begin(blouse))).isPresent();
        assertThat(ScenarioRun.interruption(blouse, rung)).isEmpty();
        assertThat(ScenarioRun.tryStep(blouse, rung, say("let-ring").get(0))).isEmpty();
    }

    @Test
    void targetsAreTriedInOrderAfterWhatTheReplyDid() {
        assertThat(play(blouse, "listen", "refund", "call").scene()).isEqualTo(new SceneId("settled"));
        Scenario fresh = new Drafts()
                .trust(5)
                .scene("a", r("up").trust(1).to("trust >= 6", "good").to("poor"))
                .ending("good", Outcome.PLEASED)
                .ending("poor", Outcome.LOST)
                .scenario();
        assertThat(play(fresh, "up").scene()).isEqualTo(new SceneId("good"));
    }

    @Test
    void metersStayBetweenNoneAndTen() {
        Scenario scenario = new Drafts()
                .scene("a", r("up").trust(50).to("b"))
                .scene("b", r("down").trust(-11).to("end"))
                .ending("end", Outcome.SETTLED)
                .scenario();
        assertThat(play(scenario, "up").meter("trust")).isEqualTo(10);
        assertThat(play(scenario, "up", "down").meter("trust")).isZero();
    }

    @Test
    void aReplyOfferedOnceIsGoneWhenTheSceneComesAgain() {
        Scenario scenario = new Drafts()
                .scene("a", r("gain").once().score("s", 2).to("b"), r("leave").to("end"))
                .scene("b", r("round").to("a"))
                .ending("end", Outcome.SETTLED)
                .scenario();
        assertThat(offered(scenario, play(scenario, "gain", "round"))).containsExactly("leave");
    }

    @Test
    void beingLateFollowsItsOwnReplyAndOwnWordsScoreNothingYet() {
        ScenarioState late = play(blouse, "late");
        assertThat(late.scene()).isEqualTo(new SceneId("ignored"));
        assertThat(late.path().get(0).reply()).contains(Reply.LATE);
        assertThat(ScenarioRun.tryStep(blouse, late, new Choice.Late())).isEmpty();
        assertThat(play(blouse, "listen", "own-words").total()).isEqualTo(2);
    }

    @Test
    void goingBackRestoresTheStateAndEarnsNothing() {
        ScenarioState back = play(blouse, "let-ring", "listen", "back");
        assertThat(back.scene()).isEqualTo(new SceneId("arrives"));
        assertThat(back.meter("trust")).isEqualTo(3);
        assertThat(back.seen()).containsExactly(new SceneId("arrives"));
        assertThat(back.interrupted()).containsExactly(new SceneId("arrives"));
        assertThat(back.timesBack()).isEqualTo(1);
        assertThat(back.total()).as("the gain of the undone reply is given up").isEqualTo(1);
        assertThat(back.apologies()).as("what was said was said").isEqualTo(1);
        ScenarioState again = play(blouse, "let-ring", "listen", "back", "listen");
        assertThat(again.total()).as("chosen again it gains nothing").isEqualTo(1);
        assertThat(play(blouse, "let-ring", "listen", "back", "listen", "card").total())
                .as("the scenes after it count")
                .isEqualTo(4);
        assertThat(ScenarioRun.canGoBack(blouse, ScenarioRun.begin(blouse))).isFalse();
    }

    @Test
    void whatWasLostStaysLostAfterGoingBack() {
        Scenario scenario = new Drafts()
                .scene(
                        "a",
                        r("bad").score("s", -2).cost(5).to("b"),
                        r("good").score("s", 3).to("b"))
                .scene("b", s -> s.back = true, r("go").to("end"))
                .ending("end", Outcome.SETTLED)
                .scenario();
        ScenarioState end = play(scenario, "bad", "back", "good", "go");
        assertThat(end.total()).isEqualTo(-2);
        assertThat(end.cost()).as("money is part of the state").isEqualTo(Money.ZERO);
    }

    @Test
    void targetsThatDoNotExistArePassedOver() {
        Scenario scenario = new Drafts()
                .scene("a", r("gone").to("nowhere"), r("rest").to("nowhere").to("end"))
                .ending("end", Outcome.SETTLED)
                .scenario();
        assertThat(play(scenario, "gone").scene()).isEqualTo(new SceneId("a"));
        assertThat(play(scenario, "rest").scene()).isEqualTo(new SceneId("end"));
    }

    @Test
    void anEditedScenarioIsPlayedAgainAsFarAsItGoes() {
        ScenarioRun.Replayed replayed = ScenarioRun.replay(blouse, say("listen", "deleted", "card"));
        assertThat(replayed.taken()).isEqualTo(1);
        assertThat(replayed.state()).isEqualTo(play(blouse, "listen"));
    }

    @Test
    void theSeedDrawsTheWordingAndTheSameSeedTheSame() {
        Set<Optional<String>> drawn = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            Wording wording = Wording.of(blouse.scenes().get(new SceneId("offer")), seed);
            assertThat(Wording.of(blouse.scenes().get(new SceneId("offer")), seed))
                    .isEqualTo(wording);
            drawn.add(wording.says());
        }
        assertThat(drawn).containsExactlyInAnyOrder(Optional.of("Scene offer."), Optional.of("Well. What now?"));
    }

    @Test
    void theResultHoldsThePathAndTheBetterReplies() {
        Exploration all = Explorer.explore(blouse);
        PlayResult result = PlayResult.of(blouse, 1, play(blouse, "listen", "refund", "hope"), all);
        assertThat(result.outcome()).contains(Outcome.SETTLED);
        assertThat(result.total()).isEqualTo(2 + 1 - 1);
        assertThat(result.maximum()).isEqualTo(8);
        assertThat(result.percent()).isEqualTo(25);
        assertThat(result.skills().get(new SkillId("recovery"))).isEqualTo(new PlayResult.SkillPoints(1, 3, 0));
        assertThat(result.points()).hasSize(3);
        assertThat(result.points().get(0).mood()).isEqualTo(Mood.ANGRY);
        assertThat(result.points().get(0).beaten())
                .contains(new Prospects.Prospect(say("let-ring").get(0), 8));
        assertThat(result.points().get(1).beaten())
                .contains(new Prospects.Prospect(say("card").get(0), 7));
        assertThat(result.points().get(1).chosenTotal()).contains(5);
        assertThat(result.points().get(2).missed()).isEqualTo(3);
        assertThat(result.turningPoint()).contains(result.points().get(2));
        assertThat(result.apologies()).isEqualTo(4);
        assertThat(result.actionForApology()).contains(250);
        PlayResult best = PlayResult.of(blouse, 1, play(blouse, "let-ring", "listen", "card", "call"), all);
        assertThat(best.points()).allMatch(point -> point.beaten().isEmpty());
        assertThat(best.percent()).isEqualTo(100);
        assertThat(best.actionForApology()).contains(1000);
    }

    @Test
    void ownWordsAreUndecidedUntilMarkedAndNothingIsBetter() {
        PlayResult result =
                PlayResult.of(blouse, 1, play(blouse, "listen", "own-words", "hope"), Explorer.explore(blouse));
        PlayResult.Point own = result.points().get(1);
        assertThat(own.better())
                .as("a reply that scores at once leads higher so far")
                .isPresent();
        assertThat(own.chosenTotal()).isEmpty();
        assertThat(own.beaten()).isEmpty();
        assertThat(own.missed()).isZero();
        assertThat(result.turningPoint()).contains(result.points().get(2));
        assertThat(result.inOwnWords(blouse)).containsExactly(own.step());
    }

    @Test
    void ownWordsWaitWithTheirPointsAndEarnTheShareOfTheirMark() {
        Exploration all = Explorer.explore(blouse);
        PlayResult waits = PlayResult.of(blouse, 1, play(blouse, "listen", "own-words", "hope"), all);
        assertThat(waits.waiting()).isEqualTo(3);
        assertThat(waits.skills().get(new SkillId("recovery"))).isEqualTo(new PlayResult.SkillPoints(0, 3, 3));
        PlayResult half = PlayResult.of(blouse, 1, marked(500), all);
        assertThat(half.waiting()).isZero();
        assertThat(half.total()).isEqualTo(waits.total() + 2);
        assertThat(half.points().get(1).beaten())
                .as("a reply that earns more is better than own words at half their worth")
                .isPresent();
        PlayResult full = PlayResult.of(blouse, 1, marked(1000), all);
        assertThat(full.total()).isEqualTo(waits.total() + waits.waiting());
        assertThat(PlayResult.of(blouse, 1, marked(0), all).total()).isEqualTo(waits.total());
    }

    private ScenarioState marked(int credit) {
        List<Choice> choices = new ArrayList<>(say("listen", "own-words", "hope"));
        choices.set(1, new Choice.Say(new ReplyId("own-words"), Optional.of(credit)));
        return ScenarioRun.replay(blouse, choices).state();
    }

    @Test
    void theMaximumCountsOwnWordsAsIfMarkedInFullAndGuessingCountsThemNothing() {
        Scenario dear = new Drafts()
                .scene(
                        "a",
                        r("plain").to("e").score("recovery", 2),
                        r("own").to("e").score("recovery", 5).free())
                .ending("e", Outcome.SETTLED)
                .scenario();
        Exploration all = Explorer.explore(dear);
        assertThat(all.maximum()).contains(5);
        assertThat(all.guessing()).contains(1.0);
        assertThat(Explorer.explore(dear, 0).maximum()).contains(5);
        PlayResult plain = PlayResult.of(dear, 1, play(dear, "plain"), all);
        assertThat(plain.percent()).isEqualTo(40);
        assertThat(plain.points().get(0).beaten())
                .contains(new Prospects.Prospect(new Choice.Say(new ReplyId("own"), Optional.of(1000)), 5));
    }

    @Test
    void aTotalBelowNoneIsShownAsNone() {
        PlayResult result = PlayResult.of(blouse, 1, play(blouse, "receipt"), Explorer.explore(blouse));
        assertThat(result.total()).isEqualTo(-1);
        assertThat(result.shown()).isZero();
        assertThat(result.actionForApology()).isEmpty();
        assertThat(result.ending()).isEmpty();
    }

    @Test
    void ownWordsAreListedForTheMentor() {
        PlayResult result =
                PlayResult.of(blouse, 1, play(blouse, "listen", "own-words", "call"), Explorer.explore(blouse));
        assertThat(result.inOwnWords(blouse))
                .extracting(ScenarioState.Step::scene)
                .containsExactly(new SceneId("offer"));
    }
}
