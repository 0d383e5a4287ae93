package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Outcome;
import org.tillside.content.SkillId;
import org.tillside.journal.ComplaintId;
import org.tillside.journal.Entry;
import org.tillside.journal.Event;
import org.tillside.journal.EventId;
import org.tillside.journal.Floor;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.practice.Recall;
import org.tillside.practice.Subject;
import org.tillside.shop.ArrivalTest;
import org.tillside.shop.Person;
import org.tillside.shop.ShopState;
import org.tillside.shop.SmallShop;

/**
 * Two computers write about one person while neither knows the other; a third gets their lines piece by piece, in many
 * orders, and always comes to what folding all of them in their order gives.
 */
class ArrivalOrdersTest {
    private static final PersonId JANIS = SmallShop.JANIS;
    private static final SkillId SKILL = SmallShop.SKILL;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-22T09:00:00+02:00");

    @TempDir
    Path temp;

    private final Shops.Hands hands = new Shops.Hands();
    private final List<Written> written = new ArrayList<>();

    /** What one of them wrote: its words first, since a line never comes before its private part. */
    private record Written(String writer, byte[] words, List<String> lines) {}

    @BeforeEach
    void write() throws IOException {
        Path base = temp.resolve("base");
        Shops.create(base, Shops.world(hands, 1));
        try (Book book = open(base, 1)) {
            book.write(List.of(new Shop.PersonAdded(
                    JANIS,
                    Optional.of("Janis"),
                    Set.of(Role.NEW_HIRE),
                    Optional.empty(),
                    Optional.empty(),
                    DAY,
                    Optional.empty())));
        }
        apart(base, "a", first());
        apart(base, "b", second());
    }

    private Book open(Path folder, long seed) throws IOException {
        Surroundings world = Shops.world(hands, seed);
        Profile profile = new Profile(temp.resolve("profile-" + folder.getFileName()), world.disk());
        ShopFolder.Opened opened = ShopFolder.open(folder, Shops.ANYWHERE);
        return Book.open(((ShopFolder.Opened.Shop) opened).folder(), profile, world, 1000);
    }

    /** Lets another computer write on in its own copy of the shop. */
    private void apart(Path base, String name, List<Entry> entries) throws IOException {
        Path folder = temp.resolve(name);
        Damaged.copy(base, folder);
        try (Book book = open(folder, name.hashCode())) {
            for (Entry each : entries) {
                assertThat(book.write(List.of(each))).isInstanceOf(Book.Written.Saved.class);
            }
        }
        Set<String> before = Set.copyOf(ShopFolder.writersIn(base.resolve("records")));
        for (String writer : ShopFolder.writersIn(folder.resolve("records"))) {
            if (!before.contains(writer)) {
                Path words = folder.resolve("private").resolve(writer + ".jsonl");
                written.add(new Written(
                        writer,
                        Files.exists(words) ? Files.readAllBytes(words) : new byte[0],
                        Files.readAllLines(folder.resolve("records").resolve(writer + ".jsonl"))));
            }
        }
    }

    private static Entry observed(String id, Recall recall) {
        return new Mentoring.Observed(
                new EventId(id),
                JANIS,
                SmallShop.ANNA,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "c1",
                Map.of(),
                AT,
                Optional.empty(),
                Optional.of("Calm"),
                Optional.of(Map.of(SKILL, recall)));
    }

    private static Entry set(String day, String question) {
        return new Learning.RefresherBegun(
                JANIS,
                LocalDate.parse(day),
                List.of(new Subject.OfQuestion(SmallShop.QUIZ, new org.tillside.content.QuestionId(question))));
    }

    private static Entry reviewed(String question, int credit) {
        return new Learning.QuestionReviewed(
                JANIS,
                SmallShop.QUIZ,
                new org.tillside.content.QuestionId(question),
                Optional.empty(),
                0,
                Optional.empty(),
                credit,
                List.of(SKILL));
    }

