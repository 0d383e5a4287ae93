package org.tillside.swing.studio;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.tillside.screens.studio.LessonState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.ProsePage;
import org.tillside.swing.kit.Scroll;
import org.tillside.swing.kit.Tools;

/** A lesson page as its readers see it, which follows what is written: what is written at the caret stays in sight. */
final class LivePage extends JPanel {
    private static final long serialVersionUID = 1;

    /** Name of what holds the blocks. */
    static final String PROSE = "studio.lesson.prose";

    private final transient Kit kit;
    private final Live title;
    private final ProsePage prose;
    private final Scroll scroll;
    private int at = -1;

    LivePage(Tools tools, Consumer<String> follow) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.title = kit.panels().live();
        this.prose = new ProsePage(tools, follow);
        prose.setName(PROSE);
        Box sheet = kit.panels().bareCard("insets 24 28 24 28, fillx", "[grow,fill]", "[]0[]push");
        sheet.add(title, "wmin 0, wrap");
        sheet.add(prose, "wmin 0");
        JPanel around = kit.panels().pane("insets 12, fillx", "[grow,fill]", "[]push");
        around.add(sheet, "wmin 0");
        this.scroll = kit.panels().scroll(around);
        kit.named(scroll, "studio.lesson.page", kit.word("studio.lesson.page"));
        setOpaque(false);
        add(scroll, "wmin 0, hmin 0");
    }

    void show(LessonState state) {
        title.show(state.title(), () -> title(state.title()));
        prose.show(state.blocks());
        if (state.at() != at) {
            at = state.at();
            follow();
        }
    }

    private JPanel title(String said) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        if (!said.isEmpty()) {
            pane.add(kit.texts().title(said), "wmin 0, gapbottom 8");
        }
        return pane;
    }

    /** Only as far as is needed: what can be seen already does not move. */
    private void follow() {
        prose.at(at).ifPresent(block -> {
            scroll.validate();
            Rectangle place = SwingUtilities.convertRectangle(
                    block.getParent(), block.getBounds(), scroll.getViewport().getView());
            Rectangle seen = scroll.getViewport().getViewRect();
            boolean inSight =
                    place.y >= seen.y && place.y + Math.min(place.height, seen.height / 2) <= seen.y + seen.height;
            if (!inSight && seen.height > 0) {
                int most = Math.max(0, scroll.getViewport().getView().getHeight() - seen.height);
                int y = at == 0 ? 0 : place.y - seen.height / 4;
                scroll.getViewport().setViewPosition(new Point(0, Math.max(0, Math.min(y, most))));
            }
        });
    }
}
