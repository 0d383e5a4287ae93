package org.tillside.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.shop.Decision.Reason;
import static org.tillside.shop.SmallShop.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.LessonRef;
import org.tillside.content.ReplyId;
import org.tillside.content.StepId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.EventId;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.practice.Answer;

class DecisionsTest {
    private final SmallShop shop = SmallShop.open();

    private void refused(PersonId by, Command command, Reason reason, Object... args) {
        assertThat(shop.decide(by, command))
                .isEqualTo(new Decision.Refused(
                        reason,
                        java.util.Arrays.stream(args).map(String::valueOf).toList()));
    }

    private <T> T decided(PersonId by, Command command, Class<T> kind) {
        Decision decision = shop.decide(by, command);
        assertThat(decision).isInstanceOf(Decision.Decided.class);
        List<?> entries = ((Decision.Decided) decision).entries();
        return kind.cast(entries.get(entries.size() - 1));
    }

    @Test
    void everyCommandStandsInTheTable() {
        Allowed allowed = new Allowed();
        for (Class<?> group : Command.class.getPermittedSubclasses()) {
            for (Class<?> kind : group.getPermittedSubclasses()) {
                assertThat(allowed.who(kind.asSubclass(Command.class))).isNotNull();
            }
        }
    }

    @Test
    void aShopIsFoundedOnceAndItsFirstPersonIsAnOwner() {
        refused(ILZE, new Command.Found("Other", "Europe/Riga", "EUR", "en", false), Reason.NOT_ALLOWED);
        SmallShop none = new SmallShop();
        assertThat(none.decide(null, new Command.Found("A", "Europe/Nowhere", "EUR", "en", false)))
                .isEqualTo(new Decision.Refused(Reason.ZONE_UNKNOWN, List.of("Europe/Nowhere")));
        assertThat(none.decide(null, new Command.Found(" ", "Europe/Riga", "EUR", "en", false)))
                .isEqualTo(new Decision.Refused(Reason.NAME_MISSING, List.of()));
        assertThat(none.decide(null, SmallShop.person(ANNA, "Anna", Role.MENTOR)))
                .isEqualTo(new Decision.Refused(Reason.LAST_OWNER, List.of()));
    }

    @Test
    void peopleAreAddedChangedAndLetGoByAnOwner() {
        PersonId tigran = new PersonId("tigran");
        refused(ANNA, SmallShop.person(tigran, "Tigran", Role.NEW_HIRE), Reason.NOT_ALLOWED);
        refused(ILZE, SmallShop.person(JANIS, "Janis", Role.NEW_HIRE), Reason.ALREADY_THERE);
        refused(ILZE, SmallShop.person(tigran, "  ", Role.NEW_HIRE), Reason.NAME_MISSING);
        assertThat(shop.decide(ILZE, SmallShop.person(tigran, "t".repeat(121), Role.NEW_HIRE)))
                .isEqualTo(new Decision.Refused(Reason.NAME_TOO_LONG, List.of("120")));
        assertThat(shop.decide(ILZE, SmallShop.person(tigran, "t".repeat(120), Role.NEW_HIRE)))
                .isInstanceOf(Decision.Decided.class);
        var longer = new Command.ChangePerson(
                ANNA, "a".repeat(6000), Set.of(Role.MENTOR), Optional.empty(), Optional.empty());
        assertThat(shop.decide(ILZE, longer)).isEqualTo(new Decision.Refused(Reason.NAME_TOO_LONG, List.of("120")));
        var notOwner = new Command.ChangePerson(ILZE, "Ilze", Set.of(Role.MENTOR), Optional.empty(), Optional.empty());
        refused(ILZE, notOwner, Reason.LAST_OWNER);
        refused(ILZE, new Command.Leave(ILZE, shop.today(), List.of()), Reason.LAST_OWNER);
        var noRole = new Command.ChangePerson(ANNA, "Anna", Set.of(), Optional.empty(), Optional.empty());
        refused(ILZE, noRole, Reason.ROLE_MISSING);
        refused(ILZE, new Command.Return(ANNA, shop.today()), Reason.STILL_HERE);
    }

