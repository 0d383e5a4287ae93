package org.tillside.swing.studio;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.studio.Over;
import org.tillside.screens.studio.Overs;
import org.tillside.screens.studio.StudioPresenter;
import org.tillside.screens.studio.StudioState;
import org.tillside.screens.studio.Tab;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Press;
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

    private static final int PLAY = 400;

    private final transient Kit kit;
    private final transient StudioPresenter presenter;
    private final Page page;
    private final FileTree files;
    private final Live bar;
    private final Live notice;
    private final Live view;
    private final Live problems;
    private final Press publish;
    private final Press play;
    private final Press packs;
    private final transient WorkArea area;
    private transient Object opened = "";
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
        this.publish =
                kit.buttons().filledAction("studio.publish", presenter::publish).icon("up");
        this.play = kit.buttons().action("studio.play", presenter::play).icon("play");
        this.packs = kit.buttons().action("studio.files", this::askFiles).icon("folder");
        this.area = new WorkArea(kit, tree(), middle(), packs::setVisible);
        this.page = kit.panels().page(Page.Head.of("", "", tools.jump()).actions(packs, play, publish));
        page.flush(body());
        add(page);
        Keys keys = new Keys(this);
        keys.always(KeyStroke.getKeyStroke("ctrl Z"), presenter::undo);
        keys.always(KeyStroke.getKeyStroke("ctrl Y"), presenter::redo);
        keys.always(KeyStroke.getKeyStroke("ctrl shift Z"), presenter::redo);
        keys.always(KeyStroke.getKeyStroke("ctrl S"), presenter::publish);
        presenter.show(this::show);
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

    private void askFiles() {
        area.ask();
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
        page.say(state.title(), state.line());
        files.show(state.files());
        publish.setEnabled(state.unpublished() > 0);
        play.setVisible(state.playable());
        play.setText(kit.word(state.playing() ? "studio.play.stop" : "studio.play"));
        play.icon(state.playing() ? "stop-playing" : "play");
        bar.show(state.open().map(Object.class::cast).orElse(""), () -> new FileBar(kit, presenter, state.open()));
        problems.show(state.problems().shown(), () -> new ProblemsPanel(kit, presenter, state.problems()));
        boolean viewed = state.over() == Over.NOTHING;
        bar.setVisible(viewed);
        problems.setVisible(viewed);
        Optional<String> readOnly = state.open().filter(it -> viewed).flatMap(StudioState.Open::readOnly);
        notice.setVisible(readOnly.isPresent());
        readOnly.ifPresent(it -> notice.show(it, () -> readOnly(it)));
        Object open =
                state.open().map(StudioState.Open::file).map(Object.class::cast).orElse("");
        Object file = List.of(state.over(), open);
        boolean used = state.making() || !viewed || state.open().isPresent();
        area.show(used, !file.equals(opened) || state.making());
        opened = file;
        Object shown = !viewed
                ? file
                : state.making()
                        ? "new"
                        : state.open()
                                .map(it -> (Object) List.of(it.file(), it.tab(), state.playing()))
                                .orElse("");
        view.show(shown, () -> middle(state));
    }

    private JComponent middle(StudioState state) {
        if (state.over() != Over.NOTHING) {
            return over(state.over());
        }
        if (state.making()) {
            return new NewPanel(kit, presenter.making());
        }
        return state.open().map(it -> view(it.tab(), state.playing())).orElseGet(this::nothing);
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

    private JComponent view(Tab tab, boolean playing) {
        return switch (tab) {
            case FORM -> playing ? beside(new FormPanel(kit, presenter.form())) : new FormPanel(kit, presenter.form());
            case GRAPH -> playing ? beside(new GraphPanel(kit, presenter.graph())) : drawn();
            case PATHS ->
                playing ? beside(new PathsPanel(kit, presenter.paths())) : new PathsPanel(kit, presenter.paths());
            default ->
                playing ? beside(new SourcePanel(kit, presenter.source())) : new SourcePanel(kit, presenter.source());
        };
    }

    /** The drawing, and beside it the fields of what is chosen in it. */
    private JComponent drawn() {
        GraphPanel graph = new GraphPanel(kit, presenter.graph());
        GroupsPanel fields = new GroupsPanel(kit, presenter.form());
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
