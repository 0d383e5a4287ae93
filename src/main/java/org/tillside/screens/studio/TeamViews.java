package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tillside.authoring.SceneGraph;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.content.SceneId;
import org.tillside.insight.TeamPlays;
import org.tillside.screens.Words;
import org.tillside.shop.Access;

/** Words how a role-play was played over the team: numbers with what they are out of, and never a name. */
final class TeamViews {
    private static final int NAMED = 3;

    private final Words words;
    private final Scenario scenario;
    private final TeamPlays plays;

    TeamViews(Words words, Scenario scenario, TeamPlays plays) {
        this.words = words;
        this.scenario = scenario;
        this.plays = plays;
    }

    private boolean enough() {
        return plays.people() >= Access.FEWEST;
    }

    /** Said of the whole. */
    String line() {
        if (!enough()) {
            return words.text("studio.team.too-few", plays.people(), Access.FEWEST);
        }
        return words.text("studio.team.line", plays.plays(), plays.people(), plays.badly());
    }

    /** What must be known to read it rightly. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (plays.older() > 0) {
            notes.add(words.text("studio.team.older", plays.older()));
        }
        if (plays.unknown() > 0) {
            notes.add(words.text("studio.team.unknown", plays.unknown()));
        }
        if (!plays.gone().isEmpty()) {
            String some =
                    plays.gone().stream().limit(NAMED).map(TeamViews::named).collect(Collectors.joining(", "));
            notes.add(words.text(
                    "studio.team.gone", some, Math.max(0, plays.gone().size() - NAMED)));
        }
        return notes;
    }

    private static String named(TeamPlays.Gone it) {
        return it.scene() + it.reply().map(reply -> " › " + reply).orElse("");
    }

    /** How thick a line is drawn, 0 to 1. */
    double share(SceneGraph.Edge edge) {
        return plays.share(edge.from(), edge.reply(), edge.to(), onlyWay(edge));
    }

    private boolean onlyWay(SceneGraph.Edge edge) {
        return reply(edge.from(), edge.reply()).filter(it -> it.to().size() < 2).isPresent();
    }

    private Optional<Reply> reply(SceneId in, ReplyId id) {
        return scene(in).flatMap(it -> java.util.stream.Stream.of(
                        it.replies().stream(),
                        it.late().stream(),
                        it.interrupt().stream().flatMap(over -> over.replies().stream()))
                .flatMap(all -> all)
                .filter(one -> one.id().equals(id))
                .findFirst());
    }

    private Optional<Scene> scene(SceneId id) {
        return Optional.ofNullable(scenario.scenes().get(id));
    }

    /** Short, for the line itself: 4 / 9; empty where it is not told. */
    String figure(SceneGraph.Edge edge) {
        return plays.said(edge.from(), edge.reply())
                .map(it -> words.text("studio.team.figure", it.plays(), it.of()))
                .orElse("");
    }

    /** In how many plays a reply was chosen; empty where nothing is told of its scene. */
    String reply(SceneGraph.Edge edge) {
        return said(edge.from(), edge.reply());
    }

    private String said(SceneId in, ReplyId id) {
        Optional<TeamPlays.Said> told = plays.said(in, id);
        if (told.isPresent()) {
            return words.text(
                    "studio.team.reply", told.get().plays(), told.get().of());
        }
        return plays.through(in).isPresent() && own(in, id) ? words.text("studio.team.reply.lone") : "";
    }

    /** Of a reply to an interruption that is not told, too few may have been interrupted at all. */
    private boolean own(SceneId in, ReplyId id) {
        return id.equals(Reply.LATE)
                || scene(in).stream().flatMap(it -> it.replies().stream()).anyMatch(it -> it.id()
                        .equals(id));
    }

    boolean fell(SceneId id) {
        return plays.through(id).filter(TeamPlays.Through::fell).isPresent() || lost(id);
    }

    private boolean lost(SceneId id) {
        return Optional.ofNullable(scenario.endings().get(id))
                .filter(it -> plays.endings().containsKey(id))
                .filter(it -> TeamPlays.badly(it.outcome()))
                .isPresent();
    }

    /** Short, for the mark on a scene or an ending; empty where there is nothing to be marked. */
    String figure(SceneId id) {
        if (enough() && scenario.endings().containsKey(id)) {
            return words.text("studio.team.figure", plays.endings().getOrDefault(id, 0), plays.plays());
        }
        return plays.through(id)
                .filter(TeamPlays.Through::fell)
                .map(it -> words.text("studio.team.figure", it.poor(), it.judged()))
                .orElse("");
    }

    /** Everything that is told of a scene or an ending, in words; empty where nothing is. */
    String told(SceneId id) {
        if (!enough()) {
            return "";
        }
        if (scenario.endings().containsKey(id)) {
            return words.text("studio.team.ended", plays.endings().getOrDefault(id, 0), plays.plays());
        }
        if (scene(id).isEmpty()) {
            return "";
        }
        return plays.through(id)
                .map(this::told)
                .orElseGet(() -> plays.few().contains(id)
                        ? words.text("studio.team.few", Access.FEWEST)
                        : words.text("studio.team.nobody"));
    }

    private String told(TeamPlays.Through it) {
        String came = words.text("studio.team.came", it.plays(), plays.plays());
        return it.fell() ? came + " " + words.text("studio.team.fell", it.poor(), it.judged()) : came;
    }

    /** What is told of a path of the form: a scene, an ending, or a reply; empty for all others. */
    String told(String path) {
        String[] steps = path.split("/");
        if (steps.length == 2 && steps[0].matches("scenes|endings")) {
            return told(new SceneId(steps[1]));
        }
        boolean reply = steps.length > 2 && steps[0].equals("scenes");
        String last = steps[steps.length - 1];
        boolean listed = steps.length > 3 && steps[steps.length - 2].equals("replies");
        return reply && (listed || (steps.length == 3 && last.equals("late")))
                ? said(new SceneId(steps[1]), new ReplyId(last))
                : "";
    }
}
