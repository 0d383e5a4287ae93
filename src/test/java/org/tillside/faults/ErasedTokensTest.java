package org.tillside.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.FormId;
import org.tillside.content.ItemId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.content.ReplyId;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.content.StepId;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;
import org.tillside.journal.AttemptId;
import org.tillside.journal.ComplaintId;
import org.tillside.journal.Entry;
import org.tillside.journal.EventId;
import org.tillside.journal.Floor;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.practice.Answer;
import org.tillside.practice.Filling;
import org.tillside.records.Book;
import org.tillside.records.Profile;
import org.tillside.records.ShopFolder;
import org.tillside.records.Shops;
import org.tillside.records.SignedBy;
import org.tillside.records.Surroundings;
import org.tillside.records.Verify;
import org.tillside.shop.Decision;
import org.tillside.shop.Erasure;

/** Plants twenty tokens wherever a person's name or words can lie, erases the person and looks into every byte. */
class ErasedTokensTest {
    private static final PersonId ILZE = new PersonId("ilze");
    private static final PersonId JANIS = new PersonId("janis");
    private static final String PIN = "583017";
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-22T09:14:03+02:00");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("new-hire");
    private static final StepId STEP = new StepId("register-live");

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private Tokens planted;
    private ShopFolder shop;
    private Profile profile;

    @BeforeEach
    void make() throws IOException {
        planted = new Tokens(temp);
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
    }

    private Optional<String> words() {
        return Optional.of("so " + planted.next() + " said");
    }

    private Map<ItemId, Filling> filled() {
        return Map.of(new ItemId("greets"), new Filling.Words(planted.next()));
    }

    private List<Entry> founding() {
        return List.of(
                new Shop.Founded("Pie Liepas", "Europe/Riga", "EUR", "lv", false),
                person(ILZE, Role.OWNER, Optional.of("Ilze Kalniņa")),
                person(JANIS, Role.NEW_HIRE, Optional.of(planted.next())),
                new Shop.PersonChanged(
                        JANIS,
                        Optional.of(planted.next()),
                        Set.of(Role.NEW_HIRE),
                        Optional.empty(),
                        Optional.empty(),
                        ILZE));
    }

