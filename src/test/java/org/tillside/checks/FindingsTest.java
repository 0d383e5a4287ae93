package org.tillside.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tillside.content.Catalogue;
import org.tillside.content.Fix;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.library.Fixes;
import org.tillside.library.Guide;
import org.tillside.library.Library;
import org.tillside.library.Rewritten;
import org.tillside.screens.Words;

/** Every rule against a pack that breaks it; {@code -Dgolden.update} writes what is found now. */
class FindingsTest {
    private static final Path CASES = Path.of("src/test/resources/packs/cases.txt");
    private static final Path FINDINGS = Path.of("src/test/resources/packs/findings.txt");

    /** What no text in a file can bring about; each has a test of its own. */
    private static final Set<String> OF_THE_DISK = Set.of(
            "unreadable",
            "too-large",
            "too-many",
            "too-many-files",
            "not-utf8",
            "link-out-of-pack",
            "not-a-file",
            "too-many-states",
            "disk-full",
            "no-right-to-write",
            "folder-gone",
            "not-written",
            "half-character",
            "draft-torn",
            "draft-damaged",
            "draft-unreadable");

    /** What is wrong with a change and not with a file. */
    private static final Set<String> OF_CHANGES =
            Set.of("edit-no-place", "edit-taken", "edit-unsafe", "fix-gone", "picture-too-large", "not-a-picture");

    private static final List<Case> CASES_READ = new ArrayList<>();

    @BeforeAll
    static void reads() throws IOException {
        CASES_READ.addAll(cases());
    }

    @Test
    void eachSlipIsFoundWhereItIs() throws IOException {
        StringBuilder found = new StringBuilder();
        for (Case each : CASES_READ) {
            found.append("= ").append(each.name()).append('\n');
            findings(each).forEach(line -> found.append(line).append('\n'));
        }
        if (System.getProperty("golden.update") != null) {
            Files.writeString(FINDINGS, found);
        }
        assertThat(found.toString()).isEqualTo(Files.readString(FINDINGS, StandardCharsets.UTF_8));
    }

    @Test
    void everyRuleIsBrokenOnceAndHasASentence() {
        Words words = Words.load();
        Set<String> sentences = new TreeSet<>();
        words.keys(Locale.ENGLISH).stream()
                .filter(key -> key.startsWith("problem.") && !key.equals("problem.severity"))
                .forEach(key -> sentences.add(key.substring("problem.".length())));
        Set<String> broken = new TreeSet<>(OF_THE_DISK);
        broken.addAll(OF_CHANGES);
        CASES_READ.forEach(each -> each.found().forEach(problem -> broken.add(problem.key())));
        assertThat(broken).isEqualTo(sentences);
        assertThat(broken).containsAll(Checks.rules().stream().map(Check::rule).toList());
    }

    /** With the fix it is gone, nothing else that is an error has come, and a second time there is nothing to mend. */
    @Test
    void eachFixMendsWhatItIsOfferedFor() {
        List<String> wrong = new ArrayList<>();
        int fixes = 0;
        for (Case each : CASES_READ) {
            for (Problem problem : each.found()) {
                if (problem.fix().isPresent() && problem.place().isPresent()) {
                    fixes++;
                    fault(each, problem)
                            .ifPresent(fault -> wrong.add(each.name() + ": " + line(problem) + ": " + fault));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(fixes).isGreaterThan(40);
    }

    private static Optional<String> fault(Case each, Problem problem) {
        Place at = problem.place().orElseThrow();
        Fix fix = problem.fix().orElseThrow();
        Rewritten edited = Fixes.apply(each.pack().text(at.file()), fix);
        if (edited instanceof Rewritten.Refused refused) {
            return Optional.of("refused: " + refused.why().key());
        }
        String text = ((Rewritten.Done) edited).text();
        List<Problem> after = problems(each.pack().copy().put(at.file(), text));
        if (after.stream()
                .anyMatch(it -> it.key().equals(problem.key()) && it.place().equals(problem.place()))) {
            return Optional.of("still there in\n" + text);
        }
        boolean replacedAgain =
                fix instanceof Fix.Replace replace && replace.now().startsWith(replace.old());
        return replacedAgain || !(Fixes.apply(text, fix) instanceof Rewritten.Done) || !(fix instanceof Fix.Replace)
                ? Optional.empty()
                : Optional.of("mended twice:\n" + text);
    }

    private static List<Problem> problems(Guide pack) {
        Catalogue own = Library.read(List.of(pack), "en");
        Set<Problem> problems = new LinkedHashSet<>(Checks.all(own));
        // every other file of the guide is not translated, which is the same in all cases
        Library.read(List.of(pack), "lv").problems().stream()
                .filter(problem -> problem.place()
                                .filter(at -> at.file().equals("scenarios/one.lv.yaml"))
                                .isPresent()
                        || problem.key().equals("translation-none")
                                && at(problem).startsWith("pack.yaml"))
                .filter(problem -> !problem.key().equals("translation-unconfirmed")
                        || at(problem).contains(":1:"))
                .forEach(problems::add);
        return problems.stream().sorted(Checks.ORDER).toList();
    }

    private static String at(Problem problem) {
        return problem.place().map(Object::toString).orElse("-");
    }

    private static List<String> findings(Case each) {
        return each.found().stream()
                .filter(problem -> !isInEveryCase(problem))
                .map(FindingsTest::line)
                .toList();
    }

    private static boolean isInEveryCase(Problem problem) {
        return problem.key().equals("translation-none") || problem.key().equals("translation-unconfirmed");
    }

    private static String line(Problem problem) {
        String fix = problem.fix().map(FindingsTest::fix).orElse("");
        return at(problem) + " " + problem.severity() + " " + problem.key() + " " + problem.args() + fix;
    }

    private static String fix(Fix fix) {
        return " fix: "
                + (fix instanceof Fix.Replace r
                        ? r.old() + " -> " + r.now()
                        : fix.getClass().getSimpleName());
    }

    private record Case(String name, Guide pack, List<Problem> found) {}

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        String file = "";
        String old = "";
        for (String line : Files.readAllLines(CASES)) {
            String rest = line.length() > 2 ? unescaped(line.substring(2)) : "";
            switch (line.isEmpty() ? '#' : line.charAt(0)) {
                case '=' -> cases.add(new Case(rest, new Guide(), new ArrayList<>()));
                case '!' -> last(cases).without(rest);
                case '@' -> file = rest;
                case '-' -> old = rest;
                case '+' -> replace(last(cases), file, old, rest);
                default -> {}
            }
        }
        cases.forEach(each -> each.found().addAll(problems(each.pack())));
        return cases;
    }

    private static Guide last(List<Case> cases) {
        return cases.get(cases.size() - 1).pack();
    }

    private static void replace(Guide pack, String file, String old, String now) {
        String text = pack.text(file);
        if (!old.isEmpty()) {
            assertThat(text).as("%s holds what a case replaces", file).contains(old);
        }
        int at = old.isEmpty() ? text.length() : text.indexOf(old);
        pack.put(file, text.substring(0, at) + now + text.substring(at + old.length()));
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0007", "\u0007");
    }
}
