package org.tillside.swing.difficult;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.difficult.DifficultPresenter;
import org.tillside.screens.difficult.DifficultState;
import org.tillside.swing.kit.BackFrame;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** Two cards of rows, the hardest first; a row unfolds to its text. */
public final class DifficultPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient DifficultPresenter presenter;
    private final transient BackFrame frame;

    /** Draws what the presenter shows, from now on. */
    public DifficultPanel(Tools tools, DifficultPresenter presenter) {
        this.kit = tools.kit();
        this.presenter = presenter;
        this.frame = new BackFrame(tools, this, presenter::away);
        presenter.show(this::show);
    }

    private void show(DifficultState state) {
        frame.say(kit.word("difficult.title"), state.line());
        frame.show(state, () -> cards(state));
    }

    private JComponent cards(DifficultState state) {
        JPanel column = kit.panels().pane("fillx", "[grow,fill]", "");
        column.add(kit.panels().notice(Tone.INFO, state.note(), Optional.empty()), "wmin 0, gapbottom 16, wrap");
        card(
                "difficult.questions",
                state.questions(),
                more("difficult.all-questions", state.moreQuestions(), presenter::allQuestions),
                column);
        card(
                "difficult.scenes",
                state.scenes(),
                more("difficult.all-scenes", state.moreScenes(), presenter::allScenes),
                column);
        column.add(kit.panels().pane("", "", ""), "push");
        return column;
    }

    private Optional<JComponent> more(String name, String text, Runnable action) {
        return text.isEmpty() ? Optional.empty() : Optional.of(kit.buttons().link(name, text, action));
    }

    private void card(String heading, List<DifficultState.Row> rows, Optional<JComponent> more, JPanel into) {
        if (rows.isEmpty()) {
            return;
        }
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word(heading)), "wmin 0, gap 20 20 16 12, wrap");
        rows.forEach(it -> {
            card.add(kit.panels().line(), "wrap");
            card.add(row(it), "wmin 0, wrap");
            if (it.open()) {
                card.add(text(it), "wmin 0, gap 20 20 0 14, wrap");
            }
        });
        more.ifPresent(link -> {
            card.add(kit.panels().line(), "wrap");
            card.add(kit.panels().flow(0, link), "wmin 0, gap 20 20 12 14");
        });
        into.add(card, "wmin 0, gapbottom 16, wrap");
    }

    private JComponent row(DifficultState.Row it) {
        Slab row = kit.panels()
                .pressRow(
                        "difficult.row." + it.id(),
                        spoken(it),
                        "insets 12 20 12 20, fillx",
                        "[grow,fill]16[20!]",
                        () -> presenter.toggle(it.id()));
        JPanel left = kit.panels().pane("fillx", "[grow,fill]", "[]2[]4[]");
        left.add(kit.texts().strong(it.title()), "wmin 0, wrap");
        left.add(kit.texts().detail(it.where()), "wmin 0, wrap");
        if (!it.most().isEmpty()) {
            left.add(kit.texts().small(it.most()), "wmin 0, wrap");
        }
        if (!it.facts().isEmpty()) {
            left.add(kit.texts().caption(String.join(" · ", it.facts())), "wmin 0");
        }
        JPanel right = kit.panels().pane("fillx", "[grow,fill]", "[]6[]2[]push");
        right.add(kit.texts().smallStrong(it.count()), "wmin 0, wrap");
        right.add(
                kit.marks().band(it.share(), it.low(), it.high(), 160, 12, it.count() + ", " + it.band()),
                "growx, wrap");
        right.add(kit.texts().caption(it.band()), "wmin 0");
        row.add(kit.panels().beside(left, right, 200, 360), "wmin 0");
        row.add(kit.texts().icon(it.open() ? "up" : "chevron-down", 20, Token.MUTED, ""), "aligny top");
        return row;
    }

    private static String spoken(DifficultState.Row it) {
        return Stream.of(it.title(), it.where(), it.count(), it.most(), String.join(", ", it.facts()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private JComponent text(DifficultState.Row it) {
        JPanel pane = kit.panels().pane("fillx", "[18!]8[grow,fill]", "[]6");
        it.text().forEach(line -> {
            if (line.answer()) {
                pane.add(
                        kit.texts()
                                .icon(
                                        line.right() ? "check" : "minus",
                                        18,
                                        line.right() ? Token.GOOD_TEXT : Token.MUTED,
                                        kit.word(line.right() ? "difficult.is-right" : "difficult.is-wrong")),
                        "aligny top");
                pane.add(kit.texts().text(Type.SMALL, line.right(), Token.TEXT, line.text()), "wmin 0, wrap");
            } else {
                pane.add(kit.texts().detail(line.text()), "spanx, growx, wmin 0, wrap");
            }
        });
        return pane;
    }
}
