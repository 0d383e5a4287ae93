package org.tillside.swing.studio;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.tillside.screens.studio.FormState.Option;
import org.tillside.screens.studio.NewPart;
import org.tillside.screens.studio.NewState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Fields;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Token;

/** Where a role-play begins: situations to take, a title, and the talk as it would be spoken. */
final class NewPanel extends JPanel {
    private static final long serialVersionUID = 1;
    /** From this width on the situations stand beside what is typed. */
    private static final int ROOM = 640;

    private static final int CARDS = 240;

    private final transient Kit kit;
    private final transient NewPart part;
    private final Live cards;
    private final Live foot;
    private final JTextField title;
    private final JScrollPane talk;
    private final Live skills;
    private final Live copies;
    private boolean brief;

    NewPanel(Kit kit, NewPart part) {
        super(kit.layout("fill", "[grow,fill]", "[grow,fill]0[]"));
        this.kit = kit;
        this.part = part;
        this.cards = kit.panels().live();
        this.skills = kit.panels().live();
        this.copies = kit.panels().live();
        this.foot = kit.panels().live();
        this.title = kit.fields().line("studio.new.title", part.state().title(), part::title);
        this.talk = kit.fields().area("studio.new.talk", part.state().text(), 12, part::text);
        setBackground(kit.colour(Token.GROUND));
        add(kit.panels().scroll(body()), "wmin 0, hmin 0, wrap");
        // whoever types far down has it in view all the same
        add(foot, "wmin 0, gapleft 20, gapright 20, gaptop 8, gapbottom 12");
        new Keys(this).always(KeyStroke.getKeyStroke("ctrl ENTER"), part::make);
        part.show(this::show);
    }

    /** What is typed, with what it can begin from beside it; where that has no room, it stands above in few lines. */
    private JComponent body() {
        JPanel pane = kit.panels().pane("fillx, insets 20 20 20 20", "[grow,fill]", "");
        pane.add(kit.texts().title(kit.word("studio.new")), "wmin 0, gapbottom 8, wrap");
        pane.add(kit.panels().folding(ROOM, this::beside, this::below), "wmin 0, wrap");
        pane.add(kit.panels().pane("", "", ""), "push");
        return pane;
    }

    private JComponent beside() {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]16[" + CARDS + "!,fill]", "[]16[top]");
        pane.add(kit.texts().quiet(kit.word("studio.new.line")), "spanx 2, wmin 0, wrap");
        pane.add(written(), "wmin 0");
        pane.add(cards);
        brief(false);
        return pane;
    }

    private JComponent below() {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        pane.add(cards, "wmin 0, gapbottom 12, wrap");
        pane.add(written(), "wmin 0");
        brief(true);
        return pane;
    }

    private void brief(boolean is) {
        brief = is;
        show(part.state());
    }

    private JComponent written() {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        JComponent named = kit.fields().labelled(kit.word("studio.new.title"), title, "");
        card.add(kit.panels().tiles(220, 2, 12, named, skills), "wmin 0, gapbottom 12, wrap");
        card.add(
                kit.fields()
                        .labelled(
                                kit.word("studio.new.talk"), kit.texts().detail(kit.word("studio.new.talk.help")), ""),
                "wmin 0, gapbottom 6, wrap");
        card.add(talk, "wmin 0, gapbottom 12, wrap");
        card.add(copies, "wmin 0");
        return card;
    }

    private void show(NewState state) {
        cards.show(List.of(brief, state.cards()), () -> cards(state));
        copies.show(state.copies(), () -> copies(state.copies()));
        skills.show(List.of(state.skills(), state.skill()), () -> skills(state));
        foot.show(List.of(state.line(), state.ready()), () -> foot(state));
        set(title, state.title());
        set((JTextComponent) talk.getViewport().getView(), state.text());
    }

    private static void set(JTextComponent field, String text) {
        if (!field.isFocusOwner()) {
            Fields.set(field, text);
        }
    }

    private JComponent cards(NewState state) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        JComponent[] all =
                state.cards().stream().map(brief ? this::chip : this::card).toArray(JComponent[]::new);
        pane.add(brief ? kit.panels().flow(8, all) : kit.panels().tiles(190, 1, 8, all), "wmin 0");
        return pane;
    }

    private JComponent copies(List<Option> copies) {
        List<Option> options = new ArrayList<>(List.of(new Option("", kit.word("studio.form.none"))));
        options.addAll(copies);
        JComponent combo = kit.fields().combo("studio.new.copy", options, options.get(0), Option::text, it -> {
            if (!it.value().isEmpty()) {
                part.copy(it.value());
            }
        });
        return kit.fields().labelled(kit.word("studio.new.or-copy"), combo, "");
    }

    private JComponent card(NewState.Card it) {
        var card = kit.panels()
                .pressCard(
                        name(it),
                        it.title() + ", " + it.line(),
                        "fillx, insets 8 12 8 12",
                        "[grow,fill]",
                        () -> part.situation(it.key()));
        card.setSelected(it.chosen());
        card.add(kit.panels().titledSmall(it.title(), it.line()), "wmin 0");
        return card;
    }

    private JComponent chip(NewState.Card it) {
        JComponent chip = kit.buttons().chip(name(it), it.title(), it.chosen(), () -> part.situation(it.key()));
        chip.setToolTipText(it.line());
        return chip;
    }

    private static String name(NewState.Card it) {
        return "studio.situation." + it.key();
    }

    private JComponent skills(NewState state) {
        Option now = state.skills().stream()
                .filter(it -> it.value().equals(state.skill()))
                .findFirst()
                .orElse(new Option("", ""));
        return kit.fields()
                .labelled(
                        kit.word("studio.new.skill"),
                        kit.fields().combo("studio.new.skill", state.skills(), now, Option::text, it -> {
                            if (!it.value().equals(state.skill())) {
                                part.skill(it.value());
                            }
                        }),
                        "");
    }

    private JComponent foot(NewState state) {
        JPanel foot = kit.panels().pane("fillx", "[grow,fill]12[]8[]", "");
        foot.add(kit.texts().detail(state.line()), "wmin 0");
        foot.add(kit.buttons().outlinedFooter("studio.new.away", part::away));
        var make = kit.buttons().footer("studio.new.make", part::make);
        make.setEnabled(state.ready());
        foot.add(make);
        return foot;
    }
}
