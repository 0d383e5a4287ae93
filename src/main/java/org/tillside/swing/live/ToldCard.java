package org.tillside.swing.live;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.content.ModuleId;
import org.tillside.screens.live.SeenState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Type;

/** Draws what was seen, for both to look at: every line, the sums, what to practise. */
final class ToldCard {
    private final Kit kit;
    private final Consumer<ModuleId> open;

    /** @param open opens the module in which it is taught */
    ToldCard(Kit kit, Consumer<ModuleId> open) {
        this.kit = kit;
        this.open = open;
    }

    JComponent draw(SeenState.Told it) {
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        JPanel head = kit.panels().pane("insets 20 20 8 20, fillx", "[grow,fill]", "[]");
        head.add(kit.texts().heading(it.heading()), "wmin 0");
        card.add(head, "wmin 0, wrap");
        it.lines().forEach(line -> {
            card.add(kit.panels().line(), "gap 20 20 0 0, wrap");
            card.add(line(line, it.highest()), "wmin 0, wrap");
        });
        card.add(kit.panels().line(), "wrap");
        card.add(sums(it), "wmin 0");
        return card;
    }

    private JComponent line(SeenState.Line it, int highest) {
        JPanel pane = kit.panels().pane("insets 10 20 10 20, fillx", "[34!]8[grow,fill]", "[]");
        pane.add(kit.marks().bigKey(kit.word("live.number", it.number())), "aligny top");
        JPanel said = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "push[]2[]push");
        JComponent text = kit.texts().body(it.text());
        said.add(
                it.critical()
                        ? kit.panels().flow(12, text, kit.marks().pill(kit.word("live.critical"), Tone.BAD, "warn"))
                        : text,
                "wmin 0, wrap");
        if (!it.detail().isEmpty()) {
            said.add(kit.texts().detail(it.detail()), "wmin 0");
        }
        JPanel right = kit.panels().pane("fill", "[pref!,right]", "push[]push");
        if (it.height() < 0) {
            right.add(kit.marks().pill(it.level(), Tone.NEUTRAL));
        } else if (!it.level().isEmpty()) {
            Tone tone = RubricCard.tone(it.height(), highest);
            right.add(kit.marks()
                    .pill(it.level(), tone, tone == Tone.GOOD ? "check" : tone == Tone.WARN ? "half" : "close"));
        }
        pane.add(kit.panels().beside(said, right, -1, 200), "wmin 0");
        return pane;
    }

    private JComponent sums(SeenState.Told it) {
        JPanel pane = kit.panels().pane("insets 14 20 16 20, fillx, hidemode 3", "[grow,fill]", "[]8[]2[]");
        List<Token> colours = it.heights().stream()
                .map(height -> FootBar.colour(height, it.highest()))
                .toList();
        pane.add(
                kit.marks().colours(colours, 120, 8, it.counts()),
                "growx, wmin 0, wmax " + Math.min(270, Math.max(3, colours.size() * 27 - 3)) + ", wrap");
        pane.add(kit.texts().smallStrong(it.counts()), "wmin 0, wrap");
        if (!it.critical().isEmpty()) {
            pane.add(
                    kit.texts().text(Type.SMALL, true, it.enough() ? Token.GOOD_TEXT : Token.BAD, it.critical()),
                    "wmin 0, wrap");
        }
        if (!it.greeting().isEmpty()) {
            pane.add(kit.texts().small(it.greeting()), "wmin 0");
        }
        return pane;
    }

    /** What to practise, with the modules that teach it. */
    JComponent practise(List<SeenState.Practise> all) {
        Box card = kit.panels().card("fillx, hidemode 3", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("live.practise")), "wmin 0, wrap");
        if (all.isEmpty()) {
            card.add(kit.texts().quiet(kit.word("live.practise.none")), "wmin 0, gaptop 6");
        }
        for (int i = 0; i < all.size(); i++) {
            SeenState.Practise it = all.get(i);
            String name = "live.practise." + (i + 1);
            card.add(kit.texts().body(it.line()), "wmin 0, gaptop 12, wrap");
            it.module()
                    .ifPresent(module -> card.add(
                            kit.buttons().link(name, it.title(), () -> open.accept(module)),
                            "growx 0, alignx left, gaptop 2, wmax 100%, wrap"));
        }
        return card;
    }
}
