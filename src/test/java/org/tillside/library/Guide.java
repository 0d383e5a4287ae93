package org.tillside.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pack that the author's guide shows, taken out of its fenced blocks: it has every key there is. */
public final class Guide implements PackSource {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?:yaml|markdown) (\\S+)\n(.*?)^```$");

    private final Map<String, byte[]> files = new TreeMap<>();

    public Guide() {
        try {
            Matcher matcher = BLOCK.matcher(Files.readString(Path.of("src/docs/authors-guide.md")));
            while (matcher.find()) {
                put(matcher.group(1), matcher.group(2));
            }
            put("media/umbrella.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Guide(Map<String, byte[]> files) {
        this.files.putAll(files);
    }

    /** One without any file. */
    public static Guide empty() {
        return new Guide(Map.of());
    }

    /** Another one with the same files. */
    public Guide copy() {
        return new Guide(files);
    }

    /** Replaces or adds a file. */
    public Guide put(String file, String text) {
        return put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Replaces or adds a file. */
    public Guide put(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    /** Takes a file away. */
    public Guide without(String file) {
        files.remove(file);
        return this;
    }

    /** The text of a file. */
    public String text(String file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return "guide";
    }

    @Override
    public Listing list() {
        return new Listing(new TreeSet<>(files.keySet()), List.of());
    }

    @Override
    public InputStream open(String file) {
        return new ByteArrayInputStream(files.getOrDefault(file, new byte[0]));
    }
}
