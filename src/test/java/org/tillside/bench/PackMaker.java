package org.tillside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes a large pack out of the bundled one: its modules and scenarios again and again under other ids, each with some
 * words changed by a seed, so that no two texts are alike.
 */
final class PackMaker {
    private static final Path BUNDLED = Path.of("content", "tillside");
    private static final List<String> FILLING = List.of("calm", "early", "quiet", "friendly", "rainy", "long", "busy");

    private final Random random;
    private final Path folder;
    private final List<Path> modules;
    private final List<Path> scenarios;
    private final List<String> questions = new ArrayList<>();

    private PackMaker(Path folder, long seed) throws IOException {
        this.folder = folder;
        this.random = new Random(seed);
        this.modules = inside(BUNDLED.resolve("modules"));
        this.scenarios = inside(BUNDLED.resolve("scenarios")).stream()
                .filter(it -> Files.isRegularFile(it) && it.toString().endsWith(".yaml"))
                .toList();
        for (Path module : modules) {
            questions.addAll(items(Files.readString(module.resolve("quiz.yaml")), "questions:\n"));
        }
    }

    /** How much was made. */
    record Made(int modules, int scenarios, int questions, int files, long bytes) {}

    /** Fills a folder. */
    static Made make(Path folder, int modules, int scenarios, int questionsEach, long seed) throws IOException {
        PackMaker maker = new PackMaker(folder, seed);
        maker.top();
        for (int i = 0; i < modules; i++) {
            maker.module(i, questionsEach);
        }
        for (int i = 0; i < scenarios; i++) {
            maker.scenario(i);
        }
        List<Path> files = files(folder);
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return new Made(modules, scenarios, modules * questionsEach, files.size(), bytes);
    }

    /** Every file below a folder, in order. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void top() throws IOException {
        for (String name : List.of("pack.yaml", "skills.yaml", "curriculum.yaml", "changes.yaml")) {
            copy(BUNDLED.resolve(name), folder.resolve(name));
        }
        for (Path file : files(BUNDLED.resolve("forms"))) {
            copy(file, folder.resolve(BUNDLED.relativize(file).toString()));
        }
        if (Files.isDirectory(BUNDLED.resolve("media"))) {
            for (Path file : files(BUNDLED.resolve("media"))) {
                copy(file, folder.resolve(BUNDLED.relativize(file).toString()));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.write(to, Files.readAllBytes(from));
    }

    private void module(int number, int count) throws IOException {
        Path model = modules.get(number % modules.size());
        String was = model.getFileName().toString();
        String id = was + "-" + number;
        Path to = folder.resolve("modules").resolve(id);
        Files.createDirectories(to);
        for (Path file : inside(model)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".md")) {
                Files.writeString(to.resolve(name), told(Files.readString(file)));
            }
        }
        String outline = Files.readString(model.resolve("module.yaml")).replaceFirst("id: .*", "id: " + id);
        Files.writeString(to.resolve("module.yaml"), played(outline, number));
        StringBuilder quiz = new StringBuilder(
                "id: " + id + "\ntitle: Quiz " + number + "\npreset: learn\npass: 70\nsure: true\nquestions:\n");
        for (int i = 0; i < count; i++) {
            String question = questions.get((number * count + i) % questions.size());
            quiz.append(told(question).replaceFirst("- id: ([a-z0-9-]+)", "- id: $1-" + i));
        }
        Files.writeString(to.resolve("quiz.yaml"), quiz);
    }

    private void scenario(int number) throws IOException {
        Path model = scenarios.get(number % scenarios.size());
        String id = model.getFileName().toString().replace(".yaml", "") + "-" + number;
        String text = told(Files.readString(model)).replaceFirst("id: .*", "id: " + id);
        Path to = folder.resolve("scenarios").resolve(id + ".yaml");
        Files.createDirectories(to.getParent());
        Files.writeString(to, text);
    }

    /** References to scenarios lead to those that were made. */
    private String played(String outline, int number) {
        String text = outline;
        for (int i = 0; i < scenarios.size(); i++) {
            String name = scenarios.get(i).getFileName().toString().replace(".yaml", "");
            text = text.replaceAll("(?m)scenario: " + name + "$", "scenario: " + name + "-" + i);
        }
        return text;
    }

    /** The same text with a word more in it here and there; references to modules lead to the first ones made. */
    private String told(String text) {
        String word = FILLING.get(random.nextInt(FILLING.size()));
        String other = text.replace(" the ", random.nextBoolean() ? " the " + word + " " : " the ");
        for (int i = 0; i < modules.size(); i++) {
            String name = modules.get(i).getFileName().toString();
            other = other.replaceAll("(?m)(lesson: |\\()" + name + "/", "$1" + name + "-" + i + "/");
        }
        return other;
    }

    private static List<String> items(String yaml, String behind) {
        String list = yaml.substring(yaml.indexOf(behind) + behind.length());
        return Arrays.stream(list.split("(?m)(?=^  - id: )"))
                .filter(it -> it.startsWith("  - id: "))
                .map(it -> it.endsWith("\n") ? it : it + "\n")
                .toList();
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
