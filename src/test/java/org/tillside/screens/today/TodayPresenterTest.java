package org.tillside.screens.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.PositionId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.StepId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.practice.Candidate;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.shell.Notice;
import org.tillside.shop.Command;
import org.tillside.shop.Pairing;
import org.tillside.shop.Progress;
import org.tillside.shop.Refreshing;

class TodayPresenterTest {
    private static final PairingId ASKED = new PairingId("p2");
    private static final PersonId AISYAH = new PersonId("aisyah");

    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);

    private void ask() {
        LocalDate from = LocalDate.of(2026, 11, 26);
        desk.does(
                "ilze",
                new Command.AddPerson(
                        AISYAH,
                        "Aisyah Rahman",
                        Set.of(Role.NEW_HIRE),
                        Optional.of(new PositionId("shop-assistant")),
                        Optional.of(new ProgrammeId("new-hire")),
                        from));
        desk.does("ilze", new Command.ProposePairing(ASKED, AISYAH, new PersonId("anna"), from, Optional.empty()));
    }

    private <S> S only(TodayPresenter presenter, Class<S> kind) {
        return presenter.state().sections().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNewHireGoesOnWithTheSecondPage() {
        TodayPresenter presenter = new TodayPresenter(desk.as("janis"));
        TraineeToday mine = only(presenter, TraineeToday.class);
        assertThat(presenter.state().title()).isEqualTo("Good morning, Jānis");
        assertThat(presenter.state().line()).contains("day 3 of 10");
        assertThat(mine.hero().page()).isEqualTo(2);
        assertThat(mine.hero().to())
                .contains(new Route.Read(TestShops.lessons("greeting-30-30").get(1)));
        assertThat(mine.mentor().who()).contains(new TodayState.Who("anna", "Anna Bērziņa"));
    }

    @Test
    void sayingToBeReadyIsRecordedAndNotAskedTwice() {
        TodayPresenter presenter = new TodayPresenter(desk.as("janis"));
        TraineeToday.Waits first = only(presenter, TraineeToday.class).mentor().waits().stream()
                .filter(TraineeToday.Waits::canSay)
                .findFirst()
                .orElseThrow();
        presenter.ready(first.step());
        assertThat(desk.refused).isEmpty();
        assertThat(only(presenter, TraineeToday.class).mentor().waits())
                .filteredOn(it -> it.step().equals(first.step()))
                .noneMatch(TraineeToday.Waits::canSay);
    }

    @Test
    void aTraineeIsNotToldWhoWasAsked() {
        ask();
        TodayPresenter presenter = new TodayPresenter(desk.as("aisyah"));
        assertThat(presenter.state().toString()).doesNotContain("Anna");
        desk.does("anna", new Command.ApprovePairing(ASKED));
        presenter.refresh();
        assertThat(presenter.state().toString()).contains("Anna");
    }

    @Test
    void aMentorDeclinesWithAReasonAndNotWithout() {
        ask();
        TodayPresenter presenter = new TodayPresenter(desk.as("anna"));
        presenter.decline(ASKED);
        presenter.reason(ASKED, "  ");
        presenter.sendDecline(ASKED);
        assertThat(desk.shop().pairing(ASKED).orElseThrow().state()).isEqualTo(Pairing.State.PROPOSED);
        presenter.reason(ASKED, "I have two already");
        assertThat(only(new TodayPresenter(desk), MentorToday.class)
                        .pairings()
                        .get(0)
                        .reason())
                .isEqualTo("I have two already");
        presenter.sendDecline(ASKED);
        assertThat(desk.shop().pairing(ASKED).orElseThrow().state()).isEqualTo(Pairing.State.DECLINED);
        assertThat(desk.written).isEmpty();
        OwnerToday owner = only(new TodayPresenter(desk.as("ilze")), OwnerToday.class);
        assertThat(owner.care()).anySatisfy(it -> assertThat(it.reason()).contains("Reason: I have two already"));
    }

    @Test
    void whatNeedsTheOwnerStandsInTheLineToo() {
        ask();
        TodayPresenter presenter = new TodayPresenter(desk.as("ilze"));
        int care = only(presenter, OwnerToday.class).care().size();
        assertThat(care).isPositive();
        assertThat(presenter.state().line())
                .contains(care == 1 ? "1 person who needs you" : care + " people who need you");
    }

    @Test
    void aMentorAgreesAndHasAMenteeMore() {
        ask();
        TodayPresenter presenter = new TodayPresenter(desk.as("anna"));
        int before = mentees(presenter);
        presenter.approve(ASKED);
        assertThat(only(presenter, MentorToday.class).pairings()).isEmpty();
        assertThat(mentees(presenter)).isEqualTo(before + 1);
        assertThat(desk.said).containsExactly(Notice.of(Notice.Tone.GOOD, "You are now the mentor of Aisyah Rahman"));
    }

    private int mentees(TodayPresenter presenter) {
        return only(presenter, MentorToday.class).tables().stream()
                .mapToInt(it -> it.rows().size())
                .sum();
    }

    @Test
    void whoAsksAndFromWhenIsSaidAsASentence() {
        ask();
        MentorToday.Asked asked = only(new TodayPresenter(desk.as("anna")), MentorToday.class)
                .pairings()
                .get(0);
        assertThat(asked.text()).isEqualTo("Ilze asks you to be the mentor from tomorrow on.");
    }

    private List<String> needed() {
        return only(new TodayPresenter(desk.as("anna")), MentorToday.class).pairings().get(0).needs().stream()
                .map(MentorToday.Need::skill)
                .toList();
    }

    @Test
    void whatIsNeededFirstIsWhatTheTraineeIsNotSignedOffFor() {
        ask();
        assertThat(needed()).hasSize(3).contains("Register service");
        for (int i = 0; i < 2; i++) {
            desk.happened(new Mentoring.SignedOff(
                    AISYAH,
                    new PersonId("anna"),
                    Optional.of("Anna"),
                    Role.MENTOR,
                    new ProgrammeId("new-hire"),
                    new StepId("register-watched"),
                    "1",
                    "c",
                    Optional.empty(),
                    Mentoring.Decision.ACHIEVED,
                    Optional.of("I watched it"),
                    desk.clock(),
                    desk.clock(),
                    false,
                    0,
                    Optional.empty(),
                    "till-1"));
        }
        assertThat(needed()).hasSize(3).doesNotContain("Register service");
    }

    @Test
    void thePathShowsWhatIsRoundThePresentStation() {
        TraineeToday.Path path =
                only(new TodayPresenter(desk.as("janis")), TraineeToday.class).path();
        int here = path.stops().stream().map(TraineeToday.Stop::state).toList().indexOf(Progress.State.NOW);
        for (int most = 3; most <= path.stops().size(); most++) {
            assertThat(path.around(most)).hasSize(most).contains(path.stops().get(here));
        }
        assertThat(path.around(path.stops().size() + 4)).isEqualTo(path.stops());
    }

    @Test
    void whatIsLateIsSaidWithItsDay() {
        desk.later(Duration.ofDays(4));
        TraineeToday mine = only(new TodayPresenter(desk.as("janis")), TraineeToday.class);
        assertThat(mine.path().stops())
                .filteredOn(TraineeToday.Stop::late)
                .isNotEmpty()
                .allMatch(it -> it.word().toLowerCase(Locale.ROOT).contains("was due"));
    }

    @Test
    void theOwnerSeesFirstWhoNeedsThemAndEverybodyOnce() {
        ask();
        desk.later(Duration.ofDays(4));
        OwnerToday owner = only(new TodayPresenter(desk.as("ilze")), OwnerToday.class);
        assertThat(owner.care())
                .extracting(it -> it.who().id())
                .doesNotHaveDuplicates()
                .contains("janis", "aisyah");
        assertThat(owner.care()).filteredOn(it -> it.who().id().equals("janis")).allMatch(it -> it.state()
                .equals("behind"));
        assertThat(owner.training())
                .extracting(OwnerToday.Training::late)
                .first()
                .isEqualTo(true);
    }

    @Test
    void theOnlyOwnerIsToldThatNobodySignsForThem() {
        assertThat(only(new TodayPresenter(desk.as("ilze")), OwnerToday.class).alone())
                .isEmpty();
        desk.does(
                "ilze",
                new Command.ChangePerson(
                        new PersonId("ilze"),
                        "Ilze Kalniņa",
                        Set.of(Role.OWNER),
                        Optional.empty(),
                        Optional.of(new ProgrammeId("new-hire"))));
        assertThat(only(new TodayPresenter(desk.as("ilze")), OwnerToday.class).alone())
                .isPresent();
    }

    @Test
    void theOwnerLeadsTheSessionAndTheMentorDoesNot() {
        OwnerToday owner = only(new TodayPresenter(desk.as("ilze")), OwnerToday.class);
        assertThat(owner.sessions())
                .isNotEmpty()
                .allMatch(it -> it.doubt().isEmpty() && it.kind() == TodayState.Kind.LEAD);
        MentorToday mentor = only(new TodayPresenter(desk.as("anna")), MentorToday.class);
        assertThat(mentor.signatures()).doesNotContainAnyElementsOf(owner.sessions());
    }

    @Test
    void whatComesBackTodayIsACardUntilItIsDone() {
        TestDesk desk = TestShops.thirdDay(Locale.ENGLISH).later(Duration.ofDays(12));
        TodayPresenter page = new TodayPresenter(desk.as("janis"));
        RefreshToday card = trainee(page).refresh().orElseThrow();
        assertThat(card.title()).startsWith("Refresher: ").contains("questions, about");
        assertThat(card.filled()).as("the next step of the programme is").isFalse();
        Refreshing day = Refreshing.of(desk.shop(), desk.catalogue(), TestShops.JANIS, desk.today())
                .orElseThrow();
        desk.does(
                "janis",
                new Command.BeginRefresher(
                        TestShops.JANIS,
                        desk.today(),
                        day.set().stream().map(Candidate::question).toList()));
        day.set().forEach(it -> review(desk, it));
        page.refresh();
        assertThat(trainee(page).refresh()).isEmpty();
        assertThat(new TodayPresenter(desk.as("anna")).state().sections())
                .as("who learned nothing is asked nothing")
                .noneMatch(RefreshToday.class::isInstance);
    }

    @Test
    void aMentorIsToldWhatAMenteeForgetsAgainAndAgain() {
        TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);
        assertThat(fading(desk)).isEmpty();
        for (int i = 0; i < 5; i++) {
            desk.later(Duration.ofDays(1));
            Refreshing day = Refreshing.of(desk.shop(), desk.catalogue(), TestShops.JANIS, desk.today())
                    .orElseThrow();
            Candidate stubborn = day.candidates().stream()
                    .filter(it -> it.question().question().value().equals("change"))
                    .findFirst()
                    .orElseThrow();
            desk.does("janis", new Command.BeginRefresher(TestShops.JANIS, desk.today(), List.of(stubborn.question())));
            review(desk, stubborn);
        }
        assertThat(fading(desk)).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("Jānis has forgotten “Out of twenty and ten cents” 5 times");
            assertThat(it.ways()).extracting(MentorToday.Way::key).containsExactly("review", "lesson");
        });
        assertThat(new TodayPresenter(desk.as("ilze")).state().sections())
                .as("an owner who is no mentor")
                .noneMatch(MentorToday.class::isInstance);
    }

    private static List<MentorToday.Fading> fading(TestDesk desk) {
        return new TodayPresenter(desk.as("anna"))
                .state().sections().stream()
                        .filter(MentorToday.class::isInstance)
                        .flatMap(it -> ((MentorToday) it).fading().stream())
                        .toList();
    }

    private static TraineeToday trainee(TodayPresenter page) {
        return page.state().sections().stream()
                .filter(TraineeToday.class::isInstance)
                .map(TraineeToday.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void review(TestDesk desk, Candidate it) {
        var question = Refreshing.question(desk.catalogue(), it.question()).orElseThrow();
        desk.does(
                "janis",
                new Command.Review(
                        TestShops.JANIS,
                        it.question().quiz(),
                        it.question().question(),
                        TestShops.wrong(question),
                        0,
                        java.util.Optional.empty()));
    }

    @Test
    void whatWasMarkedLatelyLeadsToWhereItStandsLineByLine() {
        TraineeToday mine = only(new TodayPresenter(desk.as("janis")), TraineeToday.class);
        assertThat(mine.marked()).isNotEmpty();
        assertThat(mine.marked().get(0).to()).isInstanceOf(Route.Review.class);
    }
}
