package org.tillside.edits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tillside.content.Catalogue;
import org.tillside.content.Module;
import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.insight.Difficulty;
import org.tillside.insight.SceneDifficulty;
import org.tillside.practice.AnswerKey;
import org.tillside.shop.Assignments;
import org.tillside.shop.Overview;
import org.tillside.shop.Part;
import org.tillside.shop.Progress;
import org.tillside.shop.Refreshing;
import org.tillside.shop.ShopState;
import org.tillside.shop.Standing;
import org.tillside.shop.Timeline;
import org.tillside.shop.Waiting;

/**
 * What the views tell of a person's records, by id: a fact stands under a key, together with the paths of the content
 * without which nobody can be told it.
 */
final class Facts {
    private final Map<String, String> told = new TreeMap<>();
    private final Map<String, List<String>> needs = new LinkedHashMap<>();

    private Facts() {}

    Map<String, String> told() {
        return told;
    }

    List<String> needs(String key) {
        return needs.getOrDefault(key, List.of());
    }

    private void tell(String key, Object value, String... paths) {
        told.put(key, String.valueOf(value));
        needs.put(key, List.of(paths));
    }

    /** What is told whatever becomes of the content around it. */
    static Facts kept(LivedShop shop, Catalogue catalogue) {
        Facts facts = new Facts();
        ShopState state = shop.desk.shop();
        facts.path(state, catalogue, shop);
        facts.history(state, catalogue, shop);
        facts.hardest(state, catalogue, shop.content);
        facts.waits(state, catalogue, shop);
        return facts;
    }

    /** All that is told while nothing is deleted or added: levels and sums too. */
    static Facts whole(LivedShop shop, Catalogue catalogue) {
        Facts facts = kept(shop, catalogue);
        ShopState state = shop.desk.shop();
        for (Standing it : Standing.of(state, catalogue, LivedShop.JANIS, shop.desk.today())) {
            facts.tell(
                    "standing/" + it.skill().id(),
                    it.level() + " " + it.done() + "/" + it.of() + " "
                            + it.records().stream()
                                    .map(each -> each.kind() + " " + each.at() + " " + each.verdict())
                                    .sorted()
                                    .toList());
        }
        for (SceneDifficulty it : SceneDifficulty.of(catalogue, state.people().values(), 1)) {
            facts.tell("scene/" + it.scenario() + "/" + it.scene(), it.people() + " " + it.best() + " " + it.lost());
        }
        Refreshing.of(state, catalogue, LivedShop.JANIS, shop.desk.today())
                .ifPresent(it -> facts.tell(
                        "due",
                        it.due().stream()
                                .map(each -> each.question().toString())
                                .sorted()
                                .toList()));
        Overview.of(state, catalogue, shop.desk.today())
                .team()
                .forEach(it -> facts.tell(
                        "gaps/" + it.person().id(),
                        it.gaps().stream()
                                .map(each -> each.skill().id().value())
                                .sorted()
                                .toList()));
        progress(state, catalogue, shop)
                .steps()
                .forEach(it -> facts.tell("step/" + it.id(), it.state().done()));
        return facts;
    }

    /** What waits to be marked is there as long as what it answers is. */
    private void waits(ShopState state, Catalogue catalogue, LivedShop shop) {
        Waiting waiting = Waiting.of(state, catalogue, LivedShop.ANNA, shop.desk.today());
        for (Waiting.AnswerToMark it : waiting.answers()) {
            String at = shop.content
                    .moduleOf(it.quiz())
                    .flatMap(module -> step(module, it.quiz(), it.question()))
                    .orElseThrow();
            tell("to mark/" + it.attempt() + "/" + it.question(), it.at(), at);
        }
        for (Waiting.ReplyToMark it : waiting.replies()) {
            tell("to mark/" + it.play() + "/" + it.scene() + "/" + it.reply(), it.at(), "scenarios/" + it.scenario());
        }
    }

