package org.tillside.swing.kit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One icon as its SVG file draws it: paths, circles and rectangles, filled or stroked. Icons are on every page, the
 * first one too, and need no more than this of SVG; pictures and faces are drawn by a library.
 *
 * @param edge of the file's own square
 */
record IconFile(double edge, List<Part> parts) {
    private static final Pattern ELEMENT = Pattern.compile("<([a-z]+)\\s([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

    IconFile {
        parts = List.copyOf(parts);
    }

    /** One shape; {@code fill} or {@code line} is null where there is none of it. */
    record Part(Shape shape, @Nullable Color fill, @Nullable Color line, BasicStroke stroke) {}

    /** Reads an icon of the product by its name without ending. */
    static IconFile read(String name) {
        try (InputStream in = IconFile.class.getResourceAsStream("/org/tillside/swing/icons/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalStateException("no icon " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static IconFile parse(String svg) {
        Matcher elements = ELEMENT.matcher(svg);
        Map<String, String> all = new HashMap<>();
        List<Part> parts = new ArrayList<>();
        while (elements.find()) {
            if (elements.group(1).equals("svg")) {
                all.putAll(attributes(elements.group(2)));
            } else {
                Map<String, String> own = new HashMap<>(all);
                own.putAll(attributes(elements.group(2)));
                parts.add(part(elements.group(1), own));
            }
        }
        return new IconFile(Double.parseDouble(all.getOrDefault("width", "20")), parts);
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> found = new HashMap<>();
        Matcher each = ATTRIBUTE.matcher(text);
        while (each.find()) {
            found.put(each.group(1), each.group(2));
        }
        return found;
    }

    private static Part part(String element, Map<String, String> by) {
        Shape shape =
                switch (element) {
                    case "path" -> PathData.shape(by.getOrDefault("d", ""));
                    case "circle" -> circle(number(by, "cx", 0), number(by, "cy", 0), number(by, "r", 0));
                    case "rect" -> rectangle(by);
                    default -> throw new IllegalStateException("an icon has no " + element);
                };
        int cap = by.getOrDefault("stroke-linecap", "").equals("round") ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        int join = by.getOrDefault("stroke-linejoin", "").equals("round")
                ? BasicStroke.JOIN_ROUND
                : BasicStroke.JOIN_MITER;
        BasicStroke stroke = new BasicStroke((float) number(by, "stroke-width", 1), cap, join, 4);
        return new Part(
                shape, colour(by.getOrDefault("fill", "#000000")), colour(by.getOrDefault("stroke", "none")), stroke);
    }

    private static Shape circle(double cx, double cy, double r) {
        return new Ellipse2D.Double(cx - r, cy - r, 2 * r, 2 * r);
    }

    private static Shape rectangle(Map<String, String> by) {
        double round = 2 * number(by, "rx", 0);
        return new RoundRectangle2D.Double(
                number(by, "x", 0), number(by, "y", 0), number(by, "width", 0), number(by, "height", 0), round, round);
    }

    private static double number(Map<String, String> by, String key, double none) {
        String text = by.get(key);
        return text == null ? none : Double.parseDouble(text);
    }

    private static @Nullable Color colour(String text) {
        return text.equals("none") ? null : Color.decode(text);
    }

    /** Draws the icon, its corner at the origin, an edge of so many pixels, in other colours than the file's. */
    void paint(Graphics2D to, double size, UnaryOperator<Color> colours) {
        to.scale(size / edge, size / edge);
        for (Part part : parts) {
            if (part.fill() != null) {
                to.setColor(colours.apply(part.fill()));
                to.fill(part.shape());
            }
            if (part.line() != null) {
                to.setColor(colours.apply(part.line()));
                to.setStroke(part.stroke());
                to.draw(part.shape());
            }
        }
    }
}
