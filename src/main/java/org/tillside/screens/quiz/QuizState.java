package org.tillside.screens.quiz;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.content.Picture;
import org.tillside.practice.Sureness;
import org.tillside.screens.Rich;

/**
 * Everything that the quiz page shows.
 *
 * @param title of the page
 * @param round what kind of round it is and who sees it, in one line
 * @param position such as "Question 3 of 8"
 * @param tally how it went so far
 * @param tabs one for each question
 * @param face the customer beside the question
 * @param ask the question
 * @param body what there is to answer with
 * @param verdict what the last answer was, where the round says so at once
 * @param hint the last hint that was asked for
 * @param hintsLeft whether another can be asked for
 * @param source the lesson page that it comes from
 * @param sure how sure one is; empty where the quiz does not ask
 * @param askSure whether it asks
 * @param primary the next thing to do
 * @param missing word key of what the next thing to do still waits for
 * @param busy whether an answer is being saved
 */
public record QuizState(
        String title,
        String round,
        String position,
        String tally,
        List<Tab> tabs,
        Optional<Face> face,
        Optional<Picture> picture,
        Rich ask,
        Body body,
        Optional<Verdict> verdict,
        Optional<Hint> hint,
        boolean hintsLeft,
        Optional<Source> source,
        Optional<Sureness> sure,
        boolean askSure,
        Primary primary,
        Optional<String> missing,
        boolean busy) {
    public QuizState {
        tabs = List.copyOf(tabs);
    }

    /** Before a question is there. */
    static final QuizState NOTHING = new QuizState(
            "",
            "",
            "",
            "",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Rich.plain(""),
            new Options(List.of(), false),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            false,
            new Primary(Does.NEXT, "quiz.next", false),
            Optional.empty(),
            false);

    /** What stands above the question; see {@link QuizState}. */
    public record Heading(String title, String round, String position, String tally, List<Tab> tabs) {
        public Heading {
            tabs = List.copyOf(tabs);
        }
    }

    /** One question in the row of numbers. */
    public record Tab(int number, Mark mark, boolean now, String spoken) {}

    /** How a question stands. */
    public enum Mark {
        OPEN,
        GIVEN,
        RIGHT,
        RIGHT_LATER,
        PARTLY,
        WRONG,
        WAITING
    }

    /** The customer's drawn face. */
    public record Face(String face, Mood mood) {}

    /** What was shown as a hint. */
    public record Hint(String title, Rich text) {}

    /** The lesson page behind a question. */
    public record Source(String module, String page) {}

    /** What the last answer was; the right one is told once no other is taken. */
    public record Verdict(Mark mark, String title, Rich text, Rich explain, List<Rich> answer) {
        public Verdict {
            answer = List.copyOf(answer);
        }
    }

    /** The filled button: its word key, and whether it can be pressed. */
    public record Primary(Does does, String key, boolean enabled) {}

    /** What the filled button does. */
    public enum Does {
        CHECK,
        NEXT,
        FINISH
    }

    /** What there is to answer with, by kind. */
    public sealed interface Body {}

    /** Cards to choose from: one, or several. */
    public record Options(List<Option> options, boolean several) implements Body {
        public Options {
            options = List.copyOf(options);
        }
    }

    /** One card: what was said about it earlier, and whether one may still choose it. */
    public record Option(
            String id,
            Rich text,
            boolean chosen,
            Mark mark,
            Optional<Rich> feedback,
            boolean wasSure,
            boolean enabled) {}

    /** Lines to put in order. */
    public record Sequence(List<Line> lines) implements Body {
        public Sequence {
            lines = List.copyOf(lines);
        }
    }

    /** A line, with the word that stands with it once it was checked. */
    public record Line(String id, Rich text, Mark mark) {
        Line marked(Mark other) {
            return new Line(id, text, other);
        }
    }

    /** Left sides, each with the right side chosen for it; or items, each with its group. */
    public record Pairing(List<Side> lefts, List<Line> rights, boolean groups) implements Body {
        public Pairing {
            lefts = List.copyOf(lefts);
            rights = List.copyOf(rights);
        }
    }

    /** A left side or an item, and what was put beside it. */
    public record Side(String id, Rich text, Optional<String> with, Mark mark) {}

    /** A text with gaps; a piece is either letters or a gap. */
    public record Gaps(List<Piece> pieces) implements Body {
        public Gaps {
            pieces = List.copyOf(pieces);
        }
    }

    /** Letters (gap 0), or a gap with what was written into it. */
    public record Piece(String letters, int gap, Mark mark) {}

    /** A number to write. */
    public record Numeral(String written, String unit, Mark mark) implements Body {}

    /** Own words to write, or to note after saying them aloud. */
    public record OwnWords(String written, List<String> rubric, boolean handedIn) implements Body {
        public OwnWords {
            rubric = List.copyOf(rubric);
        }
    }
}
