package org.tillside.practice;

import org.tillside.content.Quiz;

/** An answer out of the records as a try of a run; what was earned stays earned whatever an edit made of a question. */
record Recorded(Quiz quiz, QuizRun.Given given) {
    Tries.Try asTry() {
        boolean right = given.credit().isPresent()
                && given.credit().get() + Grading.hintCost(given.hints()) >= Grading.FULL
                && (given.credit().get() > 0 || gradedRight());
        return new Tries.Try(given.answer(), given.hints(), given.sure(), given.credit(), right);
    }

    // with three hints a right answer earns nothing, so the credit alone cannot tell
    private boolean gradedRight() {
        return quiz.question(given.question())
                .flatMap(question -> given.answer().map(answer -> Grading.grade(question, answer)))
                .filter(grade -> grade.verdict() == Grade.Verdict.RIGHT)
                .isPresent();
    }
}
