package org.tillside.library;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Condition;
import org.tillside.content.Conditions;
import org.tillside.content.FormId;
import org.tillside.content.Ids;
import org.tillside.content.Money;
import org.tillside.content.Mood;
import org.tillside.content.Place;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scene;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;

/** Reads the scenes of a scenario, whose conditions may read its meters. */
final class SceneReader {
    private static final int MOST_POINTS = 100;

    private final Set<String> meters;

    SceneReader(Set<String> meters) {
        this.meters = meters;
    }

    Scene scene(String id, Fields f) {
        Optional<Integer> within = f.seconds("within");
        Optional<Reply> late = f.maybeInner("late", "late", l -> reply(Reply.LATE, l, true));
        if (late.isPresent() && within.isEmpty()) {
            f.error("late-without-within", "late");
        }
        List<Reply> replies = f.list("replies", "reply", r -> reply(replyId(r), r, true));
        if (replies.isEmpty() && f.has("replies")) {
            f.error("no-replies", "replies");
        }
        return new Scene(
                new SceneId(id),
                f.maybeId("who", who -> who),
                f.maybeProse("sees"),
                f.maybeProse("says"),
                f.maybeChoice("mood", Mood.class),
                Shared.picture(f),
                within,
                late,
                replies,
                f.maybeInner("interrupt", "interrupt", this::interruption),
                f.maybeList("variants", "variant", SceneReader::variant),
                f.yes("back", false));
    }

    private Scene.Interruption interruption(Fields f) {
        return new Scene.Interruption(
                f.id("id", id -> id),
                f.has("after") ? f.seconds("after").orElse(1) : missingAfter(f),
                f.prose("sees"),
                f.list("replies", "interrupt-reply", r -> reply(replyId(r), r, false)));
    }

    private static int missingAfter(Fields f) {
        f.error("missing-key", "after", "after");
        return 1;
    }

    private static Scene.Variant variant(Fields f) {
        return new Scene.Variant(
                f.id("id", id -> id), f.maybeProse("sees"), f.maybeProse("says"), f.maybeChoice("mood", Mood.class));
    }

    private static ReplyId replyId(Fields f) {
        ReplyId id = f.id("id", ReplyId::new);
        if (id.equals(Reply.LATE)) {
            f.error("reserved-id", "id", id.value());
        }
        return id;
    }

    private Reply reply(ReplyId id, Fields f, boolean needsTarget) {
        Optional<String> act = f.maybeProse("act");
        Optional<String> say = f.maybeProse("say");
        List<Reply.Target> to = targets(f, needsTarget);
        return new Reply(
                id,
                act,
                say,
                to,
                f.maybeWord("when").flatMap(text -> condition(f, text, f.place("when"))),
                f.yes("once", false),
                f.numbers("meters", -10, 10),
                scores(f),
                words(f),
                f.number("apologies", 0, 20, 0),
                f.number("actions", 0, 20, 0),
                cost(f),
                f.maybeProse("costs"),
                f.maybeInner("free", "free", free -> free.id("rubric", FormId::new)),
                f.maybeProse("feedback"),
                Shared.lessonRef(f));
    }

    private static Map<SkillId, Integer> scores(Fields f) {
        Map<SkillId, Integer> scores = new LinkedHashMap<>();
        f.numbers("scores", -MOST_POINTS, MOST_POINTS).forEach((skill, points) -> {
            if (Ids.isId(skill)) {
                scores.put(new SkillId(skill), points);
            } else {
                f.reading().error("not-an-id", f.placeIn("scores", skill), skill);
            }
        });
        return scores;
    }

    private static Map<String, String> words(Fields f) {
        return f.wordMap("set");
    }

    private static Money cost(Fields f) {
        Optional<BigDecimal> cost = f.maybeDecimal("cost");
        if (cost.isPresent()
                && (cost.get().signum() < 0 || cost.get().stripTrailingZeros().scale() > 2)) {
            f.error("not-money", "cost", cost.get().toPlainString());
            return Money.ZERO;
        }
        return cost.map(Money::of).orElse(Money.ZERO);
    }

    /** An id, or a list of ids with conditions, tried in order. */
    private List<Reply.Target> targets(Fields f, boolean needed) {
        Optional<Yaml> node = f.node("to");
        if (node.isEmpty()) {
            if (needed) {
                f.error("missing-key", "to", "to");
            }
            return List.of();
        }
        if (!(node.get() instanceof Yaml.Items)) {
            return List.of(new Reply.Target(Optional.empty(), f.id("to", SceneId::new)));
        }
        List<Reply.Target> targets = new ArrayList<>(f.maybeTargets(
                "to",
                t -> new Reply.Target(
                        t.maybeWord("when").flatMap(text -> condition(t, text, t.place("when"))),
                        t.id("id", SceneId::new))));
        if (!targets.isEmpty() && targets.get(targets.size() - 1).when().isPresent()) {
            f.error("no-last-target", "to");
        }
        return targets;
    }

    private Optional<Condition> condition(Fields f, String text, Place at) {
        Conditions.Result result = Conditions.read(text, meters);
        if (result instanceof Conditions.Result.Read read) {
            return Optional.of(read.condition());
        }
        String where = ((Conditions.Result.NotUnderstood) result).at();
        f.reading().error("condition", at, where.isEmpty() ? "…" : where);
        return Optional.empty();
    }
}
