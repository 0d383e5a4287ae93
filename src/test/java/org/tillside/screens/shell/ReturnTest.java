package org.tillside.screens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.screens.Route;
import org.tillside.screens.firstrun.FirstRunPresenter;
import org.tillside.screens.matrix.MatrixPresenter;
import org.tillside.screens.matrix.MatrixState;
import org.tillside.screens.pin.PinPresenter;
import org.tillside.screens.tiles.TilesPresenter;
import org.tillside.shop.Command;

/** Back leads to the page as it was left, not only to the page. */
class ReturnTest {
    private static final String PIN = "482915";

    @TempDir
    private Path folder;

    private TestHouse signedIn() {
        TestHouse house = new TestHouse(folder.resolve("profile"));
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
        return house;
    }

    @Test
    void whoLookedAtARecordComesBackToTheCellThatItExplains() {
        TestHouse house = signedIn();
        PersonId owner = house.book().state().team().get(0).id();
        house.desk(owner)
                .act(
                        new Command.AddPerson(
                                new PersonId("janis"),
                                "Jānis Ozols",
                                Set.of(Role.NEW_HIRE),
                                Optional.empty(),
                                Optional.empty(),
                                LocalDate.of(2026, 11, 25)),
                        () -> {});
        house.navigator.go(new Route.Matrix());
        MatrixPresenter matrix = house.page(MatrixPresenter.class);
        matrix.filter("TEAM");
        matrix.choose(1, 0);
        MatrixState.Spot spot = matrix.state().chosen().orElseThrow();
        house.navigator.go(new Route.Person(new PersonId("janis")));
        house.navigator.goBack();
        MatrixPresenter again = house.page(MatrixPresenter.class);
        assertThat(again.state().chosen()).contains(spot);
        assertThat(again.state().explain()).isPresent();
        assertThat(again.state().filter()).as("among those who were shown").isEqualTo("TEAM");
        assertThat(again.state().groups()).isEqualTo(matrix.state().groups());
        again.onlyGaps(true);
        house.navigator.go(new Route.Person(new PersonId("janis")));
        house.navigator.goBack();
        assertThat(house.page(MatrixPresenter.class).state().onlyGaps()).isTrue();
    }
}
