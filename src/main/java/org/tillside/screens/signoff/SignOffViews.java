package org.tillside.screens.signoff;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tillside.content.ItemId;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Scenario;
import org.tillside.journal.Mentoring;
import org.tillside.practice.Filling;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.signoff.SignOffState.Keep;
import org.tillside.screens.signoff.SignOffState.Sign;
import org.tillside.screens.signoff.SignOffState.Verdict;
import org.tillside.shop.Observation;
import org.tillside.shop.Person;

/** Words what the sign-off page shows. */
final class SignOffViews {
    private static final int DAYS_BACK = 30;

    private final Desk desk;
    private final Words words;

    SignOffViews(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    /** What is open and going on in the page, beside what is filled in. */
    record Moment(
            boolean cues,
            boolean editing,
            boolean busy,
            Optional<String> wrong,
            Optional<String> running,
            int seconds,
            Optional<String> version) {
        static final Moment CALM =
                new Moment(false, false, false, Optional.empty(), Optional.empty(), 0, Optional.empty());

        Moment cues(boolean open) {
            return new Moment(open, editing, busy, wrong, running, seconds, version);
        }

        Moment editing(boolean open) {
            return new Moment(cues, open, busy, wrong, running, seconds, version);
        }

        Moment busy(boolean on) {
            return new Moment(cues, editing, on, wrong, running, seconds, version);
        }

        Moment wrong(Optional<String> sentence) {
            return new Moment(cues, editing, busy, sentence, running, seconds, version);
        }

        Moment running(Optional<String> item, int at) {
            return new Moment(cues, editing, busy, wrong, item, at, version);
        }

        /** The version of the criteria that an earlier observation names, once it is read. */
        Moment version(Optional<String> read) {
            return new Moment(cues, editing, busy, wrong, running, seconds, read);
        }
    }

    String name(Subject it) {
        return name(it.trainee());
    }

    private String name(Person it) {
        return new Called(desk).full(it);
    }

    SignOffState state(Subject subject, Fields fields, OffsetDateTime opened, Moment moment) {
        Map<ItemId, Filling> filled = subject.filled(fields);
        Optional<Observation> before = filled.isEmpty() ? subject.seenBefore(desk.catalogue()) : Optional.empty();
        boolean enough = before.isPresent() || subject.enough(desk.catalogue(), filled);
        Verdict verdict = verdict(subject, fields, opened, moment, before, enough);
        String what = subject.step().title();
        return new SignOffState(
                words.text("signoff.title", what),
                line(subject),
                words.text(heading(subject), name(subject)),
                columns(subject),
                notice(subject, moment, before),
                new Rows(desk, words).groups(subject, fields, moment),
                subject.cues().stream().map(this::cue).toList(),
                moment.cues(),
                new Summaries(desk).summary(subject, filled, before.isPresent(), enough),
                verdict,
                sign(subject, fields, verdict, moment, before, filled),
                keep(subject, filled, verdict),
                moment.busy());
    }

    private String line(Subject it) {
        String version = it.version(desk.catalogue());
        return words.text("signoff.line", name(it), it.progress().day(), desk.said(it.formTitle()), version);
    }

    private static String heading(Subject it) {
        if (it.task() instanceof Task.Session) {
            return "signoff.heading.session";
        }
        return it.form().isPresent() ? "signoff.heading.watched" : "signoff.heading.work";
    }

    private List<SignOffState.Column> columns(Subject it) {
        int highest = it.levels().size() - 1;
        return IntStream.rangeClosed(0, highest)
                .mapToObj(height -> new SignOffState.Column(
                        it.levels().get(height).id().value(),
                        it.levels().get(height).text(),
                        height,
                        height == highest))
                .toList();
    }

    private Optional<String> notice(Subject it, Moment moment, Optional<Observation> before) {
        return it.step()
                .blocked()
                .map(first -> words.text("signoff.first", first))
                .or(() -> before.map(seen -> words.text(
                        "signoff.seen-before",
                        it.step().seen(),
                        day(seen.seen().observedAt()),
                        moment.version().orElse("none"))))
                .or(() -> it.step().times() > 1
                        ? Optional.of(words.text(
                                "signoff.times", it.step().seen(), it.step().times(), it.needed()))
                        : Optional.empty());
    }

    private SignOffState.Cue cue(Scenario.Cue it) {
        return new SignOffState.Cue(
                desk.said(it.act()), it.say().map(desk::said).orElse(""), reaction(it.good()), reaction(it.poor()));
    }

    private String reaction(Scenario.Reaction it) {
        String react = words.text("signoff.cue.reaction", desk.said(it.sign()), desk.said(it.react()));
        return it.say().map(say -> react + " “" + desk.said(say) + "”").orElse(react);
    }

    private String day(OffsetDateTime at) {
        return words.date(desk.shop().dayOf(at));
    }

    private String time(OffsetDateTime at) {
        return words.time(at.atZoneSameInstant(desk.shop().zone()).toLocalTime());
    }

    private Verdict verdict(
            Subject subject,
            Fields fields,
            OffsetDateTime opened,
            Moment moment,
            Optional<Observation> before,
            boolean enough) {
        Optional<OffsetDateTime> written = fields.seenAt(opened, desk.shop().zone());
        OffsetDateTime seen =
                before.map(it -> it.seen().observedAt()).or(() -> written).orElse(opened);
        Optional<String> wrong = written.isEmpty()
                ? Optional.of(words.text("signoff.time-unread"))
                : seen.isAfter(desk.clock()) ? Optional.of(words.text("signoff.in-the-future")) : Optional.empty();
        boolean can = enough && subject.step().blocked().isEmpty() && subject.needed() == 0;
        Optional<Mentoring.Decision> chosen = fields.get("decision")
                .map(Mentoring.Decision::valueOf)
                .filter(it -> it == Mentoring.Decision.NOT_YET || can);
        LocalDate today = desk.today();
        return new Verdict(
                meaning(subject, seen, chosen),
                seenLine(seen, fields.text("place")),
                moment.editing(),
                today.minusDays(DAYS_BACK)
                        .datesUntil(today.plusDays(1))
                        .sorted((a, b) -> b.compareTo(a))
                        .toList(),
                seen,
                desk.shop().dayOf(seen),
                fields.get("time").orElseGet(() -> time(seen)),
                fields.text("place"),
                wrong,
                chosen,
                can,
                words.text("signoff.comment", name(subject)),
                fields.text("comment"));
    }

    private String meaning(Subject subject, OffsetDateTime seen, Optional<Mentoring.Decision> chosen) {
        boolean notYet = chosen.filter(it -> it == Mentoring.Decision.NOT_YET).isPresent();
        return words.text(
                "signoff.meaning." + kind(subject) + (notYet ? ".not-yet" : ""), name(subject), day(seen), time(seen));
    }

    private static String kind(Subject it) {
        if (it.task() instanceof Task.Session) {
            return "session";
        } else if (it.task() instanceof Task.CheckBack) {
            return "check-back";
        } else if (it.task() instanceof Task.Live) {
            return "live";
        }
        return it.form().isPresent() ? "watched" : "work";
    }

    private String seenLine(OffsetDateTime seen, String place) {
        List<String> parts = new ArrayList<>();
        long ago = ChronoUnit.DAYS.between(desk.shop().dayOf(seen), desk.today());
        if (ago > 0) {
            parts.add(words.text("signoff.back-dated", ago));
        }
        parts.add(place.isBlank() ? words.text("signoff.no-place") : place.strip());
        return String.join(" · ", parts);
    }

    private Optional<Sign> sign(
            Subject subject,
            Fields fields,
            Verdict verdict,
            Moment moment,
            Optional<Observation> before,
            Map<ItemId, Filling> filled) {
        boolean notYet =
                verdict.chosen().filter(it -> it == Mentoring.Decision.NOT_YET).isPresent();
        if (subject.needed() > 0 && !notYet) {
            return Optional.empty();
        }
        Recording.What what = what(subject, fields, moment, before, filled);
        int lacking = subject.unreasoned(what.lines());
        String button = lacking > 0 && verdict.chosen().isPresent()
                ? words.text("signoff.reasons-first", lacking)
                : verdict.chosen()
                        .map(it -> words.text(
                                it == Mentoring.Decision.ACHIEVED ? "signoff.sign-achieved" : "signoff.sign-not-yet"))
                        .orElseGet(() -> words.text("signoff.decide-first"));
        boolean enabled = verdict.chosen().isPresent()
                && lacking == 0
                && (before.isPresent() || verdict.wrong().isEmpty())
                && !moment.busy();
        return Optional.of(
                new Sign(button, enabled, moment.wrong(), new Recording(desk).facts(subject, what, verdict.at())));
    }

    /** The version of the criteria that it rests on: today's, or those that were seen against then. */
    private Optional<String> version(Subject subject, Moment moment, Optional<Observation> before) {
        return before.isPresent() ? moment.version() : Optional.of(subject.version(desk.catalogue()));
    }

    private Recording.What what(
            Subject subject, Fields fields, Moment moment, Optional<Observation> before, Map<ItemId, Filling> filled) {
        boolean kept = before.isEmpty() && subject.form().isPresent() && subject.missing(desk.catalogue(), filled) == 0;
        return new Recording.What(
                kept ? filled : Map.of(),
                before,
                subject.form().isPresent(),
                fields.text("place"),
                !fields.text("comment").isBlank(),
                version(subject, moment, before));
    }

    private Optional<Keep> keep(Subject subject, Map<ItemId, Filling> filled, Verdict verdict) {
        if (subject.needed() == 0) {
            return Optional.empty();
        }
        boolean complete = !filled.isEmpty() && subject.missing(desk.catalogue(), filled) == 0;
        int lacking = subject.unreasoned(filled);
        String text = complete && lacking > 0
                ? words.text("signoff.keep-reasons", lacking)
                : words.text(complete ? "signoff.keep-now" : "signoff.keep-fill", subject.needed());
        return Optional.of(
                new Keep(text, complete && lacking == 0 && verdict.wrong().isEmpty()));
    }
}
