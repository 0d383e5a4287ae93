package org.tillside.swing.debrief;

import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.debrief.DebriefPresenter;
import org.tillside.screens.debrief.DebriefState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;

/** How a play went: the ending and the points, the path, where they came from, one thing to try. */
public final class DebriefPanel extends JPanel {
    private final transient Tools tools;
    private final transient Kit kit;
    private final transient DebriefPresenter presenter;
    private final Press rate;
    private final Press mark;
    private final Live ending;
    private final Live earlier;
    private final Live path;
    private final Live sums;
    private final Live tip;
    private final Live moves;

    /** Draws what the presenter shows, from now on. */
    public DebriefPanel(Tools tools, DebriefPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.tools = tools;
        this.kit = tools.kit();
        this.presenter = presenter;
        this.rate = kit.buttons().action("debrief.rate", presenter::rate).icon("two");
        this.mark = kit.buttons()
                .filledAction("debrief.mark-words", presenter::mark)
                .icon("pen");
        this.ending = kit.panels().live();
        this.earlier = kit.panels().live();
        this.path = kit.panels().live();
        this.sums = kit.panels().live();
        this.tip = kit.panels().live();
        this.moves = kit.panels().live();
        add(page());
        new Keys(this).always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
        presenter.show(this::show);
    }

    private Page page() {
        DebriefState state = presenter.state();
        Page.Head head = Page.Head.of(kit.word("debrief.title"), state.line(), tools.jump())
                .back(presenter::away);
        Press again = kit.buttons()
                .filledAction("debrief.again", presenter::playAgain)
                .icon("again");
        Press compare =
                kit.buttons().action("debrief.compare", presenter::compare).icon("compare");
        if (state.own()) {
            head = state.comparable() ? head.actions(compare, again) : head.actions(again);
        } else {
            head = head.actions(rate, mark);
        }
        JPanel body = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]16[]16[]16[]16[]push");
        body.add(ending, "wmin 0, wrap");
        body.add(earlier, "wmin 0, wrap");
        body.add(path, "wmin 0, wrap");
        body.add(kit.panels().beside(sums, tip, 404, 500), "wmin 0, wrap");
        body.add(moves, "wmin 0");
        return kit.panels().page(head).body(body);
    }

    private void show(DebriefState state) {
        rate.setVisible(state.may().rates());
        mark.setVisible(state.may().marks());
        ending.show(List.of(state.ending(), state.score()), () -> new EndingCard(tools).draw(state));
        earlier.setVisible(state.earlier().isPresent());
        earlier.show(state.earlier(), () -> state.earlier()
                .<JComponent>map(it -> new EarlierCard(tools, presenter::look).draw(it))
                .orElseGet(() -> kit.panels().pane("", "", "")));
        path.show(List.of(state.path(), state.whose()), () -> new PathCard(tools).draw(state));
        sums.show(List.of(state.skills(), state.beside()), () -> new SumsCard(kit).draw(state));
        tip.setVisible(state.tip().isPresent());
        tip.show(state.tip(), () -> state.tip().map(this::tip).orElseGet(() -> kit.panels()
                .pane("", "", "")));
        moves.show(state.moves(), () -> new MovesCard(kit).draw(state));
    }

    private JComponent tip(DebriefState.Tip it) {
        Box card = kit.panels()
                .box("insets 20, fillx, hidemode 3", "[grow,fill]", "[]8[]8[]16:push[]4[]")
                .ground(Token.ACCENT_SOFT)
                .edge(Token.ACCENT_EDGE);
        card.setName("debrief.tip");
        card.add(kit.texts().eyebrow(kit.word("debrief.tip")), "wmin 0, wrap");
        card.add(kit.texts().title(it.title()), "wmin 0, wrap");
        card.add(kit.texts().reading(it.text()), "wmin 0, wrap");
        if (!it.lesson().isEmpty()) {
            Press read = kit.buttons().link("debrief.lesson", it.lesson(), presenter::readLesson);
            card.add(read.icon("book"), "growx 0, wrap");
        }
        if (it.canPin() && !it.pinned()) {
            card.add(kit.buttons().link("debrief.pin", presenter::pin).icon("pin"), "growx 0");
        } else if (it.pinned()) {
            card.add(kit.marks().pill(kit.word("debrief.pinned"), Tone.GOOD, "check"), "growx 0");
        }
        return card;
    }
}
