package org.tillside.swing.studio;

import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.StudioPresenter;
import org.tillside.screens.studio.StudioState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Tools;

/**
 * The head of the room: as every room has it, and in one line with signs in the place of words in a low window; in the
 * lowest without the field that the keyboard jumps to.
 */
final class StudioFrame extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int LOW = 660;
    private static final int LOWEST = 560;

    private final transient Kit kit;
    private final JComponent body;
    private final transient Consumer<Boolean> told;
    private final Page tall;
    private final Page low;
    private final Page lowest;
    private final transient List<Press> publish;
    private final transient List<Press> play;
    private final Press packs;

    /** @param told whether the window is low */
    StudioFrame(Tools tools, StudioPresenter presenter, JComponent body, Runnable files, Consumer<Boolean> told) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.body = body;
        this.told = told;
        this.publish = List.of(publish(presenter), publish(presenter), publish(presenter));
        this.play = List.of(
                kit.buttons().action("studio.play", presenter::play).icon("play"),
                kit.buttons().icon("studio.play", "play", presenter::play),
                kit.buttons().icon("studio.play", "play", presenter::play));
        this.packs = kit.buttons().action("studio.files", files).icon("folder");
        this.tall = kit.panels().page(Page.Head.of("", "", tools.jump()).actions(packs, play.get(0), publish.get(0)));
        this.low = kit.panels()
                .page(Page.Head.stage("", "")
                        .actions(play.get(1), publish.get(1))
                        .jump(tools.jump()));
        this.lowest = kit.panels().page(Page.Head.stage("", "").actions(play.get(2), publish.get(2)));
        setOpaque(false);
        add(kit.panels().foldingHigh(LOW, () -> framed(tall, false), this::low), "wmin 0, hmin 0");
    }

    private Press publish(StudioPresenter presenter) {
        return kit.buttons().filledAction("studio.publish", presenter::publish).icon("up");
    }

    private Component low() {
        return kit.panels().foldingHigh(LOWEST, () -> framed(low, true), () -> framed(lowest, true));
    }

    private Component framed(Page page, boolean isLow) {
        told.accept(isLow);
        return page.flush(body);
    }

    void show(StudioState state) {
        tall.say(state.title(), state.line());
        low.say(state.title(), "");
        lowest.say(state.title(), "");
        publish.forEach(it -> it.setEnabled(state.unpublished() > 0));
        String word = kit.word(state.playing() ? "studio.play.stop" : "studio.play");
        play.get(0).setText(word);
        play.forEach(it -> {
            it.setToolTipText(word);
            it.getAccessibleContext().setAccessibleName(word);
            it.setVisible(state.playable());
            it.icon(state.playing() ? "stop-playing" : "play");
        });
    }

    /** Whether the files have to be asked for. */
    void filesHidden(boolean hidden) {
        packs.setVisible(hidden);
    }
}
