package org.tillside.swing.person;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.person.PersonPresenter;
import org.tillside.screens.person.PersonState;
import org.tillside.shop.Standing;
import org.tillside.shop.Timeline;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Run;
import org.tillside.swing.kit.SkillState;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** The timeline at the left; at the right what can be signed, the skills and the mentors. */
public final class PersonPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int SIDE = 400;
    private static final int MAIN = 480;

    private final transient Kit kit;
    private final transient PersonPresenter presenter;
    private final Page page;
    private final Live timeline;
    private final Live signing;
    private final Live skills;
    private final Live pairs;

    /** Draws what the presenter shows, from now on. */
    public PersonPanel(Tools tools, PersonPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.timeline = kit.panels().live();
        this.signing = kit.panels().live();
        this.skills = kit.panels().live();
        this.pairs = kit.panels().live();
        this.page = kit.panels().page(head(tools, presenter.state()));
        JPanel side = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]16[]16[]16[]push");
        side.add(signing, "wmin 0, wrap");
        side.add(skills, "wmin 0, wrap");
        side.add(pairs, "wmin 0, wrap");
        presenter.care().ifPresent(it -> side.add(new CareCard(kit, it).draw(), "wmin 0"));
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
        if (!state.toSign().isEmpty()) {
            actions.add(kit.buttons()
                    .filledAction("person.sign", presenter::toggleSigning)
                    .icon("pen"));
        }
        return Page.Head.of("", "", tools.jump())
                .back(presenter::away)
                .lead(kit.marks().avatar(state.id(), state.name(), 48))
                .actions(actions.toArray(JComponent[]::new));
    }

    private void show(PersonState state) {
        page.say(state.name(), state.line());
        timeline.show(List.of(state.chips(), state.days()), () -> timeline(state));
        signing.setVisible(state.signing());
        signing.show(List.of(state.signing(), state.toSign()), () -> signing(state));
        skills.setVisible(!state.skills().isEmpty());
        skills.show(List.of(state.skills(), state.skillsLine()), () -> skills(state));
        pairs.show(state.pairs(), () -> pairs(state));
    }

    private JComponent timeline(PersonState state) {
        JPanel inside = kit.panels().pane("insets 20, fillx, hidemode 3", "[grow,fill]", "");
        JPanel head = kit.panels().pane("fillx", "[grow,fill]", "[]10[]");
        head.add(kit.texts().heading(kit.word("person.timeline")), "wmin 0, wrap");
        JComponent[] chips = state.chips().stream()
                .map(it -> kit.buttons()
                        .chip(
                                "person.filter." + it.filter(),
                                it.text(),
                                it.chosen(),
                                () -> presenter.filter(it.filter())))
                .toArray(JComponent[]::new);
        head.add(kit.panels().flow(8, chips), "wmin 0");
        inside.add(head, "wmin 0, gapbottom 8, wrap");
        if (state.days().isEmpty()) {
            inside.add(
                    kit.panels()
                            .empty(
                                    "pen",
                                    kit.word("person.nothing-signed"),
                                    kit.word("person.nothing-signed.help"),
                                    java.util.Optional.empty()),
                    "wmin 0, wrap");
        }
        state.days().forEach(day -> {
            inside.add(kit.texts().captionStrong(day.title()), "wmin 0, gaptop 8, gapbottom 2, wrap");
            inside.add(kit.panels().line(), "wrap");
            day.entries().forEach(entry -> inside.add(entry(entry), "wmin 0, wrap"));
        });
        JPanel foot = kit.panels().pane("insets 14 20 14 20, fillx", "[16!]8[grow,fill]", "");
        foot.add(kit.texts().icon("lock", 16, Token.MUTED, ""), "aligny top");
        foot.add(kit.texts().detail(kit.word("person.stays")), "wmin 0");
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "[]push[][]");
        card.add(inside, "wmin 0, wrap");
        card.add(kit.panels().line(), "wrap");
        card.add(foot, "wmin 0");
        return card;
    }

    private JComponent entry(PersonState.Entry it) {
        JPanel pane = kit.panels().pane("insets 8 0 8 0, fillx, hidemode 3", "[44!]8[24!]12[grow,fill]12[]", "[]2[]");
        pane.add(kit.texts().detail(it.time()), "aligny top, gaptop 2");
        pane.add(kit.texts().icon(icon(it.kind()), 20, tone(it.kind()).ink(), ""), "aligny top, gaptop 1");
        Run word = Run.bold(it.word() + ": ");
        Run title = Run.bold(it.title());
        pane.add(
                kit.texts()
                        .runs(
                                Type.BODY,
                                it.struck() ? Token.MUTED : Token.TEXT,
                                it.struck()
                                        ? List.of(Run.plain(it.word() + ": " + it.title())
                                                .strike())
                                        : List.of(word.in(tone(it.kind()).ink()), title)),
                "wmin 0");
        pane.add(kit.texts().detail(it.who()).right(), "wmin pref, aligny top, gaptop 2");
        if (!it.later().isEmpty()) {
            JComponent[] pills = it.later().stream()
                    .map(later -> kit.marks().pill(later.text(), tone(later.kind())))
                    .toArray(JComponent[]::new);
            pane.add(kit.panels().flow(6, pills), "newline, skip 2, spanx, growx, wmin 0");
        }
        if (!it.detail().isEmpty()) {
            pane.add(kit.texts().detail(it.detail()), "newline, skip 2, spanx, growx, wmin 0");
        }
        it.mend()
                .ifPresent(id -> pane.add(
                        kit.buttons().link("person.mend." + id, kit.word("person.mend"), () -> presenter.mend(id)),
                        "newline, skip 2, spanx, alignx left, growx 0"));
        return pane;
    }

    private static String icon(Timeline.Kind kind) {
        return switch (kind) {
            case SIGNED -> "check";
            case NOT_YET -> "again";
            case OBSERVED -> "eye";
            case WITHDRAWN -> "undo";
            case CORRECTED -> "edit";
            case LAPSED -> "clock";
            case CHARTER_READ -> "book";
        };
    }

    private static Tone tone(Timeline.Kind kind) {
        return switch (kind) {
            case SIGNED -> Tone.ACCENT;
            case WITHDRAWN -> Tone.BAD;
            case CORRECTED -> Tone.INFO;
            case LAPSED -> Tone.WARN;
            default -> Tone.NEUTRAL;
        };
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

    private JComponent skills(PersonState state) {
        Box card = kit.panels().card("fillx", "[24!]10[grow,fill]10[]10[]", "[]10");
        card.add(kit.texts().heading(kit.word("person.skills")), "spanx, growx, wmin 0, wrap");
        card.add(kit.texts().detail(state.skillsLine()), "spanx, growx, wmin 0, wrap");
        state.skills().forEach(it -> {
            SkillState level = state(it.level());
            card.add(kit.marks().skill(level, it.below(), 24));
            card.add(kit.texts().body(it.title()), "wmin 0");
            card.add(kit.texts().smallStrong(kit.word(level.key())), "wmin pref");
            card.add(kit.texts().detail(it.detail()).right(), "wmin pref, wrap");
        });
        card.add(kit.texts().caption(kit.word("person.skills-help")), "spanx, growx, wmin 0");
        return card;
    }

    private static SkillState state(Standing.Level level) {
        return switch (level) {
            case NOT_SHOWN -> SkillState.NOT_SHOWN;
            case LEARNING -> SkillState.LEARNING;
            case ABLE -> SkillState.ABLE;
            case SIGNED_OFF -> SkillState.SIGNED_OFF;
            case LAPSED -> SkillState.LAPSED;
        };
    }

    private JComponent pairs(PersonState state) {
        Box card = kit.panels().card("fillx", "[28!]12[grow,fill]", "[]10");
        card.add(kit.texts().heading(kit.word("person.pairs")), "spanx, growx, wmin 0, wrap");
        if (state.pairs().isEmpty()) {
            card.add(kit.texts().detail(kit.word("person.no-pairs")), "spanx, growx, wmin 0");
        }
        state.pairs().forEach(it -> {
            card.add(kit.marks().avatar(it.id(), it.name(), 28), "gapbottom 8");
            card.add(kit.panels().titledSmall(it.name(), it.detail()), "wmin 0, wrap");
        });
        return card;
    }
}
