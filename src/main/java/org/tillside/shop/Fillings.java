package org.tillside.shop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.ItemId;
import org.tillside.practice.Filling;

/** What stays of a filled form when its words are erased: the ticks, levels, picks and numbers. */
final class Fillings {
    private Fillings() {}

    static Map<ItemId, Filling> erased(Map<ItemId, Filling> filled) {
        Map<ItemId, Filling> left = new LinkedHashMap<>();
        filled.forEach((item, it) -> left.put(item, erased(it)));
        return left;
    }

    private static Filling erased(Filling filling) {
        if (filling instanceof Filling.AtLevel it) {
            return new Filling.AtLevel(it.level(), it.reason(), Optional.empty(), it.seconds());
        }
        return filling instanceof Filling.Words ? new Filling.Words("") : filling;
    }
}
