package org.tillside.swing.today;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.today.TraineeToday;
import org.tillside.screens.today.TraineeToday.Stop;
import org.tillside.shop.Progress;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** The programme as one row of stations: as many round the present one as the width holds, the others in a line. */
final class PathCard {
    private static final int MOST = 6;
    private static final int LEAST = 3;
    private static final int STOP = 128;
    private static final int GAP = 16;

    private final Kit kit;

    PathCard(Kit kit) {
        this.kit = kit;
    }

    JComponent draw(TraineeToday.Path it) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "[]14[]");
        JPanel head = kit.panels().pane("fillx", "[grow,fill]12[]", "[]");
        head.add(kit.texts().heading(it.title()), "wmin 0");
        head.add(kit.texts().detail(it.counts()).right(), "wmin 0");
        card.add(head, "wmin 0, wrap");
        card.add(row(it, Math.min(MOST, it.stops().size())), "wmin 0");
        return card;
    }

    private JComponent row(TraineeToday.Path it, int most) {
        if (most <= LEAST) {
            return stops(it, most);
        }
        return kit.panels().folding(most * (STOP + GAP) - GAP, () -> stops(it, most), () -> row(it, most - 1));
    }

    private JComponent stops(TraineeToday.Path it, int most) {
        List<Stop> shown = it.around(most);
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        JComponent[] stops = shown.stream()
                .map(stop -> stop(stop, stop.number() == it.stops().size()))
                .toArray(JComponent[]::new);
        pane.add(kit.panels().tiles(STOP, Math.max(1, most), stops), "wmin 0");
        if (!shown.isEmpty() && shown.size() < it.stops().size()) {
            int from = shown.get(0).number() - 1;
            pane.add(rest(it, from, from + shown.size()), "wmin 0, gaptop 10");
        }
        return pane;
    }

    /** The stations for which the row has no room. */
    private JComponent rest(TraineeToday.Path it, int from, int to) {
        JPanel pane = kit.panels().flow(20);
        if (from > 0) {
            pane.add(kit.texts()
                    .detail(kit.word("today.path.before", titles(it.stops().subList(0, from)))));
        }
        if (to < it.stops().size()) {
            List<Stop> after = it.stops().subList(to, it.stops().size());
            pane.add(kit.texts().detail(kit.word("today.path.then", titles(after))));
        }
        return pane;
    }

    private static String titles(List<Stop> of) {
        return String.join(" · ", of.stream().map(Stop::title).toList());
    }

    private JComponent stop(Stop it, boolean last) {
        JPanel pane = kit.panels().pane("fillx", "[]8[grow,fill]", "[]10[]2[]");
        boolean behind = it.state().done() || it.state() == Progress.State.WAITS;
        boolean later = it.state() == Progress.State.LATER;
        pane.add(kit.marks().step(Rows.step(it.state()), String.valueOf(it.number()), 28));
        Box line = kit.panels()
                .box("", "", "")
                .ground(behind ? Token.ACCENT : Token.LINE)
                .radius(1);
        line.setVisible(!last);
        pane.add(line, "h 2!, wrap");
        Token ink = later ? Token.MUTED : Token.TEXT;
        pane.add(kit.texts().text(Type.SMALL, !later, ink, it.title()), "span 2, growx, wmin 0, wrap");
        boolean here = it.state() == Progress.State.NOW;
        pane.add(kit.texts().text(Type.SMALL, here, word(it), it.word()), "span 2, growx, wmin 0");
        return pane;
    }

    private static Token word(Stop it) {
        if (it.late()) {
            return Token.WARN;
        }
        return switch (it.state()) {
            case NOW -> Token.ACCENT;
            case WAITS, LAPSED -> Token.WARN;
            case NEXT -> Token.TEXT;
            default -> Token.MUTED;
        };
    }
}
