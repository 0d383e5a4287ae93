package org.tillside.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tillside.content.Problem;

/** A source as it would be with the files of another one in it and some taken out, so that this can be looked at first. */
record StackedSource(PackSource base, PackSource more, Set<String> without) implements PackSource {
    StackedSource {
        without = Set.copyOf(without);
    }

    @Override
    public String name() {
        return base.name();
    }

    @Override
    public Listing list() {
        Listing below = base.list();
        Listing above = more.list();
        SortedSet<String> files = new TreeSet<>(below.files());
        files.removeAll(without);
        files.addAll(above.files());
        List<Problem> problems = new ArrayList<>(below.problems());
        problems.addAll(above.problems());
        return new Listing(files, problems);
    }

    @Override
    public InputStream open(String file) throws IOException {
        if (more.list().files().contains(file)) {
            return more.open(file);
        } else if (without.contains(file)) {
            throw new NoSuchFileException(file);
        }
        return base.open(file);
    }
}
