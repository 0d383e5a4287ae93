package org.tillside.screens.studio;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tillside.authoring.Dialogue.Voice;
import org.tillside.authoring.DialogueScenes;
import org.tillside.content.Mood;
import org.tillside.screens.Words;

/** The words with which the lines of a typed talk begin, in the author's language and in English. */
final class DialogueWords {
    private final Words words;

    DialogueWords(Words words) {
        this.words = words;
    }

    Map<String, Voice> heads() {
        Map<String, Voice> heads = new HashMap<>();
        for (Voice voice : Voice.values()) {
            String key = voice.name().toLowerCase(Locale.ROOT);
            heads.put(key, voice);
            for (String word : words.text("studio.talk." + key).split(",")) {
                heads.put(word.strip().toLowerCase(Locale.ROOT), voice);
            }
        }
        return heads;
    }

    Map<String, Mood> moods() {
        Map<String, Mood> moods = new HashMap<>();
        for (Mood mood : Mood.values()) {
            String key = mood.name().toLowerCase(Locale.ROOT);
            moods.put(key, mood);
            moods.put(words.text("kit.mood." + key).toLowerCase(Locale.ROOT), mood);
        }
        return moods;
    }

    DialogueScenes.Texts texts() {
        return new DialogueScenes.Texts(
                words.text("studio.talk.name"),
                words.text("studio.talk.setting"),
                words.text("studio.talk.trust"),
                words.text("studio.talk.won"),
                words.text("studio.talk.won.debrief"),
                words.text("studio.talk.even"),
                words.text("studio.talk.even.debrief"),
                words.text("studio.talk.lost"),
                words.text("studio.talk.lost.debrief"),
                words.text("studio.talk.go-on"),
                words.text("studio.talk.late"),
                words.text("studio.talk.better.feedback"),
                words.text("studio.talk.me.feedback"),
                words.text("studio.talk.worse.feedback"));
    }
}
