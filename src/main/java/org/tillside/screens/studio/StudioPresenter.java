package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tillside.content.Catalogue;
import org.tillside.content.Edited;
import org.tillside.content.Scenario;
import org.tillside.journal.Role;
import org.tillside.library.YamlEdit;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;
import org.tillside.screens.Showing;
import org.tillside.screens.Words;
import org.tillside.screens.shell.Room;

/** The room of those who write: the packs' files, one of them open in several views, and what is wrong in all of them. */
public final class StudioPresenter extends Showing<StudioState> {
    private final Desk desk;
    private final Proof proof;
    private final Shelves shelves;
    private final Unfolding unfolded = new Unfolding();
    private final FileParts parts;
    private final NewPart making;
    private final Overs over;
    private final Beginnings beginnings;
    private final Mending mending = new Mending(this);
    private final OpenFile open;
    private final Writing writing;
    private final Knowledge knowledge;
    private final StudioViews views;
    private final Watching watching;

    private StudioPresenter(Desk desk, Optional<ContentFile> file) {
        super(StudioState.NOTHING);
        this.desk = desk;
        this.parts = new FileParts(desk, this);
        this.making = new NewPart(desk, this);
        this.over = new Overs(desk, this);
        this.beginnings = new Beginnings(desk, this);
        this.proof = new Proof(desk, desk.studio(), this::changed, this::settled);
        this.shelves = new Shelves(desk, new DraftNews(desk, this), over::found);
        this.open = new OpenFile(this, shelves, unfolded, new LastPlace(desk.drafts()));
        this.writing = new Writing(this, open, desk);
        this.knowledge = new Knowledge(desk, proof, open);
        this.views = new StudioViews(this, open, unfolded);
        this.watching = new Watching(desk, this);
        draw();
        shelves.look(open.first(file), () -> {
            unfolded.packs(shelves.shelf());
            open.begin(file);
            proof.look(shelves.drafts());
        });
    }

    /** Opens the room; empty for all but owners. */
    public static Optional<StudioPresenter> open(Desk desk, Optional<ContentFile> file) {
        return desk.shop()
                .person(desk.viewer())
                .filter(it -> it.in(Role.OWNER))
                .map(it -> new StudioPresenter(desk, file));
    }

    /** The same at the page that saves the content as a zip and opens one. */
    public static Optional<StudioPresenter> atZip(Desk desk) {
        return open(desk, Optional.empty()).map(it -> {
            it.over.openZip();
            return it;
        });
    }

    @Override
    public Room room() {
        return Room.STUDIO;
    }

    @Override
    public String help() {
        return "studio";
    }

    /** The open file as text. */
    public SourcePart source() {
        return parts.source();
    }

    /** The open lesson page as its readers see it. */
    public LessonPart lesson() {
        return parts.lesson();
    }

    /** The open role-play as a drawing. */
    public GraphPart graph() {
        return parts.graph();
    }

    /** The open file as fields. */
    public FormPart form() {
        return parts.form();
    }

    /** Everything that can happen in the open role-play. */
    public PathsPart paths() {
        return parts.paths();
    }

    /** The open file in another language. */
    public TranslatePart translating() {
        return parts.translating();
    }

    /** A play of the open role-play as it stands. */
    public TrialPart trial() {
        return parts.trial();
    }

    /** Plays from the scene that is chosen, or stops playing. */
    public void play() {
        over.end();
        parts.play();
    }

    Words words() {
        return desk.words();
    }

    Optional<Editing> editing() {
        return open.editing();
    }

    /** The content with the drafts over it, as of the last look. */
    Optional<Catalogue> catalogue() {
        return knowledge.catalogue();
    }

    /** The open file as a role-play, if it is one and can be read. */
    Optional<Scenario> scenario() {
        return knowledge.scenario();
    }

    /** The views of the open file. */
    FileParts parts() {
        return parts;
    }

    /** The file that is open. */
    OpenFile file() {
        return open;
    }

    /** What is known of the content and of the open file. */
    Knowledge knowledge() {
        return knowledge;
    }

    /** Changes the open file. */
    Writing writing() {
        return writing;
    }

    /** Work that changes nothing on the disk. */
    <T> void beside(String what, Callable<T> work, Consumer<T> then, Consumer<Failure> otherwise) {
        desk.background().beside(what, work, then, otherwise);
    }

    /** Something else is chosen in a view. */
    void redraw() {
        changed();
    }

    /** Presses a row of the tree: opens a file, folds or unfolds a folder. */
    public void press(StudioState.Row row) {
        if (row.folder()) {
            fold(row, !row.open());
        } else {
            open(TreeViews.file(row.id()));
        }
    }

    /** Unfolds or folds a folder. */
    public void fold(StudioState.Row row, boolean wanted) {
        if (row.folder() && unfolded.fold(row.id(), wanted)) {
            draw();
        }
    }

    /** Opens a file as it was left. */
    void open(ContentFile file) {
        open.open(file);
    }

    /** Makes the open file the shop's own, so that it can be changed. */
    public void adopt() {
        open.file().filter(it -> !it.own()).ifPresent(beginnings::adopt);
    }

    Beginnings beginnings() {
        return beginnings;
    }

    /** Something new that is being begun. */
    public NewPart making() {
        return making;
    }

    /** Begins something new. */
    public void makeNew() {
        over.end();
        making.begin();
        draw();
    }

    /** Shows what publishing will do. */
    public void publish() {
        over.publish();
    }

    /** What stands in the place of the view. */
    public Overs over() {
        return over;
    }

    Shelves shelves() {
        return shelves;
    }

    List<Editing> unpublished() {
        return shelves.all().stream().filter(it -> !it.history().isSaved()).toList();
    }

    /** Files have changed otherwise than by typing. */
    void edited() {
        changed();
        proof.look(shelves.drafts());
    }

    /** Another view of the open file. */
    public void tab(Tab wanted) {
        open.tab(wanted);
    }

    /** Changes what paths of the open file say; where the text would not hold it, says why. */
    void edit(List<YamlEdit> edits, Edited.Kind kind, Runnable otherwise) {
        mending.write(edits, kind, otherwise);
    }

    /** Takes the last change back, wherever it was made. */
    public void undo() {
        writing.undo();
    }

    /** Makes the last change that was taken back once more. */
    public void redo() {
        writing.redo();
    }

    /** Shows what is wrong of one severity, file or language alone, or of all again. */
    public void only(String of) {
        views.only(of);
        draw();
    }

    /** Goes to where something is wrong. */
    public void goTo(int problem) {
        mending.goTo(problem);
    }

    /** Mends something that is wrong in the way that its button says. */
    public void mend(int number) {
        mending.mend(number);
    }

    private void changed() {
        parts.renew(open);
        making.refresh();
        settled();
    }

    /** Nothing is otherwise than it was, but whether somebody looks at it. */
    private void settled() {
        over.refresh();
        draw();
    }

    void draw() {
        now(views.state(knowledge, writing));
    }

    @Override
    public void leave() {
        watching.stop();
        proof.leave();
        shelves.leave();
    }
}
