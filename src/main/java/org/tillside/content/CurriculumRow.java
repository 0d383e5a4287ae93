package org.tillside.content;

import java.util.List;

/** One fact or practice that a pack promises to teach, and the parts of the pack that must carry it. */
public record CurriculumRow(RowId id, String text, List<Carrier> carriedBy) {
    public CurriculumRow {
        carriedBy = List.copyOf(carriedBy);
    }

    /** A part of a pack that can carry a row. */
    public enum Carrier {
        LESSON,
        QUIZ,
        SCENARIO,
        LIVE,
        DRILL,
        SESSION,
        CHECK_BACK,
        OBSERVATION,
        CHECKLIST,
        SURVEY,
        AUDIT,
        REVIEW,
        SELF_ASSESSMENT;

        /** The word an author writes. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
