package org.tillside.practice;

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
import org.tillside.content.Money;
import org.tillside.content.Mood;
import org.tillside.content.Outcome;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.Scene;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;

/** Writes scenarios in Java as an author would in YAML. */
final class Drafts {
    static final Set<String> METERS = Set.of("trust");
    private final Map<SceneId, Scene> scenes = new LinkedHashMap<>();
    private final Map<SceneId, Scenario.Ending> endings = new LinkedHashMap<>();
    private Optional<Money> budget = Optional.empty();
    private int trust = 3;

    static Condition when(String text) {
        return ((Conditions.Result.Read) Conditions.read(text, METERS)).condition();
    }

    Drafts budget(int amount) {
        budget = Optional.of(Money.of(BigDecimal.valueOf(amount)));
        return this;
    }

    Drafts trust(int start) {
        trust = start;
        return this;
    }

    Drafts scene(String id, R... replies) {
        return scene(id, s -> {}, replies);
    }

    Drafts scene(String id, java.util.function.Consumer<S> more, R... replies) {
        S s = new S();
        more.accept(s);
        scenes.put(
                new SceneId(id),
                new Scene(
                        new SceneId(id),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Scene " + id + "."),
                        s.mood,
                        Optional.empty(),
                        s.late.map(l -> 30),
                        s.late,
                        java.util.Arrays.stream(replies).map(R::reply).toList(),
                        s.interrupt,
                        s.variants,
                        s.back));
        return this;
    }

    Drafts ending(String id, Outcome outcome) {
        endings.put(
                new SceneId(id),
                new Scenario.Ending(new SceneId(id), id, outcome, Optional.empty(), "How " + id + " it was."));
        return this;
    }

    Scenario scenario() {
        return new Scenario(
                new ScenarioId("draft"),
                "Draft",
                "",
                List.of(),
                List.of(),
                5,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of("customer", new Scenario.Customer("Marta", "50s", "upset but fair", "marta")),
                List.of(),
                "Monday.",
                budget,
                Map.of("trust", new Scenario.Meter("Trust", trust)),
                Map.of(),
                scenes.keySet().iterator().next(),
                scenes,
                endings,
                Optional.empty());
    }

    /** What a scene may have beside replies. */
    static final class S {
        Optional<Reply> late = Optional.empty();
        Optional<Scene.Interruption> interrupt = Optional.empty();
        Optional<Mood> mood = Optional.empty();
        List<Scene.Variant> variants = List.of();
        boolean back;

        void interrupt(R... replies) {
            interrupt = Optional.of(new Scene.Interruption(
                    "phone",
                    8,
                    "The telephone rings.",
                    java.util.Arrays.stream(replies).map(R::reply).toList()));
        }

        void late(R reply) {
            late = Optional.of(reply.reply());
        }
    }

    static R r(String id) {
        return new R(id);
    }

    /** A reply in the making. */
    static final class R {
        private final String id;
        private final List<Reply.Target> to = new ArrayList<>();
        private Optional<Condition> when = Optional.empty();
        private boolean once;
        private final Map<String, Integer> meters = new LinkedHashMap<>();
        private final Map<SkillId, Integer> scores = new LinkedHashMap<>();
        private final Map<String, String> set = new LinkedHashMap<>();
        private int apologies;
        private int actions;
        private int cost;
        private Optional<FormId> free = Optional.empty();

        private R(String id) {
            this.id = id;
        }

        R to(String scene) {
            to.add(new Reply.Target(Optional.empty(), new SceneId(scene)));
            return this;
        }

        R to(String condition, String scene) {
            to.add(new Reply.Target(Optional.of(Drafts.when(condition)), new SceneId(scene)));
            return this;
        }

        R when(String condition) {
            when = Optional.of(Drafts.when(condition));
            return this;
        }

        R once() {
            once = true;
            return this;
        }

        R trust(int by) {
            meters.put("trust", by);
            return this;
        }

        R score(String skill, int points) {
            scores.put(new SkillId(skill), points);
            return this;
        }

        R set(String flag, String word) {
            set.put(flag, word);
            return this;
        }

        R apologies(int number) {
            apologies = number;
            return this;
        }

        R actions(int number) {
            actions = number;
            return this;
        }

        R cost(int amount) {
            cost = amount;
            return this;
        }

        R free() {
            free = Optional.of(new FormId("own-words"));
            return this;
        }

        Reply reply() {
            return new Reply(
                    new ReplyId(id),
                    Optional.empty(),
                    Optional.of(id),
                    to,
                    when,
                    once,
                    meters,
                    scores,
                    set,
                    apologies,
                    actions,
                    Money.of(BigDecimal.valueOf(cost)),
                    Optional.empty(),
                    free,
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
