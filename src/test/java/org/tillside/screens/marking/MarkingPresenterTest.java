package org.tillside.screens.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.SceneId;
import org.tillside.practice.Wording;
import org.tillside.screens.Route;
import org.tillside.screens.TestShops;
import org.tillside.screens.roleplay.Plays;
import org.tillside.screens.roleplay.RoleplayPresenter;

/** What a mentor sees of own words in a role-play while marking them. */
class MarkingPresenterTest {
    private final Plays plays = new Plays("blouse", Locale.ENGLISH);

    private MarkingPresenter marking() {
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
        return MarkingPresenter.open(plays.desk.as("anna"), TestShops.JANIS).orElseThrow();
    }

    @Test
    void theTicksAreToldAsPercentAndAsPointsOfThePlay() {
        MarkingPresenter page = marking();
        List<MarkingState.Row> rows = page.state().work().orElseThrow().rows();
        assertThat(page.state().work().orElseThrow().worth()).isEqualTo("0 %, 0 of 3 points");
        assertThat(page.state().work().orElseThrow().handIn()).isEqualTo("Hand in with 0 %");
        rows.subList(0, rows.size() / 2).forEach(it -> page.tick(it.id(), true));
        assertThat(page.state().work().orElseThrow().worth()).isEqualTo("50 %, rounded to 2 of 3 points");
        assertThat(page.state().work().orElseThrow().handIn()).isEqualTo("Hand in");
        rows.forEach(it -> page.tick(it.id(), true));
        assertThat(page.state().work().orElseThrow().worth()).isEqualTo("100 %, 3 of 3 points");
    }

    @Test
    void theCustomerSaidItAsThisPlayDrewItAndTheWholePlayIsOneStepAway() {
        MarkingPresenter page = marking();
        long seed = plays.desk
                .shop()
                .person(TestShops.JANIS)
                .orElseThrow()
                .work()
                .plays(plays.scenario.id())
                .play(plays.play)
                .orElseThrow()
                .seed();
        Optional<String> heard = Wording.of(plays.scenario.scenes().get(new SceneId("offer")), seed)
                .says();
        assertThat(page.state().work().orElseThrow().asked().letters()).isEqualTo(heard.orElseThrow());
        page.whole();
        assertThat(plays.desk.gone).contains(new Route.Debrief(TestShops.JANIS, plays.play));
    }
}
