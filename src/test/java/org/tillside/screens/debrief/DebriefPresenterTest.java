package org.tillside.screens.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.ItemId;
import org.tillside.content.Money;
import org.tillside.content.Outcome;
import org.tillside.content.ReplyId;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;
import org.tillside.journal.Learning;
import org.tillside.practice.Filling;
import org.tillside.screens.MarkLine;
import org.tillside.screens.Route;
import org.tillside.screens.TestShops;
import org.tillside.screens.roleplay.Plays;
import org.tillside.screens.roleplay.RoleplayPresenter;
import org.tillside.shop.Command;
import org.tillside.shop.PlayWork;

/** What the path of a debrief says. */
class DebriefPresenterTest {
    private static DebriefState after(String scenario) {
        Plays plays = new Plays(scenario, Locale.ENGLISH);
        RoleplayPresenter stage = plays.stage();
        for (int i = 0; i < 40 && stage.state().ending().isEmpty(); i++) {
            stage.state().replies().stream()
                    .filter(it -> !it.free() && it.refused().isEmpty())
                    .findFirst()
                    .ifPresent(it -> stage.choose(it.id()));
        }
        stage.debrief();
        return DebriefPresenter.open(plays.ticking, plays.maxima, TestShops.JANIS, plays.play)
                .orElseThrow()
                .state();
    }

    @Test
    void anotherCustomerHasNotTurnedForTheWorse() {
        DebriefState state = after("busy-till");
        List<DebriefState.Node> path = state.path();
        int others = 0;
        for (int i = 1; i < path.size(); i++) {
            if (!path.get(i).name().equals(path.get(i - 1).name())) {
                others++;
                assertThat(path.get(i).turned()).startsWith(path.get(i).name() + ": ");
                assertThat(path.get(i).worse()).isFalse();
            }
        }
        assertThat(others).as("others come").isPositive();
        assertThat(state.better()).isEqualTo("higher is a happier customer");
    }

    @Test
    void withOneCustomerTheMoodAloneIsNamed() {
        DebriefState state = after("blouse");
        assertThat(state.path())
                .extracting(DebriefState.Node::turned)
                .contains("Angry")
                .noneMatch(it -> it.contains(":"));
        assertThat(state.better()).isEqualTo("higher is a happier Marta");
    }

    @Test
    void ownWordsStandInQuotationMarksAsWhatIsSaid() {
        Plays plays = new Plays("blouse", Locale.ENGLISH);
        RoleplayPresenter stage = Plays.says(plays.stage(), "listen", "hear-tonight");
        stage.chooseNumber(2);
        stage.chooseNumber(3);
        stage.choose("own-words");
        stage.type("You get it all back.");
        stage.handIn();
        for (int i = 0; i < 9 && stage.state().ending().isEmpty(); i++) {
            stage.chooseNumber(1);
        }
        stage.debrief();
        DebriefState state = DebriefPresenter.open(plays.ticking, plays.maxima, TestShops.JANIS, plays.play)
                .orElseThrow()
                .state();
        assertThat(state.path()).extracting(DebriefState.Node::text).contains("“You get it all back.”");
        DebriefState.Node own = state.path().stream()
                .filter(it -> it.text().equals("“You get it all back.”"))
                .findFirst()
                .orElseThrow();
        assertThat(own.better()).as("undecided until it is marked").isEmpty();
        assertThat(state.moves())
                .filteredOn(it -> it.reply().equals("“You get it all back.”"))
                .allMatch(it -> it.better().isEmpty())
                .extracting(DebriefState.Move::mark)
                .containsExactly("Waits for the mentor’s mark");
    }

    /** A play of the blouse to its end with an offer in own words. */
    private static Plays inOwnWords() {
        Plays plays = new Plays("blouse", Locale.ENGLISH);
        RoleplayPresenter stage = Plays.says(plays.stage(), "listen", "hear-tonight");
        stage.chooseNumber(2);
        stage.chooseNumber(3);
        stage.choose("own-words");
        stage.type("You get it all back.");
        stage.handIn();
        toTheEnd(stage);
        return plays;
    }

    private static PlayWork work(Plays plays) {
        return plays.desk.shop().person(TestShops.JANIS).orElseThrow().work().plays(plays.scenario.id());
    }

