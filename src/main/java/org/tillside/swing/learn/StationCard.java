package org.tillside.swing.learn;

import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.learn.LearnPresenter;
import org.tillside.screens.learn.LearnState;
import org.tillside.screens.learn.LearnState.Stand;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Type;

/** What is in a station: how it stands, its parts one by one, and the one thing to do. */
final class StationCard {
    private final Kit kit;
    private final LearnPresenter presenter;

    StationCard(Kit kit, LearnPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    JComponent body(LearnState.Station station) {
        JPanel pane = kit.panels().pane("insets 28 32 24 32, fillx, hidemode 3", "[grow,fill]", "");
        pane.add(head(station), "wmin 0, wrap");
        pane.add(kit.texts().page(station.title()), "wmin 0, gaptop 2, wrap");
        if (!station.about().isEmpty()) {
            pane.add(kit.texts().reading(station.about()).in(Token.MUTED), "wmin 0, gaptop 4, wrap");
        }
        for (LearnState.Remark remark : station.notes()) {
            pane.add(remark(remark), "wmin 0, gaptop 12, wrap");
        }
        pane.add(kit.texts().captionStrong(kit.word("learn.inside")), "wmin 0, gaptop 20, gapbottom 4, wrap");
        for (LearnState.Row row : station.rows()) {
            pane.add(kit.panels().line(), "growx, h 1!, wrap");
            pane.add(row(row), "wmin 0, wrap");
        }
        return pane;
    }

    private JComponent head(LearnState.Station station) {
        JPanel line = kit.panels().flow(10);
        line.add(kit.texts().detail(station.when()));
        if (!station.state().isEmpty()) {
            line.add(kit.marks().pill(station.state(), tone(station.stand())));
        }
        return line;
    }

    private static Tone tone(Stand stand) {
        return switch (stand) {
            case DONE, SIGNED, NOW -> Tone.ACCENT;
            case WAITS, LAPSED -> Tone.WARN;
            default -> Tone.NEUTRAL;
        };
    }

    private JComponent remark(LearnState.Remark remark) {
        return kit.panels()
                .notice(remark.urgent() ? Tone.WARN : Tone.NEUTRAL, remark.text(), java.util.Optional.empty());
    }

    private JComponent row(LearnState.Row row) {
        JPanel line = kit.panels().pane("fillx, hidemode 3", "[grow,fill]8[]", "[]");
        String spoken = row.title() + ", " + row.detail() + ", " + row.end();
        String layout = "insets 10 4 10 4, fillx, hidemode 3";
        String columns = "[20!]14[grow,fill]12[]8[14!]6[16!]";
        if (row.press()) {
            Slab slab = kit.panels()
                    .pressRow("learn.row." + row.id(), spoken, layout, columns, () -> presenter.press(row.id()));
            fill(slab, row);
            line.add(slab, "wmin 0");
        } else {
            JPanel pane = kit.panels().pane(layout, columns, "");
            fill(pane, row);
            line.add(pane, "wmin 0");
        }
        if (row.answers()) {
            line.add(kit.buttons().small("learn.answers", () -> presenter.answers(row.id())));
        }
        return line;
    }

    private void fill(JComponent into, LearnState.Row row) {
        into.add(kit.texts().icon(row.icon(), 20, Token.ACCENT, ""), "aligny top, gaptop 1");
        JPanel words = kit.panels().titled(row.title(), row.detail());
        row.points().forEach(point -> words.add(kit.texts().detail("• " + point), "newline, wmin 0, gaptop 2"));
        into.add(words, "wmin 0");
        boolean urgent = row.stand() == Stand.WAITS || row.stand() == Stand.LAPSED;
        into.add(kit.texts().text(Type.SMALL, urgent, urgent ? Token.WARN : Token.MUTED, row.end()), "wmin pref");
        into.add(row.stand() == Stand.PLAIN ? kit.texts().caption("") : Stands.sign(kit, row.stand()));
        into.add(
                row.press()
                        ? kit.texts().icon("chevron-right", 16, Token.MUTED, "")
                        : kit.texts().caption(""));
    }

    JComponent foot(String primary) {
        JPanel pane = kit.panels().pane("insets 16 32 16 32, fillx", "push[]", "[]");
        pane.add(kit.buttons()
                .footer("learn.primary", primary, presenter::primary)
                .iconAfter("arrow"));
        return pane;
    }
}
