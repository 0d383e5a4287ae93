package org.tillside.swing.roleplay;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.roleplay.RoleplayState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.MoneyBar;
import org.tillside.swing.kit.Text;

/** The card below the picture: who it is, in what mood, the meters, the money. */
final class CustomerCard {
    private final Kit kit;
    private final Live place;
    private final MoneyBar bar;
    private final Text counted;
    private final Text line;

    CustomerCard(Kit kit) {
        this.kit = kit;
        this.place = kit.panels().live();
        this.bar = kit.marks().money(0, 0, "");
        this.counted = kit.texts().small("");
        this.line = kit.texts().caption("");
    }

    Live place() {
        return place;
    }

    /** Money alone changes while replies are pointed at; the rest is not built anew for that. */
    void show(RoleplayState.Customer it) {
        it.money().ifPresent(money -> {
            counted.say(money.counted());
            line.say(money.line());
            bar.show(money.spent(), money.looked(), money.counted() + ". " + money.line());
        });
        RoleplayState.Customer still = new RoleplayState.Customer(
                it.name(), it.age(), it.mood(), it.moodWord(), it.was(), it.manner(), it.meters(), Optional.empty());
        place.show(List.of(still, it.money().isPresent()), () -> card(it));
    }

    private JComponent card(RoleplayState.Customer it) {
        Box card = kit.panels().card("fillx, hidemode 3", "[grow,fill]", "");
        card.setName("roleplay.customer");
        card.add(named(it), "wmin 0, wrap");
        card.add(kit.texts().quiet(it.manner()), "wmin 0, gaptop 4, wrap");
        if (!it.meters().isEmpty() || it.money().isPresent()) {
            card.add(kit.panels().line(), "growx, gaptop 14, wrap");
        }
        it.meters().forEach(meter -> {
            titled(card, meter.title(), kit.texts().small(meter.counted()));
            card.add(kit.marks().meter(meter.title(), meter.value(), meter.start()), "growx, gaptop 6, wrap");
            card.add(kit.texts().caption(meter.line()), "wmin 0, gaptop 4, wrap");
        });
        it.money().ifPresent(money -> {
            titled(card, kit.word("roleplay.money"), counted);
            card.add(bar, "growx, gaptop 8, wrap");
            card.add(line, "wmin 0, gaptop 6");
        });
        return card;
    }

    /** The mood before stands at the right, or below where that is too narrow. */
    private JComponent named(RoleplayState.Customer it) {
        JPanel named = kit.panels().pane("", "[pref!]8[pref!]", "[]");
        named.add(kit.texts().title(it.name()));
        named.add(kit.texts().quiet(it.age()), "aligny bottom, gapbottom 1");
        JPanel now = kit.panels()
                .flow(12, named, kit.marks().mood(it.moodWord(), it.mood().word()));
        if (it.was().isEmpty()) {
            return now;
        }
        JPanel before = kit.panels().pane("fill", "[pref!]", "[]");
        before.add(kit.texts().detail(it.was()), "aligny center");
        return kit.panels().beside(now, before, -1, 210);
    }

    private void titled(Box card, String title, Text counts) {
        card.add(kit.texts().smallStrong(title), "split 2, growx, pushx, wmin 0, gaptop 16");
        card.add(counts.right(), "wmin 0, wrap");
    }
}
