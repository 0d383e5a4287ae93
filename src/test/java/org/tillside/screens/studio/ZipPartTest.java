package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tillside.screens.TestShops.JANIS;
import static org.tillside.screens.studio.Workroom.OURS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.LessonRef;
import org.tillside.journal.Shop;
import org.tillside.screens.ContentFile;
import org.tillside.screens.TestShops;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaTexts;

/** Content goes into a zip and comes out of one: seen before it is done, done whole or not, and put back if wished. */
class ZipPartTest {
    private static final String TITLE = "title: The blouse that fell apart";
    private static final String THEIRS = "title: The shirt that shrank";

    @TempDir
    Path temp;

    private Workroom room;
    private StudioPresenter studio;
    private Path zip;

    @BeforeEach
    void open() throws IOException {
        room = new Workroom(temp);
        room.picture("till-change.svg");
        studio = room.published();
        zip = temp.resolve("from-elsewhere.zip");
        room.desk.window = Optional.of(new ZipChosen(zip));
        studio.over().openZip();
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private ZipPart part() {
        return studio.over().zip();
    }

    private ZipState.Opened opened() {
        return part().state().opened().orElseThrow();
    }

    private ZipState.Said said() {
        return part().state().said().orElseThrow();
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(room.content())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(room.content().relativize(file).toString(), Files.readString(file));
            }
        }
        return all;
    }

    private void zipped(Map<String, String> files) throws IOException {
        ZipChosen.write(zip, files);
    }

    /** The content as it is here, with another title, without its picture and with a new page beside it. */
    private void changed() throws IOException {
        Map<String, String> files = content();
        files.computeIfPresent(OURS.path(), (name, text) -> text.replace(TITLE, THEIRS));
        files.remove("own/media/till-change.svg");
        files.put("own/media/new.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        zipped(files);
    }

    // ---- there and back

    @Test
    void whatIsSavedIsWhatIsPublishedAndOpensAsTheSame() throws IOException {
        room.type(studio, TITLE, "title: Not published");
        assertThat(part().state().holds()).startsWith("3 files of your own content");
        assertThat(part().state().drafts()).startsWith("One file has changes that are not published yet");
        part().save();
        assertThat(said().good()).isTrue();
        assertThat(said().text()).isEqualTo("3 files are in " + zip + ". It was opened again and is whole.");
        byte[] first = Files.readAllBytes(zip);
        part().save();
        assertThat(Files.readAllBytes(zip)).as("the same bytes").isEqualTo(first);

        part().open();
        assertThat(opened().line()).isEqualTo("3 the same");
        assertThat(opened().ready()).isFalse();
        assertThat(opened().waits()).isEqualTo("Everything in it is here already, to the last letter.");
    }

    @Test
    void nothingIsSavedWhereThereIsNothing() throws IOException {
        try (Workroom empty = new Workroom(temp.resolve("empty"))) {
            StudioPresenter bare = empty.overBundled().studio();
            empty.desk.window = room.desk.window;
            bare.over().openZip();
            assertThat(bare.over().zip().state().savable()).isFalse();
            bare.over().zip().save();
            assertThat(zip).doesNotExist();
            bare.leave();
        }
    }

    @Test
    void itGoesFromOneShopToAnother() throws IOException {
        part().save();
        Map<String, String> here = content();
        try (Workroom other = new Workroom(temp.resolve("other"))) {
            StudioPresenter there = other.overBundled().studio();
            other.desk.window = room.desk.window;
            there.over().openZip();
            there.over().zip().open();
            assertThat(there.over().zip().state().opened().orElseThrow().line()).isEqualTo("3 new files");
            there.over().zip().take();
            assertThat(there.over().zip().state().said().orElseThrow().good()).isTrue();
            for (Map.Entry<String, String> file : here.entrySet()) {
                assertThat(other.content().resolve(file.getKey())).hasContent(file.getValue());
            }
            assertThat(there.state().files()).anyMatch(it -> it.id().equals("own:own/"));
            there.open(OURS);
            assertThat(there.source().state().text()).isEqualTo(here.get(OURS.path()));
            there.leave();
        }
    }

    // ---- the differences

    @Test
    void everythingIsSeenBeforeAnythingIsWritten() throws IOException {
        Map<String, String> before = content();
        changed();
        part().open();

        assertThat(content()).isEqualTo(before);
        assertThat(opened().name()).isEqualTo("from-elsewhere.zip");
        assertThat(opened().line()).isEqualTo("1 new file · 1 changed · 1 the same");
        ZipState.File file = opened().files().get(0);
        assertThat(file.path()).isEqualTo(OURS.path());
        assertThat(file.line()).isEqualTo("1 line changed");
        assertThat(file.open()).as("a few are unfolded").isTrue();
        ZipState.Sides other = file.rows().stream()
                .filter(it -> it.after()
                        .filter(row -> row.kind() == DifferenceState.Kind.ADDED)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(other.before().orElseThrow().spoken()).isEqualTo("Removed: " + TITLE);
        assertThat(other.after().orElseThrow().spoken()).isEqualTo("Added: " + THEIRS);
        assertThat(opened().files().get(1))
                .matches(it -> it.added() && it.path().equals("own/media/new.svg"));
        assertThat(opened().onlyHere()).containsExactly(new ZipState.OnlyHere("own/media/till-change.svg", false));
        assertThat(opened().wrong()).isEqualTo("Nothing that is not in your content already.");
        assertThat(opened().keeps()).startsWith("Nobody has read or been signed off");
        part().fold(OURS.path());
        assertThat(opened().files().get(0).rows()).isEmpty();

        part().leave();
        assertThat(part().state().opened()).isEmpty();
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void whatIsTakenOverIsShownAtOnceAndWhatWasThereIsKept() throws IOException {
        Map<String, String> before = content();
        changed();
        part().open();
        part().away("own/media/till-change.svg", true);
        part().take();

        assertThat(said().text())
                .isEqualTo("2 files were taken over from from-elsewhere.zip. One file lies in the bin.");
        assertThat(content().get(OURS.path())).contains(THEIRS);
        assertThat(content()).containsKey("own/media/new.svg").doesNotContainKey("own/media/till-change.svg");
        assertThat(studio.state().unpublished()).isZero();
        studio.open(OURS);
        assertThat(studio.source().state().text()).contains(THEIRS);
        studio.over().openVersions();
        assertThat(studio.over().versions().state().rows())
                .as("what it held before is kept")
                .hasSize(2);

        studio.over().openZip();
        assertThat(part().state().said()).isEmpty();
        part().goBack();
        assertThat(content()).as("only while it is offered").isNotEqualTo(before);
    }

    @Test
    void goingBackBringsTheOldFilesAndTakesTheNewOnesAway() throws IOException {
        Map<String, String> before = content();
        changed();
        part().open();
        part().away("own/media/till-change.svg", true);
        part().take();
        assertThat(said().undoable()).isTrue();
        part().goBack();
        assertThat(content()).isEqualTo(before);
        assertThat(said().text()).isEqualTo("Everything is as it was before.");
        assertThat(said().undoable()).isFalse();
    }

    @Test
    void aFileThatIsOnlyHereStaysUnlessItIsTicked() throws IOException {
        changed();
        part().open();
        part().away("own/media/till-change.svg", true);
        part().away("own/media/till-change.svg", false);
        part().take();
        assertThat(content()).containsKey("own/media/till-change.svg");
    }

    @Test
    void whatCouldBeComparedForHoursIsToldByItsSize() throws IOException {
        Map<String, String> files = content();
        Files.writeString(room.content().resolve("own/media/till-change.svg"), endless(7_919, 40_000));
        files.put("own/media/till-change.svg", endless(7_907, 40_000));
        files.put("own/endless.md", endless(7_919, 400));
        zipped(files);
        part().open();
        assertThat(opened().files())
                .extracting(ZipState.File::line, ZipState.File::foldable)
                .containsExactly(tuple("190 KB here, 190 KB in the zip", false), tuple("1 KB", false));
    }

    /** One line of so many words, of which none is like the one before. */
    private static String endless(int step, int words) {
        return IntStream.range(0, words)
                .mapToObj(it -> String.valueOf(it * step % 9_973))
                .collect(Collectors.joining(" "));
    }

    // ---- what it would break

    @Test
    void whatCannotBeReadIsToldAndNotTakenOver() throws IOException {
        Map<String, String> files = content();
        files.computeIfPresent(OURS.path(), (name, text) -> text.replace("to: story", "to: nowhere"));
        zipped(files);
        Map<String, String> before = content();
        part().open();
        assertThat(opened().wrong()).contains("must be fixed");
        assertThat(opened().problems())
                .anyMatch(it -> it.severity().equals("ERROR") && it.place().startsWith(OURS.path() + ":"));
        assertThat(opened().waits()).contains("mended in the zip first");
        part().take();
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void whatIsWrongHereAlreadyIsNotTheZipsFault() throws IOException {
        Map<String, String> files = content();
        files.computeIfPresent(OURS.path(), (name, text) -> text.replace("to: story", "to: nowhere"));
        Files.writeString(room.file(OURS), files.get(OURS.path()));
        files.put("own/media/new.svg", "<svg/>");
        zipped(files);
        part().open();
        assertThat(opened().wrong()).isEqualTo("Nothing that is not in your content already.");
        assertThat(opened().ready()).isTrue();
    }

    /** A zip is open with another wording of a page that Jānis has read. */
    private Map<String, String> theirsOfAPageThatSomebodyRead() throws IOException {
        LessonRef page = TestShops.lessons("register-service").get(0);
        String kept = room.desk
                .book()
                .keepCriteria(new CriteriaTexts(TestShops.bundled()).of(page).orElseThrow());
        room.desk.does("janis", new Command.ReadLesson(JANIS, page, Optional.of(kept)));
        ContentFile bundled = new ContentFile(false, "tillside/modules/register-service/1-first-word.md");
        studio.open(bundled);
        studio.adopt();
        room.publish(studio);
        Map<String, String> files = content();
        files.computeIfPresent(
                "own/modules/register-service/1-first-word.md", (name, text) -> text + "\nSay it with a smile.\n");
        zipped(files);
        studio.over().openZip();
        part().open();
        return files;
    }

    @Test
    void whoLearnedATextThatReadsOtherwiseIsAskedAboutAndDecidedOn() throws IOException {
        LessonRef page = TestShops.lessons("register-service").get(0);
        Map<String, String> files = theirsOfAPageThatSomebodyRead();

        assertThat(opened().concerns()).hasSize(1);
        assertThat(opened().concerns().get(0).people()).contains("Jānis");
        assertThat(opened().waits()).startsWith("Say of one text first");
        part().take();
        assertThat(content()).isNotEqualTo(files);
        part().answer(page.toString(), true);
        assertThat(opened().keeps()).startsWith("Reads again: Jānis");
        part().take();
        assertThat(content()).isEqualTo(files);
        assertThat(room.desk.entries).anyMatch(it -> it instanceof Shop.ContentDecided);
    }

    @Test
    void whatCannotBeDecidedLeavesNothingWaitingAndCanBePutBack() throws IOException {
        Map<String, String> files = theirsOfAPageThatSomebodyRead();
        Map<String, String> before = content();
        part().answer(
                        "register-service/"
                                + TestShops.lessons("register-service").get(0).step(),
                        true);
        room.desk.as("janis");

        part().take();

        assertThat(room.desk.refused).hasSize(1);
        assertThat(content()).isEqualTo(files);
        assertThat(part().state().working()).isEmpty();
        assertThat(said().undoable()).isTrue();
        part().goBack();
        assertThat(content()).isEqualTo(before);
    }

    // ---- what is refused, and what goes wrong

    @Test
    void aZipThatLeadsOutIsRefusedWithItsReasonAndNothingIsWritten() throws IOException {
        Map<String, String> before = content();
        Map<String, String> files = content();
        files.put("own/../../evil.yaml", "x");
        zipped(files);
        part().open();
        assertThat(said().good()).isFalse();
        assertThat(said().text())
                .isEqualTo("from-elsewhere.zip was not opened. The name own/../../evil.yaml leads out of the folder."
                        + " Nothing was written.");
        assertThat(part().state().opened()).isEmpty();
        assertThat(content()).isEqualTo(before);
        assertThat(temp.resolve("evil.yaml")).doesNotExist();
        Files.writeString(zip, "no zip");
        part().open();
        assertThat(said().text()).contains("It is no zip file, or some of it is missing.");
        Files.delete(zip);
        part().open();
        assertThat(said().good()).isFalse();
    }

    @Test
    void aNameThatIsAnothersHereInCapitalLettersIsRefused() throws IOException {
        Map<String, String> files = content();
        files.put("own/Scenarios/other.yaml", "id: other\n");
        files.remove(OURS.path());
        zipped(files);
        part().open();
        assertThat(said().text()).contains("own/Scenarios and own/scenarios are one and the same name");
    }

    @Test
    void whoeverWasQuickerIsNotWrittenOver() throws IOException {
        changed();
        part().open();
        Files.writeString(room.file(OURS), room.text(OURS) + "# theirs\n");
        Map<String, String> before = content();
        part().take();
        assertThat(content()).isEqualTo(before);
        assertThat(said().text()).startsWith("Another program has just changed " + OURS.path());
        assertThat(opened().files().get(0).line()).as("compared anew").contains("1 line removed");
        part().take();
        assertThat(content().get(OURS.path())).contains(THEIRS).doesNotContain("# theirs");
    }

    @Test
    void whatWasNotPublishedOfAFileIsMergedOrAskedAbout() throws IOException {
        changed();
        room.type(studio, "minutes: 5", "minutes: 7");
        studio.over().openZip();
        part().open();
        part().take();
        assertThat(room.text(OURS)).contains(THEIRS).contains("minutes: 5");
        studio.open(OURS);
        assertThat(studio.source().state().text()).contains(THEIRS).contains("minutes: 7");
        assertThat(studio.state().unpublished()).isEqualTo(1);
    }

    @Test
    void theSameLinesAreAskedAboutAndNeitherIsLost() throws IOException {
        changed();
        room.type(studio, TITLE, "title: Mine");
        studio.over().openZip();
        part().open();
        part().take();
        assertThat(room.text(OURS)).contains(THEIRS);
        part().close();
        assertThat(studio.state().over()).isEqualTo(Over.CONFLICT);
        assertThat(studio.source().state().text()).contains("title: Mine");
    }

    @Test
    void whatNoLongerClashesOnceItWasPutBackIsNotAskedAbout() throws IOException {
        changed();
        room.type(studio, TITLE, "title: Mine");
        studio.over().openZip();
        part().open();
        part().take();
        part().goBack();
        part().close();
        assertThat(studio.state().over()).isEqualTo(Over.NOTHING);
        assertThat(studio.source().state().text()).contains("title: Mine");
        room.publish(studio);
        assertThat(room.text(OURS)).contains("title: Mine");
    }

    @Test
    void aFullDiskLeavesEverythingAsItWas() throws IOException {
        changed();
        studio.leave();
        room.restart(disk -> disk.room = 3_000);
        studio = room.studio();
        studio.over().openZip();
        Map<String, String> before = content();
        part().open();
        part().take();
        assertThat(said().good()).isFalse();
        assertThat(said().text())
                .isEqualTo("Nothing was written, everything is as it was. The disk is full: make room"
                        + " and take it over once more.");
        assertThat(content()).isEqualTo(before);
        assertThat(opened().ready()).as("it can be tried again").isTrue();
    }
}
