package org.tillside.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JSON Schemas of the files that an author writes, for editors that complete and check by them (draft 2020-12). */
public final class Schemas {
    /** The kinds of file that have one. */
    public static final List<String> KINDS =
            List.of("pack", "skills", "curriculum", "changes", "programme", "module", "quiz", "scenario", "form");

    private Schemas() {}

    /** The schema of a kind, as JSON. */
    public static String of(String kind) {
        try (InputStream in = Schemas.class.getResourceAsStream("schemas/" + kind + ".schema.json")) {
            if (in == null) {
                throw new IllegalArgumentException("no schema of " + kind);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
