package org.tillside.screens.studio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tillside.content.Problem;
import org.tillside.records.TakeOver;
import org.tillside.records.TakeOver.Outcome;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.shop.ContentChange;

/** Writes what a zip brings, tells the open files of it as of another program's changes, and can put it all back. */
final class ZipTaking {
    private final Desk desk;
    private final StudioPresenter studio;
    private List<TakeOver.Change> back = List.of();

    ZipTaking(Desk desk, StudioPresenter studio) {
        this.desk = desk;
        this.studio = studio;
    }

    /**
     * What became of it.
     *
     * @param written whether all or some of it was written
     * @param undoable whether it can be put back
     * @param stale whether the content is not as it was compared
     */
    record Told(boolean good, String text, boolean written, boolean undoable, boolean stale) {
        static Told not(String text, boolean stale) {
            return new Told(false, text, false, false, stale);
        }
    }

    void take(
            OpenedZip zip,
            Set<String> away,
            List<ContentChange> concerned,
            Map<String, org.tillside.content.Change.Kind> answers,
            Consumer<Told> then) {
        List<TakeOver.Change> changes = zip.changes(away);
        write(changes, "pack.taking", then, () -> {
            back = zip.back(changes);
            int gone = (int) changes.stream().filter(it -> it.now().isEmpty()).count();
            String text = words().text(
                            "pack.taken", changes.size() - gone, zip.packs().name());
            then.accept(new Told(
                    true, gone == 0 ? text : text + " " + words().text("pack.taken.away", gone), true, true, false));
            // what is refused of it is said then, and asked again where changed content is
            new Deciding(desk).run(concerned, answers);
        });
    }

    /** Puts everything back as it was before the last take-over. */
    void goBack(Consumer<Told> then) {
        write(back, "pack.going-back", then, () -> {
            back = List.of();
            then.accept(new Told(true, words().text("pack.gone-back"), true, false, false));
        });
    }

    private Words words() {
        return desk.words();
    }

    private void write(List<TakeOver.Change> changes, String what, Consumer<Told> then, Runnable done) {
        desk.background()
                .run(
                        what,
                        () -> desk.book().contentFiles().takingOver().run(changes),
                        it -> told(it, then, done),
                        failure -> then.accept(Told.not(failure.said(words()) + " " + failure.detail(), false)));
    }

    private void told(Outcome outcome, Consumer<Told> then, Runnable done) {
        if (outcome instanceof Outcome.Changed changed) {
            then.accept(Told.not(words().text("pack.meanwhile", changed.file()), true));
        } else if (outcome instanceof Outcome.Refused refused) {
            then.accept(Told.not(words().text("pack.not-taken", why(refused.why())), false));
        } else if (outcome instanceof Outcome.Stopped stopped) {
            String text = words().text("pack.stopped", why(stopped.why()), String.join(", ", stopped.written()));
            renew(() -> then.accept(new Told(false, text, true, false, false)));
        } else {
            renew(done);
        }
    }

    private String why(Problem problem) {
        Object[] args = {problem.args().isEmpty() ? "" : problem.args().get(0)};
        return words().text("pack.why." + problem.key(), args);
    }

    /** What is open takes over what is on the disk now, merged with what was not published, or has the author asked. */
    private void renew(Runnable then) {
        Shelves shelves = studio.shelves();
        shelves.look(nothingMore -> Optional.empty(), () -> {
            studio.over().conflict().forget();
            List<Editing> own =
                    shelves.all().stream().filter(it -> it.file().own()).toList();
            shelves.reread(own, () -> {
                shelves.sorted(own);
                studio.file().gone(own.stream().filter(Editing::isGone).toList());
                desk.readContent(() -> {
                    studio.edited();
                    then.run();
                });
            });
        });
    }
}
