package org.tillside.screens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.Problem;
import org.tillside.content.ProgrammeId;
import org.tillside.content.StepId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.screens.Route;
import org.tillside.screens.firstrun.FirstRunPresenter;
import org.tillside.screens.learn.LearnPresenter;
import org.tillside.screens.pin.PinPresenter;
import org.tillside.screens.shop.ChangeState;
import org.tillside.screens.shop.ShopRoomPresenter;
import org.tillside.screens.shop.ShopRoomState;
import org.tillside.screens.today.ChangedToday;
import org.tillside.screens.today.TodayPresenter;

/** A page is read, the shop's own pack says it otherwise, and the owner decides: over real records and real files. */
class ContentQuestionTest {
    private static final String OWNER_PIN = "482915";
    private static final String PIN = "730264";
    private static final PersonId JANIS = new PersonId("janis");
    private static final LessonRef PAGE = new LessonRef(new ModuleId("greeting-30-30"), new StepId("eyes-first"));

    @TempDir
    private Path folder;

    private TestHouse house;
    private PersonId owner = new PersonId("nobody");

    @BeforeEach
    void janisHasReadThePage() throws IOException {
        house = new TestHouse(folder.resolve("profile"));
        FirstRunPresenter run = house.page(FirstRunPresenter.class);
        run.begin();
        run.typed("name", "Kalna Veikals");
        run.next();
        run.typed("owner", "Anna Bērziņa");
        run.pin(OWNER_PIN.toCharArray());
        run.again(OWNER_PIN.toCharArray());
        run.next();
        run.next();
        run.confirm(true);
        run.finish();
        owner = house.book().state().team().get(0).id();
        house.book()
                .write(List.of(new Shop.PersonAdded(
                        JANIS,
                        Optional.of("Jānis Ozols"),
                        Set.of(Role.NEW_HIRE),
                        Optional.empty(),
                        Optional.of(new ProgrammeId("new-hire")),
                        LocalDate.of(2026, 11, 23),
                        Optional.of(owner))));
        house.book().enrol(JANIS, PIN.toCharArray(), owner, OWNER_PIN.toCharArray());
        signIn(JANIS, PIN);
        house.navigator.go(new Route.Read(PAGE));
        house.page(LearnPresenter.class).next();
        assertThat(read()).as("control").isTrue();
    }

    private void signIn(PersonId person, String pin) {
        house.navigator.outdoors(new Route.Pin(person));
        house.page(PinPresenter.class).typed(pin.toCharArray());
    }

    private boolean read() {
        return house.book().state().person(JANIS).orElseThrow().work().hasRead(PAGE);
    }

    private ShopRoomState.Content content() {
        return (ShopRoomState.Content) room().state().part();
    }

    private ShopRoomPresenter room() {
        return house.page(ShopRoomPresenter.class);
    }

    private void openContent() {
        signIn(owner, OWNER_PIN);
        house.navigator.go(new Route.Shop(Route.Section.CONTENT));
    }

