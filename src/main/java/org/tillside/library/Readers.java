package org.tillside.library;

import java.util.Optional;
import java.util.function.Function;

/** Which reader a YAML file has, told by its name and the folders that it lies in. */
final class Readers {
    private Readers() {}

    /**
     * The reader; empty for a file that nothing reads.
     *
     * @param path with forward slashes
     */
    static Optional<Function<Fields, ?>> of(String path) {
        String[] steps = path.split("/");
        String name = steps[steps.length - 1];
        return switch (name) {
            case "pack.yaml" -> Optional.of(PackFile::head);
            case "skills.yaml" -> Optional.of(PackFile::skills);
            case "curriculum.yaml" -> Optional.of(PackFile::curriculum);
            case "module.yaml" -> Optional.of(ModuleReader::read);
            default -> inFolder(step(steps, 2), step(steps, 3));
        };
    }

    private static Optional<Function<Fields, ?>> inFolder(String folder, String above) {
        return switch (folder) {
            case "programmes" -> Optional.of(ProgrammeReader::read);
            case "scenarios" -> Optional.of(ScenarioReader::read);
            case "forms" -> Optional.of(FormReader::read);
            default -> above.equals("modules") ? Optional.of(f -> QuizReader.read(f, 0)) : Optional.empty();
        };
    }

    private static String step(String[] steps, int fromEnd) {
        return steps.length < fromEnd ? "" : steps[steps.length - fromEnd];
    }
}
