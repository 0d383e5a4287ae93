package org.tillside.swing.studio;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of a lesson page: headings, marks, links, callouts and the shop's own words. */
final class PageColours implements Coloured {
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6} .*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
    private static final Pattern LEAD = Pattern.compile(" *(>|[-*+]|\\d+[.)])+(?= |$)");
    private static final Pattern INNER = Pattern.compile(
            "(?<name>!?\\[[^\\]]*\\]\\([^)]*\\)|\\$[a-z]+(\\.[a-z]+)*)|(?<key>\\[![a-z -]+\\][^|]*)|(?<number>`[^`]*`)"
                    + "|(?<sign>\\*\\*|__|\\||(?<=\\s|^)[*_](?=\\S)|(?<=\\S)[*_](?=\\s|$))|(?<remark><!--.*?-->)");
    private static final int FENCED = 1;

    @Override
    public Line line(String text, int state) {
        boolean fence = FENCE.matcher(text).matches();
        if (state == FENCED || fence) {
            int next = fence ? FENCED - state : state;
            return new Parts()
                    .to(text.length(), fence ? Sort.SIGN : Sort.NUMBER)
                    .line(text.length(), next);
        }
        Parts parts = new Parts();
        if (HEADING.matcher(text).matches()) {
            return parts.to(text.length(), Sort.KEY).line(text.length(), 0);
        }
        Matcher lead = LEAD.matcher(text);
        if (lead.lookingAt()) {
            parts.to(lead.end(), Sort.SIGN);
        }
        Matcher inner = INNER.matcher(text);
        while (inner.find()) {
            parts.to(inner.start(), Sort.PLAIN).to(inner.end(), sort(inner));
        }
        return parts.line(text.length(), 0);
    }

    private static Sort sort(Matcher found) {
        for (Sort sort : Sort.values()) {
            String group = sort.name().toLowerCase(java.util.Locale.ROOT);
            if (sort != Sort.PLAIN && found.group(group) != null) {
                return sort;
            }
        }
        return Sort.PLAIN;
    }
}
