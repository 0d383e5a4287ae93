package org.tillside.swing.kit;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** Runs of text broken into lines for one width; made once, painted often. */
final class Lines {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final int width;
    private final float ascent;
    private final float descent;
    private final List<TextLayout> laid;

    private Lines(int width, float ascent, float descent, List<TextLayout> laid) {
        this.width = width;
        this.ascent = ascent;
        this.descent = descent;
        this.laid = laid;
    }

    static Lines of(Kit kit, Type type, boolean bold, List<Run> runs, int width, int most) {
        List<TextLayout> laid = new ArrayList<>();
        boolean cut = false;
        for (List<Run> paragraph : paragraphs(runs)) {
            cut |= !breakInto(laid, attributed(kit, type, bold, paragraph), Math.max(1, width), most);
        }
        if (cut) {
            laid.set(most - 1, shortened(kit, type, bold, runs, laid, width, most));
        }
        var metrics = kit.font(type).getLineMetrics("Ag", CONTEXT);
        return new Lines(width, metrics.getAscent(), metrics.getDescent(), List.copyOf(laid));
    }

    /** The width of the longest paragraph on one line, in device pixels, rounded up. */
    static int natural(Kit kit, Type type, boolean bold, List<Run> runs) {
        float widest = 0;
        for (List<Run> paragraph : paragraphs(runs)) {
            var text = attributed(kit, type, bold, paragraph).getIterator();
            if (text.getEndIndex() > 0) {
                widest = Math.max(widest, new TextLayout(text, CONTEXT).getAdvance());
            }
        }
        return (int) Math.ceil(widest) + 1;
    }

    private static boolean breakInto(List<TextLayout> into, AttributedString text, int width, int most) {
        AttributedCharacterIterator all = text.getIterator();
        if (all.getEndIndex() == 0) {
            return true;
        }
        LineBreakMeasurer measurer = new LineBreakMeasurer(all, CONTEXT);
        while (measurer.getPosition() < all.getEndIndex()) {
            if (into.size() >= most) {
                return false;
            }
            into.add(measurer.nextLayout(width));
        }
        return true;
    }

    private static TextLayout shortened(
            Kit kit, Type type, boolean bold, List<Run> runs, List<TextLayout> laid, int width, int most) {
        int start = laid.stream()
                .limit(most - 1L)
                .mapToInt(TextLayout::getCharacterCount)
                .sum();
        String rest = String.join("", runs.stream().map(Run::text).toList());
        rest = rest.substring(Math.min(start, rest.length()));
        Font font = bold || runs.get(0).bold() ? kit.bold(type) : kit.font(type);
        int end = rest.length();
        TextLayout layout = new TextLayout(rest + "…", font, CONTEXT);
        while (end > 0 && layout.getAdvance() > width) {
            end = rest.offsetByCodePoints(end, -1);
            layout = new TextLayout(rest.substring(0, end).stripTrailing() + "…", font, CONTEXT);
        }
        return layout;
    }

    private static List<List<Run>> paragraphs(List<Run> runs) {
        List<List<Run>> all = new ArrayList<>();
        List<Run> now = new ArrayList<>();
        for (Run run : runs) {
            String[] parts = run.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    all.add(now);
                    now = new ArrayList<>();
                }
                now.add(new Run(parts[i], run.bold(), run.ink(), run.struck()));
            }
        }
        all.add(now);
        return all;
    }

    private static AttributedString attributed(Kit kit, Type type, boolean bold, List<Run> runs) {
        String whole = String.join("", runs.stream().map(Run::text).toList());
        AttributedString text = new AttributedString(whole);
        int at = 0;
        for (Run run : runs) {
            int end = at + run.text().length();
            if (end > at) {
                text.addAttribute(TextAttribute.FONT, bold || run.bold() ? kit.bold(type) : kit.font(type), at, end);
                int from = at;
                run.ink().ifPresent(ink -> text.addAttribute(TextAttribute.FOREGROUND, kit.colour(ink), from, end));
                if (run.struck()) {
                    text.addAttribute(TextAttribute.STRIKETHROUGH, TextAttribute.STRIKETHROUGH_ON, at, end);
                }
            }
            at = end;
        }
        return text;
    }

    int width() {
        return width;
    }

    int count() {
        return Math.max(1, laid.size());
    }

    /** Distance from the top to the first line's base. */
    float base(float leading) {
        return (leading - ascent - descent) / 2 + ascent;
    }

    void paint(Graphics2D g, Color ink, float leading, double align) {
        g.setColor(ink);
        float y = base(leading);
        for (TextLayout line : laid) {
            float spare = width - line.getVisibleAdvance();
            line.draw(g, (float) Math.max(0, spare * align), y);
            y += leading;
        }
    }
}
