package org.tillside.screens.roleplay;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.screens.Rich;

/**
 * Everything that the stage shows.
 *
 * @param title of the scenario
 * @param scene such as "Scene 3"
 * @param number the same as a number, from 1
 * @param picture the shop, the customer, who waits
 * @param talk what was seen and said before, oldest first
 * @param says what the customer says now, in the large bubble
 * @param customer the card below the picture
 * @param ask what stands above the replies
 * @param interruption what lies over the scene
 * @param writing own words being written
 * @param time how long the customer still waits
 * @param goBack whether one may go back to before this scene
 * @param pause what the pause shows; empty while the play goes on
 * @param ending how it ended; the replies are then none
 * @param changed whether the scenario was edited since, so that this play cannot go on
 * @param busy whether a move is being saved
 */
public record RoleplayState(
        String title,
        String scene,
        int number,
        Picture picture,
        List<Line> talk,
        Saying says,
        Customer customer,
        Ask ask,
        List<Option> replies,
        Optional<Interruption> interruption,
        Optional<Writing> writing,
        Optional<Time> time,
        boolean goBack,
        Optional<String> pause,
        Optional<Ending> ending,
        boolean changed,
        boolean busy) {
    public RoleplayState {
        talk = List.copyOf(talk);
        replies = List.copyOf(replies);
    }

    /**
     * The picture on the stage.
     *
     * @param own the author's drawing in the place of the backdrop
     * @param setting the chip over it
     * @param spoken what it shows, in words
     */
    public record Picture(
            String backdrop,
            Optional<org.tillside.content.Picture> own,
            List<String> props,
            List<Face> waiting,
            Face customer,
            boolean ringing,
            String setting,
            String spoken) {
        public Picture {
            props = List.copyOf(props);
            waiting = List.copyOf(waiting);
        }
    }

    /** Somebody's drawn face in a mood. */
    public record Face(String face, String name, Mood mood) {}

    /** Who or what a line of the conversation comes from. */
    public enum Kind {
        SEEN,
        CUSTOMER,
        TRAINEE
    }

    /**
     * A line of the conversation.
     *
     * @param act what the trainee did, before what was said; else empty
     * @param face the customer's, in the mood of that scene
     */
    public record Line(Kind kind, Optional<Face> face, Rich act, Rich text) {}

    /** The large bubble. @param text empty where nothing is said @param spoken for a screen reader, with who says it */
    public record Saying(Rich text, Mood mood, String spoken) {}

    /** The card about the customer. @param age as the author wrote it @param was the mood before; may be empty */
    public record Customer(
            String name,
            String age,
            Mood mood,
            String moodWord,
            String was,
            String manner,
            List<Meter> meters,
            Optional<Money> money) {
        public Customer {
            meters = List.copyOf(meters);
        }
    }

    /** A meter, 0 to 10. */
    public record Meter(String title, int value, int start, String counted, String line) {}

    /** Money out of the budget, as shares of it; {@code looked} is the reply that is pointed at. */
    public record Money(double spent, double looked, String counted, String line) {}

    /** What stands above the replies. */
    public record Ask(String title, String line) {}

    /**
     * A reply to choose.
     *
     * @param number its digit; 0 for none
     * @param cost such as "Gift card 48 EUR"; may be empty
     * @param refused why it cannot be chosen; empty where it can
     * @param free whether it is in own words
     */
    public record Option(
            String id, int number, Rich act, Rich say, String cost, String refused, boolean free, String spoken) {}

    /**
     * What lies over the scene, with its replies.
     *
     * @param ringing whether it is a telephone
     * @param note that it came because of an answer, which is not given yet; else empty
     */
    public record Interruption(Rich sees, boolean ringing, String note, List<Option> replies) {
        public Interruption {
            replies = List.copyOf(replies);
        }
    }

    /** Own words for a reply; {@code text} is what was written before. */
    public record Writing(String id, Rich prompt, String text, boolean enough) {}

    /** How long the customer still waits. */
    public record Time(double share, int seconds, String line, String below) {}

    /** How it ended. */
    public record Ending(String title, String line) {}
}