    private static DebriefPresenter debrief(Plays plays) {
        return DebriefPresenter.open(plays.ticking, plays.maxima, TestShops.JANIS, plays.play)
                .orElseThrow();
    }

    /** Of a play that an edited scenario no longer lets be followed, what each skill allowed is not known. */
    @Test
    void recordedPointsOfASkillAreNoShareOfTheWholeScenario() {
        Plays plays = new Plays("busy-till", Locale.ENGLISH);
        plays.desk.does(
                "janis",
                new Command.Move(
                        TestShops.JANIS,
                        plays.play,
                        plays.scenario.id(),
                        plays.scenario.start(),
                        plays.scenario
                                .scenes()
                                .get(plays.scenario.start())
                                .replies()
                                .get(0)
                                .id(),
                        Optional.empty()));
        plays.desk.happened(new Learning.PlayEnded(
                TestShops.JANIS,
                plays.play,
                plays.scenario.id(),
                new SceneId("gone"),
                Outcome.PLEASED,
                7,
                22,
                Map.of(new SkillId("register"), 3),
                Money.ZERO,
                Optional.empty()));
        DebriefState.Skill skill = debrief(plays).state().skills().get(0);
        assertThat(skill.points()).isEqualTo(3);
        assertThat(skill.most()).isZero();
    }

