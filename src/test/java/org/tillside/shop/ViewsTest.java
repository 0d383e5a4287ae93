package org.tillside.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.shop.SmallShop.*;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.ItemId;
import org.tillside.content.LessonRef;
import org.tillside.content.StepId;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.practice.Filling;

class ViewsTest {
    private final SmallShop shop = SmallShop.open();

    private Waiting waiting(PersonId who) {
        return Waiting.of(shop.state, shop.catalogue, who, shop.today());
    }

    private Standing standing() {
        return Standing.of(shop.state, shop.catalogue, JANIS, shop.today()).get(0);
    }

    private Timeline timeline(PersonId viewer) {
        return Timeline.of(shop.state, shop.catalogue, JANIS, viewer, shop.today());
    }

    @Test
    void aMentorSeesWhatWaitsWithItsEvidence() {
        assertThat(waiting(ANNA).signatures()).isEmpty();
        shop.worksThroughTill();
        shop.does(JANIS, new Command.SayReady(JANIS, new StepId("watched")));
        shop.days(4);
        Waiting.ToSign row = waiting(ANNA).signatures().get(0);
        assertThat(row.station()).isEqualTo("The till");
        assertThat(row.days()).isEqualTo(4);
        assertThat(row.step().ready()).isPresent();
        assertThat(row.play().orElseThrow().outcome()).isEqualTo(org.tillside.content.Outcome.PLEASED);
        assertThat(row.quiz().orElseThrow().right()).isEqualTo(2);
        assertThat(row.quiz().orElseThrow().asked()).isEqualTo(2);
        assertThat(waiting(FARID).signatures()).isEmpty();
        assertThat(waiting(ILZE).signatures())
                .extracting(it -> it.step().title())
                .containsExactly("What we promise");
    }

    @Test
    void answersAndPairingsWaitForWhomTheyConcern() {
        shop.handsIn(true);
        assertThat(waiting(ANNA).answers()).hasSize(1);
        assertThat(waiting(FARID).answers()).isEmpty();
        assertThat(waiting(ILZE).answers()).isEmpty();
        shop.does(ANNA, new Command.HandOver(pairing("p1"), pairing("p2"), FARID, Optional.empty()));
        assertThat(waiting(FARID).pairings()).hasSize(1);
        assertThat(waiting(ILZE).answers()).hasSize(1);
        assertThat(waiting(FARID).count(shop.today())).isEqualTo(1);
    }

    /** The days of a pairing that Farid takes over from Anna so many days after she was asked until the tenth day. */
    private Pairing takenOver(int later) {
        shop.does(ANNA, new Command.EndPairing(pairing("p1"), Optional.empty()));
        Optional<LocalDate> until = Optional.of(shop.today().plusDays(10));
        shop.does(ILZE, new Command.ProposePairing(pairing("p8"), JANIS, ANNA, shop.today(), until));
        shop.does(ANNA, new Command.ApprovePairing(pairing("p8")));
        shop.days(later);
        shop.does(ANNA, new Command.HandOver(pairing("p8"), pairing("p9"), FARID, Optional.empty()));
        return shop.state.pairing(pairing("p9")).orElseThrow();
    }

    @Test
    void whoTakesATraineeOverKeepsTheEndOfThePairing() {
        Pairing last = takenOver(10);
        assertThat(last.from()).isEqualTo(shop.today());
        assertThat(last.until()).contains(shop.today());
    }

    @Test
    void aPairingTakenOverAfterItsEndDoesNotEndBeforeItBegins() {
        Pairing next = takenOver(11);
        assertThat(next.from()).isEqualTo(shop.today());
        assertThat(next.until()).isEmpty();
    }

    @Test
    void checkBacksAreAnnouncedAndThenDue() {
        shop.isSigned();
        assertThat(waiting(ANNA).checkBacks()).hasSize(1);
        assertThat(waiting(ANNA).dueCheckBacks(shop.today())).isEmpty();
        assertThat(waiting(ANNA).checkBacks().get(0).step().due())
                .isEqualTo(shop.today().plusDays(14));
        shop.days(14);
        assertThat(waiting(ANNA).dueCheckBacks(shop.today())).hasSize(1);
    }

