package org.tillside.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.Pack;
import org.tillside.content.Problem;
import org.tillside.content.Scenario;
import org.tillside.library.Library;
import org.tillside.library.PackSource;

/** What became of a file that was named as a scenario. */
sealed interface ScenarioFile {
    /** It holds one. */
    record Read(Scenario scenario) implements ScenarioFile {}

    /** It holds none that can be used. */
    record Broken(List<Problem> problems) implements ScenarioFile {}

    /** There is no such file. */
    record Missing() implements ScenarioFile {}

    /** Reads a file of a pack, or one that lies alone and is taken as a pack of its own. */
    static ScenarioFile read(Path named) throws IOException {
        if (!Files.isRegularFile(named)) {
            return new Missing();
        }
        Path file = named.toAbsolutePath().normalize();
        Optional<Path> root = root(file);
        if (root.isPresent()) {
            String inside = root.get().relativize(file).toString().replace('\\', '/');
            return of(PackSource.folder(root.get()), inside);
        }
        Path nowhere = file.resolve("pack");
        String pack =
                "format: 1\nid: alone\ntitle: alone\nversion: 1.0.0\nlicence: none\nlanguages: [en]\nlanguage: en\n";
        String inside = "scenarios/" + file.getFileName();
        return of(
                PackSource.over(PackSource.folder(nowhere), Map.of("pack.yaml", pack, inside, Files.readString(file))),
                inside);
    }

    private static Optional<Path> root(Path file) {
        for (Path at = file.getParent(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("pack.yaml"))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static ScenarioFile of(PackSource source, String file) {
        Catalogue catalogue = Library.read(List.of(source), "en");
        List<Problem> errors = catalogue.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .filter(problem -> problem.place()
                        .filter(place -> place.file().equals(file))
                        .isPresent())
                .toList();
        Optional<Scenario> scenario = catalogue.packs().stream()
                .flatMap(pack -> in(pack, file).stream())
                .findFirst();
        return errors.isEmpty() && scenario.isPresent() ? new Read(scenario.get()) : new Broken(errors);
    }

    private static Optional<Scenario> in(Pack pack, String file) {
        return pack.scenarios().values().stream()
                .filter(scenario -> pack.places()
                        .near("scenario/" + scenario.id())
                        .filter(place -> place.file().equals(file))
                        .isPresent())
                .findFirst();
    }
}
