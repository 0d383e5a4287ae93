package org.tillside.swing.studio;

import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.LessonPart;
import org.tillside.screens.studio.LessonState;
import org.tillside.screens.studio.StudioPresenter;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Tools;

/** A lesson page as it is written, beside itself as it is read; where there is no room for both, as it is written. */
final class LessonPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int BESIDE = 560;

    private final transient Kit kit;
    private final transient LessonPart part;
    private final LivePage page;
    private final SourcePanel source;
    private final PageTools tools;
    private final Live asking;

    LessonPanel(Tools all, StudioPresenter presenter) {
        super(all.kit().layout("fill, hidemode 3", "[grow,fill]", "[]0[]0[grow,fill]"));
        this.kit = all.kit();
        this.part = presenter.lesson();
        this.page = new LivePage(all, part::follow);
        this.source = new SourcePanel(kit, presenter.source());
        this.tools = new PageTools(kit, part, source.area());
        this.asking = kit.panels().live();
        setOpaque(false);
        add(tools, "wmin 0, wrap");
        add(asking, "wmin 0, wrap");
        add(kit.panels().folding(BESIDE, this::beside, this::alone), "wmin 0, hmin 0");
        part.show(this::show);
    }

    private JComponent beside() {
        JPanel pane = kit.panels().pane("fill", "[grow,fill,sg]0[]0[grow,fill,sg]", "[grow,fill]");
        pane.add(source, "wmin 0, hmin 0");
        pane.add(kit.panels().upright());
        pane.add(page, "wmin 0, hmin 0");
        return pane;
    }

    private JComponent alone() {
        JPanel pane = kit.panels().pane("fill", "[grow,fill]", "[grow,fill]");
        pane.add(source, "wmin 0, hmin 0");
        return pane;
    }

    private void show(LessonState state) {
        page.show(state);
        tools.setVisible(state.writable());
        tools.show(state);
        asking.setVisible(state.asking().isPresent());
        state.asking().ifPresent(it -> asking.show(it.file(), () -> new PictureRow(kit, part.picture(), it.file())));
        if (state.asking().isEmpty()) {
            asking.show("", () -> kit.panels().pane("", "", ""));
        }
        Live.find(asking, PictureRow.WRONG)
                .ifPresent(it -> PictureRow.say(
                        it, state.asking().map(LessonState.Asking::wrong).orElse("")));
    }
}
