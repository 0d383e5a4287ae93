package org.tillside.screens.studio;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tillside.authoring.GraphLayout.Point;
import org.tillside.content.Catalogue;
import org.tillside.content.Money;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.content.Skill;
import org.tillside.content.SkillId;
import org.tillside.content.Splice;
import org.tillside.journal.Role;
import org.tillside.library.Fixes;
import org.tillside.library.YamlEdit;
import org.tillside.library.YamlText;
import org.tillside.library.YamlValue;
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
    private final Set<String> unfolded = new HashSet<>();
    private final SourcePart source;
    private final GraphPart graph;
    private final FormPart form;
    private final TrialPart trial;
    private final PathsPart paths;
    private final NewPart making;
    private final Overs over;
    private Optional<ContentFile> current = Optional.empty();
    private final Sieve sieve = new Sieve();
    private Tab tab = Tab.GRAPH;

    private StudioPresenter(Desk desk, Optional<ContentFile> file) {
        super(StudioState.NOTHING);
        this.desk = desk;
        this.source = new SourcePart(this);
        this.graph = new GraphPart(this);
        this.form = new FormPart(this);
        this.trial = new TrialPart(this);
        this.paths = new PathsPart(this);
        this.making = new NewPart(this);
        this.over = new Overs(desk, this);
        this.proof = new Proof(desk, this::found);
        this.shelves = new Shelves(desk, this::draw, over::found);
        draw();
        shelves.look(() -> {
            unfoldFirst();
            draw();
            file.ifPresent(this::open);
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
        if (row.folder() && (wanted ? unfolded.add(row.id()) : unfolded.remove(row.id()))) {
            draw();
        }
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
    private void reread(Editing it) {
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
        unfoldTo(file);
        List<Tab> tabs = Tabs.of(file);
        tab = tabs.contains(tab) ? tab : tabs.get(0);
        changed();
        over.askAbout(file);
    }

    /** Makes the open file the shop's own, so that it can be changed. */
    public void adopt() {
        current.filter(it -> !it.own()).ifPresent(file -> {
            Adoption adoption = new Adoption(desk, shelves.shelf());
            desk.background()
                    .run(
                            "studio.copying",
                            () -> adoption.of(file),
                            texts -> begin(texts, () -> open(adoption.copy(file))),
                            this::failed);
        });
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

    /** Begins a file of the shop's own pack, and opens it. */
    void begin(String path, String text) {
        Adoption adoption = new Adoption(desk, shelves.shelf());
        String whole = adoption.pack() + path;
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(adoption.pack() + "pack.yaml", adoption.packFile());
        texts.put(whole, text);
        begin(texts, () -> open(new ContentFile(true, whole)));
    }

    /** Begins a copy of a role-play under another id and title. */
    void beginCopy(ScenarioId of, String id, String title) {
        catalogue()
                .flatMap(all -> Opened.file(all, of))
                .flatMap(path -> shelves.shelf().named(path))
                .ifPresent(file -> shelves.ensure(file, it -> {
                    org.tillside.library.Edited copied = YamlText.edit(
                            file.path(),
                            it.text(),
                            List.of(
                                    new YamlEdit.Set("id", new YamlValue.Text(id)),
                                    new YamlEdit.Set("title", new YamlValue.Text(title))));
                    if (copied instanceof org.tillside.library.Edited.Done done) {
                        begin("scenarios/" + id + ".yaml", done.text());
                    } else if (copied instanceof org.tillside.library.Edited.Refused refused) {
                        shelves.say(refused.why());
                    }
                }));
    }

    /** The ids that role-plays have already, read or not. */
    Set<String> scenarioIds() {
        Set<String> ids = new HashSet<>();
        catalogue()
                .ifPresent(it -> it.scenarios().forEach(one -> ids.add(one.id().value())));
        shelves.shelf().own().stream()
                .filter(it -> it.contains("scenarios/"))
                .forEach(it -> ids.add(new ContentFile(true, it).name().replaceAll("\\..*", "")));
        return ids;
    }

    /** Begins files that are not published yet. */
    void begin(Map<String, String> texts, Runnable then) {
        shelves.begin(texts, desk.clock().toInstant(), () -> {
            then.run();
            proof.look(shelves.drafts());
        });
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

    /** Whether the packs are being checked. */
    boolean checking() {
        return proof.looking();
    }

    /** The open file says this now, by these means. */
    void replace(String text, org.tillside.content.Edited.Kind kind) {
        editing().ifPresent(it -> edit(List.of(Splice.between(it.text(), text)), kind));
    }

    /** Files have changed otherwise than by typing. */
    void edited() {
        changed();
        proof.look(shelves.drafts());
    }

    private void unfoldFirst() {
        shelves.shelf().roots().forEach(it -> unfolded.add(TreeViews.id(it.own(), it.path())));
    }

    private void unfoldTo(ContentFile file) {
        for (int slash = file.path().indexOf('/');
                slash >= 0;
                slash = file.path().indexOf('/', slash + 1)) {
            unfolded.add(TreeViews.id(file.own(), file.path().substring(0, slash + 1)));
        }
    }

    /** Another view of the open file. */
    public void tab(Tab wanted) {
        tab = wanted;
        over.end();
        changed();
    }

    /** Something was typed into the source. */
    void typed(Splice splice) {
        edit(List.of(splice), org.tillside.content.Edited.Kind.TYPED);
    }

    /** Changes what a path of the open file says; where the text would not hold it, says why. */
    void edit(List<YamlEdit> edits, org.tillside.content.Edited.Kind kind, Runnable otherwise) {
        editing().ifPresent(it -> {
            org.tillside.library.Edited edited = YamlText.edit(it.file().path(), it.text(), edits);
            if (edited instanceof org.tillside.library.Edited.Done done) {
                edit(List.of(Splice.between(it.text(), done.text())), kind);
            } else if (edited instanceof org.tillside.library.Edited.Refused refused) {
                shelves.say(refused.why());
                otherwise.run();
            }
        });
    }

    private void edit(List<Splice> splices, org.tillside.content.Edited.Kind kind) {
        editing().ifPresent(it -> {
            if (it.step(splices, kind, desk.clock().toInstant())) {
                changed();
                proof.look(shelves.drafts());
            }
        });
    }

    /** Takes the last change back, wherever it was made. */
    public void undo() {
        if (editing().filter(Editing::undo).isPresent()) {
            changed();
            proof.look(shelves.drafts());
        }
    }

    /** Makes the last change that was taken back once more. */
    public void redo() {
        if (editing().filter(Editing::redo).isPresent()) {
            changed();
            proof.look(shelves.drafts());
        }
    }

    /** Shows what is wrong of one severity, file or language alone, or of all again. */
    public void only(String of) {
        sieve.press(of);
        draw();
    }

    /** Goes to where something is wrong. */
    public void goTo(int problem) {
        problem(problem).flatMap(Problem::place).ifPresent(this::goTo);
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
        problem(number).ifPresent(problem -> problem.place()
                .flatMap(place -> shelves.shelf().named(place.file()))
                .filter(ContentFile::own)
                .ifPresent(file -> shelves.ensure(file, it -> mend(file, problem))));
    }

    private void mend(ContentFile file, Problem problem) {
        show(file);
        editing().ifPresent(it -> problem.fix().ifPresent(fix -> {
            org.tillside.library.Edited edited = Fixes.apply(it.text(), fix);
            if (edited instanceof org.tillside.library.Edited.Done done) {
                edit(List.of(Splice.between(it.text(), done.text())), org.tillside.content.Edited.Kind.FIX);
            } else if (edited instanceof org.tillside.library.Edited.Refused refused) {
                shelves.say(refused.why());
            }
        }));
    }

    private Optional<Problem> problem(int number) {
        return Optional.of(proof.problems()).filter(all -> number < all.size()).map(all -> all.get(number));
    }

    private void found() {
        changed();
    }

    private void changed() {
        source.refresh();
        graph.refresh();
        form.refresh();
        trial.refresh();
        making.refresh();
        over.refresh();
        paths.wanted(tab == Tab.PATHS && current.isPresent());
        draw();
    }

    private void draw() {
        Words words = words();
        Set<ContentFile> changed = new HashSet<>();
        unpublished().forEach(it -> changed.add(it.file()));
        now(new StudioState(
                title(),
                line(),
                new TreeViews(words, shelves.shelf(), unfolded, changed, current, problems()).rows(),
                editing().map(this::open),
                new ProblemViews(words).of(problems(), sieve, current, proof.looking()),
                changed.size(),
                scenario().isPresent(),
                trial.playing(),
                making.isOpen(),
                over.shown()));
    }

    private String title() {
        return current.map(it -> new Titles(words(), catalogue()).title(it)).orElse(words().text("studio.title"));
    }

    private String line() {
        return current.map(it -> new Titles(words(), catalogue()).line(it)).orElse(words().text("studio.line"));
    }

    private StudioState.Open open(Editing it) {
        return new StudioState.Open(
                it.file(),
                Tabs.of(it.file()),
                tab,
                saved(it),
                it.keeping(),
                it.history().isSaved(),
                it.history().canUndo(),
                it.history().canRedo(),
                it.readOnly() ? Optional.of(words().text("studio.read-only")) : Optional.empty());
    }

    private String saved(Editing it) {
        return it.notKept().map(new ProblemViews(words())::sentence).orElseGet(() -> words().text(
                        it.history().isSaved() ? "studio.published" : "studio.kept"));
    }

    @Override
    public void leave() {
        proof.leave();
        shelves.leave();
    }

    void failed(Failure failure) {
        shelves.failed(failure);
    }
}
