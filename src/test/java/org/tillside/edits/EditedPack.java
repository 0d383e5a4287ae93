package org.tillside.edits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tillside.content.AnswerId;
import org.tillside.content.Catalogue;
import org.tillside.content.Form;
import org.tillside.content.FormId;
import org.tillside.content.ItemId;
import org.tillside.content.Lesson;
import org.tillside.content.LessonRef;
import org.tillside.content.Module;
import org.tillside.content.ModuleId;
import org.tillside.content.ModuleStep;
import org.tillside.content.Pack;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.Scene;
import org.tillside.content.SceneId;
import org.tillside.content.Skill;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;

/** Makes a pack anew with what the edits did to every list and text in it. */
final class EditedPack {
    private final Edits edits;

    EditedPack(Edits edits) {
        this.edits = edits;
    }

    Catalogue of(Catalogue it) {
        return new Catalogue(it.language(), it.packs().stream().map(this::pack).toList(), List.of(), Map.of());
    }

    private <K, V> Map<K, V> map(
            String path, Map<K, V> all, Function<V, K> id, BiFunction<V, String, V> copy, Function<V, V> edit) {
        return edits.list(path, List.copyOf(all.values()), it -> id.apply(it).toString(), copy).stream()
                .map(edit)
                .collect(Collectors.toMap(id, it -> it, (one, other) -> one, LinkedHashMap::new));
    }

    private Pack pack(Pack it) {
        return new Pack(
                it.id(),
                it.title(),
                it.version(),
                it.licence(),
                it.languages(),
                it.language(),
                it.levels(),
                it.positions(),
                map("skills", it.skills(), Skill::id, EditedPack::copy, this::skill),
                it.curriculum(),
                it.changes(),
                map("programmes", it.programmes(), Programme::id, EditedPack::copy, this::programme),
                map("modules", it.modules(), Module::id, EditedPack::copy, this::module),
                map("scenarios", it.scenarios(), Scenario::id, EditedPack::copy, this::scenario),
                map("forms", it.forms(), Form::id, EditedPack::copy, this::form),
                it.places(),
                it.media());
    }

    private static Skill copy(Skill it, String id) {
        return new Skill(new SkillId(id), it.title(), it.about(), it.wanted());
    }

    private Skill skill(Skill it) {
        return new Skill(it.id(), edits.text("skills/" + it.id(), it.title()), it.about(), it.wanted());
    }

    private static Programme copy(Programme it, String id) {
        return new Programme(
                new org.tillside.content.ProgrammeId(id), it.title(), it.about(), it.positions(), it.steps());
    }

    private Programme programme(Programme it) {
        String path = "programmes/" + it.id();
        return new Programme(
                it.id(),
                edits.text(path, it.title()),
                it.about(),
                it.positions(),
                edits.list(path, it.steps(), step -> step.id().value(), EditedPack::copy).stream()
                        .map(step -> step(path, step))
                        .toList());
    }

    private static ProgrammeStep copy(ProgrammeStep it, String id) {
        return new ProgrammeStep(
                new StepId(id), it.day(), it.task(), it.title(), it.signs(), it.after(), it.valid(), it.skills());
    }

    private ProgrammeStep step(String path, ProgrammeStep it) {
        Optional<String> title = it.title().map(text -> edits.text(path + "/" + it.id(), text));
        return new ProgrammeStep(it.id(), it.day(), it.task(), title, it.signs(), it.after(), it.valid(), it.skills());
    }

    /** A new module has new pages alone: a quiz's id is its own. */
    private static Module copy(Module it, String id) {
        List<ModuleStep> pages = it.steps().stream()
                .filter(ModuleStep.Read.class::isInstance)
                .map(step -> copy(id, step, step.id().value()))
                .toList();
        return module(it, new ModuleId(id), it.title(), pages);
    }

    private static Module module(Module it, ModuleId id, String title, List<ModuleStep> steps) {
        return new Module(id, title, it.about(), it.skills(), it.minutes(), it.pass(), it.after(), it.sources(), steps);
    }

    private static ModuleStep copy(String module, ModuleStep it, String id) {
        if (it instanceof ModuleStep.Read read) {
            LessonRef ref = new LessonRef(new ModuleId(module), new StepId(id));
            Lesson old = read.lesson();
            return new ModuleStep.Read(
                    new StepId(id), new Lesson(ref, old.file(), old.title(), old.sources(), old.blocks()));
        }
        return it instanceof ModuleStep.Play play
                ? new ModuleStep.Play(new StepId(id), play.scenario(), play.atLeast())
                : it;
    }

