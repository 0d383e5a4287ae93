package org.tillside.screens.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Form;
import org.tillside.content.ItemId;
import org.tillside.content.Level;
import org.tillside.practice.Filling;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.shop.Criteria;

/** Sums up what is filled in so far: "7 alone, 1 with a hint". */
final class Summaries {
    private final Desk desk;
    private final Words words;

    Summaries(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    SignOffState.Summary summary(Subject subject, Map<ItemId, Filling> filled, boolean before, boolean enough) {
        List<Line> counted = subject.lines().stream().filter(Summaries::counts).toList();
        int highest = Math.max(1, subject.levels().size() - 1);
        List<Integer> heights =
                counted.stream().map(it -> height(subject, filled, it, highest)).toList();
        boolean untouched = filled.isEmpty();
        return new SignOffState.Summary(
                heights,
                highest,
                before && untouched ? words.text("signoff.rests") : counts(subject, counted, filled),
                critical(counted, subject, filled, highest),
                counted.isEmpty() ? "" : enough ? words.text("signoff.enough") : lacks(subject, filled),
                enough);
    }

    /** What keeps the lines from being enough. */
    String lacks(Subject subject, Map<ItemId, Filling> filled) {
        int missing = subject.missing(desk.catalogue(), filled);
        return missing > 0 ? words.text("signoff.missing", missing) : words.text("signoff.not-enough");
    }

    private static boolean counts(Line it) {
        return it.field()
                .filter(field -> field instanceof Form.Field.AtLevel || field instanceof Form.Field.Tick)
                .isPresent();
    }

    private static int height(Subject subject, Map<ItemId, Filling> filled, Line line, int highest) {
        Filling it = filled.get(line.id());
        if (it instanceof Filling.AtLevel at) {
            return subject.levels().stream().map(Level::id).toList().indexOf(at.level());
        } else if (it instanceof Filling.Ticked ticked) {
            return ticked.done() ? highest : 0;
        }
        return -1;
    }

    private String counts(Subject subject, List<Line> counted, Map<ItemId, Filling> filled) {
        List<String> parts = new ArrayList<>();
        boolean levels = counted.stream().anyMatch(it -> has(it, Form.Field.AtLevel.class));
        if (levels) {
            for (int height = subject.levels().size() - 1; height >= 0; height--) {
                int at = height;
                long so = counted.stream()
                        .filter(it -> filled.get(it.id()) instanceof Filling.AtLevel)
                        .filter(it ->
                                height(subject, filled, it, subject.levels().size() - 1) == at)
                        .count();
                parts.add(words.text(
                        "signoff.so-many",
                        so,
                        subject.levels().get(height).text().toLowerCase(words.language())));
            }
        }
        long ticks = filled.values().stream()
                .filter(it -> it instanceof Filling.Ticked ticked && ticked.done())
                .count();
        long boxes =
                counted.stream().filter(it -> has(it, Form.Field.Tick.class)).count();
        if (boxes > 0) {
            parts.add(words.text("signoff.ticked", ticks, boxes));
        }
        return String.join(", ", parts);
    }

    private String critical(List<Line> counted, Subject subject, Map<ItemId, Filling> filled, int highest) {
        List<Line> critical = counted.stream().filter(Line::critical).toList();
        long shown = critical.stream()
                .filter(it -> height(subject, filled, it, highest) == highest)
                .filter(it -> Optional.ofNullable(filled.get(it.id()))
                        .filter(given -> Criteria.inTime(given, it.clock()))
                        .isPresent())
                .count();
        boolean ticks = critical.stream().allMatch(it -> has(it, Form.Field.Tick.class));
        String key = ticks ? "signoff.critical-count-tick" : "signoff.critical-count";
        return critical.isEmpty() ? "" : words.text(key, shown, critical.size());
    }

    private static boolean has(Line it, Class<? extends Form.Field> kind) {
        return it.field().filter(kind::isInstance).isPresent();
    }
}
