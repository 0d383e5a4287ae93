package org.tillside.screens;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Problem;
import org.tillside.library.Glance;
import org.tillside.library.PackSource;
import org.tillside.records.Findings;
import org.tillside.records.KeptFindings;

/**
 * What is wrong in packs: at once what was found before, where the files look as they did then, and otherwise by a check.
 *
 * <p>Findings that were shown at once are held against what is in the files in one more step, so that a change that
 * left size and time alone is found as well. It goes on by steps as {@link ContentCheck} does, all on one thread.
 */
public final class ContentLook {
    /** A file that was changed within this time of a look may be changed again without another time. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final List<PackSource> packs;
    private final Optional<KeptFindings> kept;
    private final Instant began;
    private final ContentCheck check;
    private final Deque<Runnable> next = new ArrayDeque<>(List.of(this::look));
    private Optional<Findings> known = Optional.empty();
    private Optional<Glance> before = Optional.empty();

    /**
     * A look that has not begun.
     *
     * @param kept where findings are kept; without it everything is checked each time
     * @param now the time before it begins
     */
    public ContentLook(List<PackSource> packs, Optional<KeptFindings> kept, Instant now) {
        this.packs = List.copyOf(packs);
        this.kept = kept;
        this.began = now;
        this.check = new ContentCheck(packs, List.of());
    }

    /**
     * How far a look was between two steps: it stays so, whoever steps on meanwhile.
     *
     * @param known whether what there is was found before, in files that looked the same
     * @param share done, 0 to 1
     * @param more whether there is a step left
     * @param problems by place
     * @param hidden what could not be read
     * @param first how many of the packs come from the first source
     */
    public record Seen(
            boolean known,
            double share,
            boolean more,
            List<Problem> problems,
            List<Findings.Hidden> hidden,
            int first) {
        public static final Seen NOTHING = new Seen(false, 0, true, List.of(), List.of(), 0);

        public Seen {
            problems = List.copyOf(problems);
            hidden = List.copyOf(hidden);
        }
    }

    /** What there is now, for another thread; asked by whoever steps. */
    public Seen seen() {
        return new Seen(isKnown(), share(), more(), problems(), hidden(), first());
    }

    /** Whether there is a step left. */
    public boolean more() {
        return !next.isEmpty();
    }

    /** Looks, or holds what was known against the files, or checks a little more. */
    public void step() {
        next.removeFirst().run();
    }

    /** Whether what there is was found before, in files that looked the same. */
    public boolean isKnown() {
        return known.isPresent();
    }

    /** The share done, 0 to 1. */
    public double share() {
        return known.isPresent() ? 1 : check.share();
    }

    /** What was found so far, by place. */
    public List<Problem> problems() {
        return known.map(Findings::problems).orElseGet(check::problems);
    }

    /** What could not be read. */
    public List<Findings.Hidden> hidden() {
        return known.map(Findings::hidden).orElseGet(check::hidden);
    }

    /** How many of the packs come from the first source. */
    public int first() {
        return known.map(Findings::own).orElseGet(check::first);
    }

    private void look() {
        before = kept.flatMap(it -> Glance.at(packs));
        known = before.flatMap(it -> kept.flatMap(all -> all.find(names(), it.mark())));
        next.add(known.isPresent() ? this::compare : this::check);
    }

    private void compare() {
        String now = before.map(Glance::contents).orElse("");
        known = known.filter(it -> it.contents().equals(now));
        if (known.isEmpty()) {
            next.add(this::check);
        }
    }

    private void check() {
        check.step();
        next.add(check.more() ? this::check : this::keep);
    }

    /** Only what was found in files that nobody touched meanwhile is worth keeping. */
    private void keep() {
        Optional<Glance> still = before.filter(it -> it.newest().isBefore(began.minus(SETTLED)))
                .filter(it -> Glance.at(packs)
                        .filter(after -> after.mark().equals(it.mark()))
                        .isPresent());
        still.ifPresent(it -> kept.ifPresent(
                all -> all.keep(names(), new Findings(it.mark(), it.contents(), first(), problems(), hidden()))));
    }

    private List<String> names() {
        return packs.stream().map(PackSource::name).toList();
    }
}
