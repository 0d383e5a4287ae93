package org.tillside.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tillside.authoring.Dialogue.Answer;
import org.tillside.authoring.Dialogue.Turn;
import org.tillside.authoring.Dialogue.Voice;
import org.tillside.content.Mood;
import org.tillside.library.YamlValue;

/**
 * Makes a role-play out of a typed talk: a scene for each turn, a reply for each answer, and three endings chosen by how
 * much trust is left, as far as the talk can come to them. One for each role-play. It can be played as it is, and is
 * meant to be worked on.
 */
public final class DialogueScenes {
    private static final int START = 4;
    private static final int WELL = 7;
    private static final int LATE = -2;
    private static final int FULL = 10;

    private final Texts texts;
    private int lowest = START;
    private int highest = START;
    private int well = WELL;
    private final Set<String> reached = new LinkedHashSet<>();

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
        well = Math.min(WELL, most(turns));
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
            late.put("to", to(number, last, LATE));
            late.put("meters", map("trust", text(String.valueOf(LATE))));
            late.put("feedback", text(texts.lateFeedback()));
            scene.put("late", new YamlValue.Entries(late));
        });
        List<YamlValue> replies = new ArrayList<>();
        List<Answer> answers = turn.answers().isEmpty() ? List.of(new Answer(Voice.ME, texts.goOn())) : turn.answers();
        for (int i = 0; i < answers.size(); i++) {
            replies.add(reply(answers.get(i), i, number, last, skill));
        }
        scene.put("replies", new YamlValue.Items(replies));
        pass(answers, turn.within().isPresent());
        return new YamlValue.Entries(scene);
    }

    private YamlValue reply(Answer answer, int index, int number, boolean last, String skill) {
        int worth = worth(answer);
        Map<String, YamlValue> reply = new LinkedHashMap<>();
        reply.put("id", text("reply-" + (index + 1)));
        reply.put("say", text(answer.text()));
        reply.put("to", to(number, last, worth));
        reply.put("meters", map("trust", text(String.valueOf(worth))));
        reply.put("scores", map(skill, text(String.valueOf(worth > 0 ? worth : -1))));
        String feedback = answer.voice() == Voice.BETTER
                ? texts.betterFeedback()
                : answer.voice() == Voice.WORSE ? texts.worseFeedback() : texts.meFeedback();
        reply.put("feedback", text(feedback));
        return new YamlValue.Entries(reply);
    }

    private static int worth(Answer answer) {
        return answer.voice() == Voice.BETTER ? 2 : answer.voice() == Voice.WORSE ? -2 : 1;
    }

    private static int clamped(int trust) {
        return Math.max(0, Math.min(FULL, trust));
    }

    /** The most trust that a talk can end with. */
    private static int most(List<Turn> turns) {
        int trust = START;
        for (Turn turn : turns) {
            trust = clamped(trust
                    + turn.answers().stream()
                            .mapToInt(DialogueScenes::worth)
                            .max()
                            .orElse(1));
        }
        return trust;
    }

    /** After a turn: how little and how much trust there can be. */
    private void pass(List<Answer> answers, boolean hurry) {
        int least = answers.stream().mapToInt(DialogueScenes::worth).min().orElse(1);
        lowest = clamped(lowest + (hurry ? Math.min(LATE, least) : least));
        highest = clamped(
                highest + answers.stream().mapToInt(DialogueScenes::worth).max().orElse(1));
    }

    /** On to the next turn, or to the ending that the trust is worth; no way is written that no play takes. */
    private YamlValue to(int number, boolean last, int worth) {
        if (!last) {
            return text(scene(number + 1));
        }
        int least = clamped(lowest + worth);
        int most = clamped(highest + worth);
        List<YamlValue> ways = new ArrayList<>();
        way("won", well, least, most, ways);
        if (least < well) {
            way("even", START, least, Math.min(most, well - 1), ways);
        }
        if (least < Math.min(well, START)) {
            ways.add(map("id", text("lost")));
            reached.add("lost");
        }
        return ways.size() == 1 ? text(reachedAlone(ways.get(0))) : new YamlValue.Items(ways);
    }

    private void way(String ending, int from, int least, int most, List<YamlValue> into) {
        if (most >= from) {
            reached.add(ending);
            into.add(
                    least >= from
                            ? map("id", text(ending))
                            : map("when", text("trust >= " + from), "id", text(ending)));
        }
    }

    private static String reachedAlone(YamlValue way) {
        return way instanceof YamlValue.Entries map && map.entries().get("id") instanceof YamlValue.Text id
                ? id.text()
                : "";
    }

    private YamlValue endings() {
        Map<String, YamlValue> endings = new LinkedHashMap<>();
        endings.put("won", ending(texts.good(), "delighted", texts.goodDebrief()));
        endings.put("even", ending(texts.even(), "settled", texts.evenDebrief()));
        endings.put("lost", ending(texts.lost(), "lost", texts.lostDebrief()));
        endings.keySet().retainAll(reached);
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
