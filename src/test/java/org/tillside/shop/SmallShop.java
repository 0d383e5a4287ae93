package org.tillside.shop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.*;
import org.tillside.content.Module;
import org.tillside.content.ProgrammeStep.Signer;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.journal.*;
import org.tillside.practice.Filling;

/** A small shop for the tests: content made by hand, and events as decisions give them. */
public final class SmallShop {
    public static final PersonId ILZE = new PersonId("ilze");
    public static final PersonId ANNA = new PersonId("anna");
    public static final PersonId FARID = new PersonId("farid");
    public static final PersonId JANIS = new PersonId("janis");
    static final ProgrammeId NEW_HIRE = new ProgrammeId("new-hire");
    static final ModuleId TILL = new ModuleId("till");
    static final ModuleId DOOR = new ModuleId("door");
    public static final QuizId QUIZ = new QuizId("till");
    public static final ScenarioId BUSY = new ScenarioId("busy");
    static final FormId FORM = new FormId("till-form");
    public static final SkillId SKILL = new SkillId("register");
    static final LevelId ALONE = new LevelId("alone");
    public static final QuestionId TRUE = new QuestionId("true");
    static final QuestionId SAY = new QuestionId("say");
    static final SceneId START = new SceneId("start");

    public final List<Event> events = new ArrayList<>();
    final Decisions decisions = new Decisions();
    Catalogue catalogue = catalogue(List.of(till("The till"), door()));
    public ShopState state = ShopState.EMPTY;
    OffsetDateTime at = OffsetDateTime.parse("2026-11-02T09:00:00+02:00");
    String writer = "till-1";
    private int ids;

    /** The shop with its people, keys and a pairing that Anna approved. */
    static SmallShop open() {
        SmallShop shop = new SmallShop();
        shop.does(null, new Command.Found("Kalna Veikals", "Europe/Riga", "EUR", "en", false));
        shop.does(null, person(ILZE, "Ilze", Role.OWNER));
        shop.does(null, new Command.OpenKey(ILZE, "key-ilze", false));
        shop.does(ILZE, person(ANNA, "Anna", Role.MENTOR));
        shop.does(ILZE, person(FARID, "Farid", Role.MENTOR));
        shop.does(ILZE, person(JANIS, "Janis", Role.NEW_HIRE));
        shop.does(ILZE, new Command.OpenKey(ANNA, "key-anna", false));
        shop.does(ILZE, new Command.OpenKey(FARID, "key-farid", false));
        shop.does(ILZE, new Command.ProposePairing(pairing("p1"), JANIS, ANNA, shop.today(), Optional.empty()));
        shop.does(ANNA, new Command.ApprovePairing(pairing("p1")));
        return shop;
    }

    static Command.AddPerson person(PersonId id, String name, Role role) {
        Optional<ProgrammeId> programme = role == Role.NEW_HIRE ? Optional.of(NEW_HIRE) : Optional.empty();
        return new Command.AddPerson(
                id, name, Set.of(role), Optional.of(new PositionId("cashier")), programme, LocalDate.of(2026, 11, 2));
    }

    static PairingId pairing(String id) {
        return new PairingId(id);
    }

    public LocalDate today() {
        return state.dayOf(at);
    }

    Decision decide(PersonId by, Command command) {
        return decisions.decide(state, catalogue, command, new Now(Optional.ofNullable(by), at, false));
    }

    /** Does it, or fails; gives the id of the last event. */
    public EventId does(PersonId by, Command command) {
        Decision decision = decide(by, command);
        if (decision instanceof Decision.Refused refused) {
            throw new AssertionError(command + " was refused: " + refused);
        }
        ((Decision.Decided) decision).entries().forEach(it -> happens(it));
        return events.get(events.size() - 1).id();
    }

    Event happens(Entry entry) {
        int n = events.size() + 1;
        Event event = new Event(writer, n, new EventId("e" + n), n, at, false, entry, Optional.empty(), "hash" + n);
        events.add(event);
        state = state.after(event);
        return event;
    }

