package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.Lesson;
import org.tillside.content.Pack;
import org.tillside.content.Places;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.screens.ContentFile;

/** Finds what a file says among all that was read: itself, and not another file with the same id. */
final class Opened {
    private static final String LESSON = "lesson/";
    private static final String SCENARIO = "scenario/";

    private Opened() {}

    /** The file that a role-play stands in. */
    static Optional<String> file(Catalogue all, ScenarioId id) {
        return all.packs().stream()
                .flatMap(pack -> Optional.ofNullable(pack.places().files().get(SCENARIO + id)).stream())
                .map(Places.In::file)
                .findFirst();
    }

    /** The lesson that a page is, in whatever language it is written; empty where no module has it. */
    static Optional<Lesson> lesson(Catalogue all, ContentFile file) {
        String path = file.path().replaceFirst("\\.[a-z]{2,3}(-[A-Za-z]+)?\\.md$", ".md");
        List<String> refs = all.packs().stream()
                .flatMap(pack -> pack.places().files().entrySet().stream())
                .filter(it ->
                        it.getKey().startsWith(LESSON) && it.getValue().file().equals(path))
                .map(it -> it.getKey().substring(LESSON.length()))
                .toList();
        return all.modules().stream()
                .flatMap(it -> it.lessons().stream())
                .filter(it -> refs.contains(it.ref().toString()))
                .findFirst();
    }

    /** The role-play in a file; empty where it could not be read. */
    static Optional<Scenario> scenario(Catalogue all, ContentFile file) {
        Stream<Pack> packs = all.packs().stream();
        return packs.flatMap(pack -> pack.places().files().entrySet().stream()
                        .filter(it -> it.getKey().startsWith(SCENARIO)
                                && it.getValue().file().equals(file.path()))
                        .map(it -> new ScenarioId(it.getKey().substring(SCENARIO.length())))
                        .flatMap(id -> Optional.ofNullable(pack.scenarios().get(id)).stream()))
                .findFirst();
    }
}