    /** One good ending was enough before evidence was counted; now it takes two, so the first leaves her learning. */
    @Test
    void aSkillGrowsAndLapses() {
        assertThat(standing().level()).isEqualTo(Standing.Level.NOT_SHOWN);
        assertThat(standing().below()).isFalse();
        shop.readsBoth();
        assertThat(standing().level()).isEqualTo(Standing.Level.LEARNING);
        shop.passesQuiz();
        shop.plays("help");
        assertThat(standing().level()).isEqualTo(Standing.Level.LEARNING);
        shop.plays("help");
        assertThat(standing().level()).isEqualTo(Standing.Level.ABLE);
        shop.does(ANNA, shop.observe("alone"));
        shop.does(ANNA, shop.sign(Optional.of(shop.observe("alone")), Mentoring.Decision.ACHIEVED));
        assertThat(standing().level()).isEqualTo(Standing.Level.SIGNED_OFF);
        assertThat(standing().last()).isPresent();
        shop.at = shop.at.plus(Period.ofMonths(12)).plusDays(1);
        assertThat(standing().level()).isEqualTo(Standing.Level.LAPSED);
        assertThat(standing().below()).isTrue();
    }

    @Test
    void theOwnerSeesTheTeamAndWhoHasNoMentor() {
        Overview before = Overview.of(shop.state, shop.catalogue, shop.today());
        assertThat(before.withoutMentor()).isEmpty();
        shop.does(ANNA, new Command.HandOver(pairing("p1"), pairing("p2"), FARID, Optional.empty()));
        assertThat(Overview.of(shop.state, shop.catalogue, shop.today()).asked())
                .hasSize(1);
        shop.does(FARID, new Command.DeclinePairing(pairing("p2"), "Too many"));
        shop.days(10);
        Overview after = Overview.of(shop.state, shop.catalogue, shop.today());
        assertThat(after.declined()).hasSize(1);
        assertThat(after.withoutMentor()).extracting(it -> it.person().id()).containsExactly(JANIS);
        assertThat(after.withoutMentor().get(0).gaps()).hasSize(1);
        assertThat(after.withoutMentor().get(0).late()).isTrue();
    }

    private List<PersonId> withoutMentor() {
        return Overview.of(shop.state, shop.catalogue, shop.today()).withoutMentor().stream()
                .map(it -> it.person().id())
                .toList();
    }

    @Test
    void whoWasThroughTheProgrammeOnceNeedsNoMentorWhenASignatureLapsesOrIsWithdrawn() {
        EventId signed = shop.isSigned();
        shop.does(JANIS, new Command.ReadLesson(JANIS, new LessonRef(DOOR, new StepId("one")), Optional.of("one-1")));
        shop.does(ANNA, new Command.EndPairing(pairing("p1"), Optional.empty()));
        assertThat(withoutMentor()).as("the owner's session is missing").containsExactly(JANIS);
        Command.Observe talk = new Command.Observe(
                new EventId("talk"),
                JANIS,
                NEW_HIRE,
                new StepId("talk"),
                Optional.empty(),
                "c1",
                Map.of(new ItemId("all"), new Filling.Ticked(true)),
                shop.at,
                Optional.empty(),
                Optional.empty());
        shop.does(
                ILZE,
                new Command.Sign(
                        JANIS,
                        NEW_HIRE,
                        new StepId("talk"),
                        Role.OWNER,
                        Optional.of(talk),
                        Optional.empty(),
                        "c1",
                        Mentoring.Decision.ACHIEVED,
                        "I led this",
                        shop.at,
                        0,
                        Optional.empty(),
                        "till-1"));
        assertThat(withoutMentor()).isEmpty();
        shop.days(400);
        assertThat(shop.progress().finished()).isFalse();
        assertThat(withoutMentor()).as("what lapsed is watched again").isEmpty();
        shop.does(ANNA, new Command.Withdraw(signed, "It was not a real customer"));
        assertThat(shop.progress().finished()).isFalse();
        assertThat(withoutMentor()).as("what was withdrawn is watched again").isEmpty();
    }

