package org.tillside.practice;

/** An answer out of the records as a try of a run; what was earned stays earned whatever an edit made of a question. */
record Recorded(QuizRun.Given given) {
    Tries.Try asTry() {
        boolean right = given.right().orElseGet(() -> given.credit()
                .filter(it -> Grading.rightBy(it, given.hints()))
                .isPresent());
        return new Tries.Try(given.answer(), given.hints(), given.sure(), given.credit(), right);
    }
}
