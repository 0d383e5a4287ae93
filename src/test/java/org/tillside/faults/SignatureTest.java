package org.tillside.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.StepId;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;
import org.tillside.journal.Entry;
import org.tillside.journal.EventId;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.records.Book;
import org.tillside.records.Bytes;
import org.tillside.records.Damage;
import org.tillside.records.Profile;
import org.tillside.records.ShopFolder;
import org.tillside.records.Shops;
import org.tillside.records.SignedBy;
import org.tillside.records.StrictJson;
import org.tillside.records.Surroundings;
import org.tillside.records.Verify;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A forger who can write every file, and mends all hashes, but knows no PIN: changes a sign-off field by field. */
class SignatureTest {
    private static final PersonId ILZE = new PersonId("ilze");
    private static final PersonId JANIS = new PersonId("janis");
    private static final String PIN = "583017";
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-22T09:14:03+02:00");

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private ShopFolder shop;
    private Path journal;
    private List<String> lines;

    @BeforeEach
    void sign() throws IOException {
        Surroundings world = Shops.world(new Shops.Hands(), 1);
        shop = Shops.create(temp.resolve("shop"), world);
        try (Book book = Book.open(shop, new Profile(temp.resolve("profile"), world.disk()), world, 10)) {
            saved(book.found(founding(), ILZE, PIN.toCharArray(), false));
            saved(book.sign(ILZE, PIN.toCharArray(), tries -> List.of(signOff())));
            saved(book.write(List.of(new Learning.LessonRead(
                    JANIS,
                    new LessonRef(new ModuleId("listening"), new StepId("page-1")),
                    java.util.Optional.empty()))));
        }
        try (var files = Files.list(shop.records())) {
            journal = files.findFirst().orElseThrow();
        }
        lines = Files.readAllLines(journal);
    }

    private static void saved(Book.Written written) {
        assertThat(written).isInstanceOf(Book.Written.Saved.class);
    }

    private static List<Entry> founding() {
        return List.of(
                new Shop.Founded("Pie Liepas", "Europe/Riga", "EUR", "lv", false),
                person(ILZE, Role.OWNER),
                person(JANIS, Role.NEW_HIRE));
    }

