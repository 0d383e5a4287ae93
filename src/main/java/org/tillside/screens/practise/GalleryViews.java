package org.tillside.screens.practise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.LessonRef;
import org.tillside.content.Mood;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.Scene;
import org.tillside.content.Skill;
import org.tillside.content.SkillId;
import org.tillside.journal.Role;
import org.tillside.practice.Choice;
import org.tillside.practice.PlayResult;
import org.tillside.screens.Desk;
import org.tillside.screens.Maxima;
import org.tillside.screens.drill.DrillPresenter;
import org.tillside.shop.DrillWork;
import org.tillside.shop.Part;
import org.tillside.shop.Person;
import org.tillside.shop.Play;
import org.tillside.shop.PlayWork;

/** Makes what the gallery shows, in words. */
final class GalleryViews {
    private static final List<String> TELLING =
            List.of("blouse", "dress", "mower", "polish", "gift", "book", "bag", "phone", "scanner", "receipt");
    private static final Map<String, String> OF_BACKDROP = Map.of(
            "clothes", "rail", "till", "till", "garden", "mower", "beauty", "polish", "phone", "phone", "cafe", "cake");

    private final Desk desk;
    private final Maxima maxima;
    private final List<Scenario> all;
    private final Optional<Person> me;

    GalleryViews(Desk desk, Maxima maxima) {
        this.desk = desk;
        this.maxima = maxima;
        this.all = List.copyOf(desk.catalogue().scenarios());
        this.me = desk.shop().person(desk.viewer());
    }

    GalleryState state(Optional<SkillId> filter, Optional<GalleryPresenter.Tried> tried) {
        Optional<Scenario> next = next().filter(it -> fits(it, filter));
        List<GalleryState.Card> cards = all.stream()
                .filter(it -> fits(it, filter) && next.filter(it::equals).isEmpty())
                .map(it -> card(it, filter))
                .toList();
        long played = all.stream().filter(it -> work(it).ended() > 0).count();
        return new GalleryState(
                chips(filter),
                text("practise.tally", played, all.size() - played),
                next.map(it -> hero(it, tried)),
                cards,
                drill(filter),
                broken(),
                new ByTwoViews(desk)
                        .pairs(all.stream().filter(it -> fits(it, filter)).toList(), this::picture));
    }

    /** It is shown among all, and to whoever looks for a skill that a programme drills. */
    private Optional<GalleryState.Drill> drill(Optional<SkillId> filter) {
        boolean looked = desk.catalogue().programmes().stream()
                .flatMap(it -> it.steps().stream())
                .filter(it -> it.task() instanceof ProgrammeStep.Task.Drill)
                .anyMatch(it -> filter.filter(it.skills()::contains).isPresent());
        if (filter.isPresent() && !looked) {
            return Optional.empty();
        }
        DrillWork work = me.map(it -> it.work().drill(DrillPresenter.KIND)).orElse(DrillWork.NONE);
        String best = work.done() > 0 ? text("practise.drill.best", work.bestStreak()) : "";
        return Optional.of(new GalleryState.Drill(
                work.passed().isPresent(),
                work.done() > 0,
                best,
                text("practise.drill.spoken", best.isEmpty() ? text("practise.not-played") : best)));
    }

    private String text(String key, Object... arguments) {
        return desk.words().text(key, arguments);
    }

    private static boolean fits(Scenario scenario, Optional<SkillId> filter) {
        return filter.isEmpty() || scenario.skills().contains(filter.get());
    }

    private PlayWork work(Scenario scenario) {
        return me.map(it -> it.work().plays(scenario.id())).orElse(PlayWork.NONE);
    }

    Optional<Play> lastPlay(Scenario scenario) {
        return work(scenario)
                .last()
                .filter(it -> it.replay(scenario).taken() == it.turns().size());
    }

