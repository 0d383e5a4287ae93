package org.tillside.swing.kit;

import java.awt.Component;
import java.awt.Insets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Builds what holds the rest: panes, cards, rows, callouts, notices. Bare numbers are pixels at 100 %. */
public final class Panels {
    /** So many rows are built together. */
    private static final int CHUNK = 20;

    private final Kit kit;

    Panels(Kit kit) {
        this.kit = kit;
    }

    /** A see-through panel laid out by MigLayout; insets and gaps begin at 0. */
    public JPanel pane(String layout, String columns, String rows) {
        JPanel pane = new JPanel(kit.layout(layout, columns, rows));
        pane.setOpaque(false);
        return pane;
    }

    /** A box without ground or edge, to be given them. */
    public Box box(String layout, String columns, String rows) {
        return new Box(kit, kit.layout(layout, columns, rows));
    }

    /** A card: white, radius 12, padding 20. */
    public Box card(String layout, String columns, String rows) {
        return box("insets 20, " + layout, columns, rows).ground(Token.CARD).edge(Token.LINE);
    }

    /** A card without padding, for rows and footers that reach its sides. */
    public Box bareCard(String layout, String columns, String rows) {
        return box(layout, columns, rows).ground(Token.CARD).edge(Token.LINE);
    }

    /** The card that asks for the next step: accent-soft, padding 24. */
    public Box heroCard(String layout, String columns, String rows) {
        return box("insets 24, " + layout, columns, rows)
                .ground(Token.ACCENT_SOFT)
                .edge(Token.ACCENT_EDGE);
    }

    /** A card in the colours of a tone, such as a hint (blue). */
    public Box toned(Tone tone, String layout, String columns, String rows) {
        return box("insets 20, " + layout, columns, rows)
                .ground(tone.soft())
                .edge(tone == Tone.INFO ? Token.INFO_EDGE : tone == Tone.ACCENT ? Token.ACCENT_EDGE : tone.soft());
    }

    /** A callout: a pale box with a bar at the left, an icon, a heading and a text. */
    public Box callout(Tone tone, String icon, String heading, String text) {
        Box box = box("insets 14 24 14 20, fillx, gap 0", "[20!]12[grow,fill]", "")
                .ground(tone.soft())
                .bar(tone.strong())
                .radius(6);
        box.add(kit.texts().icon(icon, 20, tone.ink(), ""), "aligny top, spany 2");
        box.add(kit.texts().strong(heading), "wmin 0, wrap");
        box.add(kit.texts().reading(text), "wmin 0");
        return box;
    }

    /** A row's left side: a bold title over a line of detail. */
    public JPanel titled(String title, String detail) {
        JPanel pane = pane("fillx", "[grow,fill]", "");
        pane.add(kit.texts().strong(title), "wmin 0, wrap");
        if (!detail.isEmpty()) {
            pane.add(kit.texts().detail(detail), "wmin 0");
        }
        return pane;
    }

    /** The same in small type: in side cards. */
    public JPanel titledSmall(String title, String detail) {
        JPanel pane = pane("fillx", "[grow,fill]", "");
        pane.add(kit.texts().smallStrong(title), "wmin 0, wrap");
        if (!detail.isEmpty()) {
            pane.add(kit.texts().detail(detail), "wmin 0");
        }
        return pane;
    }

    /** A row of a list that is not pressed: what leads it, title and detail, what stands at the right. */
    public JPanel row(Optional<? extends Component> lead, String title, String detail, Component... right) {
        JPanel row = pane("insets 10 20 10 20, fillx, hidemode 3", "[]16[grow,fill]", "[]");
        lead.ifPresentOrElse(
                first -> row.add(first), () -> row.add(kit.texts().label(Type.BODY, false, Token.TEXT, "")));
        row.add(titled(title, detail), "wmin 0");
        for (Component each : right) {
            row.add(each, "gapleft 16");
        }
        return row;
    }

    /** A row that is pressed as a whole; add the parts to it (layout given), {@code setSelected} marks it chosen. */
    public Slab pressRow(String name, String spoken, String layout, String columns, Runnable action) {
        return new Slab(kit, kit.layout(layout, columns, ""), name, spoken, AccessibleRole.PUSH_BUTTON, action);
    }

    /** A card that is pressed as a whole; add the parts to it (layout given). */
    public CardSlab pressCard(String name, String spoken, String layout, String columns, Runnable action) {
        return new CardSlab(kit, kit.layout("insets 16, " + layout, columns, ""), name, spoken, action);
    }

    /**
     * A card that is pressed as a whole, with parts below each other in the middle: cheap, for where there are many. The
     * constraint of a part is the space above it, in device pixels.
     */
    public CardSlab stackedCard(String name, String spoken, Insets around, Runnable action) {
        Insets pixels =
                new Insets(kit.px(around.top), kit.px(around.left), kit.px(around.bottom), kit.px(around.right));
        return new CardSlab(kit, new Stacked(pixels), name, spoken, action);
    }

    /** An answer to choose, with its key; {@code many} where several may be right. */
    public Choice choice(String name, String text, String key, boolean many, Runnable action) {
        return new Choice(kit, name, text, key, many, action);
    }

