package org.tillside.screens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.Entry;
import org.tillside.journal.EventId;
import org.tillside.journal.Learning;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.practice.Answer;
import org.tillside.records.Book;
import org.tillside.records.Disk;
import org.tillside.records.Profile;
import org.tillside.records.Surroundings;
import org.tillside.screens.firstrun.FirstRunPresenter;
import org.tillside.shop.Decision;

/** What any window has half written about somebody is gone once they are erased, and does not come back from memory. */
class ErasedDraftsTest {
    private static final String PIN = "482915";
    private static final PersonId JANIS = new PersonId("5f1c7a90-janis");
    private static final PersonId PETER = new PersonId("77aa01bc-peter");
    private static final AttemptId ATTEMPT = new AttemptId("a3b0-attempt");
    private static final QuizId QUIZ = new QuizId("rule-check");
    private static final QuestionId QUESTION = new QuestionId("own-words");
    private static final String SECRET = "trembles at the till";

    @TempDir
    private Path folder;

    private TestHouse house;
    private PersonId owner = new PersonId("nobody");

    @BeforeEach
    void twoTrainees() throws IOException {
        house = new TestHouse(folder.resolve("profile"));
        FirstRunPresenter run = house.page(FirstRunPresenter.class);
        run.begin();
        run.typed("name", "Kalna Veikals");
        run.next();
        run.typed("owner", "Anna Bērziņa");
        run.pin(PIN.toCharArray());
        run.again(PIN.toCharArray());
        run.next();
        run.next();
        run.confirm(true);
        run.finish();
        owner = house.book().state().team().get(0).id();
        house.book().write(List.of(added(JANIS, "Jānis Ozols"), added(PETER, "Peter Kalns")));
        house.book()
                .write(List.of(
                        begun(), answered(), new Learning.QuizFinished(JANIS, ATTEMPT, QUIZ, Optional.empty(), false)));
    }

    private Entry added(PersonId person, String name) {
        return new Shop.PersonAdded(
                person,
                Optional.of(name),
                Set.of(Role.NEW_HIRE),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 23),
                Optional.of(owner));
    }

    private static Entry begun() {
        return new Learning.QuizBegun(JANIS, ATTEMPT, QUIZ, 1, List.of(QUESTION), Optional.empty());
    }

    private static Entry answered() {
        return new Learning.QuestionAnswered(
                JANIS,
                ATTEMPT,
                QUIZ,
                QUESTION,
                1,
                Optional.of(new Answer.Words("I greet")),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Half-written words about the trainee on every page that keeps some, and a note about somebody else. */
    private FrontDesk atTheDesk() {
        FrontDesk desk = house.desk(owner);
        desk.prepare(() -> {});
        List.of(
                        "sign/" + JANIS + "/till",
                        "sign/" + JANIS + "/till/e1",
                        "live/" + JANIS + "/queue",
                        "stopclock/" + JANIS,
                        "rate/" + JANIS + "/p1",
                        "pairing/" + JANIS,
                        "mark/" + ATTEMPT + "/" + QUESTION)
                .forEach(it -> desk.drafts().keep(it, Map.of("note", SECRET)));
        desk.drafts().keep("complaint/new", Map.of("what", SECRET, "served", JANIS.value()));
        desk.drafts().keep("stopclock/" + PETER, Map.of("note", "calm and quick"));
        return desk;
    }

    private void erases(Book book) throws IOException {
        List<EventId> all = org.tillside.shop.Erasure.events(
                JANIS, Set.of(org.tillside.shop.Erasure.Category.values()), book.events());
        Shop.Erased erased = new Shop.Erased(JANIS, all, List.of("name", "answers", "notes", "signatures"), "", owner);
        assertThat(book.erase(
                        (latest, events) -> new Decision.Decided(List.of(erased)),
                        owner,
                        PIN.toCharArray(),
                        Set.of(JANIS.value())))
                .isInstanceOf(Book.Written.Saved.class);
    }

    private boolean onDisk(String words) throws IOException {
        try (Stream<Path> files = Files.walk(house.book().folder().root())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().startsWith("lock")
                        && new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8)
                                .contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void whatIsTypedNextDoesNotBringThemBack() throws IOException {
        FrontDesk desk = atTheDesk();
        assertThat(onDisk(SECRET)).as("control").isTrue();
        erases(house.book());
        assertThat(onDisk(SECRET)).isFalse();
        assertThat(onDisk("calm and quick")).as("another one's note").isTrue();
        desk.drafts().keep("today/tip", Map.of("note", "anything"));
        assertThat(onDisk(SECRET)).isFalse();
        assertThat(onDisk("calm and quick")).isTrue();
        assertThat(desk.drafts().read("mark/" + ATTEMPT + "/" + QUESTION)).isEmpty();
    }

    @Test
    void norDoesAnotherWindowThatHeldThem() throws IOException {
        FrontDesk desk = atTheDesk();
        Profile profile = new Profile(folder.resolve("other"), Disk.real());
        try (Book other = Book.open(house.book().folder(), profile, Surroundings.real("0.1.0"), 1000)) {
            erases(other);
        }
        assertThat(onDisk(SECRET)).isFalse();
        // before this window has looked, as within the second
        desk.drafts().keep("today/tip", Map.of("note", "anything"));
        house.book().poll();
        assertThat(desk.forgot()).isTrue();
        assertThat(desk.forgot()).as("told once").isFalse();
        assertThat(onDisk(SECRET)).isFalse();
        assertThat(onDisk("calm and quick")).isTrue();
    }

    @Test
    void wordsWrittenSinceStay() throws IOException {
        FrontDesk desk = atTheDesk();
        erases(house.book());
        desk.drafts().keep("stopclock/" + JANIS, Map.of("note", SECRET + ", and"));
        assertThat(onDisk(SECRET)).as("a page that was not told yet").isFalse();
        assertThat(desk.forgot()).isTrue();
        desk.drafts().keep("stopclock/" + JANIS, Map.of("note", "came back and greets"));
        assertThat(desk.drafts().read("stopclock/" + JANIS)).isNotEmpty();
        assertThat(onDisk("came back and greets")).isTrue();
    }
}
