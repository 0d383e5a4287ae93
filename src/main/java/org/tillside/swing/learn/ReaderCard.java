package org.tillside.swing.learn;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.learn.LearnPresenter;
import org.tillside.screens.learn.LearnState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Prose;
import org.tillside.swing.kit.Run;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** A lesson page, and the foot with which its pages are turned. */
final class ReaderCard {
    private final Tools tools;
    private final Kit kit;
    private final LearnPresenter presenter;

    ReaderCard(Tools tools, LearnPresenter presenter) {
        this.tools = tools;
        this.kit = tools.kit();
        this.presenter = presenter;
    }

    JComponent body(LearnState.Reader reader) {
        JPanel pane = kit.panels().pane("insets 28 32 24 32, fillx", "[grow,fill]", "");
        List<Run> place = List.of(
                Run.bold(kit.word("learn.lesson")).in(Token.ACCENT),
                Run.plain(" · " + reader.place()).in(Token.MUTED));
        pane.add(kit.texts().runs(Type.SMALL, Token.MUTED, place), "wmin 0, wrap");
        pane.add(kit.texts().page(reader.module()), "wmin 0, gaptop 2, wrap");
        pane.add(kit.texts().title(reader.lesson()), "wmin 0, gaptop 12, gapbottom 8, wrap");
        pane.add(new Prose(tools, presenter::follow).draw(reader.blocks()), "wmin 0");
        return pane;
    }

    /** {@code onward} is what the filled button does. */
    JComponent foot(LearnState.Reader reader, Runnable onward) {
        JPanel pane = kit.panels().pane("insets 16 32 16 32, fillx", "[]16[grow,center]16[]", "[]");
        pane.add(kit.buttons()
                .outlinedFooter("learn.back", presenter::previous)
                .icon("back")
                .enabled(reader.back()));
        pane.add(kit.panels()
                .flow(
                        16,
                        new Dots(kit, reader.page(), reader.pages()),
                        kit.texts().detail(reader.position())));
        pane.add(kit.buttons().footer("learn.next", reader.next(), onward).iconAfter("arrow"));
        return pane;
    }
}
