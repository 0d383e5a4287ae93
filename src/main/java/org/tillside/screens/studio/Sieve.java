package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Words;

/** Which of all problems are shown: of one severity, of the open file, of one language, or of several of these at once. */
final class Sieve {
    private static final String FILE = "file";
    private static final String LANGUAGE = "language.";
    private static final Pattern SIDECAR = Pattern.compile("\\.([a-z]{2,3}(?:-[A-Za-z]{2,8})?)\\.(?:yaml|md)$");

    private Optional<Problem.Severity> severity = Optional.empty();
    private Optional<String> language = Optional.empty();
    private boolean file;

    /** Chooses something, or all again where it was chosen. */
    void press(String of) {
        if (of.equals(FILE)) {
            file = !file;
        } else if (of.startsWith(LANGUAGE)) {
            String wanted = of.substring(LANGUAGE.length());
            language = language.filter(wanted::equals).isPresent() ? Optional.empty() : Optional.of(wanted);
        } else {
            Problem.Severity wanted = Problem.Severity.valueOf(of);
            severity = severity.filter(it -> it == wanted).isPresent() ? Optional.empty() : Optional.of(wanted);
        }
    }

    /** Whether a problem is shown while this file is open. */
    boolean lets(Problem problem, Optional<ContentFile> open) {
        return severity.filter(it -> it != problem.severity()).isEmpty()
                && language.filter(it -> !it.equals(language(problem))).isEmpty()
                && (!file || in(problem, open));
    }

    private static boolean in(Problem problem, Optional<ContentFile> open) {
        return open.isEmpty()
                || problem.place()
                        .filter(at -> at.file().equals(open.get().path()))
                        .isPresent();
    }

    /** The language of the file that a problem is in, or would be in; empty for the original. */
    private static String language(Problem problem) {
        String named = problem.key().equals("translation-none")
                ? problem.args().get(0)
                : problem.place().map(Place::file).orElse("");
        Matcher sidecar = SIDECAR.matcher(named);
        return sidecar.find() ? sidecar.group(1) : "";
    }

    /** What can be pressed: severities, the open file, and languages where there are several. */
    List<StudioState.Filter> filters(List<Problem> problems, Optional<ContentFile> open, Words words) {
        List<StudioState.Filter> filters = new ArrayList<>();
        for (Problem.Severity one : Problem.Severity.values()) {
            int count =
                    (int) problems.stream().filter(it -> it.severity() == one).count();
            if (count > 0) {
                filters.add(new StudioState.Filter(
                        one.name(),
                        words.text("studio.problems.some", one.name(), count),
                        severity.filter(it -> it == one).isPresent()));
            }
        }
        open.ifPresent(it -> {
            long here = problems.stream().filter(problem -> in(problem, open)).count();
            if (here > 0 || file) {
                filters.add(new StudioState.Filter(FILE, words.text("studio.problems.file", it.name(), here), file));
            }
        });
        languages(problems, words, filters);
        return filters;
    }

    private void languages(List<Problem> problems, Words words, List<StudioState.Filter> filters) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        problems.forEach(it -> counts.merge(language(it), 1, Integer::sum));
        language.ifPresent(it -> counts.putIfAbsent(it, 0));
        if (counts.size() < 2) {
            return;
        }
        counts.forEach((it, count) -> filters.add(new StudioState.Filter(
                LANGUAGE + it,
                words.text(
                        "studio.problems.language",
                        it.isEmpty() ? words.text("studio.problems.original") : name(it, words.language()),
                        count),
                language.filter(it::equals).isPresent())));
    }

    private static String name(String tag, Locale in) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(in);
    }
}
