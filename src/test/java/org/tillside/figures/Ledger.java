package org.tillside.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Keeps each figure of a run in a file of its own under {@code target/figures}, for the report to read. */
public final class Ledger {
    private static final Path FOLDER = Path.of("target", "figures");

    private Ledger() {}

    /** Writes it down, in the place of the same promise's last figure. */
    public static void note(Figure figure) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("part", figure.part());
        line.put("promise", figure.promise());
        line.put("limit", figure.limit());
        line.put("measured", figure.measured());
        line.put("against", figure.against());
        line.put("met", figure.met());
        line.put("next", figure.next());
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name(figure)), JsonMapper.shared().writeValueAsString(line));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String name(Figure figure) {
        return (figure.part() + " " + figure.promise()).replaceAll("[^A-Za-z0-9]+", "-") + ".json";
    }
}
