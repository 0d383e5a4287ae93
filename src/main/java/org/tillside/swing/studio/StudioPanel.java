package org.tillside.swing.studio;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.tillside.screens.studio.Over;
import org.tillside.screens.studio.Overs;
import org.tillside.screens.studio.StudioPresenter;
import org.tillside.screens.studio.StudioState;
import org.tillside.screens.studio.Tab;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Scroll;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;

/** The frame of the Studio: files at the left, the open file in the middle, what is wrong below it. */
public final class StudioPanel extends JPanel implements Begins {
    private static final long serialVersionUID = 1;
    private static final int NARROW = 780;
    private static final int FIELDS = 304;
    /** From this width on a drawing and its fields stand side by side. */
    private static final int ROOM = 620;

    private static final int PLAY = 416;
    private static final int PROBLEMS = 700;

    private final transient Kit kit;
    private final transient StudioPresenter presenter;
    private final StudioFrame frame;
    private final FileTree files;
    private final Live bar;
    private final Live notice;
    private final Live view;
    private final Live problems;
    private final transient WorkArea area;
    private transient Object opened = "";
    private transient Optional<StudioState> shown = Optional.empty();
    private transient Optional<Boolean> problemsOpen = Optional.empty();
    private boolean low;
    private final transient Tools tools;

    /** Draws what the presenter shows, from now on. */
    public StudioPanel(Tools tools, StudioPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.tools = tools;
        this.kit = tools.kit();
        this.presenter = presenter;
        this.files = new FileTree(kit, presenter::press, presenter::fold);
        this.bar = kit.panels().live();
        this.notice = kit.panels().live();
        this.view = kit.panels().live();
        this.problems = kit.panels().live();
        this.area = new WorkArea(kit, tree(), middle());
        this.frame = new StudioFrame(tools, presenter, body(), area::ask, this::low);
        area.told(frame::filesHidden);
        add(frame, "wmin 0, hmin 0");
        Keys keys = new Keys(this);
        keys.always(KeyStroke.getKeyStroke("ctrl Z"), presenter::undo);
        keys.always(KeyStroke.getKeyStroke("ctrl Y"), presenter::redo);
        keys.always(KeyStroke.getKeyStroke("ctrl shift Z"), presenter::redo);
        keys.always(KeyStroke.getKeyStroke("ctrl S"), presenter::publish);
        keys.always(KeyStroke.getKeyStroke("ESCAPE"), this::leave);
        presenter.show(this::show);
    }

    /** Leaves what stands in the place of the view. */
    private void leave() {
        if (shown.filter(it -> it.over() != Over.NOTHING).isPresent()) {
            presenter.over().close();
        }
    }

    @Override
    public Optional<Component> begin() {
        return Optional.of(files);
    }

    private JComponent body() {
        JPanel body = kit.panels().pane("fill, hidemode 3", "[grow,fill]", "[]0[]0[grow,fill]");
        body.add(bar, "cell 0 0, wmin 0");
        body.add(kit.panels().line(), "cell 0 1");
        body.add(kit.panels().folding(NARROW, area::wide, area::narrow), "cell 0 2, wmin 0, hmin 0");
        return body;
    }

    /** In a low window what stands around the view is said in as few lines as can be. */
    private void low(boolean is) {
        low = is;
        shown.ifPresent(this::show);
    }

    /** Where the window is not high the view has the room, until somebody wants to see them. */
    private boolean problemsWhole() {
        return problemsOpen.orElse(getHeight() == 0 || getHeight() >= kit.px(PROBLEMS));
    }

    private void foldProblems() {
        problemsOpen = Optional.of(!problemsWhole());
        shown.ifPresent(this::show);
    }