    private static Shop.PersonAdded person(PersonId id, Role role, Optional<String> name) {
        return new Shop.PersonAdded(
                id,
                name,
                Set.of(role),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 2),
                Optional.empty());
    }

    private List<Entry> learned() {
        AttemptId attempt = new AttemptId("a1");
        QuizId quiz = new QuizId("till");
        QuestionId question = new QuestionId("q1");
        PlayId play = new PlayId("p1");
        SceneId scene = new SceneId("door");
        ReplyId reply = new ReplyId("own");
        return List.of(
                new Learning.QuestionAnswered(
                        JANIS,
                        attempt,
                        quiz,
                        question,
                        1,
                        Optional.of(new Answer.Words(planted.next())),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Learning.PlayMoved(JANIS, play, scene, reply, words()),
                new Mentoring.AnswerMarked(JANIS, attempt, quiz, question, ILZE, filled(), 1000, words()),
                new Mentoring.ReplyMarked(JANIS, play, scene, reply, ILZE, filled(), 500, words(), Optional.empty()),
                new Learning.QuestionReviewed(
                        JANIS,
                        quiz,
                        question,
                        Optional.of(new Answer.Words(planted.next())),
                        0,
                        Optional.empty(),
                        0,
                        List.of()),
                new Mentoring.PlayRated(JANIS, play, new ScenarioId("blouse"), ILZE, "c0ffee", filled(), words()));
    }

    private List<Entry> mentored() {
        PairingId pairing = new PairingId("pair-1");
        return List.of(
                new Mentoring.PairingDeclined(pairing, JANIS, words()),
                new Mentoring.PairingHandedOver(pairing, new PairingId("pair-2"), ILZE, JANIS, words()),
                new Mentoring.PairingEnded(pairing, JANIS, words()),
                new Mentoring.Observed(
                        new EventId("seen-1"),
                        JANIS,
                        ILZE,
                        PROGRAMME,
                        STEP,
                        Optional.of(new FormId("register")),
                        "c0ffee",
                        filled(),
                        AT,
                        words(),
                        words(),
                        Optional.empty()),
                new Learning.Commented(JANIS, new EventId("seen-1"), words()),
                new Mentoring.GreetingsTimed(
                        new EventId("timed-1"),
                        JANIS,
                        ILZE,
                        LocalDate.of(2026, 11, 22),
                        List.of(new Mentoring.Timed(Optional.of(84), Optional.of(true))),
                        words(),
                        Optional.empty()),
                complaint(Optional.empty()),
                new Floor.ComplaintCorrected(
                        new ComplaintId("c1"),
                        ILZE,
                        LocalDate.of(2026, 11, 22),
                        words(),
                        List.of(),
                        Optional.of(JANIS),
                        words()));
    }

    /** At first nobody knew who served: that it was Jānis is said by a later entry alone. */
    private Floor.ComplaintNoted complaint(Optional<PersonId> served) {
        return new Floor.ComplaintNoted(
                new ComplaintId("c1"), ILZE, LocalDate.of(2026, 11, 22), words(), List.of(), served, words());
    }

    private Mentoring.SignedOff signOff(String criteria) {
        return new Mentoring.SignedOff(
                JANIS,
                ILZE,
                Optional.of("Ilze Kalniņa"),
                Role.OWNER,
                PROGRAMME,
                STEP,
                "1.0.0",
                criteria,
                Optional.empty(),
                Mentoring.Decision.ACHIEVED,
                words(),
                AT,
                AT,
                false,
                0,
                words(),
                "Till 1");
    }

    private void signed(Book book) throws IOException {
        saved(book.sign(ILZE, PIN.toCharArray(), tries -> List.of(signOff("c0ffee"))));
        EventId first = book.events().stream()
                .filter(it -> it.entry() instanceof Mentoring.SignedOff)
                .findFirst()
                .orElseThrow()
                .id();
        saved(book.sign(
                ILZE,
                PIN.toCharArray(),
                tries -> List.of(
                        new Mentoring.Corrected(first, JANIS, ILZE, AT, AT.minusDays(1), words(), AT),
                        new Mentoring.Withdrawn(first, JANIS, ILZE, words(), AT))));
    }

    private static void saved(Book.Written written) {
        assertThat(written).isInstanceOf(Book.Written.Saved.class);
    }

    /** What lies beside the records: half-written words, torn ends, a checkpoint. */
    private void beside(Book book) throws IOException {
        book.drafts(JANIS).write(Map.of("answer/q2", Map.of("words", planted.next())));
        book.drafts(ILZE).write(Map.of("sign/janis/register-live", Map.of("comment", planted.next())));
        Files.writeString(
                shop.privateParts().resolve("w-0-1.jsonl.torn-20261122-071403"),
                "{\"id\":\"x\",\"d\":\"" + planted.next());
        book.checkpoint();
    }

    @Test
    void noByteHoldsATokenAfterTheErasure() throws IOException {
        Book.Written erased;
        int before;
        try (Book book = Book.open(shop, profile, world, 10)) {
            saved(book.found(founding(), ILZE, PIN.toCharArray(), false));
            saved(book.write(learned()));
            saved(book.write(mentored()));
            signed(book);
            beside(book);
            Path export = temp.resolve("before.json");
            Files.writeString(export, book.about(JANIS));
            before = before(export);
            Shop.Erased erasure = erasure(book);
            erased = book.erase(
                    (latest, all) -> new Decision.Decided(List.of(erasure)),
                    ILZE,
                    PIN.toCharArray(),
                    Set.of(JANIS.value()));
            saved(erased);
            Files.writeString(temp.resolve("after.json"), book.about(JANIS));
            book.backUp(temp.resolve("after.zip"));
        }
        assertThat(planted.found()).isEmpty();
        assertThat(new Verify(shop, Optional.of(profile)).run(new SignedBy()).damages())
                .isEmpty();
        try (Book again = Book.open(shop, profile, world, 10)) {
            assertThat(again.state().person(JANIS).orElseThrow().name()).isEmpty();
            assertThat(again.state().person(ILZE).orElseThrow().name()).contains("Ilze Kalniņa");
            assertThat(again.state().person(JANIS).orElseThrow().signOffs()).hasSize(1);
        }
        assertThat(planted.found()).isEmpty();
        Ledger.note(Figure.met(
                "Erasure",
                "What is erased of a person is in no byte of the shop, of backups made afterwards, or of exports.",
                "no hit of twenty tokens, all chains whole",
                "no hit of " + planted.all().size() + " tokens in "
                        + planted.bytes().size() + " files; nothing damaged",
                "the control, the same search before, finds all " + before));
    }

    /** The control: the search finds every token before the erasure. */
    private int before(Path export) throws IOException {
        assertThat(planted.all()).hasSizeGreaterThanOrEqualTo(20);
        Set<String> seen =
                planted.found().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        assertThat(seen).containsExactlyInAnyOrderElementsOf(planted.all());
        Files.delete(export);
        return seen.size();
    }

    private static Shop.Erased erasure(Book book) throws IOException {
        List<EventId> events = Erasure.events(JANIS, EnumSet.allOf(Erasure.Category.class), book.events());
        return new Shop.Erased(
                JANIS,
                events,
                EnumSet.allOf(Erasure.Category.class).stream()
                        .map(Erasure.Category::word)
                        .toList(),
                "",
                ILZE);
    }
}
