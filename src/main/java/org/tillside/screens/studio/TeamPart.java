package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Scenario;
import org.tillside.insight.TeamPlays;
import org.tillside.insight.Walks;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;
import org.tillside.shop.Access;
import org.tillside.shop.Person;

/** How the team played the open role-play, counted beside all else, and only while somebody wants to see it. */
public final class TeamPart {
    private final Desk desk;
    private final StudioPresenter studio;
    private final Walks walks = new Walks();
    private boolean on;
    private TeamPlays.Which which = TeamPlays.Which.FIRST;
    private Optional<Asked> asked = Optional.empty();
    private Optional<TeamPlays> counted = Optional.empty();
    private boolean counting;

    /** What was counted. */
    private record Asked(Scenario scenario, TeamPlays.Which which) {
        @SuppressWarnings("ReferenceEquality") // each reading of the text is another object, and to compare takes long
        boolean same(Scenario now, TeamPlays.Which wanted) {
            return scenario == now && which == wanted;
        }
    }

    TeamPart(Desk desk, StudioPresenter studio) {
        this.desk = desk;
        this.studio = studio;
    }

    /** Shows how the team played, or hides it. */
    public void show(boolean wanted) {
        on = wanted;
        asked = Optional.empty();
        studio.redraw();
    }

    /** Counts everybody's first play alone, or all that are kept. */
    public void firstAlone(boolean wanted) {
        which = wanted ? TeamPlays.Which.FIRST : TeamPlays.Which.ALL;
        studio.redraw();
    }

    /** Another file is open, or none. */
    void forget() {
        asked = Optional.empty();
        counted = Optional.empty();
    }

    /** Counts anew where the role-play is another than the one that was counted. */
    void refresh() {
        Optional<Scenario> scenario = studio.scenario();
        boolean known = asked.filter(
                        it -> scenario.filter(now -> it.same(now, which)).isPresent())
                .isPresent();
        if (!on || counting || known || scenario.isEmpty()) {
            return;
        }
        counting = true;
        Asked now = new Asked(scenario.get(), which);
        // also those who left: the more they are, the less a count says of one
        List<Person> people = List.copyOf(desk.shop().people().values());
        studio.beside(
                "studio.team.counting",
                () -> TeamPlays.of(walks, now.scenario(), people, now.which(), Access.FEWEST),
                it -> counted(now, it),
                this::failed);
    }

    private void counted(Asked by, TeamPlays it) {
        counting = false;
        asked = Optional.of(by);
        counted = Optional.of(it);
        studio.redraw();
    }

    private void failed(Failure failure) {
        counting = false;
        on = false;
        studio.shelves().failed(failure);
    }

    /** What is said of it; empty while it is not shown. */
    Optional<TeamViews> views() {
        return studio.scenario()
                .filter(it -> on)
                .flatMap(scenario -> counted.map(it -> new TeamViews(studio.words(), scenario, it)));
    }

    GraphState.Team state() {
        boolean first = which == TeamPlays.Which.FIRST;
        return views().map(it -> new GraphState.Team(on, first, it.line(), it.notes()))
                .orElse(new GraphState.Team(on, first, "", List.of()));
    }
}
