package org.tillside.screens.studio;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.checks.Rechecks;
import org.tillside.content.Catalogue;
import org.tillside.content.Problem;
import org.tillside.library.PackSource;
import org.tillside.library.Rereading;

/** Reads and checks the packs again and again, one piece of work at a time; what did not change stays the very same. */
final class Looking {
    private final List<PackSource> sources;
    private final String language;
    private final Rereading reading;
    private final Rechecks checks = new Rechecks();
    private Seen last = new Seen(Optional.empty(), List.of(), true, false);

    /**
     * What one look found.
     *
     * @param catalogue empty before the first look
     * @param more whether something is left to be played through
     * @param other whether it is otherwise than what the look before found
     */
    record Seen(Optional<Catalogue> catalogue, List<Problem> problems, boolean more, boolean other) {
        Seen {
            problems = List.copyOf(problems);
        }
    }

    Looking(List<PackSource> sources, String language) {
        this.sources = List.copyOf(sources);
        this.language = language;
        this.reading = Rereading.inEveryLanguage(sources, language);
    }

    boolean fits(List<PackSource> wanted, String spoken) {
        return sources.equals(wanted) && language.equals(spoken);
    }

    Seen look(Map<String, String> drafts) {
        Optional<Catalogue> read = Optional.of(reading.read(drafts));
        checks.look(read.get());
        boolean same = read.equals(last.catalogue());
        return seen(same ? last.catalogue() : read, !same);
    }

    Seen play(Duration piece) {
        checks.play(piece);
        return seen(last.catalogue(), false);
    }

    private Seen seen(Optional<Catalogue> catalogue, boolean readOther) {
        List<Problem> problems = checks.problems();
        boolean other = readOther || !problems.equals(last.problems());
        last = new Seen(catalogue, problems, checks.unplayed(), other);
        return last;
    }
}
