package org.tillside.screens.shop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Fix;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.screens.ContentLook;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;

/** Words what the rules find, the worst first. */
final class FindingViews {
    private static final Comparator<Problem> WORST_FIRST = Comparator.comparing(Problem::severity);

    private final Desk desk;
    private final Words words;

    FindingViews(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    FindingsState of(ContentLook.Seen check, boolean running, Optional<Problem.Severity> filter) {
        List<Problem> problems = check.problems();
        return new FindingsState(
                running ? Optional.of((int) Math.round(100 * check.share())) : Optional.empty(),
                running ? words.text("shop.content.checking") : line(problems),
                new ContentViews(desk).hidden(check.hidden()),
                filters(problems, filter),
                problems.stream()
                        .filter(it ->
                                filter.filter(only -> only != it.severity()).isEmpty())
                        .sorted(WORST_FIRST)
                        .map(this::finding)
                        .toList());
    }

    private String line(List<Problem> problems) {
        return problems.isEmpty() ? words.text("shop.content.fine") : words.text("shop.content.found", problems.size());
    }

    private List<FindingsState.Filter> filters(List<Problem> problems, Optional<Problem.Severity> chosen) {
        List<FindingsState.Filter> filters = new ArrayList<>();
        Arrays.stream(Problem.Severity.values()).forEach(severity -> {
            int count = (int)
                    problems.stream().filter(it -> it.severity() == severity).count();
            if (count > 0) {
                filters.add(new FindingsState.Filter(
                        Optional.of(severity),
                        words.text("shop.content.filter", severity.name(), count),
                        chosen.filter(it -> it == severity).isPresent()));
            }
        });
        if (filters.size() > 1) {
            filters.add(
                    0,
                    new FindingsState.Filter(
                            Optional.empty(),
                            words.text("shop.content.filter", "ALL", problems.size()),
                            chosen.isEmpty()));
        }
        return filters.size() > 1 ? filters : List.of();
    }

    private FindingsState.Finding finding(Problem problem) {
        return new FindingsState.Finding(
                problem.place().map(Place::toString).orElse(""),
                words.text("problem." + problem.key(), problem.args().toArray()),
                problem.fix().flatMap(this::fix),
                problem.severity());
    }

    /** Where quotes are missing, the sentence itself says so. */
    private Optional<String> fix(Fix fix) {
        if (fix instanceof Fix.Replace it) {
            return Optional.of(words.text("shop.fix.replace", it.old(), it.now()));
        } else if (fix instanceof Fix.Insert it) {
            return Optional.of(words.text("shop.fix.insert", it.text()));
        }
        return fix instanceof Fix.Remove ? Optional.of(words.text("shop.fix.remove")) : Optional.empty();
    }
}
