package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.screens.TestShops.JANIS;
import static org.tillside.screens.studio.Workroom.OURS;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Edited;
import org.tillside.content.LessonRef;
import org.tillside.content.Splice;
import org.tillside.records.ErasedElsewhere;
import org.tillside.screens.Background;
import org.tillside.screens.ContentFile;
import org.tillside.screens.TestShops;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaTexts;

/** One file that cannot be read or written keeps nobody from the others, and nothing waits for it for ever. */
class TroubleTest {
    private static final String TITLE = "title: The blouse that fell apart";
    private static final ContentFile PAGE = new ContentFile(false, "tillside/modules/register-service/1-first-word.md");
    private static final byte[] NO_TEXT = {(byte) 0xff, (byte) 0xfe, 0};

    @TempDir
    Path temp;

    private Workroom room;
    private StudioPresenter studio;

    @BeforeEach
    void open() throws IOException {
        room = new Workroom(temp);
        room.picture("till-change.svg");
        studio = room.published();
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private void opensAgain() throws IOException {
        room.restart();
        studio = room.studio();
    }

    private String lastSaid() {
        return room.desk.said.get(room.desk.said.size() - 1).text();
    }

    /** Somebody has read the page that the author changes. */
    private LessonRef pageThatCounts() throws IOException {
        LessonRef page = TestShops.lessons("register-service").get(0);
        String kept = room.desk
                .book()
                .keepCriteria(new CriteriaTexts(TestShops.bundled()).of(page).orElseThrow());
        room.desk.does("janis", new Command.ReadLesson(JANIS, page, Optional.of(kept)));
        studio.open(PAGE);
        studio.adopt();
        String text = studio.source().state().text();
        room.type(studio, text.substring(text.lastIndexOf('.')), " at once.\n");
        return page;
    }

    @Test
    void aFileThatIsNoTextAnyMoreIsToldAndTheRoomOpensAllTheSame() throws IOException {
        studio.beginnings().begin("scenarios/torn.yaml", "id: torn\n");
        studio.open(OURS);
        room.type(studio, TITLE, "title: Mine");
        studio.leave();
        Files.write(room.file(OURS), NO_TEXT);

        opensAgain();

        assertThat(lastSaid()).contains("not UTF-8");
        assertThat(studio.catalogue()).isPresent();
        assertThat(studio.state().files()).isNotEmpty();
        assertThat(studio.unpublished())
                .as("the others that were left unpublished are there")
                .hasSize(1);
        Files.writeString(room.file(OURS), "title: Mended elsewhere\n");
        studio.open(OURS);
        assertThat(studio.over().shown()).as("nothing of the draft is lost").isEqualTo(Over.CONFLICT);
    }

    @Test
    void aDraftThatCannotBeReadIsToldAndTheRoomOpensAllTheSame() throws IOException {
        studio.leave();
        Path journal = temp.resolve("shop/drafts/author/0/own/scenarios/large.yaml.jsonl");
        try (RandomAccessFile file = new RandomAccessFile(journal.toFile(), "rw")) {
            file.setLength((256L << 20) + 1);
        }

        opensAgain();

        assertThat(lastSaid())
                .startsWith("The draft of this file cannot be read")
                .endsWith("Nothing was changed.");
        studio.open(OURS);
        assertThat(studio.source().state().text()).contains(TITLE);
    }

    @Test
    void whereAnswersCannotBeNotedNothingIsPublishedAndItCanBeTriedAgain() throws IOException {
        LessonRef page = pageThatCounts();
        Files.write(room.content().resolve("own/changes.yaml"), NO_TEXT);
        studio.publish();
        studio.over().publishing().answer(page.toString(), true);

        studio.over().publishing().publishNow();

        assertThat(lastSaid()).contains("not UTF-8");
        assertThat(room.content().resolve("own/modules/register-service/1-first-word.md"))
                .doesNotExist();
        assertThat(studio.over().publishing().state().ready()).isTrue();
        Files.delete(room.content().resolve("own/changes.yaml"));
        studio.over().publishing().publishNow();
        assertThat(room.content().resolve("own/changes.yaml")).content().contains("meaning");
    }

    @Test
    void aListOfChangesThatCannotBeWrittenToStopsPublishing() throws IOException {
        LessonRef page = pageThatCounts();
        Files.writeString(room.content().resolve("own/changes.yaml"), "versions: &all []\n");
        studio.publish();
        studio.over().publishing().answer(page.toString(), true);

        studio.over().publishing().publishNow();

        assertThat(room.content().resolve("own/modules/register-service/1-first-word.md"))
                .doesNotExist();
        assertThat(studio.state().over()).isEqualTo(Over.PUBLISHING);
    }

    @Test
    void aTranslationThatCannotBeOpenedIsSaidAndNotWaitedFor() throws IOException {
        Files.write(room.content().resolve("own/scenarios/blouse.lv.yaml"), NO_TEXT);
        studio.open(OURS);

        studio.translating().begin("lv");

        assertThat(studio.translating().state().why()).startsWith("The translation cannot be read");
        Files.writeString(room.content().resolve("own/scenarios/blouse.lv.yaml"), "title: Blūze\n");
        studio.translating().language("ms");
        studio.translating().language("lv");
        assertThat(studio.translating().state().rows()).isNotEmpty();
    }

    @Test
    void aFileThatIsAskedForTwiceAtOnceIsOpenedOnce() throws IOException {
        studio.open(Workroom.BLOUSE);
        studio.leave();
        opensAgain();
        Background atOnce = room.desk.background;
        Held held = new Held();
        room.desk.background = held;
        Edited.Step step = new Edited.Step(
                List.of(new Splice(0, "", "# mine\n")),
                Edited.Kind.TYPED,
                room.desk.clock().toInstant());
        studio.shelves().ensure(OURS, it -> it.step(step));
        studio.open(OURS);
        held.all();
        room.desk.background = atOnce;
        room.type(studio, TITLE, "title: Mine");
        studio.leave();

        opensAgain();

        studio.open(OURS);
        assertThat(studio.source().state().text()).startsWith("# mine").contains("title: Mine");
    }

    @Test
    void whatAnotherProgramWritesIntoTheTranslationIsTakenOverAndTold() throws IOException {
        studio.translating().begin("lv");
        studio.translating().choose("title");
        studio.translating().say("Blūze");
        room.publish(studio);
        ContentFile latvian = new ContentFile(true, "own/scenarios/blouse.lv.yaml");
        studio.tab(Tab.TRANSLATE);
        Files.writeString(room.file(latvian), room.text(latvian).replace("Blūze", "Krekls"));

        room.desk.tick();

        assertThat(studio.translating().state().rows())
                .anyMatch(it -> it.translation().equals("Krekls"));
        assertThat(lastSaid()).contains("Another program has changed blouse.lv.yaml");
    }

    @Test
    void aFileThatCannotBeReadWhileItIsShownIsToldOnce() throws IOException {
        String text = room.text(OURS);
        Watching watching = new Watching(room.desk, studio);
        Files.write(room.file(OURS), NO_TEXT);
        int before = room.desk.said.size();

        watching.look();
        watching.look();

        assertThat(room.desk.said).hasSize(before + 1);
        Files.writeString(room.file(OURS), text.replace(TITLE, "title: Theirs"));
        watching.look();
        assertThat(studio.source().state().text()).contains("title: Theirs");
        Files.write(room.file(OURS), NO_TEXT);
        watching.look();
        assertThat(lastSaid()).contains("not UTF-8");
    }

    private boolean isKept(String text) throws IOException {
        try (Stream<Path> files = Files.walk(temp.resolve("shop/drafts"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aNameThatIsErasedInAnotherWindowDoesNotComeBackWithTheNextKeystroke() throws IOException {
        room.type(studio, TITLE, "title: As Jānis Ozols does it");
        assertThat(isKept("Jānis Ozols")).as("control").isTrue();
        ErasedElsewhere.erase(room.desk.book().folder(), "Jānis Ozols");
        assertThat(isKept("Jānis Ozols")).isFalse();

        room.type(studio, "    mood: angry\n", "    mood: upset\n");

        assertThat(isKept("Jānis Ozols")).isFalse();
        String text = studio.source().state().text();
        assertThat(text).contains("title: As … does it").contains("    mood: upset\n");
        assertThat(lastSaid()).startsWith("Somebody was erased in another window: blouse.yaml");
        room.type(studio, "    mood: upset\n", "    mood: worried\n");
        String last = studio.source().state().text();
        studio.leave();
        opensAgain();
        studio.open(OURS);
        assertThat(studio.source().state().text()).isEqualTo(last);
        studio.undo();
        studio.undo();
        assertThat(studio.source().state().text())
                .contains("title: As … does it")
                .contains("    mood: angry\n");
        assertThat(isKept("Jānis Ozols")).isFalse();
    }
}