    /** One that is under way, else the programme's next role-play, else the first that is new, else the one found least of. */
    Optional<Scenario> next() {
        return all.stream()
                .filter(it -> work(it).current().isPresent())
                .findFirst()
                .or(this::ofProgramme)
                .or(() -> all.stream().filter(it -> work(it).ended() == 0).findFirst())
                .or(() -> all.stream()
                        .filter(it -> badge(it) == GalleryState.Badge.TRY_AGAIN)
                        .min((one, other) -> Double.compare(share(one), share(other))));
    }

    private Optional<Scenario> ofProgramme() {
        return desk.progress(desk.viewer()).stream()
                .flatMap(it -> it.steps().stream())
                .flatMap(it -> it.parts().stream())
                .filter(Part::open)
                .flatMap(it -> it.scenario().stream())
                .flatMap(it -> desk.catalogue().scenario(it).stream())
                .findFirst();
    }

    private List<GalleryState.Chip> chips(Optional<SkillId> filter) {
        List<GalleryState.Chip> chips = new ArrayList<>();
        chips.add(new GalleryState.Chip("", text("practise.all"), all.size(), filter.isEmpty()));
        for (Skill skill : desk.catalogue().skills()) {
            int count = (int)
                    all.stream().filter(it -> it.skills().contains(skill.id())).count();
            if (count > 0) {
                chips.add(new GalleryState.Chip(
                        skill.id().value(),
                        desk.said(skill.title()),
                        count,
                        filter.filter(skill.id()::equals).isPresent()));
            }
        }
        return chips;
    }

    /** The skill that is looked for comes first, since a card shows only some of them. */
    private GalleryState.Card card(Scenario scenario, Optional<SkillId> filter) {
        List<SkillId> ids = new ArrayList<>(scenario.skills());
        filter.filter(ids::remove).ifPresent(it -> ids.add(0, it));
        GalleryState.Badge badge = badge(scenario);
        List<String> skills = skills(ids);
        Optional<GalleryState.Score> score = work(scenario).best().map(it -> score(scenario, it));
        String minutes = text("practise.minutes", scenario.minutes());
        String title = desk.said(scenario.title());
        String state = text("practise.badge." + badge.name().toLowerCase(java.util.Locale.ROOT));
        String found = score.map(it -> it.points() + " " + it.of()).orElseGet(() -> text("practise.not-played"));
        return new GalleryState.Card(
                scenario.id().value(),
                title,
                picture(scenario),
                badge,
                skills,
                score,
                work(scenario).last().map(Play::id),
                minutes,
                text("practise.card", title, state, found, minutes));
    }

    private List<String> skills(Collection<SkillId> ids) {
        return ids.stream()
                .flatMap(id -> desk.catalogue().skill(id).stream())
                .map(it -> desk.said(it.title()))
                .toList();
    }

    private GalleryState.Picture picture(Scenario scenario) {
        Mood mood = Optional.ofNullable(scenario.scenes().get(scenario.start()))
                .flatMap(Scene::mood)
                .orElse(Mood.NEUTRAL);
        String thing = TELLING.stream()
                .filter(scenario.props()::contains)
                .findFirst()
                .or(() -> scenario.backdrop().map(it -> OF_BACKDROP.getOrDefault(it, "")))
                .orElse("");
        return new GalleryState.Picture(
                scenario.lead().face(), scenario.lead().name(), mood, thing, all.indexOf(scenario));
    }

    private GalleryState.Badge badge(Scenario scenario) {
        PlayWork work = work(scenario);
        if (work.current().isPresent()) {
            return GalleryState.Badge.UNDER_WAY;
        } else if (work.best().isEmpty()) {
            return GalleryState.Badge.NEW;
        }
        return share(scenario) >= 1 ? GalleryState.Badge.ALL_FOUND : GalleryState.Badge.TRY_AGAIN;
    }

    private int most(Scenario scenario, PlayWork.Result result) {
        return maxima.of(scenario).map(Maxima.Most::points).orElse(result.maximum());
    }