    private Module module(Module it) {
        String path = "modules/" + it.id();
        List<ModuleStep> steps = edits
                .list(
                        path,
                        it.steps(),
                        step -> step.id().value(),
                        (step, id) -> copy(it.id().value(), step, id))
                .stream()
                .map(step -> step(path, step))
                .toList();
        return module(it, it.id(), edits.text(path, it.title()), steps);
    }

    private ModuleStep step(String path, ModuleStep it) {
        String at = path + "/" + it.id();
        if (it instanceof ModuleStep.Read read) {
            Lesson old = read.lesson();
            String title = edits.text(at, old.title());
            return new ModuleStep.Read(it.id(), new Lesson(old.ref(), old.file(), title, old.sources(), old.blocks()));
        }
        return it instanceof ModuleStep.Ask ask ? new ModuleStep.Ask(it.id(), quiz(at, ask.quiz())) : it;
    }

    private Quiz quiz(String path, Quiz it) {
        List<Question> questions =
                edits.list(path, it.questions(), each -> each.head().id().value(), EditedPack::copy).stream()
                        .map(each -> question(path, each))
                        .toList();
        return new Quiz(
                it.id(),
                edits.text(path, it.title()),
                it.preset(),
                it.pass(),
                it.attempts(),
                it.pick(),
                it.pickBySkill(),
                it.shuffle(),
                it.sure(),
                questions);
    }

    private static Question copy(Question it, String id) {
        return new Question.TrueFalse(
                head(it.head(), new QuestionId(id), it.head().title()), true, "It holds.", "It does not.");
    }

    private static Question.Head head(Question.Head it, QuestionId id, String title) {
        return new Question.Head(
                id,
                title,
                it.ask(),
                it.skills(),
                it.lesson(),
                it.hints(),
                it.explain(),
                it.weight(),
                it.face(),
                it.mood(),
                it.picture(),
                it.sources());
    }

    private Question question(String path, Question question) {
        String at = path + "/" + question.head().id();
        Question.Head old = question.head();
        Question.Head head = head(old, old.id(), edits.text(at, old.title()));
        if (question instanceof Question.Choice it) {
            return new Question.Choice(head, options(at, it.options()));
        } else if (question instanceof Question.Choices it) {
            return new Question.Choices(head, options(at, it.options()));
        } else if (question instanceof Question.Order it) {
            return new Question.Order(head, items(at, it.items()), it.feedback());
        } else if (question instanceof Question.Match it) {
            List<Question.Pair> pairs = edits.list(
                    at,
                    it.pairs(),
                    pair -> pair.id().value(),
                    (pair, id) -> new Question.Pair(new AnswerId(id), pair.text(), pair.with()));
            return new Question.Match(head, pairs, it.feedback());
        } else if (question instanceof Question.Sort it) {
            List<Question.Sorted> sorted = edits.list(
                    at,
                    it.items(),
                    each -> each.id().value(),
                    (each, id) -> new Question.Sorted(new AnswerId(id), each.text(), each.group()));
            return new Question.Sort(head, items(at + "/groups", it.groups()), sorted, it.feedback());
        }
        return withoutLists(head, question);
    }

    private static Question withoutLists(Question.Head head, Question question) {
        if (question instanceof Question.TrueFalse it) {
            return new Question.TrueFalse(head, it.answer(), it.ifTrue(), it.ifFalse());
        } else if (question instanceof Question.Blank it) {
            return new Question.Blank(head, it.text(), it.gaps(), it.feedback());
        } else if (question instanceof Question.Numeric it) {
            return new Question.Numeric(head, it.answer(), it.tolerance(), it.unit(), it.near(), it.feedback());
        }
        Question.Say it = (Question.Say) question;
        return new Question.Say(head, it.rubric(), it.feedback());
    }

    private List<Question.Option> options(String at, List<Question.Option> options) {
        return edits
                .list(
                        at,
                        options,
                        it -> it.id().value(),
                        (it, id) -> new Question.Option(new AnswerId(id), it.text(), false, it.feedback()))
                .stream()
                .map(it -> new Question.Option(
                        it.id(), edits.text(at + "/" + it.id(), it.text()), it.right(), it.feedback()))
                .toList();
    }

    private List<Question.Item> items(String at, List<Question.Item> items) {
        return edits.list(at, items, it -> it.id().value(), (it, id) -> new Question.Item(new AnswerId(id), it.text()));
    }

    private static Scenario copy(Scenario it, String id) {
        return scenario(it, new ScenarioId(id), it.title(), it.scenes(), it.endings(), it.live());
    }

