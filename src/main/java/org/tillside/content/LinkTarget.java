package org.tillside.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a link of a lesson page leads. An author writes it as a Markdown editor follows it, {@code 2-eyes.md},
 * {@code ../listening/1-first.md} or {@code ../../scenarios/blouse.yaml}, or by ids, {@code listening/first-minute} or
 * {@code scenarios/blouse}; with {@code #the-heading} at the end it leads to a heading.
 */
public sealed interface LinkTarget {
    /** An address on a network. */
    Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    /** A lesson page; at its top, or at a heading as {@link #slug} writes it. */
    record Page(LessonRef lesson, Optional<String> heading) implements LinkTarget {}

    /** A role-play. */
    record Play(ScenarioId scenario) implements LinkTarget {}

    /** Out of the pack: an address on a network, or a file elsewhere. */
    record Outside(String address) implements LinkTarget {}

    /** Nothing that there is. */
    record Nowhere(String target) implements LinkTarget {}

    /** Finds where a link of this page leads. */
    static LinkTarget of(Catalogue catalogue, Lesson from, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Optional<String> heading = hash < 0
                ? Optional.empty()
                : Optional.of(target.substring(hash + 1)).filter(it -> !it.isEmpty());
        if (path.isEmpty()) {
            return new Page(from.ref(), heading);
        }
        return PackPaths.within(from.file(), path)
                .map(file -> PackPaths.page(catalogue, path, file)
                        .<LinkTarget>map(page -> new Page(page.ref(), heading))
                        .or(() -> PackPaths.scenario(catalogue, path, file).map(Play::new))
                        .orElseGet(() -> new Nowhere(target)))
                .orElseGet(() -> new Outside(target));
    }

    /** Whether it begins with a scheme such as {@code https:} or {@code mailto:}. */
    static boolean isAddress(String target) {
        return SCHEME.matcher(target).lookingAt();
    }

    /** A heading as a link names it: small letters and digits, with a dash for each gap. */
    static String slug(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\s-]", "")
                .replaceAll("\\s+", "-");
    }

    /** The headings of a page as links name them. */
    static List<String> headings(Lesson page) {
        Headings headings = new Headings();
        headings.blocks(page.blocks());
        return headings.slugs();
    }
}
