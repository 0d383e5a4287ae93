package org.tillside.screens.studio;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.records.ContentFiles;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;
import org.tillside.screens.Ticker;

/** Looks now and then whether another program has changed a file that is shown, so that nobody writes on for long. */
final class Watching {
    private static final Duration OFTEN = Duration.ofSeconds(2);

    private final Desk desk;
    private final StudioPresenter studio;
    private final Ticker.Stop stop;
    private final Set<ContentFile> looking = new HashSet<>();
    private final Set<ContentFile> unreadable = new HashSet<>();

    Watching(Desk desk, StudioPresenter studio) {
        this.desk = desk;
        this.studio = studio;
        this.stop = desk.ticker().every(OFTEN, gone -> look());
    }

    void look() {
        // the file and, where it is translated, that of the other language
        Stream.of(studio.editing(), studio.writing().written())
                .flatMap(Optional::stream)
                .distinct()
                .filter(it -> !it.readOnly() && !it.keeping())
                .filter(it -> !studio.over().conflict().waits(it.file()))
                .forEach(this::look);
    }

    private void look(Editing it) {
        if (!looking.add(it.file())) {
            return;
        }
        ContentFiles.Mark seen = it.mark();
        desk.background()
                .beside(
                        "studio.opening",
                        () -> look(it.file(), seen),
                        found -> looked(it, found, seen),
                        // what cannot be looked at now is looked at when it is opened or published
                        failure -> looking.remove(it.file()));
    }

    /** How a file was found. */
    private enum Found {
        SAME,
        CHANGED,
        UNREADABLE
    }

    private Found look(ContentFile file, ContentFiles.Mark seen) {
        ContentFiles.Found found = desk.book().contentFiles().read(file.path());
        if (found instanceof ContentFiles.Found.Unreadable) {
            return Found.UNREADABLE;
        }
        return OnDisk.of(found).mark().equals(seen) ? Found.SAME : Found.CHANGED;
    }

    private void looked(Editing it, Found found, ContentFiles.Mark seen) {
        looking.remove(it.file());
        // why it cannot be read is said once, and not each time that it still cannot
        boolean news = found == Found.UNREADABLE ? unreadable.add(it.file()) : found == Found.CHANGED;
        if (found != Found.UNREADABLE) {
            unreadable.remove(it.file());
        }
        if (news && it.mark().equals(seen)) {
            studio.file().reread(it);
        }
    }

    void stop() {
        stop.stop();
    }
}
