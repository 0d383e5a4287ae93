package org.tillside.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A branching role-play.
 *
 * @param customers by id; the only one of a scenario with one is called {@code customer}
 * @param behind the faces of those who stand behind the customer; whoever speaks is not drawn twice
 * @param budget what may be spent on putting it right; empty where money plays no part
 * @param flags what a play starts with; a flag that is not named starts as {@code none}
 */
public record Scenario(
        ScenarioId id,
        String title,
        String about,
        List<SkillId> skills,
        List<RowId> sources,
        int minutes,
        Optional<Picture> picture,
        Optional<String> backdrop,
        List<String> props,
        Map<String, Customer> customers,
        List<String> behind,
        String setting,
        Optional<Money> budget,
        Map<String, Meter> meters,
        Map<String, String> flags,
        SceneId start,
        Map<SceneId, Scene> scenes,
        Map<SceneId, Ending> endings,
        Optional<Live> live) {
    public Scenario {
        skills = List.copyOf(skills);
        sources = List.copyOf(sources);
        props = List.copyOf(props);
        customers = Ordered.copy(customers);
        behind = List.copyOf(behind);
        meters = Ordered.copy(meters);
        flags = Ordered.copy(flags);
        scenes = Ordered.copy(scenes);
        endings = Ordered.copy(endings);
    }

    /** Who is served; what stands for the customer on cards is the first one. */
    public record Customer(String name, String age, String manner, String face) {}

    /** Something that rises and falls, always 0 to 10. */
    public record Meter(String title, int start) {}

    /** How a play may end. */
    public record Ending(SceneId id, String title, Outcome outcome, Optional<String> says, String debrief) {}

    /** How it is played by two: the mentor is the customer. */
    public record Live(List<Cue> cues, List<Mark> rubric) {
        public Live {
            cues = List.copyOf(cues);
            rubric = List.copyOf(rubric);
        }
    }

    /** A card for the one who plays the customer. */
    public record Cue(ItemId id, String act, Optional<String> say, Reaction good, Reaction poor) {}

    /** What the customer does on a sign. */
    public record Reaction(String sign, String react, Optional<String> say, Optional<Mood> mood) {}

    /** One line of the rubric; a clock is in seconds. */
    public record Mark(ItemId id, String text, Optional<SkillId> skill, Optional<Integer> clock, boolean critical) {}

    /** The same role-play beginning in another scene. */
    public Scenario from(SceneId scene) {
        return new Scenario(
                id, title, about, skills, sources, minutes, picture, backdrop, props, customers, behind, setting,
                budget, meters, flags, scene, scenes, endings, live);
    }

    /** The customer who stands for the scenario on cards. */
    public Customer lead() {
        return customers.values().iterator().next();
    }
}
