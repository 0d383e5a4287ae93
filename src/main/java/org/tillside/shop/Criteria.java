package org.tillside.shop;

import java.util.List;
import java.util.Map;
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
     * Whether it is enough: so many lines at the level that the form asks for, and every critical one. A form that asks
     * for nothing needs its critical lines shown, at the highest level or ticked.
     */
    public boolean achieved(Form form, Map<ItemId, Filling> filled) {
        LevelId level = form.achievedWhen()
                .map(Form.AchievedWhen::level)
                .orElseGet(() -> levels.isEmpty() ? new LevelId("alone") : levels.get(levels.size() - 1));
        int wanted = form.achievedWhen().map(Form.AchievedWhen::items).orElse(0);
        return count(form, filled, level) >= wanted
                && form.items().stream().filter(Form.Item::critical).allMatch(it -> shown(filled, it.id(), level));
    }

    /** How many lines were shown at a level or above it. */
    public int count(Form form, Map<ItemId, Filling> filled, LevelId level) {
        return (int) form.items().stream()
                .filter(it -> shown(filled, it.id(), level))
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

    /** Whether anything was seen of a rubric for two, and every critical line shown: one not seen was not shown. */
    public boolean achieved(Scenario.Live live, Map<ItemId, Filling> filled) {
        LevelId highest = levels.isEmpty() ? new LevelId("alone") : levels.get(levels.size() - 1);
        boolean seen = live.rubric().stream().map(Scenario.Mark::id).anyMatch(filled::containsKey);
        return seen
                && live.rubric().stream()
                        .filter(Scenario.Mark::critical)
                        .allMatch(it -> shown(filled, it.id(), highest));
    }

    private boolean shown(Map<ItemId, Filling> filled, ItemId item, LevelId level) {
        Filling it = filled.get(item);
        if (it instanceof Filling.AtLevel at) {
            return levels.indexOf(at.level()) >= levels.indexOf(level) && levels.contains(at.level());
        }
        return it instanceof Filling.Ticked ticked && ticked.done();
    }
}
