package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.checks.Checks;
import org.tillside.content.Catalogue;
import org.tillside.content.Problem;
import org.tillside.library.Library;
import org.tillside.library.PackSource;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;
import org.tillside.screens.shell.Notice;

/**
 * What the packs say with the drafts over them, and what is wrong with that, found anew behind every change. While one
 * look goes on, later changes wait for a single next one.
 */
final class Proof {
    private final Desk desk;
    private final Runnable found;
    private Optional<Catalogue> catalogue = Optional.empty();
    private List<Problem> problems = List.of();
    private Optional<Map<String, String>> waiting = Optional.empty();
    private boolean looking;
    private boolean left;

    /** What one look found. */
    private record Seen(Catalogue catalogue, List<Problem> problems) {}

    Proof(Desk desk, Runnable found) {
        this.desk = desk;
        this.found = found;
    }

    /** The content with the drafts over it; empty before the first look. */
    Optional<Catalogue> catalogue() {
        return catalogue;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean looking() {
        return looking;
    }

    /** Looks anew, with these texts by path over the shop's own files. */
    void look(Map<String, String> drafts) {
        waiting = Optional.of(Map.copyOf(drafts));
        if (!looking) {
            next();
        }
    }

    private void next() {
        Map<String, String> drafts = waiting.orElseThrow();
        waiting = Optional.empty();
        looking = true;
        List<PackSource> sources = sources(drafts);
        String language = desk.catalogue().language();
        desk.background().beside("studio.checking", () -> see(sources, language), this::seen, this::failed);
    }

    private List<PackSource> sources(Map<String, String> drafts) {
        List<PackSource> sources = new ArrayList<>(desk.packs());
        if (!sources.isEmpty()) {
            sources.set(0, PackSource.over(sources.get(0), drafts));
        }
        return sources;
    }

    private static Seen see(List<PackSource> sources, String language) {
        Catalogue read = Library.read(sources, language);
        return new Seen(read, Checks.all(read));
    }

    private void seen(Seen it) {
        catalogue = Optional.of(it.catalogue());
        problems = it.problems();
        done();
    }

    private void failed(Failure failure) {
        desk.say(Notice.of(Notice.Tone.BAD, failure.said(desk.words())));
        done();
    }

    private void done() {
        looking = false;
        if (left) {
            return;
        }
        found.run();
        if (waiting.isPresent()) {
            next();
        }
    }

    void leave() {
        left = true;
        waiting = Optional.empty();
    }
}
