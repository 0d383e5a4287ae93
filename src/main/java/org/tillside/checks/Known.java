package org.tillside.checks;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.CurriculumRow;
import org.tillside.content.Form;
import org.tillside.content.Lesson;
import org.tillside.content.Level;
import org.tillside.content.Module;
import org.tillside.content.Position;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Scenario;
import org.tillside.content.Skill;

/** The names of everything that was read, each kind gathered once for all rules and all packs. */
final class Known {
    private final Once<Set<String>> skills;
    private final Once<Set<String>> lessons;
    private final Once<Set<String>> modules;
    private final Once<Set<String>> studied;
    private final Once<Set<String>> scenarios;
    private final Once<Set<String>> live;
    private final Once<Set<String>> forms;
    private final Once<Set<String>> checklists;
    private final Once<Set<String>> rows;
    private final Once<Set<String>> positions;
    private final Once<Set<String>> levels;

    Known(Catalogue all) {
        skills = names(all::skills, Skill::id);
        lessons = names(() -> all.modules().stream().map(Module::lessons).flatMap(Collection::stream), Lesson::ref);
        modules = names(all::modules, Module::id);
        studied = names(
                () -> all.programmes().stream()
                        .flatMap(it -> it.steps().stream())
                        .filter(it -> it.task() instanceof Task.Study),
                it -> ((Task.Study) it.task()).module());
        scenarios = names(all::scenarios, Scenario::id);
        live = names(() -> all.scenarios().stream().filter(it -> it.live().isPresent()), Scenario::id);
        forms = names(all::forms, Form::id);
        checklists = names(() -> all.forms().stream().filter(Known::isChecklist), Form::id);
        rows = names(() -> all.packs().stream().flatMap(it -> it.curriculum().stream()), CurriculumRow::id);
        positions = names(all::positions, Position::id);
        levels = names(all::levels, Level::id);
    }

    /** Things of one kind, as they are asked for. */
    private interface Every<T> {
        Stream<T> stream();
    }

    /** Things of one kind in a collection. */
    private interface All<T> {
        Collection<T> all();
    }

    private static <T> Once<Set<String>> names(All<T> all, Function<T, ?> id) {
        return names((Every<T>) () -> all.all().stream(), id);
    }

    private static <T> Once<Set<String>> names(Every<T> every, Function<T, ?> id) {
        return new Once<>(
                () -> every.stream().map(it -> id.apply(it).toString()).collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isChecklist(Form form) {
        return form.kind() == Form.Kind.CHECKLIST
                && form.items().stream().allMatch(item -> item.field() instanceof Form.Field.Tick);
    }

    Set<String> skills() {
        return skills.get();
    }

    /** Lesson pages by module and step. */
    Set<String> lessons() {
        return lessons.get();
    }

    Set<String> modules() {
        return modules.get();
    }

    /** Modules that are part of some programme. */
    Set<String> studied() {
        return studied.get();
    }

    Set<String> scenarios() {
        return scenarios.get();
    }

    /** Scenarios that can be played by two. */
    Set<String> live() {
        return live.get();
    }

    Set<String> forms() {
        return forms.get();
    }

    /** Forms that words can be marked with. */
    Set<String> checklists() {
        return checklists.get();
    }

    Set<String> rows() {
        return rows.get();
    }

    Set<String> positions() {
        return positions.get();
    }

    Set<String> levels() {
        return levels.get();
    }
}
