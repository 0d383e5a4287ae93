package org.tillside.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.content.SkillId;

/** Things that happen to somebody's memories, chosen by a seed or one by one. */
final class Happened {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final SkillId GREETING = new SkillId("greeting");
    static final SkillId LISTENING = new SkillId("listening");

    private Happened() {}

    static Subject.OfQuestion question(int number) {
        return new Subject.OfQuestion(new QuizId("quiz"), new QuestionId("q" + number));
    }

    static Evidence answered(int number, Recall recall, SkillId... skills) {
        return new Evidence.Answered(question(number), List.of(skills), recall);
    }

    /** Odd questions carry listening, every third greeting too, the rest greeting alone. */
    static SkillId[] skills(int number) {
        if (number % 3 == 0) {
            return new SkillId[] {LISTENING, GREETING};
        }
        return new SkillId[] {number % 2 == 1 ? LISTENING : GREETING};
    }

    /** So many things over some weeks; days mostly go on, sometimes back. */
    static List<Memories.Dated> journal(long seed, int size) {
        Random random = new Random(seed);
        List<Memories.Dated> all = new ArrayList<>();
        LocalDate day = DAY;
        for (int i = 0; i < size; i++) {
            day = random.nextInt(12) == 0 ? day.minusDays(random.nextInt(4)) : day.plusDays(random.nextInt(3));
            all.add(new Memories.Dated(day, evidence(random)));
        }
        return all;
    }

    static Evidence evidence(Random random) {
        Recall recall = Recall.values()[random.nextInt(Recall.values().length)];
        SkillId skill = random.nextBoolean() ? GREETING : LISTENING;
        switch (random.nextInt(8)) {
            case 0:
                return new Evidence.Played(skill, recall);
            case 1:
                return new Evidence.Observed(skill, recall);
            case 2:
                return new Evidence.Complained(skill);
            default:
                int number = random.nextInt(9);
                return answered(number, recall, skills(number));
        }
    }
}
