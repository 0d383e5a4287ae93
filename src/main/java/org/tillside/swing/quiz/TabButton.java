package org.tillside.swing.quiz;

import org.tillside.screens.quiz.QuizState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.NumberTab;

/** Chooses the look of one number in the row above the question. */
final class TabButton extends NumberTab {
    private static final long serialVersionUID = 1;

    TabButton(Kit kit, QuizState.Tab tab, Runnable action) {
        super(kit, String.valueOf(tab.number()), tab.spoken(), look(tab), tab.now(), action);
    }

    private static Look look(QuizState.Tab tab) {
        return switch (tab.mark()) {
            case OPEN -> Look.OPEN;
            case GIVEN -> Look.GIVEN;
            case RIGHT -> Look.RIGHT;
            case RIGHT_LATER -> Look.AGAIN;
            case PARTLY -> Look.PARTLY;
            case WRONG -> Look.WRONG;
            case WAITING -> Look.WAITING;
        };
    }
}
