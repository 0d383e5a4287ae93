package org.tillside.screens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tillside.content.Catalogue;
import org.tillside.content.Form;
import org.tillside.content.FormId;
import org.tillside.content.Module;
import org.tillside.content.ModuleId;
import org.tillside.content.ModuleStep;
import org.tillside.content.Pack;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.content.QuizId;

/** What an author does to a quiz while people learn by it. */
public final class QuizEdits {
    private QuizEdits() {}

    /** The quiz with other questions; everything else stays. */
    public static Quiz with(Quiz it, List<Question> questions) {
        return quiz(it, it.preset(), it.pass(), it.attempts(), questions);
    }

    /** The same, with another number of attempts. */
    public static Quiz with(Quiz it, Optional<Integer> attempts, List<Question> questions) {
        return quiz(it, it.preset(), it.pass(), attempts, questions);
    }

    /** The quiz with another pass mark. */
    public static Quiz passing(Quiz it, int pass) {
        return quiz(it, it.preset(), pass, it.attempts(), it.questions());
    }

    /** The quiz taken in another way. */
    public static Quiz as(Quiz it, Quiz.Preset preset) {
        return quiz(it, preset, it.pass(), it.attempts(), it.questions());
    }

    private static Quiz quiz(
            Quiz it, Quiz.Preset preset, int pass, Optional<Integer> attempts, List<Question> questions) {
        return new Quiz(
                it.id(),
                it.title(),
                preset,
                pass,
                attempts,
                it.pick(),
                it.pickBySkill(),
                it.shuffle(),
                it.sure(),
                questions);
    }

    /** Deletes questions. */
    public static void delete(TestDesk desk, QuizId quiz, Set<QuestionId> gone) {
        edit(
                desk,
                quiz,
                it -> with(
                        it,
                        it.questions().stream()
                                .filter(question ->
                                        !gone.contains(question.head().id()))
                                .toList()));
    }

    /** Gives every module this title. */
    public static void retitle(TestDesk desk, String title) {
        Catalogue it = desk.catalogue;
        desk.catalogue = new Catalogue(
                it.language(),
                it.packs().stream()
                        .map(pack -> {
                            Map<ModuleId, Module> modules = new LinkedHashMap<>();
                            pack.modules()
                                    .forEach((id, module) -> modules.put(id, edited(module, title, module.steps())));
                            return edited(pack, modules, pack.forms());
                        })
                        .toList(),
                it.problems(),
                it.broken());
    }

    /** Deletes every form, rubrics too. */
    public static void deleteForms(TestDesk desk) {
        Catalogue it = desk.catalogue;
        desk.catalogue = new Catalogue(
                it.language(),
                it.packs().stream()
                        .map(pack -> edited(pack, pack.modules(), Map.of()))
                        .toList(),
                it.problems(),
                it.broken());
    }

    /** Changes a quiz in what the desk reads. */
    public static void edit(TestDesk desk, QuizId quiz, UnaryOperator<Quiz> change) {
        Catalogue it = desk.catalogue;
        desk.catalogue = new Catalogue(
                it.language(),
                it.packs().stream().map(pack -> edited(pack, quiz, change)).toList(),
                it.problems(),
                it.broken());
    }

    private static Pack edited(Pack it, QuizId quiz, UnaryOperator<Quiz> change) {
        Map<ModuleId, Module> modules = new LinkedHashMap<>();
        it.modules().forEach((id, module) -> modules.put(id, edited(module, quiz, change)));
        return edited(it, modules, it.forms());
    }

    private static Pack edited(Pack it, Map<ModuleId, Module> modules, Map<FormId, Form> forms) {
        return new Pack(
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
                it.scenarios(),
                forms,
                it.places(),
                it.media());
    }

    private static Module edited(Module it, QuizId quiz, UnaryOperator<Quiz> change) {
        return edited(
                it,
                it.title(),
                it.steps().stream()
                        .map(step -> step instanceof ModuleStep.Ask ask
                                        && ask.quiz().id().equals(quiz)
                                ? new ModuleStep.Ask(ask.id(), change.apply(ask.quiz()))
                                : step)
                        .toList());
    }

    private static Module edited(Module it, String title, List<ModuleStep> steps) {
        return new Module(
                it.id(), title, it.about(), it.skills(), it.minutes(), it.pass(), it.after(), it.sources(), steps);
    }
}
