package org.tillside.swing.quiz;

import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.practice.Sureness;
import org.tillside.screens.quiz.Asking;
import org.tillside.screens.quiz.QuizState;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Text;

/** What stands under a question whatever it is: how sure one is, what is missing, and the next thing to do. */
final class QuizFoot {
    private final Kit kit;
    private final Asking<?> presenter;

    QuizFoot(Kit kit, Asking<?> presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    /** The key that hands in; in a text of many lines Enter begins another line. */
    static String handsIn(QuizState state) {
        boolean writing = state.primary().does() == QuizState.Does.CHECK && state.body() instanceof QuizState.OwnWords;
        return writing ? "Ctrl+Enter" : "Enter";
    }

    static String key(Sureness how) {
        return "quiz.sure." + how.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the keyboard lies on how sure one is. */
    static boolean focused(Live foot) {
        return Arrays.stream(Sureness.values())
                .flatMap(how -> Live.find(foot, key(how)).stream())
                .anyMatch(java.awt.Component::isFocusOwner);
    }

    JComponent draw(QuizState state) {
        JPanel pane = kit.panels().pane("insets 14 24 14 24, fillx, hidemode 3", "[grow,fill]16[]", "[]6[]");
        if (state.askSure()) {
            Text asked = kit.texts().smallStrong(kit.word("quiz.how-sure"));
            pane.add(kit.panels().flow(16, asked, missing(state)), "wmin 0, span 2, wrap");
            JComponent[] ways = Arrays.stream(Sureness.values())
                    .map(how -> sure(state, how))
                    .toArray(JComponent[]::new);
            pane.add(kit.panels().flow(8, ways), "wmin 0");
        } else {
            pane.add(missing(state), "wmin 0, aligny center");
        }
        pane.add(primary(state), "aligny bottom");
        return pane;
    }

    private Press primary(QuizState state) {
        Press primary = kit.buttons()
                .footer(state.primary().key(), presenter::primary)
                .cap(handsIn(state))
                .enabled(state.primary().enabled() && !state.busy());
        primary.setName("quiz.primary");
        return primary;
    }

    /** Stands in a line that is there anyway, so that nothing jumps when it is said. */
    private Text missing(QuizState state) {
        String said = state.missing().map(kit::word).orElse("");
        Text text = kit.texts().small(said);
        text.setName("quiz.missing");
        kit.announce(text, said);
        return text;
    }

    /** The space bar chooses; Enter chooses only while nothing is chosen, and else hands in, as on an answer. */
    private JComponent sure(QuizState state, Sureness how) {
        boolean none = state.sure().isEmpty();
        boolean chosen = state.sure().filter(it -> it == how).isPresent();
        JComponent press = kit.buttons()
                .choice(key(how), kit.word(key(how)), chosen, () -> presenter.sure(how))
                .cap("Alt+" + (how.ordinal() + 1));
        if (!none) {
            Keys.on(press, KeyEvent.VK_ENTER, presenter::primary);
        }
        return press;
    }
}
