package org.tillside.screens.debrief;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tillside.content.LessonRef;
import org.tillside.content.Mood;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;
import org.tillside.journal.PersonId;
import org.tillside.practice.Choice;
import org.tillside.practice.PlayResult;
import org.tillside.practice.Prospects;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;
import org.tillside.practice.Wording;
import org.tillside.screens.Amounts;
import org.tillside.screens.Desk;
import org.tillside.screens.Rich;
import org.tillside.screens.roleplay.Story;
import org.tillside.shop.Play;
import org.tillside.shop.PlayWork;

/** Makes what a debrief shows, in words. */
final class DebriefViews {
    private final Desk desk;
    private final PersonId person;
    private final Scenario scenario;
    private final Play play;
    private final Story story;
    private final Amounts amounts;

    DebriefViews(Desk desk, PersonId person, Scenario scenario, Play play) {
        this.desk = desk;
        this.person = person;
        this.scenario = scenario;
        this.play = play;
        this.story = Story.of(scenario, play);
        this.amounts = new Amounts(desk);
    }

    /** A reply to try, and the one that was chosen instead. */
    record Try(SceneId scene, Reply reply, Optional<Reply> instead) {
        Optional<LessonRef> lesson() {
            return reply.lesson().or(() -> instead.flatMap(Reply::lesson));
        }
    }

    DebriefState state(Optional<PlayResult> result, boolean compared, boolean pinned) {
        boolean own = person.equals(desk.viewer());
        return new DebriefState(
                line(),
                ending(),
                result.map(this::score),
                text("debrief.path.higher", scenario.lead().name()),
                path(result),
                result.map(this::skills).orElse(List.of()),
                result.map(this::beside).orElse(List.of()),
                result.map(it -> tip(it, own, pinned)),
                moves(result),
                compared ? earlier(result) : List.of(),
                work().filter(it -> it.ended() > 1).isPresent(),
                own);
    }

    private String text(String key, Object... arguments) {
        return desk.words().text(key, arguments);
    }

    private String plain(String author) {
        return Rich.of(desk.said(author)).letters();
    }

    private Optional<PlayWork> work() {
        return desk.shop().person(person).map(it -> it.work().plays(scenario.id()));
    }

    private String line() {
        OffsetDateTime at = play.ended().orElse(play.begun());
        Duration took = Duration.between(play.begun(), at);
        String when = when(at);
        return took.toMinutes() < 60 && play.ended().isPresent()
                ? text("debrief.line.took", plain(scenario.title()), when, took.toMinutes(), took.toSecondsPart())
                : text("debrief.line", plain(scenario.title()), when);
    }

    private String when(OffsetDateTime at) {
        var local = at.atZoneSameInstant(desk.shop().zone());
        String time = desk.words().time(local.toLocalTime());
        return local.toLocalDate().equals(desk.today())
                ? text("debrief.today", time)
                : text("debrief.day", desk.words().shortDate(local.toLocalDate()), time);
    }

    private DebriefState.Ending ending() {
        Optional<Scenario.Ending> ending = ScenarioRun.ending(scenario, story.state());
        Scenario.Customer who = story.last().who();
        Mood mood = ending.map(ScenarioRun::mood).orElse(story.last().mood());
        return new DebriefState.Ending(
                ending.map(it -> plain(it.title())).orElseGet(() -> text("debrief.unfinished")),
                who.face(),
                who.name(),
                mood,
                ending.map(it -> text("debrief.outcome." + it.outcome().word())).orElse(""),
                ending.map(it -> plain(it.debrief())).orElse(""));
    }

    private DebriefState.Score score(PlayResult it) {
        double most = Math.max(1, it.maximum());
        List<Double> shares = new ArrayList<>();
        int gained = it.skills().values().stream()
                .mapToInt(each -> Math.max(0, each.points()))
                .sum();
        // losses in one skill shorten all segments alike, so that they end where the points do
        double scale = gained == 0 ? 0 : it.shown() / (double) gained;
        it.skills().values().forEach(each -> shares.add(Math.max(0, each.points()) * scale / most));
        Optional<DebriefState.Mark> guess = it.guessing().map(mean -> {
            long points = Math.max(0, Math.round(mean));
            return new DebriefState.Mark(points / most, text("debrief.guessing", points));
        });
        return new DebriefState.Score(
                text("debrief.points", it.shown()),
                text(it.atMost() ? "debrief.of-at-most" : "debrief.of", it.maximum()),
                text(it.atMost() ? "debrief.best-at-most" : "debrief.best", it.maximum()),
                shares,
                guess,
                new DebriefState.Mark(Math.min(1, it.shown() / most), text("debrief.you", it.shown())),
                text("debrief.points", it.maximum()));
    }

