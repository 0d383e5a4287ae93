package org.tillside.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tillside.authoring.Dialogue.Answer;
import org.tillside.authoring.Dialogue.Turn;
import org.tillside.authoring.Dialogue.Voice;
import org.tillside.content.Mood;
import org.tillside.library.YamlValue;

/**
 * Makes a role-play out of a typed talk: a scene for each turn, a reply for each answer, and three endings chosen by how
 * much trust is left. It can be played as it is, and is meant to be worked on.
 */
public final class DialogueScenes {
    private static final int START = 4;
    private static final int WELL = 7;

    private final Texts texts;

    /** The words for what nobody typed. */
    public record Texts(
            String customer,
            String setting,
            String trust,
            String good,
            String goodDebrief,
            String even,
            String evenDebrief,
            String lost,
            String lostDebrief,
            String goOn,
            String lateFeedback,
            String betterFeedback,
            String meFeedback,
            String worseFeedback) {}

    public DialogueScenes(Texts texts) {
        this.texts = texts;
    }

    /**
     * The whole file of a role-play.
     *
     * @param skill whose points the answers earn
     */
    public YamlValue of(String id, String title, String skill, Dialogue dialogue) {
        Map<String, YamlValue> file = new LinkedHashMap<>();
        file.put("id", text(id));
        file.put("title", text(title));
        file.put("skills", new YamlValue.Items(List.of(text(skill))));
        file.put("minutes", text(String.valueOf(Math.max(1, dialogue.turns().size()))));
        file.put("customer", map("name", text(texts.customer()), "face", text("nora")));
        file.put("setting", text(texts.setting()));
        file.put("meters", map("trust", map("title", text(texts.trust()), "start", text(String.valueOf(START)))));
        file.put("start", text(scene(0)));
        Map<String, YamlValue> scenes = new LinkedHashMap<>();
        List<Turn> turns = dialogue.turns().isEmpty() ? List.of(nothingYet()) : dialogue.turns();
        for (int i = 0; i < turns.size(); i++) {
            scenes.put(scene(i), scene(turns.get(i), i, i == turns.size() - 1, skill));
        }
        file.put("scenes", new YamlValue.Entries(scenes));
        file.put("endings", endings());
        return new YamlValue.Entries(file);
    }

    private Turn nothingYet() {
        return new Turn(
                java.util.Optional.empty(),
                texts.goOn(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                List.of());
    }

    private static String scene(int number) {
        return "scene-" + (number + 1);
    }

    private YamlValue scene(Turn turn, int number, boolean last, String skill) {
        Map<String, YamlValue> scene = new LinkedHashMap<>();
        turn.sees().ifPresent(it -> scene.put("sees", text(it)));
        if (!turn.says().isEmpty()) {
            scene.put("says", text(turn.says()));
        }
        scene.put("mood", text(turn.mood().orElse(Mood.NEUTRAL).name().toLowerCase(Locale.ROOT)));
        turn.within().ifPresent(it -> {
            scene.put("within", text(it + "s"));
            Map<String, YamlValue> late = new LinkedHashMap<>();
            late.put("to", to(number, last));
            late.put("meters", map("trust", text("-2")));
            late.put("feedback", text(texts.lateFeedback()));
            scene.put("late", new YamlValue.Entries(late));
        });
        List<YamlValue> replies = new ArrayList<>();
        List<Answer> answers =
                turn.answers().isEmpty() ? List.of(new Answer(Voice.ME, texts.goOn())) : turn.answers();
        for (int i = 0; i < answers.size(); i++) {
            replies.add(reply(answers.get(i), i, number, last, skill));
        }
        scene.put("replies", new YamlValue.Items(replies));
        return new YamlValue.Entries(scene);
    }

    private YamlValue reply(Answer answer, int index, int number, boolean last, String skill) {
        int worth = answer.voice() == Voice.BETTER ? 2 : answer.voice() == Voice.WORSE ? -2 : 1;
        Map<String, YamlValue> reply = new LinkedHashMap<>();
        reply.put("id", text("reply-" + (index + 1)));
        reply.put("say", text(answer.text()));
        reply.put("to", to(number, last));
        reply.put("meters", map("trust", text(String.valueOf(worth))));
        reply.put("scores", map(skill, text(String.valueOf(worth > 0 ? worth : -1))));
        String feedback = answer.voice() == Voice.BETTER
                ? texts.betterFeedback()
                : answer.voice() == Voice.WORSE ? texts.worseFeedback() : texts.meFeedback();
        reply.put("feedback", text(feedback));
        return new YamlValue.Entries(reply);
    }

    /** On to the next turn, or to the ending that the trust is worth. */
    private static YamlValue to(int number, boolean last) {
        if (!last) {
            return text(scene(number + 1));
        }
        return new YamlValue.Items(List.of(
                map("when", text("trust >= " + WELL), "id", text("won")),
                map("when", text("trust >= " + START), "id", text("even")),
                map("id", text("lost"))));
    }

    private YamlValue endings() {
        Map<String, YamlValue> endings = new LinkedHashMap<>();
        endings.put("won", ending(texts.good(), "delighted", texts.goodDebrief()));
        endings.put("even", ending(texts.even(), "settled", texts.evenDebrief()));
        endings.put("lost", ending(texts.lost(), "lost", texts.lostDebrief()));
        return new YamlValue.Entries(endings);
    }

    private static YamlValue ending(String title, String outcome, String debrief) {
        Map<String, YamlValue> ending = new LinkedHashMap<>();
        ending.put("title", text(title));
        ending.put("outcome", text(outcome));
        ending.put("debrief", text(debrief));
        return new YamlValue.Entries(ending);
    }

    private static YamlValue.Text text(String it) {
        return new YamlValue.Text(it);
    }

    private static YamlValue map(String key, YamlValue value) {
        return new YamlValue.Entries(Map.of(key, value));
    }

    private static YamlValue map(String first, YamlValue one, String second, YamlValue two) {
        Map<String, YamlValue> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, two);
        return new YamlValue.Entries(map);
    }
}
