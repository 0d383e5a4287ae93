package org.tillside.screens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.screens.Background;
import org.tillside.screens.Failure;
import org.tillside.screens.Immediate;
import org.tillside.screens.Route;
import org.tillside.screens.firstrun.FirstRunPresenter;
import org.tillside.screens.pin.PinPresenter;
import org.tillside.screens.shop.FindingsState;
import org.tillside.screens.shop.ShopRoomPresenter;
import org.tillside.screens.shop.ShopRoomState;

/** While the files are checked the page shows what came to it, and never what is just being found. */
class ContentStepsTest {
    private static final String PIN = "482915";

    @TempDir
    private Path folder;

    private final Held held = new Held();
    private TestHouse house;

    /** Work is done at once; while the results of a check are held, they come to the page one by one. */
    private static final class Held implements Background {
        private final Background now = new Immediate();
        private final Deque<Runnable> results = new ArrayDeque<>();
        private boolean holding;

        @Override
        public <T> Task run(String what, Work<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
            boolean later = holding && what.equals("shop.content.checking");
            return now.run(what, work, later ? it -> results.add(() -> onScreen.accept(it)) : onScreen, onFailure);
        }

        @Override
        public void watch(Consumer<Busy> watcher) {
            now.watch(watcher);
        }
    }

    @BeforeEach
    void aShopWithAPackOfItsOwn() throws IOException {
        house = new TestHouse(folder.resolve("profile"), held);
        FirstRunPresenter run = house.page(FirstRunPresenter.class);
        run.begin();
        run.typed("name", "Kalna Veikals");
        run.next();
        run.typed("owner", "Anna Bērziņa");
        run.pin(PIN.toCharArray());
        run.again(PIN.toCharArray());
        run.next();
        run.next();
        run.confirm(true);
        run.finish();
        Path own = house.book().folder().content().resolve("own");
        Files.createDirectories(own.resolve("scenarios"));
        Files.writeString(own.resolve("pack.yaml"), "format: 1\nid: own\ntitle: Own\nversion: 2.0.0\n");
        Files.writeString(own.resolve("scenarios/mine.yaml"), "id: mine\ntitle: Mine: again\n");
        house.navigator.outdoors(
                new Route.Pin(house.book().state().team().get(0).id()));
        house.page(PinPresenter.class).typed(PIN.toCharArray());
    }

    private FindingsState findings() {
        // whatever else is pressed meanwhile draws the page anew
        ShopRoomPresenter room = house.page(ShopRoomPresenter.class);
        room.filter(Optional.empty());
        return ((ShopRoomState.Content) room.state().part()).findings();
    }

    @Test
    void aStepIsSeenOnlyWhenItsResultIsHere() {
        held.holding = true;
        house.navigator.go(new Route.Shop(Route.Section.CONTENT));
        // the first step only looks whether something is known
        held.results.remove().run();
        assertThat(findings().percent())
                .as("everything was read, and that is not here yet")
                .contains(0);
        assertThat(findings().shown()).isEmpty();
        FindingsState before = findings();
        int steps = 0;
        while (!held.results.isEmpty()) {
            held.results.remove().run();
            steps++;
            before = findings();
            assertThat(before.shown()).as("after step " + steps).isNotEmpty();
        }
        assertThat(steps).isGreaterThan(3);
        assertThat(before.percent()).isEmpty();
        assertThat(before.shown()).isNotEmpty();
    }
}
