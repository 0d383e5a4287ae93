package org.tillside.library;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
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
    private final KeptPack kept;
    private boolean every;

    /**
     * A reader of the pack of these files.
     *
     * @param kept what was read of it before and still holds
     * @param names those that other packs have already
     * @param ids what the packs of the same source have so far, as {@code kind/id}
     */
    PackReader(PackFiles files, String language, Names names, Set<String> ids, KeptPack kept) {
        this.kept = kept;
        this.files = files;
        this.reader = new FileReader(files, language, names);
        this.ids = ids;
    }

    /** What is wrong in any language that the pack is to be had in, or is begun in, is found as well. */
    void looksAtEveryLanguage() {
        every = true;
    }

    private Set<String> every(PackFile.Head head) {
        Set<String> all = new TreeSet<>();
        if (every) {
            all.addAll(head.languages());
            files.files().forEach(it -> files.sidecar(it).ifPresent(sidecar -> all.add(sidecar.language())));
        }
        return all;
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
        Set<String> all = every(head);
        reader.looksAt(all);
        // once more, now that its languages are known
        head = optional("pack.yaml", "pack", PackFile::head, head);
        kept.under(head, all);
        PackFile.Skills skills =
                optional(kept.skills(), "skills.yaml", "skills", PackFile::skills, PackFile.Skills.NONE);
        var rows = optional(kept.rows(), "curriculum.yaml", "curriculum", PackFile::curriculum, List.of());
        var changes = optional(kept.changes(), "changes.yaml", "changes", PackFile::changes, List.of());
        Map<ProgrammeId, Programme> programmes =
                all(kept.programmes(), PROGRAMME, "programme", ProgrammeReader::read, Programme::id);
        Map<ModuleId, Module> modules = modules();
        Map<ScenarioId, Scenario> scenarios =
                all(kept.scenarios(), SCENARIO, "scenario", ScenarioReader::read, Scenario::id);
        Map<FormId, Form> forms = all(kept.forms(), FORM, "form", FormReader::read, Form::id);
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

    private <T> T optional(Kept<T> from, String file, String kind, Function<Fields, T> read, T none) {
        if (!files.has(file)) {
            return none;
        }
        Kept.Part<T> part = part(from, file, one -> one.reader().read(file, kind, read));
        reader.join(part.reader());
        return part.value().orElse(none);
    }

    private <K, V> Map<K, V> all(
            Kept<V> from, Pattern pattern, String kind, Function<Fields, V> read, Function<V, K> id) {
        Map<K, V> all = new LinkedHashMap<>();
        for (Kept.Part<V> part : parts(from, pattern, one -> one.reader().read(one.file(), kind, read))) {
            reader.join(part.reader());
            part.value()
                    .filter(value -> isNew(kind, id.apply(value).toString(), part.file()))
                    .ifPresent(value -> all.put(id.apply(value), value));
        }
        return all;
    }

    /** A file, what reads it alone, and the files that it may lead to. */
    private record One(String file, FileReader reader, PackFiles files) {}

    /** Reads files side by side, on every core; what was found stands in the order of the files. */
    private <V> List<Kept.Part<V>> parts(Kept<V> from, Pattern pattern, Function<One, Optional<V>> read) {
        return files.matching(pattern).parallelStream()
                .map(file -> part(from, file, read))
                .toList();
    }

    private <V> Kept.Part<V> part(Kept<V> from, String file, Function<One, Optional<V>> read) {
        return from.part(file, () -> {
            Set<String> asked = new HashSet<>();
            PackFiles noting = files.noting(asked);
            One one = new One(file, reader.part(noting), noting);
            Optional<V> value = read.apply(one);
            return new Kept.Part<>(file, one.reader(), asked, value);
        });
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
        for (Kept.Part<KeptPack.Whole> part : parts(kept.modules(), MODULE, this::whole)) {
            reader.join(part.reader());
            part.value()
                    .filter(whole -> isNew("module", whole.outline().id().value(), part.file()))
                    .flatMap(this::steps)
                    .ifPresent(module -> modules.put(module.id(), module));
        }
        return modules;
    }

    private Optional<KeptPack.Whole> whole(One one) {
        return one.reader().read(one.file(), "module", ModuleReader::read).map(outline -> {
            FileReader steps = reader.part(one.files());
            StepFiles within = new StepFiles(steps, one.files(), one.file(), outline);
            Optional<Module> module = within.module();
            return new KeptPack.Whole(outline, steps, within.quizzes(), module);
        });
    }

    private Optional<Module> steps(KeptPack.Whole whole) {
        reader.join(whole.steps());
        boolean newQuizzes = true;
        for (StepFiles.Asked quiz : whole.quizzes()) {
            newQuizzes &= isNew("quiz", quiz.id(), quiz.file());
        }
        if (!newQuizzes) {
            reader.breaks("module/" + whole.outline().id(), List.of());
        }
        return newQuizzes ? whole.module() : Optional.empty();
    }
}
