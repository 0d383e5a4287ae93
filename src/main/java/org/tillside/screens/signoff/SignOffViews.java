package org.tillside.screens.signoff;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tillside.content.ItemId;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Scenario;
import org.tillside.journal.Role;
import org.tillside.practice.Filling;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.signoff.SignOffState.Verdict;
import org.tillside.shop.Observation;

/** Words what the sign-off page shows: the form, and what stands above it. */
final class SignOffViews {
    private final Desk desk;
    private final Words words;

    SignOffViews(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    /** The trainee in full, as in the title and in what is recorded. */
    String name(Subject it) {
        return new Called(desk).full(it.trainee());
    }

    SignOffState state(Subject subject, Fields fields, OffsetDateTime opened, Moment moment) {
        Map<ItemId, Filling> filled = subject.filled(fields);
        Optional<Observation> before = filled.isEmpty() ? subject.seenBefore(desk.catalogue()) : Optional.empty();
        Map<ItemId, Filling> shown = subject.filled(subject.shown(fields));
        boolean enough = (before.isPresent() && subject.given().isEmpty()) || subject.enough(desk.catalogue(), shown);
        Optional<String> lacks = enough ? Optional.empty() : Optional.of(new Summaries(desk).lacks(subject, shown));
        Verdict verdict = new Verdicts(desk, subject, fields, opened).verdict(moment, before, lacks);
        Signing signing = new Signing(desk, subject, fields);
        return new SignOffState(
                words.text("signoff.title", subject.step().title()),
                line(subject),
                words.text(heading(subject), new Called(desk).first(subject.trainee())),
                columns(subject),
                notices(subject, moment, before),
                new Earlier(desk).then(subject, moment),
                new Rows(desk, words).groups(subject, subject.shown(fields), moment),
                subject.cues().stream().map(it -> cue(subject, it)).toList(),
                moment.cues(),
                new Summaries(desk).summary(subject, shown, before.isPresent(), enough),
                verdict,
                signing.sign(verdict, moment, before, filled),
                signing.keep(filled, verdict),
                moment.busy());
    }

    private String line(Subject it) {
        String version = it.version(desk.catalogue());
        return words.text("signoff.line", name(it), it.progress().day(), said(it, it.formTitle()), version);
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

    private List<String> notices(Subject it, Moment moment, Optional<Observation> before) {
        Optional<String> first = it.step()
                .blocked()
                .map(title -> words.text("signoff.first", title))
                .or(() -> before.filter(seen -> it.given().isPresent())
                        .map(seen -> words.text("signoff.given", day(seen.seen().observedAt()))))
                .or(() -> before.map(seen -> words.text(
                        "signoff.seen-before",
                        it.step().seen(),
                        day(seen.seen().observedAt()),
                        moment.version().orElse("none"))))
                .or(() -> it.step().times() > 1
                        ? Optional.of(words.text(
                                "signoff.times", it.step().seen(), it.step().times(), it.needed()))
                        : Optional.empty());
        Earlier earlier = new Earlier(desk);
        return Stream.of(earlier.ranOut(it), first, earlier.pulled(it), instead(it))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Any mentor may sign; the page says so to one who is not the trainee's. */
    private Optional<String> instead(Subject it) {
        boolean mine = it.role() == Role.OWNER
                || desk.shop().mentors(desk.viewer(), it.trainee().id());
        Called called = new Called(desk);
        return mine
                ? Optional.empty()
                : Optional.of(desk.shop()
                        .pairedWith(it.trainee().id())
                        .map(pair -> words.text("signoff.instead", name(it), called.full(pair.mentor())))
                        .orElseGet(() -> words.text("signoff.instead.none", name(it))));
    }

    private SignOffState.Cue cue(Subject subject, Scenario.Cue it) {
        return new SignOffState.Cue(
                said(subject, it.act()),
                it.say().map(say -> said(subject, say)).orElse(""),
                reaction(subject, it.good()),
                reaction(subject, it.poor()));
    }

    private String reaction(Subject subject, Scenario.Reaction it) {
        String react = words.text("signoff.cue.reaction", said(subject, it.sign()), said(subject, it.react()));
        return it.say().map(say -> react + " “" + said(subject, say) + "”").orElse(react);
    }

    private String said(Subject subject, String text) {
        return desk.said(text, subject.trainee().id());
    }

    private String day(OffsetDateTime at) {
        return words.date(desk.shop().dayOf(at));
    }
}
