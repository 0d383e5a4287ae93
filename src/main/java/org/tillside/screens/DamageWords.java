package org.tillside.screens;

import java.util.Locale;
import org.tillside.records.Damage;

/** What was found wrong with the files, in sentences. */
public final class DamageWords {
    private final Words words;

    /** Sentences in the language of the words. */
    public DamageWords(Words words) {
        this.words = words;
    }

    /** The key of a kind of damage, such as {@code bad-line}. */
    public static String kind(Damage damage) {
        return damage.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** Where it is and what it means: journal, number, sentence. */
    public String sentence(Damage damage) {
        return words.text("damage.where", damage.writer(), damage.n()) + " " + meaning(damage);
    }

    /** What it means alone. */
    public String meaning(Damage damage) {
        if (damage instanceof Damage.TornTail torn) {
            return words.text("damage.torn-tail", torn.kept());
        } else if (damage instanceof Damage.BehindWitness behind) {
            return words.text("damage.behind-witness", behind.seen());
        }
        return words.text("damage." + kind(damage));
    }
}
