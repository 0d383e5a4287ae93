package org.tillside.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.shop.SmallShop.ANNA;
import static org.tillside.shop.SmallShop.BUSY;
import static org.tillside.shop.SmallShop.FARID;
import static org.tillside.shop.SmallShop.ILZE;
import static org.tillside.shop.SmallShop.JANIS;
import static org.tillside.shop.SmallShop.QUIZ;
import static org.tillside.shop.SmallShop.SAY;
import static org.tillside.shop.SmallShop.SKILL;
import static org.tillside.shop.SmallShop.TILL;
import static org.tillside.shop.SmallShop.TRUE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.PositionId;
import org.tillside.content.SkillId;
import org.tillside.journal.AssignmentId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.Event;
import org.tillside.journal.EventId;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PlayId;
import org.tillside.practice.Answer;
import org.tillside.practice.Filling;
import org.tillside.practice.Fsrs;
import org.tillside.practice.Remembered;
import org.tillside.practice.Subject;
import org.tillside.practice.Sureness;

/** Refreshers, drills, timed greetings, assignments and ratings, from the command to the state. */
class PracticeTest {
    private final SmallShop shop = SmallShop.open();

    private Person janis() {
        return shop.state.person(JANIS).orElseThrow();
    }

    private Decision.Reason refused(org.tillside.journal.PersonId by, Command command) {
        return ((Decision.Refused) shop.decide(by, command)).reason();
    }

    private static Learning.Greeting greeting(int tenths, boolean well) {
        return new Learning.Greeting(
                new ItemId("red-coat"), Optional.of(tenths), Optional.of(new ItemId("open-hand")), well);
    }

    @Test
    void aReviewIsGradedAndOwnWordsAreNotAsked() {
        shop.does(JANIS, new Command.Review(JANIS, QUIZ, TRUE, new Answer.Said(true), 1, Optional.of(Sureness.SURE)));
        Learning.QuestionReviewed last = (Learning.QuestionReviewed)
                shop.events.get(shop.events.size() - 1).entry();
        assertThat(last.credit()).isBetween(660, 670);
        assertThat(refused(JANIS, new Command.Review(JANIS, QUIZ, SAY, new Answer.Words("Hi"), 0, Optional.empty())))
                .isEqualTo(Decision.Reason.NO_ANSWER_NOW);
        assertThat(refused(ANNA, new Command.Review(JANIS, QUIZ, TRUE, new Answer.Said(true), 0, Optional.empty())))
                .isEqualTo(Decision.Reason.NOT_ALLOWED);
    }

    /** Three hints leave nothing of the credit, and take nothing from the answer. */
    @Test
    void aRightAnswerWithThreeHintsIsRightInTheRecordsToo() {
        Subject.OfQuestion question = new Subject.OfQuestion(QUIZ, TRUE);
        shop.does(JANIS, new Command.BeginRefresher(JANIS, shop.today(), List.of(question)));
        shop.does(JANIS, new Command.Review(JANIS, QUIZ, TRUE, new Answer.Said(true), 3, Optional.of(Sureness.SURE)));
        RefresherWork work = janis().work().refresher();
        assertThat(work.current().orElseThrow().credits().get(0).credit()).isZero();
        assertThat(work.current().orElseThrow().credits().get(0).right()).isTrue();
        assertThat(work.memories().of(question).orElseThrow().sureButWrong()).isZero();
        assertThat(work.memories().of(question).orElseThrow().memory().lapses()).isZero();

        AttemptId attempt = new AttemptId("hinted");
        shop.does(JANIS, new Command.BeginQuiz(JANIS, attempt, QUIZ, 1));
        shop.does(
                JANIS,
                new Command.AnswerQuestion(
                        JANIS, attempt, QUIZ, TRUE, new Answer.Said(true), 3, Optional.of(Sureness.SURE)));
        Attempt.Try first = janis().work()
                .quiz(QUIZ)
                .attempt(attempt)
                .orElseThrow()
                .tries(TRUE)
                .get(0);
        assertThat(first.credit()).contains(0);
        assertThat(first.right()).isTrue();
        assertThat(first.sureButWrong()).isFalse();
        assertThat(janis().work()
                        .refresher()
                        .memories()
                        .of(question)
                        .orElseThrow()
                        .sureButWrong())
                .isZero();
    }