    private JComponent tree() {
        JPanel pane = kit.panels().pane("fill", "[grow,fill]", "[]0[grow,fill]");
        pane.setOpaque(true);
        pane.setBackground(kit.colour(Token.CARD));
        JPanel head = kit.panels().pane("fillx, insets 8 16 2 8", "[grow,fill]4[]0[]0[]", "");
        head.add(kit.texts().smallStrong(kit.word("studio.files")), "wmin 0");
        head.add(kit.buttons()
                .bareIcon("pack.title", "export", () -> presenter.over().openZip()));
        head.add(kit.buttons()
                .bareIcon("studio.bin", "bin", () -> presenter.over().openBin()));
        head.add(kit.buttons().bareIcon("studio.new", "plus", presenter::makeNew));
        pane.add(head, "wmin 0, wrap");
        Scroll scroll = kit.panels().scroll(files).onCard();
        pane.add(scroll, "wmin 0, hmin 0");
        return pane;
    }

    private JComponent middle() {
        JPanel pane = kit.panels().pane("fill, hidemode 3", "[grow,fill]", "[]0[grow,fill]0[]");
        pane.add(notice, "cell 0 0, wmin 0");
        pane.add(view, "cell 0 1, wmin 0, hmin 120");
        pane.add(problems, "cell 0 2, wmin 0");
        return pane;
    }

    private void show(StudioState state) {
        frame.show(state);
        files.show(state.files());
        bar.show(
                List.of(low, state.open().map(Object.class::cast).orElse("")),
                () -> new FileBar(kit, presenter, state.open(), area::fold));
        boolean whole = problemsWhole();
        boolean entered = problems.entered();
        problems.show(
                List.of(whole, state.problems().shown()),
                () -> new ProblemsPanel(kit, presenter, state.problems(), whole, entered, this::foldProblems));
        boolean viewed = state.over() == Over.NOTHING;
        // what is begun is in no file yet
        boolean file = viewed && !state.making();
        bar.setVisible(file);
        problems.setVisible(viewed);
        Optional<String> readOnly = state.open().filter(it -> file).flatMap(StudioState.Open::readOnly);
        // the keyboard goes on in the view when what stood in its place is left
        boolean overChanged = shown.filter(it -> it.over() != state.over() || it.making() && !state.making())
                .isPresent();
        shown = Optional.of(state);
        boolean adopted = notice.focused() && readOnly.isEmpty();
        notice.setVisible(readOnly.isPresent());
        readOnly.ifPresent(it -> notice.show(List.of(low, it), () -> low ? readOnlyBriefly(it) : readOnly(it)));
        Object open =
                state.open().map(StudioState.Open::file).map(Object.class::cast).orElse("");
        Object what = List.of(state.over(), open);
        boolean used = state.making() || !viewed || state.open().isPresent();
        boolean inFiles = files.isFocusOwner();
        area.show(used, !what.equals(opened) || state.making());
        boolean filesGone = inFiles && !SwingUtilities.isDescendingFrom(files, this);
        opened = what;
        Object seen = !viewed
                ? what
                : state.making()
                        ? "new"
                        : state.open()
                                .map(it -> (Object) List.of(it.file(), it.tab(), state.playing()))
                                .orElse(state.files().isEmpty());
        view.show(seen, () -> middle(state));
        if (adopted || filesGone || overChanged && viewed) {
            Live.find(view, "studio.source")
                    .or(() -> Live.find(view, "studio.graph"))
                    .or(() -> Live.first(view))
                    .ifPresent(Component::requestFocusInWindow);
        }
    }

    private JComponent middle(StudioState state) {
        if (state.over() != Over.NOTHING) {
            return over(state.over());
        }
        if (state.making()) {
            return new NewPanel(kit, presenter.making());
        }
        return state.open()
                .map(it -> view(it.tab(), state.playing()))
                // that nothing is open is said when it is known which files there are
                .orElseGet(() -> state.files().isEmpty() ? kit.panels().pane("", "", "") : nothing());
    }

    private JComponent over(Over what) {
        Overs overs = presenter.over();
        return switch (what) {
            case VERSIONS -> new VersionsPanel(kit, overs.versions());
            case BIN -> new BinPanel(kit, overs.bin());
            case CONFLICT -> new ConflictPanel(kit, overs.conflict());
            case ZIP -> new ZipPanel(kit, overs.zip());
            default -> new PublishPanel(kit, overs.publishing());
        };
    }

