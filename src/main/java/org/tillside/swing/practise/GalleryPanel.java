package org.tillside.swing.practise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.journal.PlayId;
import org.tillside.screens.practise.GalleryPresenter;
import org.tillside.screens.practise.GalleryState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.CardSlab;
import org.tillside.swing.kit.DrillTeaser;
import org.tillside.swing.kit.GalleryPicture;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Pill;
import org.tillside.swing.kit.Portrait;
import org.tillside.swing.kit.Run;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** The role-plays as cards with pictures, the one that comes next as a large card above them. */
public final class GalleryPanel extends JPanel {
    private static final int SHOWN = 3;
    private static final int MINUTES = 5;

    private final transient Tools tools;
    private final transient Kit kit;
    private final transient GalleryPresenter presenter;
    private final Live chips;
    private final Live hero;
    private final Live cards;
    private final Live pairs;

    /** Draws what the presenter shows, from now on. */
    public GalleryPanel(Tools tools, GalleryPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.tools = tools;
        this.kit = tools.kit();
        this.presenter = presenter;
        this.chips = kit.panels().live();
        this.hero = kit.panels().live();
        this.cards = kit.panels().live();
        this.pairs = kit.panels().live();
        Page page =
                kit.panels().page(Page.Head.of(kit.word("practise.title"), kit.word("practise.line"), tools.jump()));
        JPanel body = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]16[]16[]16[]push");
        body.add(chips, "wmin 0, wrap");
        body.add(hero, "wmin 0, wrap");
        body.add(pairs, "wmin 0, wrap");
        body.add(cards, "wmin 0");
        add(page.body(body));
        presenter.show(this::show);
    }

    private void show(GalleryState state) {
        chips.show(List.of(state.chips(), state.tally()), () -> chips(state));
        hero.setVisible(state.hero().isPresent());
        hero.show(state.hero(), () -> state.hero().map(this::hero).orElseGet(() -> kit.panels()
                .pane("", "", "")));
        cards.show(List.of(state.cards(), state.drill(), state.broken()), () -> cards(state));
        pairs.setVisible(!state.pairs().isEmpty());
        pairs.show(state.pairs(), () -> new ByTwoCard(tools, presenter).draw(state.pairs()));
    }

    private JComponent chips(GalleryState state) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]16[pref!]", "[]");
        JComponent[] all = state.chips().stream()
                .map(it -> kit.buttons()
                        .chip(
                                "practise.chip." + it.id(),
                                kit.word("practise.chip", it.title(), it.count()),
                                it.chosen(),
                                () -> presenter.filter(it.id())))
                .toArray(JComponent[]::new);
        pane.add(kit.panels().flow(8, all), "wmin 0");
        pane.add(kit.texts().detail(state.tally()), "aligny top, gaptop 6");
        return pane;
    }

    private JComponent hero(GalleryState.Hero it) {
        GalleryState.Card card = it.card();
        Box box = kit.panels().bareCard("fillx", "[215!,fill]0[grow,fill]", "[grow,fill]");
        box.add(picture(card, "", GalleryPicture.Corners.LEFT), "grow, hmin 158");
        JPanel inside = kit.panels().pane("insets 16 20 16 20, fillx", "[grow,fill]12[]", "[]6[]4[]push[]");
        inside.add(kit.texts().eyebrow(kit.word("practise.next")), "wmin 0");
        inside.add(badge(card.badge()), "alignx right, wrap");
        inside.add(kit.texts().title(card.title()), "span 2, growx, wmin 0, wrap");
        inside.add(kit.texts().detail(it.line()), "span 2, growx, wmin 0, wrap");
        JPanel tags = kit.panels().flow(6, tags(card));
        inside.add(tags, "wmin 0, gaptop 12, aligny center");
        inside.add(kit.buttons().hero(it.button(), () -> presenter.play(card.id())), "gaptop 12, alignx right, wrap");
        card.last().ifPresent(play -> inside.add(last(card, play), "span 2, growx, wmin 0"));
        box.add(inside, "wmin 0");
        box.setName("practise.hero");
        return box;
    }

    private JComponent picture(GalleryState.Card card, String thing, GalleryPicture.Corners corners) {
        GalleryState.Picture it = card.picture();
        return new GalleryPicture(
                kit,
                tools.faces(),
                new Portrait(it.face(), it.name(), it.mood()),
                thing,
                corners == GalleryPicture.Corners.LEFT ? 5 : it.place(),
                corners,
                12);
    }

    private JComponent[] tags(GalleryState.Card card) {
        List<JComponent> tags = new ArrayList<>();
        card.skills().forEach(skill -> tags.add(kit.marks().pill(skill, Tone.NEUTRAL)));
        tags.add(minutes(card.minutes()));
        return tags.toArray(JComponent[]::new);
    }

    private JComponent minutes(String text) {
        JPanel pane = kit.panels().pane("insets 3 4 3 0", "[]4[pref!]", "[]");
        pane.add(kit.texts().icon("clock", 16, Token.MUTED, ""));
        pane.add(kit.texts().caption(text));
        return pane;
    }

    private Pill badge(GalleryState.Badge badge) {
        return switch (badge) {
            case NEW -> kit.marks().pill(kit.word("practise.badge.new"), Tone.INFO);
            case UNDER_WAY -> kit.marks().pill(kit.word("practise.badge.under_way"), Tone.WARN, "play");
            case TRY_AGAIN -> kit.marks().pill(kit.word("practise.badge.try_again"), Tone.WARN, "again");
            case ALL_FOUND -> kit.marks().pill(kit.word("practise.badge.all_found"), Tone.GOOD, "check");
        };
    }

    private JComponent cards(GalleryState state) {
        JComponent[] all = Stream.of(
                        state.broken().stream().map(this::broken),
                        state.drill().stream().map(this::drill),
                        state.cards().stream().map(this::card))
                .flatMap(it -> it)
                .toArray(JComponent[]::new);
        if (all.length == 0 && !hero.isVisible()) {
            return kit.panels()
                    .empty("mask", kit.word("practise.none"), kit.word("practise.none.line"), Optional.empty());
        }
        return kit.panels().tiles(260, 3, all);
    }

    private JComponent card(GalleryState.Card it) {
        CardSlab card = kit.panels()
                .pressCard(
                        "practise.card." + it.id(),
                        it.spoken(),
                        "insets 1 1 14 1, fillx",
                        "[grow,fill]",
                        () -> presenter.play(it.id()));
        card.edge(Token.LINE);
        card.add(
                new Badged(picture(it, it.picture().thing(), GalleryPicture.Corners.TOP), badge(it.badge()), kit),
                "wmin 0, h 112!, wrap");
        card.add(kit.texts().strong(it.title()), "wmin 0, gap 16 16 8 4, wrap");
        card.add(kit.panels().flow(6, skills(it)), "wmin 0, gap 16 16 0 12, wrap, pushy, aligny top");
        JPanel foot = kit.panels().pane("fillx", "[]8[grow,fill]8[pref!]", "[]");
        it.score()
                .ifPresentOrElse(
                        score -> {
                            boolean all = it.badge() == GalleryState.Badge.ALL_FOUND;
                            foot.add(kit.marks().share(score.share(), all ? Token.GOOD : Token.ACCENT, 72, 6, ""));
                            foot.add(
                                    kit.texts()
                                            .runs(
                                                    Type.CAPTION,
                                                    Token.MUTED,
                                                    List.of(
                                                            Run.bold(score.points())
                                                                    .in(Token.TEXT),
                                                            Run.plain(" " + score.of()))),
                                    "wmin 0");
                        },
                        () -> foot.add(kit.texts().caption(kit.word("practise.not-played")), "span 2, wmin 0"));
        foot.add(minutes(it.minutes()));
        card.add(foot, "wmin 0, gap 16 16 0 0, aligny bottom, wrap");
        it.last().ifPresent(play -> card.add(last(it, play), "wmin 0, gap 16 16 2 0"));
        return card;
    }

    /** Back to the debrief of the last play: what one thing to try was, and how to compare. */
    private JComponent last(GalleryState.Card it, PlayId play) {
        return kit.panels()
                .flow(
                        0,
                        kit.buttons()
                                .link(
                                        "practise.last." + it.id(),
                                        kit.word("practise.last"),
                                        () -> presenter.look(play)));
    }

    private JComponent drill(GalleryState.Drill it) {
        CardSlab card = kit.panels()
                .pressCard("practise.drill", it.spoken(), "insets 1 1 14 1, fillx", "[grow,fill]", presenter::drill);
        card.edge(Token.LINE);
        Pill badge = it.counted()
                ? kit.marks().pill(kit.word("practise.drill.counted"), Tone.GOOD, "check")
                : it.begun()
                        ? kit.marks().pill(kit.word("practise.badge.try_again"), Tone.WARN, "again")
                        : kit.marks().pill(kit.word("practise.badge.new"), Tone.INFO);
        JComponent picture =
                new DrillTeaser(kit, tools.faces(), kit.word("drill.seconds", 11), kit.word("drill.seconds", 24));
        card.add(new Badged(picture, badge, kit), "wmin 0, h 112!, wrap");
        card.add(kit.texts().strong(kit.word("drill.title")), "wmin 0, gap 16 16 8 4, wrap");
        card.add(kit.texts().detail(kit.word("practise.drill")), "wmin 0, gap 16 16 0 12, wrap, pushy, aligny top");
        JPanel foot = kit.panels().pane("fillx", "[grow,fill]8[pref!]", "[]");
        foot.add(kit.texts().caption(it.best().isEmpty() ? kit.word("practise.not-played") : it.best()), "wmin 0");
        foot.add(minutes(kit.word("practise.minutes", MINUTES)));
        card.add(foot, "wmin 0, gap 16 16 0 0, aligny bottom");
        return card;
    }

    /** As many skills as fit in two lines; of the rest how many they are, spelled out in the tip. */
    private JComponent[] skills(GalleryState.Card it) {
        List<JComponent> pills = new ArrayList<>();
        it.skills().stream().limit(SHOWN).forEach(skill -> pills.add(kit.marks().pill(skill, Tone.NEUTRAL)));
        if (it.skills().size() > SHOWN) {
            List<String> rest = it.skills().subList(SHOWN, it.skills().size());
            Pill more = kit.marks().pill(kit.word("practise.more", rest.size()), Tone.NEUTRAL);
            more.setToolTipText(String.join(", ", rest));
            more.getAccessibleContext().setAccessibleName(String.join(", ", rest));
            pills.add(more);
        }
        return pills.toArray(JComponent[]::new);
    }

    private JComponent broken(GalleryState.Broken it) {
        Box box = kit.panels().card("fillx", "[grow,fill]", "");
        box.add(kit.marks().pill(kit.word("practise.broken.badge"), Tone.BAD, "warn"), "growx 0, wrap");
        box.add(kit.texts().strong(it.title()), "wmin 0, gaptop 8, wrap");
        box.add(kit.texts().detail(it.line()), "wmin 0, gapbottom 4, wrap");
        it.faults().forEach(fault -> {
            box.add(kit.texts().caption(fault.place()), "wmin 0, gaptop 6, wrap");
            box.add(kit.texts().small(fault.sentence()), "wmin 0, wrap");
        });
        box.setName("practise.broken");
        return box;
    }
}
