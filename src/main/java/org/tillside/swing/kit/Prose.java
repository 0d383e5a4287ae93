package org.tillside.swing.kit;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.content.Block;
import org.tillside.content.Inline;
import org.tillside.content.LinkTarget;
import org.tillside.content.Picture;
import org.tillside.screens.Pictures;

/** Draws the blocks of a lesson page, one below the other. Variables must have been filled in before. */
public final class Prose implements Block.Cases<JComponent> {
    /** How the name of a heading begins; its slug follows. */
    public static final String HEADING = "lesson.heading.";

    private static final int COLUMN = 68;
    private static final int LINE = 23;
    private static final int PAIR = 288;

    private final Tools tools;
    private final Kit kit;
    private final Consumer<String> follow;

    /** Draws with these tools; {@code follow} is told where a link leads. */
    public Prose(Tools tools, Consumer<String> follow) {
        this.tools = tools;
        this.kit = tools.kit();
        this.follow = follow;
    }

    /**
     * What stands side by side: a block, or a good way and the poor one right after it.
     *
     * @param place how it is laid out below what comes before it
     */
    record Piece(List<Block> blocks, String place) {
        Piece {
            blocks = List.copyOf(blocks);
        }
    }

    /** All blocks; a good way directly followed by a poor one stands beside it where there is room. */
    public JPanel draw(List<Block> blocks) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        pieces(blocks).forEach(it -> pane.add(draw(it), it.place()));
        return pane;
    }

    static List<Piece> pieces(List<Block> blocks) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean pair = i + 1 < blocks.size() && good(blocks.get(i)) && poor(blocks.get(i + 1));
            int end = i + (pair ? 2 : 1);
            String last = end >= blocks.size() ? "" : ", gapbottom " + after(blocks.get(i));
            String gap = i == 0 ? "" : ", gaptop " + before(blocks.get(i));
            pieces.add(new Piece(blocks.subList(i, end), "wmin 0, wrap" + gap + last));
            i += pair ? 1 : 0;
        }
        return pieces;
    }

    JComponent draw(Piece piece) {
        List<Block> blocks = piece.blocks();
        return blocks.size() > 1
                ? kit.panels().tiles(PAIR, 2, draw(blocks.get(0)), draw(blocks.get(1)))
                : draw(blocks.get(0));
    }

    JComponent draw(Block block) {
        return block.match(this);
    }

    private static boolean good(Block block) {
        return block instanceof Block.Callout it && it.kind() == Block.Kind.GOOD;
    }

    private static boolean poor(Block block) {
        return block instanceof Block.Callout it && it.kind() == Block.Kind.POOR;
    }

    /** Space above: headings keep away from what was before them, boxes from the text. */
    private static int before(Block block) {
        return block instanceof Block.Heading || block instanceof Block.Callout ? 10 : 0;
    }

    private static int after(Block block) {
        return block instanceof Block.Heading ? 6 : block instanceof Block.Callout ? 14 : 12;
    }

    @Override
    public JComponent paragraph(Block.Paragraph it) {
        return text(Type.BODY, it.text());
    }

    private JComponent text(Type type, List<Inline> text) {
        Inlines inlines = Inlines.of(text);
        Text drawn = kit.texts()
                .runs(type, Token.TEXT, inlines.runs())
                .columns(COLUMN)
                .leading(leading(type));
        if (inlines.links().isEmpty() && inlines.pictures().isEmpty()) {
            return drawn;
        }
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        if (!inlines.letters().isBlank()) {
            pane.add(drawn, "wmin 0, wrap");
        }
        inlines.pictures().forEach(picture -> pane.add(picture(picture), "wmin 0, wrap, gaptop 6"));
        // a link is a button of its own, so that the keyboard reaches it
        inlines.links()
                .forEach(link -> pane.add(
                        kit.buttons()
                                .link(
                                        "lesson.link." + link.target(),
                                        link.letters(),
                                        () -> follow.accept(link.target()))
                                .icon("book"),
                        "grow 0, wmin 0, wrap, gaptop 4"));
        return pane;
    }

    private static int leading(Type type) {
        return type == Type.BODY ? LINE : type.line();
    }

    @Override
    public JComponent heading(Block.Heading it) {
        Type type = it.level() == 2 ? Type.TITLE : it.level() == 3 ? Type.STRONG : Type.BODY;
        String letters = Inlines.of(it.text()).letters();
        Text drawn = kit.texts().text(type, true, Token.TEXT, letters);
        drawn.setName(HEADING + LinkTarget.slug(letters));
        return drawn;
    }

    @Override
    public JComponent items(Block.Items it) {
        JPanel pane = kit.panels().pane("fillx", "[24:pref,right]10[grow,fill]", "");
        int number = it.start().orElse(1);
        for (Block.Item item : it.items()) {
            pane.add(lead(it, item, number++), "aligny top");
            pane.add(draw(item.blocks()), "wmin 0, wrap, gapbottom 6");
        }
        return pane;
    }

    private JComponent lead(Block.Items list, Block.Item item, int number) {
        if (item.ticked().isPresent()) {
            return new TaskBox(kit, item.ticked().get());
        }
        String sign = list.start().isPresent() ? number + "." : "•";
        return kit.texts()
                .text(Type.BODY, list.start().isPresent(), Token.ACCENT, sign)
                .leading(LINE);
    }

    @Override
    public JComponent table(Block.Table it) {
        int columns = Math.max(1, it.header().size());
        Box box = kit.panels().bareCard("fillx, wrap " + columns, "[grow,fill]".repeat(columns), "");
        it.header().forEach(cell -> box.add(cell(cell, true), "wmin 0, growy"));
        for (List<List<Inline>> row : it.rows()) {
            box.add(kit.panels().line(), "span " + columns + ", growx, h 1!");
            row.forEach(cell -> box.add(cell(cell, false), "wmin 0, growy"));
        }
        return box;
    }

    private JComponent cell(List<Inline> text, boolean head) {
        JPanel pane = kit.panels().pane("insets 9 14 9 14, fillx", "[grow,fill]", "[]");
        Inlines inlines = Inlines.of(text);
        pane.add(head ? kit.texts().captionStrong(inlines.letters()) : text(Type.SMALL, text), "wmin 0");
        return pane;
    }

    @Override
    public JComponent quote(Block.Quote it) {
        Box box = kit.panels().box("insets 4 20 4 0, fillx", "[grow,fill]", "").radius(2);
        box.bar(Token.EDGE_QUIET);
        box.add(draw(it.blocks()), "wmin 0");
        return box;
    }

    @Override
    public JComponent callout(Block.Callout it) {
        return switch (it.kind()) {
            case GOOD, POOR -> new Judged(tools, this, it);
            case NEXT_SHIFT -> marked(Tone.ACCENT, "bookmark", kit.word("kit.next-shift"), it);
            case NOTE -> marked(Tone.NEUTRAL, "note", kit.word("kit.note"), it);
        };
    }

    private JComponent marked(Tone tone, String icon, String heading, Block.Callout it) {
        Box box = kit.panels()
                .box("insets 14 24 14 20, fillx", "[20!]12[grow,fill]", "[]2[]")
                .ground(tone.soft())
                .bar(tone.strong())
                .radius(6);
        box.add(kit.texts().icon(icon, 20, tone.ink(), ""), "aligny top, spany 2");
        box.add(kit.texts().strong(heading), "wmin 0, wrap");
        box.add(draw(it.blocks()), "wmin 0");
        return box;
    }

    @Override
    public JComponent figure(Block.Figure it) {
        return picture(it.picture());
    }

    /** What the picture tells stands there until it has come, and for good where it is missing. */
    private JComponent picture(Picture picture) {
        JPanel place = kit.panels().pane("fillx", "[grow,fill]", "[]");
        Box told =
                kit.panels().box("insets 14, fillx", "[20!]10[grow,fill]", "[]").ground(Token.GROUND);
        told.radius(8).edge(Token.LINE);
        told.add(kit.texts().icon("eye", 20, Token.MUTED, ""), "aligny top");
        told.add(kit.texts().detail(kit.word("kit.picture", picture.alt())), "wmin 0");
        place.add(told, "wmin 0");
        tools.pictures().load(picture, bytes -> bytes.ifPresent(it -> place(place, told, picture, it)));
        return place;
    }

    /** A picture has its place as soon as its size is known, and is seen when it has been decoded. */
    private void place(JPanel place, Component told, Picture picture, byte[] bytes) {
        Pictures pictures = tools.pictures();
        pictures.make(
                () -> Figure.read(picture, bytes),
                found -> found.ifPresent(art -> {
                    Figure figure = new Figure(kit, art, picture.alt());
                    put(place, figure);
                    pictures.make(art::whole, whole -> whole.ifPresentOrElse(figure::show, () -> put(place, told)));
                }));
    }

    private static void put(JPanel place, Component it) {
        place.removeAll();
        place.add(it, "wmin 0");
        place.revalidate();
        place.repaint();
    }

    @Override
    public JComponent code(Block.Code it) {
        Box box =
                kit.panels().box("insets 12 16 12 16, fillx", "[grow,fill]", "").ground(Token.GROUND);
        box.edge(Token.LINE).radius(8);
        box.add(kit.texts().small(it.text().stripTrailing()), "wmin 0");
        return box;
    }

    @Override
    public JComponent rule(Block.Rule it) {
        JPanel pane = kit.panels().pane("insets 8 0 8 0, fillx", "[grow,fill]", "[1!]");
        pane.add(kit.panels().line());
        return pane;
    }
}
