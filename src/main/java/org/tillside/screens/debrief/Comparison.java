package org.tillside.screens.debrief;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.journal.PlayId;

/**
 * A play beside those that came before it.
 *
 * @param line what it is compared with
 * @param better where it went better than the play before it, in words
 * @param worse where it went worse
 * @param plays this one and the others, newest first
 */
public record Comparison(String line, List<Turn> better, List<Turn> worse, List<Past> plays) {
    public Comparison {
        better = List.copyOf(better);
        worse = List.copyOf(worse);
        plays = List.copyOf(plays);
    }

    /** One thing that went otherwise. @param points such as "+2"; empty where it is not a matter of points */
    public record Turn(String text, String points) {}

    /**
     * One play.
     *
     * @param which such as "Play 3"
     * @param current whether the debrief is about it
     * @param best whether it is the best of all
     * @param face of whoever the play ended with, in the mood of the ending
     * @param path the moods, from the start to the ending; empty where only its result is kept
     * @param skills the points by skill
     * @param open which play to open; empty where it is this one or no longer kept
     * @param spoken all of it in a line
     */
    public record Past(
            String which,
            String when,
            boolean current,
            boolean best,
            String face,
            String name,
            Mood mood,
            String ending,
            String points,
            String spent,
            List<Mood> path,
            List<Share> skills,
            Optional<PlayId> open,
            String spoken) {
        public Past {
            path = List.copyOf(path);
            skills = List.copyOf(skills);
        }
    }

    /** Points of a skill in one play. @param counted such as "4 of 9" */
    public record Share(String title, double share, String counted) {}
}
