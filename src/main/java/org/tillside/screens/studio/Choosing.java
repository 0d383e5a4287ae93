package org.tillside.screens.studio;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.tillside.authoring.ConditionTerm;
import org.tillside.authoring.ConditionTerm.Is;
import org.tillside.authoring.ConditionTerm.Kind;
import org.tillside.authoring.ConditionText;
import org.tillside.library.YamlEdit;
import org.tillside.library.YamlText;
import org.tillside.library.YamlValue;

/**
 * Conditions by choosing, and where a reply goes by them. Each choice is one change of the text, made upon the text as
 * it is; whatever of a condition is not chosen anew stays as it is written.
 */
public final class Choosing {
    private final StudioPresenter studio;
    private final Consumer<YamlEdit> edit;
    private final Runnable refresh;
    /** Conditions that somebody writes as text. */
    private final Set<String> worded = new HashSet<>();
    /** Those of them that say more than can be chosen. */
    private final Set<String> refused = new HashSet<>();
    /** Conditions to which one thing more is about to be chosen. */
    private final Set<String> more = new HashSet<>();
    /** Amounts that are not ones yet, by condition and number. */
    private final Map<String, String> typing = new HashMap<>();

    Choosing(StudioPresenter studio, Consumer<YamlEdit> edit, Runnable refresh) {
        this.studio = studio;
        this.edit = edit;
        this.refresh = refresh;
    }

    /** Something else is shown. */
    void forget() {
        worded.clear();
        refused.clear();
        more.clear();
        typing.clear();
    }

    /** A condition as it is shown. */
    ConditionState state(ConditionViews views, String path, String text, boolean kept) {
        return worded.contains(path)
                ? views.worded(refused.contains(path))
                : typed(path, views.of(text, kept, more.contains(path)));
    }

    private ConditionState typed(String path, ConditionState it) {
        if (typing.isEmpty()) {
            return it;
        }
        List<ConditionState.Term> terms = IntStream.range(0, it.terms().size())
                .mapToObj(i -> {
                    ConditionState.Term term = it.terms().get(i);
                    return new ConditionState.Term(
                            term.whats(),
                            term.what(),
                            term.signs(),
                            term.sign(),
                            term.values(),
                            term.typed() ? typing.getOrDefault(key(path, i), term.value()) : term.value(),
                            term.typed(),
                            term.removable());
                })
                .toList();
        return new ConditionState(it.worded(), it.why(), it.joins(), it.join(), terms);
    }

    private static String key(String path, int row) {
        return path + "#" + row;
    }

    /** Looks at something else, which is asked about in the usual way. */
    public void what(String path, int row, String what) {
        with(path, (subjects, text) -> subjects.first(what).map(first -> {
            Optional<ConditionTerm> old = ConditionViews.choosable(text, subjects)
                    .filter(it -> row < it.parts().size())
                    .flatMap(it -> it.term(row));
            // whoever compares with another meter keeps how and with how much
            boolean same = old.filter(it -> it.kind() == Kind.METER && first.kind() == Kind.METER)
                    .isPresent();
            ConditionTerm now = same ? first.is(old.get().is()).value(old.get().value()) : first;
            return put(subjects, text, row, now);
        }));
    }

    /** Compares otherwise. */
    public void sign(String path, int row, String sign) {
        change(path, row, (subjects, term) -> Optional.of(subjects.compared(term, Is.valueOf(sign))));
    }

    /** Compares with something else; an amount that is none yet is waited for. */
    public void value(String path, int row, String value) {
        typing.remove(key(path, row));
        change(path, row, (subjects, term) -> {
            Optional<String> now = term.kind() == Kind.COST ? ConditionSubjects.amount(value) : Optional.of(value);
            if (now.isEmpty()) {
                typing.put(key(path, row), value);
                refresh.run();
            }
            return now.map(term::value);
        });
    }

    /** Holds all together otherwise. */
    public void join(String path, String join) {
        with(path, (subjects, text) -> ConditionViews.choosable(text, subjects)
                .map(it -> it.joined(ConditionText.Join.valueOf(join))));
    }

    /** One thing more will be chosen. */
    public void more(String path) {
        more.add(path);
        refresh.run();
    }

    /** Takes one thing out; with the last one the condition. */
    public void less(String path, int row) {
        typing.clear();
        with(path, (subjects, text) -> {
            Optional<ConditionText> it = ConditionViews.choosable(text, subjects);
            boolean there = it.filter(all -> row < all.parts().size()).isPresent();
            if (!there) {
                more.remove(path);
                refresh.run();
            }
            return it.filter(all -> there).map(all -> all.without(row));
        });
    }

    /** Writes a condition as text from now on. */
    public void word(String path) {
        worded.add(path);
        refresh.run();
    }