    @Test
    void whatIsWatchedAgainWaitsSinceItsSignatureEnded() {
        EventId signed = shop.isSigned();
        shop.days(40);
        shop.does(ANNA, new Command.Withdraw(signed, "It was not a real customer"));
        shop.days(3);
        assertThat(waiting(ANNA).signatures().get(0).days()).isEqualTo(3);
        shop.does(ANNA, shop.sign(Optional.of(shop.observe("alone")), Mentoring.Decision.ACHIEVED));
        shop.at = shop.at.plusYears(1).plusDays(5);
        assertThat(waiting(ANNA).signatures().get(0).step().state()).isEqualTo(Progress.State.LAPSED);
        assertThat(waiting(ANNA).signatures().get(0).days()).isEqualTo(5);
    }

    @Test
    void whoSeesWhat() {
        Access janis = new Access(shop.state, JANIS);
        Access anna = new Access(shop.state, ANNA);
        Access farid = new Access(shop.state, FARID);
        Access ilze = new Access(shop.state, ILZE);
        assertThat(List.of(janis.learning(JANIS), anna.learning(JANIS), farid.learning(JANIS), ilze.learning(JANIS)))
                .containsExactly(
                        Access.Learning.ALL, Access.Learning.ALL, Access.Learning.SIGNED_STATES, Access.Learning.ALL);
        assertThat(List.of(janis.fading(JANIS), anna.fading(JANIS), farid.fading(JANIS), ilze.fading(JANIS)))
                .containsExactly(Access.Fading.ALL, Access.Fading.LEECHES, Access.Fading.NOTHING, Access.Fading.COUNTS);
        assertThat(List.of(janis.answers(JANIS), anna.answers(JANIS), farid.answers(JANIS), ilze.answers(JANIS)))
                .containsExactly(
                        Access.Answers.ALL, Access.Answers.COUNTS, Access.Answers.NOTHING, Access.Answers.TEAM_COUNTS);
        assertThat(List.of(janis.comments(JANIS), anna.comments(JANIS), farid.comments(JANIS), ilze.comments(JANIS)))
                .containsExactly(true, true, false, true);
        assertThat(List.of(
                        janis.greetings(JANIS), anna.greetings(JANIS), farid.greetings(JANIS), ilze.greetings(JANIS)))
                .containsExactly(true, true, false, true);
        assertThat(List.of(janis.times(JANIS), anna.times(JANIS), farid.times(JANIS), ilze.times(JANIS)))
                .containsExactly(false, true, true, true);
        assertThat(List.of(anna.times(ANNA), ilze.times(ILZE), janis.times(ANNA), ilze.times(FARID)))
                .containsOnly(false);
        shop.does(ANNA, shop.observe("alone"));
        Mentoring.Observed seen = shop.state.person(JANIS).orElseThrow().observations().values().stream()
                .findFirst()
                .orElseThrow()
                .seen();
        assertThat(List.of(
                        janis.observation(seen),
                        anna.observation(seen),
                        farid.observation(seen),
                        ilze.observation(seen)))
                .as("what was seen, and what the trainee said of it")
                .containsExactly(true, true, false, true);
        assertThat(List.of(janis.saysOf(seen), anna.saysOf(seen), farid.saysOf(seen), ilze.saysOf(seen)))
                .as("saying something of it")
                .containsExactly(true, false, false, false);
        assertThat(janis.learning(ANNA)).isEqualTo(Access.Learning.NOTHING);
        assertThat(janis.page(ANNA)).isFalse();
        assertThat(ilze.teamCounts(4)).isFalse();
        assertThat(ilze.teamCounts(5)).isTrue();
        assertThat(anna.teamCounts(5)).isFalse();
    }

    @Test
    void whoSeesWhatOfTheSkills() {
        shop.worksThroughTill();
        Access janis = new Access(shop.state, JANIS);
        Access anna = new Access(shop.state, ANNA);
        Access farid = new Access(shop.state, FARID);
        Access ilze = new Access(shop.state, ILZE);
        assertThat(List.of(janis.matrix(), anna.matrix(), farid.matrix(), ilze.matrix()))
                .containsExactly(false, true, true, true);
        assertThat(List.of(janis.assigns(JANIS), anna.assigns(JANIS), farid.assigns(JANIS), ilze.assigns(JANIS)))
                .containsExactly(false, true, false, true);
        for (Access all : List.of(janis, anna, ilze)) {
            assertThat(all.standings(new Reckoning(), shop.catalogue, JANIS, shop.today())
                            .get(0)
                            .level())
                    .isEqualTo(Standing.Level.LEARNING);
        }
        Standing signed = farid.standings(new Reckoning(), shop.catalogue, JANIS, shop.today())
                .get(0);
        assertThat(signed.level()).isEqualTo(Standing.Level.NOT_SHOWN);
        assertThat(signed.records()).isEmpty();
        assertThat(janis.standings(new Reckoning(), shop.catalogue, ANNA, shop.today()))
                .isEmpty();
    }

