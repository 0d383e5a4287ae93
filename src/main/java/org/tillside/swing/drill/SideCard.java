package org.tillside.swing.drill;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.drill.DrillPresenter;
import org.tillside.screens.drill.DrillState;
import org.tillside.screens.drill.DrillState.Side;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.CardSlab;
import org.tillside.swing.kit.FaceAvatar;
import org.tillside.swing.kit.Faces;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Portrait;
import org.tillside.swing.kit.Ring;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;
import org.tillside.swing.kit.WayPicture;

/** The card at the side: the rules, whoever is chosen with the ways to greet, a pause, the result. */
final class SideCard {
    private final Kit kit;
    private final Faces faces;
    private final DrillPresenter presenter;
    private final Live place;
    private final Ring ring;

    SideCard(Tools tools, DrillPresenter presenter) {
        this.kit = tools.kit();
        this.faces = tools.faces();
        this.presenter = presenter;
        this.place = kit.panels().live();
        this.ring = kit.marks().timeRing(52, 1, 30);
    }

    Live place() {
        return place;
    }

    /** The ring alone moves in place; the rest is built anew for another visitor. */
    void show(Side side) {
        if (side instanceof Side.Greet it) {
            ring.share(it.share())
                    .in(it.hurry() ? Token.WARN : Token.ACCENT)
                    .inside(it.inside(), "")
                    .spoken(it.spoken());
            place.show(List.of(it.letter(), it.name(), it.does(), it.ways()), () -> greet(it));
        } else {
            place.show(side, () -> still(side));
        }
    }

    private JComponent still(Side side) {
        if (side instanceof Side.Intro it) {
            return intro(it);
        } else if (side instanceof Side.Watch it) {
            return watch(it);
        }
        return side instanceof Side.Rest it ? rest(it) : new OverCard(kit, presenter).draw((Side.Over) side);
    }

    private Box card(String rows) {
        Box card = kit.panels().card("fillx", "[grow,fill]", rows);
        card.setName("drill.side");
        return card;
    }

    private JComponent intro(Side.Intro it) {
        Box card = card("");
        card.add(kit.texts().title(kit.word("drill.intro")), "wmin 0, wrap");
        rule(card, "eye", "drill.rule.spot");
        rule(card, "hand", "drill.rule.greet");
        rule(card, "floor", "drill.rule.steps");
        rule(card, "timer", "drill.rule.rounds");
        if (!it.best().isEmpty()) {
            card.add(kit.texts().detail(it.best()), "wmin 0, gaptop 14, wrap");
        }
        card.add(
                kit.buttons().hero("drill.begin", () -> presenter.begin(false)).cap("Enter"),
                "growx 0, alignx left, gaptop 18, wrap");
        card.add(kit.panels().line(), "growx, gaptop 18, wrap");
        card.add(kit.texts().small(kit.word("drill.calm.line")), "wmin 0, gaptop 14, wrap");
        card.add(
                kit.buttons().outlined("drill.calm", () -> presenter.begin(true)),
                "growx 0, alignx left, gaptop 8, wrap");
        card.add(kit.texts().caption(""), "pushy");
        return card;
    }

    private void rule(Box card, String icon, String key) {
        JPanel row = kit.panels().pane("fillx", "[20!]12[grow,fill]", "[]");
        row.add(kit.texts().icon(icon, 20, Token.ACCENT, ""), "aligny top");
        row.add(kit.texts().body(kit.word(key)), "wmin 0");
        card.add(row, "wmin 0, gaptop 12, wrap");
    }

    private JComponent watch(Side.Watch it) {
        Box card = card("");
        card.add(kit.texts().title(it.title()), "wmin 0, wrap");
        card.add(kit.texts().quiet(it.line()), "wmin 0, gaptop 4, wrap");
        it.told().ifPresent(told -> card.add(told(told), "wmin 0, gaptop 20, wrap"));
        card.add(kit.texts().caption(""), "pushy");
        return card;
    }

    private JComponent told(DrillState.Told it) {
        return kit.panels()
                .callout(it.well() ? Tone.GOOD : Tone.WARN, it.well() ? "check" : "info", it.title(), it.why());
    }

    private JComponent rest(Side.Rest it) {
        Box card = card("");
        card.add(kit.texts().title(it.title()), "wmin 0, wrap");
        card.add(kit.texts().quiet(it.line()), "wmin 0, gaptop 4, wrap");
        card.add(
                kit.buttons().hero(it.button(), presenter::goOn).cap("Enter"), "growx 0, alignx left, gaptop 18, wrap");
        card.add(kit.buttons().outlined("drill.anew", presenter::anew), "growx 0, alignx left, gaptop 10, wrap");
        card.add(kit.texts().caption(""), "pushy");
        return card;
    }

    private JComponent greet(Side.Greet it) {
        Box card = kit.panels().box("insets 16 16 16 16, fill", "[grow,fill]", "[]14[]8[grow,fill]");
        card.ground(Token.CARD).edge(Token.LINE);
        card.setName("drill.side");
        card.add(who(it), "wmin 0, wrap");
        card.add(kit.texts().strong(kit.word("drill.how")), "wmin 0, wrap");
        JPanel ways = kit.panels()
                .pane("fill", "[grow,fill]", "[grow,fill,sg]10[grow,fill,sg]10[grow,fill,sg]10[grow,fill,sg]");
        it.ways().forEach(way -> ways.add(way(way), "wmin 0, grow, hmax 150, wrap"));
        card.add(ways, "wmin 0");
        return card;
    }

    private JComponent who(Side.Greet it) {
        JPanel pane = kit.panels().pane("fillx", "[]12[grow,fill]10[]", "[]");
        pane.add(new FaceAvatar(kit, faces, new Portrait(it.face(), it.name(), it.mood()), 60, ""));
        JPanel named = kit.panels().pane("fillx", "[grow,fill]", "[]2[]2[]");
        JPanel chose = kit.panels().pane("fillx", "[]8[grow,fill]", "[]");
        chose.add(kit.marks().key(it.letter()));
        chose.add(kit.texts().eyebrow(kit.word("drill.chosen")), "wmin 0");
        named.add(chose, "wmin 0, wrap");
        named.add(kit.texts().heading(it.name()), "wmin 0, wrap");
        named.add(kit.texts().detail(it.does()), "wmin 0");
        pane.add(named, "wmin 0");
        pane.add(ring, "aligny center");
        return pane;
    }

    private JComponent way(DrillState.Way it) {
        CardSlab slab = kit.panels()
                .pressCard(
                        "drill.way." + it.number(),
                        it.spoken(),
                        "insets 6 6 6 12, fill",
                        "[]12[grow,fill]",
                        () -> presenter.greet(it.number()));
        slab.add(new WayPicture(kit, faces, it.id()), "growy, aligny center");
        JPanel said = kit.panels().pane("fillx", "[]8[grow,fill]", "push[]6[]push");
        said.add(kit.marks().key(String.valueOf(it.number())), "aligny top");
        said.add(kit.texts().detail(it.act()), "wmin 0, wrap");
        said.add(kit.texts().text(Type.SMALL, true, Token.TEXT, it.say()), "span 2, wmin 0");
        slab.add(said, "wmin 0, grow");
        return slab;
    }
}
