package org.tillside.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a change in a text, at the place where the tree of spans says that it is. */
final class Splicer {
    private final YamlDoc doc;
    private final YamlWriter writer;

    Splicer(YamlDoc doc, boolean quoted) {
        this.doc = doc;
        this.writer = new YamlWriter(doc.style(), quoted);
    }

    /**
     * What stands somewhere: a value, what holds it, and where a comment above it may begin.
     *
     * @param key what it is called, or the list that it is in
     */
    record Spot(Span span, Optional<Span.Child> child, Optional<Span.Group> parent, String key, int floor) {
        Span.Group group() {
            return (Span.Group) span;
        }

        boolean isFlow() {
            return span instanceof Span.Group group && group.flow();
        }

        private Spot step(int index) {
            Span.Child next = group().children().get(index);
            return new Spot(next.span(), Optional.of(next), Optional.of(group()), next.name(), next.slot());
        }
    }

    /** The text after a change that gives this value. */
    String text(Stroke stroke, YamlValue after) throws CannotEdit {
        List<Spot> spots = spots(stroke.way());
        int last = stroke instanceof Stroke.Write ? spots.size() - 1 : spots.size();
        for (int i = 0; i < last; i++) {
            if (spots.get(i).isFlow()) {
                return inFlow(stroke, after, spots, i);
            }
        }
        return new BlockSplices(doc, writer).text(stroke, spots.get(spots.size() - 1));
    }

    private List<Spot> spots(List<Integer> way) {
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot(
                doc.read().top(),
                Optional.empty(),
                Optional.empty(),
                "",
                doc.read().floor()));
        way.forEach(index -> spots.add(spots.get(spots.size() - 1).step(index)));
        return spots;
    }

    /** Prose does not go into brackets: what held it before is then written without them. */
    private String inFlow(Stroke stroke, YamlValue after, List<Spot> spots, int outermost) throws CannotEdit {
        Spot outer = spots.get(outermost);
        boolean comments =
                doc.text().substring(outer.span().start(), outer.span().end()).contains("#");
        FlowSplices flow = new FlowSplices(doc, writer);
        if (flow.fits(stroke, outer.key()) || comments) {
            return flow.text(stroke, spots.get(spots.size() - 1));
        }
        List<Integer> way = stroke.way().subList(0, outermost);
        YamlValue whole = after;
        for (int index : way) {
            whole = Stroke.children(whole).get(index).value();
        }
        return new BlockSplices(doc, writer).text(new Stroke.Write(way, whole), outer);
    }
}
