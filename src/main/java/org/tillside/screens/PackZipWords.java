package org.tillside.screens;

import java.util.Locale;
import org.tillside.exchange.PackZip;

/** Says why a zip is not taken. */
public final class PackZipWords {
    private final Words words;

    public PackZipWords(Words words) {
        this.words = words;
    }

    /** One sentence, or two. */
    public String sentence(PackZip.Read.Refused refused) {
        Object[] args = {
            refused.names().isEmpty() ? "" : refused.names().get(0),
            refused.names().size() < 2 ? "" : refused.names().get(1),
            PackZip.MOST,
            PackZip.MOST_BYTES >> 20,
            PackZip.MOST_TIMES
        };
        return words.text("pack.refused." + reason(refused), args);
    }

    /** The reason as one word, for other programs. */
    public static String reason(PackZip.Read.Refused refused) {
        return refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
