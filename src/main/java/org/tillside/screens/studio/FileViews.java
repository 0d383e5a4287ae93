package org.tillside.screens.studio;

import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Words;

/** Words the open file: what it is, and what is kept of it. */
final class FileViews {
    private final Words words;
    private final Optional<Catalogue> catalogue;

    FileViews(Words words, Optional<Catalogue> catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    String title(Optional<ContentFile> current) {
        return current.map(it -> new Titles(words, catalogue).title(it)).orElseGet(() -> words.text("studio.title"));
    }

    String line(Optional<ContentFile> current) {
        return current.map(it -> new Titles(words, catalogue).line(it)).orElseGet(() -> words.text("studio.line"));
    }

    /** @param it the file that is written in, which may be another than the open one */
    StudioState.Open open(Editing open, Editing it, Tab tab) {
        return new StudioState.Open(
                open.file(),
                Tabs.of(open.file()),
                tab,
                saved(it),
                it.keeping(),
                it.history().isSaved(),
                it.history().canUndo(),
                it.history().canRedo(),
                open.readOnly() ? Optional.of(words.text("studio.read-only")) : Optional.empty());
    }

    private String saved(Editing it) {
        return it.notKept()
                .map(new ProblemViews(words)::sentence)
                .orElseGet(() -> words.text(
                        it.isGone()
                                ? "studio.translate.unbegun"
                                : it.history().isSaved() ? "studio.published" : "studio.kept"));
    }
}
