package org.tillside.screens.studio;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tillside.authoring.GraphLayout.Point;
import org.tillside.content.Catalogue;
import org.tillside.content.Edited;
import org.tillside.content.Money;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;
import org.tillside.content.Skill;
import org.tillside.content.SkillId;
import org.tillside.content.Splice;
import org.tillside.journal.Role;
import org.tillside.library.YamlEdit;
import org.tillside.screens.Amounts;
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
    private final SourcePart source;
    private final LessonPart lesson;
    private final GraphPart graph;
    private final FormPart form;
    private final TrialPart trial;
    private final PathsPart paths;
    private final TranslatePart translating;
    private final NewPart making;
    private final Overs over;
    private final Beginnings beginnings;
    private final LastPlace last;
    private final Mending mending = new Mending(this);
    private Optional<ContentFile> current = Optional.empty();
    private final Sieve sieve = new Sieve();
    private final Watching watching;
    private Tab tab = Tab.GRAPH;

    private StudioPresenter(Desk desk, Optional<ContentFile> file) {
        super(StudioState.NOTHING);
        this.desk = desk;
        this.source = new SourcePart(this);
        this.lesson = new LessonPart(desk, this);
        this.graph = new GraphPart(desk, this);
        this.form = new FormPart(this);
        this.trial = new TrialPart(this);
        this.paths = new PathsPart(this);
        this.translating = new TranslatePart(desk, this);
        this.making = new NewPart(desk, this);
        this.over = new Overs(desk, this);
        this.beginnings = new Beginnings(desk, this);
        this.last = new LastPlace(desk.drafts());
        this.proof = new Proof(desk, this::changed);
        this.shelves = new Shelves(desk, new DraftNews(desk, this), over::found);
        this.watching = new Watching(desk, this);
        draw();
        shelves.look(() -> {
            unfolded.packs(shelves.shelf());
            draw();
            file.ifPresentOrElse(this::open, this::openLast);
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
        return source;
    }

    /** The open lesson page as its readers see it. */
    public LessonPart lesson() {
        return lesson;
    }

    /** The open role-play as a drawing. */
    public GraphPart graph() {
        return graph;
    }

    /** The open file as fields. */
    public FormPart form() {
        return form;
    }

    /** Everything that can happen in the open role-play. */
    public PathsPart paths() {
        return paths;
    }

    /** The open file in another language. */
    public TranslatePart translating() {
        return translating;
    }

    /** A play of the open role-play as it stands. */
    public TrialPart trial() {
        return trial;
    }

    /** Plays from the scene that is chosen, or stops playing. */
    public void play() {
        over.end();
        if (trial.playing()) {
            trial.stop();
            changed();
        } else {
            trial.begin(graph.chosen());
        }
    }

    String amount(Money money) {
        return new Amounts(desk).of(money);
    }

    String skill(SkillId id) {
        return catalogue().flatMap(it -> it.skill(id)).map(Skill::title).orElse(id.value());
    }

    /** Something was chosen in the form: a scene is chosen in the drawing as well. */
    void chosenInForm(String path) {
        graph.chosenElsewhere(path.matches("(scenes|endings)/[^/]+") ? path.substring(path.indexOf('/') + 1) : "");
    }

    /** Something was chosen in the drawing: the form shows its fields. */
    void chosenInGraph(Optional<SceneId> id) {
        form.chosenElsewhere(id.flatMap(it ->
                        scenario().map(all -> (all.scenes().containsKey(it) ? "scenes/" : "endings/") + it.value()))
                .orElse(""));
    }

    Words words() {
        return desk.words();
    }

    Optional<Editing> editing() {
        return current.flatMap(shelves::open);
    }

    /** The file that is written in: the open one, or that of another language beside it. */
    Optional<Editing> written() {
        return tab == Tab.TRANSLATE ? translating.written() : editing();
    }

    /** The content with the drafts over it, as of the last look. */
    Optional<Catalogue> catalogue() {
        return proof.catalogue();
    }

    /** The open file as a role-play, if it is one and can be read. */
    Optional<Scenario> scenario() {
        return current.filter(Tabs::scenario).flatMap(file -> catalogue().flatMap(all -> Opened.scenario(all, file)));
    }

    /** Whether the open file could not be read in the last look. */
    boolean broken() {
        return current.filter(file -> scenario().isEmpty()).isPresent();
    }

    /** Where the author has put scenes of a file. */
    Map<SceneId, Point> places(ContentFile file) {
        return NodePlaces.read(desk.drafts().read(NodePlaces.key(file)));
    }

    void keepPlaces(ContentFile file, Map<SceneId, Point> places) {
        desk.drafts().keep(NodePlaces.key(file), NodePlaces.written(places));
    }

    /** Work that changes nothing on the disk. */
    <T> void beside(String what, Callable<T> work, Consumer<T> then, Consumer<Failure> otherwise) {
        desk.background().beside(what, work, then, otherwise);
    }

    /** Something else is chosen in a view. */
    void redraw() {
        changed();
    }

    List<Problem> problems() {
        return proof.problems();
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

    private void openLast() {
        last.file().filter(shelves::opensAgain).ifPresent(it -> {
            tab = last.tab().orElse(tab);
            open(it);
        });
    }

    /** Opens a file as it was left. */
    void open(ContentFile file) {
        boolean known = shelves.open(file).isPresent();
        shelves.ensure(file, it -> {
            show(file);
            if (known && file.own()) {
                reread(it);
            }
        });
    }

    /** Another program may have written it since. */
    void reread(Editing it) {
        String before = it.text();
        shelves.reread(List.of(it), () -> {
            if (!it.text().equals(before)) {
                edited();
            }
            if (current.filter(it.file()::equals).isPresent()) {
                over.askAbout(it.file());
            }
        });
    }

    private void show(ContentFile file) {
        making.end();
        over.end();
        current = Optional.of(file);
        unfolded.to(file);
        List<Tab> tabs = Tabs.of(file);
        tab = tabs.contains(tab) ? tab : tabs.get(0);
        last.keep(file, tab);
        changed();
        over.askAbout(file);
    }

    /** Makes the open file the shop's own, so that it can be changed. */
    public void adopt() {
        current.filter(it -> !it.own()).ifPresent(beginnings::adopt);
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

    /** These files lie in the bin now. */
    void gone(List<Editing> files) {
        shelves.sorted(files);
        current = current.filter(it -> shelves.shelf().has(it));
    }

    /** How the packs are checked. */
    Proof proof() {
        return proof;
    }

    /** The open file says this now, by these means. */
    void replace(String text, Edited.Kind kind) {
        editing().ifPresent(it -> edit(List.of(Splice.between(it.text(), text)), kind));
    }

    /** Files have changed otherwise than by typing. */
    void edited() {
        changed();
        proof.look(shelves.drafts());
    }

    /** Another view of the open file. */
    public void tab(Tab wanted) {
        tab = wanted;
        current.ifPresent(it -> last.keep(it, tab));
        over.end();
        changed();
    }

    /** Something was typed into the source. */
    void typed(Splice splice) {
        edit(List.of(splice), Edited.Kind.TYPED);
    }

    /** Something was put into the source, which is a step of its own. */
    void insert(Splice splice) {
        editing()
                .filter(it -> it.step(new Edited.Step(
                        List.of(splice), Edited.Kind.TYPED, desk.clock().toInstant(), true)))
                .ifPresent(it -> edited());
    }

    /** Changes what paths of the open file say; where the text would not hold it, says why. */
    void edit(List<YamlEdit> edits, Edited.Kind kind, Runnable otherwise) {
        mending.write(edits, kind, otherwise);
    }

    private void edit(List<Splice> splices, Edited.Kind kind) {
        editing().filter(it -> it.step(splices, kind, desk.clock().toInstant())).ifPresent(it -> edited());
    }

    /** Takes the last change back, wherever it was made. */
    public void undo() {
        written().filter(Editing::undo).ifPresent(it -> edited());
    }

    /** Makes the last change that was taken back once more. */
    public void redo() {
        written().filter(Editing::redo).ifPresent(it -> edited());
    }

    /** Shows what is wrong of one severity, file or language alone, or of all again. */
    public void only(String of) {
        sieve.press(of);
        draw();
    }

    /** Goes to where something is wrong. */
    public void goTo(int problem) {
        mending.goTo(problem);
    }

    /** Opens a file as text, with the caret at a place of it. */
    void goTo(Place place) {
        shelves.shelf()
                .named(place.file())
                .ifPresent(file -> shelves.ensure(file, it -> {
                    tab = Tab.SOURCE;
                    show(file);
                    source.goTo(place);
                }));
    }

    /** Mends something that is wrong in the way that its button says. */
    public void mend(int number) {
        mending.mend(number);
    }

    private void changed() {
        source.renew(tab == Tab.SOURCE);
        trial.refresh();
        lesson.renew(tab == Tab.SOURCE || tab == Tab.PAGE);
        graph.renew(tab == Tab.GRAPH);
        form.renew(tab == Tab.FORM || tab == Tab.GRAPH);
        translating.renew(tab == Tab.TRANSLATE);
        making.refresh();
        over.refresh();
        paths.wanted(tab == Tab.PATHS && current.isPresent());
        draw();
    }

    void draw() {
        Words words = words();
        Set<ContentFile> changed = new HashSet<>();
        unpublished().forEach(it -> changed.add(it.file()));
        FileViews file = new FileViews(words, catalogue());
        now(new StudioState(
                file.title(current),
                file.line(current),
                new TreeViews(words, shelves.shelf(), unfolded.folders(), changed, current, problems()).rows(),
                editing().map(it -> file.open(it, written().orElse(it), tab)),
                new ProblemViews(words).of(problems(), sieve, current, proof.looking()),
                changed.size(),
                scenario().isPresent(),
                trial.playing(),
                making.isOpen(),
                over.shown()));
    }

    @Override
    public void leave() {
        watching.stop();
        proof.leave();
        shelves.leave();
    }

    void failed(Failure failure) {
        shelves.failed(failure);
    }
}
