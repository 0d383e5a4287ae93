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
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;
import org.tillside.screens.shell.Notice;

/**
 * What the packs say with the drafts over them, and what is wrong with that, found behind every change: read and
 * checked anew only as far as the change goes. While one look goes on, later changes wait for a single next one; what
 * only shows in playing is found last, in pieces between which a change is looked at first.
 */
final class Proof {
    /** So long a change may have to wait for what is being played through. */
    private static final Duration PIECE = Duration.ofMillis(30);

    /** While a whole library is played through, what was found is shown after so many pieces. */
    private static final int PIECES = 30;

    private final Desk desk;
    private final Runnable found;
    private Looking looker;
    private Optional<Catalogue> catalogue = Optional.empty();
    private List<Problem> problems = List.of();
    private Optional<Map<String, String>> waiting = Optional.empty();
    private Map<String, String> looked = Map.of();
    private boolean looking;
    private boolean left;
    private int pieces;

    /** Reads and checks, one piece of work at a time. */
    private static final class Looking {
        private final List<PackSource> sources;
        private final String language;
        private final Rereading reading;
        private final Rechecks checks = new Rechecks();

        Looking(List<PackSource> sources, String language) {
            this.sources = sources;
            this.language = language;
            reading = Rereading.inEveryLanguage(sources, language);
        }

        boolean fits(List<PackSource> wanted, String spoken) {
            return sources.equals(wanted) && language.equals(spoken);
        }

        Seen look(Map<String, String> drafts) {
            Catalogue read = reading.read(drafts);
            checks.look(read);
            return new Seen(Optional.of(read), checks.problems(), checks.unplayed());
        }

        Seen play() {
            checks.play(PIECE);
            return new Seen(Optional.empty(), checks.problems(), checks.unplayed());
        }
    }

    /**
     * What one look found.
     *
     * @param catalogue empty where it is the one before
     * @param more whether something is left to be played through
     */
    private record Seen(Optional<Catalogue> catalogue, List<Problem> problems, boolean more) {}

    Proof(Desk desk, Runnable found) {
        this.desk = desk;
        this.found = found;
        this.looker = new Looking(List.of(), "");
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

    /** Whether what is known to be wrong was found in this text of a file, so that its places are those in it. */
    boolean knows(String file, String text) {
        return text.equals(looked.get(file));
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
        List<PackSource> sources = List.copyOf(desk.packs());
        String language = desk.catalogue().language();
        if (!looker.fits(sources, language)) {
            looker = new Looking(sources, language);
        }
        Looking by = looker;
        desk.background().beside("studio.checking", () -> by.look(drafts), it -> seen(it, drafts), this::failed);
    }

    private void seen(Seen it, Map<String, String> drafts) {
        looked = drafts;
        catalogue = it.catalogue().or(() -> catalogue);
        problems = it.problems();
        pieces = 0;
        goOn(it.more(), true);
    }

    private void played(Seen it) {
        problems = it.problems();
        pieces++;
        goOn(it.more(), pieces % PIECES == 0);
    }

    /** A change comes before what is still to be played through. */
    private void goOn(boolean more, boolean show) {
        looking = !left && (more || waiting.isPresent());
        if (left) {
            return;
        }
        if (show || !looking) {
            found.run();
        }
        if (waiting.isPresent()) {
            next();
        } else if (more) {
            desk.background().beside("studio.checking", looker::play, this::played, this::failed);
        }
    }

    private void failed(Failure failure) {
        desk.say(Notice.of(Notice.Tone.BAD, failure.said(desk.words())));
        goOn(false, true);
    }

    void leave() {
        left = true;
        waiting = Optional.empty();
    }
}
