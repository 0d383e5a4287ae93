package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Edited;
import org.tillside.content.Splice;
import org.tillside.screens.Desk;

/** Changes the open file step by step, from whichever view, and takes changes back. */
final class Writing {
    private final StudioPresenter studio;
    private final OpenFile open;
    private final Desk desk;

    Writing(StudioPresenter studio, OpenFile open, Desk desk) {
        this.studio = studio;
        this.open = open;
        this.desk = desk;
    }

    /** The file that is written in: the open one, or that of another language beside it. */
    Optional<Editing> written() {
        return open.tab() == Tab.TRANSLATE ? studio.translating().written() : open.editing();
    }

    /** The open file says this now, by these means. */
    void replace(String text, Edited.Kind kind) {
        open.editing().ifPresent(it -> step(List.of(Splice.between(it.text(), text)), kind));
    }

    /** Something was typed into the source. */
    void typed(Splice splice) {
        step(List.of(splice), Edited.Kind.TYPED);
    }

    /** Something was put into the source, which is a step of its own. */
    void insert(Splice splice) {
        open.editing()
                .filter(it -> it.step(new Edited.Step(
                        List.of(splice), Edited.Kind.TYPED, desk.clock().toInstant(), true)))
                .ifPresent(it -> studio.edited());
    }

    private void step(List<Splice> splices, Edited.Kind kind) {
        open.editing()
                .filter(it -> it.step(splices, kind, desk.clock().toInstant()))
                .ifPresent(it -> studio.edited());
    }

    void undo() {
        written().filter(Editing::undo).ifPresent(it -> studio.edited());
    }

    void redo() {
        written().filter(Editing::redo).ifPresent(it -> studio.edited());
    }
}