    private double share(Scenario scenario) {
        return work(scenario)
                .best()
                .map(it -> Math.max(0, it.points()) / (double) Math.max(1, most(scenario, it)))
                .orElse(0.0);
    }

    private GalleryState.Score score(Scenario scenario, PlayWork.Result best) {
        boolean bound = maxima.of(scenario).filter(Maxima.Most::atMost).isPresent();
        int most = most(scenario, best);
        return new GalleryState.Score(
                Math.min(1, share(scenario)),
                text("practise.points", Math.max(0, best.points())),
                bound ? text("practise.of-at-most", most) : text("practise.of", most));
    }

    private GalleryState.Hero hero(Scenario scenario, Optional<GalleryPresenter.Tried> tried) {
        PlayWork work = work(scenario);
        if (work.current().isPresent()) {
            int scenes = work.current().get().turns().size();
            return new GalleryState.Hero(
                    card(scenario, Optional.empty()), text("practise.left-at", scenes), "practise.go-on");
        } else if (work.best().isEmpty()) {
            return new GalleryState.Hero(
                    card(scenario, Optional.empty()), desk.said(scenario.about()), "practise.play");
        }
        PlayWork.Result best = work.best().get();
        String found = text("practise.found", Math.max(0, best.points()), most(scenario, best));
        String line = tried.filter(it -> it.play().scenario().equals(scenario.id()))
                .map(it -> found + " " + thisTime(scenario, it.result()))
                .orElse(found);
        return new GalleryState.Hero(card(scenario, Optional.empty()), line, "practise.again");
    }

    /** A direction for this time that does not give the reply away. */
    private String thisTime(Scenario scenario, PlayResult result) {
        if (result.actionForApology().filter(it -> it < 1000).isPresent()) {
            return text("practise.this-time.act");
        }
        return result.turningPoint()
                .flatMap(point -> lesson(scenario, point))
                .flatMap(desk.catalogue()::lesson)
                .map(it -> text("practise.this-time.lesson", desk.said(it.title())))
                .orElseGet(
                        () -> text("practise.this-time.listen", scenario.lead().name()));
    }

    private static Optional<LessonRef> lesson(Scenario scenario, PlayResult.Point point) {
        return Optional.ofNullable(scenario.scenes().get(point.scene())).stream()
                .flatMap(scene -> scene.replies().stream())
                .filter(reply -> point.beaten()
                        .filter(it -> it.choice() instanceof Choice.Say say
                                && say.reply().equals(reply.id()))
                        .isPresent())
                .map(Reply::lesson)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Nobody but an owner can mend them, so nobody else sees them. */
    private List<GalleryState.Broken> broken() {
        if (me.filter(it -> it.in(Role.OWNER)).isEmpty()) {
            return List.of();
        }
        Map<String, List<Problem>> found = new LinkedHashMap<>();
        desk.catalogue().broken().forEach((ref, problems) -> {
            if (ref.startsWith("scenario/")) {
                found.put(ref.substring("scenario/".length()), problems);
            }
        });
        return found.entrySet().stream()
                .map(it -> new GalleryState.Broken(
                        title(it.getKey()),
                        text(twin(it.getKey()).isPresent() ? "practise.broken.twin" : "practise.broken"),
                        it.getValue().stream()
                                .sorted(Comparator.comparing(
                                        fault -> fault.place().map(Place::line).orElse(0)))
                                .map(this::fault)
                                .toList()))
                .toList();
    }

    /** What is played in the place of a broken file: the one that it was to replace. */
    private Optional<Scenario> twin(String id) {
        return desk.catalogue().scenario(new ScenarioId(id));
    }

    private String title(String id) {
        return twin(id).map(it -> desk.said(it.title())).orElse(id);
    }

    private GalleryState.Fault fault(Problem problem) {
        return new GalleryState.Fault(
                problem.place().map(Place::toString).orElse(""),
                text("problem." + problem.key(), problem.args().toArray()));
    }
}
