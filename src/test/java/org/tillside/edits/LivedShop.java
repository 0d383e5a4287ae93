package org.tillside.edits;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.FormId;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.Module;
import org.tillside.content.ModuleId;
import org.tillside.content.Pack;
import org.tillside.content.PositionId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.journal.AssignmentId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.EventId;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.journal.Role;
import org.tillside.practice.Choice;
import org.tillside.practice.Filling;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;
import org.tillside.practice.Subject;
import org.tillside.practice.Sureness;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.shop.Command;

/** A shop with the bundled content in which a new hire has records of every kind. */
final class LivedShop {
    static final PersonId JANIS = TestShops.JANIS;
    static final PersonId ANNA = new PersonId("anna");
    static final ProgrammeId PROGRAMME = new ProgrammeId("new-hire");
    static final ScenarioId BLOUSE = new ScenarioId("blouse");

    final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);
    final AttemptId wrong;

    /** The content that these records are about, and no more of it, so that many edits can be tried. */
    final Catalogue content = cut(TestShops.bundled());

    private static Catalogue cut(Catalogue all) {
        Pack it = all.packs().get(0);
        Map<ModuleId, Module> modules = new LinkedHashMap<>(it.modules());
        modules.keySet()
                .retainAll(Stream.of("welcome", "register-service", "greeting-30-30", "complaint-handling", "listening")
                        .map(ModuleId::new)
                        .toList());
        Map<ScenarioId, Scenario> scenarios = new LinkedHashMap<>(it.scenarios());
        scenarios
                .keySet()
                .retainAll(Stream.of("blouse", "first-greeting", "busy-till")
                        .map(ScenarioId::new)
                        .toList());
        Pack part = new Pack(
                it.id(),
                it.title(),
                it.version(),
                it.licence(),
                it.languages(),
                it.language(),
                it.levels(),
                it.positions(),
                it.skills(),
                it.curriculum(),
                it.changes(),
                it.programmes(),
                modules,
                scenarios,
                it.forms(),
                it.places(),
                it.media());
        return new Catalogue(all.language(), List.of(part), List.of(), Map.of());
    }

    LivedShop() {
        desk.does("janis", new Command.ReadCharter(JANIS, "en"));
        TestShops.works(desk, "listening");
        wrong = TestShops.takes(desk, quiz("greeting-30-30"), Set.of(0, 1, 3));
        TestShops.takes(desk, quiz("complaint-handling"), Set.of(2));
        for (int i = 0; i < 4; i++) {
            desk.later(Duration.ofHours(1));
            plays("blouse", i);
            plays("first-greeting", i);
        }
        isSeen();
        practises();
        isAssigned();
        desk.later(Duration.ofDays(1));
        desk.catalogue = content;
    }

    private static String quiz(String module) {
        return TestShops.bundled()
                .module(new ModuleId(module))
                .flatMap(it -> it.quiz())
                .orElseThrow()
                .id()
                .value();
    }

    /** A play by chance to its end, own words among the replies. */
    private void plays(String id, long seed) {
        Scenario scenario = TestShops.bundled().scenario(new ScenarioId(id)).orElseThrow();
        PlayId play = new PlayId(id + seed);
        Random chance = new Random(seed);
        desk.does("janis", new Command.BeginPlay(JANIS, play, scenario.id(), seed));
        ScenarioState state = ScenarioRun.begin(scenario);
        while (ScenarioRun.ending(scenario, state).isEmpty()) {
            List<Choice> all = ScenarioRun.choices(scenario, state);
            Choice choice = all.get(chance.nextInt(all.size()));
            if (choice instanceof Choice.Back) {
                desk.does("janis", new Command.GoBack(JANIS, play, scenario.id()));
            } else {
                var reply = choice instanceof Choice.Say say ? say.reply() : Reply.LATE;
                Optional<String> words =
                        reply.value().equals("own-words") ? Optional.of("You get it all back.") : Optional.empty();
                desk.does("janis", new Command.Move(JANIS, play, scenario.id(), state.scene(), reply, words));
            }
            state = ScenarioRun.step(scenario, state, choice);
        }
        desk.later(Duration.ofMinutes(5));
        desk.does("janis", new Command.EndPlay(JANIS, play, scenario.id(), 22, Map.of()));
        desk.happened(
                new Mentoring.PlayRated(JANIS, play, scenario.id(), ANNA, "c", Map.of(), Optional.of("Well begun")));
    }

    private void isSeen() {
        seen("register-watched", "floor-observation", Optional.of("seen-1"));
        seen("greeting-watched", "floor-observation", Optional.empty());
        desk.does("janis", new Command.SayReady(JANIS, new StepId("register-watched")));
    }

    private void seen(String step, String form, Optional<String> signed) {
        Map<ItemId, Filling> filled = new java.util.LinkedHashMap<>();
        TestShops.bundled().forms().stream()
                .filter(it -> it.id().value().contains(step.replace("-watched", "")))
                .flatMap(it -> it.items().stream())
                .forEach(it -> filled.put(
                        it.id(),
                        new Filling.AtLevel(
                                new LevelId("alone"), Optional.empty(), Optional.of("At the till"), Optional.empty())));
        OffsetDateTime at = desk.clock();
        EventId id = new EventId("seen-" + step);
        desk.happened(new Mentoring.Observed(
                id,
                JANIS,
                ANNA,
                PROGRAMME,
                new StepId(step),
                Optional.of(new FormId(form)),
                "c1",
                filled,
                at,
                Optional.of("Front till"),
                Optional.of("Calm"),
                Optional.empty()));
        signed.ifPresent(it -> desk.happened(new Mentoring.SignedOff(
                JANIS,
                ANNA,
                Optional.of("Anna"),
                Role.MENTOR,
                PROGRAMME,
                new StepId(step),
                "1.1.0",
                "c1",
                Optional.of(id),
                Mentoring.Decision.ACHIEVED,
                Optional.of("I watched Janis do this"),
                at,
                at,
                false,
                0,
                Optional.of("Calm with four people waiting"),
                "till-1")));
        desk.happened(new Learning.Commented(JANIS, id, Optional.of("It was a good day")));
    }

    private void practises() {
        var quiz = TestShops.bundled()
                .module(new ModuleId("welcome"))
                .flatMap(it -> it.quiz())
                .orElseThrow();
        var question = quiz.questions().get(0);
        Subject.OfQuestion subject =
                new Subject.OfQuestion(quiz.id(), question.head().id());
        desk.happened(new Learning.RefresherBegun(JANIS, desk.today(), List.of(subject)));
        desk.happened(new Learning.QuestionReviewed(
                JANIS,
                quiz.id(),
                question.head().id(),
                Optional.of(TestShops.right(question)),
                0,
                Optional.of(Sureness.SURE),
                1000,
                question.head().skills()));
        desk.happened(new Learning.RefresherDone(JANIS, desk.today(), 1, 1));
        desk.happened(new Learning.DrillDone(
                JANIS,
                "greeting",
                4,
                3,
                List.of(new Learning.Greeting(new ItemId("v1"), Optional.of(90), Optional.of(new ItemId("w1")), true)),
                Optional.empty()));
        desk.happened(new Learning.TipPinned(
                JANIS,
                BLOUSE,
                new org.tillside.content.SceneId("arrives"),
                new org.tillside.content.ReplyId("listen")));
        desk.happened(new Mentoring.GreetingsTimed(
                new EventId("timed-1"),
                JANIS,
                ANNA,
                desk.today(),
                List.of(new Mentoring.Timed(Optional.of(120), Optional.of(true))),
                Optional.of("A quiet morning"),
                Optional.empty()));
    }

    private void isAssigned() {
        assigned("module", Optional.of(new ModuleId("listening")), Optional.empty(), false);
        assigned("alone", Optional.empty(), Optional.of(BLOUSE), false);
        assigned("live", Optional.empty(), Optional.of(BLOUSE), true);
        desk.happened(new org.tillside.journal.Shop.WantedSet(
                new PositionId("shop-assistant"),
                new SkillId("listening"),
                new LevelId("alone"),
                new PersonId("ilze")));
    }

    private void assigned(String id, Optional<ModuleId> module, Optional<ScenarioId> scenario, boolean live) {
        desk.happened(new Mentoring.Assigned(
                new AssignmentId(id),
                JANIS,
                module,
                scenario,
                live,
                Optional.of(new SkillId("listening")),
                Optional.of(ANNA),
                desk.today().plusDays(3),
                ANNA));
    }
}
