package org.tillside.screens.practise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Catalogue;
import org.tillside.content.ScenarioId;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.library.Library;
import org.tillside.library.PackSource;
import org.tillside.screens.Maxima;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.Words;
import org.tillside.screens.roleplay.Plays;
import org.tillside.screens.roleplay.RoleplayPresenter;
import org.tillside.shop.Command;

/** Which role-play comes next, what a card says, and who sees what is broken. */
class GalleryPresenterTest {
    @TempDir
    private Path packs;

    private static GalleryState gallery(TestDesk desk) {
        return new GalleryPresenter(desk, new Maxima(desk)).state();
    }

    @Test
    void theProgrammesNextRolePlayComesFirstUnlessOneIsUnderWay() {
        TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);
        assertThat(gallery(desk).hero().orElseThrow().card().id()).isEqualTo("first-greeting");
        ScenarioId other = new ScenarioId("nail-polish");
        desk.does("janis", new Command.BeginPlay(TestShops.JANIS, new PlayId("p"), other, 1));
        assertThat(gallery(desk).hero().orElseThrow().card().id()).isEqualTo("nail-polish");
    }

    @Test
    void howTheLastPlayWentIsOneStepAway() {
        Plays plays = new Plays("first-greeting", Locale.ENGLISH);
        assertThat(gallery(plays.desk).hero().orElseThrow().card().last())
                .as("none has ended")
                .isEmpty();
        RoleplayPresenter stage = plays.stage();
        for (int i = 0; i < 40 && stage.state().ending().isEmpty(); i++) {
            stage.state().replies().stream()
                    .filter(it -> !it.free() && it.refused().isEmpty())
                    .findFirst()
                    .ifPresent(it -> stage.choose(it.id()));
        }
        stage.debrief();
        GalleryPresenter page = new GalleryPresenter(plays.desk, new Maxima(plays.desk));
        GalleryState state = page.state();
        PlayId last = Stream.concat(state.hero().stream().map(GalleryState.Hero::card), state.cards().stream())
                .filter(it -> it.id().equals("first-greeting"))
                .findFirst()
                .flatMap(GalleryState.Card::last)
                .orElseThrow();
        page.look(last);
        assertThat(plays.desk.gone).containsExactly(new Route.Debrief(TestShops.JANIS, plays.play));
    }

    @Test
    void aMentorPlaysByTwoForTheirMenteesAndATraineeIsNotAsked() {
        TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);
        assertThat(gallery(desk).pairs()).as("a trainee").isEmpty();
        GalleryPresenter anna = new GalleryPresenter(desk.as("anna"), new Maxima(desk));
        GalleryState.ByTwo blouse = anna.state().pairs().stream()
                .filter(it -> it.id().equals("blouse"))
                .findFirst()
                .orElseThrow();
        assertThat(blouse.mentees()).extracting(GalleryState.Mentee::id).containsExactly("janis");
        assertThat(blouse.mentees()).allMatch(GalleryState.Mentee::inProgramme);
        anna.playFor("blouse", "janis");
        assertThat(desk.gone).contains(new Route.Live(TestShops.JANIS, new ScenarioId("blouse")));
        desk.does(
                "ilze",
                new Command.ChangePerson(
                        TestShops.JANIS, "Jānis Ozols", Set.of(Role.NEW_HIRE), Optional.empty(), Optional.empty()));
        anna.refresh();
        assertThat(anna.state().pairs())
                .flatExtracting(GalleryState.ByTwo::mentees)
                .allMatch(it -> !it.inProgramme() && it.name().endsWith("extra"));
        desk.happened(new Shop.PersonAdded(
                new PersonId("mariam"),
                Optional.of("Mariam Sargsyan"),
                Set.of(Role.MENTOR),
                Optional.empty(),
                Optional.empty(),
                desk.today(),
                Optional.empty()));
        assertThat(gallery(desk.as("mariam")).pairs())
                .as("a mentor without mentees")
                .isEmpty();
    }

    @Test
    void theSkillThatIsLookedForStandsFirstOnItsCards() {
        TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);
        GalleryPresenter presenter = new GalleryPresenter(desk, new Maxima(desk));
        presenter.filter("follow-up");
        assertThat(presenter.state().cards())
                .isNotEmpty()
                .allMatch(it -> it.skills().get(0).equals("After the sale"));
    }

    @Test
    void theDrillStandsAmongAllAndUnderTheSkillThatItDrills() {
        TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);
        GalleryPresenter presenter = new GalleryPresenter(desk, new Maxima(desk));
        assertThat(presenter.state().drill()).isPresent();
        presenter.filter("greeting");
        assertThat(presenter.state().drill()).isPresent();
        presenter.filter("follow-up");
        assertThat(presenter.state().drill()).isEmpty();
        presenter.drill();
        assertThat(desk.gone).containsExactly(new Route.Drill());
    }

    @Test
    void whatIsBrokenIsShownToTheOwnerAloneWithWhatIsPlayedMeanwhile() throws IOException {
        write("pack.yaml", "format: 1\nid: own\ntitle: Own\nversion: 1.0\n");
        write("scenarios/blouse.yaml", "id: blouse\ntitle: The blouse\nwhithin: 3\n");
        write("scenarios/ours.yaml", "id: ours\ntitle: Ours\nwhithin: 3\n");
        Catalogue catalogue = Library.read(
                List.of(PackSource.folder(packs), PackSource.bundled().orElseThrow()), "en");
        TestDesk desk = new TestDesk(Words.load().in(Locale.ENGLISH), catalogue);
        desk.happened(new Shop.Founded("Kalna Veikals", "Europe/Riga", "EUR", "en", false));
        desk.happened(person("ilze", Role.OWNER));
        desk.happened(person("janis", Role.NEW_HIRE));
        List<GalleryState.Broken> seen = gallery(desk.as("ilze")).broken();
        assertThat(seen).extracting(GalleryState.Broken::title).containsExactly("The blouse that fell apart", "ours");
        assertThat(seen.get(0).line()).isNotEqualTo(seen.get(1).line());
        assertThat(seen.get(1).faults()).anyMatch(it -> it.place().equals("own/scenarios/ours.yaml:3:1"));
        GalleryState trainees = gallery(desk.as("janis"));
        assertThat(trainees.broken()).isEmpty();
        assertThat(trainees.cards()).noneMatch(it -> it.id().equals("ours"));
    }

    private void write(String file, String text) throws IOException {
        Path path = packs.resolve("own").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static Shop.PersonAdded person(String id, Role role) {
        return new Shop.PersonAdded(
                new PersonId(id),
                Optional.of(id),
                Set.of(role),
                Optional.empty(),
                Optional.empty(),
                TestShops.opening(Locale.ENGLISH).today(),
                Optional.empty());
    }
}