    @Test
    void theSetOfADayIsFixedAndShrinksAsItIsAnswered() {
        Subject.OfQuestion question = new Subject.OfQuestion(QUIZ, TRUE);
        Command begin = new Command.BeginRefresher(JANIS, shop.today(), List.of(question));
        shop.does(JANIS, begin);
        assertThat(refused(JANIS, begin)).isEqualTo(Decision.Reason.ALREADY_THERE);
        assertThat(janis().work().refresher().current().orElseThrow().left()).containsExactly(question);
        shop.does(JANIS, new Command.Review(JANIS, QUIZ, TRUE, new Answer.Said(false), 0, Optional.of(Sureness.SURE)));
        assertThat(janis().work().refresher().current().orElseThrow().left()).isEmpty();
        Remembered memory = janis().work().refresher().memories().of(question).orElseThrow();
        assertThat(memory.sureButWrong()).isEqualTo(1);
        assertThat(janis().work().refresher().skills()).containsOnlyKeys(SKILL);
    }

    @Test
    void aQuestionOfASetIsAnsweredOnce() {
        Command answer = new Command.Review(JANIS, QUIZ, TRUE, new Answer.Said(true), 0, Optional.empty());
        shop.does(JANIS, new Command.BeginRefresher(JANIS, shop.today(), List.of(new Subject.OfQuestion(QUIZ, TRUE))));
        shop.does(JANIS, answer);
        assertThat(refused(JANIS, answer)).isEqualTo(Decision.Reason.NO_ANSWER_NOW);
    }

    @Test
    void anAnswerOutsideTheSetCountsOnceThoughItIsWrittenAgain() {
        shop.does(JANIS, new Command.Review(JANIS, QUIZ, TRUE, new Answer.Said(true), 0, Optional.empty()));
        ShopState once = shop.state;
        Event last = shop.events.get(shop.events.size() - 1);
        assertThat(once.after(last)).isEqualTo(once);
        assertThat(janis().work()
                        .refresher()
                        .memories()
                        .of(new Subject.OfQuestion(QUIZ, TRUE))
                        .orElseThrow()
                        .memory()
                        .reps())
                .isEqualTo(1);
    }

    @Test
    void whatWasToldInTheRoundBeforeIsNoRecall() {
        AttemptId wrong = shop.handsIn(false);
        shop.does(ANNA, new Command.MarkAnswer(JANIS, wrong, QUIZ, SAY, Map.of(), 1000, Optional.empty()));
        RefresherWork before = janis().work().refresher();
        AttemptId again = new AttemptId("again");
        shop.does(JANIS, new Command.BeginQuiz(JANIS, again, QUIZ, 9, Optional.of(wrong)));
        shop.does(JANIS, SmallShop.answer(again, TRUE, new Answer.Said(true)));
        assertThat(janis().work().refresher()).isEqualTo(before);
    }

    @Test
    void whatIsSeenOnTheFloorReachesTheMemoryOfASkill() {
        shop.does(ANNA, shop.observe("alone"));
        Remembered able = janis().work().refresher().skills().get(SKILL);
        assertThat(able.pull()).isEmpty();
        shop.days(1);
        shop.does(ANNA, shop.observe("not-yet"));
        Remembered contradicted = janis().work().refresher().skills().get(SKILL);
        assertThat(contradicted.due(Fsrs.STANDARD))
                .isBefore(able.due(Fsrs.STANDARD).plusDays(1));
        assertThat(contradicted.memory().lapses()).isEqualTo(1);
    }

    @Test
    void aPaperThatIsEnteredLateIsNoMemoryOfToday() {
        Command.Observe paper = shop.observe("alone");
        var seen = shop.today();
        shop.days(30);
        shop.does(ANNA, paper);
        assertThat(janis().work().refresher().skills().get(SKILL).memory().last())
                .isEqualTo(seen);
    }

