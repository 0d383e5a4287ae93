package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The texts that content files had when they were saved: the newest, and for some time the last of each day. */
public final class Versions {
    static final int NEWEST = 20;
    static final int DAYS = 30;

    private final ShopFolder shop;
    private final Surroundings world;

    Versions(ShopFolder shop, Surroundings world) {
        this.shop = shop;
        this.world = world;
    }

    /**
     * One text of a file.
     *
     * @param name of the version among those of the file
     * @param at when it was saved, or found as another program had left it
     * @param size in bytes
     */
    public record Version(String file, String name, Instant at, long size) {}

    /** All that are kept of a file, the newest first. */
    public List<Version> of(String file) throws IOException {
        Path folder = folder(file);
        List<Version> versions = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path one : all.filter(Files::isRegularFile).toList()) {
                    String name = String.valueOf(one.getFileName());
                    Optional<Instant> at = Stamps.in(name);
                    if (at.isPresent() && !name.endsWith(".new")) {
                        versions.add(new Version(file, name, at.get(), Files.size(one)));
                    }
                }
            }
        }
        versions.sort(Comparator.comparing(Version::name).reversed());
        return versions;
    }

    /** What a version says. */
    public String text(Version version) throws IOException {
        return bytes(version).text();
    }

    private Bytes bytes(Version version) throws IOException {
        return FileBytes.atMost(folder(version.file()).resolve(version.name()), ContentFiles.LARGEST_OF_ALL);
    }

    /** The version that a file had in this state; IOException if it is not kept. */
    Bytes bytes(String file, ContentFiles.Mark mark) throws IOException {
        for (Version version : of(file)) {
            Bytes bytes = bytes(version);
            if (ContentFiles.Mark.of(bytes).equals(mark)) {
                return bytes;
            }
        }
        throw new IOException("no version of " + file + " in this state");
    }

    /** Keeps a text, unless it is the newest that is kept. */
    void keep(String file, Bytes text) throws IOException {
        List<Version> versions = of(file);
        if (!versions.isEmpty()
                && versions.get(0).size() == text.size()
                && bytes(versions.get(0)).equals(text)) {
            return;
        }
        // a clock that was set back must not put a newer text behind an older one
        Instant now = world.clock().instant();
        Instant next =
                versions.isEmpty() ? now : later(now, versions.get(0).at().plusMillis(1));
        // the name of the file is that of the folder: twice it might be longer than a backup takes
        String name = Stamps.of(next) + ContentPath.ending(file);
        SafeFile.makeFolders(world.disk(), folder(file));
        SafeFile.replace(world.disk(), folder(file).resolve(name), text);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Takes away what is neither among the newest nor the last of one of the latest days. */
    void thin(String file) throws IOException {
        LocalDate first = LocalDate.now(world.clock()).minusDays(DAYS);
        Set<LocalDate> days = new HashSet<>();
        List<Version> versions = of(file);
        for (int i = 0; i < versions.size(); i++) {
            LocalDate day =
                    LocalDate.ofInstant(versions.get(i).at(), world.clock().getZone());
            boolean lastOfItsDay = days.add(day) && !day.isBefore(first);
            if (i >= NEWEST && !lastOfItsDay) {
                world.disk().delete(folder(file).resolve(versions.get(i).name()));
            }
        }
    }

    private Path folder(String file) throws IOException {
        return ContentPath.in(folder(shop), file);
    }

    /** Where the versions of all files lie. */
    static Path folder(ShopFolder shop) {
        return shop.drafts().resolve("versions");
    }
}
