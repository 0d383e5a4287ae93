package org.tillside.swing.studio;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.PublishPart;
import org.tillside.screens.studio.PublishState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Type;

/** What publishing will do, to learners first and then file by file, before it is done. */
final class PublishPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient PublishPart part;
    private final Live place;
    private final Live foot;

    PublishPanel(Kit kit, PublishPart part) {
        super(kit.layout("fill", "[grow,fill]", "[grow,fill]0[]0[]"));
        this.kit = kit;
        this.part = part;
        this.place = kit.panels().live();
        this.foot = kit.panels().live();
        setBackground(kit.colour(Token.GROUND));
        add(kit.panels().scroll(place), "wmin 0, hmin 0, wrap");
        add(kit.panels().line(), "growx, wrap");
        add(foot, "wmin 0");
        part.show(this::show);
    }

    private void show(PublishState state) {
        place.show(state, () -> body(state));
        foot.show(List.of(state.waits(), state.ready()), () -> foot(state));
    }

    private JComponent body(PublishState state) {
        JPanel pane = kit.panels().pane("fillx, insets 16 20 16 20", "[grow,fill]", "");
        pane.add(kit.texts().title(kit.word("studio.publish.title")), "wmin 0, gapbottom 4, wrap");
        pane.add(kit.texts().quiet(state.line()), "wmin 0, gapbottom 14, wrap");
        pane.add(learners(state), "wmin 0, gapbottom 16, wrap");
        state.files().forEach(it -> pane.add(file(it), "wmin 0, gapbottom 12, wrap"));
        pane.add(kit.panels().pane("", "", ""), "push");
        return pane;
    }

    private JComponent learners(PublishState state) {
        Box card = new ConcernCard(kit, part::answer).draw(state.keeps(), state.concerns());
        if (!state.version().isEmpty()) {
            card.add(kit.texts().detail(state.version()), "wmin 0, gaptop 12");
        }
        return card;
    }

    private JComponent file(PublishState.File it) {
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        card.add(head(it), "wmin 0, wrap");
        it.wrong()
                .forEach(problem -> card.add(
                        fault(
                                problem.sentence(),
                                "studio.publish.problem." + problem.number(),
                                kit.word("studio.publish.to-fix"),
                                () -> part.goTo(problem.number())),
                        "wmin 0, wrap"));
        if (it.conflict()) {
            card.add(
                    fault(
                            kit.word("studio.publish.conflicting"),
                            "studio.publish.choose." + it.path(),
                            kit.word("studio.publish.to-choose"),
                            () -> part.choose(it.path())),
                    "wmin 0, wrap");
        }
        if (it.open()) {
            card.add(kit.panels().line(), "growx, wrap");
            card.add(new DifferenceRows(kit).draw(it.difference().rows()), "wmin 0, gaptop 6, gapbottom 10");
        }
        return card;
    }

    private JComponent fault(String text, String name, String link, Runnable action) {
        JPanel row = kit.panels().pane("fillx, insets 0 16 10 16", "[grow,fill]", "");
        Press to = kit.buttons().link(name, link, action);
        row.add(kit.panels().notice(Tone.BAD, text, Optional.of(to)), "wmin 0");
        return row;
    }

    private JComponent head(PublishState.File it) {
        Slab press = kit.panels()
                .pressRow(
                        "studio.publish.file." + it.path(),
                        it.path() + ", " + it.difference().line(),
                        "insets 12 16 12 16, fillx",
                        "[16!]10[grow,fill]",
                        () -> part.fold(it.path()));
        press.add(kit.texts().icon(it.open() ? "chevron-down" : "chevron-right", 16, Token.MUTED, ""), "aligny center");
        JPanel words = kit.panels().flow(12);
        words.add(kit.texts().text(Type.SMALL, true, Token.TEXT, it.path()));
        words.add(
                kit.texts().text(Type.SMALL, false, Token.MUTED, it.difference().line()));
        press.add(words, "wmin 0");
        return press;
    }

    private JComponent foot(PublishState state) {
        Press now = kit.buttons().footer("studio.publish.now", part::publishNow);
        now.setEnabled(state.ready());
        return OverFoot.of(
                kit, state.waits(), kit.buttons().outlinedFooter("studio.publish.not-yet", part::notYet), now);
    }
}
