package org.tillside.screens.studio;

import org.tillside.screens.Desk;
import org.tillside.screens.shell.Notice;

/** Shows what became of drafts while they are written. */
final class DraftNews implements Shelves.Told {
    private final Desk desk;
    private final StudioPresenter studio;

    DraftNews(Desk desk, StudioPresenter studio) {
        this.desk = desk;
        this.studio = studio;
    }

    @Override
    public void kept() {
        studio.draw();
    }

    @Override
    public void anew(Editing file) {
        studio.edited();
        desk.say(Notice.of(
                Notice.Tone.INFO,
                desk.words().text("studio.draft.anew", file.file().name())));
    }
}
