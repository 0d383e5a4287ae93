package org.tillside.swing.matrix;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.matrix.ExplainState;
import org.tillside.screens.matrix.ExplainState.Choice;
import org.tillside.screens.matrix.MatrixPresenter;
import org.tillside.swing.kit.Kit;

/** What closes a gap: three choices and the button. */
final class GapFields {
    private final Kit kit;
    private final MatrixPresenter presenter;

    GapFields(Kit kit, MatrixPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    JComponent draw(ExplainState.Close it) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]6[]8[]8[]");
        pane.add(kit.texts().captionStrong(kit.word("matrix.close-gap")), "wmin 0, wrap");
        pane.add(combo("matrix.task", it.tasks(), it.task(), presenter::task), "wmin 0, wrap");
        JPanel two = kit.panels().pane("fillx", "[grow 60,fill]8[grow 40,fill]", "");
        two.add(combo("matrix.helper", it.helpers(), it.helper(), presenter::helper), "wmin 0, w 100");
        two.add(combo("matrix.day", it.days(), it.day(), presenter::day), "wmin 0, w 80");
        pane.add(two, "wmin 0, wrap");
        pane.add(
                kit.buttons()
                        .footer("matrix.assign", it.button(), presenter::assign)
                        .enabled(!it.task().isEmpty()),
                "wmin 0");
        return pane;
    }

    private JComponent combo(String name, List<Choice> all, String chosen, Consumer<String> choose) {
        Choice on = all.stream()
                .filter(it -> it.id().equals(chosen))
                .findFirst()
                .orElseGet(() -> new Choice("", ""));
        return kit.fields().combo(name, all, on, Choice::text, it -> choose.accept(it.id()));
    }
}
