package org.tillside.screens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.ProgrammeId;
import org.tillside.content.StepId;
import org.tillside.journal.Entry;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.records.Book;
import org.tillside.records.Disk;
import org.tillside.records.Profile;
import org.tillside.records.Surroundings;
import org.tillside.screens.Desk;
import org.tillside.screens.firstrun.FirstRunPresenter;
import org.tillside.shop.Command;

/** Two windows sign within the second in which neither sees what the other wrote. */
class TwoPensTest {
    private static final String PIN = "482915";
    private static final PersonId JANIS = new PersonId("janis");
    private static final ProgrammeId NEW_HIRE = new ProgrammeId("new-hire");
    private static final StepId CHARTER = new StepId("charter");

    @TempDir
    private Path folder;

    private TestHouse house;
    private PersonId owner = new PersonId("nobody");
    private final List<Desk.Signing> said = new ArrayList<>();

    @BeforeEach
    void aTrainee() throws IOException {
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
        house.book()
                .write(List.of(new Shop.PersonAdded(
                        JANIS,
                        Optional.of("Jānis Ozols"),
                        Set.of(Role.NEW_HIRE),
                        Optional.empty(),
                        Optional.of(NEW_HIRE),
                        LocalDate.of(2026, 11, 23),
                        Optional.of(owner))));
    }

    private IntFunction<Command> notYet(FrontDesk desk) {
        return tries -> new Command.Sign(
                JANIS,
                NEW_HIRE,
                CHARTER,
                Role.OWNER,
                Optional.empty(),
                Optional.empty(),
                "c1",
                Mentoring.Decision.NOT_YET,
                "I talked about it with Janis",
                desk.clock(),
                tries,
                Optional.empty(),
                "till-1");
    }

    private void signs(FrontDesk desk) {
        char[] pin = PIN.toCharArray();
        desk.sign(notYet(desk), pin, said::add);
        assertThat(pin).containsOnly(' ');
    }

    private void otherWindowSigns(FrontDesk desk) throws IOException {
        Surroundings world = Surroundings.real("0.1.0");
        Profile profile = new Profile(folder.resolve("other"), Disk.real());
        try (Book other = Book.open(house.book().folder(), profile, world, 1000)) {
            assertThat(other.sign(owner, PIN.toCharArray(), tries -> List.of(achieved(desk))))
                    .isInstanceOf(Book.Written.Saved.class);
        }
    }

    private Mentoring.SignedOff achieved(FrontDesk desk) {
        return new Mentoring.SignedOff(
                JANIS,
                owner,
                Optional.of("Anna Bērziņa"),
                Role.OWNER,
                NEW_HIRE,
                CHARTER,
                "1.0.0",
                "c1",
                Optional.empty(),
                Mentoring.Decision.ACHIEVED,
                Optional.of("I talked about it with Janis"),
                desk.clock(),
                desk.clock(),
                false,
                0,
                Optional.empty(),
                "till-2");
    }

    private FrontDesk atTheDesk() {
        FrontDesk desk = house.desk(owner);
        desk.prepare(() -> {});
        return desk;
    }

    @Test
    void theSecondIsRefusedInASentenceAndWritesNothing() throws IOException {
        FrontDesk desk = atTheDesk();
        otherWindowSigns(desk);
        assertThat(house.book().state().person(JANIS).orElseThrow().signOffs())
                .as("not seen yet")
                .isEmpty();
        int before = house.book().events().size();
        signs(desk);
        assertThat(said).singleElement().isInstanceOfSatisfying(Desk.Signing.Refused.class, it -> assertThat(
                        it.sentence())
                .startsWith("This is there already"));
        assertThat(house.book().events()).hasSize(before);
        assertThat(house.book().state().person(JANIS).orElseThrow().signOffs()).hasSize(1);
    }

    @Test
    void oneWindowAloneSigns() {
        signs(atTheDesk());
        assertThat(said).singleElement().isInstanceOf(Desk.Signing.Signed.class);
        assertThat(house.book().state().person(JANIS).orElseThrow().signOffs()).hasSize(1);
    }

    private void otherWindowWrites(Entry entry) throws IOException {
        Surroundings world = Surroundings.real("0.1.0");
        Profile profile = new Profile(folder.resolve("other"), Disk.real());
        try (Book other = Book.open(house.book().folder(), profile, world, 1000)) {
            assertThat(other.write(List.of(entry))).isInstanceOf(Book.Written.Saved.class);
        }
    }

    private Command asks(String pairing, LocalDate day) {
        return new Command.ProposePairing(new PairingId(pairing), JANIS, owner, day, Optional.empty());
    }

    /** What needs no signature is decided as late: a trainee who was just asked for is not asked for twice. */
    @Test
    void theSecondPairingIsRefusedInASentenceAndWritesNothing() throws IOException {
        house.book()
                .write(List.of(new Shop.PersonChanged(
                        owner,
                        Optional.of("Anna Bērziņa"),
                        Set.of(Role.OWNER, Role.MENTOR),
                        Optional.empty(),
                        Optional.empty(),
                        owner)));
        FrontDesk desk = atTheDesk();
        otherWindowWrites(new Mentoring.PairingProposed(
                new PairingId("theirs"), JANIS, owner, owner, desk.today(), Optional.empty()));
        assertThat(desk.shop().pairingsOf(JANIS)).as("not seen yet").isEmpty();
        int before = house.book().events().size();
        boolean[] done = {false};
        desk.act(asks("ours", desk.today()), () -> done[0] = true);
        assertThat(done[0]).isFalse();
        assertThat(house.said).last().extracting(Notice::tone).isEqualTo(Notice.Tone.WARN);
        assertThat(house.book().events()).hasSize(before);
        assertThat(house.book().state().pairingsOf(JANIS)).hasSize(1);
    }
}
