package org.tillside.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * What happened to one person's memories, in the order of the journal, whatever the order in which it arrived; the
 * memories are always those that it gives in that order.
 *
 * @param <K> where a thing stands in the journal; several may stand at one place, as those of one observation do
 */
public final class Reviews<K extends Comparable<? super K>> {
    private final Fsrs fsrs;
    private final List<Review<K>> all;
    private final Memories memories;

    private Reviews(Fsrs fsrs, List<Review<K>> all, Memories memories) {
        this.fsrs = fsrs;
        this.all = List.copyOf(all);
        this.memories = memories;
    }

    /** One thing that happened: where it stands in the journal, on which day of the shop, and what it was. */
    public record Review<K extends Comparable<? super K>>(K key, LocalDate day, Evidence evidence) {}

    /** The reviews in whatever order they come; one that comes twice counts once. */
    public static <K extends Comparable<? super K>> Reviews<K> of(Fsrs fsrs, Collection<Review<K>> arrived) {
        return new Reviews<K>(fsrs, List.of(), Memories.NONE).with(arrived);
    }

    /** With more reviews: folded on where all of them are later than those known, folded anew where one came late. */
    public Reviews<K> with(Collection<Review<K>> arrived) {
        TreeSet<Review<K>> more = new TreeSet<>(order());
        more.addAll(arrived);
        if (more.isEmpty()) {
            return this;
        }
        boolean late = !all.isEmpty() && order().compare(more.first(), all.get(all.size() - 1)) <= 0;
        return late ? anew(more) : onwards(List.copyOf(more));
    }

    private Reviews<K> onwards(List<Review<K>> more) {
        List<Review<K>> longer = new ArrayList<>(all);
        longer.addAll(more);
        return new Reviews<>(fsrs, longer, memories.after(fsrs, dated(more)));
    }

    private Reviews<K> anew(TreeSet<Review<K>> more) {
        more.addAll(all);
        return new Reviews<K>(fsrs, List.of(), Memories.NONE).onwards(List.copyOf(more));
    }

    private List<Memories.Dated> dated(List<Review<K>> some) {
        return some.stream()
                .map(it -> new Memories.Dated(it.day(), it.evidence()))
                .toList();
    }

    // what stands at one place is told apart by its words, which are the same on every machine
    private Comparator<Review<K>> order() {
        return Comparator.<Review<K>, K>comparing(Review::key)
                .thenComparing(Review::day)
                .thenComparing(it -> it.evidence().toString());
    }

    /** All of them, in the order of the journal. */
    public List<Review<K>> all() {
        return all;
    }

    /** The memories that they give. */
    public Memories memories() {
        return memories;
    }

    /** The memories as they were before a day, which what happens on the day leaves as they are. */
    public Memories before(LocalDate day) {
        return Memories.NONE.after(
                fsrs, dated(all.stream().filter(it -> it.day().isBefore(day)).toList()));
    }
}
