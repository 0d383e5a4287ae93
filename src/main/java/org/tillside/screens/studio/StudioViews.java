package org.tillside.screens.studio;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Words;

/** Words the frame round the open file: the files, what is kept of the open one, and what of what is wrong is shown. */
final class StudioViews {
    private final StudioPresenter studio;
    private final OpenFile open;
    private final Unfolding unfolded;
    private final Sieve sieve = new Sieve();

    StudioViews(StudioPresenter studio, OpenFile open, Unfolding unfolded) {
        this.studio = studio;
        this.open = open;
        this.unfolded = unfolded;
    }

    /** Shows what is wrong of one severity, file or language alone, or of all again. */
    void only(String of) {
        sieve.press(of);
    }

    StudioState state(Knowledge known, Writing writing) {
        Words words = studio.words();
        Optional<ContentFile> current = open.file();
        Set<ContentFile> changed =
                studio.unpublished().stream().map(Editing::file).collect(Collectors.toSet());
        FileViews file = new FileViews(words, known.catalogue());
        return new StudioState(
                file.title(current),
                file.line(current),
                new TreeViews(words, studio.shelves().shelf(), unfolded.folders(), changed, current, known.problems())
                        .rows(),
                open.editing().map(it -> file.open(it, writing.written().orElse(it), open.tab())),
                new ProblemViews(words).of(known.problems(), sieve, current, known.checking()),
                changed.size(),
                known.scenario().isPresent(),
                studio.trial().playing(),
                studio.making().isOpen(),
                studio.over().shown());
    }
}
