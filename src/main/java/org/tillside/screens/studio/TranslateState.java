package org.tillside.screens.studio;

import java.util.List;
import java.util.Locale;
import org.tillside.library.Translation;

/**
 * A file beside what it says in another language.
 *
 * @param extensible whether the pack can be had in one language more
 * @param more some of those, as somebody looks for them
 * @param rows all texts in reading order, with a heading before those that belong together
 * @param at the row that is written in; negative where there is none
 * @param counts how many texts are in a state that somebody has to do something about
 * @param progress in words
 * @param share of the texts that are confirmed
 * @param why nothing can be shown; empty where it can
 * @param source whether the translation's own text should be looked at, since it cannot be read
 * @param writable whether the translation can be written to
 */
public record TranslateState(
        List<Language> languages,
        boolean extensible,
        List<Language> more,
        List<Row> rows,
        int at,
        Chosen chosen,
        List<Count> counts,
        String progress,
        double share,
        String why,
        boolean source,
        boolean writable) {
    static final TranslateState NOTHING = nothing(List.of(), "", false);

    public TranslateState {
        languages = List.copyOf(languages);
        more = List.copyOf(more);
        rows = List.copyOf(rows);
        counts = List.copyOf(counts);
    }

    static TranslateState nothing(List<Language> languages, String why, boolean source) {
        return new TranslateState(
                languages, false, List.of(), List.of(), -1, Chosen.NONE, List.of(), "", 0, why, source, false);
    }

    /** A language that a file can be translated into. */
    public record Language(String code, String name, boolean chosen) {}

    /** How a text stands to its original. */
    public enum Mark {
        MISSING,
        STALE,
        UNCONFIRMED,
        CONFIRMED,
        /** The original says nothing of the kind. */
        SURPLUS;

        static Mark of(Translation.State state) {
            return valueOf(state.name());
        }

        /** Word key of its name. */
        public String key() {
            return "studio.translate.mark." + word();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whose words a text is, so that it can be told at a glance. */
    public enum Voice {
        CUSTOMER,
        ME,
        NOTE,
        FEEDBACK,
        ENDING,
        TEXT
    }

    /**
     * A text, or the heading above some.
     *
     * @param path of the text; of the group for a heading
     * @param who speaks, or what it is; of a heading its words
     * @param where in its group, in words; of a heading what is still to be done in it
     * @param warnings what may be wrong with the translation, in words
     */
    public record Row(
            String path,
            boolean heading,
            String who,
            Voice voice,
            String where,
            String original,
            String translation,
            Mark mark,
            List<String> warnings) {
        public Row {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The text that is written in.
     *
     * @param path empty where there is none
     * @param spoken what it is called by a screen reader
     * @param hint that is shown where nothing is written yet
     * @param was what has become of the original since; without rows where that is not known
     * @param since says that the original was changed, and whether it is known how; else empty
     * @param line whether it stands on one line, so that Enter goes on
     * @param confirmable whether it can be confirmed
     * @param together whether several texts of its group can be
     * @param language of the translation, for its letters
     */
    public record Chosen(
            String path,
            String spoken,
            String hint,
            List<DifferenceState.Row> was,
            String since,
            boolean line,
            boolean confirmable,
            boolean together,
            String language) {
        static final Chosen NONE = new Chosen("", "", "", List.of(), "", true, false, false, "");

        public Chosen {
            was = List.copyOf(was);
        }
    }

    /** How many texts are in a state. */
    public record Count(Mark mark, int count, String text) {}
}
