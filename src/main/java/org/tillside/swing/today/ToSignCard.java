package org.tillside.swing.today;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.Route;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.screens.today.TodayState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.FaceAvatar;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Portrait;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** Who waits for a signature: who, what speaks for it, how long, the button; in columns where there is room. */
final class ToSignCard {
    private static final int WEEK = 7;
    private static final int NAME = 172;

    private final Tools tools;
    private final Kit kit;
    private final TodayPresenter presenter;
    private final Rows rows;

    ToSignCard(Tools tools, TodayPresenter presenter) {
        this.tools = tools;
        this.kit = tools.kit();
        this.presenter = presenter;
        this.rows = new Rows(kit, presenter);
    }

    Box draw(String heading, List<TodayState.ToSign> all) {
        Box card = rows.head(heading, kit.word("today.signatures.order"));
        int needed =
                (int) Math.ceil(grid(all).getMinimumSize().width / kit.look().size());
        card.add(kit.panels().folding(needed, () -> grid(all), () -> list(all)), "wmin 0");
        return card;
    }

    /** The rows share their columns. */
    private JComponent grid(List<TodayState.ToSign> all) {
        JPanel grid = kit.panels().pane("fillx, hidemode 0", "[]12[grow,fill]12[]14[]14[]14[]14[right]", "");
        for (TodayState.ToSign it : all) {
            grid.add(kit.panels().line(), "span 7, growx, wrap");
            grid.add(kit.marks().avatar(it.who().id(), it.who().name(), 40), "gap 20 0 10 10");
            grid.add(kit.panels().titled(it.who().name(), it.step()), "gaptop 10, gapbottom 10, wmin " + NAME);
            grid.add(it.play().map(this::play).orElseGet(this::nothing));
            grid.add(it.quiz().map(this::quiz).orElseGet(this::nothing));
            grid.add(flags(it));
            grid.add(waited(it));
            grid.add(sign(it), "gapright 20, wrap");
        }
        return grid;
    }

    private JComponent nothing() {
        return kit.panels().pane("", "", "");
    }

    private JComponent flags(TodayState.ToSign it) {
        JPanel pane = kit.panels().pane("wrap", "[]", "[]4[]");
        said(it).forEach(pane::add);
        return pane;
    }

    private List<JComponent> said(TodayState.ToSign it) {
        Optional<JComponent> ready = Optional.of(it.ready())
                .filter(text -> !text.isEmpty())
                .map(text -> kit.marks().pill(text, Tone.ACCENT, "flag"));
        Optional<JComponent> doubt = Optional.of(it.doubt())
                .filter(text -> !text.isEmpty())
                .map(text -> kit.marks().pill(text, Tone.WARN, "warn"));
        return java.util.stream.Stream.concat(ready.stream(), doubt.stream()).toList();
    }

    /** Without room for columns: who with the button, and below it what speaks for it. */
    private JComponent list(List<TodayState.ToSign> all) {
        JPanel list = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        for (TodayState.ToSign it : all) {
            list.add(kit.panels().line());
            list.add(rows.row(it.who(), it.who().name(), it.step(), Optional.of(sign(it))), "wmin 0");
            JPanel evidence = kit.panels().flow(20);
            it.play().ifPresent(play -> evidence.add(play(play)));
            it.quiz().ifPresent(quiz -> evidence.add(quiz(quiz)));
            said(it).forEach(evidence::add);
            evidence.add(waited(it));
            list.add(evidence, "wmin 0, gap 72 20 0 12");
        }
        return list;
    }

    private Press sign(TodayState.ToSign it) {
        boolean plays = it.kind() == TodayState.Kind.PLAY;
        String name = (plays ? "today.live." : "today.sign.") + it.who().id();
        String text = kit.word(
                switch (it.kind()) {
                    case WATCH -> "today.sign";
                    case LEAD -> "today.lead";
                    case PLAY -> "today.play-live";
                    case SIGN -> "today.sign-seen";
                });
        Route to = it.to();
        Press press = it.filled()
                ? kit.buttons().filled(name, text, () -> presenter.go(to))
                : kit.buttons().outlined(name, text, () -> presenter.go(to));
        return press.icon(plays ? "two" : "pen");
    }

    private JComponent play(TodayState.PlayShown it) {
        JPanel pane = kit.panels().pane("", "[]8[]", "[]0[]");
        Portrait portrait = new Portrait(it.face(), it.customer(), it.mood());
        pane.add(new FaceAvatar(kit, tools.faces(), portrait, 36, ""), "spany 2");
        pane.add(kit.texts().caption(kit.word("today.play")), "wmin pref, wrap");
        pane.add(kit.texts().small(it.outcome()), "wmin pref");
        return pane;
    }

    private JComponent quiz(TodayState.QuizShown it) {
        return over(
                kit.texts().caption(it.text()),
                kit.marks().segments(it.right(), it.asked(), Token.GOOD, 70, 12, it.text()));
    }

    private JComponent waited(TodayState.ToSign it) {
        Token ink = it.days() > 0 ? Token.WARN : Token.TEXT;
        return over(
                kit.texts().text(Type.SMALL, true, ink, it.waited()),
                kit.marks().segments(Math.min(it.days(), WEEK), WEEK, Token.WARN, 82, 8, it.waited()));
    }

    private JComponent over(Text words, JComponent drawn) {
        JPanel pane = kit.panels().pane("", "[]", "[]4[]");
        pane.add(words, "wmin pref, wrap");
        pane.add(drawn);
        return pane;
    }
}
