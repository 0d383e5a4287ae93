package org.tillside.screens.difficult;

import java.util.List;

/**
 * Everything that the page of difficult questions and scenes shows; counts and no names.
 *
 * @param note why there is nothing, or how much the numbers can say
 * @param questions the hardest first
 * @param moreQuestions offers the rest of them, or empty
 * @param scenes the ones that cost most first
 * @param moreScenes offers the rest of them, or empty
 */
public record DifficultState(
        String line, String note, List<Row> questions, String moreQuestions, List<Row> scenes, String moreScenes) {
    public DifficultState {
        questions = List.copyOf(questions);
        scenes = List.copyOf(scenes);
    }

    /**
     * A question or a scene.
     *
     * @param id by which it is opened
     * @param where the quiz or role-play that it belongs to
     * @param count "3 of 8"
     * @param share of that, 0 to 1
     * @param low the least that it could be, given so few
     * @param high the most
     * @param band both in words
     * @param most the wrong answer, or the reply, chosen most often; empty for none
     * @param facts the rest: sure but wrong, discrimination, points missed
     * @param text the whole of it, shown while it is open
     */
    public record Row(
            String id,
            String title,
            String where,
            String count,
            double share,
            double low,
            double high,
            String band,
            String most,
            List<String> facts,
            List<Line> text,
            boolean open) {
        public Row {
            facts = List.copyOf(facts);
            text = List.copyOf(text);
        }
    }

    /** A line of the text; {@code right} where it is a right answer or the best reply. */
    public record Line(String text, boolean answer, boolean right) {}
}
