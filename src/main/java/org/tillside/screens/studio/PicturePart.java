package org.tillside.screens.studio;

import java.nio.file.Path;
import java.util.Optional;
import org.tillside.records.PictureCopies;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;

/**
 * Puts a picture into a page: the file is copied into the pack and is on the disk before the page names it, and what it
 * shows is told in words before it is copied.
 */
public final class PicturePart {
    private final Desk desk;
    private final StudioPresenter studio;
    private final LessonPart page;
    private Optional<Path> chosen = Optional.empty();
    private String wrong = "";
    private boolean copying;

    PicturePart(Desk desk, StudioPresenter studio, LessonPart page) {
        this.desk = desk;
        this.studio = studio;
        this.page = page;
    }

    /** Asks for a file. */
    public void choose() {
        studio.editing().filter(it -> !it.readOnly()).ifPresent(it -> desk.outside()
                .in(desk.words())
                .openFile("picture", path -> path.ifPresent(this::ask)));
    }

    private void ask(Path path) {
        chosen = Optional.of(path);
        wrong = "";
        page.draw();
    }

    Optional<LessonState.Asking> asking() {
        return chosen.map(it -> new LessonState.Asking(String.valueOf(it.getFileName()), wrong));
    }

    /** Copies the picture that was chosen and puts it into the page, with what it tells those who cannot see it. */
    public void insert(String alt) {
        Optional<Editing> editing = studio.editing();
        if (alt.isBlank()) {
            refuse(desk.words().text("studio.lesson.alt.missing"));
        } else if (chosen.isPresent() && editing.isPresent() && !copying) {
            copy(editing.get().file(), chosen.get(), alt);
        }
    }

    private void copy(ContentFile into, Path picture, String alt) {
        copying = true;
        String pack = into.path().substring(0, into.path().indexOf('/') + 1);
        desk.background()
                .run(
                        "studio.copying",
                        () -> desk.book().contentFiles().pictures().add(pack + "media/", picture),
                        it -> copied(into, pack, it, alt),
                        failure -> {
                            copying = false;
                            studio.shelves().failed(failure);
                        });
    }

    private void copied(ContentFile into, String pack, PictureCopies.Outcome outcome, String alt) {
        copying = false;
        if (outcome instanceof PictureCopies.Outcome.Refused refused) {
            refuse(new ProblemViews(desk.words()).sentence(refused.why()));
        } else if (outcome instanceof PictureCopies.Outcome.There there) {
            chosen = Optional.empty();
            studio.shelves().lies(new ContentFile(true, there.file()));
            String way = way(into, there.file().substring(pack.length()));
            if (studio.editing().filter(it -> it.file().equals(into)).isPresent()) {
                studio.source().insertAtCaret((text, at) -> new PageMarks(text, at, at).picture(way, alt));
            }
            page.draw();
        }
    }

    /** How the page names a file of its pack, from where it lies. */
    private static String way(ContentFile page, String media) {
        long deep = page.folder().chars().filter(c -> c == '/').count() - 1;
        return "../".repeat((int) deep) + media;
    }

    private void refuse(String why) {
        wrong = why;
        page.draw();
    }

    /** Puts no picture in after all. */
    public void leave() {
        end();
        page.draw();
    }

    void end() {
        chosen = Optional.empty();
        wrong = "";
    }
}
