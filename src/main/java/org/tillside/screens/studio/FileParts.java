package org.tillside.screens.studio;

import java.util.Optional;
import org.tillside.content.SceneId;
import org.tillside.screens.Desk;

/** The views of the open file: the one that is seen follows each change, and what is chosen in one is so in another. */
final class FileParts {
    private final StudioPresenter studio;
    private final SourcePart source;
    private final LessonPart lesson;
    private final GraphPart graph;
    private final FormPart form;
    private final TrialPart trial;
    private final PathsPart paths;
    private final TranslatePart translating;

    FileParts(Desk desk, StudioPresenter studio) {
        this.studio = studio;
        this.source = new SourcePart(studio);
        this.lesson = new LessonPart(desk, studio);
        this.graph = new GraphPart(desk, studio);
        this.form = new FormPart(studio);
        this.trial = new TrialPart(studio);
        this.paths = new PathsPart(studio);
        this.translating = new TranslatePart(desk, studio);
    }

    SourcePart source() {
        return source;
    }

    LessonPart lesson() {
        return lesson;
    }

    GraphPart graph() {
        return graph;
    }

    FormPart form() {
        return form;
    }

    TrialPart trial() {
        return trial;
    }

    PathsPart paths() {
        return paths;
    }

    TranslatePart translating() {
        return translating;
    }

    /** The text, or what is known of it, has changed. */
    void renew(OpenFile open) {
        Tab tab = open.tab();
        source.renew(tab == Tab.SOURCE);
        trial.refresh();
        lesson.renew(tab == Tab.SOURCE || tab == Tab.PAGE);
        graph.renew(tab == Tab.GRAPH);
        form.renew(tab == Tab.FORM || tab == Tab.GRAPH);
        translating.renew(tab == Tab.TRANSLATE);
        paths.wanted(tab == Tab.PATHS && open.file().isPresent());
    }

    /** Plays from the scene that is chosen, or stops playing. */
    void play() {
        if (trial.playing()) {
            trial.stop();
            studio.redraw();
        } else {
            trial.begin(graph.chosen());
        }
    }

    /** Something was chosen in the form: a scene is chosen in the drawing as well. */
    void chosenInForm(String path) {
        graph.chosenElsewhere(path.matches("(scenes|endings)/[^/]+") ? path.substring(path.indexOf('/') + 1) : "");
    }

    /** Something was chosen in the drawing: the form shows its fields. */
    void chosenInGraph(Optional<SceneId> id) {
        form.chosenElsewhere(id.flatMap(it -> studio.scenario()
                        .map(all -> (all.scenes().containsKey(it) ? "scenes/" : "endings/") + it.value()))
                .orElse(""));
    }
}
