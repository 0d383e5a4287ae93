package org.tillside.swing.live;

import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.live.SeenPresenter;
import org.tillside.screens.live.SeenState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Tools;

/** What was seen at the left; at the right what comes of it: signing, the trainee's words, what to practise. */
public final class SeenPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int SIDE = 348;
    private static final int MAIN = 460;

    private final transient Kit kit;
    private final transient SeenPresenter presenter;
    private final transient ToldCard cards;
    private final Page page;
    private final Live told;
    private final Live signing;
    private final Live said;
    private final Live field;
    private final Live button;
    private final Live practise;

    /** Draws what the presenter shows, from now on. */
    public SeenPanel(Tools tools, SeenPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.cards = new ToldCard(kit, presenter::practise);
        this.told = kit.panels().live();
        this.signing = kit.panels().live();
        this.said = kit.panels().live();
        this.field = kit.panels().live();
        this.button = kit.panels().live();
        this.practise = kit.panels().live();
        this.page = kit.panels().page(Page.Head.of("", "", tools.jump()).back(presenter::away));
        JPanel left = kit.panels().pane("fillx", "[grow,fill]", "[]push");
        left.add(told, "wmin 0");
        page.body(kit.panels().beside(left, aside(), SIDE, MAIN));
        add(page);
        new Keys(this).always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
        presenter.show(this::show);
    }

    private JComponent aside() {
        JPanel column = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]16[]16[]push");
        Box comment = kit.panels().card("fillx, hidemode 3", "[grow,fill]", "");
        comment.add(said, "wmin 0, wrap");
        comment.add(field, "wmin 0, gaptop 10, wrap");
        comment.add(button, "wmin 0, gaptop 12");
        column.add(signing, "wmin 0, wrap");
        column.add(comment, "wmin 0, wrap");
        column.add(practise, "wmin 0");
        return column;
    }

    private void show(SeenState state) {
        page.say(state.title(), state.line());
        told.show(state.told(), () -> cards.draw(state.told()));
        signing.show(List.of(state.decision(), state.sign()), () -> signing(state));
        SeenState.Comment it = state.comment();
        boolean writes = it.writing().isPresent();
        said.show(List.of(it.said(), it.when(), it.label()), () -> said(it, writes));
        field.setVisible(writes);
        field.show(List.of(writes, it.said()), () -> kit.fields()
                .area("live.comment", it.writing().orElse(""), 3, presenter::type));
        boolean ready = it.writing().filter(text -> !text.isBlank()).isPresent() && !state.busy();
        button.setVisible(writes || state.handOver().isPresent());
        button.show(List.of(writes, ready, state.handOver()), () -> button(state, writes, ready));
        practise.show(state.told().practise(), () -> cards.practise(state.told().practise()));
    }

    private JComponent signing(SeenState state) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("live.decision")), "wmin 0, gapbottom 6, wrap");
        state.decision()
                .ifPresentOrElse(
                        done -> card.add(kit.texts().body(done), "wmin 0, wrap"),
                        () -> card.add(
                                kit.texts().quiet(kit.word(state.sign() ? "live.sign.line" : "live.sign.waits")),
                                "wmin 0, wrap"));
        if (state.sign()) {
            card.add(kit.buttons().hero("live.sign", presenter::sign).icon("pen"), "growx, wmin 0, gaptop 14");
        }
        return card;
    }

    private JComponent said(SeenState.Comment it, boolean writes) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]6[]4[]");
        pane.add(kit.texts().heading(it.label()), "wmin 0, wrap");
        it.said().ifPresent(words -> {
            pane.add(kit.texts().body(kit.word("live.quoted", words)), "wmin 0, wrap");
            pane.add(kit.texts().caption(it.when()), "wmin 0, wrap");
        });
        if (it.said().isEmpty() && !writes) {
            pane.add(kit.texts().quiet(kit.word("live.comment.none")), "wmin 0");
        } else if (writes) {
            pane.add(
                    kit.texts().detail(kit.word("live.comment.line")),
                    "wmin 0, gaptop " + (it.said().isEmpty() ? 0 : 12));
        }
        return pane;
    }

    private JComponent button(SeenState state, boolean writes, boolean ready) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]");
        if (writes) {
            pane.add(
                    kit.buttons()
                            .outlined("live.comment.say", presenter::comment)
                            .enabled(ready),
                    "growx 0, alignx left");
        } else {
            state.handOver().ifPresent(text -> {
                pane.add(kit.texts().detail(text), "wmin 0, wrap");
                pane.add(
                        kit.buttons().small("live.hand-over.now", presenter::handOver),
                        "growx 0, alignx left, gaptop 10");
            });
        }
        return pane;
    }
}