    private static Progress progress(ShopState state, Catalogue catalogue, LivedShop shop) {
        return Progress.of(state, catalogue, LivedShop.JANIS, shop.desk.today()).orElseThrow();
    }

    private void path(ShopState state, Catalogue catalogue, LivedShop shop) {
        if (catalogue.programme(LivedShop.PROGRAMME).isEmpty()) {
            Progress.of(state, catalogue, LivedShop.JANIS, shop.desk.today());
            return;
        }
        for (Progress.Step it : progress(state, catalogue, shop).steps()) {
            String at = "programmes/" + LivedShop.PROGRAMME + "/" + it.id();
            it.signOff().ifPresent(signed -> tell("signed/" + it.id(), signed.event(), at));
            String module = module(it);
            for (Part part : it.parts()) {
                part(part, at, "modules/" + module + "/" + part.id());
            }
        }
    }

    private static String module(Progress.Step it) {
        return it.step().task() instanceof org.tillside.content.ProgrammeStep.Task.Study study
                ? study.module().value()
                : "";
    }

    private void part(Part it, String step, String piece) {
        if (it.at().isPresent() || it.percent().isPresent()) {
            String[] paths = it.scenario()
                    .map(scenario -> new String[] {step, piece, "scenarios/" + scenario})
                    .orElseGet(() -> new String[] {step, piece});
            tell(
                    "done/" + piece,
                    it.kind() + " " + (it.state() == Part.State.DONE) + " " + it.percent() + " " + it.outcome() + " "
                            + it.at(),
                    paths);
        }
    }

    private void history(ShopState state, Catalogue catalogue, LivedShop shop) {
        Timeline timeline = Timeline.of(state, catalogue, LivedShop.JANIS, LivedShop.ANNA, shop.desk.today());
        for (Timeline.Item it : timeline.items()) {
            tell(
                    "history/" + it.kind() + "/" + it.event(),
                    it.at() + " " + it.by() + " " + it.words() + " " + it.seen()
                            + (it.title().isBlank() && it.step().isPresent() ? " without a name" : ""));
        }
        for (Assignments.Row it : Assignments.of(state, catalogue, LivedShop.JANIS, shop.desk.today())) {
            tell(
                    "assigned/" + it.assignment().given().assignment(),
                    it.assignment().given() + (it.title().isBlank() ? " without a name" : ""));
        }
    }

    /** A question of which an edit changed what is right, or what else is offered, is another one: no try is counted. */
    private void hardest(ShopState state, Catalogue catalogue, Catalogue first) {
        List<Difficulty> now = Difficulty.of(catalogue, state.people().values(), 1);
        for (Difficulty it : Difficulty.of(first, state.people().values(), 1)) {
            String at = first.moduleOf(it.quiz())
                    .flatMap(module -> step(module, it.quiz(), it.question()))
                    .orElseThrow();
            Optional<Difficulty> same = now.stream()
                    .filter(each ->
                            each.quiz().equals(it.quiz()) && each.question().equals(it.question()))
                    .findFirst();
            if (key(catalogue, it).filter(key(first, it).get()::equals).isPresent()) {
                same.ifPresent(each ->
                        tell("question/" + it.quiz() + "/" + it.question(), each.people() + " " + each.right(), at));
            } else {
                tell(
                        "question/" + it.quiz() + "/" + it.question(),
                        same.isEmpty() ? it.people() + " " + it.right() : same.get(),
                        at);
            }
        }
    }

    private static Optional<AnswerKey> key(Catalogue catalogue, Difficulty it) {
        return catalogue
                .quiz(it.quiz())
                .flatMap(quiz -> quiz.question(it.question()))
                .map(AnswerKey::of);
    }

    private static Optional<String> step(Module module, QuizId quiz, QuestionId question) {
        return module.steps().stream()
                .filter(step -> step instanceof org.tillside.content.ModuleStep.Ask ask
                        && ask.quiz().id().equals(quiz))
                .map(step -> "modules/" + module.id() + "/" + step.id() + "/" + question)
                .findFirst();
    }
}
