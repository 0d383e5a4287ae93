package org.tillside.swing.person;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.person.PersonPresenter;
import org.tillside.screens.person.PersonState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.stopclock.ShiftsCard;

/** The timeline at the left; at the right what can be signed, the skills and the mentors. */
public final class PersonPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int SIDE = 436;
    private static final int MAIN = 480;

    private final transient Kit kit;
    private final transient PersonPresenter presenter;
    private final Page page;
    private final Live timeline;
    private final Live lapsing;
    private final Live signing;
    private final Live skills;
    private final Live fades;
    private final Live pairs;
    private final Live greetings;
    private final Press sign;

    /** Draws what the presenter shows, from now on. */
    public PersonPanel(Tools tools, PersonPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.timeline = kit.panels().live();
        this.lapsing = kit.panels().live();
        this.signing = kit.panels().live();
        this.skills = kit.panels().live();
        this.fades = kit.panels().live();
        this.pairs = kit.panels().live();
        this.greetings = kit.panels().live();
        this.sign = kit.buttons()
                .filledAction("person.sign", presenter::toggleSigning)
                .icon("pen");
        this.page = kit.panels().page(head(tools, presenter.state()));
        JPanel side = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "");
        // the gap goes with its card: what is not shown leaves none behind
        List.of(lapsing, signing, skills, fades, greetings, pairs)
                .forEach(it -> side.add(it, "wmin 0, gapbottom 16, wrap"));
        presenter.care().ifPresent(it -> side.add(new CareCard(kit, it).draw(), "wmin 0, wrap"));
        side.add(kit.panels().pane("", "", ""), "pushy");
        page.body(kit.panels().beside(timeline, side, SIDE, MAIN));
        add(page);
        new Keys(this).always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
        presenter.show(this::show);
    }

    private Page.Head head(Tools tools, PersonState state) {
        List<JComponent> actions = new ArrayList<>();
        if (state.files()) {
            actions.add(kit.buttons().action("person.print", presenter::print).icon("print"));
            actions.add(kit.buttons().action("person.export", presenter::export).icon("export"));
        }
        actions.add(sign);
        return Page.Head.of("", "", tools.jump())
                .back(presenter::away)
                .lead(kit.marks().avatar(state.id(), state.name(), 48))
                .actions(actions.toArray(JComponent[]::new));
    }

    private void show(PersonState state) {
        page.say(state.name(), state.line());
        // of whoever has left in the meantime nothing is signed any more
        sign.setVisible(!state.toSign().isEmpty());
        timeline.show(
                List.of(state.chips(), state.days()),
                () -> new TimelineCard(kit, presenter::filter, presenter::seen, presenter::mend).draw(state));
        lapsing.setVisible(!state.lapsing().isEmpty());
        lapsing.show(state.lapsing(), () -> lapsing(state));
        signing.setVisible(state.signing() && !state.toSign().isEmpty());
        signing.show(List.of(state.signing(), state.toSign()), () -> signing(state));
        skills.setVisible(!state.skills().isEmpty());
        skills.show(List.of(state.skills(), state.skillsLine()), () -> new SkillsCard(kit, presenter).draw(state));
        greetings.setVisible(state.greetings().isPresent());
        greetings.show(
                state.greetings(), () -> state.greetings().map(this::greetings).orElseGet(() -> kit.panels()
                        .pane("", "", "")));
        fades.setVisible(state.fades().isPresent());
        state.fades().ifPresent(it -> fades.show(it, () -> fades(it)));
        pairs.show(state.pairs(), () -> new PairCard(kit).draw(state.pairs()));
    }

    private JComponent lapsing(PersonState state) {
        JPanel pane = kit.panels().pane("flowy, gapy 8, fillx", "[grow,fill]", "");
        state.lapsing().forEach(it -> pane.add(kit.panels().notice(Tone.WARN, it, Optional.empty()), "wmin 0"));
        return pane;
    }

    private JComponent signing(PersonState state) {
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("person.sign-list")), "wmin 0, gap 20 20 16 8, wrap");
        state.toSign().forEach(it -> {
            Slab row = kit.panels()
                    .pressRow(
                            "person.sign." + it.step(),
                            it.title(),
                            "insets 10 20 10 20, fillx",
                            "[grow,fill]12[]",
                            () -> presenter.signOff(it.step()));
            row.add(kit.panels().titledSmall(it.title(), it.detail()), "wmin 0");
            row.add(kit.texts().icon("chevron-right", 20, Token.MUTED, ""));
            card.add(kit.panels().line(), "wrap");
            card.add(row, "wmin 0, wrap");
        });
        return card;
    }

    private JComponent greetings(PersonState.Greetings it) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        card.setName("person.greetings");
        card.add(kit.texts().heading(kit.word("stopclock.greetings")), "wmin 0, wrap");
        card.add(kit.texts().detail(it.line()), "wmin 0, gaptop 4, wrap");
        if (!it.shifts().isEmpty()) {
            card.add(new ShiftsCard(kit).rows(it.shifts()), "wmin 0, gaptop 12, wrap");
        }
        if (it.canTime()) {
            card.add(
                    kit.buttons().outlined("stopclock.time", presenter::time).icon("timer"),
                    "growx 0, alignx left, gaptop 14");
        }
        return card;
    }

    private JComponent fades(PersonState.Fades it) {
        Box card = kit.panels().card("fillx", "[grow,fill]12[]", "");
        card.add(kit.texts().heading(kit.word("person.fades")), "spanx, wmin 0, wrap");
        card.add(kit.texts().detail(it.line()), "spanx, growx, wmin 0, gaptop 2, wrap");
        it.rows().forEach(row -> {
            card.add(kit.texts().small(row.title()), "wmin 0, gaptop 8");
            card.add(kit.texts().detail(row.detail()).right(), "wmin pref, gaptop 8, aligny top, wrap");
        });
        return card;
    }
}
