package org.tillside.practice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Form;
import org.tillside.content.ItemId;
import org.tillside.content.Level;
import org.tillside.content.LevelId;

/**
 * A form being filled in, as an immutable value; what was filled into lines that an edit has removed is passed over.
 *
 * @param levels of the pack, lowest first
 * @param filled so far
 */
public record FormRun(Form form, List<Level> levels, Map<ItemId, Filling> filled) {
    public FormRun {
        levels = List.copyOf(levels);
        filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
    }

    /** An empty form. */
    public static FormRun begin(Form form, List<Level> levels) {
        return new FormRun(form, levels, Map.of());
    }

    /** How many lines stand at a level, out of all lines with levels. */
    public record LevelCount(Level level, int items) {}

    /** What a form's answers come to: the sum, rounded to two decimals, and the band it falls into. */
    public record Outcome(BigDecimal sum, Optional<Form.Band> band) {}

    /** Fills a line; one that the form does not have, or that takes something else, changes nothing. */
    public FormRun fill(ItemId item, Filling filling) {
        if (item(item).filter(one -> Fits.fits(one.field(), filling, levels)).isEmpty()) {
            return this;
        }
        Map<ItemId, Filling> more = new LinkedHashMap<>(filled);
        more.put(item, filling);
        return new FormRun(form, levels, more);
    }

    /** Empties a line. */
    public FormRun clear(ItemId item) {
        Map<ItemId, Filling> less = new LinkedHashMap<>(filled);
        less.remove(item);
        return new FormRun(form, levels, less);
    }

    private Optional<Form.Item> item(ItemId id) {
        return form.items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** What stands in a line, if it is something that this line takes. */
    public Optional<Filling> at(Form.Item item) {
        return Optional.ofNullable(filled.get(item.id())).filter(it -> Fits.fits(item.field(), it, levels));
    }

    /** The lines that must still be filled in; an optional one need not, and a tick not set is an answer too. */
    public List<Form.Item> missing() {
        return form.items().stream()
                .filter(item -> !item.optional() && !(item.field() instanceof Form.Field.Tick))
                .filter(item -> at(item).map(FormRun::isEmpty).orElse(true))
                .toList();
    }

    private static boolean isEmpty(Filling filling) {
        return filling instanceof Filling.Words words && words.text().isBlank()
                || filling instanceof Filling.Picked picked && picked.answers().isEmpty();
    }

    /** Whether nothing is missing. */
    public boolean complete() {
        return missing().isEmpty();
    }

    /** How many lines stand at each level, lowest first. */
    public List<LevelCount> levelCounts() {
        return levels.stream()
                .map(level -> new LevelCount(level, (int) form.items().stream()
                        .filter(item -> level(item).filter(level.id()::equals).isPresent())
                        .count()))
                .toList();
    }

    private Optional<LevelId> level(Form.Item item) {
        return at(item).filter(Filling.AtLevel.class::isInstance).map(it -> ((Filling.AtLevel) it).level());
    }

    /** How high a line's level stands, 0 for the lowest; empty where there is none. */
    public Optional<Integer> height(Form.Item item) {
        return level(item).map(this::height);
    }

    private int height(LevelId id) {
        return levels.stream().map(Level::id).toList().indexOf(id);
    }

    private boolean ticked(Form.Item item) {
        return at(item).filter(new Filling.Ticked(true)::equals).isPresent();
    }

    private static boolean isObserved(Form.Item item) {
        return item.field() instanceof Form.Field.Tick || item.field() instanceof Form.Field.AtLevel;
    }

    /** The sum that the form's {@code result} asks for and its band; empty without one, or with nothing to sum. */
    public Optional<Outcome> result() {
        return form.result().flatMap(result -> sum(result.sum()).map(sum -> new Outcome(sum, band(result, sum))));
    }

    private static Optional<Form.Band> band(Form.Result result, BigDecimal sum) {
        return result.bands().stream()
                .filter(band -> band.from().compareTo(sum) <= 0)
                .reduce((one, other) -> other.from().compareTo(one.from()) > 0 ? other : one);
    }

    private Optional<BigDecimal> sum(Form.Sum how) {
        List<Points> points =
                form.items().stream().flatMap(item -> points(item).stream()).toList();
        BigDecimal total = points.stream().map(Points::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = points.stream().map(Points::most).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (points.isEmpty()) {
            return Optional.empty();
        }
        return switch (how) {
            case TOTAL -> Optional.of(rounded(total));
            case MEAN -> Optional.of(rounded(total.divide(BigDecimal.valueOf(points.size()), MathContext.DECIMAL64)));
            case SHARE ->
                most.signum() <= 0
                        ? Optional.empty()
                        : Optional.of(rounded(total.movePointRight(2).divide(most, MathContext.DECIMAL64)));
        };
    }

    private static BigDecimal rounded(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    private Optional<Points> points(Form.Item item) {
        return Points.of(item, at(item), levels);
    }

    /**
     * What a form used as a rubric is worth, in thousandths: each tick counts whole, each level by its height; lines of
     * other kinds do not count. 0 for a rubric without either.
     */
    public int credit() {
        List<Form.Item> observed =
                form.items().stream().filter(FormRun::isObserved).toList();
        int highest = Math.max(1, levels.size() - 1);
        long sum = observed.stream()
                .mapToLong(item -> item.field() instanceof Form.Field.Tick
                        ? (ticked(item) ? highest : 0)
                        : height(item).orElse(0))
                .sum();
        return Marking.share((int) sum, observed.size() * highest);
    }
}
