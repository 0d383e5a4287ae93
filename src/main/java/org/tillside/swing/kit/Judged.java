package org.tillside.swing.kit;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.swing.JPanel;
import org.tillside.content.Block;
import org.tillside.content.Mood;

/** One way to do it, with the customer's face: good on a green band, or poor on a red one. */
final class Judged extends Box {
    private final transient Kit kit;
    private final transient Prose prose;
    private final Tone tone;
    private final JPanel band;

    Judged(Tools tools, Prose prose, Block.Callout callout) {
        super(tools.kit(), tools.kit().layout("fillx", "[grow,fill]", "[]0[]push"));
        this.kit = tools.kit();
        this.prose = prose;
        boolean good = callout.kind() == Block.Kind.GOOD;
        this.tone = good ? Tone.GOOD : Tone.BAD;
        this.band = band(good);
        ground(Token.CARD).edge(Token.LINE);
        add(band, "wmin 0, wrap");
        add(body(tools, callout), "wmin 0");
        getAccessibleContext().setAccessibleName(kit.word(good ? "kit.good" : "kit.poor"));
    }

    private JPanel band(boolean good) {
        JPanel pane = kit.panels().pane("insets 9 16 9 16, fillx", "[16!]8[grow,fill]", "[]");
        pane.add(kit.texts().icon(good ? "check" : "close", 16, tone.ink(), ""));
        String word = kit.word(good ? "kit.good" : "kit.poor");
        pane.add(kit.texts().text(Type.SMALL, true, tone.ink(), word), "wmin 0");
        return pane;
    }

    private JPanel body(Tools tools, Block.Callout callout) {
        JPanel pane = kit.panels().pane("insets 16, fillx, hidemode 3", "[]16[grow,fill]", "[top]");
        callout.face()
                .ifPresent(face -> pane.add(face(tools, face, callout.mood().orElse(Mood.NEUTRAL)), "wmin pref"));
        pane.add(words(callout.blocks()), "wmin 0" + (callout.face().isPresent() ? "" : ", span 2"));
        return pane;
    }

    private JPanel face(Tools tools, String face, Mood mood) {
        JPanel pane = kit.panels().pane("", "[center]", "[]3[]");
        String word = kit.word("kit.mood." + mood.word());
        pane.add(new FaceAvatar(kit, tools.faces(), new Portrait(face, "", mood), 64, word), "wrap");
        pane.add(kit.texts().caption(word), "wmin pref");
        return pane;
    }

    /** What one does, the spoken words with weight, and after these what the customer does, quietly. */
    private JPanel words(List<Block> blocks) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        boolean spoken = false;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                Inlines text = Inlines.of(paragraph.text());
                boolean speaks = text.allBold();
                Type type = speaks ? Type.BODY : Type.SMALL;
                Token ink = spoken && !speaks ? Token.MUTED : Token.TEXT;
                pane.add(kit.texts().runs(type, ink, text.runs()), "wmin 0, wrap, gapbottom 4");
                spoken |= speaks;
            } else {
                pane.add(prose.draw(block), "wmin 0, wrap, gapbottom 4");
            }
        }
        return pane;
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        Graphics2D own = (Graphics2D) g.create();
        try {
            Painted.smooth(own);
            own.clipRect(0, 0, getWidth(), band.getHeight());
            float arc = kit.px(24f);
            own.setColor(kit.colour(tone.soft()));
            own.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc));
        } finally {
            own.dispose();
        }
    }
}
