package org.tillside.screens.calibration;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.insight.Calibration;
import org.tillside.journal.Role;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.Room;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.Person;

/** How far the viewer and others agree on the plays that both rated, and the plays that can be rated. */
public final class CalibrationsPresenter extends Showing<CalibrationsState> {
    private final Desk desk;
    private final Map<String, CriteriaText> kept = new HashMap<>();
    private final Set<String> looked = new HashSet<>();

    private CalibrationsPresenter(Desk desk) {
        super(new CalibrationsState("", List.of(), List.of()));
        this.desk = desk;
        refresh();
    }

    /** Reads by which lines plays were rated where those have changed in between; until then such lines are left out. */
    private void look() {
        Set<String> hashes = new HashSet<>(Calibration.rubrics(desk.shop(), desk.viewer()));
        hashes.removeAll(looked);
        if (!hashes.isEmpty()) {
            looked.addAll(hashes);
            desk.background()
                    .run(
                            "calibrations.comparing",
                            () -> read(hashes),
                            texts -> {
                                kept.putAll(texts);
                                refresh();
                            },
                            failure -> desk.say(Notice.of(Notice.Tone.BAD, failure.said(desk.words()))));
        }
    }

    private Map<String, CriteriaText> read(Set<String> hashes) throws IOException {
        Map<String, CriteriaText> texts = new HashMap<>();
        for (String hash : hashes) {
            desk.book().criteria(hash).ifPresent(it -> texts.put(hash, it));
        }
        return texts;
    }

    /** The page; empty for those who train nobody. */
    public static Optional<CalibrationsPresenter> open(Desk desk) {
        return desk.shop()
                .person(desk.viewer())
                .filter(Person::present)
                .filter(it -> it.in(Role.MENTOR) || it.in(Role.OWNER))
                .map(it -> new CalibrationsPresenter(desk));
    }

    @Override
    public Room room() {
        return Room.PEOPLE;
    }

    @Override
    public String help() {
        return "calibration";
    }

    /** Goes to rating a play. */
    public void rate(Route.Calibrate to) {
        desk.go(to);
    }

    /** Leaves. */
    public void away() {
        desk.back();
    }

    @Override
    public void refresh() {
        PairViews pairs = new PairViews(desk);
        now(new CalibrationsState(
                desk.words().text("calibrations.line"),
                new PlayRows(desk).read(),
                Calibration.of(desk.shop(), desk.catalogue(), desk.viewer(), kept).stream()
                        .map(pairs::pair)
                        .toList()));
        look();
    }
}
