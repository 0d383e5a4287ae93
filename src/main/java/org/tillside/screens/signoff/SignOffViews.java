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
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.signoff.SignOffState.Fact;
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
            int seconds) {
        static final Moment CALM = new Moment(false, false, false, Optional.empty(), Optional.empty(), 0);

        Moment cues(boolean open) {
            return new Moment(open, editing, busy, wrong, running, seconds);
        }

        Moment editing(boolean open) {
            return new Moment(cues, open, busy, wrong, running, seconds);
        }

        Moment busy(boolean on) {
            return new Moment(cues, editing, on, wrong, running, seconds);
        }

        Moment wrong(Optional<String> sentence) {
            return new Moment(cues, editing, busy, sentence, running, seconds);
        }

        Moment running(Optional<String> item, int at) {
            return new Moment(cues, editing, busy, wrong, item, at);
        }
    }

    String name(Subject it) {
        return name(it.trainee());
    }

    private String name(Person it) {
        return it.name().orElseGet(() -> words.text("signoff.somebody"));
    }

    SignOffState state(Subject subject, Fields fields, OffsetDateTime opened, Moment moment) {
        Map<ItemId, Filling> filled = fields.fillings(subject.lines());
        Optional<Observation> before = filled.isEmpty() ? subject.seenBefore(desk.catalogue()) : Optional.empty();
        boolean enough = before.isPresent() || subject.enough(desk.catalogue(), filled);
        Verdict verdict = verdict(subject, fields, opened, moment, before, enough);
        String what = subject.step().title();
        return new SignOffState(
                words.text("signoff.title", what),
                line(subject),
                words.text(heading(subject), name(subject)),
                columns(subject),
                notice(subject, before),
                new Rows(desk, words).groups(subject, fields, moment),
                subject.cues().stream().map(this::cue).toList(),
                moment.cues(),
                new Summaries(desk).summary(subject, filled, before.isPresent(), enough),
                verdict,
                sign(subject, fields, verdict, moment, before, filled.size()),
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

    private Optional<String> notice(Subject it, Optional<Observation> before) {
        return it.step()
                .blocked()
                .map(first -> words.text("signoff.first", first))
                .or(() -> before.map(seen -> words.text(
                        "signoff.seen-before", it.step().seen(), day(seen.seen().observedAt()))))
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
            Subject subject, Fields fields, Verdict verdict, Moment moment, Optional<Observation> before, int filled) {
        boolean notYet =
                verdict.chosen().filter(it -> it == Mentoring.Decision.NOT_YET).isPresent();
        if (subject.needed() > 0 && !notYet) {
            return Optional.empty();
        }
        String button = verdict.chosen()
                .map(it -> words.text(
                        it == Mentoring.Decision.ACHIEVED ? "signoff.sign-achieved" : "signoff.sign-not-yet"))
                .orElseGet(() -> words.text("signoff.decide-first"));
        boolean enabled = verdict.chosen().isPresent() && verdict.wrong().isEmpty() && !moment.busy();
        return Optional.of(new Sign(button, enabled, moment.wrong(), recorded(subject, fields, verdict, filled)));
    }

    private List<Fact> recorded(Subject subject, Fields fields, Verdict verdict, int filled) {
        String me = desk.shop().person(desk.viewer()).map(this::name).orElse("");
        String role = words.text("signoff.role." + subject.role().name().toLowerCase(java.util.Locale.ROOT));
        long reasons = fields.all().keySet().stream()
                .filter(it -> it.startsWith("reason/"))
                .count();
        return List.of(
                new Fact(words.text("signoff.who"), words.text("signoff.who-by", me, role)),
                new Fact(
                        words.text("signoff.for"),
                        words.text(
                                "signoff.for-what",
                                name(subject),
                                subject.step().title())),
                new Fact(
                        words.text("signoff.what"),
                        words.text(
                                subject.form().isPresent() ? "signoff.what-lines" : "signoff.what-none",
                                filled,
                                reasons,
                                verdict.comment().isBlank() ? "no" : "yes",
                                subject.version(desk.catalogue()))),
                new Fact(
                        words.text("signoff.when"),
                        words.text(
                                "signoff.when-what",
                                words.shortDate(verdict.day()),
                                verdict.time(),
                                time(desk.clock()))));
    }

    private Optional<Keep> keep(Subject subject, Map<ItemId, Filling> filled, Verdict verdict) {
        if (subject.needed() == 0) {
            return Optional.empty();
        }
        boolean complete = !filled.isEmpty() && subject.missing(desk.catalogue(), filled) == 0;
        return Optional.of(new Keep(
                words.text(complete ? "signoff.keep-now" : "signoff.keep-fill", subject.needed()),
                complete && verdict.wrong().isEmpty()));
    }
}
