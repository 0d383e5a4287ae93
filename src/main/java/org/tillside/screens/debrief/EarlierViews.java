package org.tillside.screens.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tillside.practice.PlayResult;
import org.tillside.screens.Amounts;
import org.tillside.shop.Play;
import org.tillside.shop.PlayWork;

/** Makes the table that compares a play with the best and the last one. */
final class EarlierViews {
    private final Telling tells;
    private final Amounts amounts;

    EarlierViews(Telling tells) {
        this.tells = tells;
        this.amounts = new Amounts(tells.desk);
    }

    /** This play first, then the best and the last where they are others. */
    List<DebriefState.Row> rows(Play play, String ending, Optional<PlayWork> work, Optional<PlayResult> result) {
        List<DebriefState.Row> rows = new ArrayList<>();
        String points = result.map(it -> tells.text("debrief.skill", it.shown(), it.maximum()))
                .orElse("");
        rows.add(new DebriefState.Row(
                tells.text("debrief.compare.this"),
                tells.when(play.ended().orElse(play.begun())),
                ending,
                points,
                amounts.of(tells.story.state().cost()),
                true));
        work.flatMap(PlayWork::best).ifPresent(it -> other(rows, play, "debrief.compare.best", it));
        work.flatMap(PlayWork::latest).ifPresent(it -> other(rows, play, "debrief.compare.last", it));
        return rows;
    }

    private void other(List<DebriefState.Row> rows, Play play, String key, PlayWork.Result it) {
        if (!it.play().equals(play.id())) {
            String title = Optional.ofNullable(tells.scenario.endings().get(it.ending()))
                    .map(ending -> tells.plain(ending.title()))
                    .orElseGet(() ->
                            tells.text("debrief.outcome." + it.outcome().name().toLowerCase(Locale.ROOT)));
            rows.add(new DebriefState.Row(
                    tells.text(key),
                    tells.when(it.at()),
                    title,
                    tells.text("debrief.skill", Math.max(0, it.points()), it.maximum()),
                    amounts.of(it.spent()),
                    false));
        }
    }
}
