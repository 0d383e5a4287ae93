package org.tillside.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.Form;
import org.tillside.content.Module;
import org.tillside.content.ModuleStep;
import org.tillside.content.Pack;
import org.tillside.content.Places;
import org.tillside.content.Programme;
import org.tillside.content.Scenario;

/**
 * Something that rules judge by itself, equal to itself as it was before if nothing in it and nothing of where it
 * stands has changed.
 *
 * @param pack the number of its pack
 * @param at the places of everything in it
 */
record Thing(int pack, Kind kind, String id, Object value, List<Places.In> at) {
    /** The kinds that are judged one by one; a quiz or a page belongs to its module. */
    enum Kind {
        MODULE,
        SCENARIO,
        FORM,
        PROGRAMME
    }

    /** What tells it from all others. */
    record Key(int pack, Kind kind, String id) {}

    Key key() {
        return new Key(pack, kind, id);
    }

    /** Everything in a pack that is judged one by one. */
    static List<Thing> of(int number, Pack pack) {
        List<Thing> all = new ArrayList<>();
        pack.modules().values().forEach(it -> all.add(module(number, pack, it)));
        pack.scenarios()
                .values()
                .forEach(it -> all.add(one(number, pack, Kind.SCENARIO, it.id().value(), it)));
        pack.forms()
                .values()
                .forEach(it -> all.add(one(number, pack, Kind.FORM, it.id().value(), it)));
        pack.programmes()
                .values()
                .forEach(it -> all.add(one(number, pack, Kind.PROGRAMME, it.id().value(), it)));
        return all;
    }

    private static Thing one(int number, Pack pack, Kind kind, String id, Object value) {
        String path = kind.name().toLowerCase(java.util.Locale.ROOT) + "/" + id;
        return new Thing(number, kind, id, value, at(pack, Stream.of(path)));
    }

    private static Thing module(int number, Pack pack, Module it) {
        Stream<String> pages = it.lessons().stream().map(page -> "lesson/" + page.ref());
        Stream<String> quizzes = it.steps().stream()
                .filter(ModuleStep.Ask.class::isInstance)
                .map(step -> "quiz/" + ((ModuleStep.Ask) step).quiz().id());
        Stream<String> paths =
                Stream.of(Stream.of("module/" + it.id()), pages, quizzes).flatMap(all -> all);
        return new Thing(number, Kind.MODULE, it.id().value(), it, at(pack, paths));
    }

    private static List<Places.In> at(Pack pack, Stream<String> paths) {
        Map<String, Places.In> files = pack.places().files();
        // a page has a place for each of its links and pictures, named after it
        return paths.flatMap(path -> Stream.concat(Stream.of(path), inner(files, path)))
                .filter(files::containsKey)
                .map(files::get)
                .toList();
    }

    private static Stream<String> inner(Map<String, Places.In> files, String path) {
        if (!path.startsWith("lesson/")) {
            return Stream.of();
        }
        return Stream.of("/links/", "/pictures/")
                .flatMap(kind ->
                        Stream.iterate(0, n -> n + 1).map(n -> path + kind + n).takeWhile(files::containsKey));
    }

    /** The pack as if it had nothing but this in it. */
    Pack alone(Pack whole) {
        return new Pack(
                whole.id(),
                whole.title(),
                whole.version(),
                whole.licence(),
                whole.languages(),
                whole.language(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                value instanceof Programme it ? Map.of(it.id(), it) : Map.of(),
                value instanceof Module it ? Map.of(it.id(), it) : Map.of(),
                value instanceof Scenario it ? Map.of(it.id(), it) : Map.of(),
                value instanceof Form it ? Map.of(it.id(), it) : Map.of(),
                whole.places(),
                kind == Kind.MODULE || kind == Kind.SCENARIO ? whole.media() : Set.of());
    }
}
