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
        JComponent helper = combo("matrix.helper", it.helpers(), it.helper(), presenter::helper);
        JComponent day = combo("matrix.day", it.days(), it.day(), presenter::day);
        // beside each other only where both show their words
        int least = Math.max(helper.getPreferredSize().width, day.getPreferredSize().width);
        pane.add(kit.panels().tiles((int) Math.ceil(least / kit.look().size()), 2, 8, helper, day), "wmin 0, wrap");
        pane.add(
                kit.buttons()
                        .footer("matrix.assign", it.button(), presenter::assign)
                        .enabled(!it.task().isEmpty()),
                "wmin 0");
        return pane;
    }

    private JComponent combo(String name, List<Choice> all, String chosen, Consumer<String> choose) {
        Choice on =
                all.stream().filter(it -> it.id().equals(chosen)).findFirst().orElseGet(() -> new Choice("", ""));
        return kit.fields().combo(name, all, on, Choice::text, it -> choose.accept(it.id()));
    }
}
