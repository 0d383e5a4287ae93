package org.tillside.screens.today;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tillside.content.ProgrammeStep.Signer;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.screens.Desk;
import org.tillside.screens.Rich;
import org.tillside.screens.Route;
import org.tillside.screens.Words;
import org.tillside.screens.learn.Onward;
import org.tillside.shop.Observation;
import org.tillside.shop.Pairing;
import org.tillside.shop.Part;
import org.tillside.shop.Person;
import org.tillside.shop.Progress;
import org.tillside.shop.SignOff;
import org.tillside.shop.Titles;
import org.tillside.shop.Work;

/** Makes what a new hire sees out of the records. */
final class TraineeReader {
    private static final int SHOWN = 3;
    private static final int SEEN = 2;

    private final Desk desk;
    private final Words words;
    private final Saying saying;
    private final Person me;
    private final Optional<Progress> progress;

    TraineeReader(Desk desk, Saying saying, Person me) {
        this.desk = desk;
        this.words = desk.words();
        this.saying = saying;
        this.me = me;
        this.progress = desk.progress(me.id());
    }

    /** Day n of the programme. */
    Optional<String> day() {
        return progress.map(saying::dayOf);
    }

    Optional<TraineeToday> read() {
        // the next step of the programme is the filled button of the page; where there is none, the questions are
        return progress.map(it -> new TraineeToday(
                it.next().map(next -> next(it, next)).orElseGet(() -> nothing(it)),
                RefreshToday.of(desk, it.next().isEmpty()),
                mentor(it),
                path(it),
                words.text("today.skills.line"),
                skills(),
                me.work().tip().flatMap(this::tip),
                marked(),
                seen()));
    }

    private TraineeToday.Hero next(Progress at, Progress.Next next) {
        boolean page = next.part().filter(it -> it.kind() == Part.Kind.LESSON).isPresent();
        String detail = page
                ? words.text("today.next.page", next.page(), next.pages(), next.minutes())
                : next.part()
                        .map(it -> words.text("today.next.part", it.title(), next.minutes()))
                        .orElseGet(() -> words.text("today.next.minutes", next.minutes()));
        boolean begun = next.page() > 1 || next.part().filter(Part::underWay).isPresent();
        return new TraineeToday.Hero(
                words.text("today.next"),
                next.title(),
                page ? next.page() : 0,
                next.pages(),
                detail,
                begun ? "today.continue" : "today.start",
                Optional.of(Onward.to(at, next)),
                words.text("today.kept"),
                List.of());
    }

    /** Nothing to do now: all is done, or it is somebody else's turn. */
    private TraineeToday.Hero nothing(Progress at) {
        boolean done = at.finished();
        List<String> due = at.steps().stream()
                .filter(it -> it.step().task() instanceof Task.CheckBack
                        && !it.state().done())
                .filter(it -> done || it.blocked().isEmpty())
                .map(it -> words.text("today.due", it.title(), saying.when(it.due())))
                .toList();
        return new TraineeToday.Hero(
                words.text(done ? "today.done" : "today.waiting"),
                done ? at.programme().title() : words.text("today.waiting.title"),
                0,
                1,
                words.text(done ? (due.isEmpty() ? "today.done.all" : "today.done.text") : "today.waiting.text"),
                "",
                Optional.empty(),
                "",
                due);
    }

    private TraineeToday.Mentor mentor(Progress at) {
        Optional<Pairing> pairing = desk.shop().pairedWith(me.id());
        String line = pairing.map(it -> words.text("today.mentor.since", saying.when(it.from())))
                .orElseGet(() -> words.text("today.mentor.none"));
        return new TraineeToday.Mentor(pairing.map(it -> saying.who(it.mentor())), line, waits(at), signed(at));
    }

    private List<TraineeToday.Waits> waits(Progress at) {
        List<TraineeToday.Waits> all = new ArrayList<>();
        at.steps().stream()
                .filter(it -> it.state() == Progress.State.WAITS)
                .limit(SHOWN)
                .forEach(it -> all.add(waits(it, all.isEmpty())));
        return all;
    }

    /** What to expect in general is said of the first alone. */
    private TraineeToday.Waits waits(Progress.Step it, boolean first) {
        boolean mentor = it.waitsFor() == Signer.MENTOR;
        boolean said = it.ready().isPresent();
        boolean canSay = mentor && it.toSign() && !said;
        boolean general = canSay && it.times() <= 1;
        return new TraineeToday.Waits(
                it.id(), it.title(), general && !first ? "" : waitsWord(it, mentor, said), canSay);
    }

    private String waitsWord(Progress.Step it, boolean mentor, boolean said) {
        if (!it.toSign()) {
            return words.text("today.waits.mark");
        } else if (!mentor) {
            return words.text("today.waits.owner");
        } else if (said) {
            return words.text("today.waits.said");
        }
        return it.times() > 1
                ? words.text("today.waits.times", it.seen(), it.times())
                : words.text("today.waits.watch");
    }

    private Optional<TraineeToday.Signed> signed(Progress at) {
        return me.signOffs().values().stream()
                .filter(it -> !it.withdrawn())
                .max(Comparator.comparing(it -> it.signed().signedAt().toInstant()))
                .flatMap(it -> at.step(it.signed().step()).map(step -> signed(it, step)));
    }

