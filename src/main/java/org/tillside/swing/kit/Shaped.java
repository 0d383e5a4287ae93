package org.tillside.swing.kit;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs of text shaped once, to be broken for any width: shaping is what costs. */
final class Shaped {
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final List<Paragraph> paragraphs;
    private final int natural;
    private Optional<Lines> broken = Optional.empty();

    /**
     * One paragraph.
     *
     * @param text its letters; an empty one has no measurer to ask
     * @param whole all of it on one line, as most are painted
     */
    record Paragraph(LineBreakMeasurer measurer, String text, TextLayout whole) {
        /** In characters. */
        int length() {
            return text.length();
        }

        float wide() {
            return text.isEmpty() ? 0 : whole.getAdvance();
        }
    }

    Shaped(Kit kit, Type type, boolean bold, List<Run> runs) {
        this.paragraphs = split(runs).stream()
                .map(paragraph -> shape(kit, type, bold, paragraph))
                .toList();
        this.natural = paragraphs.stream()
                .mapToInt(paragraph -> (int) Math.ceil(paragraph.wide()) + 1)
                .max()
                .orElse(1);
    }

    /** Its lines at a width; those that were asked for last are kept. */
    Lines lines(int width, int most) {
        Lines now = broken.filter(it -> it.is(width, most)).orElseGet(() -> new Lines(this, width, most));
        broken = Optional.of(now);
        return now;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** The width of the longest paragraph on one line, in device pixels, rounded up. */
    int natural() {
        return natural;
    }

    private static Paragraph shape(Kit kit, Type type, boolean bold, List<Run> runs) {
        String text = String.join("", runs.stream().map(Run::text).toList());
        List<Run> filled = text.isEmpty() ? List.of(Run.plain(" ")) : runs;
        LineBreakMeasurer measurer =
                new LineBreakMeasurer(attributed(kit, type, bold, filled).getIterator(), CONTEXT);
        return new Paragraph(measurer, text, measurer.nextLayout(Integer.MAX_VALUE));
    }

    private static List<List<Run>> split(List<Run> runs) {
        List<List<Run>> all = new ArrayList<>();
        List<Run> now = new ArrayList<>();
        for (Run run : runs) {
            String[] parts = run.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    all.add(now);
                    now = new ArrayList<>();
                }
                now.add(run.with(parts[i]));
            }
        }
        all.add(now);
        return all;
    }

    private static AttributedString attributed(Kit kit, Type type, boolean bold, List<Run> runs) {
        AttributedString text = new AttributedString(
                String.join("", runs.stream().map(Run::text).toList()));
        int at = 0;
        for (Run run : runs) {
            int end = at + run.text().length();
            if (end > at) {
                Font font = bold || run.bold() ? kit.bold(type) : kit.font(type);
                text.addAttribute(TextAttribute.FONT, kit.able(font, run.text()), at, end);
                int from = at;
                run.ink().ifPresent(ink -> text.addAttribute(TextAttribute.FOREGROUND, kit.colour(ink), from, end));
                run.ground().ifPresent(it -> text.addAttribute(TextAttribute.BACKGROUND, kit.colour(it), from, end));
                if (run.struck()) {
                    text.addAttribute(TextAttribute.STRIKETHROUGH, TextAttribute.STRIKETHROUGH_ON, at, end);
                }
            }
            at = end;
        }
        return text;
    }
}
