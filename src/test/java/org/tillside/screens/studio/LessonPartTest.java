package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Block;
import org.tillside.content.Inline;
import org.tillside.content.Splice;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Outside;

/** A lesson page is seen as it is written, and what is put into it is one step and is never lost. */
class LessonPartTest {
    private static final ContentFile BUNDLED =
            new ContentFile(false, "tillside/modules/register-service/3-money-in-hand.md");
    private static final ContentFile OURS = new ContentFile(true, "own/modules/register-service/3-money-in-hand.md");

    @TempDir
    Path temp;

    private Workroom room;
    private StudioPresenter studio;
    private Optional<Path> chosen = Optional.empty();

    @BeforeEach
    void open() throws IOException {
        room = new Workroom(temp).overBundled();
        room.desk.window = Optional.of(new Choosing());
        studio = room.studio();
        studio.open(BUNDLED);
        studio.tab(Tab.SOURCE);
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private String text() {
        return studio.source().state().text();
    }

    private void write(String text) {
        studio.source().typed(new Splice(0, text(), text));
    }

    private LessonState page() {
        return studio.lesson().state();
    }

    private static String letters(Block block) {
        return ((Inline.Plain) ((Block.Paragraph) block).text().get(0)).text();
    }

    @Test
    void aCopiedModuleHasThePicturesThatItsPagesShow() throws IOException {
        studio.adopt();

        Path copy = room.content().resolve("own/media/till-change.svg");
        assertThat(copy).exists();
        assertThat(text()).contains("../../media/till-change.svg");
        assertThat(Files.readString(copy)).contains("<svg");
        assertThat(room.content().resolve("own/media/gift-card.svg")).doesNotExist();
        assertThat(studio.knowledge().problems())
                .noneMatch(it ->
                        it.place().isPresent() && it.place().get().file().startsWith("own/modules/register-service/3"));
    }

    @Test
    void thePageFollowsTheTextWithTheShopsWordsFilledIn() {
        studio.adopt();

        write("Welcome to $shop.name.\n\n## Then\n\nmore\n");

        assertThat(page().blocks()).hasSize(3);
        assertThat(letters(page().blocks().get(0))).isEqualTo("Welcome to " + room.desk.said("$shop.name") + ".");
        assertThat(page().words()).extracting(LessonState.Word::name).contains("shop.name", "mentor.name");
    }

    @Test
    void theBlockOfTheCaretIsKnown() {
        studio.adopt();
        write("one\n\ntwo\nmore\n\n> [!note]\n> three\n");

        studio.source().caret(text().indexOf("more"));
        assertThat(page().at()).isEqualTo(1);
        studio.source().caret(text().indexOf("three"));
        assertThat(page().at()).isEqualTo(2);
    }

    @Test
    void aPageIsShownWhateverItHolds() {
        studio.adopt();

        write("---\nof: {\n---\n\n<script>x</script>\n\n![x](http://localhost:1/x.png)\n\n" + "> ".repeat(300)
                + "deep\n");

        assertThat(page().blocks()).isNotEmpty();
        assertThat(page().blocks())
                .anyMatch(it -> it instanceof Block.Code code && code.text().contains("<script>"));
    }

    @Test
    void whatIsPutInIsOneStep() {
        studio.adopt();
        write("one\n\ntwo\n");
        int at = text().indexOf("two");

        studio.lesson().callout(Block.Kind.GOOD, at, at + 3);
        studio.lesson().bold(0, 3);

        assertThat(text()).isEqualTo("**one**\n\n> [!good marta pleased]\n> two\n");
        studio.undo();
        assertThat(text()).isEqualTo("one\n\n> [!good marta pleased]\n> two\n");
        studio.undo();
        assertThat(text()).isEqualTo("one\n\ntwo\n");
    }

    @Test
    void nothingIsPutIntoWhatComesWithTheProgram() {
        String before = text();

        studio.lesson().bold(0, 3);
        studio.lesson().picture().choose();

        assertThat(text()).isEqualTo(before);
        assertThat(page().asking()).isEmpty();
        assertThat(page().writable()).isFalse();
    }

    @Test
    void aPictureIsCopiedBeforeThePageNamesIt() throws IOException {
        studio.adopt();
        write("one\n");
        studio.source().caret(4);
        chosen = Optional.of(Files.write(temp.resolve("Mūsu Kase (2).PNG"), png(1)));

        studio.lesson().picture().choose();
        assertThat(page().asking().orElseThrow().file()).isEqualTo("Mūsu Kase (2).PNG");
        studio.lesson().picture().insert(" ");
        assertThat(page().asking().orElseThrow().wrong()).isNotEmpty();
        assertThat(room.content().resolve("own/media/musu-kase-2.png")).doesNotExist();
        studio.lesson().picture().insert("Our till");

        assertThat(room.content().resolve("own/media/musu-kase-2.png")).hasBinaryContent(png(1));
        assertThat(text()).isEqualTo("one\n\n![Our till](../../media/musu-kase-2.png)\n");
        assertThat(page().asking()).isEmpty();
        assertThat(studio.knowledge().problems()).noneMatch(it -> it.key().contains("media"));
        studio.undo();
        assertThat(text()).isEqualTo("one\n");
    }

    @Test
    void anotherPictureOfTheSameNameIsNotReplaced() throws IOException {
        studio.adopt();
        List<String> texts = new ArrayList<>();
        for (int kind : new int[] {1, 2, 1}) {
            write("");
            chosen = Optional.of(Files.write(temp.resolve("till.png"), png(kind)));
            studio.lesson().picture().choose();
            studio.lesson().picture().insert("x");
            texts.add(text().strip());
        }

        assertThat(texts)
                .containsExactly(
                        "![x](../../media/till.png)", "![x](../../media/till-2.png)", "![x](../../media/till.png)");
        assertThat(room.content().resolve("own/media/till.png")).hasBinaryContent(png(1));
    }

    @Test
    void whatIsNoPictureIsNotTaken() throws IOException {
        studio.adopt();
        String before = text();
        chosen = Optional.of(Files.writeString(temp.resolve("notes.png"), "not a picture"));

        studio.lesson().picture().choose();
        studio.lesson().picture().insert("x");

        assertThat(page().asking().orElseThrow().wrong()).contains("PNG");
        assertThat(text()).isEqualTo(before);
        assertThat(room.content().resolve("own/media/notes.png")).doesNotExist();
        studio.lesson().picture().leave();
        assertThat(page().asking()).isEmpty();
    }

    @Test
    void aLinkOfThePageLeadsToTheOtherPage() {
        studio.adopt();

        studio.lesson().follow("2-ring-it-right.md");

        assertThat(studio.editing().orElseThrow().file())
                .isEqualTo(new ContentFile(true, "own/modules/register-service/2-ring-it-right.md"));
    }

    @Test
    void wordsPagesAndCalloutsAreOffered() {
        studio.adopt();
        write("At $sho\n\n> [!\n\n[x](\n");

        assertThat(offered("$sho")).contains("$shop.name", "$shop.returns").doesNotContain("$mentor.name");
        assertThat(offered("> [!")).containsExactly("good", "poor", "next-shift", "note");
        assertThat(offered("[x](")).contains("2-ring-it-right.md");
    }

    private List<String> offered(String behind) {
        int at = text().indexOf(behind) + behind.length();
        return studio.source().suggest(at).stream().map(Suggestion::text).toList();
    }

    private static byte[] png(int kind) {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, (byte) kind};
    }

    /** Somebody who chooses a file when asked for one. */
    private final class Choosing implements Outside {
        @Override
        public void saveAs(String suggestedName, Consumer<Optional<Path>> then) {
            then.accept(Optional.empty());
        }

        @Override
        public void openFile(String ending, Consumer<Optional<Path>> then) {
            assertThat(ending).isEqualTo("picture");
            then.accept(chosen);
        }

        @Override
        public void openFolder(Consumer<Optional<Path>> then) {
            then.accept(Optional.empty());
        }

        @Override
        public void print(Path pdf, Consumer<Optional<String>> then) {
            then.accept(Optional.empty());
        }
    }
}
