package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.Problem;

/** Every skill that is named anywhere is in a pack. */
final class UnknownSkill implements Check {
    @Override
    public String rule() {
        return "unknown-skill";
    }

    @Override
    public Reach reach() {
        return Reach.BESIDE;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return References.unknown(
                rule(),
                subject,
                Stream.of(ofScenarios(subject), ofModules(subject), ofForms(subject), ofSteps(subject))
                        .flatMap(refs -> refs),
                subject.known().skills());
    }

    private static Stream<Ref> ofScenarios(Subject subject) {
        Stream<Ref> named = subject.scenarios().flatMap(s -> References.all(s.skills(), Subject.path(s) + "/skills"));
        Stream<Ref> scored = subject.replies().flatMap(said -> said.reply().scores().keySet().stream()
                .map(skill -> new Ref(skill.value(), () -> said.path() + "/scores/" + skill)));
        Stream<Ref> marked = subject.scenarios().flatMap(s -> s.live().stream()
                .flatMap(live -> live.rubric().stream())
                .flatMap(mark -> References.all(
                        mark.skill().stream().toList(), Subject.path(s) + "/live/rubric/" + mark.id() + "/skill")));
        return Stream.of(named, scored, marked).flatMap(refs -> refs);
    }

    private static Stream<Ref> ofModules(Subject subject) {
        Stream<Ref> named = subject.modules().flatMap(m -> References.all(m.skills(), "module/" + m.id() + "/skills"));
        Stream<Ref> asked = subject.questions()
                .flatMap(q -> References.all(q.question().head().skills(), () -> q.path() + "/skills"));
        Stream<Ref> picked = subject.quizzes().flatMap(quiz -> quiz.pickBySkill().keySet().stream()
                .map(skill -> new Ref(skill.value(), "quiz/" + quiz.id() + "/pick/" + skill)));
        return Stream.of(named, asked, picked).flatMap(refs -> refs);
    }

    private static Stream<Ref> ofForms(Subject subject) {
        return subject.forms()
                .flatMap(form -> Stream.concat(
                        References.all(form.skills(), "form/" + form.id() + "/skills"),
                        form.items().stream()
                                .flatMap(item -> References.all(
                                        item.skill().stream().toList(),
                                        "form/" + form.id() + "/items/" + item.id() + "/skill"))));
    }

    private static Stream<Ref> ofSteps(Subject subject) {
        return subject.steps().flatMap(step -> References.all(step.getValue().skills(), step.getKey() + "/skills"));
    }
}
