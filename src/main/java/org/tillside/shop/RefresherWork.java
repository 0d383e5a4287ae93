package org.tillside.shop;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.content.SkillId;
import org.tillside.practice.Memories;
import org.tillside.practice.Remembered;
import org.tillside.practice.Subject;

/**
 * What a person remembers, and what was done to keep it so. It grows with questions and skills, not with answers.
 *
 * @param questions what is remembered of each question
 * @param skills what is remembered of each skill
 * @param days on how many days a refresher was done
 * @param last the newest of them
 * @param current the set that was begun last
 */
public record RefresherWork(
        Map<QuizId, Map<QuestionId, Remembered>> questions,
        Map<SkillId, Remembered> skills,
        int days,
        Optional<LocalDate> last,
        Optional<Set> current) {
    /** Nothing done yet. */
    public static final RefresherWork NONE =
            new RefresherWork(Map.of(), Map.of(), 0, Optional.empty(), Optional.empty());

    public RefresherWork {
        questions = Copies.of(questions);
        skills = Copies.of(skills);
    }

    /**
     * The questions of a day, fixed when the first was shown.
     *
     * @param credits of those answered, in thousandths
     */
    public record Set(LocalDate day, List<Subject.OfQuestion> questions, List<Answered> credits) {
        public Set {
            questions = List.copyOf(questions);
            credits = List.copyOf(credits);
        }

        /**
         * A question of the set that was answered.
         *
         * @param right hints aside
         */
        public record Answered(Subject.OfQuestion question, int credit, int hints, boolean right) {}

        /** What is still to be answered, in order. */
        public List<Subject.OfQuestion> left() {
            return questions.stream()
                    .filter(it ->
                            credits.stream().noneMatch(done -> done.question().equals(it)))
                    .toList();
        }

        Set with(Answered one) {
            boolean open = left().contains(one.question());
            return open ? new Set(day, questions, Copies.with(credits, one)) : this;
        }
    }

    /** What is remembered, as the practice of it knows it. */
    public Memories memories() {
        Map<Subject, Remembered> all = new LinkedHashMap<>();
        questions.forEach(
                (quiz, each) -> each.forEach((question, it) -> all.put(new Subject.OfQuestion(quiz, question), it)));
        skills.forEach((skill, it) -> all.put(new Subject.OfSkill(skill), it));
        return new Memories(all);
    }

    RefresherWork with(Memories memories) {
        Map<QuizId, Map<QuestionId, Remembered>> byQuiz = new LinkedHashMap<>();
        Map<SkillId, Remembered> bySkill = new LinkedHashMap<>();
        memories.all().entrySet().stream()
                .sorted(java.util.Comparator.comparing(it -> it.getKey().toString()))
                .forEach(it -> {
                    if (it.getKey() instanceof Subject.OfQuestion question) {
                        byQuiz.computeIfAbsent(question.quiz(), quiz -> new LinkedHashMap<>())
                                .put(question.question(), it.getValue());
                    } else if (it.getKey() instanceof Subject.OfSkill skill) {
                        bySkill.put(skill.skill(), it.getValue());
                    }
                });
        return new RefresherWork(byQuiz, bySkill, days, last, current);
    }

    /**
     * Whether what was done on one day counts as done on another: on the same one or the one before, since the clocks of two
     * computers may differ over midnight. A clock that once went further ahead holds nothing up.
     */
    static boolean same(LocalDate done, LocalDate today) {
        return !done.isBefore(today) && !done.isAfter(today.plusDays(1));
    }

    /** The set of a day, or of the next one by another clock. */
    Optional<Set> set(LocalDate day) {
        return current.filter(it -> same(it.day(), day));
    }

    /** Whether a day's refresher was done to its end. */
    boolean doneOn(LocalDate day) {
        return last.filter(it -> same(it, day)).isPresent();
    }

    RefresherWork begin(LocalDate day, List<Subject.OfQuestion> set) {
        return set(day).isPresent()
                ? this
                : new RefresherWork(questions, skills, days, last, Optional.of(new Set(day, set, List.of())));
    }

    /** Whether a question of the current set was answered. */
    boolean answered(Subject.OfQuestion question) {
        return current.filter(it ->
                        it.credits().stream().anyMatch(done -> done.question().equals(question)))
                .isPresent();
    }

    RefresherWork answer(Set.Answered one) {
        return new RefresherWork(questions, skills, days, last, current.map(it -> it.with(one)));
    }

    RefresherWork done(LocalDate day) {
        return doneOn(day) ? this : new RefresherWork(questions, skills, days + 1, Optional.of(day), current);
    }
}
