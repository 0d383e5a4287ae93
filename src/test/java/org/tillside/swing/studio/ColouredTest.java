package org.tillside.swing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tillside.library.PackSource;

/** Each part of a line has the colour of what it is, and no letter of any bundled file is lost on the way. */
class ColouredTest {
    private static List<String> parts(Coloured colours, String text, Coloured.Sort sort) {
        List<String> found = new ArrayList<>();
        int state = 0;
        for (String line : text.split("\n", -1)) {
            Coloured.Line read = colours.line(line, state);
            state = read.state();
            read.parts().stream()
                    .filter(it -> it.sort() == sort)
                    .map(it -> line.substring(it.from(), it.to()))
                    .forEach(found::add);
        }
        return found;
    }

    @Test
    void keysNamesNumbersAndRemarksDiffer() {
        String text = """
                start: arrives
                scenes:
                  arrives:
                    says: I wore it once. Once!
                    within: 45s # not long
                    replies:
                      - id: listen
                        meters: {trust: 2}
                        to: offer
                endings:
                  won:
                    outcome: good
                """;
        YamlColours yaml = new YamlColours();

        assertThat(parts(yaml, text, Coloured.Sort.NAME))
                .containsExactly("arrives", "arrives", "listen", "offer", "won");
        assertThat(parts(yaml, text, Coloured.Sort.NUMBER)).containsExactly("45s", "2", "good");
        assertThat(parts(yaml, text, Coloured.Sort.REMARK)).containsExactly(" # not long");
        assertThat(parts(yaml, text, Coloured.Sort.KEY))
                .contains("says", "trust", "scenes")
                .doesNotContain("arrives");
    }

    @Test
    void aTextOverSeveralLinesIsText() {
        String text = "about: |\n  id: no key\n\n  # no remark\ntitle: x\n";

        assertThat(parts(new YamlColours(), text, Coloured.Sort.KEY)).containsExactly("about", "title");
        assertThat(parts(new YamlColours(), text, Coloured.Sort.REMARK)).isEmpty();
    }

    @Test
    void aPageHasHeadingsLinksAndWordsOfTheShop() {
        String text =
                "# Greeting\n\nSee [the first minute](1-first.md) at $shop.name now.\n\n> [!good nora pleased]\n> - `Hello`\n";
        PageColours page = new PageColours();

        assertThat(parts(page, text, Coloured.Sort.KEY)).containsExactly("# Greeting", "[!good nora pleased]");
        assertThat(parts(page, text, Coloured.Sort.NAME))
                .containsExactly("[the first minute](1-first.md)", "$shop.name");
        assertThat(parts(page, text, Coloured.Sort.NUMBER)).containsExactly("`Hello`");
    }

    @Test
    void everyLineOfEveryBundledFileIsCoveredWithoutAGap() throws IOException {
        PackSource bundled = PackSource.bundled().orElseThrow();
        for (String file : bundled.list().files()) {
            if (file.endsWith(".yaml") || file.endsWith(".md")) {
                Coloured colours = file.endsWith(".md") ? new PageColours() : new YamlColours();
                covered(file, colours, new String(bundled.open(file).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private static void covered(String file, Coloured colours, String text) {
        int state = 0;
        for (String line : text.split("\n", -1)) {
            Coloured.Line read = colours.line(line, state);
            int at = 0;
            for (Coloured.Part part : read.parts()) {
                assertThat(part.from()).as("%s: %s", file, line).isEqualTo(at);
                at = part.to();
            }
            assertThat(at).as("%s: %s", file, line).isEqualTo(line.length());
            assertThat(read.state()).isNotNegative();
            state = read.state();
        }
    }
}
