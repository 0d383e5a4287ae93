package org.tillside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.content.Catalogue;
import org.tillside.journal.PersonId;
import org.tillside.library.Library;
import org.tillside.library.PackSource;
import org.tillside.practice.Refresher.Why;
import org.tillside.records.Chronicle;
import org.tillside.records.FolderCheck;
import org.tillside.records.ShopFolder;
import org.tillside.records.SignedBy;
import org.tillside.records.Verify;
import org.tillside.shop.Overview;
import org.tillside.shop.Refreshing;
import org.tillside.shop.ShopState;

/** The demo shop: the same bytes from the same seed and day, and records that hold. */
class DemoShopTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private final Catalogue catalogue =
            Library.read(PackSource.bundled().stream().toList(), "en");

    @TempDir
    private Path temp;

    private Map<String, String> made(String name, long seed) throws IOException {
        Path folder = temp.resolve(name);
        new DemoShop(catalogue, seed, DAY).make(folder, "0.1.0");
        Map<String, String> files = new TreeMap<>();
        try (var all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void theSameSeedAndDayGiveTheSameBytesAndAnotherSeedOthers() throws IOException {
        Map<String, String> once = made("once", 1);
        assertThat(once).hasSizeGreaterThan(20);
        String records = String.join("", once.values());
        assertThat(records.split("\"drill-done\"", -1)).as("drills").hasSizeGreaterThan(4);
        assertThat(records.split("\"greetings-timed\"", -1)).as("timed shifts").hasSize(5);
        assertThat(made("twice", 1).equals(once)).as("the same").isTrue();
        assertThat(made("other", 2).equals(once)).as("control").isFalse();
        var opened = ShopFolder.open(temp.resolve("once"), new FolderCheck(Map.of()));
        ShopFolder shop = ((ShopFolder.Opened.Shop) opened).folder();
        Verify.Report report = new Verify(shop, Optional.empty()).run(new SignedBy());
        assertThat(report.damages()).isEmpty();
        assertThat(report.signatures()).isPositive();
    }

    @Test
    void refreshersHaveSomethingToShow() throws IOException {
        new DemoShop(catalogue, 1, DAY).make(temp.resolve("shop"), "0.1.0");
        var opened = ShopFolder.open(temp.resolve("shop"), new FolderCheck(Map.of()));
        ShopState shop = ShopState.of(Chronicle.read(((ShopFolder.Opened.Shop) opened).folder()).stream()
                .map(Chronicle.Told::event)
                .toList());
        assertThat(Refreshing.leeches(
                        catalogue, shop.person(new PersonId("tigran")).orElseThrow()))
                .extracting(it -> it.subject().toString())
                .contains("register-service/change");
        assertThat(days(shop))
                .anySatisfy(it -> assertThat(it.skillsDue(catalogue)).isNotEmpty());
        assertThat(days(shop))
                .anySatisfy(it -> assertThat(it.set()).extracting(it::why).contains(Why.CONTRADICTED));
    }

    /**
     * Whoever is behind stands out: Līga, whose signature was taken back, Nare, of whose work customers said no, and
     * Jānis, who waits at the till since yesterday.
     */
    @ParameterizedTest
    @ValueSource(longs = {0, 3})
    void threeAreBehindAndTheOthersKeepUp(long later) throws IOException {
        LocalDate day = DAY.plusDays(later);
        new DemoShop(catalogue, 1, day).make(temp.resolve("shop"), "0.1.0");
        var opened = ShopFolder.open(temp.resolve("shop"), new FolderCheck(Map.of()));
        ShopState shop = ShopState.of(Chronicle.read(((ShopFolder.Opened.Shop) opened).folder()).stream()
                .map(Chronicle.Told::event)
                .toList());
        assertThat(Overview.of(shop, catalogue, day).team())
                .filteredOn(Overview.Row::late)
                .extracting(it -> it.person().id().value())
                .containsExactlyInAnyOrder("liga", "nare", "janis");
    }

    private List<Refreshing> days(ShopState shop) {
        return shop.team().stream()
                .flatMap(it -> Refreshing.of(shop, catalogue, it.id(), DAY).stream())
                .toList();
    }
}
