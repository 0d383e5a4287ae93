package org.tillside.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The single changes that make one value of another, so that what is the same in both keeps its comments and its
 * layout.
 */
final class Differences {
    private final List<Stroke> strokes = new ArrayList<>();

    private Differences() {}

    /** The changes in order, each to be made upon those before it. */
    static List<Stroke> between(List<Integer> way, YamlValue old, YamlValue now) {
        Differences differences = new Differences();
        differences.look(way, old, now);
        return differences.strokes;
    }

    private void look(List<Integer> way, YamlValue old, YamlValue now) {
        if (old.equals(now)) {
            return;
        }
        List<Stroke.Child> before = Stroke.children(old);
        List<Stroke.Child> after = Stroke.children(now);
        boolean kinds = !(now instanceof YamlValue.Text) && old.getClass() == now.getClass();
        List<String> names = names(now);
        if (!kinds || before.isEmpty() || after.isEmpty()) {
            strokes.add(new Stroke.Write(way, now));
        } else if (once(names(old)) && once(names)) {
            byName(way, old, after, names);
        } else {
            byNumber(way, before, after);
        }
    }

    /** Items by their ids, where each has one, and entries by their keys. */
    private static List<String> names(YamlValue value) {
        return value instanceof YamlValue.Items && !everyItemHasAnId(value) ? List.of("", "") : Strokes.steps(value);
    }

    private static boolean everyItemHasAnId(YamlValue list) {
        return Stroke.children(list).stream()
                .allMatch(item -> Strokes.id(item.value()).isPresent());
    }

    private static boolean once(List<String> names) {
        return new HashSet<>(names).size() == names.size();
    }

    private void byName(List<Integer> way, YamlValue old, List<Stroke.Child> after, List<String> names) {
        List<String> there = new ArrayList<>(names(old));
        List<Stroke.Child> before = Stroke.children(old);
        if (there.stream().noneMatch(names::contains)) {
            strokes.add(new Stroke.Write(way, Stroke.made(old, after)));
            return;
        }
        for (int i = there.size() - 1; i >= 0; i--) {
            if (!names.contains(there.get(i))) {
                strokes.add(new Stroke.Take(way, i));
                there.remove(i);
                before.remove(i);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            int from = there.indexOf(names.get(i));
            if (from < 0) {
                add(way, i, after.get(i));
                there.add(i, names.get(i));
                before.add(i, after.get(i));
            } else if (from != i) {
                strokes.add(new Stroke.Shift(way, from, i));
                there.add(i, there.remove(from));
                before.add(i, before.remove(from));
            }
            look(in(way, i), before.get(i).value(), after.get(i).value());
        }
    }

    /** What is the same at both ends stays; what lies between is changed one by one. */
    private void byNumber(List<Integer> way, List<Stroke.Child> before, List<Stroke.Child> after) {
        int least = Math.min(before.size(), after.size());
        int head = (int) IntStream.range(0, least)
                .takeWhile(i -> before.get(i).equals(after.get(i)))
                .count();
        int tail = (int) IntStream.range(0, least - head)
                .takeWhile(i -> before.get(before.size() - 1 - i).equals(after.get(after.size() - 1 - i)))
                .count();
        int both = least - tail;
        for (int i = head; i < both; i++) {
            look(in(way, i), before.get(i).value(), after.get(i).value());
        }
        for (int i = before.size() - tail - 1; i >= both; i--) {
            strokes.add(new Stroke.Take(way, i));
        }
        for (int i = both; i < after.size() - tail; i++) {
            add(way, i, after.get(i));
        }
    }

    private void add(List<Integer> way, int index, Stroke.Child child) {
        strokes.add(new Stroke.Add(way, index, child.key(), child.value()));
    }

    private static List<Integer> in(List<Integer> way, int index) {
        List<Integer> inner = new ArrayList<>(way);
        inner.add(index);
        return inner;
    }
}
