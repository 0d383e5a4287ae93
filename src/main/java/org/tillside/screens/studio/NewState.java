package org.tillside.screens.studio;

import java.util.List;

/**
 * Something new that is being begun.
 *
 * @param cards situations to begin from
 * @param copies role-plays to begin from, by id
 * @param skills whose points the answers earn
 * @param title typed so far
 * @param text the talk typed so far
 * @param line what it will become
 * @param ready whether it can be made
 */
public record NewState(
        List<Card> cards,
        List<FormState.Option> copies,
        List<FormState.Option> skills,
        String skill,
        String title,
        String text,
        String line,
        boolean ready) {
    static final NewState NOTHING = new NewState(List.of(), List.of(), List.of(), "", "", "", "", false);

    public NewState {
        cards = List.copyOf(cards);
        copies = List.copyOf(copies);
        skills = List.copyOf(skills);
    }

    /** A situation. */
    public record Card(String key, String title, String line, boolean chosen) {}
}