    @Test
    void memoriesAreTheSameInWhateverOrderTheJournalArrives() {
        for (int i = 0; i < 3; i++) {
            shop.handsIn(i % 2 == 0);
            shop.days(3);
            shop.plays(i % 2 == 0 ? "help" : "shrug");
            shop.does(ANNA, shop.observe(i == 1 ? "not-yet" : "alone"));
        }
        RefresherWork straight = janis().work().refresher();
        assertThat(straight.questions()).isNotEmpty();
        List<Event> events = new ArrayList<>(shop.events);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(events, new Random(seed));
            assertThat(ShopState.of(events).person(JANIS).orElseThrow().work().refresher())
                    .isEqualTo(straight);
        }
        // the control: folding in the order of arrival gives something else
        Collections.reverse(events);
        ShopState unsorted = ShopState.EMPTY.afterAll(events);
        assertThat(unsorted.person(JANIS).map(it -> it.work().refresher())).isNotEqualTo(Optional.of(straight));
    }

    private Refreshing refreshing() {
        return Refreshing.of(shop.state, shop.catalogue, JANIS, shop.today()).orElseThrow();
    }

    @Test
    void aClockThatWentAYearAheadHoldsNoRefresherUp() {
        List<Subject.OfQuestion> set = List.of(new Subject.OfQuestion(QUIZ, TRUE));
        shop.happens(new Learning.RefresherBegun(JANIS, shop.today().plusYears(1), set));
        shop.happens(new Learning.RefresherDone(JANIS, shop.today().plusYears(1), 1, 1));
        assertThat(refreshing().begun()).isFalse();
        assertThat(refreshing().recorded()).isFalse();
        shop.does(JANIS, new Command.BeginRefresher(JANIS, shop.today(), set));
        assertThat(refreshing().begun()).isTrue();
        shop.does(JANIS, new Command.Review(JANIS, QUIZ, TRUE, new Answer.Said(true), 0, Optional.empty()));
        shop.does(JANIS, new Command.FinishRefresher(JANIS, shop.today(), 1, 1));
        assertThat(refreshing().recorded()).isTrue();
        assertThat(janis().work().refresher().days()).isEqualTo(2);
    }

    @Test
    void aClockThatIsAheadOverMidnightAsksNothingTwice() {
        List<Subject.OfQuestion> set = List.of(new Subject.OfQuestion(QUIZ, TRUE));
        shop.happens(new Learning.RefresherBegun(JANIS, shop.today().plusDays(1), set));
        shop.happens(new Learning.RefresherDone(JANIS, shop.today().plusDays(1), 1, 1));
        assertThat(refreshing().begun()).isTrue();
        assertThat(refreshing().recorded()).isTrue();
        assertThat(refused(JANIS, new Command.BeginRefresher(JANIS, shop.today(), set)))
                .isEqualTo(Decision.Reason.ALREADY_THERE);
    }

    @Test
    void aDayOfRefreshersCountsOnce() {
        for (int i = 0; i < 2; i++) {
            shop.does(JANIS, new Command.FinishRefresher(JANIS, shop.today(), 5, 4));
        }
        assertThat(janis().work().refresher().days()).isEqualTo(1);
        assertThat(janis().work().refresher().last()).contains(shop.today());
    }

    @Test
    void aDrillKeepsItsStreakAndTheNewestOnes() {
        for (int i = 0; i < DrillWork.KEPT + 3; i++) {
            shop.does(
                    JANIS,
                    new Command.FinishDrill(
                            JANIS,
                            "30-30",
                            i,
                            3,
                            List.of(
                                    greeting(80, true),
                                    greeting(90, true),
                                    greeting(110, i != 0),
                                    greeting(5, false))));
        }
        DrillWork work = janis().work().drill("30-30");
        assertThat(work.done()).isEqualTo(DrillWork.KEPT + 3);
        assertThat(work.bestStreak()).isEqualTo(3);
        assertThat(work.latest()).hasSize(DrillWork.KEPT);
        assertThat(refused(JANIS, new Command.FinishDrill(JANIS, "30-30", 1, 3, List.of())))
                .isEqualTo(Decision.Reason.NOT_OVER);
    }

    private Command.TimeGreetings timing(String id, int day) {
        return new Command.TimeGreetings(
                new EventId(id),
                JANIS,
                shop.today().plusDays(day),
                List.of(new Mentoring.Timed(Optional.of(84), Optional.of(true))),
                Optional.of("Busy hour"));
    }

    @Test
    void greetingsAreTimedBySomebodyElse() {
        shop.does(FARID, timing("t1", 0));
        assertThat(janis().shifts())
                .singleElement()
                .satisfies(it -> assertThat(it.timed().by()).isEqualTo(FARID));
        assertThat(refused(JANIS, timing("t2", 0))).isEqualTo(Decision.Reason.NOT_ALLOWED);
        assertThat(refused(ANNA, timing("t3", 1))).isEqualTo(Decision.Reason.IN_THE_FUTURE);
        assertThat(refused(
                        ANNA,
                        new Command.TimeGreetings(new EventId("t4"), JANIS, shop.today(), List.of(), Optional.empty())))
                .isEqualTo(Decision.Reason.NOTHING_TIMED);
    }

    @Test
    void onlyThoseWhoAreTrainedAreTimed() {
        var owner = new Command.TimeGreetings(
                new EventId("t5"),
                ILZE,
                shop.today(),
                List.of(new Mentoring.Timed(Optional.of(84), Optional.of(true))),
                Optional.empty());
        assertThat(refused(ANNA, owner)).isEqualTo(Decision.Reason.NOT_ALLOWED);
    }

    @Test
    void aTraineeMayCommentOnWhatWasSeen() {
        Command.Observe seen = shop.observe("alone");
        shop.does(ANNA, seen);
        shop.does(JANIS, new Command.Comment(JANIS, seen.observation(), "  The queue was long.  "));
        assertThat(janis().observations()
                        .get(seen.observation())
                        .comment()
                        .orElseThrow()
                        .words())
                .contains("The queue was long.");
        assertThat(refused(JANIS, new Command.Comment(JANIS, new EventId("none"), "Hm")))
                .isEqualTo(Decision.Reason.OBSERVATION_MISSING);
        assertThat(refused(JANIS, new Command.Comment(JANIS, seen.observation(), " ")))
                .isEqualTo(Decision.Reason.WORDS_MISSING);
    }

    private Command.Assign assign(String id, int days) {
        return new Command.Assign(
                new AssignmentId(id),
                JANIS,
                Optional.of(TILL),
                Optional.empty(),
                false,
                Optional.of(SKILL),
                Optional.of(FARID),
                shop.today().plusDays(days));
    }

    @Test
    void whatIsAssignedCanBeTakenBack() {
        shop.does(ANNA, assign("as-1", 3));
        assertThat(janis().assignments().get(new AssignmentId("as-1")).dropped())
                .isFalse();
        assertThat(refused(FARID, assign("as-2", 3))).isEqualTo(Decision.Reason.NOT_ALLOWED);
        assertThat(refused(ILZE, assign("as-2", -1))).isEqualTo(Decision.Reason.IN_THE_PAST);
        shop.does(ILZE, new Command.DropAssignment(new AssignmentId("as-1"), JANIS));
        assertThat(janis().assignments().get(new AssignmentId("as-1")).dropped())
                .isTrue();
        assertThat(refused(ILZE, new Command.DropAssignment(new AssignmentId("as-1"), JANIS)))
                .isEqualTo(Decision.Reason.NOTHING_ASSIGNED);
    }

    /** A scenario without a rubric for two is rated by its skills. */
    private Command.RatePlay rate(String play) {
        return rate(play, Map.of(new ItemId(SKILL.value()), at("alone")));
    }

    private static Filling at(String level) {
        return new Filling.AtLevel(new LevelId(level), Optional.empty(), Optional.of("Warm"), Optional.empty());
    }

    private static Command.RatePlay rate(String play, Map<ItemId, Filling> filled) {
        return new Command.RatePlay(JANIS, new PlayId(play), BUSY, "c1", filled, Set.of(), Optional.of("Clear"));
    }

    @Test
    void aPlayIsRatedWholeByLinesAndLevelsThatThereAre() {
        shop.plays("help");
        shop.plays("help");
        String play = janis().work().plays(BUSY).last().orElseThrow().id().value();
        ItemId line = new ItemId(SKILL.value());
        assertThat(refused(ANNA, rate(play, Map.of()))).isEqualTo(Decision.Reason.FORM_INCOMPLETE);
        assertThat(refused(ANNA, rate(play, Map.of(new ItemId("unheard-of"), at("alone")))))
                .isEqualTo(Decision.Reason.CONTENT_GONE);
        assertThat(refused(ANNA, rate(play, Map.of(line, at("unheard-of"))))).isEqualTo(Decision.Reason.CONTENT_GONE);
        assertThat(shop.decide(ANNA, rate(play, Map.of(line, at("not-yet"))))).isInstanceOf(Decision.Decided.class);
        Command.RatePlay nothing =
                new Command.RatePlay(JANIS, new PlayId(play), BUSY, "c1", Map.of(), Set.of(line), Optional.empty());
        assertThat(refused(ANNA, nothing)).as("nothing at all was seen").isEqualTo(Decision.Reason.FORM_INCOMPLETE);
    }

    @Test
    void aPlayThatWasRatedStaysHoweverManyFollow() {
        shop.plays("help");
        PlayId very = janis().work().plays(BUSY).last().orElseThrow().id();
        assertThat(refused(ANNA, rate(very.value()))).as("a first try").isEqualTo(Decision.Reason.NOT_ALLOWED);
        shop.plays("help");
        PlayId first = janis().work().plays(BUSY).last().orElseThrow().id();
        assertThat(refused(FARID, rate(first.value()))).as("not put up yet").isEqualTo(Decision.Reason.NOT_ALLOWED);
        shop.does(ANNA, rate(first.value()));
        shop.does(FARID, rate(first.value()));
        assertThat(refused(ANNA, rate(first.value()))).isEqualTo(Decision.Reason.ALREADY_THERE);
        for (int i = 0; i < PlayWork.KEPT + 2; i++) {
            shop.plays("shrug");
        }
        Play kept = janis().work().plays(BUSY).play(first).orElseThrow();
        assertThat(kept.ratings()).containsOnlyKeys(ANNA, FARID);
        assertThat(janis().work().plays(BUSY).earlier()).hasSize(PlayWork.KEPT);
        assertThat(janis().work().plays(BUSY).first().orElseThrow().id()).isEqualTo(very);
        assertThat(refused(ANNA, rate("no-such-play"))).isEqualTo(Decision.Reason.NOT_OVER);
    }

    @Test
    void anOwnerSaysWhatIsWanted() {
        PositionId cashier = new PositionId("cashier");
        shop.does(ILZE, new Command.SetWanted(cashier, SKILL, SmallShop.ALONE));
        assertThat(shop.state.wanted(shop.catalogue.skills().iterator().next(), cashier))
                .contains(SmallShop.ALONE);
        assertThat(refused(ILZE, new Command.SetWanted(cashier, new SkillId("flying"), SmallShop.ALONE)))
                .isEqualTo(Decision.Reason.CONTENT_GONE);
        assertThat(refused(ANNA, new Command.SetWanted(cashier, SKILL, SmallShop.ALONE)))
                .isEqualTo(Decision.Reason.NOT_ALLOWED);
    }

    @Test
    void erasingTakesTheWordsAndLeavesTheFigures() {
        shop.does(FARID, timing("t1", 0));
        Command.Observe seen = shop.observe("alone");
        shop.does(ANNA, seen);
        shop.does(JANIS, new Command.Comment(JANIS, seen.observation(), "The queue was long."));
        shop.plays("help");
        shop.plays("help");
        shop.does(
                ANNA, rate(janis().work().plays(BUSY).last().orElseThrow().id().value()));
        shop.does(ILZE, new Command.Leave(JANIS, shop.today(), List.of()));
        assertThat(shop.state.toString()).contains("Busy hour", "The queue was long.", "Warm", "Clear");
        EnumSet<Erasure.Category> all = EnumSet.allOf(Erasure.Category.class);
        shop.does(ILZE, new Command.Erase(JANIS, Erasure.events(JANIS, all, shop.events), all, "nothing"));
        assertThat(shop.state.toString()).doesNotContain("Busy hour", "The queue was long.", "Warm", "Clear");
        assertThat(janis().shifts().get(0).timed().greetings()).hasSize(1);
    }
}
