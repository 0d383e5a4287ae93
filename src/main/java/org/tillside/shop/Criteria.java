package org.tillside.shop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.Form;
import org.tillside.content.ItemId;
import org.tillside.content.Level;
import org.tillside.content.LevelId;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.Scenario;
import org.tillside.practice.Filling;

/** Whether what was filled in is complete, and whether it is enough for "achieved". */
public final class Criteria {
    private final List<LevelId> levels;

    /** By the catalogue's levels, lowest first. */
    public Criteria(Catalogue catalogue) {
        levels = catalogue.levels().stream().map(Level::id).toList();
    }

    /** The lines of a form that have to be filled in and are not. */
    public List<ItemId> missing(Form form, Map<ItemId, Filling> filled) {
        return form.items().stream()
                .filter(it -> !it.optional() && !(it.field() instanceof Form.Field.Text))
                .map(Form.Item::id)
                .filter(it -> !filled.containsKey(it))
                .toList();
    }

    /**
     * Whether it is enough: so many lines at the level that the form asks for, and every critical one; a line with a
     * stop-clock that ran within its time. A form that does not say how many needs its critical lines, at the highest level
     * or ticked, and without any all lines that are not optional.
     */
    public boolean achieved(Form form, Map<ItemId, Filling> filled) {
        LevelId level = form.achievedWhen().map(Form.AchievedWhen::level).orElseGet(this::highest);
        List<Form.Item> critical =
                form.items().stream().filter(Form.Item::critical).toList();
        boolean asks = form.achievedWhen().isPresent() || !critical.isEmpty();
        List<Form.Item> needed = asks
                ? critical
                : form.items().stream()
                        .filter(it -> !it.optional() && observed(it.field()))
                        .toList();
        int wanted = form.achievedWhen().map(Form.AchievedWhen::items).orElse(0);
        return count(form, filled, level) >= wanted
                && needed.stream().allMatch(it -> shown(filled, it.id(), level, it.clock()));
    }

    private static boolean observed(Form.Field field) {
        return field instanceof Form.Field.Tick || field instanceof Form.Field.AtLevel;
    }

    private LevelId highest() {
        return levels.isEmpty() ? new LevelId("alone") : levels.get(levels.size() - 1);
    }

    /** How many lines were shown at a level or above it. */
    private int count(Form form, Map<ItemId, Filling> filled, LevelId level) {
        return (int) form.items().stream()
                .filter(it -> shown(filled, it.id(), level, it.clock()))
                .count();
    }

    /** The critical lines of a rubric for two that were not seen: any other line may be left out as not seen. */
    public List<ItemId> missing(Scenario.Live live, Map<ItemId, Filling> filled) {
        return live.rubric().stream()
                .filter(Scenario.Mark::critical)
                .map(Scenario.Mark::id)
                .filter(it -> !filled.containsKey(it))
                .toList();
    }

    /** The points of a session that were not gone through. */
    public List<ItemId> missing(ProgrammeStep.Task.Session session, Map<ItemId, Filling> filled) {
        return session.covers().stream()
                .map(ProgrammeStep.Point::id)
                .filter(it -> !new Filling.Ticked(true).equals(filled.get(it)))
                .toList();
    }

    /**
     * Whether anything was seen of a rubric for two, and every critical line shown: one not seen was not shown. Where no
     * line is critical, every one that was seen.
     */
    public boolean achieved(Scenario.Live live, Map<ItemId, Filling> filled) {
        List<Scenario.Mark> seen =
                live.rubric().stream().filter(it -> filled.containsKey(it.id())).toList();
        List<Scenario.Mark> critical =
                live.rubric().stream().filter(Scenario.Mark::critical).toList();
        List<Scenario.Mark> needed = critical.isEmpty() ? seen : critical;
        return !seen.isEmpty() && needed.stream().allMatch(it -> shown(filled, it.id(), highest(), it.clock()));
    }

    private boolean shown(Map<ItemId, Filling> filled, ItemId item, LevelId level, Optional<Integer> clock) {
        Filling it = filled.get(item);
        if (it instanceof Filling.AtLevel at) {
            boolean high = levels.indexOf(at.level()) >= levels.indexOf(level) && levels.contains(at.level());
            return high && inTime(at, clock);
        }
        return it instanceof Filling.Ticked ticked && ticked.done();
    }

    /** Whether a line was shown within the seconds that it allows; where its stop-clock did not run, the level says it. */
    public static boolean inTime(Filling filled, Optional<Integer> clock) {
        return !(filled instanceof Filling.AtLevel at)
                || clock.flatMap(limit -> at.seconds().map(seconds -> seconds <= limit))
                        .orElse(true);
    }
}
