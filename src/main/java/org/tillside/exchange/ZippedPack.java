package org.tillside.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tillside.library.PackSource;

/** Packs as they lay in a zip, in memory: nothing of them is on any disk yet. */
public final class ZippedPack implements PackSource {
    private final String name;
    private final SortedMap<String, byte[]> files;
    private final int leftOut;
    private final Listing listing;

    ZippedPack(String name, Map<String, byte[]> files, int leftOut) {
        this.name = name;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.leftOut = leftOut;
        this.listing = new Listing(Collections.unmodifiableSortedSet(new TreeSet<>(files.keySet())), List.of());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Listing list() {
        return listing;
    }

    @Override
    public InputStream open(String file) throws IOException {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            throw new NoSuchFileException(file);
        }
        return new ByteArrayInputStream(bytes);
    }

    /** The bytes of a file; none for one that is not in it. */
    public byte[] bytes(String file) {
        return files.getOrDefault(file, new byte[0]).clone();
    }

    /** How many files of the zip no pack reads: what systems hide. */
    public int leftOut() {
        return leftOut;
    }

    /** How many bytes all of them have. */
    public long size() {
        return files.values().stream().mapToLong(it -> it.length).sum();
    }
}