    @Test
    void whoLeavesHandsOverAndCannotAct() {
        var over = new Command.Handover(pairing("p1"), pairing("p2"), FARID);
        shop.does(ILZE, new Command.Leave(ANNA, shop.today(), List.of(over)));
        assertThat(shop.state.pairing(pairing("p1")).orElseThrow().state()).isEqualTo(Pairing.State.HANDED_OVER);
        assertThat(shop.state.pairing(pairing("p2")).orElseThrow().state()).isEqualTo(Pairing.State.PROPOSED);
        assertThat(shop.state.person(ANNA).orElseThrow().openKey()).isEmpty();
        refused(ANNA, shop.observe("alone"), Reason.NOT_ALLOWED);
        refused(ILZE, new Command.Leave(ANNA, shop.today(), List.of()), Reason.ALREADY_LEFT);
        refused(ILZE, new Command.Return(ANNA, shop.today().minusDays(3)), Reason.DATES_REVERSED);
        shop.does(ILZE, new Command.Return(ANNA, shop.today().plusDays(3)));
        assertThat(shop.state.person(ANNA).orElseThrow().present()).isTrue();
    }

    private Command.Sign on(EventId observation) {
        Command.Sign c = shop.sign(Optional.empty(), Mentoring.Decision.ACHIEVED);
        return new Command.Sign(
                c.trainee(),
                c.programme(),
                c.step(),
                c.role(),
                Optional.empty(),
                Optional.of(observation),
                c.criteria(),
                c.decision(),
                c.meaning(),
                c.observedAt(),
                0,
                c.comment(),
                c.device());
    }

    @Test
    void whatAWithdrawnSignatureRestedOnCountsForNoOther() {
        EventId signed = shop.isSigned();
        shop.does(ANNA, new Command.Withdraw(signed, "It was somebody else"));
        EventId rested = shop.state
                .person(JANIS)
                .orElseThrow()
                .signOffs()
                .get(signed)
                .signed()
                .observation()
                .orElseThrow();
        refused(ANNA, on(rested), Reason.OBSERVATION_MISSING);
        var sign = shop.sign(Optional.of(shop.observe("alone")), Mentoring.Decision.ACHIEVED);
        assertThat(shop.decide(ANNA, sign)).as("the other one and a new one").isInstanceOf(Decision.Decided.class);
        shop.does(ANNA, shop.observe("alone"));
        refused(ANNA, on(rested), Reason.OBSERVATION_MISSING);
    }

    @Test
    void whatWasRefusedIsNotSignedThoughOthersSuffice() {
        shop.worksThroughTill();
        Command.Observe first = shop.observe("alone");
        shop.does(ANNA, shop.sign(Optional.of(first), Mentoring.Decision.NOT_YET));
        Command.Observe good = shop.observe("alone");
        shop.does(ANNA, good);
        shop.does(ANNA, shop.observe("alone"));
        refused(ANNA, on(first.observation()), Reason.OBSERVATION_MISSING);
        assertThat(shop.decide(ANNA, on(good.observation()))).isInstanceOf(Decision.Decided.class);
    }

    @Test
    void whoChangesTheProgrammeIsReadyForNothingYet() {
        StepId talk = new StepId("talk");
        shop.does(JANIS, new Command.SayReady(JANIS, talk));
        var position = Optional.of(new org.tillside.content.PositionId("cashier"));
        shop.does(ILZE, new Command.ChangePerson(JANIS, "Jan", Set.of(Role.NEW_HIRE), position, Optional.of(NEW_HIRE)));
        assertThat(shop.state.person(JANIS).orElseThrow().work().ready())
                .as("another name changes nothing")
                .containsKey(talk);
        shop.does(ILZE, new Command.ChangePerson(JANIS, "Jan", Set.of(Role.NEW_HIRE), position, Optional.empty()));
        assertThat(shop.state.person(JANIS).orElseThrow().work().ready()).isEmpty();
    }

    @Test
    void nobodyWritesAboutWhoLeftOrWasErased() {
        shop.worksThroughTill();
        AttemptId attempt = shop.handsIn(true);
        var mark = new Command.MarkAnswer(JANIS, attempt, QUIZ, SAY, Map.of(), 1000, Optional.of("Good"));
        shop.does(ILZE, new Command.Leave(JANIS, shop.today(), List.of()));
        refused(ANNA, shop.observe("alone"), Reason.NOT_HERE);
        refused(ANNA, shop.sign(Optional.of(shop.observe("alone")), Mentoring.Decision.NOT_YET), Reason.NOT_HERE);
        assertThat(shop.decide(ILZE, mark)).as("what was handed in").isInstanceOf(Decision.Decided.class);
        shop.does(ILZE, new Command.Erase(JANIS, List.of(), Set.of(Erasure.Category.NAME), ""));
        refused(ANNA, shop.sign(Optional.of(shop.observe("alone")), Mentoring.Decision.NOT_YET), Reason.NOT_HERE);
        refused(ILZE, mark, Reason.NOT_HERE);
    }

