package org.tillside.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;
import org.tillside.records.Keys;
import org.tillside.records.ShopFolder;
import org.tillside.records.Shops;
import org.tillside.records.Surroundings;
import org.tillside.records.Unlocking;

/** A thief at the till who restarts, kills, opens more windows and turns the clock: ten tries and no more. */
class PinTest {
    private static final char[] WRONG = "111111".toCharArray();
    private static final char[] PIN = "804613".toCharArray();
    private static final int SLOW = 4_000_000;

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Shops.Hands hands = new Shops.Hands();
    private final Surroundings world = Shops.world(hands, 3);
    private ShopFolder shop;
    private Path tries;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        tries = shop.keys().resolve("anna.tries");
    }

    private Keys keys(int rounds) {
        return new Keys(shop, Shops.world(hands, 4), rounds);
    }

    private boolean locked() {
        return keys(10).unlock("anna", PIN) instanceof Unlocking.Locked;
    }

    @Test
    void atMostTenTriesWhateverTheThiefDoes() throws Exception {
        int restarted = afterRestarts();
        int together = twoProcesses();
        int killed = kills();
        int late = killsOfOneThatCountsLate();
        assertThat(late).as("the control").isGreaterThan(10);
        Ledger.note(Figure.met(
                "PIN",
                "Nobody gets more than ten tries at a PIN: not by restarting, killing, two windows or another clock.",
                "at most 10 tries",
                restarted + " with restarts and the clock ten years back, " + together + " with two processes, "
                        + killed + " when each is killed between counting and checking",
                "the control, which counts after it has checked, gave " + late + " tries and counted none"));
    }

    private int afterRestarts() throws IOException {
        keys(10).create("anna", PIN);
        int given = 0;
        while (given < 30 && keys(10).unlock("anna", WRONG) instanceof Unlocking.Wrong) {
            given++;
            hands.now = hands.now.minus(Duration.ofDays(365));
        }
        assertThat(given).isEqualTo(10);
        hands.now = hands.now.plus(Duration.ofDays(20 * 365));
        assertThat(locked()).isTrue();
        return given;
    }

    private int twoProcesses() throws Exception {
        keys(20_000).create("anna", PIN);
        List<String> said = new ArrayList<>();
        try (WriterProcess one = new WriterProcess(shop, temp, WriterProcess.Task.PINS, 12);
                WriterProcess two = new WriterProcess(shop, temp, WriterProcess.Task.PINS, 12)) {
            said.addAll(one.out.lines().toList());
            said.addAll(two.out.lines().toList());
        }
        assertThat(said).hasSize(24).contains("Locked");
        assertThat(said.stream().filter("Wrong"::equals)).hasSize(10);
        assertThat(locked()).isTrue();
        return (int) said.stream().filter("Wrong"::equals).count();
    }

    /** Each process is killed once its try is counted and long before the PIN is checked. */
    private int kills() throws Exception {
        keys(SLOW).create("anna", PIN);
        long before = Files.size(tries);
        int counted = 0;
        for (int i = 0; i < 11; i++) {
            try (WriterProcess process = new WriterProcess(shop, temp, WriterProcess.Task.SLOW_PIN, 1)) {
                boolean seen = grows(process, before + counted);
                process.kill();
                assertThat(process.out.readLine()).isIn(null, "Locked");
                counted += seen ? 1 : 0;
            }
        }
        assertThat(counted).isEqualTo(10);
        assertThat(locked()).isTrue();
        return counted;
    }

    private boolean grows(WriterProcess process, long size) throws IOException {
        while (Files.size(tries) == size) {
            if (process.ended()) {
                return Files.size(tries) > size;
            }
            Thread.onSpinWait();
        }
        return true;
    }

    /** The control: whoever checks first and counts then gives tries for nothing to who kills in between. */
    private int killsOfOneThatCountsLate() throws Exception {
        Path late = Files.createFile(temp.resolve("late"));
        int given = 0;
        while (given < 11 && Files.size(late) < 10) {
            try (WriterProcess process = new WriterProcess(shop, late, WriterProcess.Task.LATE_PIN, 1)) {
                assertThat(process.out.readLine()).isEqualTo("checking");
                given++;
                process.kill();
            }
        }
        return given;
    }
}
