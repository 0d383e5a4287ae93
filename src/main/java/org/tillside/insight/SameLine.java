package org.tillside.insight;

import java.util.Map;
import java.util.Optional;
import org.tillside.content.ItemId;
import org.tillside.shop.CriteriaText;

/**
 * Whether a line of a rubric said the same to two raters, so that a difference between them is one of judgement and not of
 * the author's. By one and the same text it did; by two in one language where the line reads the same in both; by two in
 * different languages where they come from the same version of the pack. Where a text cannot be read it is not known, and
 * the line is not compared.
 */
final class SameLine {
    private final Map<String, CriteriaText> kept;

    /** @param kept the rubrics by their hash */
    SameLine(Map<String, CriteriaText> kept) {
        this.kept = kept;
    }

    boolean of(String one, String other, ItemId line) {
        return one.equals(other)
                || Optional.ofNullable(kept.get(one))
                        .filter(first -> Optional.ofNullable(kept.get(other))
                                .filter(second -> same(first, second, line))
                                .isPresent())
                        .isPresent();
    }

    private static boolean same(CriteriaText one, CriteriaText other, ItemId line) {
        return one.language().equals(other.language())
                ? line(one, line).isPresent() && line(one, line).equals(line(other, line))
                : one.packVersion().equals(other.packVersion());
    }

    private static Optional<CriteriaText.Line> line(CriteriaText text, ItemId line) {
        return text.lines().stream().filter(it -> it.id().equals(line.value())).findFirst();
    }
}