    @Test
    void theTraineesWordsStandOnTheTimelineOfThoseWhoMayReadThem() {
        shop.does(ANNA, shop.observe("alone"));
        Mentoring.Observed seen = shop.state.person(JANIS).orElseThrow().observations().values().stream()
                .findFirst()
                .orElseThrow()
                .seen();
        shop.does(JANIS, new Command.Comment(JANIS, seen.observation(), "I was nervous"));
        for (PersonId viewer : List.of(JANIS, ANNA, ILZE)) {
            assertThat(Timeline.of(shop.state, shop.catalogue, JANIS, viewer, shop.today())
                            .items())
                    .as(viewer.value())
                    .anyMatch(it -> it.comment().filter("I was nervous"::equals).isPresent());
        }
        assertThat(Timeline.of(shop.state, shop.catalogue, JANIS, FARID, shop.today())
                        .toString())
                .doesNotContain("nervous");
    }

    @Test
    void aTraineeNeverLearnsThatSomebodyDeclined() {
        shop.does(ILZE, new Command.EndPairing(pairing("p1"), Optional.of("Anna moves to the office")));
        shop.does(ILZE, new Command.ProposePairing(pairing("p2"), JANIS, FARID, shop.today(), Optional.empty()));
        assertThat(new Access(shop.state, JANIS).pairings(JANIS)).hasSize(1);
        shop.does(FARID, new Command.DeclinePairing(pairing("p2"), "Too many already"));
        assertThat(new Access(shop.state, JANIS).pairings(JANIS).toString()).doesNotContain("p2", "Too many", "office");
        assertThat(new Access(shop.state, ANNA).pairings(JANIS).toString()).doesNotContain("Too many");
        assertThat(new Access(shop.state, ILZE).pairings(JANIS).toString()).contains("Too many", "office");
        assertThat(new Access(shop.state, FARID)
                        .declineReason(shop.state.pairing(pairing("p2")).orElseThrow()))
                .isTrue();
    }

    @Test
    void theTimelineLinksWhatBecameOfASignature() {
        shop.does(JANIS, new Command.ReadCharter(JANIS, "en"));
        EventId signed = shop.isSigned();
        shop.at = shop.at.plusHours(2);
        shop.does(ANNA, new Command.Correct(signed, shop.at.minusHours(1), "Typed the wrong hour"));
        shop.at = shop.at.plusHours(2);
        shop.does(ANNA, new Command.Withdraw(signed, "It was a role-play"));
        List<Timeline.Item> items = timeline(ANNA).items();
        assertThat(items.get(0).kind()).isEqualTo(Timeline.Kind.WITHDRAWN);
        assertThat(items.get(0).original()).contains(signed);
        assertThat(items.get(1).kind()).isEqualTo(Timeline.Kind.CORRECTED);
        assertThat(items.get(1).was()).isPresent();
        Timeline.Item original = timeline(ANNA).of(Timeline.Kind.SIGNED).get(0);
        assertThat(original.struck()).isTrue();
        assertThat(original.later())
                .extracting(Timeline.Later::kind)
                .containsExactly(Timeline.Kind.CORRECTED, Timeline.Kind.WITHDRAWN);
        assertThat(original.levels()).containsEntry(ALONE, 2);
        assertThat(timeline(ANNA).of(Timeline.Kind.OBSERVED)).hasSize(1);
        assertThat(timeline(ANNA).of(Timeline.Kind.CHARTER_READ)).hasSize(1);
    }

