package org.tillside.swing.kit;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.UIManager;
import org.tillside.content.Mood;

/**
 * The customers' faces, put together from a person's file and a mood's file and kept as images at the sizes in use.
 * To be used on the event thread; cheap to make, but one for the program saves work.
 */
public final class Faces {
    private static final int KEPT = 96;
    private static final double SPACE = 240;
    /** Pixels of the largest image that is made; beyond it one is drawn larger. */
    private static final int SHARPEST = 1024;

    private final Map<String, Drawing> people = new HashMap<>();
    private final Drawings drawings = new Drawings();
    private final Map<Key, BufferedImage> images = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, BufferedImage> eldest) {
            return size() > KEPT;
        }
    };

    /** How much of a person is shown. */
    public enum Crop {
        /** The head in a disc on the mood's pale ground, with a ring in the mood's colour. */
        AVATAR,
        /** Head and shoulders, cut straight at the bottom, nothing behind. */
        BUST
    }

    private record Key(Portrait who, Crop crop, int pixels, Optional<Color> tint) {
        Key sharpest() {
            return new Key(who, crop, SHARPEST, tint);
        }
    }

    /**
     * Paints a face into the square at (x, y).
     *
     * @param size edge of the square in the units of {@code g}; sharp at any scale of {@code g}
     */
    public void paint(Graphics2D g, Portrait who, double x, double y, double size, Crop crop) {
        if (crop == Crop.BUST) {
            image(g, new Key(who, crop, pixels(g, size), Optional.empty()), x, y);
            return;
        }
        double ring = 1.5 + size / 64;
        double gap = ring * 1.8;
        Graphics2D own = smooth(g);
        own.setColor(Token.CARD.colour());
        own.fill(new Ellipse2D.Double(x, y, size, size));
        double inner = size - 2 * gap;
        own.setColor(soft(who.mood()));
        own.fill(new Ellipse2D.Double(x + gap, y + gap, inner, inner));
        image(own, new Key(who, crop, pixels(g, inner), Optional.empty()), x + gap, y + gap);
        own.setColor(ring(who.mood()));
        own.setStroke(new BasicStroke((float) ring));
        own.draw(new Ellipse2D.Double(x + ring / 2, y + ring / 2, size - ring, size - ring));
        own.dispose();
    }

    /** Paints a bust as {@link #paint} does, drawn together with a colour by the colour's alpha. */
    void paintTinted(Graphics2D g, Portrait who, double x, double y, double size, Color tint) {
        image(g, new Key(who, Crop.BUST, pixels(g, size), Optional.of(tint)), x, y);
    }

    /** The drawings that stand around the faces. */
    Drawings drawings() {
        return drawings;
    }

    /** The mood's colour in the theme that is on. */
    static Color ring(Mood mood) {
        return Token.mood(mood.word()).colour();
    }

    /** The mood's pale ground in the theme that is on. */
    static Color soft(Mood mood) {
        return Token.moodSoft(mood.word()).colour();
    }

    private static Graphics2D smooth(Graphics2D g) {
        Graphics2D own = (Graphics2D) g.create();
        Painted.smooth(own);
        return own;
    }

    private static int pixels(Graphics2D g, double size) {
        return Math.max(1, (int) Math.round(size * g.getTransform().getScaleX()));
    }

    private void image(Graphics2D g, Key key, double x, double y) {
        if (key.pixels() <= SHARPEST) {
            onPixels(g, images.computeIfAbsent(key, this::make), x, y);
            return;
        }
        // a card that a long text has stretched must not take the whole memory for its picture
        double grown = key.pixels() / g.getTransform().getScaleX() / SHARPEST;
        BufferedImage image = images.computeIfAbsent(key.sharpest(), this::make);
        g.drawImage(image, new AffineTransform(grown, 0, 0, grown, x, y), null);
    }

    /** Puts an image of device pixels on whole pixels of the device, since half a pixel's shift would blur it. */
    static void onPixels(Graphics2D g, BufferedImage image, double x, double y) {
        AffineTransform device = g.getTransform();
        Graphics2D own = (Graphics2D) g.create();
        own.setTransform(AffineTransform.getTranslateInstance(
                Math.rint(device.getTranslateX() + x * device.getScaleX()),
                Math.rint(device.getTranslateY() + y * device.getScaleY())));
        own.drawImage(image, 0, 0, null);
        own.dispose();
    }

    private BufferedImage make(Key key) {
        BufferedImage image = new BufferedImage(key.pixels(), key.pixels(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = smooth(image.createGraphics());
        if (key.crop() == Crop.AVATAR) {
            disc(g, key);
        } else {
            draw(g, key.who(), 0, 0, key.pixels());
        }
        key.tint().ifPresent(it -> {
            g.setComposite(AlphaComposite.SrcAtop);
            g.setColor(it);
            g.fillRect(0, 0, key.pixels(), key.pixels());
        });
        g.dispose();
        return image;
    }

    /** The head (x 22 to 218, y 16 to 212 of the space) with everything outside the disc taken away smoothly. */
    private void disc(Graphics2D g, Key key) {
        double scale = key.pixels() / 196.0;
        draw(g, key.who(), -22 * scale, -16 * scale, SPACE * scale);
        BufferedImage mask = new BufferedImage(key.pixels(), key.pixels(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D round = smooth(mask.createGraphics());
        round.fill(new Ellipse2D.Double(0, 0, key.pixels(), key.pixels()));
        round.dispose();
        g.setComposite(AlphaComposite.DstIn);
        g.drawImage(mask, 0, 0, null);
        g.setComposite(AlphaComposite.SrcOver);
    }

    private void draw(Graphics2D g, Portrait who, double x, double y, double size) {
        String name = who.drawn() ? who.face() + "-" + who.mood().word() : "unknown";
        people.computeIfAbsent(name, it -> who.drawn() ? compose(who) : Drawing.of("faces/unknown.svg"))
                .paint(g, x, y, size, size);
        if (!who.drawn() && !who.initials().isEmpty()) {
            initials(g, who.initials(), x + size / 2, y + size * 116 / SPACE, size);
        }
    }

    /** The person's file refers to parts by name; the mood's file gives them, and how far the head is tilted. */
    private static Drawing compose(Portrait who) {
        String mood = Drawing.text("faces/moods/" + who.mood().word() + ".svg");
        String parts = mood.substring(mood.indexOf("<defs>"), mood.indexOf("</defs>") + "</defs>".length());
        String person = Drawing.text("faces/" + who.face() + ".svg");
        int opened = person.indexOf('>') + 1;
        String tilted = person.substring(opened).replace("rotate(0 ", "rotate(" + tilt(who.mood()) + " ");
        return Drawing.parse(person.substring(0, opened) + parts + tilted, who.face());
    }

    private static int tilt(Mood mood) {
        return switch (mood) {
            case ANGRY, NEUTRAL -> 0;
            case UPSET -> -3;
            case WORRIED -> 4;
            case PLEASED -> -2;
            case DELIGHTED -> 3;
        };
    }

    private static void initials(Graphics2D g, String letters, double cx, double cy, double size) {
        Font font = Optional.ofNullable(UIManager.getFont("Label.font"))
                .orElseGet(() -> new Font(Font.DIALOG, Font.PLAIN, 12));
        TextLayout text =
                new TextLayout(letters, font.deriveFont(Font.BOLD, (float) (size * 0.2)), g.getFontRenderContext());
        Rectangle2D box = text.getBounds();
        g.setColor(Token.ON_ACCENT.colour());
        text.draw(g, (float) (cx - box.getCenterX()), (float) (cy - box.getCenterY()));
    }
}