    @Test
    void whatIsAboutOneselfIsOnesOwn() {
        refused(ANNA, new Command.ChooseLanguage(JANIS, "lv"), Reason.NOT_ALLOWED);
        assertThat(decided(JANIS, new Command.ChooseLanguage(JANIS, "lv"), Shop.LanguageChosen.class)
                        .language())
                .isEqualTo("lv");
        refused(ANNA, new Command.ReadLesson(JANIS, new LessonRef(TILL, new StepId("one"))), Reason.NOT_ALLOWED);
        refused(JANIS, new Command.ReadLesson(JANIS, new LessonRef(TILL, new StepId("gone"))), Reason.CONTENT_GONE);
        refused(JANIS, new Command.SayReady(JANIS, new StepId("gone")), Reason.CONTENT_GONE);
        refused(JANIS, new Command.SayReady(JANIS, new StepId("till")), Reason.NOT_SIGNED_FOR);
    }

    @Test
    void aPairingIsProposedOnceAndAnsweredByWhomItNames() {
        refused(ILZE, propose("p9", JANIS, FARID), Reason.ALREADY_PAIRED, "Anna");
        shop.does(ILZE, new Command.EndPairing(pairing("p1"), Optional.empty()));
        refused(ANNA, propose("p9", JANIS, FARID), Reason.NOT_ALLOWED);
        refused(ILZE, propose("p9", JANIS, ILZE), Reason.NOT_A_MENTOR, "Ilze");
        refused(ILZE, propose("p9", FARID, FARID), Reason.SAME_PERSON);
        shop.does(ILZE, propose("p9", JANIS, FARID));
        refused(ILZE, propose("p10", JANIS, ANNA), Reason.ALREADY_ASKED, "Farid");
        refused(ANNA, new Command.ApprovePairing(pairing("p9")), Reason.NOT_ALLOWED);
        refused(FARID, new Command.DeclinePairing(pairing("p9"), " "), Reason.REASON_MISSING);
        shop.does(FARID, new Command.DeclinePairing(pairing("p9"), "Too many"));
        refused(FARID, new Command.ApprovePairing(pairing("p9")), Reason.PAIRING_OVER);
        shop.does(ILZE, propose("p10", JANIS, ANNA));
        shop.does(ANNA, new Command.ApprovePairing(pairing("p10")));
        refused(ANNA, new Command.ApprovePairing(pairing("p10")), Reason.ALREADY_ANSWERED_FOR);
        assertThat(shop.state.pairingsOf(JANIS)).hasSize(3);
    }

    private Command.ProposePairing propose(String id, PersonId trainee, PersonId mentor) {
        return new Command.ProposePairing(pairing(id), trainee, mentor, shop.today(), Optional.empty());
    }

    @Test
    void daysAreMovedByTheMentorOrTheOwner() {
        refused(FARID, new Command.Stretch(JANIS, 2), Reason.NOT_ALLOWED);
        refused(ANNA, new Command.Stretch(JANIS, 0), Reason.DAYS_OUT_OF_RANGE, 0);
        LocalDate day = shop.today();
        refused(ANNA, new Command.SetAway(JANIS, day, day.minusDays(1)), Reason.DATES_REVERSED);
        assertThat(decided(ILZE, new Command.Stretch(JANIS, 2), Mentoring.Stretched.class)
                        .days())
                .isEqualTo(2);
    }