    private static Scenario scenario(
            Scenario it,
            ScenarioId id,
            String title,
            Map<SceneId, Scene> scenes,
            Map<SceneId, Scenario.Ending> endings,
            Optional<Scenario.Live> live) {
        return new Scenario(
                id,
                title,
                it.about(),
                it.skills(),
                it.sources(),
                it.minutes(),
                it.picture(),
                it.backdrop(),
                it.props(),
                it.customers(),
                it.behind(),
                it.setting(),
                it.budget(),
                it.meters(),
                it.flags(),
                it.start(),
                scenes,
                endings,
                live);
    }

    private Scenario scenario(Scenario it) {
        String path = "scenarios/" + it.id();
        return scenario(
                it,
                it.id(),
                edits.text(path, it.title()),
                map(path, it.scenes(), Scene::id, EditedPack::copy, scene -> scene(path, scene)),
                map(
                        path + "/endings",
                        it.endings(),
                        Scenario.Ending::id,
                        (end, id) -> new Scenario.Ending(
                                new SceneId(id), end.title(), end.outcome(), end.says(), end.debrief()),
                        end -> end),
                it.live().map(live -> live(path + "/live", live)));
    }

    private static Scene copy(Scene it, String id) {
        return scene(it, new SceneId(id), it.says(), it.replies());
    }

    private static Scene scene(Scene it, SceneId id, Optional<String> says, List<Reply> replies) {
        return new Scene(
                id,
                it.who(),
                it.sees(),
                says,
                it.mood(),
                it.picture(),
                it.within(),
                it.late(),
                replies,
                it.interrupt(),
                it.variants(),
                it.back());
    }

    private Scene scene(String path, Scene it) {
        String at = path + "/" + it.id();
        List<Reply> replies = edits.list(at, it.replies(), reply -> reply.id().value(), EditedPack::copy);
        return scene(it, it.id(), it.says().map(text -> edits.text(at, text)), replies);
    }

    private static Reply copy(Reply it, String id) {
        return new Reply(
                new ReplyId(id),
                it.act(),
                it.say(),
                it.to(),
                it.when(),
                it.once(),
                it.meters(),
                it.scores(),
                it.set(),
                it.apologies(),
                it.actions(),
                it.cost(),
                it.costs(),
                it.free(),
                it.feedback(),
                it.lesson());
    }

    private Scenario.Live live(String path, Scenario.Live it) {
        List<Scenario.Mark> rubric = edits.list(
                path,
                it.rubric(),
                mark -> mark.id().value(),
                (mark, id) -> new Scenario.Mark(new ItemId(id), mark.text(), mark.skill(), mark.clock(), false));
        return new Scenario.Live(
                it.cues(),
                rubric.stream()
                        .map(mark -> new Scenario.Mark(
                                mark.id(),
                                edits.text(path + "/" + mark.id(), mark.text()),
                                mark.skill(),
                                mark.clock(),
                                mark.critical()))
                        .toList());
    }

    private static Form copy(Form it, String id) {
        return form(it, new FormId(id), it.title(), it.sections());
    }

    private static Form form(Form it, FormId id, String title, List<Form.Section> sections) {
        return new Form(
                id,
                title,
                it.kind(),
                it.by(),
                it.about(),
                it.skills(),
                it.sources(),
                sections,
                it.achievedWhen(),
                it.result(),
                it.anonymousFrom());
    }

    private Form form(Form it) {
        String path = "forms/" + it.id();
        List<Form.Section> sections = edits
                .list(
                        path,
                        it.sections(),
                        section -> section.id().value(),
                        (section, id) -> new Form.Section(new ItemId(id), section.title(), List.of()))
                .stream()
                .map(section -> section(path, section))
                .toList();
        return form(it, it.id(), edits.text(path, it.title()), sections);
    }

    private Form.Section section(String path, Form.Section it) {
        String at = path + "/" + it.id();
        List<Form.Item> items = edits
                .list(
                        at,
                        it.items(),
                        item -> item.id().value(),
                        (item, id) -> item(item, new ItemId(id), item.text(), false))
                .stream()
                .map(item -> item(item, item.id(), edits.text(at + "/" + item.id(), item.text()), item.critical()))
                .toList();
        return new Form.Section(it.id(), it.title(), items);
    }

    private static Form.Item item(Form.Item it, ItemId id, String text, boolean critical) {
        return new Form.Item(id, text, it.detail(), it.field(), critical, it.optional(), it.clock(), it.skill());
    }
}
