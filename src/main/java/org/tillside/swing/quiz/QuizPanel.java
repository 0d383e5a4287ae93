package org.tillside.swing.quiz;

import org.tillside.screens.quiz.QuizPresenter;
import org.tillside.swing.kit.Tools;

/** The questions of a quiz, one at a time. */
public final class QuizPanel extends QuestionPanel {
    private static final long serialVersionUID = 1;

    /** Draws what the presenter shows, from now on. */
    public QuizPanel(Tools tools, QuizPresenter presenter) {
        super(tools, presenter);
        presenter.show(this::show);
    }
}
