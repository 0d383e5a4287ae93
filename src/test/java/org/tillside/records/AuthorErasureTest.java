package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Edited;
import org.tillside.content.Splice;
import org.tillside.faults.MemoryFolder;

class AuthorErasureTest {
    private static final String NAME = "Jānis Bērziņš";
    private static final String FILE = "tillside/scenarios/blouse.yaml";
    private static final String OTHER = "tillside/scenarios/queue.yaml";

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private ShopFolder shop;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
    }

    private void type(String file, String... texts) throws IOException {
        try (AuthorDrafts drafts = new AuthorDrafts(shop, world)) {
            AuthorDraft draft = ((AuthorDrafts.Opened.Draft) drafts.open(file, "")).draft();
            List<Edited> events = new ArrayList<>();
            String text = "";
            for (String next : texts) {
                // letter by letter, so that no line of the journal holds a name
                while (!text.equals(next)) {
                    String now = next.startsWith(text)
                            ? next.substring(0, text.length() + 1)
                            : text.substring(0, text.length() - 1);
                    Edited step = new Edited.Step(
                            Splice.between(text, now),
                            Edited.Kind.TYPED,
                            world.clock().instant());
                    events.add(step);
                    text = now;
                    assertThat(draft.keep(List.of(step), () -> new AuthorDrafts.Kept("", events)))
                            .isEmpty();
                }
            }
        }
    }

    private List<String> states(String file) throws IOException {
        try (AuthorDrafts drafts = new AuthorDrafts(shop, world)) {
            AuthorDrafts.Kept kept = ((AuthorDrafts.Opened.Draft) drafts.open(file, "")).kept();
            List<String> texts = new ArrayList<>(List.of(kept.base()));
            kept.events().forEach(it -> texts.add(it.on(texts.get(texts.size() - 1))));
            return texts;
        }
    }

    private boolean anywhere(String text) throws IOException {
        try (Stream<Path> files = Files.walk(shop.drafts())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aDraftThatEverNamedThePersonKeepsItsTextWithoutTheName() throws IOException {
        type(FILE, "says: " + NAME + " was here", "says: " + NAME, "says: my work");
        type(OTHER, "says: Bērziņš, Jānis");
        assertThat(states(FILE)).as("control").anyMatch(it -> it.contains(NAME));
        Path aside = shop.drafts().resolve("author/0/" + FILE + ".jsonl.torn-1");
        Files.writeString(aside, "half a line");
        AuthorErasure erasure = new AuthorErasure(shop, world.disk(), new PersonName(NAME, List.of()));
        erasure.apply();
        assertThat(states(FILE)).containsOnly("says: my work");
        assertThat(states(OTHER)).as("nobody's history goes for nothing").hasSizeGreaterThan(10);
        assertThat(aside).doesNotExist();
        type("tillside/x.yaml", "by jānis bērziņš and Jānis Bērziņšons");
        erasure.apply();
        assertThat(states("tillside/x.yaml")).containsOnly("by … and Jānis Bērziņšons");
    }

    private String erased(String text, String name, String... others) throws IOException {
        String file = "tillside/scenarios/one.yaml";
        ContentFiles files = new ContentFiles(shop, world);
        ContentFiles.Mark seen =
                files.read(file) instanceof ContentFiles.Found.Text it ? it.mark() : ContentFiles.Mark.NONE;
        files.save(file, text, seen);
        new AuthorErasure(shop, world.disk(), new PersonName(name, List.of(others))).apply();
        return files.versions().text(files.versions().of(file).get(0));
    }

    @Test
    void aNameIsFoundWhereverItsLineBreaks() throws IOException {
        assertThat(erased("debrief: >-\n  as Jānis\n  Bērziņš does it\n", NAME))
                .isEqualTo("debrief: >-\n  as … does it\n");
        assertThat(erased("says: Jānis\u00a0Bērziņš\n", NAME)).isEqualTo("says: …\n");
    }

    @Test
    void aNameOfOneWordGoesUnlessItIsACustomers() throws IOException {
        assertThat(erased("says: Ask Jānis, or jānis.\n", "Jānis")).isEqualTo("says: Ask …, or jānis.\n");
        assertThat(erased("says: Jānisons and Jānis' till\n", "Jānis")).isEqualTo("says: Jānisons and …' till\n");
        String customer = "customer:\n  name: Marta\nsays: Marta drops a bag.\n";
        assertThat(erased(customer, "Marta")).isEqualTo(customer);
        assertThat(erased("customers:\n  a: {name: \"Marta\", age: 50s}\nsays: Marta\n", "Marta"))
                .contains("says: Marta");
        assertThat(erased("name: Anna\nsays: Marta\n", "Marta")).as("control").contains("says: …");
    }

    @Test
    void whatIsAnothersNameStaysTheirs() throws IOException {
        String text = "says: Ask Anna Bērziņa, Anna Marta Liepa or Anna.\n";
        assertThat(erased(text, "Anna", "Anna Bērziņa", "Anna Marta Liepa"))
                .isEqualTo("says: Ask Anna Bērziņa, Anna Marta Liepa or ….\n");
        assertThat(erased("# once more\n" + text, "Anna", "Anna"))
                .as("it may be the other one's")
                .isEqualTo("# once more\n" + text);
        assertThat(erased("says: Jānis Bērziņš-Kalns and Jānis Bērziņš\n", NAME, "Jānis Bērziņš-Kalns"))
                .isEqualTo("says: Jānis Bērziņš-Kalns and …\n");
    }

    @Test
    void whereAuthorsHaveNamedSomebodyIsTold() throws IOException {
        ContentFiles files = new ContentFiles(shop, world);
        files.save(OTHER, "title: Queue\nsays: As " + NAME + " does it\n", ContentFiles.Mark.NONE);
        type(FILE, "says: " + NAME + " was here", "says: my work");
        type("tillside/none.yaml", "says: nobody");
        assertThat(new AuthorMentions(shop, new PersonName(NAME, List.of())).find())
                .extracting(AuthorMentions.Mention::file, AuthorMentions.Mention::lines)
                .satisfiesExactly(
                        it -> assertThat(it.toList())
                                .containsExactly("content/" + OTHER, List.of("says: As " + NAME + " does it")),
                        it -> assertThat(it.toList())
                                .containsExactly("drafts/author/0/" + FILE + ".jsonl", List.of("says: " + NAME)),
                        it -> assertThat(it.toList().get(0).toString()).startsWith("drafts/versions/" + OTHER));
    }

    @Test
    void olderTextsAndTheBinKeepTheirTextsWithoutTheName() throws IOException {
        ContentFiles files = new ContentFiles(shop, world);
        ContentFiles.Outcome.Done saved =
                (ContentFiles.Outcome.Done) files.save(FILE, "title: " + NAME + "\nsays: x\n", ContentFiles.Mark.NONE);
        files.delete(Map.of(FILE, saved.mark()));
        assertThat(anywhere(NAME)).as("control").isTrue();
        new AuthorErasure(shop, world.disk(), new PersonName(NAME, List.of())).apply();
        assertThat(anywhere(NAME)).isFalse();
        assertThat(files.bin().text(files.bin().list().get(0), FILE)).isEqualTo("title: …\nsays: x\n");
        assertThat(files.versions().text(files.versions().of(FILE).get(0))).isEqualTo("title: …\nsays: x\n");
    }

    @Test
    void theErasureOfIdsLeavesWhatAuthorsWriteAlone() throws IOException {
        type(FILE, "start: anna-arrives");
        new Erasure(shop, world).apply(Set.of("an-event"), Set.of("anna"));
        assertThat(states(FILE)).contains("start: anna-arrives");
    }
}
