package org.tillside.screens.signoff;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.journal.Mentoring.Decision;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.signoff.SignOffState.Verdict;
import org.tillside.shop.Observation;

/** Words the decision: its meaning, when and where it was seen, and whether it can be had. */
final class Verdicts {
    private static final int DAYS_BACK = 30;

    private final Desk desk;
    private final Words words;
    private final Subject subject;
    private final Fields fields;
    private final OffsetDateTime opened;

    Verdicts(Desk desk, Subject subject, Fields fields, OffsetDateTime opened) {
        this.desk = desk;
        this.words = desk.words();
        this.subject = subject;
        this.fields = fields;
        this.opened = opened;
    }

    /**
     * The decision card.
     *
     * @param lacks what keeps the lines from being enough; empty where they are
     */
    Verdict verdict(Moment moment, Optional<Observation> before, Optional<String> lacks) {
        Optional<OffsetDateTime> written = fields.seenAt(opened, desk.shop().zone());
        OffsetDateTime seen =
                before.map(it -> it.seen().observedAt()).or(() -> written).orElse(opened);
        Optional<String> why = why(lacks);
        boolean can = why.isEmpty();
        Optional<Decision> chosen =
                fields.get("decision").map(Decision::valueOf).filter(it -> it == Decision.NOT_YET || can);
        return new Verdict(
                meaning(seen, chosen),
                seenLine(seen),
                moment.editing(),
                days(),
                seen,
                desk.shop().dayOf(seen),
                fields.get("time").orElseGet(() -> time(seen)),
                fields.text("place"),
                wrong(written, seen),
                chosen,
                why,
                words.text("signoff.achieved.detail." + kind()),
                words.text("signoff.comment", new Called(desk).first(subject.trainee())),
                fields.text("comment"));
    }

    /** Why "achieved" cannot be had: said where it stands, for the lines may lie far below. */
    private Optional<String> why(Optional<String> lacks) {
        return subject.step()
                .blocked()
                .map(title -> words.text("signoff.achieved.after", title))
                .or(() -> subject.needed() > 0
                        ? Optional.of(words.text("signoff.achieved.times", subject.needed()))
                        : Optional.empty())
                .or(() -> lacks);
    }

    private List<LocalDate> days() {
        LocalDate today = desk.today();
        return today.minusDays(DAYS_BACK)
                .datesUntil(today.plusDays(1))
                .sorted((a, b) -> b.compareTo(a))
                .toList();
    }

    private Optional<String> wrong(Optional<OffsetDateTime> written, OffsetDateTime seen) {
        if (written.isEmpty()) {
            return Optional.of(words.text("signoff.time-unread"));
        }
        return seen.isAfter(desk.clock()) ? Optional.of(words.text("signoff.in-the-future")) : Optional.empty();
    }

    /** The sentence that is recorded, and so with the full name. */
    private String meaning(OffsetDateTime seen, Optional<Decision> chosen) {
        boolean notYet = chosen.filter(it -> it == Decision.NOT_YET).isPresent();
        return words.text(
                "signoff.meaning." + kind() + (notYet ? ".not-yet" : ""),
                new Called(desk).full(subject.trainee()),
                words.date(desk.shop().dayOf(seen)),
                time(seen));
    }

    private String kind() {
        if (subject.task() instanceof Task.Session) {
            return "session";
        } else if (subject.task() instanceof Task.CheckBack) {
            return "check-back";
        } else if (subject.task() instanceof Task.Live) {
            return "live";
        }
        return subject.form().isPresent() ? "watched" : "work";
    }

    private String seenLine(OffsetDateTime seen) {
        List<String> parts = new ArrayList<>();
        long ago = ChronoUnit.DAYS.between(desk.shop().dayOf(seen), desk.today());
        if (ago > 0) {
            parts.add(words.text("signoff.back-dated", ago));
        }
        String place = fields.text("place").strip();
        parts.add(place.isEmpty() ? words.text("signoff.no-place") : place);
        return String.join(" · ", parts);
    }

    private String time(OffsetDateTime at) {
        return words.time(at.atZoneSameInstant(desk.shop().zone()).toLocalTime());
    }
}