    @Test
    void aQuizIsGradedAsItWasAnswered() {
        AttemptId attempt = new AttemptId("a");
        refused(JANIS, new Command.FinishQuiz(JANIS, attempt, QUIZ), Reason.NOT_UNDER_WAY);
        shop.does(JANIS, new Command.BeginQuiz(JANIS, attempt, QUIZ, 7));
        refused(JANIS, new Command.BeginQuiz(JANIS, attempt, QUIZ, 7), Reason.ALREADY_THERE);
        refused(JANIS, new Command.FinishQuiz(JANIS, attempt, QUIZ), Reason.UNANSWERED, 2);
        var wrong = SmallShop.answer(attempt, TRUE, new Answer.Said(false));
        assertThat(decided(JANIS, wrong, Learning.QuestionAnswered.class).credit())
                .contains(0);
        shop.does(JANIS, wrong);
        refused(JANIS, wrong, Reason.NO_ANSWER_NOW);
        shop.does(JANIS, SmallShop.answer(attempt, SAY, new Answer.Words("Hello")));
        var finished = decided(JANIS, new Command.FinishQuiz(JANIS, attempt, QUIZ), Learning.QuizFinished.class);
        assertThat(finished.percent()).isEmpty();
        assertThat(finished.passed()).isFalse();
    }

    @Test
    void theLastMarkSettlesTheQuiz() {
        AttemptId attempt = shop.handsIn(true);
        var mark = new Command.MarkAnswer(JANIS, attempt, QUIZ, SAY, Map.of(), 500, Optional.empty());
        refused(FARID, mark, Reason.NOT_ALLOWED);
        refused(ILZE, mark, Reason.NOT_ALLOWED);
        var tooMuch = new Command.MarkAnswer(JANIS, attempt, QUIZ, SAY, Map.of(), 1001, Optional.empty());
        refused(ANNA, tooMuch, Reason.CREDIT_OUT_OF_RANGE);
        shop.does(ANNA, mark);
        QuizWork.Result best =
                shop.state.person(JANIS).orElseThrow().work().quiz(QUIZ).best().orElseThrow();
        assertThat(best.percent()).isEqualTo(75);
        assertThat(best.passed()).isTrue();
        assertThat(best.right()).isEqualTo(1);
        refused(ANNA, mark, Reason.NOTHING_TO_MARK);
    }

    @Test
    void aRoundOverTheWrongOnesNamesThemAndPassesTogetherWithTheOthers() {
        AttemptId first = shop.handsIn(false);
        AttemptId second = new AttemptId("second");
        var again = new Command.BeginQuiz(JANIS, second, QUIZ, 8, Optional.of(first));
        refused(JANIS, again, Reason.NOTHING_TO_REPEAT);
        shop.does(ANNA, new Command.MarkAnswer(JANIS, first, QUIZ, SAY, Map.of(), 1000, Optional.empty()));
        var begun = decided(JANIS, again, Learning.QuizBegun.class);
        assertThat(begun.questions()).containsExactly(TRUE);
        assertThat(begun.kept()).contains(Map.of(SAY, 1000));
        shop.does(JANIS, again);
        refused(JANIS, SmallShop.answer(second, SAY, new Answer.Words("Hello")), Reason.NO_ANSWER_NOW);
        shop.does(JANIS, SmallShop.answer(second, TRUE, new Answer.Said(true)));
        shop.does(JANIS, new Command.FinishQuiz(JANIS, second, QUIZ));
        QuizWork.Result best =
                shop.state.person(JANIS).orElseThrow().work().quiz(QUIZ).best().orElseThrow();
        assertThat(best.attempt()).isEqualTo(second);
        assertThat(best.percent()).isEqualTo(100);
        assertThat(best.right()).isEqualTo(2);
        assertThat(best.asked()).isEqualTo(2);
        var third = new Command.BeginQuiz(JANIS, new AttemptId("third"), QUIZ, 9, Optional.of(second));
        refused(JANIS, third, Reason.NOTHING_TO_REPEAT);
    }

    @Test
    void attemptsRunOut() {
        for (int i = 0; i < 3; i++) {
            AttemptId attempt = shop.handsIn(false);
            shop.does(ANNA, new Command.MarkAnswer(JANIS, attempt, QUIZ, SAY, Map.of(), 0, Optional.empty()));
        }
        refused(JANIS, new Command.BeginQuiz(JANIS, new AttemptId("z"), QUIZ, 1), Reason.NO_ATTEMPT_LEFT, 3);
        Part quiz =
                shop.progress().step(new StepId("till")).orElseThrow().parts().get(2);
        assertThat(quiz.state()).isEqualTo(Part.State.USED_UP);
        assertThat(shop.state
                        .person(JANIS)
                        .orElseThrow()
                        .work()
                        .quiz(QUIZ)
                        .best()
                        .orElseThrow()
                        .sureButWrong())
                .isEqualTo(1);
    }