    private static Shop.PersonAdded person(PersonId id, Role role) {
        return new Shop.PersonAdded(
                id,
                Optional.of(id.value()),
                Set.of(role),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 2),
                Optional.empty());
    }

    private static Mentoring.SignedOff signOff() {
        return new Mentoring.SignedOff(
                JANIS,
                ILZE,
                Optional.of("Ilze Kalniņa"),
                Role.OWNER,
                new ProgrammeId("new-hire"),
                new StepId("register-live"),
                "1.0.0",
                "c0ffee",
                Optional.of(new EventId("seen-1")),
                Mentoring.Decision.NOT_YET,
                Optional.of("I watched Jānis do this on 22 November."),
                AT,
                AT,
                false,
                1,
                Optional.of("Once more on Friday"),
                "Till 1");
    }

    private int numberOf(String type) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("\"type\":\"" + type + "\"")) {
                return i;
            }
        }
        throw new AssertionError("no " + type);
    }

    /** Writes the journal with one line exchanged and every hash after it mended; without witnesses to tell. */
    private List<Damage> forged(int number, ObjectNode line) throws IOException, StrictJson.NotJson {
        List<String> changed = new ArrayList<>(lines.subList(0, number));
        String prev = line.path("prev").asString("");
        for (int i = number; i < lines.size(); i++) {
            ObjectNode next = i == number ? line : StrictJson.object(Bytes.of(lines.get(i)));
            next.remove("h");
            next.put("prev", prev);
            String head = StrictJson.bytes(next).text();
            head = head.substring(0, head.length() - 1);
            prev = Bytes.of(head).sha256();
            changed.add(head + ",\"h\":\"" + prev + "\"}");
        }
        Files.write(journal, changed);
        return new Verify(shop, Optional.empty()).run(new SignedBy()).damages();
    }

    /** Every field with another value, and without it. */
    private static List<ObjectNode> changes(ObjectNode line) {
        List<ObjectNode> all = new ArrayList<>();
        for (String key : List.of("id", "at", "type", "sig")) {
            all.add(changed(line, line.deepCopy(), key));
        }
        ObjectNode unsigned = line.deepCopy();
        unsigned.remove("sig");
        all.add(unsigned);
        for (Map.Entry<String, JsonNode> field : fields(line).properties()) {
            ObjectNode other = line.deepCopy();
            changed(fields(line), fields(other), field.getKey());
            all.add(other);
            ObjectNode without = line.deepCopy();
            fields(without).remove(field.getKey());
            all.add(without);
        }
        ObjectNode more = line.deepCopy();
        fields(more).put("extra", 1);
        all.add(more);
        return all;
    }

    private static ObjectNode fields(ObjectNode line) {
        return (ObjectNode) line.get("p");
    }

    private static ObjectNode changed(ObjectNode from, ObjectNode to, String key) {
        JsonNode value = from.get(key);
        if (value.isString()) {
            to.put(key, other(key, value.stringValue()));
        } else if (value.isBoolean()) {
            to.put(key, !value.booleanValue());
        } else if (value.isNumber()) {
            to.put(key, value.intValue() + 1);
        } else {
            throw new AssertionError("no plain field: " + key);
        }
        return to;
    }

    private static String other(String key, String value) {
        return switch (key) {
            case "decision" -> "achieved";
            case "role" -> "mentor";
            case "type" -> "lesson-read";
            case "at", "observed-at", "signed-at" -> value.replace(":14:", ":15:");
            case "sig" -> (value.startsWith("A") ? "B" : "A") + value.substring(1);
            default -> value.substring(0, value.length() - 1) + (value.endsWith("1") ? "2" : "1");
        };
    }

    @Test
    void everySingleFieldChangedIsInvalid() throws Exception {
        int signed = numberOf("signed-off");
        ObjectNode line = StrictJson.object(Bytes.of(lines.get(signed)));
        assertThat(forged(signed, line.deepCopy()))
                .as("unchanged, mended all the same")
                .isEmpty();
        assertThat(fields(line).propertyNames())
                .contains("trainee", "signer", "role", "step", "pack-version", "criteria", "decision", "c", "device");
        List<ObjectNode> changes = changes(line);
        for (ObjectNode change : changes) {
            assertThat(forged(signed, change))
                    .as(change.toString())
                    .anyMatch(it -> it.n() == signed + 1
                            && (it instanceof Damage.WrongSignature
                                    || it instanceof Damage.NotSigned
                                    || it instanceof Damage.KeyNotOpen));
        }
        assertThat(unsignedChangesThatPass()).as("the control").isPositive();
        Ledger.note(Figure.met(
                "Sign-offs",
                "Whoever changes one field of a sign-off and mends every hash, but has no PIN, makes it invalid.",
                "every single field: invalid",
                changes.size() + " changes of id, at, type, sig and "
                        + fields(line).size() + " fields, every one invalid",
                "the control, the same forger on an entry that nobody signs, goes unnoticed"));
    }

    /** The control: what the mended hashes alone notice. */
    private long unsignedChangesThatPass() throws Exception {
        int read = numberOf("lesson-read");
        ObjectNode line = StrictJson.object(Bytes.of(lines.get(read)));
        fields(line).put("person", "ilze");
        return forged(read, line).isEmpty() ? 1 : 0;
    }

    @Test
    void theWordsOfASignOffCannotBeChangedEither() throws Exception {
        Path file = shop.privateParts().resolve(String.valueOf(journal.getFileName()));
        String good = Files.readString(file);
        for (String words : List.of("Ilze Kalniņa", "22 November", "Once more")) {
            Files.writeString(file, good.replace(words, "x".repeat(words.length())));
            assertThat(new Verify(shop, Optional.empty()).run(new SignedBy()).damages())
                    .as(words)
                    .hasAtLeastOneElementOfType(Damage.PrivateAltered.class);
        }
        Files.writeString(file, good);
        assertThat(new Verify(shop, Optional.empty()).run(new SignedBy()).damages())
                .isEmpty();
    }
}
