package org.tillside.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tillside.content.QuestionId;
import org.tillside.content.SkillId;

/** What a run through a quiz comes to, over the questions that were asked and those that were right before. */
record QuizSum(QuizRun run) {
    /** In per cent, rounded down so that it never shows a pass that is none. */
    int percent() {
        return weight() == 0 ? 0 : (int) (earned() * 100 / weight());
    }

    boolean passes() {
        return weight() > 0 && earned() * 100 >= run.quiz().pass() * weight();
    }

    /** How many questions of each skill were right, in the order in which the skills come up in the quiz. */
    Map<SkillId, QuizRun.SkillCount> bySkill() {
        Map<SkillId, QuizRun.SkillCount> counts = new LinkedHashMap<>();
        for (QuestionId id : run.all()) {
            int right = run.kept().containsKey(id) || run.tries(id).right() ? 1 : 0;
            for (SkillId skill :
                    run.quiz().question(id).map(q -> q.head().skills()).orElse(List.of())) {
                counts.merge(
                        skill,
                        new QuizRun.SkillCount(right, 1),
                        (a, b) -> new QuizRun.SkillCount(a.right() + b.right(), a.of() + b.of()));
            }
        }
        return counts;
    }

    // earned and weight are both in thousandths
    private long earned() {
        return run.all().stream()
                .mapToLong(
                        id -> (long) run.kept().getOrDefault(id, run.tries(id).best()) * weight(id))
                .sum();
    }

    private long weight() {
        return run.all().stream().mapToLong(this::weight).sum() * Grading.FULL;
    }

    private long weight(QuestionId id) {
        return run.quiz().question(id).map(q -> Math.max(0, q.head().weight())).orElse(0);
    }
}
