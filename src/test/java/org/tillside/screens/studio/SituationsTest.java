package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tillside.authoring.Dialogue;
import org.tillside.authoring.DialogueScenes;
import org.tillside.checks.Checks;
import org.tillside.content.Catalogue;
import org.tillside.content.Problem;
import org.tillside.library.Library;
import org.tillside.library.PackSource;
import org.tillside.library.YamlText;
import org.tillside.library.YamlValue;
import org.tillside.screens.Words;

/** Every situation becomes a role-play with all that its talk says, in each language. */
class SituationsTest {
    private static final List<String> SITUATIONS =
            List.of("complaint", "refund", "queue", "stock", "call", "late", "advice");

    static List<Locale> languages() {
        return Words.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLineOfATalkIsUnderstood(Locale language) {
        Words words = Words.load().in(language);
        DialogueWords heads = new DialogueWords(words);
        for (String situation : SITUATIONS) {
            Dialogue talk =
                    Dialogue.read(words.text("studio.situation." + situation + ".talk"), heads.heads(), heads.moods());

            assertThat(talk.turns()).as(situation).hasSize(2);
            assertThat(talk.answers()).as(situation).isEqualTo(6);
            assertThat(talk.turns()).as(situation).allMatch(it -> it.mood().isPresent());
        }
    }

    /** What the rules find in it, lying in a pack with such a skill. */
    private static List<Problem> findings(String text) {
        PackSource base = PackSource.bundled().orElseThrow();
        Catalogue all =
                Library.read(List.of(PackSource.over(base, Map.of("tillside/scenarios/talk.yaml", text))), "en");
        return Checks.all(all).stream()
                .filter(it -> it.place()
                        .filter(at -> at.file().endsWith("scenarios/talk.yaml"))
                        .isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTalkIsWrittenAndReadBackWhole(Locale language) {
        Words words = Words.load().in(language);
        DialogueWords heads = new DialogueWords(words);
        List<String> texts = new ArrayList<>();
        for (String situation : SITUATIONS) {
            Dialogue talk =
                    Dialogue.read(words.text("studio.situation." + situation + ".talk"), heads.heads(), heads.moods());
            YamlValue made = new DialogueScenes(heads.texts()).of("talk", "Talk", "listening", talk);
            String text = YamlText.write(made);

            assertThat(YamlText.value(text, "")).contains(made);
            assertThat(findings(text)).as(text).isEmpty();
            texts.add(text);
        }
        assertThat(texts).hasSize(SITUATIONS.size());
    }
}
