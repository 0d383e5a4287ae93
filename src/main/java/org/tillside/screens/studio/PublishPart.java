package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Change;
import org.tillside.screens.ContentFile;
import org.tillside.screens.ContentWatch;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;
import org.tillside.screens.shell.Notice;
import org.tillside.shop.ContentChange;

/**
 * Tells before anything is published what it will do: to the files, and to those who learned what they say. Nothing is
 * written before the author has said of each such text whether only its wording is another.
 */
public final class PublishPart extends Part<PublishState> {
    private final Desk desk;
    private final StudioPresenter studio;
    private final Overs overs;
    private final Map<String, Change.Kind> answers = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();
    private ContentWatch.Ahead ahead = ContentWatch.Ahead.NOTHING;
    private Map<String, String> looked = Map.of();
    private boolean looking;
    private boolean publishing;

    PublishPart(Desk desk, StudioPresenter studio, Overs overs) {
        super(PublishState.NOTHING);
        this.desk = desk;
        this.studio = studio;
        this.overs = overs;
    }

    /** Looks what the files on the disk say by now, and then what would come of publishing. */
    void begin() {
        answers.clear();
        open.clear();
        ahead = ContentWatch.Ahead.NOTHING;
        looked = Map.of();
        publishing = false;
        looking = true;
        refresh();
        Shelves shelves = studio.shelves();
        shelves.ensureEach(
                heads(),
                () -> shelves.reread(studio.unpublished(), () -> {
                    looking = false;
                    studio.edited();
                    unfold();
                    look();
                }));
    }

    /** The heads of the packs, whose versions may be raised. */
    private List<ContentFile> heads() {
        return studio.shelves().shelf().roots().stream()
                .filter(ContentFile::own)
                .map(it -> new ContentFile(true, it.path() + "pack.yaml"))
                .filter(studio.shelves().shelf()::has)
                .toList();
    }

    /** A few changes are shown at once; many, or a whole new file, when somebody asks for them. */
    private void unfold() {
        studio.unpublished().stream()
                .filter(it -> !it.history().onDisk().isEmpty())
                .limit(3)
                .forEach(it -> open.add(it.file().path()));
    }

    private void look() {
        looking = true;
        looked = studio.shelves().drafts();
        refresh();
        Map<String, String> drafts = looked;
        new Concerned(desk)
                .look(
                        drafts,
                        found -> {
                            looking = false;
                            ahead = found;
                            answers.keySet()
                                    .retainAll(found.changes().stream()
                                            .map(ContentChange::ref)
                                            .toList());
                            refresh();
                        },
                        this::failed);
    }

    private void failed(Failure failure) {
        looking = false;
        studio.shelves().failed(failure);
        refresh();
    }

    /** Shows the differences of a file, or folds them. */
    public void fold(String path) {
        if (!open.remove(path)) {
            open.add(path);
        }
        refresh();
    }

    /** The author's word about a text: only the wording, or the meaning. */
    public void answer(String ref, boolean meaning) {
        answers.put(ref, meaning ? Change.Kind.MEANING : Change.Kind.WORDING);
        refresh();
    }

    /** Goes to what must be fixed first. */
    public void goTo(int problem) {
        overs.end();
        studio.goTo(problem);
    }

    /** Goes to a file that another program has changed as well. */
    public void choose(String path) {
        overs.askAbout(new ContentFile(true, path));
    }

    /** Leaves everything as it is. */
    public void notYet() {
        overs.close();
    }

    /** Puts everything that was changed where trainees see it, and writes down the answers. */
    public void publishNow() {
        refresh();
        if (!state().ready()) {
            return;
        }
        publishing = true;
        refresh();
        // the notes are published with them, but nobody has written those
        int written = studio.unpublished().size();
        new PackNotes(desk, studio).write(answers, () -> publish(written), this::stopped);
    }

    private void publish(int written) {
        List<Editing> files = studio.unpublished();
        new Publishing(desk, studio.shelves(), this::conflict, this::stopped)
                .run(
                        files,
                        () -> desk.readContent(() -> {
                            publishing = false;
                            List<ContentChange> decided = ahead.changes();
                            done(written);
                            new Deciding(desk).run(decided, Map.copyOf(answers));
                        }));
    }

    private void done(int files) {
        desk.say(Notice.of(Notice.Tone.GOOD, desk.words().text("studio.publish.done", files)));
        overs.close();
        studio.edited();
    }

    private void conflict(Conflict it) {
        stopped();
        overs.conflict().found(it);
        overs.askAbout(it.editing().file());
    }

    private void stopped() {
        publishing = false;
        refresh();
    }

    @Override
    void refresh() {
        if (!looking
                && !publishing
                && !looked.isEmpty()
                && !looked.equals(studio.shelves().drafts())) {
            look();
            return;
        }
        now(new PublishViews(desk, studio)
                .state(ahead, answers, open, looking || studio.knowledge().checking(), publishing));
    }

    /** Texts of which the author has not said yet what they are. */
    static List<String> unanswered(List<ContentChange> concerned, Map<String, Change.Kind> answers) {
        List<String> refs =
                new ArrayList<>(concerned.stream().map(ContentChange::ref).toList());
        refs.removeIf(it -> Optional.ofNullable(answers.get(it)).isPresent());
        return refs;
    }
}
