package org.tillside.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** The packs within the program's jar, under {@code content/}. */
record BundledSource(Path jar) implements PackSource {
    private static final String PREFIX = "content/";

    /** The packs beside these classes: in the jar, or in the folder that a build leaves. */
    static Optional<PackSource> find() {
        CodeSource code = BundledSource.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            return Optional.empty();
        }
        try {
            Path home = Path.of(code.getLocation().toURI());
            return Optional.of(
                    Files.isDirectory(home) ? new FolderSource(home.resolve(PREFIX)) : new BundledSource(home));
        } catch (URISyntaxException | IllegalArgumentException notInAFile) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return jar.toString();
    }

    @Override
    public Listing list() {
        SortedSet<String> files = new TreeSet<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(PREFIX))
                    .forEach(entry -> files.add(entry.getName().substring(PREFIX.length())));
            return new Listing(files, List.of());
        } catch (IOException unreadable) {
            return new Listing(
                    files, List.of(Problem.error("unreadable", Optional.of(new Place(jar.toString(), 1, 1)))));
        }
    }

    @Override
    public Optional<Looked> look() {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Instant modified = Files.getLastModifiedTime(jar).toInstant();
            SortedMap<String, Seen> files = new TreeMap<>();
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(PREFIX))
                    .forEach(entry ->
                            files.put(entry.getName().substring(PREFIX.length()), new Seen(entry.getSize(), modified)));
            return Optional.of(new Looked(files, List.of()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public InputStream open(String file) throws IOException {
        InputStream in = BundledSource.class.getResourceAsStream("/" + PREFIX + file);
        if (in == null) {
            throw new FileNotFoundException(file);
        }
        return in;
    }
}