    @Test
    void aRolePlayFollowsTheScenario() {
        PlayId play = new PlayId("x");
        refused(JANIS, new Command.EndPlay(JANIS, play, BUSY, 2), Reason.NOT_UNDER_WAY);
        shop.does(JANIS, new Command.BeginPlay(JANIS, play, BUSY, 1));
        refused(JANIS, new Command.EndPlay(JANIS, play, BUSY, 2), Reason.NOT_OVER);
        refused(JANIS, new Command.GoBack(JANIS, play, BUSY), Reason.NO_SUCH_MOVE);
        var wrong = new Command.Move(JANIS, play, BUSY, START, new ReplyId("nothing"), Optional.empty());
        refused(JANIS, wrong, Reason.NO_SUCH_MOVE);
        shop.does(JANIS, new Command.Move(JANIS, play, BUSY, START, new ReplyId("own"), Optional.of("Let me help")));
        var ended = decided(JANIS, new Command.EndPlay(JANIS, play, BUSY, 2), Learning.PlayEnded.class);
        assertThat(ended.outcome()).isEqualTo(org.tillside.content.Outcome.PLEASED);
        shop.does(JANIS, new Command.EndPlay(JANIS, play, BUSY, 2));
        var mark = new Command.MarkReply(
                JANIS, play, BUSY, START, new ReplyId("own"), Map.of(), 1000, Optional.of("Warm"));
        assertThat(Waiting.of(shop.state, shop.catalogue, ANNA, shop.today()).replies())
                .hasSize(1);
        refused(FARID, mark, Reason.NOT_ALLOWED);
        shop.does(ANNA, mark);
        refused(ANNA, mark, Reason.NOTHING_TO_MARK);
    }

    @Test
    void anObservationIsCompleteAndOfSomebodyElse() {
        refused(JANIS, shop.observe("alone"), Reason.NOT_ALLOWED);
        Command.Observe full = shop.observe("alone");
        var empty = new Command.Observe(
                full.observation(),
                JANIS,
                NEW_HIRE,
                full.step(),
                Optional.of(FORM),
                "c1",
                Map.of(),
                shop.at,
                Optional.empty(),
                Optional.empty());
        refused(ANNA, empty, Reason.FORM_INCOMPLETE, 2);
        var later = new Command.Observe(
                full.observation(),
                JANIS,
                NEW_HIRE,
                full.step(),
                Optional.of(FORM),
                "c1",
                full.filled(),
                shop.at.plusHours(1),
                Optional.empty(),
                Optional.empty());
        refused(ANNA, later, Reason.IN_THE_FUTURE);
        shop.does(ANNA, full);
        refused(ANNA, full, Reason.ALREADY_THERE);
    }

    @Test
    void aSignatureNeedsWorkObservationsRoleAndKey() {
        var achieved = Mentoring.Decision.ACHIEVED;
        refused(ANNA, shop.sign(Optional.of(shop.observe("alone")), achieved), Reason.SOMETHING_FIRST, "The till");
        shop.worksThroughTill();
        refused(ANNA, shop.sign(Optional.empty(), achieved), Reason.OBSERVATION_MISSING);
        refused(ANNA, shop.sign(Optional.of(shop.observe("with-hint")), achieved), Reason.NOT_ENOUGH);
        refused(ANNA, shop.sign(Optional.of(shop.observe("alone")), achieved), Reason.SEEN_TOO_SELDOM, 1, 2);
        refused(ILZE, shop.sign(Optional.of(shop.observe("alone")), achieved), Reason.WRONG_ROLE, Role.MENTOR);
        assertThat(shop.decide(ANNA, shop.sign(Optional.of(shop.observe("with-hint")), Mentoring.Decision.NOT_YET)))
                .isInstanceOf(Decision.Decided.class);
        shop.does(ANNA, shop.observe("alone"));
        shop.does(ILZE, new Command.CloseKey(ANNA, "key-anna"));
        refused(ANNA, shop.sign(Optional.of(shop.observe("alone")), achieved), Reason.NO_KEY);
        shop.does(ILZE, new Command.OpenKey(ANNA, "key-anna-2", false));
        Mentoring.SignedOff signed =
                decided(ANNA, shop.sign(Optional.of(shop.observe("alone")), achieved), Mentoring.SignedOff.class);
        assertThat(signed.signerName()).contains("Anna");
        assertThat(signed.packVersion()).isEqualTo("1.2.0");
        assertThat(signed.observation()).isPresent();
    }

