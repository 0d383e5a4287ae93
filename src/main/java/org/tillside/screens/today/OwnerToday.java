package org.tillside.screens.today;

import java.util.List;
import java.util.Optional;
import org.tillside.screens.Route;

/**
 * What an owner sees: what needs the owner first, then how the training goes.
 *
 * @param problems how many findings the shop's content has, in a sentence; empty for none
 * @param alone that nobody can sign the owner's own training, where it is so
 * @param sessions what only an owner signs
 * @param care who needs looking after: no mentor, behind, about to start
 * @param marking answers of those who have no mentor
 * @param lapsing signatures on anybody else's mentees that lapse soon
 * @param training how everybody in training is
 * @param finished those whose programme is finished
 * @param gaps skills that too few are signed off for
 * @param filled whether adding a person is the page's next thing to do
 */
public record OwnerToday(
        Optional<String> problems,
        Optional<String> alone,
        List<TodayState.ToSign> sessions,
        List<Care> care,
        List<TodayState.Line> marking,
        List<TodayState.Line> lapsing,
        List<Training> training,
        String teamLine,
        List<TodayState.Link> finished,
        List<Gap> gaps,
        boolean filled)
        implements TodayState.Section {
    public OwnerToday {
        sessions = List.copyOf(sessions);
        care = List.copyOf(care);
        marking = List.copyOf(marking);
        lapsing = List.copyOf(lapsing);
        training = List.copyOf(training);
        finished = List.copyOf(finished);
        gaps = List.copyOf(gaps);
    }

    /**
     * Somebody who needs looking after.
     *
     * @param detail all that is to be known, joined
     * @param reason why a pairing was declined
     * @param state the word at the right; empty for none
     * @param button word key of what to do; empty where there is nothing but to look
     */
    public record Care(
            TodayState.Who who, String detail, Optional<String> reason, String state, String button, Route to) {}

    /**
     * Somebody in training.
     *
     * @param signed how many of all the stations are signed
     * @param text the same in words
     */
    public record Training(
            TodayState.Who who, String detail, int signed, int all, String text, boolean late, Route to) {}

    /** A skill, and how many are signed off for it. */
    public record Gap(String skill, int people, String text) {}
}
