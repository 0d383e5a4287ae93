package org.tillside.swing.quiz;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.tillside.screens.quiz.Asking;
import org.tillside.screens.quiz.QuizState;
import org.tillside.screens.quiz.QuizState.Mark;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Choice;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.RichRuns;
import org.tillside.swing.kit.Run;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** Draws what there is to answer with, for each kind of body. */
final class Bodies {
    private final Kit kit;
    private final Asking<?> presenter;

    Bodies(Tools tools, Asking<?> presenter) {
        this.kit = tools.kit();
        this.presenter = presenter;
    }

    /** What must be built anew when it changes; letters being typed are not among it, so that typing is not disturbed. */
    static Object shape(QuizState.Body body) {
        if (body instanceof QuizState.Gaps gaps) {
            return gaps.pieces().stream()
                    .map(piece -> piece.gap() > 0 ? List.of(piece.gap(), piece.mark()) : List.of(piece.letters()))
                    .toList();
        } else if (body instanceof QuizState.Numeral number) {
            return List.of("number", number.unit(), number.mark());
        } else if (body instanceof QuizState.OwnWords words) {
            return List.of("words", words.rubric(), words.handedIn());
        } else if (body instanceof QuizState.Pairing pairing) {
            // what a list shows is chosen in it, so an open one is left alone
            return List.of(
                    pairing.rights(),
                    pairing.lefts().stream()
                            .map(side -> List.of(side.id(), side.text(), side.mark()))
                            .toList());
        }
        return body;
    }

    JComponent draw(QuizState.Body body) {
        if (body instanceof QuizState.Options options) {
            return options(options);
        } else if (body instanceof QuizState.Sequence sequence) {
            return sequence(sequence);
        } else if (body instanceof QuizState.Pairing pairing) {
            return pairing(pairing);
        } else if (body instanceof QuizState.Gaps gaps) {
            return gaps(gaps);
        } else if (body instanceof QuizState.Numeral number) {
            return number(number);
        }
        return ownWords((QuizState.OwnWords) body);
    }

