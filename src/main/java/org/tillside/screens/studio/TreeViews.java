package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Words;

/** Lays the packs' files out as rows of a tree, each folder with what is wrong in it while it is closed. */
final class TreeViews {
    private final Words words;
    private final Shelf shelf;
    private final Set<String> open;
    private final Set<ContentFile> drafts;
    private final Optional<ContentFile> chosen;
    private final Map<ContentFile, Worst> wrong = new HashMap<>();

    /** The worst severity and how many of it. */
    private record Worst(Problem.Severity severity, int count) {
        static final Worst NONE = new Worst(Problem.Severity.NOTE, 0);

        Worst and(Worst other) {
            if (count == 0 || other.count == 0) {
                return count == 0 ? other : this;
            }
            int by = severity.compareTo(other.severity);
            return by == 0 ? new Worst(severity, count + other.count) : by < 0 ? this : other;
        }
    }

    TreeViews(
            Words words,
            Shelf shelf,
            Set<String> open,
            Set<ContentFile> drafts,
            Optional<ContentFile> chosen,
            List<Problem> problems) {
        this.words = words;
        this.shelf = shelf;
        this.open = open;
        this.drafts = drafts;
        this.chosen = chosen;
        problems.forEach(this::count);
    }

    private void count(Problem problem) {
        problem.place()
                .map(Place::file)
                .flatMap(shelf::named)
                .ifPresent(file -> wrong.merge(file, new Worst(problem.severity(), 1), Worst::and));
    }

    List<StudioState.Row> rows() {
        List<StudioState.Row> rows = new ArrayList<>();
        level(true, shelf.own(), "", 0, rows);
        level(false, shelf.bundled(), "", 0, rows);
        return rows;
    }

    /** The folders of a folder, then its files. */
    private void level(boolean own, SortedSet<String> files, String folder, int depth, List<StudioState.Row> into) {
        Set<String> folders = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (String path : within(files, folder)) {
            String rest = path.substring(folder.length());
            int slash = rest.indexOf('/');
            (slash < 0 ? names : folders).add(slash < 0 ? rest : rest.substring(0, slash));
        }
        names.stream().filter(name -> name.endsWith(".yaml")).forEach(name -> file(own, folder + name, depth, into));
        folders.forEach(name -> folder(own, files, folder + name + "/", name, depth, into));
        names.stream().filter(name -> !name.endsWith(".yaml")).forEach(name -> file(own, folder + name, depth, into));
    }

    private static SortedSet<String> within(SortedSet<String> files, String folder) {
        return folder.isEmpty() ? files : new TreeSet<>(files.subSet(folder, folder + Character.MAX_VALUE));
    }

    private void folder(
            boolean own, SortedSet<String> files, String path, String name, int depth, List<StudioState.Row> into) {
        String id = id(own, path);
        boolean unfolded = open.contains(id);
        Worst worst = unfolded
                ? Worst.NONE
                : within(files, path).stream()
                        .map(it -> wrong.getOrDefault(new ContentFile(own, it), Worst.NONE))
                        .reduce(Worst.NONE, Worst::and);
        String note = depth == 0 && !own ? words.text("studio.bundled") : "";
        into.add(new StudioState.Row(id, name, depth, true, unfolded, false, false, word(worst), worst.count(), note));
        if (unfolded) {
            level(own, files, path, depth + 1, into);
        }
    }

    private void file(boolean own, String path, int depth, List<StudioState.Row> into) {
        ContentFile file = new ContentFile(own, path);
        Worst worst = wrong.getOrDefault(file, Worst.NONE);
        into.add(new StudioState.Row(
                id(own, path),
                file.name(),
                depth,
                false,
                false,
                chosen.filter(file::equals).isPresent(),
                drafts.contains(file),
                word(worst),
                worst.count(),
                ""));
    }

    private static String word(Worst worst) {
        return worst.count() == 0 ? "" : worst.severity().name();
    }

    /** How a row is called from outside. */
    static String id(boolean own, String path) {
        return (own ? "own:" : "bundled:") + path;
    }

    /** The file of a row that is no folder. */
    static ContentFile file(String id) {
        return new ContentFile(id.startsWith("own:"), id.substring(id.indexOf(':') + 1));
    }
}
