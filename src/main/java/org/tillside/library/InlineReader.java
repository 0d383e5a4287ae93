package org.tillside.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.tillside.content.Inline;
import org.tillside.content.Picture;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** Reads the running text of a lesson page. */
final class InlineReader {
    /** Emphasis within emphasis; what lies deeper keeps its words and loses its weight. */
    private static final int DEEPEST = 20;

    private final String packFile;
    private final Reading reading;
    private final Function<Node, Place> placeOf;
    private final Map<String, Place> places;
    private int depth;
    private int links;
    private int pictures;

    InlineReader(String packFile, Reading reading, Function<Node, Place> placeOf, Map<String, Place> places) {
        this.packFile = packFile;
        this.reading = reading;
        this.placeOf = placeOf;
        this.places = places;
    }

    List<Inline> read(Node parent) {
        List<Inline> inlines = new ArrayList<>();
        if (++depth <= DEEPEST) {
            StringBuilder plain = new StringBuilder();
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                add(inlines, plain, inline(node));
            }
            end(inlines, plain);
        } else {
            reading.add(Problem.warning("too-deep", Optional.of(placeOf.apply(parent)), Integer.toString(DEEPEST)));
        }
        depth--;
        return inlines;
    }

    /** Plain text goes together with plain text before it. */
    private static void add(List<Inline> inlines, StringBuilder plain, Inline next) {
        if (next instanceof Inline.Plain more) {
            plain.append(more.text());
        } else {
            end(inlines, plain);
            inlines.add(next);
        }
    }

    private static void end(List<Inline> inlines, StringBuilder plain) {
        if (plain.length() > 0) {
            inlines.add(new Inline.Plain(plain.toString()));
            plain.setLength(0);
        }
    }

    private Inline inline(Node node) {
        if (node instanceof Text text) {
            reading.variables(text.getLiteral(), placeOf.apply(node));
            return new Inline.Plain(text.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            return new Inline.Plain(" ");
        } else if (node instanceof HardLineBreak) {
            return new Inline.Break();
        } else if (node instanceof Emphasis) {
            return new Inline.Emphasis(read(node));
        } else if (node instanceof StrongEmphasis) {
            return new Inline.Strong(read(node));
        } else if (node instanceof Code code) {
            return new Inline.Code(code.getLiteral());
        } else if (node instanceof Link link) {
            places.put("links/" + links++, placeOf.apply(node));
            return new Inline.Link(link.getDestination(), read(node));
        } else if (node instanceof Image image) {
            places.put("pictures/" + pictures++, placeOf.apply(node));
            return new Inline.Image(picture(image));
        } else if (node instanceof HtmlInline html) {
            reading.add(Problem.warning("html", Optional.of(placeOf.apply(node))));
            return new Inline.Code(html.getLiteral());
        }
        return new Inline.Plain("");
    }

    /** A file that leads out of the pack is kept as written, for a check to find. */
    private Picture picture(Image image) {
        String file = image.getDestination();
        return new Picture(
                PackFiles.resolve(packFile, file).orElse(file), plain(image).strip());
    }

    private static String plain(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            text.append(node instanceof Text t ? t.getLiteral() : " ");
        }
        return text.toString();
    }
}
