package org.tillside.swing.person;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.person.PersonState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Lane;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** Draws with whom a person was paired and who signed: a row each, over time. */
final class PairCard {
    private static final int LEAST = 34;

    private final Kit kit;

    PairCard(Kit kit) {
        this.kit = kit;
    }

    JComponent draw(PersonState.Chart chart) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        card.add(head(chart), "wmin 0, gapbottom 8, wrap");
        if (!chart.lanes().isEmpty()) {
            card.add(lanes(chart), "wmin 0, gapbottom 8, wrap");
        }
        chart.foot().forEach(it -> card.add(kit.texts().caption(it), "wmin 0, wrap"));
        if (chart.lanes().isEmpty() && chart.foot().isEmpty()) {
            card.add(kit.texts().detail(kit.word("person.no-pairs")), "wmin 0");
        } else if (chart.lanes().stream().anyMatch(it -> !it.signs().isEmpty())) {
            card.add(kit.texts().caption(kit.word("person.chart.marks")), "wmin 0");
        }
        return card;
    }

    private JComponent head(PersonState.Chart chart) {
        JPanel head = kit.panels().pane("fillx", "[pref!]12[grow,fill]", "");
        head.add(kit.texts().heading(kit.word("person.pairs")), "wmin 0");
        head.add(kit.texts().detail(chart.now()).right(), "wmin 0");
        return head;
    }

    private JComponent lanes(PersonState.Chart chart) {
        JPanel pane = kit.panels().pane("fillx", "[28!]10[pref!]12[grow,fill]", "");
        pane.add(columns(chart.columns()), "skip 2, growx, wmin 0, gapbottom 4, wrap");
        chart.lanes().forEach(lane -> {
            pane.add(kit.marks().avatar(lane.id(), lane.name(), 28));
            pane.add(who(lane), "wmin 0");
            pane.add(lane(chart.columns().size(), lane), "growx, wmin 0, wrap");
            pane.add(kit.panels().line(), "spanx, growx, wrap");
        });
        return pane;
    }

    private JComponent columns(List<String> titles) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill,sg]".repeat(titles.size()), "");
        for (int i = 0; i < titles.size(); i++) {
            boolean last = i == titles.size() - 1;
            pane.add(
                    kit.texts()
                            .text(Type.CAPTION, last, last ? Token.TEXT : Token.MUTED, titles.get(i))
                            .centred(),
                    "wmin 0, gapx 3 3");
        }
        return pane;
    }

    private JComponent who(PersonState.Lane lane) {
        JPanel pane = kit.panels().pane("", "[]", "[]0[]");
        pane.add(kit.texts().smallStrong(lane.first()), "wmax 120, wrap");
        if (!lane.role().isEmpty()) {
            pane.add(kit.texts().caption(lane.role()));
        }
        return pane;
    }

    private JComponent lane(int columns, PersonState.Lane lane) {
        return kit.marks()
                .lane(
                        columns,
                        LEAST,
                        lane.spans().stream()
                                .map(it -> new Lane.Span(it.from(), it.to(), it.goesOn()))
                                .toList(),
                        lane.signs().stream().map(PairCard::sign).toList(),
                        lane.spoken());
    }

    private static Lane.Sign sign(PersonState.Sign it) {
        EventLook look = EventLook.of(it.kind());
        return new Lane.Sign(it.column(), look.icon(), look.tone(), it.struck(), it.count());
    }
}
