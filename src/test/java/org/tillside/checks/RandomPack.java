package org.tillside.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tillside.library.PackSource;

/** The bundled pack while somebody writes in it who has no plan, drawn from a seed. */
final class RandomPack {
    private final PackSource bundled = PackSource.bundled().orElseThrow();
    private final List<String> files;
    private final Map<String, String> drafts = new HashMap<>();
    private final Random dice;

    /** @param language that it is read in: texts in others are rarely written */
    RandomPack(long seed, String language) {
        dice = new Random(seed);
        files = bundled.list().files().stream()
                .filter(it -> it.endsWith(".yaml") || it.endsWith(".md"))
                .filter(it ->
                        it.matches("[^.]+\\.[a-z]+") || it.contains("." + language + ".") || dice.nextInt(20) == 0)
                .toList();
    }

    PackSource source() {
        return bundled;
    }

    /** The texts that differ from those of the program, by path. */
    Map<String, String> drafts() {
        return Map.copyOf(drafts);
    }

    /** Does something to some file, and says what. */
    String edit() {
        String file = files.get(dice.nextInt(files.size()));
        List<String> touched = new ArrayList<>(drafts.keySet());
        if (!touched.isEmpty() && dice.nextInt(touched.size() > 15 ? 2 : 3) == 0) {
            file = touched.get(dice.nextInt(touched.size()));
            if (dice.nextInt(2) == 0) {
                drafts.remove(file);
                return "back " + file;
            }
        }
        if (dice.nextInt(25) == 0) {
            String copy = file.replaceFirst("(\\.[a-z]+)$", "-" + dice.nextInt(3) + "$1");
            drafts.put(copy, text(file));
            return "copied " + file;
        }
        drafts.put(file, changed(text(file)));
        return "changed " + file;
    }

    private String text(String file) {
        if (drafts.containsKey(file)) {
            return drafts.get(file);
        }
        try {
            return new String(bundled.open(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String changed(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = dice.nextInt(lines.size());
        String line = lines.get(at);
        switch (dice.nextInt(8)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.add(at, "# a remark");
            case 3 -> lines.set(at, line.replaceFirst("[a-z]", ""));
            case 4 -> lines.set(at, line + "s");
            case 5 -> lines.set(at, line.replaceFirst(": .*", ": " + dice.nextInt(5)));
            case 6 -> swapped(lines, at);
            default -> named(lines);
        }
        return String.join("\n", lines);
    }

    private void swapped(List<String> lines, int at) {
        int other = dice.nextInt(lines.size());
        String line = lines.get(at);
        lines.set(at, lines.get(other));
        lines.set(other, line);
    }

    /** Something that others name goes by another name, or names something else. */
    private void named(List<String> lines) {
        for (int i = dice.nextInt(lines.size()); i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.matches(".*\\b(id|to|lesson|skills|form|module|scenario|rubric|sources|after|start): .*")) {
                lines.set(i, line + (dice.nextBoolean() ? "-x" : "e"));
                return;
            }
        }
    }
}
