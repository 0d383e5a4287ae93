package org.tillside.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tillside.content.Catalogue;
import org.tillside.content.Lesson;
import org.tillside.content.LessonRef;
import org.tillside.content.Module;
import org.tillside.content.ModuleId;
import org.tillside.content.ModuleStep;
import org.tillside.content.Pack;
import org.tillside.content.StepId;

/** A catalogue with ten thousand things more to jump to: modules and lesson pages, each with a title of its own. */
final class ManyThings {
    static final int COUNT = 10_000;
    private static final int PAGES = 4;
    private static final List<String> ABOUT = List.of("customer", "till", "return", "queue", "greeting", "stock");

    private ManyThings() {}

    /** The same with so many more. */
    static Catalogue in(Catalogue few) {
        Map<ModuleId, Module> modules = new LinkedHashMap<>();
        Module model = few.modules().iterator().next();
        for (int i = 0; i < COUNT / (PAGES + 1); i++) {
            Module made = module(model, i);
            modules.put(made.id(), made);
        }
        List<Pack> packs = new ArrayList<>(few.packs());
        packs.add(pack(few.packs().get(0), modules));
        return new Catalogue(few.language(), packs, few.problems(), few.broken());
    }

    private static Module module(Module model, int number) {
        ModuleId id = new ModuleId("many-" + number);
        String about = ABOUT.get(number % ABOUT.size());
        List<ModuleStep> steps = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            StepId step = new StepId("page-" + page);
            String title = "Page " + page + " of what a " + about + " " + number + " needs";
            steps.add(new ModuleStep.Read(
                    step, new Lesson(new LessonRef(id, step), "page-" + page + ".md", title, List.of(), List.of())));
        }
        return new Module(
                id,
                "The " + about + " " + number,
                "How the " + about + " is seen to, number " + number,
                model.skills(),
                10,
                70,
                List.of(),
                List.of(),
                steps);
    }

    private static Pack pack(Pack like, Map<ModuleId, Module> modules) {
        return new Pack(
                "many",
                like.title(),
                like.version(),
                like.licence(),
                like.languages(),
                like.language(),
                like.levels(),
                like.positions(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                modules,
                Map.of(),
                Map.of(),
                like.places(),
                like.media());
    }
}