    /** One of the views of a page, in a row of them. */
    public PageTab tab(String key, boolean on, Runnable action) {
        return new PageTab(kit, key, kit.word(key), on, action);
    }

    /** A line across. */
    public JComponent line() {
        return new Divider(kit, false);
    }

    /** A line from top to bottom. */
    public JComponent upright() {
        return new Divider(kit, true);
    }

    /** A row that goes on in a next line where the width ends. */
    public JPanel flow(int gap, Component... parts) {
        return flow(gap, false, parts);
    }

    /** The same, with its lines flush right. */
    public JPanel flow(int gap, boolean right, Component... parts) {
        Flow flow = new Flow(kit, gap, right);
        for (Component part : parts) {
            flow.add(part);
        }
        return flow;
    }

    /**
     * A main part with a side part of a width of its own (in pixels at 100 %; negative: as it prefers), which moves
     * below where the main part would be narrower than {@code least}.
     */
    public JPanel beside(Component main, Component aside, int side, int least) {
        return new Beside(main, aside, kit.px(16), kit.px(side), kit.px(least));
    }

    /** The same with more room and a line between them, as long as they stand side by side. */
    public JPanel divided(Component main, Component aside, int side, int least) {
        return new Beside(main, aside, kit.px(32), kit.px(side), kit.px(least)).divided(kit.colour(Token.LINE));
    }

    /** Cards in equal columns, each at least so wide, at most so many beside each other. */
    public JPanel tiles(int least, int most, Component... cards) {
        return tiles(least, most, 16, cards);
    }

    /** The same with another gap between them. */
    public JPanel tiles(int least, int most, int gap, Component... cards) {
        Tiles tiles = new Tiles(kit.px(least), most, kit.px(gap));
        for (Component card : cards) {
            tiles.add(card);
        }
        return tiles;
    }

    /** An empty state: what is not there yet and what to do about it. */
    public JPanel empty(String icon, String title, String text, Optional<? extends Component> action) {
        JPanel pane = pane("insets 32, fillx", "[grow,center]", "");
        pane.add(kit.texts().icon(icon, 32, Token.FAINT, ""), "wrap, gapbottom 12");
        pane.add(kit.texts().heading(title).centred(), "wmin 0, wrap, gapbottom 4");
        pane.add(kit.texts().quiet(text).centred().columns(56), "wmin 0, wrap");
        action.ifPresent(button -> pane.add(button, "gaptop 16"));
        return pane;
    }

    /** A notice in the page: what happened, what was kept, what to do. */
    public Box notice(Tone tone, String text, Optional<? extends Component> action) {
        Box box = box("insets 12 16 12 16, fillx", "[20!]12[grow,fill]12[]", "[]")
                .ground(tone.soft())
                .radius(8);
        box.add(kit.texts().icon(tone.icon(), 20, tone.ink(), ""), "aligny top");
        box.add(kit.texts().text(Type.SMALL, false, Token.TEXT, text), "wmin 0");
        action.ifPresent(button -> box.add(button));
        box.getAccessibleContext().setAccessibleName(text);
        return box;
    }

    /** Scrolls what it holds up and down, as wide as the view. */
    public Scroll scroll(Component content) {
        return new Scroll(kit, content);
    }

    /** A page: title, muted line, actions and jump field above its body. */
    public Page page(Page.Head head) {
        return new Page(kit, head);
    }

    /** One of two arrangements of the same parts, by whether there is this width (in pixels at 100 %). */
    public Folding folding(int needed, Supplier<? extends Component> beside, Supplier<? extends Component> below) {
        return new Folding(kit, needed, false, beside, below);
    }

    /** The same, by whether there is this height. */
    public Folding foldingHigh(int needed, Supplier<? extends Component> tall, Supplier<? extends Component> low) {
        return new Folding(kit, needed, true, tall, low);
    }

    /** Rows in columns, along a line through their discs. */
    public Trail trail(String columns) {
        return new Trail(kit, columns);
    }

    /**
     * Rows below each other; of many those further down are built when they come into view.
     *
     * @param first how many are built at once
     * @param high about how high a row is, in pixels at 100 %
     */
    public <T> JPanel rows(String layout, List<T> of, int first, int high, Function<T, ? extends Component> row) {
        JPanel rows = pane(layout, "[grow,fill]", "");
        of.stream().limit(first).forEach(it -> rows.add(row.apply(it), "wmin 0, wrap"));
        for (int from = first; from < of.size(); from += CHUNK) {
            List<T> chunk = of.subList(from, Math.min(of.size(), from + CHUNK));
            rows.add(later(high * chunk.size(), () -> rows("fillx", chunk, chunk.size(), high, row)), "wmin 0, wrap");
        }
        rows.add(pane("", "", ""), "push");
        return rows;
    }

    /** Something further down that is built when it comes into view; about so high, in pixels at 100 %. */
    public Later later(int high, Supplier<? extends Component> build) {
        return new Later(kit.px(high), build);
    }

    /** A place whose content is built anew when what it shows has changed. */
    public Live live() {
        return new Live();
    }
}