    @Test
    void otherMentorsSeeSignaturesWithoutWords() {
        shop.isSigned();
        assertThat(timeline(FARID).items()).hasSize(1);
        assertThat(timeline(FARID).items().toString()).doesNotContain("four people");
        assertThat(timeline(ANNA).items().toString()).contains("four people");
        shop.does(ILZE, SmallShop.person(new PersonId("tigran"), "Tigran", Role.NEW_HIRE));
        assertThat(timeline(new PersonId("tigran")).items()).isEmpty();
    }

    @Test
    void aLapseByTimeStandsInTheTimeline() {
        shop.isSigned();
        shop.at = shop.at.plus(Period.ofMonths(12)).plusDays(1);
        assertThat(timeline(ANNA).items().get(0).kind()).isEqualTo(Timeline.Kind.LAPSED);
        assertThat(timeline(ANNA).items().get(0).by()).isEmpty();
    }

    @Test
    void anErasedPersonsTimelineStillStands() {
        shop.isSigned();
        shop.does(ILZE, new Command.Leave(JANIS, shop.today(), List.of()));
        var all = Set.of(Erasure.Category.values());
        shop.does(ILZE, new Command.Erase(JANIS, Erasure.events(JANIS, all, shop.events), all, ""));
        assertThat(timeline(ILZE).of(Timeline.Kind.SIGNED)).hasSize(1);
        assertThat(timeline(ILZE).items().toString()).doesNotContain("four people", "Janis");
    }

    private Play play() {
        return shop.state.person(JANIS).orElseThrow().work().plays(BUSY).last().orElseThrow();
    }

    private boolean rates(PersonId who) {
        return new Access(shop.state, who).rates(JANIS, play());
    }

    private boolean sees(PersonId who) {
        return new Access(shop.state, who).ratings(JANIS, play());
    }

    private void rate(PersonId who) {
        shop.does(
                who,
                new Command.RatePlay(
                        JANIS,
                        play().id(),
                        BUSY,
                        "c1",
                        java.util.Map.of(
                                new org.tillside.content.ItemId("register"),
                                new org.tillside.practice.Filling.AtLevel(
                                        ALONE, Optional.empty(), Optional.empty(), Optional.empty())),
                        Set.of(),
                        Optional.empty()));
    }

    /** Who rates judges alone: nobody who could see another's marks may rate any more, and the trainee sees none. */
    @Test
    void aSecondRaterSeesNoMarksBeforeHavingRated() {
        shop.plays("help");
        shop.plays("help");
        assertThat(List.of(rates(JANIS), rates(ANNA), rates(FARID), rates(ILZE)))
                .containsExactly(false, true, false, true);
        rate(ANNA);
        assertThat(List.of(rates(JANIS), rates(ANNA), rates(FARID), rates(ILZE)))
                .containsExactly(false, false, true, true);
        assertThat(List.of(sees(JANIS), sees(ANNA), sees(FARID), sees(ILZE)))
                .containsExactly(false, true, false, false);
        rate(FARID);
        assertThat(List.of(sees(JANIS), sees(ANNA), sees(FARID), sees(ILZE))).containsExactly(false, true, true, true);
        assertThat(rates(ILZE)).as("who sees marks judges no longer").isFalse();
    }

    private boolean follows(PersonId who) {
        return new Access(shop.state, who).follows(JANIS, play());
    }

    @Test
    void aFirstTryIsOnesOwn() {
        shop.plays("help");
        assertThat(List.of(rates(JANIS), rates(ANNA), rates(FARID), rates(ILZE)))
                .as("rating")
                .containsOnly(false);
        assertThat(List.of(follows(JANIS), follows(ANNA), follows(FARID), follows(ILZE)))
                .as("following it move by move")
                .containsExactly(true, false, false, false);
        shop.plays("shrug");
        assertThat(List.of(rates(JANIS), rates(ANNA), rates(FARID), rates(ILZE)))
                .containsExactly(false, true, false, true);
        assertThat(List.of(follows(JANIS), follows(ANNA), follows(FARID), follows(ILZE)))
                .containsExactly(true, true, false, true);
    }

    @Test
    void ownWordsInAFirstTryAreReadByWhoMarksThem() {
        shop.plays("own");
        assertThat(List.of(follows(JANIS), follows(ANNA), follows(FARID), follows(ILZE)))
                .containsExactly(true, true, false, false);
        assertThat(List.of(rates(ANNA), rates(ILZE))).containsOnly(false);
    }
}
