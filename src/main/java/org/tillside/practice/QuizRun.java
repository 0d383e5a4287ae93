package org.tillside.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.content.SkillId;

/**
 * One run through a quiz, as an immutable value.
 *
 * <p>It can always be built again from what was recorded; questions that the author has deleted since drop out, with
 * their weight, and what was earned stays earned whatever an edit has made of a question.
 *
 * <p>Whoever tries the wrong ones again is asked these alone; the others keep what they earned, and the score is that of
 * all of them together, so that such a round passes where a whole one with the same answers would. An exam, which does
 * not tell which ones were wrong, is always taken whole, and so is one in which an answer waits to be marked.
 *
 * @param questions drawn, in the order in which they are asked; all of them stand in the quiz
 * @param tries what was done so far, for every drawn question
 * @param kept in a round over the wrong ones: what the others earned before, in thousandths
 */
public record QuizRun(
        Quiz quiz, long seed, List<QuestionId> questions, Map<QuestionId, Tries> tries, Map<QuestionId, Integer> kept) {
    public QuizRun {
        questions = List.copyOf(questions);
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
        tries = Collections.unmodifiableMap(new LinkedHashMap<>(tries));
    }

    /** Where a question stands. */
    public enum State {
        UNTOUCHED,
        RIGHT_AT_ONCE,
        /** At a later try, or with a hint. */
        RIGHT_LATER,
        PARTLY,
        WRONG,
        WAITING
    }

    /** Where the run stands. */
    public enum Standing {
        RUNNING,
        /** All is answered, and somebody has yet to mark an answer. */
        WAITING,
        PASSED,
        FAILED
    }

    /**
     * An answer as it was recorded.
     *
     * @param credit in thousandths after hints, empty while it waits
     * @param right whether it was right, hints aside; empty where only the credit tells
     */
    public record Given(
            QuestionId question,
            Optional<Answer> answer,
            int hints,
            Optional<Sureness> sure,
            Optional<Integer> credit,
            Optional<Boolean> right) {
        /** One of which only the credit is known. */
        public Given(
                QuestionId question,
                Optional<Answer> answer,
                int hints,
                Optional<Sureness> sure,
                Optional<Integer> credit) {
            this(question, answer, hints, sure, credit, Optional.empty());
        }
    }

    /** How many of a skill's questions were right. */
    public record SkillCount(int right, int of) {}

    /** Draws and shuffles the questions of a new run; the same seed gives the same run on every machine. */
    public static QuizRun begin(Quiz quiz, long seed) {
        return of(quiz, seed, Draw.questions(quiz, seed));
    }

    private static QuizRun of(Quiz quiz, long seed, List<QuestionId> questions) {
        Map<QuestionId, Tries> tries = new LinkedHashMap<>();
        questions.stream().filter(id -> quiz.question(id).isPresent()).forEach(id -> tries.put(id, Tries.NONE));
        return new QuizRun(quiz, seed, List.copyOf(tries.keySet()), tries, Map.of());
    }

    /** Builds a run again from what was recorded: the questions drawn then, and every answer in order. */
    public static QuizRun resume(Quiz quiz, long seed, List<QuestionId> questions, List<Given> given) {
        QuizRun run = of(quiz, seed, questions);
        for (Given one : given) {
            run = run.with(one.question(), tries -> tries.plus(new Recorded(one).asTry()));
        }
        return run;
    }

    /** The same run, in which other questions count with what they earned before. */
    public QuizRun keeping(Map<QuestionId, Integer> credits) {
        Map<QuestionId, Integer> there = new LinkedHashMap<>(credits);
        there.keySet().removeIf(id -> quiz.question(id).isEmpty() || tries.containsKey(id));
        return new QuizRun(quiz, seed, questions, tries, there);
    }

    /** Whether the questions that were not right can be tried again by themselves; the run must be finished. */
    public boolean mayRepeatWrong() {
        return quiz.preset() != Quiz.Preset.EXAM
                && finished()
                && !waits()
                && !notRight().isEmpty();
    }

    /** A new run over the questions that were not right; the others keep what they earned. */
    public QuizRun repeatWrong(long newSeed) {
        Map<QuestionId, Integer> earned = new LinkedHashMap<>(kept);
        questions.stream()
                .filter(id -> tries(id).right())
                .forEach(id -> earned.put(id, tries(id).best()));
        return of(quiz, newSeed, notRight()).keeping(earned);
    }

    /** How often the quiz may still be begun, given how often it was; empty for as often as one likes. */
    public static Optional<Integer> attemptsLeft(Quiz quiz, int begun) {
        return quiz.attempts().map(limit -> Math.max(0, limit - begun));
    }

    /** The answers of a question in the order in which this run shows them; see {@link Draw#answers}. */
    public List<org.tillside.content.AnswerId> answers(QuestionId id) {
        return quiz.question(id)
                .map(question -> Draw.answers(quiz, seed, question))
                .orElse(List.of());
    }

    /** Whether this question takes an answer now: once, or in {@code learn} until it is right. */
    public boolean canAnswer(QuestionId id) {
        Tries of = tries(id);
        boolean open = quiz.preset() == Quiz.Preset.LEARN
                ? !of.right() && !of.waiting()
                : of.all().isEmpty();
        return tries.containsKey(id) && open;
    }

    /** The next hint, if there is one left; an exam gives none. */
    public Optional<Question.Hint> nextHint(QuestionId id) {
        if (quiz.preset() == Quiz.Preset.EXAM || !canAnswer(id)) {
            return Optional.empty();
        }
        return quiz.question(id)
                .flatMap(question ->
                        question.head().hints().stream().skip(tries(id).hints()).findFirst());
    }

    /** The hints taken so far, in order. */
    public List<Question.Hint> hintsTaken(QuestionId id) {
        return quiz.question(id).stream()
                .flatMap(question -> question.head().hints().stream())
                .limit(tries(id).hints())
                .toList();
    }

    /** Takes the next hint; without one nothing changes. */
    public QuizRun hint(QuestionId id) {
        return nextHint(id).isPresent() ? with(id, Tries::withHint) : this;
    }

    /** Answers a question; where none is taken now, nothing changes. */
    public QuizRun answer(QuestionId id, Answer answer, Optional<Sureness> sure) {
        return answer(id, answer, tries(id).hints(), sure);
    }

    /** Answers a question with so many hints seen; where no answer is taken now, nothing changes. */
    public QuizRun answer(QuestionId id, Answer answer, int hints, Optional<Sureness> sure) {
        Optional<Question> question = quiz.question(id).filter(q -> canAnswer(id));
        if (question.isEmpty()) {
            return this;
        }
        Grade grade = Grading.grade(question.get(), answer);
        Optional<Integer> credit = grade.verdict() == Grade.Verdict.WAITING
                ? Optional.empty()
                : Optional.of(Grading.afterHints(grade.credit(), hints));
        boolean right = grade.verdict() == Grade.Verdict.RIGHT;
        return with(id, tries -> tries.plus(new Tries.Try(Optional.of(answer), hints, sure, credit, right)));
    }

    /** A mark came in for an answer in own words: thousandths, before its hints are taken off. */
    public QuizRun marked(QuestionId id, int creditThousandths) {
        return with(id, tries -> tries.marked(creditThousandths));
    }

    /** What the last answer to this question was worth and says; empty before one, and without its content. */
    public Optional<Grade> grade(QuestionId id) {
        return quiz.question(id)
                .flatMap(question ->
                        tries(id).last().flatMap(Tries.Try::answer).map(answer -> Grading.grade(question, answer)));
    }

    /** Whether feedback on a question may be shown now: at once, at the end, or never. */
    public boolean showsFeedback(QuestionId id) {
        return switch (quiz.preset()) {
            case LEARN -> !tries(id).all().isEmpty();
            case CHECK -> finished();
            case EXAM -> false;
        };
    }

    /** What was done with a question so far. */
    public Tries tries(QuestionId id) {
        return tries.getOrDefault(id, Tries.NONE);
    }

    /** Where a question stands. */
    public State state(QuestionId id) {
        return tries(id).state();
    }

    /** Questions that were answered at least once. */
    public int answered() {
        return (int)
                questions.stream().filter(id -> state(id) != State.UNTOUCHED).count();
    }

    /** The first question that nobody has touched yet. */
    public Optional<QuestionId> next() {
        return questions.stream().filter(id -> state(id) == State.UNTOUCHED).findFirst();
    }

    /** The next untouched question after this one, from the front again at the end. */
    public Optional<QuestionId> next(QuestionId after) {
        List<QuestionId> turned = new ArrayList<>(questions);
        Collections.rotate(turned, -questions.indexOf(after) - 1);
        return turned.stream().filter(id -> state(id) == State.UNTOUCHED).findFirst();
    }

    /** Whether every question was answered at least once. */
    public boolean finished() {
        return next().isEmpty();
    }

    /** The score in per cent, rounded down so that it never shows a pass that is none; empty while it waits. */
    public Optional<Integer> percent() {
        return waits() ? Optional.empty() : Optional.of(new QuizSum(this).percent());
    }

    /** Whether an answer waits to be marked. */
    public boolean waits() {
        return questions.stream().anyMatch(id -> tries(id).waiting());
    }

    /** Where the run stands; it has passed or failed only when all is answered and marked. */
    public Standing standing() {
        if (!finished()) {
            return Standing.RUNNING;
        } else if (waits()) {
            return Standing.WAITING;
        }
        return new QuizSum(this).passes() ? Standing.PASSED : Standing.FAILED;
    }

    /** How many questions of each skill were right, in the order in which the skills come up in the quiz. */
    public Map<SkillId, SkillCount> bySkill() {
        return new QuizSum(this).bySkill();
    }

    /** All questions that count, in the order of the quiz: those asked, and those that were right before. */
    public List<QuestionId> all() {
        return quiz.questions().stream()
                .map(it -> it.head().id())
                .filter(id -> tries.containsKey(id) || kept.containsKey(id))
                .toList();
    }

    /** How many of them were right in the end. */
    public int right() {
        return kept.size()
                + (int) questions.stream().filter(id -> tries(id).right()).count();
    }

    /** The questions that somebody was sure of at first, and wrong: what a mentor sees first. */
    public List<QuestionId> sureButWrong() {
        return questions.stream()
                .filter(id -> tries(id).first().filter(Tries.Try::sureButWrong).isPresent())
                .toList();
    }

    /** The questions to try again: all that are not right and wait for nobody. */
    public List<QuestionId> notRight() {
        return questions.stream()
                .filter(id -> !tries(id).right() && !tries(id).waiting())
                .toList();
    }

    private QuizRun with(QuestionId id, UnaryOperator<Tries> change) {
        if (!tries.containsKey(id)) {
            return this;
        }
        Map<QuestionId, Tries> changed = new LinkedHashMap<>(tries);
        changed.put(id, change.apply(tries(id)));
        return new QuizRun(quiz, seed, questions, changed, kept);
    }
}
