package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;
import org.tillside.screens.shell.Notice;

/** What can stand in the place of a file's views, one at a time: publishing, earlier versions, the bin, and a choice. */
public final class Overs {
    private final Desk desk;
    private final StudioPresenter studio;
    private final PublishPart publishing;
    private final VersionsPart versions;
    private final BinPart bin;
    private final ConflictPart conflict;
    private final Deletion deletion;
    private final ZipPart zip;
    private Over shown = Over.NOTHING;

    Overs(Desk desk, StudioPresenter studio) {
        this.desk = desk;
        this.studio = studio;
        this.publishing = new PublishPart(desk, studio, this);
        this.versions = new VersionsPart(desk, studio, this);
        this.bin = new BinPart(desk, studio);
        this.conflict = new ConflictPart(desk, this);
        this.deletion = new Deletion(desk, studio, this);
        this.zip = new ZipPart(desk, studio, this);
    }

    /** What publishing will do. */
    public PublishPart publishing() {
        return publishing;
    }

    /** The texts that the open file had. */
    public VersionsPart versions() {
        return versions;
    }

    /** What was deleted. */
    public BinPart bin() {
        return bin;
    }

    /** A file that two have changed. */
    public ConflictPart conflict() {
        return conflict;
    }

    /** The content as a zip, saved or opened. */
    public ZipPart zip() {
        return zip;
    }

    /** Shows what a zip of the content holds, and opens one from elsewhere. */
    public void openZip() {
        show(Over.ZIP);
        zip.begin();
    }

    Over shown() {
        return shown;
    }

    /** Shows what publishing will do before it is done. */
    void publish() {
        show(Over.PUBLISHING);
        publishing.begin();
    }

    /** Shows what the open file said before. */
    public void openVersions() {
        own().ifPresent(file -> {
            show(Over.VERSIONS);
            versions.begin(file);
        });
    }

    /** Shows what was deleted. */
    public void openBin() {
        show(Over.BIN);
        bin.begin();
    }

    /** Whether the open file can go to the bin. */
    public boolean canDelete() {
        return own().filter(Deletion::allows).isPresent();
    }

    /** Asks whether the open file with its other languages shall go to the bin. */
    public void askToDelete() {
        own().filter(Deletion::allows).ifPresent(file -> {
            show(Over.BIN);
            bin.ask(deletion.together(file));
        });
    }

    /** Puts files into the bin. */
    void delete(List<ContentFile> files) {
        deletion.run(files);
    }

    private Optional<ContentFile> own() {
        return studio.editing().map(Editing::file).filter(ContentFile::own);
    }

    /** Another program has changed a file in the same lines: asked about where the file is shown, else only told. */
    void found(Conflict it) {
        conflict.found(it);
        if (own().filter(it.editing().file()::equals).isEmpty()) {
            desk.say(Notice.of(
                    Notice.Tone.BAD,
                    desk.words()
                            .text(
                                    "studio.publish.conflict",
                                    it.editing().file().name(),
                                    it.conflicts().regions().size())));
        }
    }

    /** Asks about a file, if there is something to choose. */
    void askAbout(ContentFile file) {
        if (conflict.waits(file)) {
            show(Over.CONFLICT);
            conflict.begin(file);
        }
    }

    /** One text was made of two: the file is shown as it is now. */
    void chosen(ContentFile file) {
        close();
        studio.edited();
        studio.open(file);
    }

    /** Shows the file again. */
    public void close() {
        show(Over.NOTHING);
    }

    /** Something else is shown now. */
    void end() {
        shown = Over.NOTHING;
    }

    private void show(Over what) {
        shown = what;
        studio.redraw();
    }

    /** The texts, or what is known of them, have changed. */
    void refresh() {
        if (shown == Over.PUBLISHING) {
            publishing.refresh();
        } else if (shown == Over.VERSIONS) {
            versions.refresh();
        } else if (shown == Over.ZIP) {
            zip.refresh();
        }
    }
}
