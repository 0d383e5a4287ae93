package org.tillside.screens.debrief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tillside.content.SkillId;
import org.tillside.practice.PlayResult;
import org.tillside.screens.Amounts;
import org.tillside.screens.roleplay.Story;
import org.tillside.shop.PlayWork;

/** Makes the sums of a debrief: the bar of points, the points by skill, what earns none. */
final class SumViews {
    private final Telling tells;
    private final Amounts amounts;

    SumViews(Telling tells) {
        this.tells = tells;
        this.amounts = new Amounts(tells.desk);
    }

    DebriefState.Score score(PlayResult it) {
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
            return new DebriefState.Mark(points / most, tells.text("debrief.guessing", points));
        });
        return new DebriefState.Score(
                tells.text("debrief.points", it.shown()),
                tells.text(it.atMost() ? "debrief.of-at-most" : "debrief.of", it.maximum()),
                tells.text(it.atMost() ? "debrief.best-at-most" : "debrief.best", it.maximum()),
                shares,
                guess,
                new DebriefState.Mark(Math.min(1, it.shown() / most), tells.reached(it.shown())),
                tells.text("debrief.points", it.maximum()),
                Optional.of(it.waiting())
                        .filter(points -> points > 0)
                        .map(points -> new DebriefState.Mark(
                                Math.min(1, points / most), tells.text("debrief.points-wait", points))));
    }

    /** The points as they were recorded, of a play that can no longer be followed to its end. */
    DebriefState.Score score(PlayWork.Result it) {
        int shown = Math.max(0, it.points());
        double share = Math.min(1, shown / (double) Math.max(1, it.maximum()));
        return new DebriefState.Score(
                tells.text("debrief.points", shown),
                tells.text("debrief.of", it.maximum()),
                "",
                List.of(share),
                Optional.empty(),
                new DebriefState.Mark(share, tells.reached(shown)),
                tells.text("debrief.points", it.maximum()),
                Optional.empty());
    }

    /** The points that were recorded; how many each skill allowed was not. */
    List<DebriefState.Skill> skills(PlayWork.Result it) {
        return it.bySkill().entrySet().stream()
                .map(each -> new DebriefState.Skill(
                        tells.skill(each.getKey()),
                        Math.max(0, each.getValue()),
                        0,
                        0,
                        tells.counted(each.getValue()),
                        "",
                        ""))
                .toList();
    }

    List<DebriefState.Skill> skills(PlayResult result) {
        List<DebriefState.Skill> rows = new ArrayList<>();
        result.skills().forEach((id, points) -> {
            if (points.maximum() > 0 || points.points() != 0 || points.waiting() > 0) {
                rows.add(skill(id, points, result));
            }
        });
        return rows;
    }

    private DebriefState.Skill skill(SkillId id, PlayResult.SkillPoints points, PlayResult result) {
        Optional<Story.Beat> most = most(result, id, points.points() < 0 ? -1 : 1);
        return new DebriefState.Skill(
                tells.skill(id),
                Math.max(0, points.points()),
                points.waiting(),
                points.maximum(),
                tells.text(
                        result.atMost() ? "debrief.skill-at-most" : "debrief.skill",
                        tells.counted(points.points()),
                        points.maximum()),
                most.map(tells::did)
                        .orElseGet(() -> points.waiting() > 0
                                ? tells.text("debrief.points-wait", points.waiting())
                                : tells.text("debrief.not-shown")),
                most.map(tells::label).orElse(""));
    }

    /** What gained most of a skill's points or, by the sign, lost most of them. */
    private Optional<Story.Beat> most(PlayResult result, SkillId id, int sign) {
        return IntStream.range(0, result.points().size())
                .boxed()
                .filter(i -> sign * gained(result, i, id) > 0)
                .max(Comparator.comparing(i -> sign * gained(result, i, id)))
                .map(tells.story.beats()::get);
    }

    private static int gained(PlayResult result, int at, SkillId id) {
        return result.points().get(at).step().gained().getOrDefault(id, 0);
    }

    List<DebriefState.Beside> beside(PlayResult it, int waiting) {
        List<DebriefState.Beside> rows = new ArrayList<>();
        it.actionForApology()
                .ifPresent(full -> rows.add(new DebriefState.Beside(
                        tells.text("debrief.apology"),
                        tells.text("debrief.apology.line", it.apologies(), it.actions()),
                        full >= 1000,
                        -1,
                        sorry())));
        it.budget()
                .ifPresent(limit -> rows.add(new DebriefState.Beside(
                        tells.text("debrief.money"),
                        tells.text("debrief.money.line", amounts.number(it.spent()), amounts.of(limit)),
                        true,
                        it.spent().cents() / (double) Math.max(1, limit.cents()),
                        List.of())));
        if (it.timesBack() > 0) {
            rows.add(new DebriefState.Beside(
                    tells.text("debrief.went-back"),
                    tells.text("debrief.went-back.line", it.timesBack()),
                    false,
                    -1,
                    List.of()));
        }
        if (waiting > 0) {
            rows.add(new DebriefState.Beside(
                    tells.text("debrief.waiting"), tells.text("debrief.waiting.line", waiting), false, -1, List.of()));
        }
        return rows;
    }

    /** The words of each apology; of a reply with several of them, as often. */
    private List<String> sorry() {
        return tells.story.beats().stream()
                .flatMap(beat -> beat.answer().stream()
                        .flatMap(reply -> Collections.nCopies(reply.apologies(), tells.did(beat)).stream()))
                .toList();
    }
}
