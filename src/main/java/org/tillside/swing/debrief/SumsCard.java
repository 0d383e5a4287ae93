package org.tillside.swing.debrief;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.tillside.screens.debrief.DebriefState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Marks;
import org.tillside.swing.kit.Token;

/** Where the points came from, skill by skill, and what earns none. */
final class SumsCard {
    private static final int SEGMENTS = 16;
    private static final int BUBBLES = 4;

    private final Kit kit;

    SumsCard(Kit kit) {
        this.kit = kit;
    }

    JComponent draw(DebriefState state) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "[]");
        JComponent skills = skills(state);
        card.add(state.beside().isEmpty() ? skills : kit.panels().divided(skills, beside(state), 204, 280), "wmin 0");
        return card;
    }

    private JComponent skills(DebriefState state) {
        JPanel skills = kit.panels().pane("fillx", "[pref!]12[grow,fill]12[pref!]", "");
        skills.add(kit.texts().heading(kit.word("debrief.skills")), "span 3, growx, wmin 0, gapbottom 4, wrap");
        int at = 0;
        for (DebriefState.Skill each : state.skills()) {
            skill(skills, each, PointsBar.INKS[at++ % PointsBar.INKS.length]);
        }
        if (state.skills().isEmpty()) {
            skills.add(kit.texts().detail(kit.word("debrief.counting")), "span 3, growx, wmin 0");
        }
        return skills;
    }

    private void skill(JPanel into, DebriefState.Skill it, Token ink) {
        into.add(kit.texts().smallStrong(it.title()), "gaptop 10");
        into.add(kit.texts().caption(it.note()).lines(2), "wmin 0");
        into.add(kit.texts().caption(it.scene()).right(), "growx, wrap");
        if (it.most() > 0) {
            double share = it.points() / (double) it.most();
            into.add(
                    it.most() <= SEGMENTS
                            ? kit.marks().colours(segments(it, ink), 200, 8, it.counted())
                            : kit.marks().share(share, ink, 200, 8, it.counted()),
                    "span 2, growx, aligny center");
        }
        into.add(kit.texts().smallStrong(it.counted()).right(), it.most() > 0 ? "growx, wrap" : "skip 2, growx, wrap");
    }

    /** One for each point: earned, waiting for a mark, or open. */
    private static List<Token> segments(DebriefState.Skill it, Token ink) {
        List<Token> all = new ArrayList<>(Marks.filled(it.points(), it.most(), ink));
        int upTo = Math.min(it.most(), it.points() + it.waiting());
        for (int at = Math.min(it.points(), it.most()); at < upTo; at++) {
            all.set(at, Token.WARN_HATCH);
        }
        return all;
    }

    private JComponent beside(DebriefState state) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        JPanel head = kit.panels().pane("fillx", "[grow,fill]8[pref!]", "[]");
        head.add(kit.texts().heading(kit.word("debrief.beside")), "wmin 0");
        head.add(kit.texts().caption(kit.word("debrief.beside.no-points")));
        pane.add(head, "wmin 0, gapbottom 4, wrap");
        boolean first = true;
        for (DebriefState.Beside each : state.beside()) {
            if (!first) {
                pane.add(kit.panels().line(), "growx, gaptop 6, wrap");
            }
            first = false;
            pane.add(row(each), "wmin 0, gaptop 6, wrap");
        }
        return pane;
    }

    private JComponent row(DebriefState.Beside it) {
        JPanel row = kit.panels().pane("fillx", "[grow,fill]8[pref!]", "[]2[]");
        row.add(
                it.said().isEmpty()
                        ? kit.texts().smallStrong(it.title())
                        : kit.panels().flow(8, kit.texts().smallStrong(it.title()), bubbles(it.said())),
                "wmin 0");
        row.add(state(it), "aligny center, wrap");
        row.add(kit.texts().detail(it.line()), "span 2, growx, wmin 0");
        return row;
    }

    /** A speech bubble for each time that it was said; pointed at, the words. */
    private JComponent bubbles(List<String> said) {
        List<String> shown = said.subList(0, Math.min(BUBBLES, said.size()));
        JPanel row = kit.panels().pane("", "", "[]");
        shown.forEach(words -> {
            JLabel bubble = kit.texts().icon("speak", 20, Token.MUTED, words);
            bubble.setToolTipText(words);
            row.add(bubble, row.getComponentCount() == 0 ? "" : "gapleft 2");
        });
        if (said.size() > shown.size()) {
            row.add(kit.texts().caption(kit.word("debrief.plus", said.size() - shown.size())), "gapleft 2");
        }
        row.setName("debrief.sorry");
        return row;
    }

    /** A bar, or a sign that differs in its shape too: a disc with a tick, a broken ring. */
    private JComponent state(DebriefState.Beside it) {
        if (it.share() >= 0) {
            return kit.marks().share(it.share(), Token.ACCENT, 72, 8, it.line());
        }
        return it.done()
                ? kit.marks().verdict(true, 16)
                : kit.marks().segmentRing(16, 2, 8, 1, Token.WARN, kit.word("debrief.not-done"));
    }
}