    /** What a customer told, about the shop's one skill. */
    static Command.OfFloor.Told told(String what, Optional<PersonId> served) {
        return new Command.OfFloor.Told(LocalDate.of(2026, 11, 2), what, List.of(SKILL), served, "Sorry was said");
    }

    void days(int days) {
        at = at.plusDays(days);
    }

    /** A shop with a bit of everything in its journal. */
    public static SmallShop lived() {
        SmallShop shop = SmallShop.open();
        shop.does(JANIS, new Command.ReadCharter(JANIS, "en"));
        EventId signed = shop.isSigned();
        shop.does(JANIS, new Command.SayReady(JANIS, new org.tillside.content.StepId("talk")));
        shop.plays("own");
        AttemptId wrong = shop.handsIn(false);
        shop.does(ANNA, new Command.MarkAnswer(JANIS, wrong, QUIZ, SAY, Map.of(), 1000, Optional.of("Good")));
        shop.does(JANIS, new Command.BeginQuiz(JANIS, new AttemptId("again"), QUIZ, 9, Optional.of(wrong)));
        shop.does(ANNA, new Command.Correct(signed, shop.at.minusHours(1), "Typed the wrong hour"));
        shop.does(ILZE, new Command.DecideContent("till/two", Map.of("two-1", "new"), true));
        shop.does(ANNA, new Command.SetAway(JANIS, LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 10)));
        shop.does(ANNA, new Command.Stretch(JANIS, 3));
        shop.does(ANNA, new Command.HandOver(pairing("p1"), pairing("p2"), FARID, Optional.of("I am on leave")));
        shop.does(FARID, new Command.DeclinePairing(pairing("p2"), "Too many already"));
        shop.does(ILZE, new Command.WriteCharter("en", java.util.Map.of("vision", "Nobody leaves unheard")));
        shop.does(ANNA, new Command.Withdraw(signed, "It was a role-play"));
        shop.does(FARID, new Command.NoteComplaint(new ComplaintId("c1"), told("Waited long", Optional.empty())));
        shop.does(ILZE, new Command.CorrectComplaint(new ComplaintId("c1"), told("Waited long", Optional.of(JANIS))));
        shop.does(ILZE, new Command.Leave(FARID, shop.today(), List.of()));
        return shop;
    }

    Progress progress() {
        return Progress.of(state, catalogue, JANIS, today()).orElseThrow();
    }

    void readsBoth() {
        reads("one");
        reads("two");
    }

    /** Reads a page of the till; its text is kept as the first of its kind. */
    void reads(String page) {
        does(JANIS, new Command.ReadLesson(JANIS, new LessonRef(TILL, new StepId(page)), Optional.of(page + "-1")));
    }

    /** Takes the quiz with a right answer and own words, and has the words marked. */
    void passesQuiz() {
        AttemptId attempt = handsIn(true);
        does(ANNA, new Command.MarkAnswer(JANIS, attempt, QUIZ, SAY, Map.of(), 1000, Optional.of("Good")));
    }

    AttemptId handsIn(boolean answer) {
        AttemptId attempt = new AttemptId("a" + ++ids);
        does(JANIS, new Command.BeginQuiz(JANIS, attempt, QUIZ, 7));
        does(JANIS, answer(attempt, TRUE, new org.tillside.practice.Answer.Said(answer)));
        does(JANIS, answer(attempt, SAY, new org.tillside.practice.Answer.Words("Good morning")));
        does(JANIS, new Command.FinishQuiz(JANIS, attempt, QUIZ));
        return attempt;
    }

    static Command.AnswerQuestion answer(AttemptId attempt, QuestionId question, org.tillside.practice.Answer answer) {
        return new Command.AnswerQuestion(
                JANIS, attempt, QUIZ, question, answer, 0, Optional.of(org.tillside.practice.Sureness.SURE));
    }

    void plays(String reply) {
        PlayId play = new PlayId("play" + ++ids);
        does(JANIS, new Command.BeginPlay(JANIS, play, BUSY, 3));
        does(JANIS, new Command.Move(JANIS, play, BUSY, START, new ReplyId(reply), words(reply)));
        does(JANIS, new Command.EndPlay(JANIS, play, BUSY, 2));
    }

    private static Optional<String> words(String reply) {
        return reply.equals("own") ? Optional.of("I will carry it for you") : Optional.empty();
    }

    void worksThroughTill() {
        readsBoth();
        passesQuiz();
        plays("help");
    }

    Command.Observe observe(String level) {
        Map<ItemId, Filling> filled = new LinkedHashMap<>();
        for (String item : List.of("greets", "counts")) {
            filled.put(
                    new ItemId(item),
                    new Filling.AtLevel(
                            new LevelId(level), Optional.empty(), Optional.of("at the front till"), Optional.empty()));
        }
        return new Command.Observe(
                new EventId("o" + ++ids),
                JANIS,
                NEW_HIRE,
                new StepId("watched"),
                Optional.of(FORM),
                "c1",
                filled,
                at,
                Optional.of("Front till"),
                Optional.of("Calm"));
    }

    Command.Sign sign(Optional<Command.Observe> seen, Mentoring.Decision decision) {
        return new Command.Sign(
                JANIS,
                NEW_HIRE,
                new StepId("watched"),
                Role.MENTOR,
                seen,
                Optional.empty(),
                "c1",
                decision,
                "I watched Janis do this",
                at,
                0,
                Optional.of("Calm with four people waiting"),
                "till-1");
    }

    /** Works through the till, is observed twice and signed by Anna. */
    EventId isSigned() {
        worksThroughTill();
        does(ANNA, observe("alone"));
        return does(ANNA, sign(Optional.of(observe("alone")), Mentoring.Decision.ACHIEVED));
    }

    static Module till(String title) {
        Question.Head head = head(TRUE);
        Quiz quiz = new Quiz(
                QUIZ,
                "Quiz",
                Quiz.Preset.CHECK,
                60,
                Optional.of(3),
                Optional.empty(),
                Map.of(),
                false,
                true,
                List.of(
                        new Question.TrueFalse(head, true, "yes", "no"),
                        new Question.Say(head(SAY), new FormId("rubric"), new Question.Feedback("", "", ""))));
        return new Module(
                TILL,
                title,
                "",
                List.of(SKILL),
                20,
                60,
                List.of(),
                List.of(),
                List.of(
                        page(TILL, "one"),
                        page(TILL, "two"),
                        new ModuleStep.Ask(new StepId("quiz"), quiz),
                        new ModuleStep.Play(new StepId("busy"), BUSY, Optional.of(Outcome.SETTLED))));
    }

    static Module door() {
        return new Module(DOOR, "The door", "", List.of(), 5, 60, List.of(TILL), List.of(), List.of(page(DOOR, "one")));
    }

    private static ModuleStep page(ModuleId module, String step) {
        StepId id = new StepId(step);
        return new ModuleStep.Read(
                id, new Lesson(new LessonRef(module, id), step + ".md", "Page " + step, List.of(), List.of()));
    }

    private static Question.Head head(QuestionId id) {
        return new Question.Head(
                id,
                "",
                "?",
                List.of(SKILL),
                Optional.empty(),
                List.of(),
                "",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Scenario busy() {
        Map<SceneId, Scene> scenes = new LinkedHashMap<>();
        scenes.put(
                START,
                new Scene(
                        START,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Hello"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                reply("help", "good", 2, false),
                                reply("shrug", "bad", -1, false),
                                reply("own", "good", 0, true)),
                        Optional.empty(),
                        List.of(),
                        false));
        Map<SceneId, Scenario.Ending> endings = new LinkedHashMap<>();
        endings.put(new SceneId("good"), ending("good", Outcome.PLEASED));
        endings.put(new SceneId("bad"), ending("bad", Outcome.LOST));
        return new Scenario(
                BUSY,
                "A busy till",
                "",
                List.of(SKILL),
                List.of(),
                5,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of("customer", new Scenario.Customer("Marta", "50s", "fair", "marta")),
                List.of(),
                "",
                Optional.empty(),
                Map.of(),
                Map.of(),
                START,
                scenes,
                endings,
                Optional.empty());
    }

    private static Scenario.Ending ending(String id, Outcome outcome) {
        return new Scenario.Ending(new SceneId(id), id, outcome, Optional.empty(), "");
    }

    private static Reply reply(String id, String to, int score, boolean free) {
        return new Reply(
                new ReplyId(id),
                Optional.empty(),
                Optional.of(id),
                List.of(new Reply.Target(Optional.empty(), new SceneId(to))),
                Optional.empty(),
                false,
                Map.of(),
                score == 0 ? Map.of() : Map.of(SKILL, score),
                Map.of(),
                0,
                0,
                Money.ZERO,
                Optional.empty(),
                free ? Optional.of(new FormId("rubric")) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Form form() {
        return new Form(
                FORM,
                "At the till",
                Form.Kind.OBSERVATION,
                Form.By.MENTOR,
                "",
                List.of(SKILL),
                List.of(),
                List.of(new Form.Section(
                        new ItemId("all"), Optional.empty(), List.of(item("greets", false), item("counts", true)))),
                Optional.of(new Form.AchievedWhen(ALONE, 2)),
                Optional.empty(),
                Optional.empty());
    }

    private static Form.Item item(String id, boolean critical) {
        return new Form.Item(
                new ItemId(id),
                id,
                Optional.empty(),
                new Form.Field.AtLevel(),
                critical,
                false,
                Optional.empty(),
                Optional.empty());
    }

    static List<ProgrammeStep> steps() {
        return List.of(
                step("till", 1, new Task.Study(TILL), Signer.NOBODY, List.of(), Optional.empty()),
                step(
                        "watched",
                        3,
                        new Task.Observe(FORM, 2),
                        Signer.MENTOR,
                        List.of("till"),
                        Optional.of(Period.ofMonths(12))),
                step(
                        "talk",
                        2,
                        new Task.Session("What we promise", List.of()),
                        Signer.OWNER,
                        List.of(),
                        Optional.empty()),
                step(
                        "again",
                        17,
                        new Task.CheckBack(new StepId("watched"), Optional.empty(), 14),
                        Signer.MENTOR,
                        List.of(),
                        Optional.empty()),
                step("door", 4, new Task.Study(DOOR), Signer.NOBODY, List.of(), Optional.empty()),
                step("refresh", 10, new Task.Refresh(), Signer.NOBODY, List.of(), Optional.empty()));
    }

    static ProgrammeStep step(
            String id, int day, Task task, Signer signer, List<String> after, Optional<Period> valid) {
        return new ProgrammeStep(
                new StepId(id),
                day,
                task,
                Optional.empty(),
                signer,
                after.stream().map(StepId::new).toList(),
                valid,
                List.of(SKILL));
    }

    static Catalogue catalogue(List<Module> modules) {
        return catalogue(modules, steps());
    }

    static Catalogue catalogue(List<Module> modules, List<ProgrammeStep> steps) {
        Map<ModuleId, Module> byId = new LinkedHashMap<>();
        modules.forEach(it -> byId.put(it.id(), it));
        Pack pack = new Pack(
                "small",
                "Small",
                "1.2.0",
                "",
                List.of("en"),
                "en",
                List.of(
                        new Level(new LevelId("not-yet"), "Not yet"),
                        new Level(new LevelId("with-hint"), "With a hint"),
                        new Level(ALONE, "Alone")),
                List.of(new Position(new PositionId("cashier"), "Cashier")),
                Map.of(SKILL, new Skill(SKILL, "Register", "", Map.of(new PositionId("cashier"), ALONE))),
                List.of(),
                List.of(),
                Map.of(NEW_HIRE, new Programme(NEW_HIRE, "Your first days", "", List.of(), steps)),
                byId,
                Map.of(BUSY, busy()),
                Map.of(FORM, form()),
                new Places(Map.of()),
                Set.of());
        return new Catalogue("en", List.of(pack), List.of(), Map.of());
    }
}
