package org.tillside.swing.debrief;

import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.content.Mood;
import org.tillside.journal.PlayId;
import org.tillside.screens.debrief.Comparison;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.FaceAvatar;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Portrait;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** A play beside those before it: in words where it went otherwise, then each as a small picture that opens it. */
final class EarlierCard {
    private final Tools tools;
    private final Kit kit;
    private final Consumer<PlayId> look;

    EarlierCard(Tools tools, Consumer<PlayId> look) {
        this.tools = tools;
        this.kit = tools.kit();
        this.look = look;
    }

    JComponent draw(Comparison it) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        card.setName("debrief.earlier");
        card.add(
                kit.panels()
                        .flow(
                                15,
                                kit.texts().heading(kit.word("debrief.compare.title")),
                                kit.texts().detail(it.line())),
                "wmin 0, gapbottom 10, wrap");
        card.add(words(it), "wmin 0, gapbottom 16, wrap");
        List<Mood> now = it.plays().stream()
                .filter(Comparison.Past::current)
                .findFirst()
                .map(Comparison.Past::path)
                .orElse(List.of());
        Component[] tiles = it.plays().stream().map(each -> tile(each, now)).toArray(Component[]::new);
        card.add(kit.panels().tiles(240, 3, 12, tiles), "wmin 0, wrap");
        boolean over = it.plays().stream().anyMatch(each -> each.open().isPresent());
        card.add(
                kit.panels()
                        .flow(
                                12,
                                kit.texts().caption(over ? kit.word("debrief.compare.dashed") : ""),
                                kit.texts().caption(kit.word("debrief.compare.kept"))),
                "wmin 0, gaptop 12");
        return card;
    }

    /** What went better beside what went worse. */
    private JComponent words(Comparison it) {
        if (it.better().isEmpty() && it.worse().isEmpty()) {
            boolean beside = it.plays().size() > 1;
            return kit.texts().body(beside ? kit.word("debrief.compare.alike") : "");
        }
        JPanel better = turns("debrief.compare.better", Token.GOOD_TEXT, it.better());
        JPanel worse = turns("debrief.compare.worse", Token.WARN, it.worse());
        if (it.worse().isEmpty()) {
            return better;
        }
        return it.better().isEmpty() ? worse : kit.panels().tiles(320, 2, 24, better, worse);
    }

    private JPanel turns(String title, Token ink, List<Comparison.Turn> turns) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]12[pref!]", "");
        pane.add(kit.texts().text(Type.SMALL, true, ink, kit.word(title)), "span 2, growx, wmin 0, wrap");
        for (Comparison.Turn each : turns) {
            pane.add(kit.texts().small(each.text()), "wmin 0, gaptop 4, aligny top");
            pane.add(kit.texts().text(Type.SMALL, true, ink, each.points()), "gaptop 4, aligny top, wrap");
        }
        return pane;
    }

    private Component tile(Comparison.Past it, List<Mood> now) {
        if (it.open().isEmpty()) {
            Box box = kit.panels()
                    .box("insets 16, fillx", "[grow,fill]", "")
                    .ground(it.current() ? Token.ACCENT_SOFT : Token.CARD)
                    .edge(it.current() ? Token.ACCENT_EDGE : Token.LINE);
            box.add(inside(it, List.of()), "wmin 0");
            box.getAccessibleContext().setAccessibleName(it.spoken());
            return box;
        }
        PlayId play = it.open().get();
        JComponent card = kit.panels()
                .pressCard("debrief.earlier." + play, it.spoken(), "fillx", "[grow,fill]", () -> look.accept(play));
        card.add(inside(it, now), "wmin 0, aligny top");
        return card;
    }

    private JComponent inside(Comparison.Past it, List<Mood> now) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        pane.add(head(it), "wmin 0, wrap");
        if (it.path().isEmpty()) {
            pane.add(kit.texts().caption(kit.word("debrief.compare.no-path")), "wmin 0, gaptop 8, wrap");
        } else {
            pane.add(new MoodLine(kit, it.path(), now), "wmin 0, gaptop 8, wrap");
        }
        pane.add(ending(it), "wmin 0, gaptop 8, gapbottom 4, wrap");
        it.skills().forEach(each -> skill(pane, each));
        return pane;
    }

    private JComponent head(Comparison.Past it) {
        JPanel head = kit.panels().pane("fillx", "[grow,fill]8[pref!]", "[]");
        head.add(kit.panels().titledSmall(it.which(), it.when()), "wmin 0");
        if (it.current()) {
            head.add(
                    kit.texts().text(Type.CAPTION, true, Token.ACCENT, kit.word("debrief.compare.this")), "aligny top");
        } else if (it.best() && it.open().isPresent()) {
            head.add(kit.marks().pill(kit.word("debrief.compare.best"), Tone.GOOD), "aligny top");
        }
        return head;
    }

    private JComponent ending(Comparison.Past it) {
        JPanel pane = kit.panels().pane("fillx", "[pref!]10[grow,fill]", "");
        pane.add(
                new FaceAvatar(kit, tools.faces(), new Portrait(it.face(), it.name(), it.mood()), 32, ""),
                "spany 2, aligny top");
        pane.add(kit.texts().smallStrong(it.ending()), "wmin 0, wrap");
        pane.add(
                kit.panels()
                        .flow(10, kit.texts().caption(it.points()), kit.texts().caption(it.spent())),
                "wmin 0");
        return pane;
    }

    private void skill(JPanel into, Comparison.Share it) {
        JPanel line = kit.panels().pane("fillx", "[grow,fill]8[pref!]", "");
        line.add(kit.texts().caption(it.title()), "wmin 0");
        line.add(kit.texts().caption(it.counted()), "wrap");
        line.add(kit.marks().share(it.share(), Token.ACCENT, 200, 4, ""), "span 2, growx, wmin 0, gaptop 2");
        into.add(line, "wmin 0, gaptop 6, wrap");
    }
}
