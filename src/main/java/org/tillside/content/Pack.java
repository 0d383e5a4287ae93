package org.tillside.content;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A folder of content that belongs together, in one language, with the places of everything in it.
 *
 * @param media the files that its pictures may name, relative to the pack
 */
public record Pack(
        String id,
        String title,
        String version,
        String licence,
        List<String> languages,
        String language,
        List<Level> levels,
        List<Position> positions,
        Map<SkillId, Skill> skills,
        List<CurriculumRow> curriculum,
        List<Change> changes,
        Map<ProgrammeId, Programme> programmes,
        Map<ModuleId, Module> modules,
        Map<ScenarioId, Scenario> scenarios,
        Map<FormId, Form> forms,
        Places places,
        Set<String> media) {
    public Pack {
        media = Set.copyOf(media);
        languages = List.copyOf(languages);
        levels = List.copyOf(levels);
        positions = List.copyOf(positions);
        skills = Ordered.copy(skills);
        curriculum = List.copyOf(curriculum);
        changes = List.copyOf(changes);
        programmes = Ordered.copy(programmes);
        modules = Ordered.copy(modules);
        scenarios = Ordered.copy(scenarios);
        forms = Ordered.copy(forms);
    }
}
