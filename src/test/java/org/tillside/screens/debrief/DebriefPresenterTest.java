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
    }
}
