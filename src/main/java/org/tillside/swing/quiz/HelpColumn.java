package org.tillside.swing.quiz;

import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.quiz.Asking;
import org.tillside.screens.quiz.QuizState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.RichRuns;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Type;

/** What helps beside a question: its hints, the page that it comes from, the keys, and the way out. */
final class HelpColumn {
    private final Kit kit;
    private final Asking<?> presenter;

    HelpColumn(Kit kit, Asking<?> presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    JComponent draw(QuizState state) {
        JPanel column = kit.panels().pane("fill, hidemode 3", "[grow,fill]", "");
        if (state.hint().isPresent() || state.hintsLeft()) {
            column.add(hint(state), "wmin 0, gapbottom 16, wrap");
        }
        state.source().ifPresent(source -> column.add(source(source), "wmin 0, gapbottom 16, wrap"));
        column.add(keys(state), "wmin 0, gapbottom 16, wrap");
        column.add(
                kit.buttons()
                        .outlinedFooter("quiz.leave", presenter::away)
                        .icon("back")
                        .cap("Esc"),
                "growx, wmin 0, pushy, aligny bottom");
        return column;
    }

    private JComponent hint(QuizState state) {
        Box card = kit.panels().toned(Tone.INFO, "fillx, hidemode 3", "[]10[grow,fill]", "[]8[]12[]");
        card.add(kit.texts().icon("bulb", 20, Token.INFO, ""));
        String title = state.hint().map(QuizState.Hint::title).orElseGet(() -> kit.word("quiz.show-hint"));
        card.add(kit.texts().strong(title), "wmin 0, wrap");
        if (state.hint().isPresent()) {
            card.add(
                    kit.texts()
                            .runs(
                                    Type.BODY,
                                    Token.TEXT,
                                    RichRuns.of(state.hint().get().text())),
                    "span 2, growx, wmin 0, wrap");
        } else {
            card.add(kit.texts().small(kit.word(presenter.hintCosts())), "span 2, growx, wmin 0, wrap");
        }
        if (state.hintsLeft()) {
            card.add(kit.buttons().small("quiz.show-hint", presenter::hint).cap("F2"), "span 2");
        }
        return card;
    }

    private JComponent source(QuizState.Source source) {
        Box card = kit.panels().card("fillx", "[]10[grow,fill]", "[]6[]0[]10[]");
        card.add(kit.texts().detail(kit.word("quiz.comes-from")), "span 2, growx, wmin 0, wrap");
        card.add(kit.texts().icon("book", 20, Token.ACCENT, ""), "aligny top");
        card.add(kit.texts().text(Type.BODY, true, Token.TEXT, source.module()), "wmin 0, wrap");
        card.add(kit.texts().detail(source.page()), "skip, wmin 0, wrap");
        card.add(kit.buttons().link("quiz.read-again", presenter::readAgain), "skip, growx 0, alignx left");
        return card;
    }

    private JComponent keys(QuizState state) {
        Box card = kit.panels().card("fillx, hidemode 3", "[]16[grow,fill]", "[]10[]8[]8[]8[]");
        card.add(kit.texts().strong(kit.word("quiz.keys")), "span 2, growx, wmin 0, wrap");
        boolean open = state.primary().does() == QuizState.Does.CHECK;
        if (open && state.body() instanceof QuizState.Options options) {
            key(card, "1 – " + Math.min(9, options.options().size()), "quiz.keys.choose");
        } else if (open && state.body() instanceof QuizState.Sequence) {
            key(card, "↑ ↓", "quiz.keys.move");
        }
        if (state.askSure()) {
            key(card, "Alt+1 – 3", "quiz.keys.sure");
        }
        boolean handsIn = state.primary().key().equals("quiz.hand-in");
        String does = handsIn ? "quiz.keys.hand-in" : "quiz.keys.check";
        key(card, QuizFoot.handsIn(state), open ? does : "quiz.keys.on");
        if (state.hintsLeft()) {
            key(card, "F2", "quiz.keys.hint");
        }
        return card;
    }

    /** Which keys answer: so many cards, moving lines, or none. */
    static Object answering(QuizState.Body body) {
        return body instanceof QuizState.Options it ? it.options().size() : body.getClass();
    }

    private void key(JPanel into, String cap, String key) {
        into.add(kit.marks().key(cap));
        into.add(kit.texts().small(kit.word(key)), "wmin 0, wrap");
    }
}
