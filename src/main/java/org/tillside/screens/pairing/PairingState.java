package org.tillside.screens.pairing;

import java.util.List;
import java.util.Optional;

/**
 * Who mentors a trainee.
 *
 * @param now how it stands, in a sentence
 * @param current the pairing that waits or goes on, to be handed over or ended
 * @param candidates mentors to choose from, the best first
 * @param starts days to begin on
 * @param from the chosen one, by its id
 * @param lengths how long, open end first
 * @param until the chosen length, by its id
 * @param reason why it is handed over or ended, as typed
 * @param before all pairings so far, newest first
 */
public record PairingState(
        String title,
        String now,
        Optional<Current> current,
        List<Candidate> candidates,
        Optional<String> chosen,
        List<Option> starts,
        String from,
        List<Option> lengths,
        String until,
        String reason,
        List<Before> before) {
    public PairingState {
        candidates = List.copyOf(candidates);
        starts = List.copyOf(starts);
        lengths = List.copyOf(lengths);
        before = List.copyOf(before);
    }

    /**
     * A mentor who could be asked.
     *
     * @param mentees how many now, in words
     * @param skills what they are signed off for of what the trainee lacks, and what not, in words
     * @param reasons what else speaks for or against it: away, declined before, a language shared; empty for nothing
     */
    public record Candidate(String id, String name, String mentees, String skills, String reasons) {}

    /** Whether a pairing waits or goes on. */
    public boolean open() {
        return current.isPresent();
    }

    /**
     * Who mentors, or was asked.
     *
     * @param detail since when
     * @param state in a word
     * @param waits whether the answer is still to come
     */
    public record Current(String id, String name, String detail, String state, boolean waits) {}

    /** Something to choose. */
    public record Option(String id, String title) {}

    /** A pairing, and what happened to it. */
    public record Before(String mentor, String name, String detail) {}

    /** The same without typed letters: what the page is built from. */
    public PairingState withoutLetters() {
        return new PairingState(title, now, current, candidates, chosen, starts, from, lengths, until, "", before);
    }
}
