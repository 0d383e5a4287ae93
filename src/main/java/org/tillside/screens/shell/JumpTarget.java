package org.tillside.screens.shell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tillside.screens.Route;

/**
 * One place that can be jumped to, with all that is searched for it.
 *
 * @param letters its words without accents, in small letters
 */
record JumpTarget(JumpState.Item item, Route route, String letters) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    static JumpTarget of(JumpState.Item item, Route route) {
        return new JumpTarget(item, route, plain(item.title() + " " + item.detail() + " " + item.kind()));
    }

    static String plain(String text) {
        String apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