    private JComponent readOnly(String why) {
        JPanel pane = kit.panels().pane("fillx, insets 12 16 12 16", "[grow,fill]", "");
        JComponent said = kit.panels().notice(Tone.INFO, why, Optional.empty());
        JPanel button = kit.panels().pane("", "[]", "push[]push");
        button.add(kit.buttons().filled("studio.adopt", presenter::adopt));
        pane.add(kit.panels().beside(said, button, -1, 300), "wmin 0");
        return pane;
    }

    /** The same in one line. */
    private JComponent readOnlyBriefly(String why) {
        JPanel row = kit.panels().pane("fillx, insets 6 16 6 16", "[18!]8[grow,fill]8[]", "");
        JLabel sign = kit.texts().icon("info", 16, Token.INFO, why);
        sign.setToolTipText(why);
        row.add(sign);
        row.add(kit.texts().small(kit.word("studio.bundled")), "wmin 0");
        row.add(kit.buttons().small("studio.adopt", presenter::adopt));
        return row;
    }

    private JComponent view(Tab tab, boolean playing) {
        return switch (tab) {
            case FORM -> playing ? beside(new FormPanel(kit, presenter.form())) : new FormPanel(kit, presenter.form());
            case GRAPH ->
                playing ? beside(new GraphPanel(kit, presenter.graph(), () -> presenter.tab(Tab.FORM))) : drawn();
            case PATHS ->
                playing ? beside(new PathsPanel(kit, presenter.paths())) : new PathsPanel(kit, presenter.paths());
            case PAGE -> new PagePanel(tools, presenter.lesson());
            case TRANSLATE ->
                playing
                        ? beside(new TranslatePanel(kit, presenter.translating()))
                        : new TranslatePanel(kit, presenter.translating());
            default -> source(playing);
        };
    }

    private JComponent source(boolean playing) {
        if (presenter.source().state().syntax().equals("markdown")) {
            return new LessonPanel(tools, presenter);
        }
        SourcePanel source = new SourcePanel(kit, presenter.source());
        return playing ? beside(source) : source;
    }

    /** The drawing, and beside it the fields of what is chosen in it. */
    private JComponent drawn() {
        GroupsPanel fields = new GroupsPanel(kit, presenter.form());
        GraphPanel graph = new GraphPanel(kit, presenter.graph(), () -> {
            if (fields.isShowing()) {
                fields.enter();
            } else {
                presenter.tab(Tab.FORM);
            }
        });
        presenter.form().show(fields::show);
        return kit.panels().folding(ROOM, () -> sideBySide(graph, fields, FIELDS), () -> alone(graph));
    }

    /** What is written, and the play of it. */
    private JComponent beside(JComponent written) {
        TrialPanel play = new TrialPanel(tools, presenter.trial());
        return kit.panels().folding(ROOM + PLAY - FIELDS, () -> sideBySide(written, play, PLAY), () -> alone(play));
    }

    private JComponent sideBySide(JComponent main, JComponent aside, int wide) {
        JPanel pane = kit.panels().pane("fill", "[grow,fill]0[]0[" + wide + "!,fill]", "[grow,fill]");
        pane.add(main, "wmin 0, hmin 0");
        pane.add(kit.panels().upright());
        pane.add(aside, "hmin 0");
        return pane;
    }

    /** Where there is room for one alone: the form has the fields, and a play is what was just begun. */
    private JComponent alone(JComponent one) {
        JPanel pane = kit.panels().pane("fill", "[grow,fill]", "[grow,fill]");
        pane.add(one, "wmin 0, hmin 0");
        return pane;
    }

    private JComponent nothing() {
        return kit.panels()
                .empty(
                        "studio",
                        kit.word("studio.empty"),
                        kit.word("studio.empty.help"),
                        Optional.of(kit.buttons()
                                .filled("studio.new.begin", presenter::makeNew)
                                .icon("plus")));
    }
}
