package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import org.tillside.library.Translation;
import org.tillside.screens.Words;
import org.tillside.screens.studio.TranslateState.Mark;
import org.tillside.screens.studio.TranslateState.Row;

/** Words what a translation says beyond its original, below all else, so that somebody takes it out. */
final class SurplusViews {
    private static final String GROUP = "*";

    private final Words words;
    private final Speakers speakers;

    SurplusViews(Words words, Speakers speakers) {
        this.words = words;
        this.speakers = speakers;
    }

    List<Row> rows(List<Translation.Surplus> surplus) {
        List<Row> rows = new ArrayList<>();
        if (!surplus.isEmpty()) {
            String open = words.text("studio.translate.open", surplus.size());
            rows.add(row(GROUP, true, words.text("studio.translate.surplus"), open, ""));
        }
        surplus.forEach(it -> rows.add(row(it.path(), false, who(it.path()), it.path(), text(it))));
        return rows;
    }

    private String who(String path) {
        return speakers.of(path).who();
    }

    private String text(Translation.Surplus it) {
        return it.text().isEmpty() ? words.text("studio.translate.surplus.noted") : it.text();
    }

    private static Row row(String path, boolean heading, String who, String where, String now) {
        return new Row(path, heading, who, TranslateState.Voice.TEXT, where, "", now, Mark.SURPLUS, List.of());
    }
}
