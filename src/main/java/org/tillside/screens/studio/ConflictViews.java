package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.authoring.Difference;
import org.tillside.authoring.Merge;
import org.tillside.screens.Words;
import org.tillside.screens.studio.ConflictState.Choice;
import org.tillside.screens.studio.DifferenceState.Kind;
import org.tillside.screens.studio.DifferenceState.Row;

/** Lays two texts of the same lines beside each other, with the words in which they differ. */
final class ConflictViews {
    private static final int AROUND = 2;

    private final Words words;
    private final DifferenceViews views;

    ConflictViews(Words words) {
        this.words = words;
        this.views = new DifferenceViews(words);
    }

    List<ConflictState.Region> regions(Merge.Conflicts conflicts, Map<Integer, Choice> choices) {
        List<ConflictState.Region> regions = new ArrayList<>();
        List<Merge.Piece> pieces = conflicts.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Merge.Region it) {
                int number = regions.size();
                Difference difference = Difference.between(String.join("", it.mine()), String.join("", it.theirs()));
                regions.add(new ConflictState.Region(
                        number,
                        words.text("studio.conflict.where", it.line()),
                        tail(agreed(pieces, i - 1)),
                        side(difference, true),
                        side(difference, false),
                        head(agreed(pieces, i + 1)),
                        Optional.ofNullable(choices.get(number))));
            }
        }
        return regions;
    }

    private static List<String> agreed(List<Merge.Piece> pieces, int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at) instanceof Merge.Agreed it
                ? it.text().lines().toList()
                : List.of();
    }

    private static List<String> tail(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - AROUND), lines.size());
    }

    private static List<String> head(List<String> lines) {
        return lines.subList(0, Math.min(AROUND, lines.size()));
    }

    private List<Row> side(Difference difference, boolean mine) {
        List<Row> rows = new ArrayList<>();
        for (Difference.Row it : difference.lines()) {
            if (it instanceof Difference.Same same) {
                rows.add(row(Kind.SAME, rows.size(), same.text()));
            } else if (it instanceof Difference.Changed both) {
                rows.add(views.row(Kind.OTHER, rows.size() + 1, mine ? both.was() : both.is()));
            } else if (it instanceof Difference.Removed only && mine) {
                rows.add(row(Kind.OTHER, rows.size(), only.text()));
            } else if (it instanceof Difference.Added only && !mine) {
                rows.add(row(Kind.OTHER, rows.size(), only.text()));
            }
        }
        return rows;
    }

    private Row row(Kind kind, int before, String text) {
        return views.row(kind, before + 1, List.of(new Difference.Part(text, false)));
    }
}
