package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tillside.content.Condition;
import org.tillside.content.Conditions;
import org.tillside.library.YamlText;
import org.tillside.library.YamlValue;
import org.tillside.screens.studio.ConditionState.Term;
import org.tillside.screens.studio.FormState.Option;

/**
 * Chooses conditions and ways at random, and holds what the file says afterwards against what was meant: the whole of it,
 * and not only where something was chosen.
 */
final class RandomChoices {
    private final StudioPresenter studio;
    private final Random random;
    private String read = "";
    private Optional<YamlValue> tree = Optional.empty();

    RandomChoices(StudioPresenter studio, Random random) {
        this.studio = studio;
        this.random = random;
    }

    private String text() {
        return studio.editing().orElseThrow().text();
    }

    private YamlValue tree() {
        if (tree.isEmpty() || !text().equals(read)) {
            read = text();
            tree = YamlText.value(read, "");
        }
        return tree.orElseThrow();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Optional<String> somewhere(String list) {
        List<String> steps = at(list).map(RandomChoices::steps).orElse(List.of());
        return steps.isEmpty() ? Optional.empty() : Optional.of(any(steps));
    }

    private static List<String> steps(YamlValue of) {
        return of instanceof YamlValue.Items list
                ? FormTree.steps(list)
                : of instanceof YamlValue.Entries map
                        ? List.copyOf(map.entries().keySet())
                        : List.of();
    }

    private Optional<String> reply() {
        return somewhere("scenes").flatMap(scene -> somewhere("scenes/" + scene + "/replies")
                .map(reply -> "scenes/" + scene + "/replies/" + reply)
                .filter(path -> FormTree.at(tree(), path).isPresent()));
    }

    // ---- conditions

    /** One choice in one condition; whether there was one to choose. */
    boolean condition() {
        return reply().filter(it -> condition(it + "/when", false)).isPresent();
    }

    private boolean condition(String path, boolean kept) {
        ConditionSubjects subjects = new ConditionSubjects(tree());
        String said = at(path).map(RandomChoices::plain).map(String::valueOf).orElse("");
        ConditionState state = new ConditionViews(studio.words(), subjects).of(said, kept, random.nextInt(4) == 0);
        if (state.worded()) {
            return leavesText(path);
        }
        Set<String> meters = subjects.meters().keySet();
        List<Condition> parts = parts(said, meters);
        int row = random.nextInt(state.terms().size());
        Term term = state.terms().get(row);
        Object before = plain(tree());
        switch (random.nextInt(4)) {
            case 0 -> looks(path, row, term, parts, meters);
            case 1 -> compares(path, row, term, parts, meters);
            case 2 -> holds(path, state, parts, meters);
            default -> lessens(path, row, term, parts, meters);
        }
        assertThat(without(plain(tree()), path)).isEqualTo(without(before, path));
        return true;
    }

    private void looks(String path, int row, Term term, List<Condition> parts, Set<String> meters) {
        Option what = any(term.whats());
        if (!what.value().isEmpty()) {
            studio.form().choosing().what(path, row, what.value());
            List<Condition> now = parts(said(path), meters);
            assertThat(now).hasSize(Math.max(parts.size(), row + 1));
            assertThat(others(now, row)).isEqualTo(others(parts, row));
        }
    }

    private void compares(String path, int row, Term term, List<Condition> parts, Set<String> meters) {
        if (term.signs().isEmpty()) {
            return;
        }
        String sign = any(term.signs()).value();
        studio.form().choosing().sign(path, row, sign);
        Optional<String> value = term.typed()
                ? Optional.of(String.valueOf(random.nextInt(90)))
                : Optional.of(term.values()).filter(it -> !it.isEmpty()).map(it -> any(it).value());
        value.ifPresent(it -> studio.form().choosing().value(path, row, it));
        List<Condition> now = parts(said(path), meters);
        assertThat(others(now, row)).isEqualTo(others(parts, row));
        if (now.get(row) instanceof Condition.MeterIs meter) {
            assertThat(String.valueOf(meter.number())).isEqualTo(value.orElseThrow());
        }
    }

    private void holds(String path, ConditionState state, List<Condition> parts, Set<String> meters) {
        if (!state.joins().isEmpty()) {
            String join = any(state.joins()).value();
            studio.form().choosing().join(path, join);
            assertThat(parts(said(path), meters)).isEqualTo(parts);
            assertThat(read(said(path), meters).orElseThrow())
                    .isInstanceOf(join.equals("ALL") ? Condition.And.class : Condition.Or.class);
        }
    }

    private void lessens(String path, int row, Term term, List<Condition> parts, Set<String> meters) {
        if (term.removable() && row < parts.size()) {
            studio.form().choosing().less(path, row);
            List<Condition> left = new ArrayList<>(parts);
            left.remove(row);
            assertThat(parts(said(path), meters)).isEqualTo(left);
        }
    }

    /** What cannot be chosen is not touched by choosing. */
    private boolean leavesText(String path) {
        String before = text();
        studio.form().choosing().value(path, 0, "3");
        studio.form().choosing().less(path, 0);
        studio.form().choosing().join(path, "ANY");
        assertThat(text()).isEqualTo(before);
        return true;
    }

    private void writes(String path) {
        String now = any(List.of("room >= 4 and (seen(x) or done)", "not (a and b)", "room >= 2", "room >="));
        studio.form().fillCondition(path, now);
        assertThat(said(path)).isEqualTo(now);
    }

    /** Somebody writes a condition that cannot be chosen. */
    void words() {
        reply().ifPresent(it -> writes(it + "/when"));
    }

    private String said(String path) {
        return at(path).map(RandomChoices::plain).map(String::valueOf).orElse("");
    }

    private Optional<YamlValue> at(String path) {
        return FormTree.at(tree(), path);
    }

    private static Optional<Condition> read(String text, Set<String> meters) {
        return Conditions.read(text, meters) instanceof Conditions.Result.Read read
                ? Optional.of(read.condition())
                : Optional.empty();
    }

    /** What holds together on the outermost level. */
    private static List<Condition> parts(String text, Set<String> meters) {
        return read(text, meters)
                .map(it -> {
                    List<Condition> parts = new ArrayList<>();
                    collect(it, it.getClass(), parts);
                    return parts;
                })
                .orElseGet(List::of);
    }

    private static void collect(Condition it, Class<?> by, List<Condition> into) {
        if (it instanceof Condition.And and && by == Condition.And.class) {
            collect(and.left(), by, into);
            collect(and.right(), by, into);
        } else if (it instanceof Condition.Or or && by == Condition.Or.class) {
            collect(or.left(), by, into);
            collect(or.right(), by, into);
        } else {
            into.add(it);
        }
    }

    private static List<Condition> others(List<Condition> all, int but) {
        List<Condition> others = new ArrayList<>(all);
        if (but < others.size()) {
            others.remove(but);
        }
        return others;
    }

    // ---- ways

    /** One change of where a reply goes; whether there was one. */
    boolean way() {
        return reply().filter(it -> way(it + "/to")).isPresent();
    }

    private boolean way(String path) {
        Optional<YamlValue> there = at(path);
        Object before = plain(tree());
        if (there.isEmpty() || there.get() instanceof YamlValue.Text) {
            studio.form().choosing().depends(path);
            String to = there.map(RandomChoices::plain).map(String::valueOf).orElse("");
            List<Object> ways = ways(path);
            assertThat(ways).hasSize(2).allSatisfy(it -> assertThat(String.valueOf(((Map<?, ?>) it).get("id")))
                    .matches(id -> to.isEmpty() || id.equals(to)));
            assertThat(((Map<?, ?>) ways.get(0)).get("when")).isNotNull();
            assertThat(((Map<?, ?>) ways.get(1)).get("when")).isNull();
        } else if (there.get() instanceof YamlValue.Items items) {
            among(path, items);
        } else {
            return false;
        }
        assertThat(without(plain(tree()), path)).isEqualTo(without(before, path));
        return true;
    }

    private void among(String path, YamlValue.Items items) {
        List<Object> meant = new ArrayList<>(ways(path));
        List<String> steps = FormTree.steps(items);
        int at = random.nextInt(steps.size());
        String way = path + "/" + steps.get(at);
        boolean otherwise = Ways.endsOtherwise(items.items());
        switch (random.nextInt(4)) {
            case 0 -> {
                studio.form().addOne(path);
                List<Object> now = ways(path);
                now.remove(otherwise ? now.size() - 2 : now.size() - 1);
                assertThat(now).isEqualTo(meant);
            }
            case 1 -> {
                if (at < steps.size() - 1 || !otherwise) {
                    studio.form().remove(way);
                    meant.remove(at);
                    Object left = meant.size() == 1 ? ((Map<?, ?>) meant.get(0)).get("id") : meant;
                    assertThat(plain(at(path).orElseThrow())).isEqualTo(left);
                }
            }
            case 2 ->
                somewhere("endings").ifPresent(to -> {
                    studio.form().fill(way + "/id", to);
                    Map<Object, Object> one = new LinkedHashMap<>((Map<?, ?>) meant.get(at));
                    one.put("id", to);
                    meant.set(at, one);
                    assertThat(ways(path)).isEqualTo(meant);
                });
            default -> {
                if (at < steps.size() - 1) {
                    condition(way + "/when", true);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object> ways(String path) {
        return (List<Object>) plain(at(path).orElseThrow());
    }

    // ---- models

    /** A value as one can compare it whatever the order of its keys. */
    private static Object plain(YamlValue it) {
        if (it instanceof YamlValue.Items list) {
            List<Object> all = new ArrayList<>();
            list.items().forEach(item -> all.add(plain(item)));
            return all;
        } else if (it instanceof YamlValue.Entries map) {
            Map<Object, Object> all = new LinkedHashMap<>();
            map.entries().forEach((key, inner) -> all.put(key, plain(inner)));
            return all;
        }
        return ((YamlValue.Text) it).text();
    }

    /** Everything else than what stands at a path. */
    private static Object without(Object tree, String path) {
        Object here = tree;
        String[] steps = path.split("/");
        for (int i = 0; i < steps.length - 1; i++) {
            here = step(here, steps[i]);
        }
        if (here instanceof Map<?, ?> map) {
            map.remove(steps[steps.length - 1]);
        }
        return tree;
    }

    private static Object step(Object here, String step) {
        if (here instanceof Map<?, ?> map) {
            return map.get(step);
        }
        List<?> list = (List<?>) here;
        List<?> named = list.stream()
                .filter(it -> it instanceof Map<?, ?> map && step.equals(map.get("id")))
                .toList();
        return named.size() == 1 ? named.get(0) : list.get(Integer.parseInt(step));
    }
}
