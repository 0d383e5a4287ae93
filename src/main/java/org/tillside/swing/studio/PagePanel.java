package org.tillside.swing.studio;

import javax.swing.JPanel;
import org.tillside.screens.studio.LessonPart;
import org.tillside.swing.kit.Tools;

/** A lesson page alone, as its readers see it. */
final class PagePanel extends JPanel {
    private static final long serialVersionUID = 1;

    PagePanel(Tools tools, LessonPart part) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        LivePage page = new LivePage(tools, part::follow);
        setOpaque(false);
        add(page, "wmin 0, hmin 0");
        part.show(page::show);
    }
}
