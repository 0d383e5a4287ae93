package org.tillside.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tillside.content.Change;
import org.tillside.content.CurriculumRow;
import org.tillside.content.Form;
import org.tillside.content.FormId;
import org.tillside.content.Module;
import org.tillside.content.ModuleId;
import org.tillside.content.Pack;
import org.tillside.content.Place;
import org.tillside.content.Places;
import org.tillside.content.Problem;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeId;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;

/** Reads one pack: each file by itself, so that a broken one leaves the others whole. */
final class PackReader {
    private static final Pattern PROGRAMME = Pattern.compile("programmes/[^/]+\\.yaml");
    private static final Pattern MODULE = Pattern.compile("modules/[^/]+/module\\.yaml");
    private static final Pattern SCENARIO = Pattern.compile("scenarios/[^/]+\\.yaml");
    private static final Pattern FORM = Pattern.compile("forms/[^/]+\\.yaml");

    private final PackFiles files;
    private final FileReader reader;
    private final Set<String> ids;

    /** @param ids what the packs of the same source have so far, as {@code kind/id} */
    PackReader(PackFiles files, String language, Set<String> ids) {
        this.files = files;
        this.reader = new FileReader(files, language);
        this.ids = ids;
    }

    List<Problem> problems() {
        return reader.problems();
    }

    Map<String, List<Problem>> broken() {
        return reader.broken();
    }

    /** The keys that each shape was found to know. */
    Map<String, Set<String>> shapes() {
        return reader.shapes();
    }

    Pack read() {
        PackFile.Head head = optional("pack.yaml", "pack", PackFile::head, headless());
        reader.belongsTo(head.id(), head.language(), head.languages());
        // once more, now that its languages are known
        head = optional("pack.yaml", "pack", PackFile::head, head);
        PackFile.Skills skills = optional("skills.yaml", "skills", PackFile::skills, PackFile.Skills.NONE);
        var rows = optional("curriculum.yaml", "curriculum", PackFile::curriculum, List.<CurriculumRow>of());
        var changes = optional("changes.yaml", "changes", PackFile::changes, List.<Change>of());
        Map<ProgrammeId, Programme> programmes = all(PROGRAMME, "programme", ProgrammeReader::read, Programme::id);
        Map<ModuleId, Module> modules = modules();
        Map<ScenarioId, Scenario> scenarios = all(SCENARIO, "scenario", ScenarioReader::read, Scenario::id);
        Map<FormId, Form> forms = all(FORM, "form", FormReader::read, Form::id);
        reader.strays();
        return new Pack(
                head.id(),
                head.title(),
                head.version(),
                head.licence(),
                head.languages(),
                head.language(),
                skills.levels(),
                skills.positions(),
                skills.skills(),
                rows,
                changes,
                programmes,
                modules,
                scenarios,
                forms,
                new Places(reader.places()),
                reader.media());
    }

    /** What stands for a pack file that is broken, so that the rest can be looked at. */
    private PackFile.Head headless() {
        String id = Scalars.asId(files.folder());
        return new PackFile.Head(id.isEmpty() ? "pack" : id, id, "0", "", List.of("en"), "en");
    }

    private <T> T optional(String file, String kind, Function<Fields, T> read, T none) {
        return files.has(file) ? reader.read(file, kind, read).orElse(none) : none;
    }

    private <K, V> Map<K, V> all(Pattern pattern, String kind, Function<Fields, V> read, Function<V, K> id) {
        Map<K, V> all = new LinkedHashMap<>();
        for (String file : files.matching(pattern)) {
            reader.read(file, kind, read)
                    .filter(value -> isNew(kind, id.apply(value).toString(), file))
                    .ifPresent(value -> all.put(id.apply(value), value));
        }
        return all;
    }

    private boolean isNew(String kind, String id, String file) {
        boolean added = ids.add(kind + "/" + id);
        if (!added) {
            reader.problems().add(Problem.error("id-taken", Optional.of(new Place(files.shown(file), 1, 1)), id));
        }
        return added;
    }

    private Map<ModuleId, Module> modules() {
        Map<ModuleId, Module> modules = new LinkedHashMap<>();
        for (String file : files.matching(MODULE)) {
            reader.read(file, "module", ModuleReader::read)
                    .filter(outline -> isNew("module", outline.id().value(), file))
                    .flatMap(outline -> new StepFiles(reader, files, file, outline).module(this::isNewQuiz))
                    .ifPresent(module -> modules.put(module.id(), module));
        }
        return modules;
    }

    private boolean isNewQuiz(String id, String file) {
        return isNew("quiz", id, file);
    }
}
