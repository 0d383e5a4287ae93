package org.tillside.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that can be learned in a shop: the packs in the order in which they are looked up, the shop's own first.
 *
 * @param problems all findings of reading; what is broken is not in the packs
 * @param broken what could not be read, by its kind and id ({@code scenario/blouse}), to be shown to the owner as broken
 */
public record Catalogue(String language, List<Pack> packs, List<Problem> problems, Map<String, List<Problem>> broken) {
    public Catalogue {
        packs = List.copyOf(packs);
        problems = List.copyOf(problems);
        broken = Ordered.copy(broken);
    }

    /** The programme with this id, from the first pack that has it. */
    public Optional<Programme> programme(ProgrammeId id) {
        return first(Pack::programmes, id);
    }

    /** The module with this id, from the first pack that has it. */
    public Optional<Module> module(ModuleId id) {
        return first(Pack::modules, id);
    }

    /** The scenario with this id, from the first pack that has it. */
    public Optional<Scenario> scenario(ScenarioId id) {
        return first(Pack::scenarios, id);
    }

    /** The form with this id, from the first pack that has it. */
    public Optional<Form> form(FormId id) {
        return first(Pack::forms, id);
    }

    /** The skill with this id, from the first pack that has it. */
    public Optional<Skill> skill(SkillId id) {
        return first(Pack::skills, id);
    }

    /** The lesson page with this reference. */
    public Optional<Lesson> lesson(LessonRef ref) {
        return module(ref.module()).stream()
                .flatMap(module -> module.lessons().stream())
                .filter(lesson -> lesson.ref().equals(ref))
                .findFirst();
    }

    /** The quiz with this id and the module it belongs to. */
    public Optional<Module> moduleOf(QuizId id) {
        return modules().stream()
                .filter(module ->
                        module.quiz().filter(quiz -> quiz.id().equals(id)).isPresent())
                .findFirst();
    }

    /** The quiz with this id. */
    public Optional<Quiz> quiz(QuizId id) {
        return moduleOf(id).flatMap(Module::quiz);
    }

    /** All programmes, each id once. */
    public Collection<Programme> programmes() {
        return all(Pack::programmes);
    }

    /** All modules, each id once. */
    public Collection<Module> modules() {
        return all(Pack::modules);
    }

    /** All scenarios, each id once. */
    public Collection<Scenario> scenarios() {
        return all(Pack::scenarios);
    }

    /** All forms, each id once. */
    public Collection<Form> forms() {
        return all(Pack::forms);
    }

    /** All skills, each id once. */
    public Collection<Skill> skills() {
        return all(Pack::skills);
    }

    /** The levels of the first pack that names some, lowest first. */
    public List<Level> levels() {
        return packs.stream()
                .map(Pack::levels)
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The positions of the first pack that names some. */
    public List<Position> positions() {
        return packs.stream()
                .map(Pack::positions)
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The version of the pack that a form comes from, which a sign-off records; empty if there is no such form. */
    public Optional<String> versionOf(FormId id) {
        return packs.stream()
                .filter(pack -> pack.forms().containsKey(id))
                .map(Pack::version)
                .findFirst();
    }

    private <K, V> Optional<V> first(Function<Pack, Map<K, V>> of, K id) {
        return packs.stream()
                .map(of)
                .filter(map -> map.containsKey(id))
                .map(map -> map.get(id))
                .findFirst();
    }

    private <K, V> Collection<V> all(Function<Pack, Map<K, V>> of) {
        Map<K, V> all = new LinkedHashMap<>();
        packs.forEach(pack -> of.apply(pack).forEach(all::putIfAbsent));
        return all.values();
    }
}
