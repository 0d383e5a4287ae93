package org.tillside.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** A source with some of its files written anew, so that a draft can be checked before it is saved. */
record OverlaySource(PackSource base, Map<String, String> texts) implements PackSource {
    OverlaySource {
        texts = Map.copyOf(texts);
    }

    @Override
    public String name() {
        return base.name();
    }

    @Override
    public Listing list() {
        Listing below = base.list();
        SortedSet<String> files = new TreeSet<>(below.files());
        files.addAll(texts.keySet());
        return new Listing(files, below.problems());
    }

    @Override
    public InputStream open(String file) throws IOException {
        String text = texts.get(file);
        return text == null ? base.open(file) : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
