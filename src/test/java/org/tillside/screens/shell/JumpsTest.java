package org.tillside.screens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.screens.Route;
import org.tillside.screens.firstrun.FirstRunPresenter;
import org.tillside.screens.learn.LearnPresenter;
import org.tillside.screens.pin.PinPresenter;
import org.tillside.screens.tiles.TilesPresenter;

/** However the letters come, what is found is what they all ask for. */
class JumpsTest {
    private static final String PIN = "482915";

    @TempDir
    private Path folder;

    private TestHouse house;

    @BeforeEach
    void signIn() {
        house = new TestHouse(folder.resolve("profile"));
        FirstRunPresenter run = house.page(FirstRunPresenter.class);
        run.begin();
        run.typed("name", "Kalna Veikals");
        run.next();
        run.typed("owner", "Anna Bērziņa");
        run.pin(PIN.toCharArray());
        run.again(PIN.toCharArray());
        run.next();
        run.typed("vision", "Nobody leaves unseen.");
        run.next();
        run.confirm(true);
        run.finish();
        house.navigator.switchPerson();
        house.page(TilesPresenter.class)
                .choose(house.book().state().team().get(0).id().value());
        house.page(PinPresenter.class).typed(PIN.toCharArray());
    }

    private List<JumpState.Item> found(String typed) {
        house.navigator.typed(typed);
        return house.round.jump().orElseThrow().items();
    }

    private List<JumpState.Item> foundAtOnce(String typed) {
        assertThat(found("zzz")).isEmpty();
        return found(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "bērz", "berz anna", "greet", "mod gre", "e a"})
    void letterByLetterAsAtOnce(String typed) {
        house.navigator.openJump();
        for (int end = 1; end < typed.length(); end++) {
            found(typed.substring(0, end));
        }
        List<JumpState.Item> slowly = found(typed);
        assertThat(slowly).isNotEmpty().isEqualTo(foundAtOnce(typed));
    }

    @Test
    void lettersTakenAwayFindTheOthersAgain() {
        house.navigator.openJump();
        List<JumpState.Item> all = house.round.jump().orElseThrow().items();
        List<JumpState.Item> few = found("an");
        assertThat(found("anna")).isNotEqualTo(all);
        assertThat(found("an")).isEqualTo(few);
        assertThat(found("")).isEqualTo(all);
    }

    /** Whoever jumps to the page they are on comes back to where they were before it, not to the same page. */
    @Test
    void thePageThatOneIsOnIsNoStepBack() {
        house.navigator.enter(Room.LEARN);
        house.navigator.go(new Route.Practise());
        house.navigator.go(new Route.Practise());
        house.navigator.goBack();
        assertThat(house.page()).isInstanceOf(LearnPresenter.class);
    }
}
