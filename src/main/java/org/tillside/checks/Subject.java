package org.tillside.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.Form;
import org.tillside.content.Module;
import org.tillside.content.ModuleStep;
import org.tillside.content.Pack;
import org.tillside.content.Place;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.Question;
import org.tillside.content.Quiz;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.Scene;
import org.tillside.content.SceneId;
import org.tillside.practice.Exploration;
import org.tillside.practice.Explorer;

/** One pack among all that were read, with what several rules need to know about it. */
public final class Subject {
    private final Catalogue catalogue;
    private final Pack pack;
    private final Known known;
    private final Map<ScenarioId, Exploration> explorations = new ConcurrentHashMap<>();
    private final Once<List<Said>> said =
            new Once<>(() -> scenarios().flatMap(Subject::replies).toList());
    private final Once<List<Asked>> asked = new Once<>(() -> gathered().toList());

    Subject(Catalogue catalogue, Pack pack, Known known) {
        this.catalogue = catalogue;
        this.known = known;
        this.pack = pack;
    }

    /**
     * A reply and where it stands.
     *
     * @param within path of its scene in the places of its pack
     * @param step from there to the reply, which tells its id where there are several
     */
    record Said(Scenario scenario, Scene scene, Reply reply, String within, String step, boolean interrupting) {
        /** Of the reply in the places of its pack. */
        String path() {
            return within + step + (step.endsWith("/") ? reply.id().value() : "");
        }
    }

    /** A question and where it stands. */
    record Asked(Module module, Quiz quiz, Question question, String path) {}

    Catalogue catalogue() {
        return catalogue;
    }

    /** The names of everything that there is. */
    Known known() {
        return known;
    }

    Pack pack() {
        return pack;
    }

    Optional<Place> at(String path) {
        return pack.places().near(path);
    }

    /** Everything that can happen in a scenario, worked out once for all rules. */
    Exploration exploration(Scenario scenario) {
        return explorations.computeIfAbsent(scenario.id(), id -> Explorer.explore(scenario));
    }

    /** Works out all scenarios side by side, on every core. */
    void explore() {
        pack.scenarios().values().parallelStream().forEach(this::exploration);
    }

    Stream<Scenario> scenarios() {
        return pack.scenarios().values().stream();
    }

    /**
     * The scenarios that have a first scene. What is found in playing one without is but the echo of that: it is told
     * once that there is none, and not of each scene that nobody comes to.
     */
    Stream<Scenario> playable() {
        return scenarios().filter(it -> it.scenes().containsKey(it.start()));
    }

    Stream<Module> modules() {
        return pack.modules().values().stream();
    }

    Stream<Form> forms() {
        return pack.forms().values().stream();
    }

    Stream<Programme> programmes() {
        return pack.programmes().values().stream();
    }

    static String path(Scenario scenario) {
        return "scenario/" + scenario.id();
    }

    static String path(Scenario scenario, SceneId scene) {
        return path(scenario) + (scenario.endings().containsKey(scene) ? "/endings/" : "/scenes/") + scene;
    }

    /** All replies of a scenario: those of its scenes, their late ones, and those of interruptions. */
    static Stream<Said> replies(Scenario scenario) {
        return scenario.scenes().values().stream().flatMap(scene -> replies(scenario, scene));
    }

    /** All replies of a scene, its late one and those of its interruption. */
    static Stream<Said> replies(Scenario scenario, Scene scene) {
        String path = path(scenario, scene.id());
        Stream<Said> own =
                scene.replies().stream().map(reply -> new Said(scenario, scene, reply, path, "/replies/", false));
        Stream<Said> late = scene.late().stream().map(reply -> new Said(scenario, scene, reply, path, "/late", false));
        Stream<Said> interrupting = scene.interrupt().stream()
                .flatMap(interruption -> interruption.replies().stream())
                .map(reply -> new Said(scenario, scene, reply, path, "/interrupt/replies/", true));
        return Stream.concat(own, Stream.concat(late, interrupting));
    }

    /** All replies of the pack. */
    Stream<Said> replies() {
        return said.get().stream();
    }

    /** All quizzes of the pack. */
    Stream<Quiz> quizzes() {
        return modules()
                .flatMap(module -> module.steps().stream())
                .filter(ModuleStep.Ask.class::isInstance)
                .map(step -> ((ModuleStep.Ask) step).quiz());
    }

    /** All questions of the pack. */
    Stream<Asked> questions() {
        return asked.get().stream();
    }

    private Stream<Asked> gathered() {
        return modules().flatMap(module -> module.steps().stream()
                .filter(ModuleStep.Ask.class::isInstance)
                .map(step -> ((ModuleStep.Ask) step).quiz())
                .flatMap(quiz -> quiz.questions().stream()
                        .map(question -> new Asked(module, quiz, question, path(quiz, question)))));
    }

    static String path(Quiz quiz, Question question) {
        return "quiz/" + quiz.id() + "/questions/" + question.head().id();
    }

    /** The steps of all programmes, each with its path. */
    Stream<Map.Entry<String, ProgrammeStep>> steps() {
        return programmes().flatMap(programme -> programme.steps().stream()
                .map(step -> Map.entry("programme/" + programme.id() + "/steps/" + step.id(), step)));
    }
}
