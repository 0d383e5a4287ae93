package org.tillside.swing.studio;

import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import org.tillside.screens.studio.TranslatePart;
import org.tillside.screens.studio.TranslateState;
import org.tillside.screens.studio.TranslateState.Mark;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;

/** A file beside what it says in another language: which language, how far it is, and text by text. */
final class TranslatePanel extends JPanel {
    private static final long serialVersionUID = 1;

    private static final int SEGMENTS = 20;
    private static final int LOW = 400;

    private final transient Kit kit;
    private final transient TranslatePart part;
    private final Live head;
    private final Live place;
    private final TranslateRows rows;
    private final AddLanguage adding;
    private final JScrollPane scroll;
    private final JComponent foot;
    private boolean low;
    private boolean shown;

    TranslatePanel(Kit kit, TranslatePart part) {
        super(kit.layout("fill, hidemode 3", "[grow,fill]", "[]0[]0[grow,fill]0[]"));
        this.kit = kit;
        this.part = part;
        this.head = kit.panels().live();
        this.place = kit.panels().live();
        this.rows = new TranslateRows(kit, part);
        this.adding = new AddLanguage(kit, part.languages(), rows::focus);
        this.scroll = new JScrollPane(
                rows, ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getViewport().setBackground(kit.colour(Token.CARD));
        scroll.getVerticalScrollBar().setUnitIncrement(kit.px(24));
        this.foot = foot();
        setBackground(kit.colour(Token.CARD));
        add(head, "cell 0 0, wmin 0");
        add(kit.panels().line(), "cell 0 1, growx");
        add(place, "cell 0 2, wmin 0, hmin 0");
        add(foot, "cell 0 3, wmin 0");
        keys();
        part.show(this::show);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        arrange(height);
        super.setBounds(x, y, width, height);
    }

    /** Where there is little height the rows have all of it, and what else stands here scrolls with them. */
    private void arrange(int height) {
        boolean wanted = shown && height > 0 && height < kit.px(LOW);
        if (wanted == low) {
            return;
        }
        low = wanted;
        foot.setVisible(!low);
        rows.above(low ? Optional.of(head) : Optional.empty());
        if (!low) {
            add(head, "cell 0 0, wmin 0", 0);
        }
    }

    private void keys() {
        Keys keys = new Keys(this);
        keys.always(KeyStroke.getKeyStroke("ctrl ENTER"), () -> then(part::confirm));
        keys.always(KeyStroke.getKeyStroke("ctrl shift ENTER"), () -> then(part::confirmTogether));
        keys.always(KeyStroke.getKeyStroke("F7"), () -> then(() -> part.next(Mark.MISSING)));
        keys.always(KeyStroke.getKeyStroke("F8"), () -> then(() -> part.next(Mark.STALE, Mark.UNCONFIRMED)));
        keys.always(KeyStroke.getKeyStroke("ctrl DOWN"), () -> then(() -> part.move(1)));
        keys.always(KeyStroke.getKeyStroke("ctrl UP"), () -> then(() -> part.move(-1)));
        keys.always(KeyStroke.getKeyStroke("ctrl D"), () -> then(part::copy));
    }

    private void then(Runnable action) {
        action.run();
        rows.focus();
    }

    private void show(TranslateState state) {
        head.show(List.of(state.languages(), state.extensible(), state.counts(), state.progress()), () -> head(state));
        adding.show(state.more());
        rows.show(state);
        shown = state.why().isEmpty();
        place.show(shown ? "" : List.of(state.why(), state.source()), () -> shown ? scroll : why(state));
        arrange(getHeight());
    }

    private JComponent head(TranslateState state) {
        JPanel pane = kit.panels().pane("fillx, insets 10 20 10 20, hidemode 3", "[grow,fill]", "[]8[]8[]");
        JPanel languages = kit.panels().flow(6);
        languages.add(kit.texts().captionStrong(kit.word("studio.translate.language")));
        state.languages()
                .forEach(it -> languages.add(kit.buttons()
                        .chip(
                                "studio.translate.language." + it.code(),
                                it.name(),
                                it.chosen(),
                                () -> part.language(it.code()))));
        if (state.extensible()) {
            languages.add(adding.press());
        }
        pane.add(languages, "wmin 0, wrap");
        pane.add(adding, "wmin 0, wrap");
        JPanel states = kit.panels().flow(10);
        if (!state.progress().isEmpty()) {
            int filled = (int) Math.floor(state.share() * SEGMENTS);
            states.add(kit.marks().segments(filled, SEGMENTS, Token.ACCENT, 140, 10, state.progress()));
            states.add(kit.texts().smallStrong(state.progress()));
        }
        state.counts().stream().filter(it -> it.count() > 0).forEach(it -> states.add(count(it)));
        pane.add(states, "wmin 0");
        return pane;
    }

    /** How many there are of a sort, and the way to the next of them. */
    private JComponent count(TranslateState.Count it) {
        Press press = kit.buttons()
                .small("studio.translate.next." + it.mark(), it.text(), () -> then(() -> part.next(it.mark())));
        return press.icon(TranslateMarks.icon(it.mark()));
    }

    private JComponent why(TranslateState state) {
        JPanel pane = kit.panels().pane("fillx, insets 20", "[grow,fill]", "");
        Optional<Press> source = Optional.of(kit.buttons().small("studio.translate.source", part::openSource))
                .filter(it -> state.source());
        pane.add(kit.panels().notice(state.source() ? Tone.WARN : Tone.INFO, state.why(), source), "wmin 0, wrap");
        pane.add(kit.panels().pane("", "", ""), "push");
        return pane;
    }

    private JComponent foot() {
        JPanel pane = kit.panels().pane("fillx, insets 6 20 6 20", "[grow,fill]", "");
        pane.add(kit.texts().caption(kit.word("studio.translate.keys")), "wmin 0");
        return pane;
    }
}
