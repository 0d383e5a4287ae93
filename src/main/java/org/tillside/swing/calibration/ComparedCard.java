package org.tillside.swing.calibration;

import org.tillside.screens.calibration.CalibrationState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** Draws how each rater rated the play: a block for each line, what differs in bold and named. */
final class ComparedCard {
    private final Kit kit;

    ComparedCard(Kit kit) {
        this.kit = kit;
    }

    Box draw(CalibrationState.Compared it) {
        Box card = kit.panels().card("fillx, hidemode 3", "[grow,fill]16[]", "");
        String heading = it.raters().size() < 2 ? "calibration.yours" : "calibration.compared";
        card.add(kit.texts().heading(kit.word(heading)), "spanx 2, growx, wmin 0, gapbottom 4, wrap");
        if (it.raters().size() < 2) {
            card.add(kit.texts().detail(kit.word("calibration.alone-still")), "spanx 2, growx, wmin 0, wrap");
        }
        it.lines().forEach(line -> {
            card.add(kit.panels().line(), "spanx 2, growx, gaptop 10, gapbottom 8, wrap");
            card.add(kit.texts().body(line.text()), "spanx 2, growx, wmin 0, wrap");
            for (int i = 0; i < it.raters().size(); i++) {
                card.add(kit.texts().detail(it.raters().get(i).name()), "wmin 0, gaptop 2");
                card.add(
                        kit.texts()
                                .text(
                                        Type.SMALL,
                                        true,
                                        line.same() ? Token.TEXT : Token.WARN,
                                        line.levels().get(i)),
                        "wmin pref, gaptop 2, wrap");
            }
            if (!line.same()) {
                card.add(
                        kit.texts().text(Type.CAPTION, false, Token.WARN, kit.word("calibration.differs")),
                        "spanx 2, growx, wmin 0, gaptop 2, wrap");
            }
        });
        it.raters().stream()
                .filter(rater -> !rater.note().isEmpty())
                .forEach(rater -> card.add(
                        kit.panels().titledSmall(rater.name(), rater.note()),
                        "spanx 2, growx, wmin 0, gaptop 12, wrap"));
        return card;
    }
}
