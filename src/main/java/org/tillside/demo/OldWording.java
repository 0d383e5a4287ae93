package org.tillside.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.StepId;
import org.tillside.shop.CriteriaText;

/**
 * How a form read before it was sharpened: who was signed against it is for the owner to decide about, whether the new
 * words are only wording or change what is asked.
 */
final class OldWording {
    private static final StepId STEP = new StepId("follow-up-watched");
    private static final String LINE = "in-time";
    private static final int SHARPENED = 70;

    private final LocalDate until;

    OldWording(LocalDate until) {
        this.until = until;
    }

    /** The text as it read on a day. */
    CriteriaText of(CriteriaText now, ProgrammeStep step, LocalDate day) {
        boolean before = ChronoUnit.DAYS.between(day, until) > SHARPENED;
        if (!before || !step.id().equals(STEP)) {
            return now;
        }
        return new CriteriaText(
                now.title(),
                now.language(),
                "1.0.0",
                now.lines().stream().map(OldWording::line).toList(),
                now.values(),
                now.people());
    }

    private static CriteriaText.Line line(CriteriaText.Line it) {
        return it.id().equals(LINE) ? new CriteriaText.Line(it.id(), "Calls within two days", "", it.critical()) : it;
    }
}
