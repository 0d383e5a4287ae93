package org.tillside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.app.Main;
import org.tillside.screens.firstrun.FirstRunPresenter;
import org.tillside.screens.shell.TestHouse;
import org.tillside.watch.OtherProgram;

/** The start of the program, from its first moment to its first page: the event thread waits for nothing. */
class StartTest {
    @TempDir
    private Path temp;

    private void foundedBefore() throws IOException {
        TestHouse house = new TestHouse(temp.resolve("data/tillside"));
        FirstRunPresenter run = house.page(FirstRunPresenter.class);
        run.begin();
        run.typed("name", "Kalna Veikals");
        run.next();
        run.typed("owner", "Anna Bērziņa");
        run.pin("482915".toCharArray());
        run.again("482915".toCharArray());
        run.next();
        run.next();
        run.confirm(true);
        run.finish();
        house.book().close();
        // as large as they may be, settings are still being read when there is an event thread
        Files.writeString(
                temp.resolve("data/tillside/settings.json"),
                IntStream.range(0, 50_000)
                        .mapToObj(i -> "\"k" + i + "\":\"v\"")
                        .collect(Collectors.joining(",", "{", "}")));
    }

    @Test
    void theEventThreadWaitsForNothingBeforeTheFirstPage() throws Exception {
        foundedBefore();
        assertThat(new OtherProgram(temp)
                        .run(
                                Map.of("XDG_DATA_HOME", temp.resolve("data").toString()),
                                "-Dtillside.until-shown=true",
                                Main.class.getName()))
                // what is told to whoever measures comes when the page is there; looking whether it is there is
                // measured
                .filteredOn(it -> it.stack().stream()
                        .noneMatch(frame -> frame.getClassName().equals("org.tillside.app.FirstPaint")
                                && frame.getMethodName().equals("told")))
                .isEmpty();
    }

    @Test
    void aProgramWhoseEventThreadWaitsIsReported() throws Exception {
        assertThat(new OtherProgram(temp).run(Map.of(), Waiting.class.getName()))
                .anySatisfy(it -> assertThat(it.what()).startsWith("wait jdk.ThreadPark"));
    }

    /** The control: its event thread waits until another thread has what it asks for. */
    static final class Waiting {
        private Waiting() {}

        public static void main(String[] arguments) throws Exception {
            CompletableFuture<Integer> never = new CompletableFuture<>();
            Hand.look(
                    () -> never.completeOnTimeout(1, 50, TimeUnit.MILLISECONDS).get());
        }
    }
}
