package org.tillside.content;

import java.util.List;
import java.util.Optional;

/**
 * A piece of the programme that is worked through in one go or two: lessons, a quiz, a role-play.
 *
 * @param minutes how long it takes
 * @param pass per cent of a quiz's points that pass it, where the quiz says nothing else
 * @param after modules to be done before
 */
public record Module(
        ModuleId id,
        String title,
        String about,
        List<SkillId> skills,
        int minutes,
        int pass,
        List<ModuleId> after,
        List<RowId> sources,
        List<ModuleStep> steps) {
    public Module {
        skills = List.copyOf(skills);
        after = List.copyOf(after);
        sources = List.copyOf(sources);
        steps = List.copyOf(steps);
    }

    /** The lesson pages, in order. */
    public List<Lesson> lessons() {
        return steps.stream()
                .filter(ModuleStep.Read.class::isInstance)
                .map(step -> ((ModuleStep.Read) step).lesson())
                .toList();
    }

    /** The first quiz, if the module has one. */
    public Optional<Quiz> quiz() {
        return steps.stream()
                .filter(ModuleStep.Ask.class::isInstance)
                .map(step -> ((ModuleStep.Ask) step).quiz())
                .findFirst();
    }
}
