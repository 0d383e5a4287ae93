package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.screens.TestShops.JANIS;
import static org.tillside.screens.studio.Workroom.OURS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.LessonRef;
import org.tillside.journal.Shop;
import org.tillside.library.YamlText;
import org.tillside.library.YamlValue;
import org.tillside.screens.ContentFile;
import org.tillside.screens.TestShops;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaTexts;

/** What publishing does is told before it is done, and done as it was told. */
class PublishPartTest {
    private static final ContentFile PAGE = new ContentFile(false, "tillside/modules/register-service/1-first-word.md");
    private static final ContentFile OUR_PAGE = new ContentFile(true, "own/modules/register-service/1-first-word.md");
    private static final ContentFile HEAD = new ContentFile(true, "own/pack.yaml");
    private static final ContentFile CHANGES = new ContentFile(true, "own/changes.yaml");

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

    private PublishState state() {
        return studio.over().publishing().state();
    }

    private void publishes() {
        assertThat(state().files()).flatExtracting(PublishState.File::wrong).isEmpty();
        assertThat(state().waits()).isEmpty();
        publishNow();
    }

    private void publishNow() {
        studio.over().publishing().publishNow();
    }

    /** Jānis has read the first page at the till, as it comes with the program. */
    private LessonRef read() throws IOException {
        LessonRef page = TestShops.lessons("register-service").get(0);
        String kept = room.desk
                .book()
                .keepCriteria(new CriteriaTexts(TestShops.bundled()).of(page).orElseThrow());
        room.desk.does("janis", new Command.ReadLesson(JANIS, page, Optional.of(kept)));
        return page;
    }

    private void changesThePage() {
        studio.open(PAGE);
        studio.adopt();
        String text = studio.source().state().text();
        int end = text.lastIndexOf('.');
        room.type(studio, text.substring(end), " at once.\n");
    }

    private Optional<String> value(ContentFile file, String path) throws IOException {
        return YamlText.value(room.text(file), path).map(it -> ((YamlValue.Text) it).text());
    }

    @Test
    void nothingIsWrittenBeforeItIsToldAndWanted() throws IOException {
        room.type(studio, "title: The blouse that fell apart", "title: The shirt that fell apart");
        String before = room.text(OURS);

        studio.publish();

        assertThat(studio.state().over()).isEqualTo(Over.PUBLISHING);
        assertThat(state().files()).hasSize(1);
        PublishState.File file = state().files().get(0);
        assertThat(file.path()).isEqualTo(OURS.path());
        assertThat(file.difference().line()).isEqualTo("1 line changed");
        assertThat(file.difference().rows())
                .filteredOn(it -> it.kind() == DifferenceState.Kind.ADDED)
                .flatExtracting(DifferenceState.Row::parts)
                .contains(new DifferenceState.Part("shirt", true));
        assertThat(room.text(OURS)).isEqualTo(before);

        studio.over().publishing().notYet();
        assertThat(studio.state().over()).isEqualTo(Over.NOTHING);
        assertThat(studio.state().unpublished()).isEqualTo(1);
        assertThat(room.text(OURS)).isEqualTo(before);

        room.publish(studio);
        assertThat(room.text(OURS)).contains("title: The shirt that fell apart");
        assertThat(studio.state().over()).isEqualTo(Over.NOTHING);
        assertThat(room.desk.said).last().asString().contains("One file is published");
    }

    @Test
    void whatCountsToNobodyLeavesEverybodyAndTheVersionAsTheyAre() throws IOException {
        room.type(studio, "title: The blouse that fell apart", "title: The shirt");

        studio.publish();

        assertThat(state().concerns()).isEmpty();
        assertThat(state().keeps()).contains("everybody keeps what they have");
        publishNow();
        assertThat(value(HEAD, "version")).contains("1.0.0");
        assertThat(room.file(CHANGES)).doesNotExist();
    }

    @Test
    void whoReadAPageIsNamedAndNothingIsPublishedWithoutAnAnswer() throws IOException {
        LessonRef page = read();
        changesThePage();

        studio.publish();

        assertThat(state().concerns()).hasSize(1);
        PublishState.Concern concern = state().concerns().get(0);
        assertThat(concern.ref()).isEqualTo(page.toString());
        assertThat(concern.people()).contains("Jānis Ozols");
        assertThat(state().ready()).isFalse();
        publishNow();
        assertThat(room.file(OUR_PAGE)).doesNotExist();
    }

    @Test
    void whatPeopleDidAndIsCalledOtherwiseIsToldAndNotPassedOver() throws IOException {
        LessonRef page = read();
        studio.open(new ContentFile(false, "tillside/modules/register-service/module.yaml"));
        studio.adopt();

        studio.publish();
        assertThat(state().keeps()).as("control").contains("everybody keeps what they have");
        studio.over().publishing().notYet();
        room.type(studio, "id: " + page.step(), "id: quite-another");
        studio.publish();

        assertThat(state().keeps())
                .startsWith("Something that people have done is there no more, or under another id: ")
                .contains("(Jānis Ozols)")
                .endsWith("Everything else stays as it is.");
    }

