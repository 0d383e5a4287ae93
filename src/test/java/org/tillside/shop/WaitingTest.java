package org.tillside.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.PositionId;
import org.tillside.content.ProgrammeId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;

/** For how long something waits, where nothing that the trainee did says so. */
class WaitingTest {
    private static final PersonId AISYAH = new PersonId("aisyah");

    @Test
    void whatNothingComesBeforeWaitsSinceItsOwnDay() {
        TestDesk desk = TestShops.thirdDay(Locale.ENGLISH).as("ilze");
        desk.happened(new Shop.PersonAdded(
                AISYAH,
                Optional.of("Aisyah Rahman"),
                Set.of(Role.NEW_HIRE),
                Optional.of(new PositionId("shop-assistant")),
                Optional.of(new ProgrammeId("new-hire")),
                LocalDate.of(2026, 11, 23),
                Optional.empty()));
        Waiting.ToSign now = session(desk);
        LocalDate due = now.step().due();
        assertThat(now.step().since()).as("nothing was done for it").isEmpty();
        assertThat(due.plusDays(now.days())).isEqualTo(today(desk));
        desk.later(Duration.ofDays(9));
        assertThat(session(desk).days()).isEqualTo(now.days() + 9).isGreaterThan(9);
    }

    private static Waiting.ToSign session(TestDesk desk) {
        return Waiting.of(desk.shop(), desk.catalogue(), new PersonId("ilze"), today(desk)).signatures().stream()
                .filter(it ->
                        it.trainee().equals(AISYAH) && it.step().id().value().equals("charter"))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate today(TestDesk desk) {
        return desk.shop().dayOf(desk.clock());
    }
}
