package org.tillside.screens.debrief;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.screens.MarkLine;

/**
 * Everything that a debrief shows.
 *
 * @param line scenario, when, how long
 * @param ending how it ended
 * @param score the bar of points; empty while they are counted
 * @param whose the name of whoever played; empty for the viewer's own play
 * @param better what stands above the path: "higher is a happier Marta"
 * @param path the start, and one node for each move
 * @param skills where the points came from
 * @param beside what earns no points
 * @param tip one thing to try; empty while it is looked for
 * @param moves each move with what the author says about it
 * @param earlier this play beside those before it; empty while not compared
 * @param comparable whether there is another play to compare with
 * @param own whether it is the viewer's own play
 * @param may what else the viewer may do with it
 */
public record DebriefState(
        String line,
        Ending ending,
        Optional<Score> score,
        String whose,
        String better,
        List<Node> path,
        List<Skill> skills,
        List<Beside> beside,
        Optional<Tip> tip,
        List<Move> moves,
        Optional<Comparison> earlier,
        boolean comparable,
        boolean own,
        May may) {
    public DebriefState {
        path = List.copyOf(path);
        skills = List.copyOf(skills);
        beside = List.copyOf(beside);
        moves = List.copyOf(moves);
    }

    /** What the viewer may do. @param marks own words that wait @param rates the play, beside another mentor */
    public record May(boolean marks, boolean rates) {}

    /** How it ended: the customer's face and what the author says. */
    public record Ending(String title, String face, String name, Mood mood, String outcome, String sentence) {}

    /**
     * The bar of points, from nothing to the best; shares are of the best.
     *
     * @param skills a segment for each skill, in the order of the rows
     * @param guess what guessing would give, with its words; empty where it cannot be told
     * @param waiting what marks of own words may still bring, with its words; empty where nothing waits
     */
    public record Score(
            String points,
            String of,
            String best,
            List<Double> skills,
            Optional<Mark> guess,
            Mark you,
            String most,
            Optional<Mark> waiting) {
        public Score {
            skills = List.copyOf(skills);
        }
    }

    /** A mark on the bar. */
    public record Mark(double share, String text) {}

    /**
     * A place on the path.
     *
     * @param turned the mood in words where it turned; else empty
     * @param worse whether it turned for the worse
     * @param label such as "Scene 2"
     * @param text what was done there
     * @param better the reply that would have led higher; else empty
     * @param betterMood the mood that it leads to
     */
    public record Node(
            String face,
            String name,
            Mood mood,
            String turned,
            boolean worse,
            String label,
            String text,
            String better,
            Mood betterMood) {}

    /**
     * Points of a skill.
     *
     * @param points for the bar: none below zero
     * @param waiting points that wait for a mark of own words
     * @param most how many there were to earn; 0 where that is not known, so that no share is drawn
     * @param counted the points as they are added up, those lost too
     * @param note what earned most of them or, where more were lost, what lost most
     * @param scene where
     */
    public record Skill(String title, int points, int waiting, int most, String counted, String note, String scene) {}

    /**
     * What earns no points.
     *
     * @param share of a bar; below zero for none
     * @param said the words in which it was said, each of them a bubble; none where it is not a matter of words
     */
    public record Beside(String title, String line, boolean done, double share, List<String> said) {
        public Beside {
            said = List.copyOf(said);
        }
    }

    /** One thing to try on the next shift. @param lesson the link's words; empty without one */
    public record Tip(String title, String text, String lesson, boolean canPin, boolean pinned) {}

    /**
     * A move with what the author says about it.
     *
     * @param mark of own words: that they wait for it, or what the mentor gave; else empty
     * @param marked the lines by which own words were marked
     * @param points such as "+2"
     */
    public record Move(
            String scene,
            String reply,
            String feedback,
            String better,
            String mark,
            List<MarkLine> marked,
            String points) {
        public Move {
            marked = List.copyOf(marked);
        }
    }
}
