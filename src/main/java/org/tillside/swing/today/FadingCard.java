package org.tillside.swing.today;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.today.MentorToday;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.swing.kit.Kit;

/** What mentees forget again and again, with the ways to what may help. */
final class FadingCard {
    private final Kit kit;
    private final TodayPresenter presenter;

    FadingCard(Kit kit, TodayPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    JComponent draw(List<MentorToday.Fading> all) {
        return new Rows(kit, presenter)
                .card(kit.word("today.fading"), "", all.stream().map(this::row).toList());
    }

    private JComponent row(MentorToday.Fading it) {
        JPanel row = kit.panels().pane("insets 10 20 10 20, fillx", "[]12[grow,fill]", "[]");
        row.add(kit.marks().avatar(it.who().id(), it.who().name(), 40), "aligny top");
        JPanel words = kit.panels().pane("fillx", "[grow,fill]", "[]4[]");
        words.add(kit.panels().titled(it.title(), kit.word("today.fading.line")), "wmin 0, wrap");
        JPanel ways = kit.panels().flow(16);
        it.ways().forEach(way -> ways.add(way(it, way)));
        words.add(ways, "wmin 0");
        row.add(words, "wmin 0");
        return row;
    }

    private JComponent way(MentorToday.Fading it, MentorToday.Way way) {
        String name = "today.fading." + way.key() + "." + it.who().id() + "." + it.key();
        return kit.buttons().link(name, kit.word("today.fading." + way.key()), () -> presenter.go(way.to()));
    }
}
