package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.content.SceneId;
import org.tillside.library.YamlEdit;
import org.tillside.library.YamlValue;
import org.tillside.screens.Words;

/** What is written into a role-play's file when somebody draws in its graph. */
final class SceneEdits {
    private SceneEdits() {}

    /** Leads a reply somewhere else; empty where there is no such reply, or it leads by conditions and not simply. */
    static Optional<List<YamlEdit>> lead(Scenario scenario, SceneId scene, String reply, String to) {
        return Optional.ofNullable(scenario.scenes().get(scene))
                .flatMap(it -> path(it, reply))
                .map(path -> List.of(new YamlEdit.Set(path + "/to", new YamlValue.Text(to))));
    }

    private static Optional<String> path(Scene scene, String reply) {
        String at = "scenes/" + scene.id();
        if (reply.equals(Reply.LATE.value())) {
            return scene.late().filter(SceneEdits::simple).map(it -> at + "/late");
        }
        Optional<String> own = scene.replies().stream()
                .filter(it -> it.id().value().equals(reply) && simple(it))
                .findFirst()
                .map(it -> at + "/replies/" + reply);
        return own.or(() -> scene.interrupt().flatMap(lies -> lies.replies().stream()
                .filter(it -> it.id().value().equals(reply) && simple(it))
                .findFirst()
                .map(it -> at + "/interrupt/replies/" + reply)));
    }

    private static boolean simple(Reply reply) {
        return reply.to().size() <= 1
                && reply.to().stream().allMatch(it -> it.when().isEmpty());
    }

    /** An id that no scene and no ending has yet. */
    static String freeId(Scenario scenario) {
        int number = 1;
        while (!isFree(scenario, "scene-" + number)) {
            number++;
        }
        return "scene-" + number;
    }

    /** Whether neither a scene nor an ending has this id. */
    static boolean isFree(Scenario scenario, String id) {
        SceneId wanted = new SceneId(id);
        return !scenario.scenes().containsKey(wanted) && !scenario.endings().containsKey(wanted);
    }

    /** These edits, and the scene that they lead to; from there it goes on to the first ending, so that it can be played. */
    static List<YamlEdit> withNew(List<YamlEdit> edits, String id, Scenario scenario, Words words) {
        List<YamlEdit> all = new ArrayList<>();
        Map<String, YamlValue> scene = new LinkedHashMap<>();
        scene.put("says", new YamlValue.Text(words.text("studio.new-scene.says")));
        scene.put("mood", new YamlValue.Text("neutral"));
        Map<String, YamlValue> reply = new LinkedHashMap<>();
        reply.put("id", new YamlValue.Text("reply-1"));
        reply.put("say", new YamlValue.Text(words.text("studio.new-scene.reply")));
        scenario.endings().keySet().stream()
                .findFirst()
                .ifPresent(it -> reply.put("to", new YamlValue.Text(it.value())));
        scene.put("replies", new YamlValue.Items(List.of(new YamlValue.Entries(reply))));
        all.add(new YamlEdit.Put("scenes", id, new YamlValue.Entries(scene), Optional.empty()));
        all.addAll(edits);
        return all;
    }
}