    @Test
    void anotherMeaningIsReadAgainAndRaisesTheSecondNumber() throws IOException {
        LessonRef page = read();
        changesThePage();
        studio.publish();

        studio.over().publishing().answer(page.toString(), true);
        assertThat(state().keeps()).contains("Reads again: Jānis Ozols.");
        assertThat(state().version()).contains("1.1.0");
        publishes();

        assertThat(room.desk.shop().person(JANIS).orElseThrow().work().hasRead(page))
                .isFalse();
        assertThat(room.text(OUR_PAGE)).contains(" at once.\n");
        assertThat(value(HEAD, "version")).contains("1.1.0");
        assertThat(value(CHANGES, "versions/0/version")).contains("1.1.0");
        assertThat(value(CHANGES, "versions/0/changes/0/ref")).contains(page.toString());
        assertThat(value(CHANGES, "versions/0/changes/0/change")).contains("meaning");
        assertThat(studio.state().files())
                .as("the notes stand in the tree at once")
                .extracting(StudioState.Row::id)
                .contains("own:" + CHANGES.path());
        assertThat(studio.state().unpublished()).isZero();
        assertThat(studio.knowledge().problems()).noneMatch(it -> it.key().equals("unknown-change"));
    }

    @Test
    void theVersionIsToldAlsoWhereItsFileWasNotOpenedYet() throws IOException {
        LessonRef page = read();
        changesThePage();
        studio.leave();
        room.restart();
        studio = room.studio();

        studio.publish();
        studio.over().publishing().answer(page.toString(), true);

        assertThat(state().version()).contains("1.1.0");
    }

    @Test
    void anotherWordingLeavesTheReadingAndRaisesTheThirdNumber() throws IOException {
        LessonRef page = read();
        changesThePage();
        studio.publish();

        studio.over().publishing().answer(page.toString(), false);
        publishes();

        assertThat(room.desk.shop().person(JANIS).orElseThrow().work().hasRead(page))
                .isTrue();
        assertThat(room.desk.entries).last().isInstanceOf(Shop.ContentDecided.class);
        assertThat(value(HEAD, "version")).contains("1.0.1");
        assertThat(value(CHANGES, "versions/0/changes/0/change")).contains("wording");
    }

    @Test
    void aVersionThatTheAuthorRaisedIsKeptAndAnEntryOfItGoesOn() throws IOException {
        LessonRef page = read();
        changesThePage();
        studio.open(HEAD);
        room.type(studio, "version: 1.0.0", "version: 2.0.0");
        studio.beginnings()
                .begin(
                        "changes.yaml",
                        "# ours\nversions:\n  - version: 2.0.0\n    changes:\n      - ref: blouse\n        change: wording\n");
        studio.publish();

        studio.over().publishing().answer(page.toString(), true);
        publishes();

        assertThat(value(HEAD, "version")).contains("2.0.0");
        assertThat(room.text(CHANGES)).startsWith("# ours\n");
        assertThat(value(CHANGES, "versions/0/changes/0/ref")).contains("blouse");
        assertThat(value(CHANGES, "versions/0/changes/1/ref")).contains(page.toString());
    }

    @Test
    void whatMustBeFixedIsNamedAtItsFileAndGoneTo() {
        room.type(studio, "id: blouse", "id blouse");

        studio.publish();

        List<StudioState.Problem> wrong = state().files().get(0).wrong();
        assertThat(wrong).isNotEmpty();
        assertThat(state().ready()).isFalse();
        studio.over().publishing().goTo(wrong.get(0).number());
        assertThat(studio.state().over()).isEqualTo(Over.NOTHING);
        assertThat(studio.state().open().orElseThrow().tab()).isEqualTo(Tab.SOURCE);
    }

    @Test
    void whatIsUndoneMeanwhileIsNotPublished() throws IOException {
        room.type(studio, "title: The blouse that fell apart", "title: The shirt");
        studio.publish();

        studio.undo();

        assertThat(state().files()).isEmpty();
        assertThat(state().ready()).isFalse();
    }

    @Test
    void versionsAreRaisedByWhatTheyMean() {
        assertThat(PackVersion.raised("1.2.3", true)).contains("1.3.0");
        assertThat(PackVersion.raised("1.2.3", false)).contains("1.2.4");
        assertThat(PackVersion.raised("2", false)).contains("2.0.1");
        assertThat(PackVersion.raised("spring", true)).isEmpty();
        assertThat(PackVersion.isAtLeast("1.10.0", "1.9.9")).isTrue();
        assertThat(PackVersion.isAtLeast("1.2", "1.2.1")).isFalse();
    }
}