    private String mood(Mood mood) {
        return text("roleplay.mood." + mood.word());
    }

    private List<DebriefState.Node> path(Optional<PlayResult> result) {
        List<DebriefState.Node> nodes = new ArrayList<>();
        List<Story.Beat> beats = story.beats();
        Mood before = beats.get(0).mood();
        for (int i = 0; i < beats.size(); i++) {
            Story.Beat here = beats.get(i);
            Optional<Story.Beat> from = i == 0 ? Optional.empty() : Optional.of(beats.get(i - 1));
            Optional<PlayResult.Point> point = i == 0 ? Optional.empty() : point(result, i - 1);
            boolean turned = i == 0 || here.mood() != before;
            Optional<Reply> better = from.flatMap(beat -> point.flatMap(it -> better(beat, it)));
            nodes.add(new DebriefState.Node(
                    here.who().face(),
                    here.who().name(),
                    here.mood(),
                    turned ? mood(here.mood()) : "",
                    here.mood().compareTo(before) < 0,
                    from.map(this::label).orElseGet(() -> text("debrief.start")),
                    from.map(this::did)
                            .orElseGet(
                                    () -> here.wording().sees().map(this::plain).orElse("")),
                    better.map(this::quoted)
                            .map(it -> text("debrief.better", it))
                            .orElse(""),
                    better.flatMap(it -> from.flatMap(beat -> moodAfter(beat, it)))
                            .orElse(here.mood())));
            before = here.mood();
        }
        return nodes;
    }

    private static Optional<PlayResult.Point> point(Optional<PlayResult> result, int at) {
        return result.filter(it -> at < it.points().size())
                .map(it -> it.points().get(at));
    }

    private String label(Story.Beat beat) {
        return text(beat.interruption() ? "debrief.meanwhile" : "debrief.scene", beat.number());
    }

    private String did(Story.Beat beat) {
        if (beat.choice().filter(Choice.Late.class::isInstance).isPresent()) {
            return text("debrief.late");
        }
        return beat.answer().map(it -> beat.words().orElseGet(() -> quoted(it))).orElseGet(() -> text("debrief.back"));
    }

    /** What is said, in quotation marks; what is only done, without. */
    private String quoted(Reply reply) {
        return reply.say()
                .map(this::plain)
                .map(it -> text("debrief.quoted", it))
                .or(() -> reply.act().map(this::plain))
                .orElseGet(() -> text("debrief.own-words"));
    }

    private Optional<Reply> better(Story.Beat beat, PlayResult.Point point) {
        return point.beaten().map(Prospects.Prospect::choice).flatMap(choice -> reply(beat.state(), choice));
    }

    private Optional<Reply> reply(ScenarioState state, Choice choice) {
        if (!(choice instanceof Choice.Say say)) {
            return Optional.empty();
        }
        List<ScenarioRun.Offered> all = new ArrayList<>(ScenarioRun.offered(scenario, state));
        all.addAll(ScenarioRun.offeredInInterruption(scenario, state));
        return all.stream()
                .map(ScenarioRun.Offered::reply)
                .filter(it -> it.id().equals(say.reply()))
                .findFirst();
    }

    private Optional<Mood> moodAfter(Story.Beat beat, Reply reply) {
        return ScenarioRun.tryStep(scenario, beat.state(), new Choice.Say(reply.id()))
                .flatMap(next -> ScenarioRun.ending(scenario, next)
                        .map(ScenarioRun::mood)
                        .or(() -> ScenarioRun.scene(scenario, next)
                                .flatMap(scene -> Wording.of(scene, play.seed()).mood())));
    }

    private List<DebriefState.Skill> skills(PlayResult result) {
        List<DebriefState.Skill> rows = new ArrayList<>();
        result.skills().forEach((id, points) -> {
            if (points.maximum() > 0 || points.points() != 0) {
                rows.add(skill(id, points, result));
            }
        });
        return rows;
    }

    private DebriefState.Skill skill(SkillId id, PlayResult.SkillPoints points, PlayResult result) {
        int shown = Math.max(0, points.points());
        Optional<Story.Beat> most = java.util.stream.IntStream.range(
                        0, result.points().size())
                .boxed()
                .filter(i -> gained(result, i, id) > 0)
                .max(Comparator.comparing(i -> gained(result, i, id)))
                .map(story.beats()::get);
        return new DebriefState.Skill(
                desk.catalogue().skill(id).map(it -> plain(it.title())).orElse(id.value()),
                shown,
                points.maximum(),
                text(result.atMost() ? "debrief.skill-at-most" : "debrief.skill", shown, points.maximum()),
                most.map(this::did).orElseGet(() -> text("debrief.not-shown")),
                most.map(this::label).orElse(""));
    }

