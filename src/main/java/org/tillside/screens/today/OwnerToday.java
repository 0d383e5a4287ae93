package org.tillside.screens.today;

import java.util.List;
import java.util.Optional;
import org.tillside.screens.Route;

/**
 * What an owner sees.
 *
 * @param team how everybody in training is
 * @param pairings asked, declined or missing
 * @param sessions what only an owner signs
 * @param marking answers of those who have no mentor
 * @param gaps skills that too few are signed off for
 * @param problems how many findings the shop's content has, in a sentence; empty for none
 * @param filled whether adding a person is the page's next thing to do
 */
public record OwnerToday(
        List<TodayState.Line> team,
        String teamLine,
        List<Pairing> pairings,
        List<TodayState.ToSign> sessions,
        List<TodayState.Line> marking,
        List<Gap> gaps,
        Optional<String> problems,
        boolean filled)
        implements TodayState.Section {
    public OwnerToday {
        team = List.copyOf(team);
        pairings = List.copyOf(pairings);
        sessions = List.copyOf(sessions);
        marking = List.copyOf(marking);
        gaps = List.copyOf(gaps);
    }

    /** How the asking for a mentor stands. */
    public enum Ask {
        OPEN,
        DECLINED,
        NONE
    }

    /**
     * A trainee and who was asked.
     *
     * @param reason why it was declined
     * @param button word key of what to do; empty where one has to wait
     */
    public record Pairing(
            Ask ask,
            TodayState.Who who,
            String title,
            String detail,
            Optional<String> reason,
            String button,
            Route to) {}

    /** A skill, and how many are signed off for it. */
    public record Gap(String skill, int people, String text) {}
}
