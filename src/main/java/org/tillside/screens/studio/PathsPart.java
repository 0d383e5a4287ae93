package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Scenario;
import org.tillside.practice.Exploration;
import org.tillside.practice.Explorer;
import org.tillside.screens.Failure;

/** Everything that can happen in the open role-play, found out beside all else whenever it has changed. */
public final class PathsPart extends Part<PathsState> {
    private final StudioPresenter studio;
    private Optional<Scenario> explored = Optional.empty();
    private Optional<Exploration> found = Optional.empty();
    private boolean looking;
    private boolean wanted;

    PathsPart(StudioPresenter studio) {
        super(PathsState.NOTHING);
        this.studio = studio;
    }

    /** Whether somebody looks at it; nothing is explored for nobody. */
    void wanted(boolean is) {
        wanted = is;
        refresh();
    }

    /** Goes to a scene or an ending in the drawing. */
    public void goTo(String scene) {
        studio.tab(Tab.GRAPH);
        studio.graph().choose(scene);
    }

    /** Tries a play that was found. */
    public void tryOut(List<String> replies) {
        studio.tab(Tab.GRAPH);
        studio.trial().tryOut(replies);
    }

    @Override
    void refresh() {
        Optional<Scenario> now = studio.scenario();
        if (wanted && !looking && now.isPresent() && !now.equals(explored)) {
            looking = true;
            Scenario scenario = now.get();
            studio.beside(
                    "studio.exploring", () -> Explorer.explore(scenario), it -> found(scenario, it), this::failed);
        }
        draw();
    }

    private void found(Scenario of, Exploration it) {
        looking = false;
        explored = Optional.of(of);
        found = Optional.of(it);
        refresh();
    }

    private void failed(Failure failure) {
        looking = false;
        explored = studio.scenario();
        studio.shelves().failed(failure);
    }

    private void draw() {
        now(explored.flatMap(scenario -> found.map(it -> new PathsViews(studio, scenario, it).state(looking)))
                .orElse(new PathsState(looking, List.of(), List.of(), List.of(), List.of())));
    }
}
