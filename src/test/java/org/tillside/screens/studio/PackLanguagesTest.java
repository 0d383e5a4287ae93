package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Edited;
import org.tillside.content.Problem;
import org.tillside.screens.ContentFile;
import org.tillside.screens.studio.TranslateState.Language;
import org.tillside.screens.studio.TranslateState.Mark;
import org.tillside.screens.studio.TranslateState.Row;

/** A pack gets one language more where it is translated, and what is wrong in any of them is seen by whoever writes. */
class PackLanguagesTest {
    private static final ContentFile PACK = new ContentFile(true, "own/pack.yaml");
    private static final ContentFile LATVIAN = new ContentFile(true, "own/scenarios/blouse.lv.yaml");

    @TempDir
    Path temp;

    private Workroom room;
    private StudioPresenter studio;

    @BeforeEach
    void open() throws IOException {
        room = new Workroom(temp).overBundled();
        studio = room.blouse();
        studio.translating().begin("lv");
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private TranslateState state() {
        return studio.translating().state();
    }

    private String text(ContentFile file) {
        return studio.shelves().open(file).orElseThrow().text();
    }

    private void write(ContentFile file, String old, String now) {
        ContentFile open = studio.editing().orElseThrow().file();
        studio.open(file);
        studio.writing().replace(text(file).replace(old, now), Edited.Kind.TYPED);
        studio.open(open);
        studio.tab(Tab.TRANSLATE);
    }

    private List<Problem> problems(String key) {
        return studio.knowledge().problems().stream()
                .filter(it -> it.key().equals(key))
                .toList();
    }

    @Test
    void oneLanguageMoreIsWrittenIntoThePackAndNothingElse() {
        write(PACK, "languages: [en]", "languages: [en]   # what we speak");
        String before = text(PACK);
        assertThat(state().more())
                .extracting(Language::code)
                .startsWith("lv", "ms", "hy")
                .hasSizeLessThan(10);
        studio.translating().languages().seek("Est");
        assertThat(state().more()).extracting(Language::code).containsExactly("et");

        studio.translating().languages().add("et");

        assertThat(text(PACK)).isEqualTo(before.replace("[en] ", "[en, et] "));
        assertThat(state().languages())
                .filteredOn(Language::chosen)
                .extracting(Language::code)
                .containsExactly("et");
        assertThat(state().more()).extracting(Language::code).doesNotContain("et", "en");
        studio.translating().choose("title");
        studio.translating().say("Pluus");
        assertThat(text(new ContentFile(true, "own/scenarios/blouse.et.yaml"))).isEqualTo("title: Pluus\n");
    }

    @Test
    void aPackThatDoesNotSayIsGivenItsOwnLanguageAsWell() {
        write(PACK, "languages: [en]\n", "");
        studio.translating().languages().add("lv");
        assertThat(text(PACK)).contains("languages: [en, lv]\n");
    }

    @Test
    void whatComesWithTheProgramGetsNone() {
        studio.open(Workroom.BLOUSE);
        studio.tab(Tab.TRANSLATE);
        assertThat(state().more()).isEmpty();
    }

    @Test
    void whatIsWrongInAnotherLanguageIsAmongTheProblems() {
        studio.translating().choose("title");
        studio.translating().say("Blūze");
        assertThat(problems("translation-unconfirmed")).isNotEmpty();

        studio.translating().languages().add("hy");

        assertThat(problems("translation-none"))
                .extracting(it -> it.args().get(0))
                .contains("scenarios/blouse.hy.yaml");
    }

    @Test
    void whatTheOriginalDoesNotSayIsShownAndTakenOut() {
        studio.translating().choose("title");
        studio.translating().say("Blūze");
        studio.translating().confirm();
        String sound = text(LATVIAN);
        write(
                LATVIAN,
                sound,
                "title: Blūze\n"
                        + "scenes:\n  nowhere:\n    says: Es esmu lieks. # kāpēc?\n"
                        + sound.substring(sound.indexOf("of:")) + "  scenes/gone/says: \"12345678\"\n");

        List<Row> rows =
                state().rows().stream().filter(it -> it.mark() == Mark.SURPLUS).toList();
        assertThat(rows).extracting(Row::path).containsExactly("*", "scenes/nowhere/says", "scenes/gone/says");
        assertThat(rows.get(1).translation()).isEqualTo("Es esmu lieks.");

        studio.translating().next(Mark.SURPLUS);
        assertThat(state().rows().get(state().at()).path()).isEqualTo("scenes/nowhere/says");
        studio.translating().drop();
        studio.translating().next(Mark.SURPLUS);
        studio.translating().drop();

        assertThat(text(LATVIAN)).isEqualTo(sound);
        assertThat(state().counts()).filteredOn(it -> it.mark() == Mark.SURPLUS).allMatch(it -> it.count() == 0);
        assertThat(problems("translation-superfluous")).isEmpty();
        studio.undo();
        assertThat(text(LATVIAN)).contains("scenes/gone/says");
    }
}
