package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Edited;
import org.tillside.content.Fix;
import org.tillside.content.Problem;
import org.tillside.library.Fixes;
import org.tillside.library.Rewritten;
import org.tillside.library.YamlEdit;
import org.tillside.library.YamlText;
import org.tillside.screens.ContentFile;

/** Goes to what is wrong and mends it, and writes what form and graph mean into the text. */
final class Mending {
    private final StudioPresenter studio;

    Mending(StudioPresenter studio) {
        this.studio = studio;
    }

    private Optional<Problem> problem(int number) {
        List<Problem> all = studio.knowledge().problems();
        return number < all.size() ? Optional.of(all.get(number)) : Optional.empty();
    }

    void goTo(int number) {
        problem(number).flatMap(Problem::place).ifPresent(studio.file()::goTo);
    }

    void mend(int number) {
        problem(number).ifPresent(problem -> problem.place()
                .flatMap(place -> studio.shelves().shelf().named(place.file()))
                .filter(ContentFile::own)
                .ifPresent(file -> studio.shelves().ensure(file, it -> mend(file, problem))));
    }

    private void mend(ContentFile file, Problem problem) {
        studio.open(file);
        if (creates(problem)) {
            studio.graph().create(problem.args().get(0));
            return;
        }
        studio.editing().ifPresent(it -> problem.fix().ifPresent(fix -> mend(it, fix)));
    }

    /** Where the text has changed since it was looked at, another thing may stand in the place that the fix is for. */
    private void mend(Editing it, Fix fix) {
        if (studio.knowledge().knows(it)) {
            take(Fixes.apply(it.text(), fix), Edited.Kind.FIX, () -> {});
        } else {
            studio.shelves().note("studio.publish.looking");
        }
    }

    /** Whether a scene is missed that is called like no other, so that it is written rather than called otherwise. */
    static boolean creates(Problem problem) {
        return problem.key().equals("unknown-scene") && problem.fix().isEmpty();
    }

    /** Changes what paths of the open file say; where the text would not hold it, says why. */
    void write(List<YamlEdit> edits, Edited.Kind kind, Runnable otherwise) {
        studio.editing().ifPresent(it -> take(YamlText.edit(it.file().path(), it.text(), edits), kind, otherwise));
    }

    private void take(Rewritten rewritten, Edited.Kind kind, Runnable otherwise) {
        if (rewritten instanceof Rewritten.Done done) {
            studio.writing().replace(done.text(), kind);
        } else if (rewritten instanceof Rewritten.Refused refused) {
            studio.shelves().say(refused.why());
            otherwise.run();
        }
    }
}
