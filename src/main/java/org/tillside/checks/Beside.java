package org.tillside.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.LessonRef;
import org.tillside.content.LinkTarget;
import org.tillside.content.Module;
import org.tillside.content.ModuleId;

/** Everything that a rule may look at beside the thing that it judges, by the thing's kind and pack. */
final class Beside {
    private final Map<Of, Object> all = new HashMap<>();

    private record Of(Thing.Kind kind, int pack) {}

    /** What others may name of a module: which it comes after, its pages and their headings. */
    record Outline(ModuleId id, List<ModuleId> after, List<Page> pages) {
        static Outline of(Module module) {
            return new Outline(
                    module.id(),
                    module.after(),
                    module.lessons().stream()
                            .map(it -> new Page(it.ref(), it.file(), LinkTarget.headings(it)))
                            .toList());
        }
    }

    /** A page with its headings as links name them. */
    record Page(LessonRef ref, String file, List<String> headings) {}

    /** What there is now; where it is the same as before, it is the very same object as well. */
    static Beside of(Catalogue catalogue, Known known, Stream<Outline> outlines, Beside before) {
        Beside now = new Beside();
        Object modules = outlines.toList();
        for (int i = 0; i < catalogue.packs().size(); i++) {
            Object media = catalogue.packs().get(i).media();
            now.put(
                    Thing.Kind.MODULE,
                    i,
                    before,
                    modules,
                    named(known),
                    List.of(known.scenarios(), known.studied(), media));
            now.put(Thing.Kind.SCENARIO, i, before, named(known), media);
            now.put(Thing.Kind.FORM, i, before, List.of(known.skills(), known.levels(), known.rows()));
            now.put(
                    Thing.Kind.PROGRAMME,
                    i,
                    before,
                    List.of(known.skills(), known.modules(), known.scenarios()),
                    List.of(known.live(), known.forms(), known.positions()));
        }
        return now;
    }

    /** Before there was anything. */
    static Beside nothing() {
        return new Beside();
    }

    private static Object named(Known known) {
        return List.of(known.skills(), known.lessons(), known.forms(), known.checklists(), known.rows());
    }

    private void put(Thing.Kind kind, int pack, Beside before, Object... what) {
        Of of = new Of(kind, pack);
        Object now = List.of(what);
        Object was = before.all.get(of);
        all.put(of, now.equals(was) ? was : now);
    }

    Object of(Thing thing) {
        return all.getOrDefault(new Of(thing.kind(), thing.pack()), "");
    }
}
