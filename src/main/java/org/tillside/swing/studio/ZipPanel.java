package org.tillside.swing.studio;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.ZipPart;
import org.tillside.screens.studio.ZipState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Tone;

/** The content as a zip: what one would hold, or what one that was opened would do, before any of it is done. */
final class ZipPanel extends OverFrame {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient ZipPart part;
    private transient Optional<List<Object>> phase = Optional.empty();

    ZipPanel(Kit kit, ZipPart part) {
        super(kit);
        this.kit = kit;
        this.part = part;
        part.show(this::show);
    }

    private void show(ZipState state) {
        page(state, () -> body(state));
        List<Object> shown = List.of(
                state.working(),
                state.opened().map(it -> it.waits() + it.ready()).orElse(""),
                state.opened().isPresent());
        foot(shown, footText(state), () -> ways(state));
        if (state.working().isEmpty()) {
            begin(state);
        }
    }

    /** What was pressed is gone once something else is shown. */
    private void begin(ZipState state) {
        List<Object> now = List.of(state.opened().isPresent(), state.said());
        if (phase.filter(it -> !it.equals(now)).isPresent()) {
            goOn(state.opened().isPresent());
        }
        phase = Optional.of(now);
    }

    private JComponent body(ZipState state) {
        String line = state.opened()
                .map(it -> it.name() + (it.line().isEmpty() ? "" : ": " + it.line()))
                .orElseGet(() -> kit.word("pack.line"));
        JPanel pane = begin(kit.word("pack.title"), line);
        state.said().ifPresent(it -> pane.add(said(it), "wmin 0, gapbottom 14, wrap"));
        state.opened()
                .ifPresentOrElse(
                        it -> new ZipContents(kit, part).add(it, pane), () -> pane.add(choices(state), "wmin 0, wrap"));
        return end(pane);
    }

    private JComponent said(ZipState.Said it) {
        Optional<Press> back =
                it.undoable() ? Optional.of(kit.buttons().small("pack.back", part::goBack)) : Optional.empty();
        return kit.panels().notice(it.good() ? Tone.GOOD : Tone.BAD, it.text(), back);
    }

    private JComponent choices(ZipState state) {
        Press save = kit.buttons().outlined("pack.save", part::save).icon("export");
        save.setEnabled(state.savable());
        Press open = kit.buttons().outlined("pack.open", part::open).icon("folder");
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        pane.add(
                card(
                        "pack.save.head",
                        save,
                        kit.texts().body(state.holds()),
                        kit.texts().detail(state.drafts()),
                        kit.texts().detail(kit.word("pack.holds.text"))),
                "wmin 0, gapbottom 14, wrap");
        pane.add(card("pack.open.head", open, kit.texts().body(kit.word("pack.open.text"))), "wmin 0");
        return pane;
    }

    private JComponent card(String head, Press press, Text... texts) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word(head)), "wmin 0, gapbottom 6, wrap");
        for (Text text : texts) {
            if (!text.plain().isEmpty()) {
                card.add(text, "wmin 0, gapbottom 6, wrap");
            }
        }
        card.add(kit.panels().flow(8, press), "wmin 0, gaptop 6");
        return card;
    }

    private static String footText(ZipState state) {
        return state.working().isEmpty()
                ? state.opened().map(ZipState.Opened::waits).orElse("")
                : state.working();
    }

    private Component[] ways(ZipState state) {
        if (state.opened().isEmpty()) {
            return new Component[] {kit.buttons().outlinedFooter("pack.close", part::close)};
        }
        Press take = kit.buttons().footer("pack.take", part::take);
        take.setEnabled(state.opened().get().ready());
        return new Component[] {kit.buttons().outlinedFooter("pack.leave", part::leave), take};
    }
}