    private static int gained(PlayResult result, int at, SkillId id) {
        return result.points().get(at).step().gained().getOrDefault(id, 0);
    }

    private List<DebriefState.Beside> beside(PlayResult it) {
        List<DebriefState.Beside> rows = new ArrayList<>();
        it.actionForApology()
                .ifPresent(full -> rows.add(new DebriefState.Beside(
                        text("debrief.apology"),
                        text("debrief.apology.line", it.apologies(), it.actions()),
                        full >= 1000,
                        -1)));
        it.budget()
                .ifPresent(limit -> rows.add(new DebriefState.Beside(
                        text("debrief.money"),
                        text("debrief.money.line", amounts.number(it.spent()), amounts.of(limit)),
                        true,
                        it.spent().cents() / (double) Math.max(1, limit.cents()))));
        if (it.timesBack() > 0) {
            rows.add(new DebriefState.Beside(
                    text("debrief.went-back"), text("debrief.went-back.line", it.timesBack()), false, -1));
        }
        int waiting = play.unmarked().size();
        if (waiting > 0) {
            rows.add(
                    new DebriefState.Beside(text("debrief.waiting"), text("debrief.waiting.line", waiting), false, -1));
        }
        return rows;
    }

    Optional<Try> tip(PlayResult result) {
        Optional<PlayResult.Point> turning = result.turningPoint();
        return turning.flatMap(point -> {
            Story.Beat beat = story.beats().get(result.points().indexOf(point));
            return better(beat, point).map(it -> new Try(point.scene(), it, beat.answer()));
        });
    }

    private DebriefState.Tip tip(PlayResult result, boolean own, boolean pinned) {
        return tip(result)
                .map(it -> new DebriefState.Tip(
                        quoted(it.reply()),
                        it.reply().feedback().map(this::plain).orElseGet(() -> text("debrief.tip.more")),
                        it.lesson()
                                .flatMap(desk.catalogue()::lesson)
                                .map(lesson -> text("debrief.lesson", plain(lesson.title())))
                                .orElse(""),
                        own,
                        pinned))
                .orElseGet(() -> new DebriefState.Tip(
                        text(result.atMost() ? "debrief.tip.bound" : "debrief.tip.none"),
                        text("debrief.tip.none.line"),
                        "",
                        false,
                        false));
    }

    private List<DebriefState.Move> moves(Optional<PlayResult> result) {
        List<DebriefState.Move> moves = new ArrayList<>();
        for (int i = 0; i < story.beats().size() - 1; i++) {
            Story.Beat beat = story.beats().get(i);
            Optional<PlayResult.Point> point = point(result, i);
            int points = point.map(it -> it.step().points()).orElse(0);
            moves.add(new DebriefState.Move(
                    label(beat),
                    did(beat),
                    beat.answer().flatMap(Reply::feedback).map(this::plain).orElse(""),
                    point.flatMap(it -> better(beat, it))
                            .map(this::quoted)
                            .map(it -> text("debrief.better", it))
                            .orElse(""),
                    points == 0 ? "" : points > 0 ? text("debrief.plus", points) : text("debrief.minus", -points)));
        }
        return moves;
    }

    private List<DebriefState.Row> earlier(Optional<PlayResult> result) {
        List<DebriefState.Row> rows = new ArrayList<>();
        String points = result.map(it -> text("debrief.skill", it.shown(), it.maximum()))
                .orElse("");
        rows.add(new DebriefState.Row(
                text("debrief.compare.this"),
                when(play.ended().orElse(play.begun())),
                ending().title(),
                points,
                amounts.of(story.state().cost()),
                true));
        work().flatMap(PlayWork::best).ifPresent(it -> other(rows, "debrief.compare.best", it));
        work().flatMap(PlayWork::latest).ifPresent(it -> other(rows, "debrief.compare.last", it));
        return rows;
    }

    private void other(List<DebriefState.Row> rows, String key, PlayWork.Result it) {
        if (!it.play().equals(play.id())) {
            String title = Optional.ofNullable(scenario.endings().get(it.ending()))
                    .map(ending -> plain(ending.title()))
                    .orElseGet(
                            () -> text("debrief.outcome." + it.outcome().name().toLowerCase(Locale.ROOT)));
            rows.add(new DebriefState.Row(
                    text(key),
                    when(it.at()),
                    title,
                    text("debrief.skill", Math.max(0, it.points()), it.maximum()),
                    amounts.of(it.spent()),
                    false));
        }
    }
}