    /** The shop's own edition of the module, with some words of the page written otherwise. */
    private void ownPack() throws IOException {
        Path own = house.book().folder().content().resolve("own");
        copy(Path.of("content/tillside/modules/greeting-30-30"), own.resolve("modules/greeting-30-30"));
        copy(Path.of("content/tillside/media"), own.resolve("media"));
        Path page = own.resolve("modules/greeting-30-30/2-eyes-first.md");
        Files.writeString(
                page, Files.readString(page).replace("She has heard a voice, and seen a back.", "She saw a back."));
        Files.writeString(own.resolve("pack.yaml"), "format: 1\nid: own\ntitle: Own\nversion: 2.0.0\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private boolean waitsOnToday() {
        house.navigator.go(new Route.Today());
        return house.page(TodayPresenter.class).state().sections().stream().anyMatch(ChangedToday.class::isInstance);
    }

    @Test
    void theOwnerSeesOldAndNewAndDecidesForTheMeaning() throws IOException {
        openContent();
        assertThat(content().changes()).isEmpty();
        ownPack();
        room().readContent();
        assertThat(content().changes()).hasSize(1);
        ChangeState change = content().changes().get(0);
        assertThat(change.lines()).hasSize(1);
        assertThat(change.lines().get(0).before().orElseThrow()).startsWith("She has heard a voice");
        assertThat(change.lines().get(0).now().orElseThrow()).startsWith("She saw a back.");
        assertThat(change.people()).contains("Jānis Ozols");
        assertThat(waitsOnToday()).isTrue();
        house.navigator.go(new Route.Shop(Route.Section.CONTENT));
        room().decide(change.ref(), true);
        assertThat(read()).as("asked first").isTrue();
        assertThat(content().changes().get(0).ask().orElseThrow())
                .startsWith("1 person has")
                .contains("Jānis Ozols");
        room().spare();
        assertThat(content().changes().get(0).ask()).isEmpty();
        room().decide(change.ref(), true);
        room().decide(change.ref(), true);
        assertThat(content().changes()).isEmpty();
        assertThat(read()).isFalse();
        assertThat(waitsOnToday()).isFalse();
        signIn(JANIS, PIN);
        house.navigator.go(new Route.Read(PAGE));
        house.page(LearnPresenter.class).next();
        assertThat(read()).isTrue();
        openContent();
        assertThat(content().changes()).as("read as it is now").isEmpty();
    }

    @Test
    void onlyTheWordingLeavesEverythingAndIsNotAskedAgain() throws IOException {
        ownPack();
        openContent();
        room().readContent();
        room().decide(content().changes().get(0).ref(), false);
        assertThat(read()).isTrue();
        assertThat(content().changes()).isEmpty();
        openContent();
        assertThat(content().changes()).isEmpty();
    }

    @Test
    void everyFindingIsThereWithItsPlaceAndWhatIsHiddenIsSaid() throws IOException {
        openContent();
        assertThat(content().findings().shown()).as("the bundled pack").isEmpty();
        assertThat(content().own()).isFalse();
        room().beginPack();
        assertThat(content().own()).isTrue();
        Path own = house.book().folder().content().resolve("own");
        Files.createDirectories(own.resolve("scenarios"));
        Files.writeString(own.resolve("scenarios/mine.yaml"), "id: mine\ntitle: Mine: again\n");
        Files.createDirectories(own.resolve("programmes"));
        Files.writeString(
                own.resolve("programmes/short.yaml"),
                "id: short\ntitle: Short\nsteps:\n  - id: there\n    day: 1\n    module: no-such\n"
                        + "  - id: bundled\n    day: 1\n    module: greeting-30-30\n");
        room().readContent();
        assertThat(content().findings().percent()).as("it is done").isEmpty();
        assertThat(content().findings().shown())
                .anyMatch(it ->
                        it.place().equals("own/scenarios/mine.yaml:2:8") && it.severity() == Problem.Severity.ERROR)
                .anyMatch(it -> it.place().startsWith("own/programmes/short.yaml:6:")
                        && it.sentence().contains("no-such"))
                .noneMatch(it -> it.sentence().contains("greeting-30-30"));
        assertThat(content().findings().hidden()).hasSize(1).allMatch(it -> it.title()
                .contains("scenario/mine"));
        room().filter(Optional.of(Problem.Severity.NOTE));
        assertThat(content().findings().shown()).isEmpty();
        room().filter(Optional.empty());
        assertThat(content().findings().shown()).isNotEmpty();
    }

    @Test
    void theGuideLiesBesideThePacks() {
        openContent();
        room().guide();
        assertThat(house.book().folder().content().resolve("authors-guide.txt")).isNotEmptyFile();
        assertThat(content().findings().shown()).as("it is no pack").isEmpty();
    }
}