    /** Chooses again, where the text says nothing else than can be chosen. */
    public void choose(String path) {
        tree().ifPresent(tree -> {
            String text = text(tree, path);
            boolean able = text.isBlank()
                    || ConditionViews.choosable(text, new ConditionSubjects(tree))
                            .isPresent();
            if (able) {
                worded.remove(path);
                refused.remove(path);
            } else {
                worded.add(path);
                refused.add(path);
            }
            refresh.run();
        });
    }

    /** A condition's text is typed in: it stays text, even if it could be chosen by now. */
    void typed(String path) {
        if (worded.add(path)) {
            refused.add(path);
        }
    }

    // ---- where a reply goes

    /** A reply that went to one place goes there by a condition, and there otherwise too until that is chosen. */
    public void depends(String path) {
        tree().ifPresent(tree -> {
            String there = text(tree, path);
            String to = there.isEmpty() ? anywhere(tree) : there;
            YamlValue first = way(Optional.of(new ConditionSubjects(tree).usual()), to);
            edit.accept(new YamlEdit.Set(path, new YamlValue.Items(List.of(first, way(Optional.empty(), to)))));
        });
    }

    /** One case more: before what is done otherwise, or what is done otherwise where nothing is. */
    void addWay(String path) {
        tree().ifPresent(tree -> FormTree.at(tree, path)
                .filter(it -> it instanceof YamlValue.Items)
                .map(it -> ((YamlValue.Items) it).items())
                .ifPresent(ways -> {
                    boolean otherwise = Ways.endsOtherwise(ways);
                    String to = FormTree.text(ways.get(ways.size() - 1), "id");
                    Optional<ConditionTerm> when =
                            Optional.of(new ConditionSubjects(tree).usual()).filter(it -> otherwise);
                    edit.accept(new YamlEdit.Insert(path, otherwise ? ways.size() - 1 : ways.size(), way(when, to)));
                }));
    }

    /** Takes a case out; where one is left, the reply goes there whatever holds. */
    void removeWay(String path) {
        String list = path.substring(0, path.lastIndexOf('/'));
        tree().flatMap(tree -> FormTree.at(tree, list)).ifPresent(it -> {
            List<YamlValue> ways = ((YamlValue.Items) it).items();
            int gone = FormTree.steps((YamlValue.Items) it).indexOf(path.substring(path.lastIndexOf('/') + 1));
            if (ways.size() == 2 && gone >= 0) {
                edit.accept(new YamlEdit.Set(list, new YamlValue.Text(FormTree.text(ways.get(1 - gone), "id"))));
            } else {
                edit.accept(new YamlEdit.Remove(path));
            }
        });
    }

    private static String anywhere(YamlValue tree) {
        return List.of("endings", "scenes").stream()
                .flatMap(it -> FormTree.at(tree, it).stream())
                .filter(it -> it instanceof YamlValue.Entries)
                .flatMap(it -> ((YamlValue.Entries) it).entries().keySet().stream())
                .findFirst()
                .orElse("");
    }

    private static YamlValue way(Optional<ConditionTerm> when, String to) {
        Map<String, YamlValue> way = new LinkedHashMap<>();
        when.ifPresent(it -> way.put("when", new YamlValue.Text(it.text())));
        way.put("id", new YamlValue.Text(to));
        return new YamlValue.Entries(way);
    }

    // ---- upon the text as it is

    private interface Change {
        Optional<String> on(ConditionSubjects subjects, String text);
    }

    private interface Turn {
        Optional<ConditionTerm> of(ConditionSubjects subjects, ConditionTerm term);
    }

    private Optional<YamlValue> tree() {
        return studio.editing().flatMap(it -> YamlText.value(it.text(), ""));
    }

    private static String text(YamlValue tree, String path) {
        return FormTree.at(tree, path)
                .filter(it -> it instanceof YamlValue.Text)
                .map(it -> ((YamlValue.Text) it).text())
                .orElse("");
    }

    private void change(String path, int row, Turn turn) {
        with(path, (subjects, text) -> ConditionViews.choosable(text, subjects)
                .filter(it -> row < it.parts().size())
                .flatMap(it -> it.term(row))
                .flatMap(term -> turn.of(subjects, term))
                .map(now -> put(subjects, text, row, now)));
    }

    private static String put(ConditionSubjects subjects, String text, int row, ConditionTerm now) {
        return ConditionText.of(text, subjects.meters().keySet())
                .map(it -> row < it.parts().size() ? it.with(row, now.text()) : it.and(now.text()))
                .orElse(now.text());
    }

    private void with(String path, Change change) {
        tree().ifPresent(tree -> {
            String text = text(tree, path);
            change.on(new ConditionSubjects(tree), text)
                    .filter(it -> !it.equals(text))
                    .ifPresent(now -> write(path, now));
        });
    }

    private void write(String path, String now) {
        more.remove(path);
        edit.accept(now.isEmpty() ? new YamlEdit.Remove(path) : new YamlEdit.Set(path, new YamlValue.Text(now)));
    }
}