    private TraineeToday.Signed signed(SignOff it, Progress.Step step) {
        return new TraineeToday.Signed(
                it.achieved(),
                words.text(it.achieved() ? "today.signed" : "today.not-yet", step.title()),
                words.begun(saying.at(it.signed().signedAt())),
                it.signed().comment().filter(text -> !text.isBlank()));
    }

    private TraineeToday.Path path(Progress at) {
        Progress.Counts counts = at.counts();
        String said = words.text("today.counts", counts.signed(), counts.waits(), counts.toGo());
        return new TraineeToday.Path(
                at.programme().title(),
                said,
                at.stations().stream()
                        .map(it -> new TraineeToday.Stop(it.number(), it.title(), it.state(), word(it), it.overdue()))
                        .toList());
    }

    private String word(Progress.Station it) {
        if (it.overdue() && !it.state().done()) {
            String late = saying.day(it.late().orElse(it.due()));
            return it.state() == Progress.State.NOW
                    ? words.text("today.station.here-late", late)
                    : words.text(
                            "today.station.word", words.text("today.station.was-due", late), saying.state(it.state()));
        }
        String day = it.signOff()
                .map(signed -> saying.day(desk.shop().dayOf(signed.signed().signedAt())))
                .orElseGet(() -> saying.day(it.due()));
        Optional<String> after = it.steps().get(0).blocked();
        if (it.state() == Progress.State.NOW) {
            return words.text("today.station.here");
        } else if (it.state() == Progress.State.LATER && after.isPresent()) {
            return words.text("today.station.after", day, after.get());
        }
        return words.text("today.station.word", day, saying.state(it.state()));
    }

    private List<TraineeToday.Skill> skills() {
        return desk.standings(me.id()).stream()
                .map(it -> new TraineeToday.Skill(
                        it.skill().id().value(),
                        it.skill().title(),
                        it.level(),
                        it.below(),
                        words.text("today.level." + it.level().name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private Optional<TraineeToday.Tip> tip(Work.Tip it) {
        Optional<Scenario> scenario = desk.catalogue().scenario(it.scenario());
        Optional<Reply> reply = scenario.flatMap(
                        known -> Optional.ofNullable(known.scenes().get(it.scene())))
                .flatMap(scene -> scene.replies().stream()
                        .filter(each -> each.id().equals(it.reply()))
                        .findFirst());
        return reply.flatMap(known -> known.say().or(known::act))
                .map(say -> new TraineeToday.Tip(
                        Rich.of(desk.said(say)),
                        reply.flatMap(Reply::feedback).map(text -> Rich.of(desk.said(text))),
                        words.text(
                                "today.tip.from", scenario.map(Scenario::title).orElse("")),
                        new Route.Play(it.scenario())));
    }

    /** Own words that were marked within the last two weeks, newest first. */
    private List<TraineeToday.Marked> marked() {
        record Mark(OffsetDateTime at, int credit, Optional<String> note, String title, Route to) {}
        List<Mark> all = new ArrayList<>();
        me.work().quizzes().values().stream().flatMap(it -> it.last().stream()).forEach(quiz -> quiz.marks()
                .forEach((id, it) -> desk.catalogue()
                        .quiz(quiz.quiz())
                        .flatMap(known -> known.question(id))
                        .ifPresent(question -> all.add(new Mark(
                                it.at(),
                                it.credit(),
                                it.note(),
                                question.head().title(),
                                new Route.Review(me.id(), quiz.quiz(), quiz.id()))))));
        me.work().plays().values().stream()
                .flatMap(it -> it.last().stream())
                .forEach(play -> play.marks().values().forEach(it -> desk.catalogue()
                        .scenario(play.scenario())
                        .ifPresent(known -> all.add(new Mark(
                                it.at(),
                                it.credit(),
                                it.note(),
                                known.title(),
                                new Route.Debrief(me.id(), play.id()))))));
        return all.stream()
                .filter(it -> it.at().isAfter(desk.clock().minusDays(14)))
                .sorted(Comparator.comparing((Mark it) -> it.at().toInstant()).reversed())
                .limit(SHOWN)
                .map(it -> new TraineeToday.Marked(
                        it.title(),
                        words.text("today.marked.line", Math.round(it.credit() / 10f), saying.at(it.at())),
                        it.note().filter(text -> !text.isBlank()),
                        it.to()))
                .toList();
    }

    /** What was seen within the last two weeks and is not commented, newest first. */
    private List<TraineeToday.Seen> seen() {
        return me.observations().values().stream()
                .filter(it -> it.comment().isEmpty())
                .filter(it -> it.seen().observedAt().isAfter(desk.clock().minusDays(14)))
                .sorted(Comparator.comparing(
                                (Observation it) -> it.seen().observedAt().toInstant())
                        .reversed())
                .limit(SEEN)
                .map(it -> new TraineeToday.Seen(
                        new Titles(desk.catalogue()).of(it.seen()),
                        words.text(
                                "today.seen.line",
                                saying.first(it.seen().observer()),
                                saying.at(it.seen().observedAt())),
                        new Route.Seen(me.id(), it.seen().observation())))
                .toList();
    }
}
