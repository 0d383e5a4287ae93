package org.tillside.screens.roleplay;

import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.content.Reply;
import org.tillside.screens.Amounts;
import org.tillside.screens.Desk;
import org.tillside.screens.Rich;

/** How the stage speaks: the program's words, the author's texts, moods and amounts in the person's language. */
final class StageWords {
    final Amounts amounts;
    private final Desk desk;

    StageWords(Desk desk) {
        this.desk = desk;
        this.amounts = new Amounts(desk);
    }

    String text(String key, Object... arguments) {
        return desk.words().text(key, arguments);
    }

    /** What an author wrote, with the shop's variables filled in. */
    String said(String text) {
        return desk.said(text);
    }

    Rich rich(String text) {
        return Rich.of(desk.said(text));
    }

    Rich rich(Optional<String> text) {
        return text.map(this::rich).orElseGet(() -> Rich.plain(""));
    }

    String mood(Mood mood) {
        return text("roleplay.mood." + mood.word());
    }

    String small(String phrase) {
        return phrase.toLowerCase(desk.words().language());
    }

    String capital(String phrase) {
        return Amounts.capital(phrase, desk.words().language());
    }

    /** What a reply costs, such as "Gift card 48 EUR". */
    String cost(Reply reply) {
        return reply.costs()
                .map(desk::said)
                .map(what -> text("roleplay.cost", capital(what), amounts.of(reply.cost())))
                .orElseGet(() -> amounts.of(reply.cost()));
    }
}
