package org.tillside.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Catalogue;
import org.tillside.content.Problem;
import org.tillside.content.ScenarioId;

/** Packs from the disk: what is whole is there, what is broken is named. */
class LibraryTest {
    private static final String SCENARIO = """
            id: one
            title: One
            setting: Here
            customer:
              name: Marta
              face: marta
            start: a
            scenes:
              a:
                says: Well?
                replies:
                  - id: yes
                    say: Yes
                    to: end
            endings:
              end:
                title: End
                outcome: settled
                debrief: Done.
            """;

    @TempDir
    private Path folder;

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Catalogue read() {
        return Library.read(List.of(PackSource.folder(folder)), "en");
    }

    private static List<String> keys(Catalogue catalogue) {
        return catalogue.problems().stream().map(Problem::key).toList();
    }

    @Test
    void wordsStayAsTheyWereTyped() throws IOException {
        write("p/pack.yaml", "format: 1\nid: p\ntitle: 1.10\nversion: 1.0\n");
        write("p/scenarios/one.yaml", SCENARIO.replace("title: One", "title: no"));
        Catalogue catalogue = read();
        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue.packs().get(0).title()).isEqualTo("1.10");
        assertThat(catalogue.scenario(new ScenarioId("one")).orElseThrow().title())
                .isEqualTo("no");
    }

    @Test
    void aBrokenFileLeavesTheOthers() throws IOException {
        write("p/pack.yaml", "format: 1\nid: p\ntitle: P\nversion: 1.0\n");
        write("p/scenarios/one.yaml", SCENARIO);
        write("p/scenarios/two.yaml", SCENARIO.replace("id: one", "id: two").replace("Well?", "Well: what?"));
        Catalogue catalogue = read();
        assertThat(catalogue.scenario(new ScenarioId("one"))).isPresent();
        assertThat(catalogue.broken()).containsOnlyKeys("scenario/two");
        assertThat(keys(catalogue)).containsExactly("colon-cuts");
        assertThat(catalogue.problems().get(0).place().orElseThrow()).hasToString("p/scenarios/two.yaml:10:11");
    }

    private List<String> behind(String scenario) throws IOException {
        write("p/pack.yaml", "format: 1\nid: p\ntitle: P\nversion: 1.0\n");
        write("p/scenarios/one.yaml", scenario);
        return read().scenario(new ScenarioId("one")).orElseThrow().behind();
    }

    @Test
    void behindTheCustomerStandsWhomTheAuthorNamesElseTheOtherCustomers() throws IOException {
        String two = SCENARIO.replace(
                "customer:\n  name: Marta\n  face: marta",
                "customers:\n  one:\n    name: Marta\n    face: marta\n  two:\n    name: Nora\n    face: nora");
        assertThat(behind(SCENARIO)).isEmpty();
        assertThat(behind(SCENARIO.replace("setting:", "behind: [liene, edgars]\nsetting:")))
                .containsExactly("liene", "edgars");
        assertThat(behind(two)).containsExactly("marta", "nora");
        assertThat(behind(two.replace("setting:", "behind: []\nsetting:"))).isEmpty();
        write("p/scenarios/one.yaml", SCENARIO.replace("setting:", "behind: [lienne]\nsetting:"));
        assertThat(keys(read())).containsExactly("unknown-word");
    }

    @Test
    void theShopsOwnFileComesFirst() throws IOException {
        write("shop/p/pack.yaml", "format: 1\nid: p\ntitle: P\nversion: 1.0\n");
        write("shop/p/scenarios/one.yaml", SCENARIO.replace("title: One", "title: Ours"));
        write("bundled/p/pack.yaml", "format: 1\nid: p\ntitle: P\nversion: 1.0\n");
        write("bundled/p/scenarios/one.yaml", SCENARIO);
        Catalogue catalogue = Library.read(
                List.of(PackSource.folder(folder.resolve("shop")), PackSource.folder(folder.resolve("bundled"))), "en");
        assertThat(catalogue.scenario(new ScenarioId("one")).orElseThrow().title())
                .isEqualTo("Ours");
        assertThat(catalogue.problems()).isEmpty();
    }

    @Test
    void whatTheDiskHoldsIsNamedToo() throws IOException {
        write("p/pack.yaml", "format: 1\nid: p\ntitle: P\nversion: 1.0\n");
        write("p/forms/large.yaml", "# " + "x".repeat(PackFiles.LARGEST));
        Files.write(folder.resolve("p/forms/bytes.yaml"), new byte[] {'i', 'd', ':', ' ', (byte) 0xC3, '\n'});
        Files.createSymbolicLink(folder.resolve("p/forms/out.yaml"), Path.of("/etc/hostname"));
        assertThat(keys(read())).containsExactlyInAnyOrder("link-out-of-pack", "not-utf8", "too-large");
    }
}
