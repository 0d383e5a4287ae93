package org.tillside.screens;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tillside.content.Question;
import org.tillside.practice.Answer;
import org.tillside.practice.Grading;

/**
 * An answer in the author's words; true and false have the program's.
 *
 * @param said puts the shop's variables into an author's text
 */
public record AnswerWords(Words words, UnaryOperator<String> said) {
    /** One text for each thing that was chosen, placed or written. */
    public List<Rich> of(Question question, Answer answer) {
        if (answer instanceof Answer.Said it) {
            return List.of(Rich.plain(words.text(it.isTrue() ? "quiz.true" : "quiz.false")));
        } else if (answer instanceof Answer.Words it) {
            return List.of(Rich.plain(it.text()));
        } else if (answer instanceof Answer.Filled it && question instanceof Question.Blank blank) {
            return List.of(sentence(blank, it));
        }
        return Grading.inWords(question, answer).stream()
                .map(it -> Rich.of(said.apply(it)))
                .toList();
    }

    /** The author's sentence with what was written into its gaps, which stands out. */
    private Rich sentence(Question.Blank question, Answer.Filled answer) {
        return new Rich(GapText.pieces(question.text()).stream()
                .map(it -> it.gap() == 0
                        ? new Rich.Piece(said.apply(it.letters()), false, false)
                        : new Rich.Piece(answer.gaps().getOrDefault(it.gap(), "…"), true, false))
                .toList());
    }
}
