package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.authoring.ChangedOnDisk;
import org.tillside.authoring.Merge;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.studio.ConflictState.Choice;

/** Lets the author choose, region by region, where another program has changed the same lines. */
public final class ConflictPart extends Part<ConflictState> {
    private final Desk desk;
    private final Overs overs;
    private final Map<ContentFile, Conflict> waiting = new LinkedHashMap<>();
    private final Map<Integer, Choice> choices = new HashMap<>();
    private Optional<Conflict> shown = Optional.empty();

    ConflictPart(Desk desk, Overs overs) {
        super(ConflictState.NOTHING);
        this.desk = desk;
        this.overs = overs;
    }

    /** A file that is to be chosen in; what is on the disk by now counts. */
    void found(Conflict it) {
        it.editing().unseen();
        waiting.put(it.editing().file(), it);
    }

    /** The disk is looked at anew: whatever is still to be chosen is found again. */
    void forget() {
        waiting.clear();
    }

    boolean waits(ContentFile file) {
        return waiting.containsKey(file);
    }

    /** Shows both texts of a file, with nothing chosen yet. */
    void begin(ContentFile file) {
        shown = Optional.ofNullable(waiting.get(file));
        choices.clear();
        refresh();
    }

    /** Takes one of the two texts, or both, in one place. */
    public void choose(int region, Choice choice) {
        choices.put(region, choice);
        refresh();
    }

    /** The same in all places. */
    public void chooseAll(Choice choice) {
        state().regions().forEach(it -> choices.put(it.number(), choice));
        refresh();
    }

    /** Makes one text of what was chosen: a step that can be undone; nothing is published by it. */
    public void take() {
        shown.filter(it -> state().ready()).ifPresent(it -> {
            ChangedOnDisk.Taken taken = ChangedOnDisk.chosen(
                    it.editing().history(), text(it), it.theirs(), desk.clock().toInstant());
            it.editing().take(taken.events(), it.mark());
            waiting.remove(it.editing().file());
            desk.say(Notice.of(
                    Notice.Tone.GOOD,
                    desk.words()
                            .text("studio.conflict.taken", it.editing().file().name())));
            overs.chosen(it.editing().file());
        });
    }

    /** Leaves both as they are; it is asked again before anything is written. */
    public void later() {
        overs.close();
    }

    private String text(Conflict it) {
        List<Merge.Region> regions = it.conflicts().regions();
        Map<Merge.Region, Choice> chosen = new HashMap<>();
        for (int i = 0; i < regions.size(); i++) {
            chosen.put(regions.get(i), choices.getOrDefault(i, Choice.MINE));
        }
        return it.conflicts().text(region -> text(region, chosen.getOrDefault(region, Choice.MINE)));
    }

    private static String text(Merge.Region region, Choice choice) {
        String mine = String.join("", region.mine());
        String theirs = String.join("", region.theirs());
        return switch (choice) {
            case MINE -> mine;
            case THEIRS -> theirs;
            // the last line of a file may have no line end
            case BOTH -> mine.isEmpty() || mine.endsWith("\n") ? mine + theirs : mine + "\n" + theirs;
        };
    }

    @Override
    void refresh() {
        shown.ifPresent(it -> {
            List<ConflictState.Region> regions =
                    new ArrayList<>(new ConflictViews(desk.words()).regions(it.conflicts(), choices));
            long chosen =
                    regions.stream().filter(one -> one.choice().isPresent()).count();
            now(new ConflictState(
                    it.editing().file().path(),
                    desk.words().text("studio.conflict.line", regions.size(), chosen),
                    regions,
                    chosen == regions.size()));
        });
    }
}
