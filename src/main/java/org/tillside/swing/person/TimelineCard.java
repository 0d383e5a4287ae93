package org.tillside.swing.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.person.PersonState;
import org.tillside.screens.person.PersonState.Filter;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Run;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Trail;
import org.tillside.swing.kit.Type;

/** Draws what was signed, newest first, along a line with a disc for each. */
final class TimelineCard {
    private final Kit kit;
    private final Consumer<Filter> filter;
    private final Consumer<String> seen;
    private final Consumer<String> mend;

    /**
     * @param seen goes to an observation, by its id
     * @param mend goes to withdrawing or correcting a signature, by its id
     */
    TimelineCard(Kit kit, Consumer<Filter> filter, Consumer<String> seen, Consumer<String> mend) {
        this.kit = kit;
        this.filter = filter;
        this.seen = seen;
        this.mend = mend;
    }

    JComponent draw(PersonState state) {
        JPanel inside = kit.panels().pane("insets 16 20 20 20, fillx", "[grow,fill]", "");
        inside.add(head(state), "wmin 0, gapbottom 8, wrap");
        inside.add(state.days().isEmpty() ? nothing() : days(state.days()), "wmin 0");
        JPanel foot = kit.panels().pane("insets 14 20 14 20, fillx", "[16!]8[grow,fill]", "");
        foot.add(kit.texts().icon("lock", 16, Token.MUTED, ""), "aligny top");
        foot.add(kit.texts().detail(kit.word("person.stays")), "wmin 0");
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "[]push[][]");
        card.add(inside, "wmin 0, wrap");
        card.add(kit.panels().line(), "wrap");
        card.add(foot, "wmin 0");
        return card;
    }

    /** The filters stand at the right of the heading, or below it where the width does not hold both. */
    private JComponent head(PersonState state) {
        JComponent heading = kit.texts().heading(kit.word("person.timeline"));
        JComponent[] chips = state.chips().stream()
                .map(it -> kit.buttons()
                        .chip("person.filter." + it.filter(), it.text(), it.chosen(), () -> filter.accept(it.filter())))
                .toArray(JComponent[]::new);
        JPanel left = kit.panels().pane("fillx, insets 6 0 0 0", "[grow,fill]", "[]push");
        left.add(heading, "wmin 0");
        int least =
                (int) Math.ceil(heading.getPreferredSize().width / kit.look().size());
        return kit.panels().beside(left, kit.panels().flow(6, chips), -1, least);
    }

    private JComponent nothing() {
        return kit.panels()
                .empty(
                        "pen",
                        kit.word("person.nothing-signed"),
                        kit.word("person.nothing-signed.help"),
                        Optional.empty());
    }

    private JComponent days(List<PersonState.Day> days) {
        Trail trail = kit.panels().trail("[pref!]10[28!]10[grow,fill]12[]");
        days.forEach(day -> {
            JPanel title = kit.panels().pane("fillx", "[]10[grow,fill]", "[center]");
            title.add(kit.texts().captionStrong(day.title()), "wmin pref");
            title.add(kit.panels().line(), "h 1!");
            trail.add(title, "skip 2, spanx, growx, wmin 0, gaptop 8, gapbottom 4, wrap");
            day.entries().forEach(it -> entry(trail, it));
        });
        return trail;
    }

    private void entry(Trail trail, PersonState.Entry it) {
        EventLook look = EventLook.of(it.kind());
        trail.add(kit.texts().detail(it.time()), "aligny top, gaptop 6");
        trail.add(kit.marks().event(look.icon(), look.tone(), it.struck(), 28), "aligny top");
        trail.add(title(it, look), "wmin 0, aligny top, gaptop 2");
        trail.add(kit.texts().detail(it.who()).right(), "growx, wmin pref, wmax 160, aligny top, gaptop 6, wrap");
        JPanel below = kit.panels().pane("fillx", "[grow,fill]", "[]2[]2[]");
        if (!it.detail().isEmpty()) {
            below.add(kit.texts().runs(Type.SMALL, Token.MUTED, runs(it.detail())), "wmin 0, wrap");
        }
        it.comment().ifPresent(said -> below.add(kit.texts().small(said), "wmin 0, wrap"));
        List<JComponent> links = new ArrayList<>();
        it.seen()
                .ifPresent(id -> links.add(
                        kit.buttons().link("person.seen." + id, kit.word("person.seen"), () -> seen.accept(id))));
        it.mend()
                .ifPresent(id -> links.add(
                        kit.buttons().link("person.mend." + id, kit.word("person.mend"), () -> mend.accept(id))));
        if (!links.isEmpty()) {
            below.add(kit.panels().flow(16, links.toArray(JComponent[]::new)), "wmin 0");
        }
        trail.add(below, "skip 2, spanx, growx, wmin 0, gapbottom 8, wrap");
    }

    private JComponent title(PersonState.Entry it, EventLook look) {
        String word = kit.word("person.entry", it.word());
        List<Run> runs = it.struck()
                ? List.of(Run.plain(word + " " + it.title()).strike())
                : List.of(Run.bold(word + " ").in(look.tone().ink()), Run.bold(it.title()));
        List<JComponent> parts = new ArrayList<>();
        parts.add(kit.texts().runs(Type.BODY, it.struck() ? Token.MUTED : Token.TEXT, runs));
        it.later()
                .forEach(later -> parts.add(kit.marks()
                        .pill(later.text(), EventLook.of(later.kind()).tone())));
        return kit.panels().flow(8, parts.toArray(JComponent[]::new));
    }

    private static List<Run> runs(List<PersonState.Piece> pieces) {
        return pieces.stream()
                .map(it -> it.struck() ? Run.plain(it.text()).strike() : Run.plain(it.text()))
                .toList();
    }
}
