package org.tillside.screens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tillside.screens.Route;
import org.tillside.screens.firstrun.FirstRunPresenter;
import org.tillside.screens.pin.PinPresenter;
import org.tillside.screens.tiles.TilesPresenter;

/** What is said in passing passes; what went wrong stays. */
class PassingTest {
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
        assertThat(house.round.rail()).as("signed in").isPresent();
    }

    private void say(Notice.Tone tone) {
        house.navigator.say(Notice.of(tone, "That is kept"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Notice.Tone.class,
            names = {"GOOD", "INFO"})
    void whatOnlyConfirmsGoesByItself(Notice.Tone tone) {
        say(tone);
        house.pass(7);
        assertThat(house.round.notice()).isPresent();
        house.pass(1);
        assertThat(house.round.notice()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Notice.Tone.class,
            names = {"WARN", "BAD"})
    void whatWentWrongStaysUntilItIsClosed(Notice.Tone tone) {
        say(tone);
        house.pass(60);
        house.navigator.go(new Route.People());
        assertThat(house.round.notice()).isPresent();
        house.navigator.noticeSeen();
        assertThat(house.round.notice()).isEmpty();
    }

    @Test
    void whatWasReadGoesWithThePage() {
        say(Notice.Tone.GOOD);
        house.pass(2);
        house.navigator.go(new Route.People());
        assertThat(house.round.notice()).isEmpty();
    }

    @Test
    void whatAPageSaysInLeavingIsReadOnTheNext() {
        say(Notice.Tone.GOOD);
        house.navigator.back();
        assertThat(house.round.notice()).isPresent();
        house.pass(8);
        assertThat(house.round.notice()).isEmpty();
    }

    @Test
    void aLaterNoticeHasItsOwnTime() {
        say(Notice.Tone.GOOD);
        house.pass(6);
        say(Notice.Tone.INFO);
        house.pass(6);
        assertThat(house.round.notice()).isPresent();
    }
}
