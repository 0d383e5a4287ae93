package org.tillside.swing.studio;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

    private final transient Tools tools;
    private final transient Kit kit;
    private final transient StudioPresenter presenter;
    private final JComponent body;
    private final transient Consumer<Boolean> told;
    private final Press packs;
    private final transient List<Top> tops = new ArrayList<>();
    private final transient Supplier<Top> tall;
    private final transient Supplier<Top> low;
    private final transient Supplier<Top> lowest;
    private transient Optional<StudioState> shown = Optional.empty();

    /** One of the heads, with what in it changes. */
    private record Top(Page page, boolean high, Press play, Press publish) {}

    /** @param told whether the window is low */
    StudioFrame(Tools tools, StudioPresenter presenter, JComponent body, Runnable files, Consumer<Boolean> told) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.tools = tools;
        this.kit = tools.kit();
        this.presenter = presenter;
        this.body = body;
        this.told = told;
        this.packs = kit.buttons().action("studio.files", files).icon("folder");
        this.tall = once(this::tall);
        this.low = once(() -> low(true));
        this.lowest = once(() -> low(false));
        setOpaque(false);
        add(kit.panels().foldingHigh(LOW, () -> framed(tall), this::lower), "wmin 0, hmin 0");
    }

    /** A head is built when a window is so high, and kept. */
    private Supplier<Top> once(Supplier<Top> build) {
        List<Top> built = new ArrayList<>(1);
        return () -> {
            if (built.isEmpty()) {
                Top top = build.get();
                built.add(top);
                tops.add(top);
                shown.ifPresent(it -> show(top, it));
            }
            return built.get(0);
        };
    }

    private Top tall() {
        Press play = kit.buttons().action("studio.play", presenter::play).icon("play");
        Press publish = publish();
        Page.Head head = Page.Head.of("", "", tools.jump()).actions(packs, play, publish);
        return new Top(kit.panels().page(head), true, play, publish);
    }

    private Top low(boolean jump) {
        Press play = kit.buttons().icon("studio.play", "play", presenter::play);
        Press publish = publish();
        Page.Head head = Page.Head.stage("", "").actions(play, publish);
        return new Top(kit.panels().page(jump ? head.jump(tools.jump()) : head), false, play, publish);
    }

    private Press publish() {
        return kit.buttons().filledAction("studio.publish", presenter::publish).icon("up");
    }

    private Component lower() {
        return kit.panels().foldingHigh(LOWEST, () -> framed(low), () -> framed(lowest));
    }

    private Component framed(Supplier<Top> which) {
        Top top = which.get();
        told.accept(!top.high());
        return top.page().flush(body);
    }

    void show(StudioState state) {
        shown = Optional.of(state);
        tops.forEach(it -> show(it, state));
    }

    private void show(Top top, StudioState state) {
        top.page().say(state.title(), top.high() ? state.line() : "");
        top.publish().setEnabled(state.unpublished() > 0);
        String word = kit.word(state.playing() ? "studio.play.stop" : "studio.play");
        Press play = top.play();
        if (top.high()) {
            play.setText(word);
        }
        play.setToolTipText(word);
        play.getAccessibleContext().setAccessibleName(word);
        play.setVisible(state.playable());
        play.icon(state.playing() ? "stop-playing" : "play");
    }

    /** Whether the files have to be asked for. */
    void filesHidden(boolean hidden) {
        packs.setVisible(hidden);
    }
}
