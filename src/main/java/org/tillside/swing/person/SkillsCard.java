package org.tillside.swing.person;

import java.util.List;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.person.PersonPresenter;
import org.tillside.screens.person.PersonState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.SkillState;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Token;
import org.tillside.swing.matrix.Behind;

/** How a person's skills stand; each is explained by its records in its row. */
final class SkillsCard {
    private final Kit kit;
    private final PersonPresenter presenter;

    SkillsCard(Kit kit, PersonPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    JComponent draw(PersonState state) {
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        JPanel head = kit.panels().pane("fillx", "[pref!]12[grow,fill]", "");
        head.add(kit.texts().heading(kit.word("person.skills")), "wmin 0");
        head.add(kit.texts().detail(state.skillsLine()).right(), "wmin 0");
        card.add(head, "wmin 0, gap 20 20 20 6, wrap");
        List<JComponent> words = all(state, it -> kit.texts()
                .smallStrong(kit.word(SkillState.of(it.level()).key())));
        List<JComponent> details =
                all(state, it -> kit.texts().detail(it.detail()).right());
        String columns = "[24!]10[grow,fill]10[" + widest(words) + "!]10[" + widest(details) + "!,fill]8[16!]";
        for (int i = 0; i < state.skills().size(); i++) {
            card.add(row(state.skills().get(i), columns, words.get(i), details.get(i)), "wmin 0, wrap");
            state.skills().get(i).explained().ifPresent(it -> {
                JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
                pane.setName("person.explained");
                pane.add(kit.texts().caption(it.line()), "wmin 0, gap 20 20 0 6, wrap");
                pane.add(new Behind(kit, presenter::more, presenter::record, presenter::signOff).draw(it), "wmin 0");
                card.add(pane, "wmin 0, gap 0 0 2 14, wrap");
            });
        }
        card.add(kit.texts().caption(kit.word("person.skills-help")), "wmin 0, gap 20 20 6 20");
        return card;
    }

    private static List<JComponent> all(PersonState state, Function<PersonState.Skill, JComponent> draw) {
        return state.skills().stream().map(draw).toList();
    }

    /** One column for all rows, each of which is laid out by itself. */
    private int widest(List<JComponent> all) {
        int pixels =
                all.stream().mapToInt(it -> it.getPreferredSize().width).max().orElse(0);
        return (int) Math.ceil(pixels / kit.look().size());
    }

    private Slab row(PersonState.Skill it, String columns, JComponent word, JComponent detail) {
        boolean open = it.explained().isPresent();
        SkillState level = SkillState.of(it.level());
        Slab row = kit.panels()
                .pressRow(
                        "person.skill." + it.id(),
                        kit.word(
                                open ? "person.skill.close" : "person.skill.explain",
                                it.title(),
                                kit.word(level.key()),
                                it.detail()),
                        "insets 5 20 5 20, fillx",
                        columns,
                        () -> presenter.explain(it.id()));
        row.add(kit.marks().skill(level, it.below(), 24));
        row.add(kit.texts().body(it.title()), "wmin 0");
        row.add(word);
        row.add(detail);
        row.add(kit.texts().icon(open ? "up" : "chevron-down", 16, Token.MUTED, ""));
        return row;
    }
}
