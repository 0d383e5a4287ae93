package org.tillside.authoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Edited;
import org.tillside.content.Splice;

/**
 * The whole editing history of one file: its text, what can be undone and redone, and what is on disk. Immutable; the
 * text is never lost, while of a very long history the oldest steps are folded into what it began with.
 */
public final class History {
    /** How long a history may grow; it is then folded to half of this. */
    static final int MOST_STEPS = 20_000;

    static final long MOST_UNITS = 16L << 20;

    private final String base;
    private final String text;
    private final String saved;
    private final Steps done;
    private final Steps undone;
    /** Whether what is typed next may still belong to the last step. */
    private final boolean open;

    private final boolean folded;

    private History(String base, String text, String saved, Steps done, Steps undone, boolean open, boolean folded) {
        this.base = base;
        this.text = text;
        this.saved = saved;
        this.done = done;
        this.undone = undone;
        this.open = open;
        this.folded = folded;
    }

    /** A file as it was read from disk, which nobody has touched. */
    public static History of(String text) {
        return new History(text, text, text, Steps.NONE, Steps.NONE, false, false);
    }

    /** What came of a text and all that was done to it, as a draft journal kept them. */
    public static History of(String base, List<Edited> events) {
        History history = of(base);
        for (Edited event : events) {
            history = history.with(event);
        }
        return history;
    }

    public String text() {
        return text;
    }

    /** The text that is known to be on disk. */
    public String onDisk() {
        return saved;
    }

    /** Whether the text is what is on disk. */
    public boolean isSaved() {
        return text.equals(saved);
    }

    public boolean canUndo() {
        return done.count() > 0;
    }

    public boolean canRedo() {
        return undone.count() > 0;
    }

    /** Whether there were older steps than can be undone. */
    public boolean isFolded() {
        return folded;
    }

    /** The step that undo would take back: where it was and by what means. */
    public Optional<Edited.Step> last() {
        return done.top();
    }

    /** The step that redo would do again. */
    public Optional<Edited.Step> next() {
        return undone.top();
    }

    /** The history with one more thing that happened. */
    public History with(Edited event) {
        return event.match(new Edited.Cases<>() {
            @Override
            public History step(Edited.Step it) {
                return with(it);
            }

            @Override
            public History undone(Edited.Undone it) {
                return kept(undo(), it.change());
            }

            @Override
            public History redone(Edited.Redone it) {
                return kept(redo(), it.change());
            }

            @Override
            public History saved(Edited.Saved it) {
                return History.this.saved(it.onDisk().on(text));
            }
        });
    }

    /** What undo or redo gives, or a step of its own where a journal says that it once gave another text. */
    private History kept(History now, Splice change) {
        boolean same = now != this && now.text.equals(change.on(text));
        return same ? now : with(new Edited.Step(List.of(change), Edited.Kind.RESTORED, Instant.EPOCH, true));
    }

    /**
     * The history with a step, which may go on with the last one; what was undone can then no longer be redone. A step
     * that changes nothing leaves it as it is; IllegalArgumentException if it does not fit the text.
     */
    public History with(Edited.Step step) {
        if (step.isEmpty()) {
            return this;
        }
        Optional<Edited.Step> joined = open ? done.top().flatMap(it -> Joining.join(it, step)) : Optional.empty();
        Steps now = joined.map(it -> done.below().with(it)).orElseGet(() -> done.with(step));
        return new History(base, step.on(text), saved, now, Steps.NONE, true, folded).bounded();
    }

    /** The last step taken back; the same history if there is none. */
    public History undo() {
        return done.top()
                .map(it -> new History(base, it.off(text), saved, done.below(), undone.with(it), false, folded))
                .orElse(this);
    }

    /** The step that was taken back last done again; the same history if there is none. */
    public History redo() {
        return undone.top()
                .map(it -> new History(base, it.on(text), saved, done.with(it), undone.below(), false, folded))
                .orElse(this);
    }

    /** That undo took back the last step, as an event for the journal; empty if there is none. */
    public Optional<Edited> undoing() {
        return canUndo() ? Optional.of(new Edited.Undone(Splice.between(text, undo().text))) : Optional.empty();
    }

    /** That redo did a step again, as an event for the journal; empty if there is none. */
    public Optional<Edited> redoing() {
        return canRedo() ? Optional.of(new Edited.Redone(Splice.between(text, redo().text))) : Optional.empty();
    }

    /** The text was saved. */
    public History saved() {
        return saved(text);
    }

    /** The file on disk is known to hold this text, which may be another than here. */
    public History saved(String onDisk) {
        return new History(base, text, onDisk, done, undone, false, folded);
    }

    /** That the file on disk holds this text, as an event for the journal. */
    public Edited.Saved savedAs(String onDisk) {
        return new Edited.Saved(Splice.between(text, onDisk));
    }

    /** The text before the oldest step that can be undone. */
    public String base() {
        return base;
    }

    /** The shortest events that make this history from {@link #base}: what a journal is rewritten to. */
    public List<Edited> events() {
        List<Edited> events = new ArrayList<>();
        done.list().forEach(it -> events.add(alone(it)));
        List<Edited.Step> again = new ArrayList<>(undone.list());
        Collections.reverse(again);
        again.forEach(it -> events.add(alone(it)));
        History all = this;
        List<Edited> back = new ArrayList<>();
        while (all.canRedo()) {
            String before = all.text;
            all = all.redo();
            back.add(0, new Edited.Undone(Splice.between(all.text, before)));
        }
        events.addAll(back);
        events.add(savedAs(saved));
        return events;
    }

    private static Edited.Step alone(Edited.Step it) {
        return new Edited.Step(it.splices(), it.kind(), it.at(), true);
    }

    private History bounded() {
        if (done.count() <= MOST_STEPS && done.size() <= MOST_UNITS) {
            return this;
        }
        List<Edited.Step> steps = done.list();
        String start = base;
        long size = done.size();
        int from = 0;
        // the newest step always stays
        while (from < steps.size() - 1 && (steps.size() - from > MOST_STEPS / 2 || size > MOST_UNITS / 2)) {
            start = steps.get(from).on(start);
            size -= steps.get(from).size();
            from++;
        }
        return new History(start, text, saved, Steps.of(steps.subList(from, steps.size())), undone, open, true);
    }
}
