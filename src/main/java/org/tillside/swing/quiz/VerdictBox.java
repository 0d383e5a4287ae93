package org.tillside.swing.quiz;

import javax.swing.JComponent;
import org.tillside.screens.quiz.QuizState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.RichRuns;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Type;

/** What is said of an answer: how it was, why, and what would have been right. */
final class VerdictBox {
    private final Kit kit;

    VerdictBox(Kit kit) {
        this.kit = kit;
    }

    JComponent draw(QuizState state) {
        if (state.verdict().filter(it -> said(state, it)).isEmpty()) {
            return kit.panels().pane("", "", "");
        }
        QuizState.Verdict it = state.verdict().get();
        Tone tone = tone(it.mark());
        Box box = kit.panels().toned(tone, "fillx", "[grow,fill]", "");
        box.setName("quiz.verdict");
        box.add(kit.texts().text(Type.BODY, true, tone.ink(), it.title()), "wmin 0, wrap");
        if (!it.text().letters().isEmpty()) {
            box.add(kit.texts().runs(Type.BODY, Token.TEXT, RichRuns.of(it.text())), "wmin 0, gaptop 4, wrap");
        }
        if (!it.explain().letters().isEmpty()) {
            box.add(kit.texts().runs(Type.BODY, Token.TEXT, RichRuns.of(it.explain())), "wmin 0, gaptop 4, wrap");
        }
        if (!it.answer().isEmpty()) {
            box.add(kit.texts().smallStrong(kit.word("quiz.right-answer")), "wmin 0, gaptop 8, wrap");
            it.answer()
                    .forEach(line -> box.add(
                            kit.texts().runs(Type.BODY, Token.TEXT, RichRuns.of(line)), "wmin 0, gaptop 2, wrap"));
        }
        kit.announce(box, it.title() + " " + it.text().letters());
        return box;
    }

    /** A card that was chosen says by itself how it was; a box that would only say it again is left out. */
    private static boolean said(QuizState state, QuizState.Verdict it) {
        boolean onCard = state.body() instanceof QuizState.Options options && !options.several();
        return !onCard
                || !it.answer().isEmpty()
                || !it.text().letters().isEmpty()
                || !it.explain().letters().isEmpty();
    }

    private static Tone tone(QuizState.Mark mark) {
        return switch (mark) {
            case RIGHT, RIGHT_LATER -> Tone.GOOD;
            case PARTLY, WAITING -> Tone.WARN;
            default -> Tone.BAD;
        };
    }
}
