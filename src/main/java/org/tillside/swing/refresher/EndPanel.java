package org.tillside.swing.refresher;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.refresher.RefresherPresenter;
import org.tillside.screens.refresher.RefresherState;
import org.tillside.screens.refresher.RefresherState.End;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.SkillState;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** How the day's refresher went, what comes back when, and which skills are due; or that nothing is due. */
final class EndPanel extends JPanel implements Begins {
    private static final long serialVersionUID = 1;
    private static final int SIDE = 336;
    private static final int MAIN = 480;

    private final transient Kit kit;
    private final transient RefresherPresenter presenter;
    private final Page page;
    private final Live body;

    EndPanel(Tools tools, RefresherPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.body = kit.panels().live();
        this.page = kit.panels().page(Page.Head.of("", "", tools.jump()).back(presenter::away));
        page.body(body);
        add(page);
        Keys keys = new Keys(this);
        keys.always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
        keys.unlessPressing(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), presenter::primary);
    }

    @Override
    public Optional<Component> begin() {
        return Live.find(body, "refresher.close");
    }

    void show(RefresherState state, End end) {
        page.say(state.title(), state.line());
        body.show(end, () -> draw(end));
    }

    private JComponent draw(End end) {
        JPanel column = kit.panels().pane("fillx", "[grow,fill]", "[]16[]push");
        JComponent first = end.asked() == 0 ? nothing(end) : score(end);
        column.add(
                end.skills().isEmpty() ? first : kit.panels().beside(first, skills(end), SIDE, MAIN), "wmin 0, wrap");
        if (!end.rows().isEmpty()) {
            column.add(rows(end), "wmin 0");
        }
        return column;
    }

    private JComponent nothing(End end) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "[]");
        card.add(kit.panels().empty("check", end.heading(), end.text(), Optional.of(close())), "wmin 0");
        kit.announce(card, end.heading() + ". " + end.text());
        return card;
    }

    private Press close() {
        return kit.buttons().filled("refresher.close", presenter::away);
    }

    private JComponent score(End end) {
        Box card = kit.panels().card("fillx", "[]20[grow,fill]", "[center]");
        card.add(
                kit.marks()
                        .segmentRing(
                                104, 12, end.asked(), end.right() / (double) end.asked(), Token.GOOD, end.heading())
                        .inside(String.valueOf(end.right()), kit.word("refresher.of", end.asked())),
                "aligny top");
        JPanel words = kit.panels().pane("fillx", "[grow,fill]", "[]6[]16[]");
        Text heading = kit.texts().title(end.heading());
        words.add(heading, "wmin 0, wrap");
        words.add(kit.texts().body(end.text()), "wmin 0, wrap");
        words.add(close(), "growx 0, alignx left");
        kit.announce(heading, end.heading() + ". " + end.text());
        card.add(words, "wmin 0");
        return card;
    }

    private JComponent skills(End end) {
        Box card = kit.panels().card("fillx", "[24!]12[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("refresher.skills")), "span 2, growx, wmin 0, wrap");
        card.add(kit.texts().detail(kit.word("refresher.skills.line")), "span 2, growx, wmin 0, gaptop 4, wrap");
        end.skills().forEach(it -> {
            card.add(kit.marks().skill(SkillState.LAPSED, false, 24), "aligny top, gaptop 12");
            card.add(skill(it), "wmin 0, gaptop 12, wrap");
        });
        return card;
    }

    private JComponent skill(RefresherState.Skill it) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]4[]");
        pane.add(kit.panels().titledSmall(it.title(), it.text()), "wmin 0, wrap");
        it.play().ifPresent(way -> pane.add(way("refresher.skill." + it.key(), "practise", way), "wmin 0"));
        return pane;
    }

    private JComponent rows(End end) {
        Box card = kit.panels().bareCard("fillx, wrap", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("refresher.rows")), "wmin 0, gap 20 20 14 12");
        end.rows().forEach(it -> {
            card.add(kit.panels().line());
            card.add(row(it), "wmin 0");
        });
        return card;
    }

    private JComponent row(RefresherState.Row it) {
        JPanel row = kit.panels().pane("insets 10 20 10 20, fillx, hidemode 3", "[20!]12[grow,fill]12[]", "[]2[]");
        row.add(kit.marks().verdict(it.right(), 20), "aligny top");
        row.add(kit.panels().titledSmall(it.title(), it.word()), "wmin 0");
        row.add(kit.texts().small(it.back()).right(), "wmin 120, aligny top, wrap");
        it.read().ifPresent(way -> row.add(way("refresher.read." + it.key(), "book", way), "skip, span 2, wmin 0"));
        return row;
    }

    /** The title of a page may be long, so it is a row that wraps. */
    private JComponent way(String name, String icon, RefresherState.Way it) {
        Slab row = kit.panels()
                .pressRow(name, it.text(), "insets 4 0 4 0, fillx", "[18!]8[grow,fill]", () -> presenter.go(it.to()));
        row.add(kit.texts().icon(icon, 18, Token.ACCENT, ""), "aligny top");
        row.add(kit.texts().text(Type.SMALL, true, Token.ACCENT, it.text()), "wmin 0");
        return row;
    }
}