    private static List<Entry> first() {
        return List.of(
                ArrivalTest.begun("p1"),
                ArrivalTest.asked("a1"),
                ArrivalTest.moved("p1"),
                set("2026-11-22", "true"),
                ArrivalTest.answered("a1"),
                observed("o1", Recall.RIGHT),
                ArrivalTest.handedIn("a1"),
                reviewed("other", 1000),
                ArrivalTest.ended("p1", Outcome.DELIGHTED),
                new Floor.ComplaintNoted(
                        new ComplaintId("c1"),
                        SmallShop.FARID,
                        DAY,
                        Optional.of("Waited"),
                        List.of(SKILL),
                        Optional.of(JANIS),
                        Optional.empty()),
                ArrivalTest.begun("p3"),
                ArrivalTest.ended("p3", Outcome.UNHAPPY));
    }

    private static List<Entry> second() {
        return List.of(
                ArrivalTest.asked("b1"),
                ArrivalTest.begun("p2"),
                set("2026-11-22", "other"),
                ArrivalTest.answered("b1"),
                reviewed("other", 0),
                ArrivalTest.moved("p2"),
                observed("o2", Recall.WRONG),
                ArrivalTest.ended("p2", Outcome.SETTLED),
                ArrivalTest.handedIn("b1"),
                ArrivalTest.begun("p4"));
    }

    /** Hands the lines over piece by piece; gives what the book has come to. */
    private ShopState arrives(Path folder, long seed) throws IOException {
        Random random = new Random(seed);
        try (Book book = open(folder, 100 + seed)) {
            List<Deque<String>> left = new ArrayList<>();
            for (Written each : written) {
                left.add(new ArrayDeque<>(each.lines()));
                append(folder.resolve("private").resolve(each.writer() + ".jsonl"), each.words());
            }
            while (left.stream().anyMatch(it -> !it.isEmpty())) {
                int who = random.nextInt(written.size());
                StringBuilder piece = new StringBuilder();
                for (int i = random.nextInt(4); i >= 0 && !left.get(who).isEmpty(); i--) {
                    piece.append(left.get(who).remove()).append('\n');
                }
                append(
                        folder.resolve("records").resolve(written.get(who).writer() + ".jsonl"),
                        piece.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                book.poll();
            }
            assertThat(book.damages()).isEmpty();
            ShopState inOrder = ShopState.of(book.events());
            assertThat(book.state().people()).as("order %s", seed).isEqualTo(inOrder.people());
            return book.state();
        }
    }

    private static void append(Path file, byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private Person janis(ShopState state) {
        return state.person(JANIS).orElseThrow();
    }

    @Test
    void inWhateverOrderTheLinesOfTwoWritersArriveTheSameComesOut() throws IOException {
        Person first = null;
        for (long seed = 0; seed < 16; seed++) {
            Path folder = temp.resolve("c" + seed);
            Damaged.copy(temp.resolve("base"), folder);
            Person now = janis(arrives(folder, seed));
            first = first == null ? now : first;
            assertThat(now).as("order %s", seed).isEqualTo(first);
        }
        var plays = first.work().plays(SmallShop.BUSY);
        assertThat(plays.ended()).isEqualTo(3);
        assertThat(plays.best().orElseThrow().outcome()).isEqualTo(Outcome.DELIGHTED);
        assertThat(plays.left()).extracting(it -> it.id().value()).containsExactly("p4");
        var quiz = first.work().quiz(SmallShop.QUIZ);
        assertThat(quiz.finished()).isEqualTo(2);
        assertThat(quiz.passed()).isTrue();
        assertThat(quiz.current()).isEmpty();
        assertThat(first.observations()).hasSize(2);
    }

    /** The control: whoever folds the one after the other, as they might arrive, comes to something else. */
    @Test
    void theirEventsAreInterleavedSoThatTheOrderMatters() throws IOException {
        Path folder = temp.resolve("c");
        Damaged.copy(temp.resolve("base"), folder);
        arrives(folder, 1);
        try (Book book = open(folder, 1)) {
            List<Event> events = book.events();
            ShopState inOrder = ShopState.of(events);
            List<Event> oneAfterTheOther = new ArrayList<>(events);
            oneAfterTheOther.sort(java.util.Comparator.comparing(
                    (Event it) -> written.stream().map(Written::writer).toList().indexOf(it.writer())));
            assertThat(janis(ShopState.EMPTY.afterAll(oneAfterTheOther))).isNotEqualTo(janis(inOrder));
        }
    }
}
