package org.tillside.screens.studio;

import java.time.Duration;
import org.tillside.records.ContentFiles;
import org.tillside.screens.Desk;
import org.tillside.screens.Ticker;

/** Looks now and then whether another program has changed the file that is shown, so that nobody writes on for long. */
final class Watching {
    private static final Duration OFTEN = Duration.ofSeconds(2);

    private final Desk desk;
    private final StudioPresenter studio;
    private final Ticker.Stop stop;
    private boolean looking;

    Watching(Desk desk, StudioPresenter studio) {
        this.desk = desk;
        this.studio = studio;
        this.stop = desk.ticker().every(OFTEN, gone -> look());
    }

    private void look() {
        studio.editing()
                .filter(it -> !looking && !it.readOnly() && !it.keeping())
                .filter(it -> !studio.over().conflict().waits(it.file()))
                .ifPresent(this::look);
    }

    private void look(Editing it) {
        looking = true;
        ContentFiles.Mark seen = it.mark();
        desk.background()
                .beside(
                        "studio.opening",
                        () -> desk.book().contentFiles().isChanged(it.file().path(), seen),
                        changed -> looked(it, changed && it.mark().equals(seen)),
                        // what cannot be looked at now is looked at when it is opened or published
                        failure -> looking = false);
    }

    private void looked(Editing it, boolean changed) {
        looking = false;
        if (changed) {
            studio.file().reread(it);
        }
    }

    void stop() {
        stop.stop();
    }
}
