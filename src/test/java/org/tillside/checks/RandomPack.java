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
    private static final Edit NOTHING = new Edit(Kind.BACK, "");
    private static final Kind[] CHANGES = {
        Kind.REMOVE, Kind.DOUBLE, Kind.REMARK, Kind.SHORTEN, Kind.LENGTHEN, Kind.VALUE, Kind.SWAP, Kind.NAME
    };

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

    /** What is done, each often enough that some of it is told. */
    enum Kind {
        BACK,
        COPY,
        REMOVE,
        DOUBLE,
        REMARK,
        SHORTEN,
        LENGTHEN,
        VALUE,
        SWAP,
        NAME
    }

    /** Something that was done to a file. */
    record Edit(Kind kind, String file) {}

    /** Does something to some file, and says what; what leaves the file as it is is not counted as done. */
    Edit edit() {
        Edit done = tried();
        while (done == NOTHING) {
            done = tried();
        }
        return done;
    }

    private Edit tried() {
        String file = files.get(dice.nextInt(files.size()));
        List<String> touched = new ArrayList<>(drafts.keySet());
        if (!touched.isEmpty() && dice.nextInt(touched.size() > 15 ? 2 : 3) == 0) {
            file = touched.get(dice.nextInt(touched.size()));
            if (dice.nextInt(2) == 0) {
                drafts.remove(file);
                return new Edit(Kind.BACK, file);
            }
        }
        if (dice.nextInt(25) == 0) {
            String copy = file.replaceFirst("(\\.[a-z]+)$", "-" + dice.nextInt(3) + "$1");
            return put(copy, text(file), Kind.COPY);
        }
        Kind kind = CHANGES[dice.nextInt(CHANGES.length)];
        return put(file, changed(text(file), kind), kind);
    }

    private Edit put(String file, String text, Kind kind) {
        boolean same = text.equals(drafts.get(file)) || (kind != Kind.COPY && text.equals(text(file)));
        if (same) {
            return NOTHING;
        }
        drafts.put(file, text);
        return new Edit(kind, file);
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

    private String changed(String text, Kind kind) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = dice.nextInt(lines.size());
        String line = lines.get(at);
        switch (kind) {
            case REMOVE -> lines.remove(at);
            case DOUBLE -> lines.add(at, line);
            case REMARK -> lines.add(at, "# a remark");
            case SHORTEN -> lines.set(at, line.replaceFirst("[a-z]", ""));
            case LENGTHEN -> lines.set(at, line + "s");
            case VALUE -> lines.set(at, line.replaceFirst(": .*", ": " + dice.nextInt(5)));
            case SWAP -> swapped(lines, at);
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