    @Test
    void pointsOfOwnWordsWaitForTheMarkAndThenCountEverywhere() {
        Plays plays = inOwnWords();
        DebriefPresenter presenter = debrief(plays);
        DebriefState.Score before = presenter.state().score().orElseThrow();
        assertThat(before.waiting().orElseThrow().text()).isEqualTo("3 points wait for the mentor’s mark");
        int points = Integer.parseInt(before.points());
        assertThat(work(plays).latest().orElseThrow().points()).isEqualTo(points);
        assertThat(presenter.state().beside())
                .extracting(DebriefState.Beside::line)
                .contains("1 reply waits for the mentor’s mark");
        plays.desk.does(
                "anna",
                new Command.MarkReply(
                        TestShops.JANIS,
                        plays.play,
                        plays.scenario.id(),
                        new SceneId("offer"),
                        new ReplyId("own-words"),
                        Map.of(
                                new ItemId("names-loss"), new Filling.Ticked(true),
                                new ItemId("more"), new Filling.Ticked(false)),
                        667,
                        Optional.of("Warm")));
        presenter.refresh();
        DebriefState after = presenter.state();
        assertThat(after.score().orElseThrow().waiting()).isEmpty();
        assertThat(after.score().orElseThrow().points()).isEqualTo(String.valueOf(points + 2));
        assertThat(after.moves())
                .filteredOn(it -> !it.mark().isEmpty())
                .extracting(DebriefState.Move::mark, DebriefState.Move::points)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("The mentor’s mark: 66 %, “Warm”", "+2"));
        assertThat(after.moves())
                .filteredOn(it -> !it.mark().isEmpty())
                .flatExtracting(DebriefState.Move::marked)
                .as("the lines in the order of the rubric")
                .extracting(MarkLine::shown)
                .containsExactly(true, false);
        PlayWork work = work(plays);
        assertThat(work.latest().orElseThrow().points()).isEqualTo(points + 2);
        assertThat(work.best()).isEqualTo(work.latest());
        assertThat(work.earlier().get(0).result()).isEqualTo(work.latest().orElseThrow());
        assertThat(work.waiting()).isEmpty();
    }

    @Test
    void onlyWhoMayMarkOrRateIsOfferedIt() {
        Plays first = inOwnWords();
        assertThat(debrief(first).state().may()).isEqualTo(new DebriefState.May(false, false));
        first.desk.as("anna");
        DebriefPresenter mentor = debrief(first);
        assertThat(mentor.state().may()).as("a first try is not rated").isEqualTo(new DebriefState.May(true, false));
        mentor.mark();
        assertThat(first.desk.gone).contains(new Route.Marking(TestShops.JANIS));
        Plays second = again(first);
        second.desk.as("anna");
        DebriefPresenter later = debrief(second);
        assertThat(later.state().may()).isEqualTo(new DebriefState.May(false, true));
        later.rate();
        assertThat(second.desk.gone).contains(new Route.Calibrate(TestShops.JANIS, second.play));
        second.desk.as("ilze");
        assertThat(debrief(second).state().may())
                .as("an owner rates, and marks only where there is no mentor")
                .isEqualTo(new DebriefState.May(false, true));
    }

    /** The same scenario to its end once more, without own words. */
    private static Plays again(Plays first) {
        first.desk.as("janis");
        first.desk.later(java.time.Duration.ofHours(2));
        Plays second = new Plays(first.desk, first.scenario.id().value(), "again");
        toTheEnd(Plays.says(second.stage(), "listen", "hear-tonight"));
        return second;
    }

    @Test
    void aFirstTryIsNotFollowedByOthers() {
        Plays first = new Plays("blouse", Locale.ENGLISH);
        toTheEnd(Plays.says(first.stage(), "receipt"));
        Plays second = again(first);
        second.desk.as("anna");
        assertThat(DebriefPresenter.open(second.ticking, second.maxima, TestShops.JANIS, first.play))
                .isEmpty();
        DebriefPresenter later = debrief(second);
        later.compare();
        Comparison compared = later.state().earlier().orElseThrow();
        assertThat(compared.better()).as("moves of the first try").isEmpty();
        assertThat(compared.plays()).extracting(it -> it.open().isPresent()).containsExactly(false, false);
    }

    @Test
    void eachApologyIsABubbleWithItsWords() {
        Plays plays = new Plays("blouse", Locale.ENGLISH);
        toTheEnd(Plays.says(plays.stage(), "listen", "sorry-thrice"));
        DebriefState.Beside sorry = debrief(plays).state().beside().get(0);
        assertThat(sorry.said()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(sorry.said().stream().filter(it -> it.contains("so sorry"))).hasSizeGreaterThanOrEqualTo(3);
        assertThat(sorry.line()).startsWith(sorry.said().size() + " apologies");
    }

    private static DebriefState compared(String... first) {
        Plays one = new Plays("blouse", Locale.ENGLISH);
        toTheEnd(Plays.says(one.stage(), first));
        one.desk.later(java.time.Duration.ofHours(2));
        Plays two = new Plays(one.desk, "blouse", "second");
        toTheEnd(Plays.says(two.stage(), "listen", "hear-tonight"));
        DebriefPresenter presenter = DebriefPresenter.open(two.ticking, two.maxima, TestShops.JANIS, two.play)
                .orElseThrow();
        presenter.compare();
        return presenter.state();
    }

    private static void toTheEnd(RoleplayPresenter stage) {
        for (int i = 0; i < 40 && stage.state().ending().isEmpty(); i++) {
            stage.state().replies().stream()
                    .filter(it -> !it.free() && it.refused().isEmpty())
                    .findFirst()
                    .ifPresent(it -> stage.choose(it.id()));
        }
        stage.debrief();
    }

    @Test
    void theComparisonSaysInWordsWhereItTurned() {
        Comparison better = compared("receipt").earlier().orElseThrow();
        assertThat(better.better())
                .extracting(Comparison.Turn::text, Comparison.Turn::points)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "Scene 1: “Please show me. What happened?” instead of “Do you have the receipt with you?”",
                        "+3"));
        assertThat(better.plays()).hasSize(2);
        assertThat(better.plays()).extracting(Comparison.Past::current).containsExactly(true, false);
        assertThat(better.plays()).extracting(Comparison.Past::which).containsExactly("Play 2", "Play 1");
        assertThat(better.plays())
                .allMatch(it -> it.path().size() > 2 && !it.skills().isEmpty());
        assertThat(better.plays().get(1).open()).isPresent();
    }

    @Test
    void theSameMovesAreNeitherBetterNorWorse() {
        Comparison same = compared("listen", "hear-tonight").earlier().orElseThrow();
        assertThat(same.better()).isEmpty();
        assertThat(same.worse()).isEmpty();
    }

    @Test
    void whatWentWorseIsSaidTooAndTheSamePlaysTellItTheOtherWayRound() {
        Plays one = new Plays("blouse", Locale.ENGLISH);
        toTheEnd(Plays.says(one.stage(), "listen", "hear-tonight"));
        one.desk.later(java.time.Duration.ofHours(2));
        Plays two = new Plays(one.desk, "blouse", "second");
        toTheEnd(Plays.says(two.stage(), "receipt"));
        DebriefPresenter presenter = DebriefPresenter.open(two.ticking, two.maxima, TestShops.JANIS, two.play)
                .orElseThrow();
        presenter.compare();
        assertThat(presenter.state().earlier().orElseThrow().worse())
                .extracting(Comparison.Turn::points)
                .contains("–3");
    }

    @Test
    void ownWordsAreNoTurnForTheWorse() {
        Plays one = new Plays("blouse", Locale.ENGLISH);
        RoleplayPresenter first = Plays.says(one.stage(), "listen", "hear-tonight");
        first.chooseNumber(2);
        first.chooseNumber(3);
        toTheEnd(Plays.says(first, "full-card"));
        one.desk.later(java.time.Duration.ofHours(2));
        Plays two = new Plays(one.desk, "blouse", "second");
        RoleplayPresenter second = Plays.says(two.stage(), "listen", "hear-tonight");
        second.chooseNumber(2);
        second.chooseNumber(3);
        second.choose("own-words");
        second.type("You get it all back.");
        second.handIn();
        toTheEnd(second);
        DebriefPresenter presenter = DebriefPresenter.open(two.ticking, two.maxima, TestShops.JANIS, two.play)
                .orElseThrow();
        presenter.compare();
        assertThat(presenter.state().earlier().orElseThrow().worse())
                .extracting(Comparison.Turn::text)
                .noneMatch(it -> it.contains("You get it all back."));
    }

    private static int number(String counted) {
        return Integer.parseInt(counted.split(" ", 2)[0].replace('–', '-'));
    }

    @Test
    void whatWasLostInASkillStandsInItsRowSoThatTheRowsAddUp() {
        Plays plays = new Plays("blouse", Locale.ENGLISH);
        toTheEnd(Plays.says(plays.stage(), "listen", "hear-tonight", "plan", "tell-it", "same-again"));
        DebriefState good = debrief(plays).state();
        assertThat(good.skills().stream().mapToInt(it -> number(it.counted())).sum())
                .isEqualTo(number(good.score().orElseThrow().points()));
        Plays other = new Plays("blouse", Locale.ENGLISH);
        toTheEnd(Plays.says(other.stage(), "listen", "hear-tonight", "owner-only", "tell-it", "cash"));
        DebriefState state = debrief(other).state();
        assertThat(state.skills().stream().mapToInt(it -> number(it.counted())).sum())
                .isEqualTo(number(state.score().orElseThrow().points()));
        assertThat(state.skills())
                .filteredOn(it -> number(it.counted()) < 0)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.points()).isZero();
                    assertThat(it.counted()).startsWith("–1 of ");
                    assertThat(it.note()).contains("in cash");
                    assertThat(it.scene()).isEqualTo("Scene 5");
                });
    }

    /** What is said of a play that went back from the offer, beside one that gave cash there. */
    private static Comparison wentBack(String then) {
        Plays one = new Plays("blouse", Locale.ENGLISH);
        toTheEnd(Plays.says(one.stage(), "listen", "hear-tonight", "owner-only", "tell-it", "cash"));
        one.desk.later(java.time.Duration.ofHours(2));
        Plays two = new Plays(one.desk, "blouse", "second");
        RoleplayPresenter stage = Plays.says(two.stage(), "listen", "hear-tonight", "owner-only", "come-quick");
        Plays.says(stage, "glad");
        stage.back();
        toTheEnd(Plays.says(stage, "glad", then));
        DebriefPresenter presenter = DebriefPresenter.open(two.ticking, two.maxima, TestShops.JANIS, two.play)
                .orElseThrow();
        presenter.compare();
        return presenter.state().earlier().orElseThrow();
    }

    @Test
    void whatWasDoneInTheEndIsComparedAndNotThatOneWentBack() {
        Comparison card = wentBack("card");
        assertThat(card.better())
                .filteredOn(it -> it.text().contains("instead of “You get the forty-eight back"))
                .singleElement()
                .satisfies(it -> assertThat(it.points()).isEqualTo("+4"));
        assertThat(wentBack("cash").better())
                .extracting(Comparison.Turn::text)
                .noneMatch(it -> it.contains("instead of “You get the forty-eight back"));
    }
}
