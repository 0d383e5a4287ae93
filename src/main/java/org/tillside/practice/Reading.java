package org.tillside.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;

/** How long texts take to read, at 200 words a minute. */
public final class Reading {
    /** Words read in a minute by somebody who is not in a hurry. */
    public static final int WORDS_A_MINUTE = 200;

    private Reading() {}

    /** The words of a text, as parted by space. */
    public static int words(String text) {
        String stripped = text.strip();
        int words = stripped.isEmpty() ? 0 : 1;
        for (int i = 1; i < stripped.length(); i++) {
            if (isSpace(stripped.charAt(i)) && !isSpace(stripped.charAt(i - 1))) {
                words++;
            }
        }
        return words;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign >= '\t' && sign <= '\r';
    }

    /** Seconds for so many words, rounded up. */
    public static int seconds(int words) {
        return (words * 60 + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
    }

    /** The words of a scene with all its replies, its interruption left out. */
    public static int words(Scene scene) {
        return Stream.concat(
                        Stream.of(scene.sees(), scene.says()).flatMap(Optional::stream),
                        scene.replies().stream().flatMap(Reading::texts))
                .mapToInt(Reading::words)
                .sum();
    }

    private static Stream<String> texts(Reply reply) {
        return Stream.of(reply.act(), reply.say()).flatMap(Optional::stream);
    }

    /** The words of a scenario before its first scene, and behind the last one of a play that ends so. */
    static int around(Scenario scenario, Optional<Scenario.Ending> ending) {
        return words(scenario.setting())
                + ending.map(it -> words(it.says().orElse("")) + words(it.debrief()))
                        .orElse(0);
    }

    /** Seconds for the setting, every scene that these choices pass, and the last words of the ending. */
    static int ofPlay(Scenario scenario, List<Exploration.Turn> turns) {
        List<Choice> choices = new ArrayList<>();
        turns.forEach(turn ->
                choices.add(turn.reply().equals(Reply.LATE) ? new Choice.Late() : new Choice.Say(turn.reply())));
        ScenarioState end = ScenarioRun.replay(scenario, choices).state();
        int words = around(scenario, ScenarioRun.ending(scenario, end));
        for (ScenarioState.Step step : end.path()) {
            if (!step.to().equals(step.scene())) {
                words += Optional.ofNullable(scenario.scenes().get(step.scene()))
                        .map(Reading::words)
                        .orElse(0);
            }
        }
        return seconds(words);
    }
}
