package org.tillside.swing.drill;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.drill.DrillState.Counts;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Run;
import org.tillside.swing.kit.Strip;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** The card below the floor: the streak, the median of the last greetings, this round. */
final class SumsCard {
    private static final int DISCS = 10;
    private static final int ROW = 208;
    /** So wide that all three stand side by side with lines between them. */
    private static final int DIVIDED = 620;

    private final Kit kit;
    private final Live place;

    SumsCard(Kit kit) {
        this.kit = kit;
        this.place = kit.panels().live();
    }

    Live place() {
        return place;
    }

    void show(Counts it) {
        place.show(it, () -> card(it));
    }

    private JComponent card(Counts it) {
        Box card = kit.panels().box("insets 14 20 14 20, fill", "[grow,fill]", "push[]push");
        card.ground(Token.CARD).edge(Token.LINE);
        card.setName("drill.sums");
        card.add(
                kit.panels().folding(DIVIDED, () -> divided(it), () -> kit.panels()
                        .tiles(138, 3, 20, streak(it), median(it), round(it))),
                "wmin 0, aligny center");
        return card;
    }

    /** Side by side with lines between them; the line of seconds has most of the room. */
    private JComponent divided(Counts it) {
        JPanel pane = kit.panels()
                .pane(
                        "fill",
                        "[0:0,grow 35,fill]20[1!,fill]20[0:0,grow 40,fill]20[1!,fill]20[0:0,grow 25,fill]",
                        "[fill]");
        pane.add(streak(it), "wmin 0");
        pane.add(kit.panels().upright());
        pane.add(median(it), "wmin 0");
        pane.add(kit.panels().upright());
        pane.add(round(it), "wmin 0");
        return pane;
    }

    private JComponent number(String number, String unit, String more) {
        List<Run> runs = more.isEmpty()
                ? List.of(Run.plain(unit))
                : List.of(Run.plain(unit + "  "), Run.plain(more).in(Token.MUTED));
        JPanel pane = kit.panels().pane("fillx", "[pref!]7[grow,fill]", "[]");
        pane.add(kit.texts().text(Type.PAGE, true, Token.TEXT, number), "aligny bottom");
        pane.add(kit.texts().runs(Type.SMALL, Token.TEXT, runs), "wmin 0, aligny bottom, gapbottom 5");
        return pane;
    }

    private JComponent part(String title, JComponent number, JComponent below) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]0[]4[]");
        pane.add(kit.texts().detail(title), "wmin 0, wrap");
        pane.add(number, "wmin 0, wrap");
        pane.add(below, "wmin 0");
        return pane;
    }

    private JComponent streak(Counts it) {
        return part(
                kit.word("drill.streak"),
                number(String.valueOf(it.streak()), kit.word("drill.in-a-row"), it.best()),
                kit.panels().folding(ROW, () -> discs(it, 18, 3), () -> discs(it, 12, 1)));
    }

    private JComponent discs(Counts it, int size, int gap) {
        JComponent[] discs = new JComponent[DISCS];
        for (int i = 0; i < DISCS; i++) {
            discs[i] = i < it.streak()
                    ? kit.marks().verdict(true, size)
                    : kit.marks().circle(false, size);
        }
        return kit.panels().flow(gap, discs);
    }

    private JComponent median(Counts it) {
        Strip strip =
                kit.marks().strip(180, 30, 10).unit(kit.word("drill.s")).show(it.seconds(), it.middle(), it.strip());
        boolean none = it.median().isEmpty();
        return part(
                kit.word("drill.median"),
                number(none ? "–" : it.median(), none ? "" : kit.word("drill.seconds-word"), ""),
                strip);
    }

    private JComponent round(Counts it) {
        JComponent missed = kit.texts().text(Type.SMALL, false, it.anyMissed() ? Token.BAD : Token.MUTED, it.missed());
        return part(
                kit.word("drill.this-round"),
                number(String.valueOf(it.greeted()), kit.word("drill.greeted"), ""),
                missed);
    }
}
