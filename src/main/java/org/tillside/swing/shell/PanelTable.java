package org.tillside.swing.shell;

import javax.swing.JComponent;
import org.tillside.screens.Page;
import org.tillside.screens.quiz.QuizPresenter;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.quiz.QuizPanel;

/** Which panel draws a presenter's page. */
public final class PanelTable {
    private final Tools tools;

    /** Panels built with these tools. */
    public PanelTable(Tools tools) {
        this.tools = tools;
    }

    /** The panel of a page; it shows the presenter's states from now on. */
    public JComponent panel(Page<?> page) {
        if (page instanceof QuizPresenter it) {
            return new QuizPanel(tools, it);
        }
        throw new IllegalStateException("no panel draws " + page.getClass());
    }
}
