package org.tillside.swing.studio;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.PublishPart;
import org.tillside.screens.studio.PublishState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Type;

/** What publishing will do, to learners first and then file by file, before it is done. */
final class PublishPanel extends OverFrame {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient PublishPart part;

    PublishPanel(Kit kit, PublishPart part) {
        super(kit);
        this.kit = kit;
        this.part = part;
        part.show(this::show);
    }

    private void show(PublishState state) {
        page(state, () -> body(state));
        foot(List.of(state.waits(), state.ready()), state.waits(), () -> ways(state));
    }

    private JComponent body(PublishState state) {
        JPanel pane = begin(kit.word("studio.publish.title"), state.line());
        pane.add(learners(state), "wmin 0, gapbottom 16, wrap");
        state.files().forEach(it -> pane.add(file(it), "wmin 0, gapbottom 12, wrap"));
        return end(pane);
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

    private Component[] ways(PublishState state) {
        Press now = kit.buttons().footer("studio.publish.now", part::publishNow);
        now.setEnabled(state.ready());
        return new Component[] {kit.buttons().outlinedFooter("studio.publish.not-yet", part::notYet), now};
    }
}
