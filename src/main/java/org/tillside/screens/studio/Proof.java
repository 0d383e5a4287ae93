package org.tillside.screens.studio;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.Problem;
import org.tillside.library.PackSource;
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
    private final KeptWork kept;
    private final Runnable found;
    private final Runnable settled;
    private Looking looker;
    private Optional<Catalogue> catalogue;
    private List<Problem> problems;
    private Optional<Map<String, String>> waiting = Optional.empty();
    private Map<String, String> looked = Map.of();
    private boolean looking;
    private boolean left;
    private boolean unshown;
    private int pieces;

    /**
     * Begins with what was seen at the last visit.
     *
     * @param found runs when something was found that is otherwise than it was
     * @param settled runs when a look has ended that found nothing else
     */
    Proof(Desk desk, KeptWork kept, Runnable found, Runnable settled) {
        this.desk = desk;
        this.kept = kept;
        this.found = found;
        this.settled = settled;
        Optional<KeptWork.Looked> before = kept.looked(sources(), language());
        this.looker = before.map(KeptWork.Looked::by).orElseGet(() -> new Looking(sources(), language()));
        this.catalogue = before.flatMap(it -> it.seen().catalogue());
        this.problems = before.map(it -> it.seen().problems()).orElse(List.of());
    }

    private List<PackSource> sources() {
        return List.copyOf(desk.packs());
    }

    private String language() {
        return desk.catalogue().language();
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
        if (!looker.fits(sources(), language())) {
            looker = new Looking(sources(), language());
        }
        Looking by = looker;
        desk.background().beside("studio.checking", () -> by.look(drafts), it -> seen(by, it, drafts), this::failed);
    }

    private void seen(Looking by, Looking.Seen it, Map<String, String> drafts) {
        looked = drafts;
        take(by, it);
        pieces = 0;
        goOn(it.more(), true, it.other());
    }

    private void played(Looking by, Looking.Seen it) {
        take(by, it);
        pieces++;
        unshown |= it.other();
        goOn(it.more(), pieces % PIECES == 0, unshown);
    }

    private void take(Looking by, Looking.Seen it) {
        catalogue = it.catalogue();
        problems = it.problems();
        kept.keep(by, it);
    }

    /** A change comes before what is still to be played through. */
    private void goOn(boolean more, boolean show, boolean other) {
        looking = !left && (more || waiting.isPresent());
        if (left) {
            return;
        }
        if (show || !looking) {
            unshown = false;
            (other ? found : settled).run();
        }
        if (waiting.isPresent()) {
            next();
        } else if (more) {
            Looking by = looker;
            desk.background().beside("studio.checking", () -> by.play(PIECE), it -> played(by, it), this::failed);
        }
    }

    private void failed(Failure failure) {
        desk.say(Notice.of(Notice.Tone.BAD, failure.said(desk.words())));
        goOn(false, true, true);
    }

    void leave() {
        left = true;
        waiting = Optional.empty();
    }
}
