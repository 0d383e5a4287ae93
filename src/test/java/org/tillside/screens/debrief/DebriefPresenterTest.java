package org.tillside.screens.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tillside.screens.TestShops;
import org.tillside.screens.roleplay.Plays;
import org.tillside.screens.roleplay.RoleplayPresenter;

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
                .containsExactly("Undecided: your mentor has yet to mark it");
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
}
