package org.tillside.screens.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.ProgrammeId;
import org.tillside.content.StepId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.person.PersonPresenter;
import org.tillside.shop.Command;

/** A signature that lapses soon stands on the Today of who is to watch again, and on the person's page. */
class LapsesTest {
    private static final StepId REGISTER = new StepId("register-watched");

    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);

    private void seen(OffsetDateTime at) {
        desk.happened(new Mentoring.SignedOff(
                TestShops.JANIS,
                new PersonId("anna"),
                Optional.of("Anna Bērziņa"),
                Role.MENTOR,
                new ProgrammeId("new-hire"),
                REGISTER,
                "1.0.0",
                "c1",
                Optional.empty(),
                Mentoring.Decision.ACHIEVED,
                Optional.of("I watched Jānis do this"),
                at,
                at,
                false,
                0,
                Optional.empty(),
                "till-1"));
    }

    private <S> S only(String who, Class<S> kind) {
        return new TodayPresenter(desk.as(who))
                .state().sections().stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .findFirst()
                        .orElseThrow();
    }

    private List<String> onThePage(String who) {
        return PersonPresenter.open(desk.as(who), TestShops.JANIS)
                .orElseThrow()
                .state()
                .lapsing();
    }

    @Test
    void mentorAndOwnerAreRemindedInTheLastThirtyDays() {
        seen(desk.clock().minusMonths(12).plusDays(30));
        assertThat(only("anna", MentorToday.class).lapsing()).singleElement().satisfies(it -> {
            assertThat(it.title()).contains("Register service");
            assertThat(it.detail()).isEqualTo("Lapses on 25 December: watch again");
            assertThat(it.state()).isEqualTo("30 days");
            assertThat(it.look()).isFalse();
            assertThat(it.to()).isEqualTo(new Route.SignOff(TestShops.JANIS, REGISTER));
        });
        assertThat(only("ilze", OwnerToday.class).lapsing()).hasSize(1);
        assertThat(onThePage("anna")).singleElement().asString().contains("lapses on 25 December");
        assertThat(onThePage("janis")).hasSize(1);
    }

    @Test
    void aDayEarlierNobodyIsReminded() {
        seen(desk.clock().minusMonths(12).plusDays(31));
        assertThat(only("anna", MentorToday.class).lapsing()).isEmpty();
        assertThat(onThePage("anna")).isEmpty();
    }

    @Test
    void whatHasLapsedWaitsForTheMentorAsASignatureAndForTheOwnerWhereThereIsNone() {
        seen(desk.clock().minusMonths(12).minusDays(1));
        assertThat(only("anna", MentorToday.class).lapsing()).isEmpty();
        assertThat(only("anna", MentorToday.class).signatures())
                .extracting(TodayState.ToSign::to)
                .contains(new Route.SignOff(TestShops.JANIS, REGISTER));
        assertThat(only("ilze", OwnerToday.class).lapsing()).isEmpty();
        desk.does("ilze", new Command.EndPairing(new PairingId("p1"), Optional.of("Trained")));
        assertThat(only("ilze", OwnerToday.class).lapsing()).singleElement().satisfies(it -> assertThat(it.detail())
                .startsWith("Counted until"));
    }
}
