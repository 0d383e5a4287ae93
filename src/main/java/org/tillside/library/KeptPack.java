package org.tillside.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.Change;
import org.tillside.content.CurriculumRow;
import org.tillside.content.Form;
import org.tillside.content.Module;
import org.tillside.content.Programme;
import org.tillside.content.Scenario;

/** What was read of one pack, file by file, so that the next reading takes over what did not change. */
final class KeptPack {
    private final Kept<PackFile.Skills> skills = new Kept<>();
    private final Kept<List<CurriculumRow>> rows = new Kept<>();
    private final Kept<List<Change>> changes = new Kept<>();
    private final Kept<Programme> programmes = new Kept<>();
    private final Kept<Whole> modules = new Kept<>();
    private final Kept<Scenario> scenarios = new Kept<>();
    private final Kept<Form> forms = new Kept<>();
    private Optional<Under> under = Optional.empty();

    /** A module with its steps, which were read apart from its outline: they count only if its id is a new one. */
    record Whole(
            ModuleReader.Outline outline, FileReader steps, List<StepFiles.Asked> quizzes, Optional<Module> module) {}

    /** What every file of a pack is read with. */
    private record Under(String id, String language, List<String> languages, Set<String> looked) {}

    /**
     * The pack has this at its top; with another one before, nothing that was read holds any more.
     *
     * @param looked the languages that are looked at beside the one that is read
     */
    void under(PackFile.Head head, Set<String> looked) {
        Under now = new Under(head.id(), head.language(), head.languages(), looked);
        if (under.isPresent() && !under.get().equals(now)) {
            all().forEach(Kept::clear);
        }
        under = Optional.of(now);
    }

    /** Forgets whatever was read from one of these files, named as places name them. */
    void forget(Set<String> changed) {
        if (!changed.isEmpty()) {
            all().forEach(it -> it.forget(changed));
        }
    }

    private Stream<Kept<?>> all() {
        return Stream.of(skills, rows, changes, programmes, modules, scenarios, forms);
    }

    Kept<PackFile.Skills> skills() {
        return skills;
    }

    Kept<List<CurriculumRow>> rows() {
        return rows;
    }

    Kept<List<Change>> changes() {
        return changes;
    }

    Kept<Programme> programmes() {
        return programmes;
    }

    Kept<Whole> modules() {
        return modules;
    }

    Kept<Scenario> scenarios() {
        return scenarios;
    }

    Kept<Form> forms() {
        return forms;
    }
}
