package org.tillside.swing.roleplay;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.tillside.content.Mood;
import org.tillside.content.Picture;
import org.tillside.screens.roleplay.RoleplayState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Portrait;
import org.tillside.swing.kit.Stage;
import org.tillside.swing.kit.StagePicture;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;

/** The scene: the picture with its chip, the conversation, and the tail from the customer's mouth to the bubble. */
final class TopCard extends JPanel {
    private final transient Tools tools;
    private final transient Kit kit;
    private final Talk talk;
    private final Live chip;
    private final Box card;
    private transient Optional<StagePicture> picture = Optional.empty();
    private transient Optional<Picture> own = Optional.empty();
    private transient Mood mood = Mood.NEUTRAL;

    TopCard(Tools tools) {
        this.tools = tools;
        this.kit = tools.kit();
        this.talk = new Talk(tools);
        this.chip = kit.panels().live();
        this.card = kit.panels().bareCard("", "", "");
        setOpaque(false);
        card.setLayout(new Placing());
        setLayout(kit.layout("fill", "[grow,fill]", "[grow,fill]"));
        add(card, "wmin 0, hmin 0");
        card.add(chip);
        card.add(talk);
    }

    void show(RoleplayState state) {
        RoleplayState.Picture it = state.picture();
        Stage stage = new Stage(
                it.backdrop(),
                it.props(),
                it.waiting().stream().map(TopCard::portrait).toList(),
                portrait(it.customer()),
                it.ringing());
        if (picture.isEmpty()) {
            StagePicture drawn = new StagePicture(kit, tools.faces(), stage, 12, it.spoken());
            picture = Optional.of(drawn);
            card.add(drawn);
        } else {
            picture.get().show(stage, it.spoken());
        }
        behind(it.own());
        chip.show(List.of(it.setting()), () -> chip(it.setting()));
        mood = state.says().mood();
        talk.show(state);
        repaint();
    }

    /** The author's picture comes when it is read, unless another is wanted by then. */
    private void behind(Optional<Picture> wanted) {
        if (wanted.equals(own)) {
            return;
        }
        own = wanted;
        picture.ifPresent(StagePicture::behindNothing);
        wanted.ifPresent(it -> tools.pictures().load(it, bytes -> bytes.filter(read -> own.equals(wanted))
                .ifPresent(read -> picture.ifPresent(drawn -> drawn.behind(it, read, tools.pictures())))));
    }

    static Portrait portrait(RoleplayState.Face face) {
        return new Portrait(face.face(), face.name(), face.mood());
    }

    private Box chip(String setting) {
        Box box = kit.panels()
                .box("insets 7 12 7 12, fillx", "[16!]8[grow,fill]", "[]")
                .ground(Token.CARD)
                .radius(6);
        box.add(kit.texts().icon("clock", 16, Token.MUTED, ""), "aligny top, gaptop 1");
        box.add(kit.texts().small(setting), "wmin 0");
        return box;
    }

    Talk talk() {
        return talk;
    }

    /** The height that it needs at a width, so that what the customer says is never cut. */
    int least(int width) {
        boolean wide = StageGrid.wide(kit, width);
        talk.below(!wide);
        int spoken = talk.least();
        return wide ? Math.max(kit.px(260), spoken) : pictureHigh(width) + spoken;
    }

    /** Where it stands above the conversation, all of the picture is seen. */
    private int pictureHigh(int width) {
        return Math.min(kit.px(300), width / 2);
    }

    /** The tail comes last, over picture and conversation. */
    @Override
    protected void paintChildren(Graphics g) {
        super.paintChildren(g);
        if (picture.isEmpty()
                || !StageGrid.wide(kit, getWidth())
                || !talk.bubble().isVisible()) {
            return;
        }
        Component bubble = talk.bubble();
        Point mouth = SwingUtilities.convertPoint(picture.get(), picture.get().mouth(), this);
        Point edge = SwingUtilities.convertPoint(bubble, 0, 0, this);
        Graphics2D g2 = (Graphics2D) g.create();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setColor(kit.colour(Token.moodSoft(mood.word())));
        int at = Math.max(edge.y + kit.px(12), Math.min(mouth.y, edge.y + bubble.getHeight() - kit.px(44)));
        Path2D tail = new Path2D.Float();
        tail.moveTo(Math.min(mouth.x, edge.x - kit.px(24)), mouth.y);
        tail.lineTo(edge.x + kit.px(2f), at + kit.px(4f));
        tail.lineTo(edge.x + kit.px(2f), at + kit.px(32f));
        tail.closePath();
        g2.fill(tail);
        g2.dispose();
    }

    /** The picture at the left, or on top where it is narrow; the chip over it. */
    private final class Placing implements LayoutManager {
        @Override
        public void layoutContainer(Container parent) {
            int w = parent.getWidth();
            int h = parent.getHeight();
            boolean wide = StageGrid.wide(kit, w);
            int left = wide ? StageGrid.left(kit, w) : w;
            int high = wide ? h : pictureHigh(w);
            picture.ifPresent(it -> {
                it.above(!wide);
                it.setBounds(0, 0, left, high);
            });
            int inset = kit.px(16);
            int across = Math.min(chip.getPreferredSize().width, left - 2 * inset);
            chip.setBounds(inset, inset, across, chip.getPreferredSize().height);
            talk.setBounds(wide ? left : 0, wide ? 0 : high, wide ? w - left : w, wide ? h : h - high);
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int width = parent.getWidth() > 0 ? parent.getWidth() : kit.px(1168);
            return new Dimension(width, least(width));
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(0, 0);
        }

        @Override
        public void addLayoutComponent(String name, Component part) {}

        @Override
        public void removeLayoutComponent(Component part) {}
    }
}
