package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.ProgrammeId;
import org.tillside.content.StepId;
import org.tillside.journal.Entry;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.screens.Outside;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.person.CarePresenter;
import org.tillside.screens.person.CareState.Tool;
import org.tillside.screens.person.PersonPresenter;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.Named;
import org.tillside.shop.Person;

/** An owner exports and erases what is kept of a person, over a shop that lies on disk. */
class ErasedPersonTest {
    private static final PersonId ILZE = new PersonId("ilze");
    private static final String PIN = "583017";
    private static final String MENTOR_PIN = "704926";
    private static final String OWN_WORDS = "Good morning, I saw you come in.";

    @TempDir
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);
    private ShopFolder shop;
    private Profile profile;
    private Book book;

    @BeforeEach
    void write() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
        book = Book.open(shop, profile, world, 1000);
        TestShops.takes(desk, "greeting-30-30", Set.of());
        desk.happened(new Mentoring.SignedOff(
                TestShops.JANIS,
                new PersonId("anna"),
                Optional.of("Anna Bērziņa"),
                Role.MENTOR,
                new ProgrammeId("new-hire"),
                new StepId("register-live"),
                "1.0.0",
                "c0ffee",
                Optional.empty(),
                Mentoring.Decision.ACHIEVED,
                Optional.of("I watched Jānis Ozols do this myself."),
                desk.clock(),
                desk.clock(),
                false,
                0,
                Optional.of("Well done, Jānis Ozols"),
                "Till 1"));
    }

    @AfterEach
    void close() throws IOException {
        book.close();
    }

    private CarePresenter open() throws IOException {
        PersonId anna = new PersonId("anna");
        Entry signed = desk.entries.stream()
                .filter(Mentoring.SignedOff.class::isInstance)
                .findFirst()
                .orElseThrow();
        int at = desk.entries.indexOf(signed);
        saved(book.found(desk.entries.subList(0, at), ILZE, PIN.toCharArray(), false));
        saved(book.enrol(anna, MENTOR_PIN.toCharArray(), ILZE, PIN.toCharArray()));
        saved(book.sign(anna, MENTOR_PIN.toCharArray(), tries -> List.of(signed)));
        if (at + 1 < desk.entries.size()) {
            saved(book.write(desk.entries.subList(at + 1, desk.entries.size())));
        }
        book.checkpoint();
        desk.disk = Optional.of(book);
        return PersonPresenter.open(desk.as("ilze"), TestShops.JANIS)
                .orElseThrow()
                .care()
                .orElseThrow();
    }

    private static void saved(Book.Written written) {
        assertThat(written).isInstanceOf(Book.Written.Saved.class);
    }

    private boolean anywhere(String text) throws IOException {
        try (var files = Files.walk(shop.root())) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("lock-"))
                    .toList()) {
                if (new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void afterAnErasureNoFileHoldsTheNameAndTheRecordsAreIntact() throws IOException {
        desk.does("ilze", new Command.Leave(TestShops.JANIS, desk.today(), List.of()));
        CarePresenter page = open();
        ContentFiles files = book.contentFiles();
        ContentFiles.Outcome.Done saved = (ContentFiles.Outcome.Done)
                files.save("own/forms/x.yaml", "title: As Jānis Ozols does it\n", ContentFiles.Mark.NONE);
        files.save("own/forms/x.yaml", "title: As it is done\n", saved.mark());
        assertThat(anywhere("As Jānis Ozols does it")).as("control").isTrue();
        assertThat(book.about(TestShops.JANIS))
                .as("what is exported tells where an author named the person")
                .contains("drafts/versions/own/forms/x.yaml")
                .contains("title: As Jānis Ozols does it");
        assertThat(anywhere("Jānis Ozols")).as("control").isTrue();
        assertThat(anywhere(OWN_WORDS)).as("control").isTrue();
        page.use(Tool.ERASE);
        page.toggle("SIGNATURES");
        page.sign(PIN.toCharArray());
        assertThat(anywhere("Jānis Ozols")).as("the name was not typed").isTrue();
        page.type("name", "Jānis Ozols");
        page.type("kept", "Ozols was trained in safety");
        assertThat(page.state().ready()).as("a name in the words that stay").isFalse();
        page.type("kept", "Proof of safety training");
        page.sign("730158".toCharArray());
        assertThat(page.state().trouble()).isPresent();
        assertThat(anywhere("Jānis Ozols")).isTrue();
        page.sign(PIN.toCharArray());
        assertThat(desk.replaced).contains(new Route.Person(TestShops.JANIS));
        assertThat(book.state().person(TestShops.JANIS).orElseThrow().name()).isEmpty();
        assertThat(book.state().person(TestShops.JANIS).orElseThrow().signOffs())
                .as("who signed what stays")
                .hasSize(1);
        book.close();
        assertThat(anywhere("Ozols")).isFalse();
        assertThat(anywhere(OWN_WORDS)).isFalse();
        assertThat(anywhere("Anna Bērziņa")).as("others stay").isTrue();
        Verify.Report report = new Verify(shop, Optional.of(profile)).run(new SignedBy());
        assertThat(report.damages()).isEmpty();
        assertThat(report.erased()).isPositive();
        book = Book.open(shop, profile, world, 1000);
        assertThat(book.state().person(TestShops.JANIS).orElseThrow().former()).contains(1);
    }

    /** Who was taken back in another window since this one looked keeps their name. */
    @Test
    void whoJustCameBackIsNotErased() throws IOException {
        desk.does("ilze", new Command.Leave(TestShops.JANIS, desk.today(), List.of()));
        CarePresenter page = open();
        try (Book other = Book.open(shop, new Profile(temp.resolve("other"), world.disk()), world, 1000)) {
            saved(other.write(
                    List.of(new org.tillside.journal.Shop.PersonReturned(TestShops.JANIS, desk.today(), ILZE))));
        }
        assertThat(book.state().person(TestShops.JANIS).orElseThrow().present())
                .as("not seen yet")
                .isFalse();
        page.use(Tool.ERASE);
        page.type("name", "Jānis Ozols");
        page.type("kept", "Proof of safety training");
        page.sign(PIN.toCharArray());
        assertThat(page.state().trouble()).isPresent();
        assertThat(book.state().person(TestShops.JANIS).orElseThrow().name()).contains("Jānis Ozols");
    }

    /** The very text that was signed names the people by their ids: it stays readable and every signature holds. */
    @Test
    void theKeptTextHoldsNoNameAndStaysWhatWasSigned() throws IOException {
        desk.does("ilze", new Command.Leave(TestShops.JANIS, desk.today(), List.of()));
        CarePresenter page = open();
        CriteriaText text = new CriteriaText(
                        "$trainee.name at the door",
                        "en",
                        "1.0.0",
                        List.of(new CriteriaText.Line("a", "$mentor.name sees $trainee.name greet", "", true)),
                        Map.of(),
                        Map.of())
                .with(Map.of("trainee.name", "Jānis Ozols"), new Named(book.state()).in(Optional.of(TestShops.JANIS)));
        String hash = book.keepCriteria(text);
        assertThat(said(hash).title()).as("control").isEqualTo("Jānis Ozols at the door");
        assertThat(Files.readString(shop.criteria().resolve(hash + ".json")))
                .contains(TestShops.JANIS.value())
                .doesNotContain("Ozols");
        page.use(Tool.ERASE);
        page.toggle("SIGNATURES");
        page.type("name", "Jānis Ozols");
        page.type("kept", "Proof of safety training");
        page.sign(PIN.toCharArray());
        assertThat(anywhere("Ozols")).isFalse();
        assertThat(said(hash).title()).isEqualTo("somebody at the door");
        assertThat(new Verify(shop, Optional.of(profile)).run(new SignedBy()).damages())
                .isEmpty();
    }

    private CriteriaText said(String hash) throws IOException {
        return book.criteria(hash)
                .orElseThrow()
                .filled(it -> book.state().person(it).flatMap(Person::name).orElse("somebody"));
    }

    @Test
    void whatHasToStayStays() throws IOException {
        CarePresenter page = open();
        page.use(Tool.ERASE);
        assertThat(page.state().parts())
                .as("the name of somebody who works here")
                .noneMatch(it -> it.id().equals("NAME"));
        page.type("name", "Jānis Ozols");
        page.sign(PIN.toCharArray());
        assertThat(page.state().trouble()).isEmpty();
        assertThat(anywhere(OWN_WORDS)).isFalse();
        assertThat(anywhere("Well done, Jānis Ozols")).isTrue();
    }

    @Test
    void theExportHoldsAllThatIsKeptAboutThePersonAndNothingPrivateOfOthers() throws IOException {
        CarePresenter page = open();
        Path where = temp.resolve("janis.json");
        desk.window = Optional.of(new Outside() {
            @Override
            public void saveAs(String suggestedName, Consumer<Optional<Path>> then) {
                then.accept(Optional.of(where));
            }

            @Override
            public void openFile(String ending, Consumer<Optional<Path>> then) {
                then.accept(Optional.empty());
            }

            @Override
            public void openFolder(Consumer<Optional<Path>> then) {
                then.accept(Optional.empty());
            }

            @Override
            public void print(Path pdf, Consumer<Optional<String>> then) {
                then.accept(Optional.empty());
            }
        });
        page.use(Tool.EXPORT);
        assertThat(Files.readString(where))
                .contains("Jānis Ozols", OWN_WORDS, "Well done", "pairing-approved")
                .doesNotContain("Ilze Kalniņa");
    }
}
