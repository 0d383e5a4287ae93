package org.tillside.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tillside.content.Mood;

/**
 * A talk as somebody types it, line by line: what the customer says, what is answered, and what would have been better
 * or worse. A line that begins with nobody's name goes on with the one before; a line in brackets is what is seen.
 *
 * @param turns in order; each begins with something that the customer says or that is seen
 */
public record Dialogue(List<Turn> turns) {
    private static final Pattern LINE = Pattern.compile("\\s*([^:(\\s][^:(]*?)\\s*(?:\\(([^)]*)\\))?\\s*[:՝]\\s*(.*)");
    private static final Pattern SEEN = Pattern.compile("\\s*\\((.+)\\)\\s*");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,3})\\s*\\p{L}*\\.?");

    public Dialogue {
        turns = List.copyOf(turns);
    }

    /** Who says a line, or what an answer is worth. */
    public enum Voice {
        CUSTOMER,
        ME,
        BETTER,
        WORSE
    }

    /** An answer and what it is worth beside the others. */
    public record Answer(Voice voice, String text) {}

    /**
     * One turn of the talk.
     *
     * @param within seconds to answer in; empty for no hurry
     */
    public record Turn(
            Optional<String> sees, String says, Optional<Mood> mood, Optional<Integer> within, List<Answer> answers) {
        public Turn {
            answers = List.copyOf(answers);
        }
    }

    /** A turn while it is read. */
    private static final class Open {
        private Optional<String> sees = Optional.empty();
        private String says = "";
        private Optional<Mood> mood = Optional.empty();
        private Optional<Integer> within = Optional.empty();
        private final List<Answer> answers = new ArrayList<>();

        Turn turn() {
            return new Turn(sees, says, mood, within, answers);
        }

        boolean begun() {
            return !says.isEmpty() || sees.isPresent();
        }
    }

    /**
     * Reads a typed talk.
     *
     * @param heads the words that begin a line, in small letters, with whom they stand for
     * @param moods the words for moods, in small letters
     */
    public static Dialogue read(String typed, Map<String, Voice> heads, Map<String, Mood> moods) {
        List<Open> turns = new ArrayList<>();
        for (String line :
                typed.lines().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
            Matcher seen = SEEN.matcher(line);
            Optional<Matcher> said = Optional.of(LINE.matcher(line))
                    .filter(Matcher::matches)
                    .filter(it -> heads.containsKey(it.group(1).toLowerCase(Locale.ROOT)));
            if (said.isPresent()) {
                said(said.get(), heads, moods, turns);
            } else if (seen.matches()) {
                Open turn = seeing(turns);
                turn.sees = Optional.of(seen.group(1));
            } else {
                goOn(line, turns);
            }
        }
        return new Dialogue(turns.stream().filter(Open::begun).map(Open::turn).toList());
    }

    private static void said(Matcher line, Map<String, Voice> heads, Map<String, Mood> moods, List<Open> turns) {
        Voice voice = heads.get(line.group(1).toLowerCase(Locale.ROOT));
        String text = line.group(3).strip();
        if (voice == Voice.CUSTOMER) {
            Open turn = begin(turns);
            turn.says = text;
            for (String word : Optional.ofNullable(line.group(2)).orElse("").split("[,;]")) {
                asides(word.strip().toLowerCase(Locale.ROOT), moods, turn);
            }
        } else if (voice != null && !text.isEmpty()) {
            last(turns).answers.add(new Answer(voice, text));
        }
    }

    private static void asides(String word, Map<String, Mood> moods, Open turn) {
        Optional.ofNullable(moods.get(word)).ifPresent(it -> turn.mood = Optional.of(it));
        Matcher seconds = SECONDS.matcher(word);
        if (seconds.matches()) {
            turn.within = Optional.of(Integer.parseInt(seconds.group(1)));
        }
    }

    /** A new turn, or the one that has begun with what is seen alone. */
    private static Open begin(List<Open> turns) {
        boolean goesOn = !turns.isEmpty()
                && last(turns).says.isEmpty()
                && last(turns).answers.isEmpty();
        if (!goesOn) {
            turns.add(new Open());
        }
        return last(turns);
    }

    /** What is seen belongs to what was just said, before anybody answers; else it begins a turn. */
    private static Open seeing(List<Open> turns) {
        boolean goesOn = !turns.isEmpty()
                && last(turns).sees.isEmpty()
                && last(turns).answers.isEmpty();
        return goesOn ? last(turns) : begin(turns);
    }

    private static Open last(List<Open> turns) {
        if (turns.isEmpty()) {
            turns.add(new Open());
        }
        return turns.get(turns.size() - 1);
    }

    private static void goOn(String line, List<Open> turns) {
        Open turn = last(turns);
        int answers = turn.answers.size();
        if (answers > 0) {
            Answer answer = turn.answers.remove(answers - 1);
            turn.answers.add(new Answer(answer.voice(), answer.text() + " " + line));
        } else {
            turn.says = (turn.says + " " + line).strip();
        }
    }

    /** How many answers there are. */
    public int answers() {
        return turns.stream().mapToInt(it -> it.answers().size()).sum();
    }
}
