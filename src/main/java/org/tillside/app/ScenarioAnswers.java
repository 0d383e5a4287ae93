package org.tillside.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tillside.content.Money;
import org.tillside.content.Problem;
import org.tillside.screens.Words;
import picocli.CommandLine;

/** What the scenario commands say alike. */
final class ScenarioAnswers {
    private ScenarioAnswers() {}

    /** Says why a file is of no use: exit code 2 where there is none, 1 where it is broken. */
    static int unusable(CommandLine line, Path file, ScenarioFile read) {
        PrintWriter err = line.getErr();
        if (!(read instanceof ScenarioFile.Broken broken)) {
            err.println(file + " is not a file.");
            err.flush();
            return 2;
        }
        Words words = Words.load();
        List<Problem> problems = broken.problems();
        problems.forEach(problem -> err.println(Findings.line(problem, words)));
        if (problems.isEmpty()) {
            err.println(file + " holds no scenario.");
        }
        err.flush();
        return 1;
    }

    static String amount(Money money) {
        return money.amount().toPlainString();
    }

    static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }

    static Map<String, Object> texts(Map<?, ?> map) {
        Map<String, Object> texts = new LinkedHashMap<>();
        map.forEach((key, value) -> texts.put(String.valueOf(key), value));
        return texts;
    }
}
