package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Edited;
import org.tillside.records.Versions;
import org.tillside.records.Versions.Version;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;
import org.tillside.screens.shell.Notice;

/** Compares the open file with what it said before, and brings an older text back as a step that can be undone. */
public final class VersionsPart extends Part<VersionsState> {
    private final Desk desk;
    private final StudioPresenter studio;
    private final Overs overs;
    private List<Version> versions = List.of();
    private Optional<Version> chosen = Optional.empty();
    private Optional<String> text = Optional.empty();

    VersionsPart(Desk desk, StudioPresenter studio, Overs overs) {
        super(VersionsState.NOTHING);
        this.desk = desk;
        this.studio = studio;
        this.overs = overs;
    }

    /** Looks which texts of a file are kept, the newest chosen. */
    void begin(ContentFile file) {
        versions = List.of();
        chosen = Optional.empty();
        text = Optional.empty();
        refresh();
        desk.background()
                .run(
                        "studio.versions.looking",
                        () -> kept().of(file.path()),
                        found -> {
                            versions = found;
                            refresh();
                            found.stream().findFirst().ifPresent(it -> choose(it.name()));
                        },
                        studio.shelves()::failed);
    }

    private Versions kept() {
        return desk.book().contentFiles().versions();
    }

    /** Compares one of them with the text now. */
    public void choose(String name) {
        versions.stream().filter(it -> it.name().equals(name)).findFirst().ifPresent(it -> {
            chosen = Optional.of(it);
            desk.background()
                    .run("studio.versions.looking", () -> kept().text(it), found -> read(it, found), failure -> {
                        chosen = Optional.empty();
                        studio.shelves().failed(failure);
                        refresh();
                    });
        });
    }

    private void read(Version of, String found) {
        if (chosen.filter(of::equals).isPresent()) {
            text = Optional.of(found);
            refresh();
        }
    }

    /** Brings the chosen text back: nothing is published by that, and it can be undone. */
    public void restore() {
        text.filter(it -> state().restorable())
                .ifPresent(it -> chosen.ifPresent(version -> {
                    studio.writing().replace(it, Edited.Kind.RESTORED);
                    desk.say(Notice.of(
                            Notice.Tone.GOOD,
                            desk.words().text("studio.versions.restored", new Moments(desk).of(version.at()))));
                    overs.close();
                }));
    }

    /** Leaves the file as it is. */
    public void away() {
        overs.close();
    }

    @Override
    void refresh() {
        studio.editing().ifPresent(it -> {
            Optional<String> before = text;
            now(new VersionsState(
                    it.file().path(),
                    desk.words().text("studio.versions.line", versions.size()),
                    versions.stream().map(this::row).toList(),
                    before.map(old -> new DifferenceViews(desk.words()).of(old, it.text()))
                            .orElse(DifferenceState.NOTHING),
                    before.filter(old -> !old.equals(it.text())).isPresent()));
        });
    }

    private VersionsState.Row row(Version it) {
        return new VersionsState.Row(
                it.name(),
                new Moments(desk).of(it.at()),
                desk.words().text("studio.size", it.size()),
                chosen.filter(it::equals).isPresent());
    }
}
