package org.tillside.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tillside.content.Fingerprint;
import org.tillside.content.Variables;
import org.tillside.journal.PersonId;

/**
 * The very text that people read or were signed against, in one language, as it is kept under its own SHA-256: the
 * author's words with their variables, and beside them what the variables stood for. People stand there by their ids
 * alone, so that their names can be erased and the text and every signature on it still hold.
 *
 * @param values what stood for the shop's variables in the text
 * @param people who stood for the variables that are names
 */
public record CriteriaText(
        String title,
        String language,
        String packVersion,
        List<Line> lines,
        Map<String, String> values,
        Map<String, PersonId> people) {
    /** The variables that are people's names. */
    public static final List<String> NAMES = List.of("trainee.name", "mentor.name", "shop.owner");

    public CriteriaText {
        lines = List.copyOf(lines);
        values = Copies.of(new TreeMap<>(Objects.requireNonNullElse(values, Map.of())));
        people = Copies.of(new TreeMap<>(Objects.requireNonNullElse(people, Map.of())));
    }

    /** One line of it: a line of a form, or a paragraph of a page. */
    public record Line(String id, String text, String detail, boolean critical) {}

    /** A text as an author wrote it, with nothing filled in. */
    static CriteriaText written(String title, String language, String packVersion, List<Line> lines) {
        return new CriteriaText(title, language, packVersion, lines, Map.of(), Map.of());
    }

    /** The same with what its variables stand for: only those that it uses are kept. */
    public CriteriaText with(Map<String, String> shown, Map<String, PersonId> named) {
        List<String> used =
                Variables.NAMES.stream().filter(it -> uses("$" + it)).toList();
        Map<String, String> values = new TreeMap<>();
        Map<String, PersonId> people = new TreeMap<>();
        for (String name : used) {
            if (NAMES.contains(name)) {
                if (named.containsKey(name)) {
                    people.put(name, named.get(name));
                }
            } else if (shown.containsKey(name)) {
                values.put(name, shown.get(name));
            }
        }
        return new CriteriaText(title, language, packVersion, lines, values, people);
    }

    private boolean uses(String variable) {
        return words().anyMatch(it -> it.contains(variable));
    }

    private Stream<String> words() {
        return Stream.concat(
                Stream.of(title), lines.stream().flatMap(it -> Stream.of(it.id(), it.text(), it.detail())));
    }

    /** The same with everything filled in, to be shown; a person is called as {@code name} says. */
    public CriteriaText filled(Function<PersonId, String> name) {
        Map<String, String> all = new TreeMap<>(values);
        people.forEach((variable, person) -> all.put(variable, name.apply(person)));
        return new CriteriaText(
                Variables.fill(title, all),
                language,
                packVersion,
                lines.stream()
                        .map(it -> new Line(
                                it.id(),
                                Variables.fill(it.text(), all),
                                Variables.fill(it.detail(), all),
                                it.critical()))
                        .toList(),
                values,
                people);
    }

    /**
     * A mark of the author's words: the same whatever the pack's version, the shop's charter and the people are, and
     * however the lines are wrapped.
     */
    public Fingerprint mark() {
        List<String> all = new ArrayList<>(words().toList());
        lines.forEach(it -> all.add(it.critical() ? "critical" : ""));
        return Fingerprint.of(all);
    }
}
