package org.tillside.swing.practise;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.practise.GalleryPresenter;
import org.tillside.screens.practise.GalleryState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.FaceAvatar;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Portrait;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Tools;

/** Draws what a mentor may play by two: a row for each scenario, a button for each mentee. */
final class ByTwoCard {
    private final Tools tools;
    private final Kit kit;
    private final GalleryPresenter presenter;

    ByTwoCard(Tools tools, GalleryPresenter presenter) {
        this.tools = tools;
        this.kit = tools.kit();
        this.presenter = presenter;
    }

    JComponent draw(List<GalleryState.ByTwo> all) {
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        JPanel head = kit.panels().pane("insets 16 20 12 20, fillx", "[pref!]12[grow,fill]", "[]");
        head.add(kit.texts().heading(kit.word("practise.by-two")), "aligny bottom");
        head.add(kit.texts().detail(kit.word("practise.by-two.line")), "wmin 0, aligny bottom, gapbottom 1");
        card.add(head, "wmin 0, wrap");
        all.forEach(it -> {
            card.add(kit.panels().line(), "wrap");
            card.add(row(it), "wmin 0, wrap");
        });
        return card;
    }

    private JComponent row(GalleryState.ByTwo it) {
        JPanel who = kit.panels().pane("fillx", "[]12[grow,fill]", "[]");
        Portrait portrait = new Portrait(
                it.picture().face(), it.picture().name(), it.picture().mood());
        who.add(new FaceAvatar(kit, tools.faces(), portrait, 40, ""));
        who.add(kit.panels().titled(it.title(), it.line()), "wmin 0");
        JComponent[] buttons =
                it.mentees().stream().map(mentee -> button(it, mentee)).toArray(JComponent[]::new);
        JPanel row = kit.panels().pane("insets 10 20 10 20, fillx", "[grow,fill]", "[]");
        JPanel whom = kit.panels().pane("fill", "[grow,fill]", "push[]push");
        whom.add(kit.panels().flow(8, true, buttons), "wmin 0");
        row.add(kit.panels().beside(who, whom, -1, 260), "wmin 0");
        return row;
    }

    private Press button(GalleryState.ByTwo it, GalleryState.Mentee mentee) {
        Press press = kit.buttons()
                .small(
                        "practise.by-two." + it.id() + "." + mentee.id(),
                        mentee.name(),
                        () -> presenter.playFor(it.id(), mentee.id()));
        press.getAccessibleContext().setAccessibleName(mentee.spoken());
        return mentee.inProgramme() ? press.icon("two") : press;
    }
}
