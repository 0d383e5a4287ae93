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
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;

/** The content as a zip: what one would hold, or what one that was opened would do, before any of it is done. */
final class ZipPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient ZipPart part;
    private final Live place;
    private final Live foot;
    private transient Optional<List<Object>> phase = Optional.empty();

    ZipPanel(Kit kit, ZipPart part) {
        super(kit.layout("fill", "[grow,fill]", "[grow,fill]0[]0[]"));
        this.kit = kit;
        this.part = part;
        this.place = kit.panels().live();
        this.foot = kit.panels().live();
        setBackground(kit.colour(Token.GROUND));
        add(kit.panels().scroll(place), "wmin 0, hmin 0, wrap");
        add(kit.panels().line(), "growx, wrap");
        add(foot, "wmin 0");
        part.show(this::show);
    }

    private void show(ZipState state) {
        place.show(state, () -> body(state));
        List<Object> shown = List.of(
                state.working(),
                state.opened().map(it -> it.waits() + it.ready()).orElse(""),
                state.opened().isPresent());
        foot.show(shown, () -> state.opened().map(it -> foot(state, it)).orElseGet(() -> foot(state)));
        if (state.working().isEmpty()) {
            begin(state);
        }
    }

    /** What was pressed is gone once something else is shown: the keyboard goes on with what has come in its place. */
    private void begin(ZipState state) {
        List<Object> now = List.of(state.opened().isPresent(), state.said());
        if (phase.filter(it -> !it.equals(now)).isPresent()) {
            Optional<Component> first = state.opened().isPresent() ? Live.first(place) : Optional.empty();
            first.or(() -> Live.first(foot)).ifPresent(Component::requestFocusInWindow);
        }
        phase = Optional.of(now);
    }

    private JComponent body(ZipState state) {
        JPanel pane = kit.panels().pane("fillx, insets 16 20 16 20", "[grow,fill]", "");
        pane.add(kit.texts().title(kit.word("pack.title")), "wmin 0, gapbottom 4, wrap");
        String line = state.opened()
                .map(it -> it.name() + (it.line().isEmpty() ? "" : ": " + it.line()))
                .orElseGet(() -> kit.word("pack.line"));
        pane.add(kit.texts().quiet(line), "wmin 0, gapbottom 14, wrap");
        state.said().ifPresent(it -> pane.add(said(it), "wmin 0, gapbottom 14, wrap"));
        state.opened()
                .ifPresentOrElse(
                        it -> new ZipContents(kit, part).add(it, pane), () -> pane.add(choices(state), "wmin 0, wrap"));
        pane.add(kit.panels().pane("", "", ""), "push");
        return pane;
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

    private JComponent foot(ZipState state) {
        return OverFoot.of(kit, state.working(), kit.buttons().outlinedFooter("pack.close", part::close));
    }

    private JComponent foot(ZipState state, ZipState.Opened it) {
        Press take = kit.buttons().footer("pack.take", part::take);
        take.setEnabled(it.ready());
        String text = state.working().isEmpty() ? it.waits() : state.working();
        return OverFoot.of(kit, text, kit.buttons().outlinedFooter("pack.leave", part::leave), take);
    }
}