    private JComponent options(QuizState.Options body) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        for (int i = 0; i < body.options().size(); i++) {
            QuizState.Option option = body.options().get(i);
            Choice choice = kit.panels()
                    .choice(
                            "quiz.option." + option.id(),
                            option.text().letters(),
                            i < 9 ? String.valueOf(i + 1) : "",
                            body.several(),
                            () -> presenter.choose(option.id()));
            // as in any form the space bar chooses, and Enter hands in what is chosen
            Keys.on(choice, KeyEvent.VK_ENTER, () -> presenter.enter(option.id()));
            pane.add(choice.show(state(option), said(option), told(option)), "wmin 0, gapbottom 12, wrap");
        }
        return pane;
    }

    private static Choice.State state(QuizState.Option option) {
        return switch (option.mark()) {
            case RIGHT -> Choice.State.RIGHT;
            case WRONG -> option.chosen() ? Choice.State.WRONG : Choice.State.SPENT;
            default ->
                option.chosen() ? Choice.State.CHOSEN : option.enabled() ? Choice.State.FREE : Choice.State.CLOSED;
        };
    }

    private String said(QuizState.Option option) {
        return switch (option.mark()) {
            case RIGHT -> kit.word("kit.right");
            case WRONG -> kit.word("kit.wrong");
            default -> "";
        };
    }

    private List<Run> told(QuizState.Option option) {
        List<Run> feedback = option.feedback().map(RichRuns::of).orElse(List.of());
        if (!option.wasSure()) {
            return feedback;
        }
        return IntStream.rangeClosed(0, feedback.size())
                .mapToObj(i -> i == 0 ? Run.bold(kit.word("quiz.you-were-sure") + " ") : feedback.get(i - 1))
                .toList();
    }

    private JComponent sequence(QuizState.Sequence body) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        for (int i = 0; i < body.lines().size(); i++) {
            pane.add(line(body.lines().get(i), i, body.lines().size()), "wmin 0, gapbottom 8, wrap");
        }
        return pane;
    }

    private JComponent line(QuizState.Line line, int index, int all) {
        Box row = kit.panels().box("insets 8 14 8 10, fillx, hidemode 3", "[24!]10[grow,fill]10[]10[]6[]", "[]");
        row.ground(Token.CARD).edge(edge(line.mark()));
        row.add(kit.texts().smallStrong(String.valueOf(index + 1)));
        row.add(kit.texts().runs(Type.BODY, Token.TEXT, RichRuns.of(line.text())), "wmin 0");
        row.add(sign(line.mark()));
        JComponent up = arrow("quiz.up", "up", line, -1, index > 0);
        JComponent down = arrow("quiz.down", "down", line, 1, index < all - 1);
        row.add(up);
        row.add(down);
        // the arrow keys move the line on which the focus lies
        for (JComponent button : List.of(up, down)) {
            Keys.on(button, KeyEvent.VK_UP, () -> presenter.move(line.id(), -1));
            Keys.on(button, KeyEvent.VK_DOWN, () -> presenter.move(line.id(), 1));
            Keys.on(button, KeyEvent.VK_ENTER, presenter::primary);
        }
        return row;
    }

    private JComponent arrow(String key, String icon, QuizState.Line line, int by, boolean enabled) {
        JComponent button = kit.buttons().bareIcon(key, icon, () -> presenter.move(line.id(), by));
        kit.named(
                button,
                key + "." + line.id(),
                kit.word(key) + ": " + line.text().letters());
        button.setEnabled(enabled);
        return button;
    }

    private JComponent pairing(QuizState.Pairing body) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        // groups are a word or two and stand beside; right sides are sentences and have a line of their own
        String columns = body.groups() ? "[grow,fill]10[18!]10[45%!,fill]" : "[grow,fill]10[18!]";
        for (QuizState.Side side : body.lefts()) {
            Box row = kit.panels().box("insets 10 14 10 10, fillx", columns, body.groups() ? "[]" : "[]6[]");
            row.ground(Token.CARD).edge(edge(side.mark()));
            row.add(kit.texts().runs(Type.BODY, Token.TEXT, RichRuns.of(side.text())), "cell 0 0, wmin 0");
            row.add(sign(side.mark()), "cell 1 0");
            row.add(partner(side, body), "wmin 120, h 36!, growx, cell " + (body.groups() ? "2 0" : "0 1 2 1"));
            pane.add(row, "wmin 0, gapbottom 8, wrap");
        }
        return pane;
    }

    private JComponent partner(QuizState.Side side, QuizState.Pairing body) {
        List<Optional<QuizState.Line>> choices = IntStream.rangeClosed(
                        0, body.rights().size())
                .mapToObj(i -> i == 0
                        ? Optional.<QuizState.Line>empty()
                        : Optional.of(body.rights().get(i - 1)))
                .toList();
        Optional<QuizState.Line> chosen = body.rights().stream()
                .filter(right -> side.with().equals(Optional.of(right.id())))
                .findFirst();
        JComboBox<Optional<QuizState.Line>> combo = kit.fields()
                .combo(
                        "quiz.pick-one",
                        choices,
                        choices.stream()
                                .filter(it -> it.map(QuizState.Line::id).equals(chosen.map(QuizState.Line::id)))
                                .findFirst()
                                .orElse(choices.get(0)),
                        it -> it.map(line -> line.text().letters()).orElseGet(() -> kit.word("quiz.pick-one")),
                        it -> it.ifPresent(line -> presenter.put(side.id(), line.id())));
        Keys.onClosed(combo, presenter::primary);
        return kit.named(combo, "quiz.partner." + side.id(), side.text().letters());
    }

    private JComponent gaps(QuizState.Gaps body) {
        // each word is a part of its own, so that the text wraps round the fields as a text does
        JPanel flow = kit.panels().flow(5);
        for (int i = 0; i < body.pieces().size(); i++) {
            QuizState.Piece piece = body.pieces().get(i);
            boolean afterGap = i > 0 && body.pieces().get(i - 1).gap() > 0;
            if (piece.gap() == 0) {
                String letters =
                        piece.letters().substring(afterGap ? glued(piece).length() : 0);
                for (String word : letters.strip().split("\\s+")) {
                    flow.add(kit.texts().label(Type.STRONG, false, Token.TEXT, word));
                }
            } else {
                flow.add(gap(
                        piece,
                        i + 1 < body.pieces().size() ? glued(body.pieces().get(i + 1)) : ""));
            }
        }
        return flow;
    }

    /** What stands at a gap without a blank between, such as a full stop. */
    private static String glued(QuizState.Piece after) {
        String letters = after.letters();
        int end = 0;
        while (after.gap() == 0 && end < letters.length() && !Character.isWhitespace(letters.charAt(end))) {
            end++;
        }
        return letters.substring(0, end);
    }

    private JComponent gap(QuizState.Piece piece, String glued) {
        JTextField field = kit.fields()
                .line(
                        "quiz.gap." + piece.gap(),
                        kit.word("quiz.gap", piece.gap()),
                        piece.letters(),
                        text -> presenter.fill(piece.gap(), text));
        field.setColumns(9);
        mark(field, piece.mark());
        JPanel pane = kit.panels().pane("hidemode 3", "[]3[]0[]", "[]");
        pane.add(field);
        pane.add(sign(piece.mark()));
        pane.add(kit.texts().label(Type.STRONG, false, Token.TEXT, glued));
        return pane;
    }

    private void mark(JTextField field, Mark mark) {
        org.tillside.swing.kit.Fields.wrong(field, mark == Mark.WRONG);
        if (mark == Mark.RIGHT) {
            field.setForeground(kit.colour(Token.GOOD_TEXT));
        }
    }

    private JComponent number(QuizState.Numeral body) {
        JPanel pane = kit.panels().pane("hidemode 3", "[]10[]10[]", "[]");
        JTextField field = kit.fields().line("quiz.number", body.written(), presenter::type);
        field.setColumns(8);
        mark(field, body.mark());
        pane.add(field, "h 44!");
        pane.add(kit.texts().body(body.unit()), "wmin 0");
        pane.add(sign(body.mark()));
        return pane;
    }

    private JComponent ownWords(QuizState.OwnWords body) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[]8[grow,fill]", "");
        pane.add(kit.texts().small(kit.word("quiz.say-aloud")), "span 2, growx, wmin 0, gapbottom 8, wrap");
        for (String point : body.rubric()) {
            pane.add(kit.texts().icon("check", 16, Token.MUTED, ""), "aligny top");
            pane.add(kit.texts().small(point), "wmin 0, gapbottom 4, wrap");
        }
        JComponent area = kit.fields().area("quiz.own-words", body.written(), 5, presenter::type);
        area.setEnabled(!body.handedIn());
        pane.add(area, "span 2, growx, gaptop 8, hmin 120");
        return pane;
    }

    /** The tick or cross that says what the colour says; nothing before it is judged. */
    private JComponent sign(Mark mark) {
        JComponent sign = kit.marks().verdict(mark == Mark.RIGHT, 18);
        sign.setVisible(mark == Mark.RIGHT || mark == Mark.WRONG);
        return sign;
    }

    private static Token edge(Mark mark) {
        return switch (mark) {
            case RIGHT -> Token.GOOD;
            case WRONG -> Token.BAD;
            default -> Token.EDGE_QUIET;
        };
    }
}