    @Test
    void aStepIsSignedOnce() {
        EventId signed = shop.isSigned();
        for (Mentoring.Decision each : Mentoring.Decision.values()) {
            refused(ANNA, shop.sign(Optional.of(shop.observe("alone")), each), Reason.ALREADY_THERE);
        }
        shop.does(ANNA, new Command.Withdraw(signed, "It was not a real customer"));
        assertThat(shop.decide(ANNA, shop.sign(Optional.empty(), Mentoring.Decision.NOT_YET)))
                .as("control")
                .isInstanceOf(Decision.Decided.class);
    }

    private Command.Sign again(Mentoring.Decision decision) {
        return shop.sign(Optional.of(shop.observe("alone")), decision);
    }

    private Progress.State watched() {
        return Progress.of(shop.state, shop.catalogue, JANIS, shop.today())
                .orElseThrow()
                .step(new StepId("watched"))
                .orElseThrow()
                .state();
    }

    @Test
    void whatCountsForATimeIsRenewedNearItsEndAndNotBefore() {
        var achieved = Mentoring.Decision.ACHIEVED;
        shop.isSigned();
        LocalDate last = shop.today().plusMonths(12);
        shop.at = shop.at.plusMonths(12).minusDays(Lapsing.DAYS + 1);
        refused(ANNA, again(achieved), Reason.STILL_COUNTS, 30);
        refused(ANNA, again(Mentoring.Decision.NOT_YET), Reason.STILL_COUNTS, 30);
        assertThat(Lapsing.of(shop.state, shop.catalogue, JANIS, shop.today())).isEmpty();
        shop.days(1);
        assertThat(Lapsing.of(shop.state, shop.catalogue, JANIS, shop.today()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.last()).isEqualTo(last);
                    assertThat(it.over()).isFalse();
                });
        shop.does(ANNA, shop.observe("alone"));
        shop.does(ANNA, again(achieved));
        assertThat(Lapsing.of(shop.state, shop.catalogue, JANIS, shop.today()))
                .as("renewed for another year")
                .isEmpty();
        shop.days(40);
        assertThat(watched()).isEqualTo(Progress.State.SIGNED);
    }

    @Test
    void aMeaningThatChangedLapsesTodayWhateverTheSignaturesAge() {
        shop.isSigned();
        shop.days(3);
        shop.does(ILZE, new Command.DecideContent(FORM.value(), Map.of("c1", "new"), true));
        assertThat(Lapsing.of(shop.state, shop.catalogue, JANIS, shop.today()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.last()).isEqualTo(shop.today());
                    assertThat(it.over()).isTrue();
                });
    }

    @Test
    void aNotYetNearTheEndEndsItAtOnce() {
        shop.isSigned();
        shop.at = shop.at.plusMonths(12).minusDays(3);
        shop.does(ANNA, again(Mentoring.Decision.NOT_YET));
        assertThat(watched()).isEqualTo(Progress.State.WAITS);
    }

    private Command.Sign checksBack(Mentoring.Decision decision) {
        return new Command.Sign(
                JANIS,
                NEW_HIRE,
                new StepId("again"),
                Role.MENTOR,
                Optional.empty(),
                Optional.empty(),
                "c2",
                decision,
                "I looked again",
                shop.at,
                0,
                Optional.empty(),
                "till-1");
    }

    /** What does not hold at the check-back is watched and signed again, and checked again after that. */
    @Test
    void aNotYetAtTheCheckBackPullsWhatWasSigned() {
        shop.isSigned();
        shop.days(14);
        EventId word = shop.does(ANNA, checksBack(Mentoring.Decision.NOT_YET));
        assertThat(watched()).isEqualTo(Progress.State.LAPSED);
        assertThat(Waiting.of(shop.state, shop.catalogue, ANNA, shop.today()).signatures())
                .extracting(it -> it.step().id().value())
                .contains("watched");
        refused(ANNA, checksBack(Mentoring.Decision.ACHIEVED), Reason.SOMETHING_FIRST, "At the till");
        shop.does(ANNA, shop.observe("alone"));
        shop.does(ANNA, again(Mentoring.Decision.ACHIEVED));
        assertThat(watched()).isEqualTo(Progress.State.SIGNED);
        assertThat(Waiting.of(shop.state, shop.catalogue, ANNA, shop.today())
                        .checkBacks()
                        .get(0)
                        .step()
                        .due())
                .isEqualTo(shop.today().plusDays(14));
        assertThat(word).isNotNull();
    }

    @Test
    void aCheckBackThatHoldsOrIsWithdrawnPullsNothing() {
        shop.isSigned();
        shop.days(14);
        EventId word = shop.does(ANNA, checksBack(Mentoring.Decision.NOT_YET));
        shop.does(ANNA, new Command.Withdraw(word, "It was somebody else's work"));
        assertThat(watched()).isEqualTo(Progress.State.SIGNED);
        shop.does(ANNA, checksBack(Mentoring.Decision.ACHIEVED));
        assertThat(watched()).isEqualTo(Progress.State.SIGNED);
    }

    @Test
    void nobodySignsTheirOwnTraining() {
        shop.does(
                ILZE,
                new Command.ChangePerson(
                        JANIS, "Janis", Set.of(Role.NEW_HIRE, Role.MENTOR), Optional.empty(), Optional.of(NEW_HIRE)));
        shop.does(ILZE, new Command.OpenKey(JANIS, "key-janis", false));
        refused(JANIS, shop.sign(Optional.empty(), Mentoring.Decision.NOT_YET), Reason.SIGNS_ONESELF);
    }

    @Test
    void aSignatureIsWithdrawnOrCorrectedWithAReason() {
        EventId signed = shop.isSigned();
        refused(FARID, new Command.Withdraw(signed, "No"), Reason.NOT_ALLOWED);
        refused(ILZE, new Command.Withdraw(signed, "No"), Reason.NOT_ALLOWED);
        refused(ANNA, new Command.Withdraw(signed, " "), Reason.REASON_MISSING);
        refused(ANNA, new Command.Correct(signed, shop.at, "Same"), Reason.NOTHING_CHANGED);
        refused(ANNA, new Command.Correct(signed, shop.at.plusDays(1), "Later"), Reason.IN_THE_FUTURE);
        shop.does(ANNA, new Command.Correct(signed, shop.at.minusHours(10), "Typed the wrong hour"));
        assertThat(shop.state.signOff(signed).orElseThrow().seenAt()).isEqualTo(shop.at.minusHours(10));
        shop.does(ILZE, new Command.Leave(ANNA, shop.today(), List.of()));
        shop.does(ILZE, new Command.Withdraw(signed, "The signer has left and was not there"));
        refused(ILZE, new Command.Withdraw(signed, "Again"), Reason.ALREADY_WITHDRAWN);
    }

    @Test
    void keysAreOpenedByAnOwnerAndTheFirstByItself() {
        refused(ANNA, new Command.OpenKey(ANNA, "other", false), Reason.NOT_ALLOWED);
        refused(null, new Command.OpenKey(ILZE, "other", false), Reason.NOT_ALLOWED);
        refused(null, new Command.OpenKey(ANNA, "other", true), Reason.NOT_ALLOWED);
        refused(ILZE, new Command.OpenKey(ANNA, "key-anna", false), Reason.KEY_OPEN);
        refused(ILZE, new Command.CloseKey(ANNA, "nothing"), Reason.KEY_NOT_OPEN);
        shop.does(null, new Command.OpenKey(ILZE, "again", true));
        assertThat(shop.state.reEnrolled()).isTrue();
        assertThat(shop.state.person(ILZE).orElseThrow().openKey().orElseThrow().key())
                .isEqualTo("again");
        assertThat(decided(ILZE, new Command.Unlock(ANNA), Shop.Unlocked.class).person())
                .isEqualTo(ANNA);
    }

    @Test
    void onlyWhoHasLeftLosesTheirName() {
        var erase = new Command.Erase(JANIS, List.of(), Set.of(Erasure.Category.NAME), "");
        refused(ILZE, erase, Reason.STILL_HERE);
        refused(ANNA, erase, Reason.NOT_ALLOWED);
        shop.does(ILZE, new Command.Leave(JANIS, shop.today(), List.of()));
        shop.does(ILZE, erase);
        refused(ILZE, new Command.Return(JANIS, shop.today()), Reason.ERASED);
    }
}
