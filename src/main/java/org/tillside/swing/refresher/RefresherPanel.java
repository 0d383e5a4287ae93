package org.tillside.swing.refresher;

import java.awt.Component;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.refresher.RefresherPresenter;
import org.tillside.screens.refresher.RefresherState;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.quiz.QuestionPanel;

/** The questions of the day as a quiz asks them, and after the last one how it went. */
public final class RefresherPanel extends JPanel implements Begins {
    private static final long serialVersionUID = 1;

    private final transient Tools tools;
    private final transient RefresherPresenter presenter;
    private transient Optional<QuestionPanel> question = Optional.empty();
    private transient Optional<EndPanel> end = Optional.empty();

    /** Draws what the presenter shows, from now on. */
    public RefresherPanel(Tools tools, RefresherPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.tools = tools;
        this.presenter = presenter;
        presenter.show(this::show);
    }

    @Override
    public Optional<Component> begin() {
        return question.flatMap(QuestionPanel::begin).or(() -> end.flatMap(EndPanel::begin));
    }

    private void show(RefresherState state) {
        state.question().ifPresent(it -> {
            boolean other = question.isEmpty();
            QuestionPanel panel = question.orElseGet(() -> new QuestionPanel(tools, presenter));
            question = Optional.of(panel);
            end = Optional.empty();
            panel.show(it);
            put(panel, other);
        });
        state.end().ifPresent(it -> {
            boolean other = end.isEmpty();
            EndPanel panel = end.orElseGet(() -> new EndPanel(tools, presenter));
            end = Optional.of(panel);
            question = Optional.empty();
            panel.show(state, it);
            put(panel, other);
        });
    }

    /** The keyboard goes along where something else was there before. */
    private void put(JComponent panel, boolean other) {
        if (other) {
            boolean replaces = getComponentCount() > 0;
            removeAll();
            add(panel);
            validate();
            repaint();
            begin().filter(it -> replaces).ifPresent(Component::requestFocusInWindow);
        }
    }
}
