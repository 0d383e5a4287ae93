package org.tillside.records;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tillside.content.AnswerId;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.content.ReplyId;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.Entry;
import org.tillside.journal.Learning;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.practice.Answer;
import org.tillside.practice.AnswerKey;
import org.tillside.practice.Sureness;

/**
 * Reads the entries of which a journal is full, those of learning, sign by sign in the layout in which they are written:
 * the mapper takes ten times as long and leaves as much behind to be cleared away. Whatever stands there in another way
 * is left to the mapper; what is read here is the very same entry. Any thread may ask.
 */
final class CommonEntries {
    private static final Bytes PERSON = Bytes.of("{\"person\":\"");
    private static final Bytes ATTEMPT = Bytes.of(",\"attempt\":\"");
    private static final Bytes QUIZ = Bytes.of(",\"quiz\":\"");
    private static final Bytes QUESTION = Bytes.of(",\"question\":\"");
    private static final Bytes QUESTIONS = Bytes.of(",\"questions\":[");
    private static final Bytes SEED = Bytes.of(",\"seed\":");
    private static final Bytes NUMBER = Bytes.of(",\"attempt-number\":");
    private static final Bytes HINTS = Bytes.of(",\"hints\":");
    private static final Bytes SURE = Bytes.of(",\"sure\":\"");
    private static final Bytes CREDIT = Bytes.of(",\"credit\":");
    private static final Bytes SKILLS = Bytes.of(",\"skills\":[");
    private static final Bytes PERCENT = Bytes.of(",\"percent\":");
    private static final Bytes PASSED = Bytes.of(",\"passed\":true");
    private static final Bytes FAILED = Bytes.of(",\"passed\":false");
    private static final Bytes MODULE = Bytes.of(",\"lesson\":{\"module\":\"");
    private static final Bytes STEP = Bytes.of(",\"step\":\"");
    private static final Bytes CRITERIA = Bytes.of(",\"criteria\":\"");
    private static final Bytes PLAY = Bytes.of(",\"play\":\"");
    private static final Bytes SCENARIO = Bytes.of(",\"scenario\":\"");
    private static final Bytes SCENE = Bytes.of(",\"scene\":\"");
    private static final Bytes REPLY = Bytes.of(",\"reply\":\"");
    private static final Bytes KEY = Bytes.of(",\"key\":\"");
    private static final Bytes PROMISE = Bytes.of(",\"c\":\"");
    private static final Bytes CHOSEN = Bytes.of("{\"answer\":{\"kind\":\"chosen\",\"answer\":\"");
    private static final Bytes END = Bytes.of("}");
    private static final Bytes ENDS = Bytes.of("}}");

    private final Known<PersonId> people = new Known<>(PersonId.class, PersonId::new);
    private final Known<AttemptId> attempts = new Known<>(AttemptId.class, AttemptId::new);
    private final Known<QuizId> quizzes = new Known<>(QuizId.class, QuizId::new);
    private final Known<QuestionId> questions = new Known<>(QuestionId.class, QuestionId::new);
    private final Known<AnswerId> answers = new Known<>(AnswerId.class, AnswerId::new);
    private final Known<SkillId> skills = new Known<>(SkillId.class, SkillId::new);
    private final Known<ModuleId> modules = new Known<>(ModuleId.class, ModuleId::new);
    private final Known<StepId> steps = new Known<>(StepId.class, StepId::new);
    private final Known<PlayId> plays = new Known<>(PlayId.class, PlayId::new);
    private final Known<ScenarioId> scenarios = new Known<>(ScenarioId.class, ScenarioId::new);
    private final Known<SceneId> scenes = new Known<>(SceneId.class, SceneId::new);
    private final Known<ReplyId> replies = new Known<>(ReplyId.class, ReplyId::new);
    private final Known<AnswerKey> keys = new Known<>(AnswerKey.class, AnswerKey::new);
    private final Known<String> texts = new Known<>(String.class, it -> it);
    private final Known<Sureness> sures = new Known<>(Sureness.class, CommonEntries::sureness);

    private final Map<String, Form> forms = Map.ofEntries(
            entry("lesson-read", this::lessonRead),
            entry("quiz-begun", this::quizBegun),
            entry("question-answered", this::questionAnswered),
            entry("quiz-finished", this::quizFinished),
            entry("question-reviewed", this::questionReviewed),
            entry("play-begun", this::playBegun),
            entry("play-moved", this::playMoved));

    /** One type of entry. */
    @FunctionalInterface
    private interface Form {
        /** @param hidden what may be erased, where it is there */
        Entry read(Signs open, Optional<Bytes> hidden) throws Signs.Differs;
    }

    /** The entry; null where another has to look. */
    @Nullable
    Entry read(String type, Bytes open, Optional<Bytes> hidden) {
        Form form = forms.get(type);
        if (form == null) {
            return null;
        }
        try {
            return form.read(new Signs(open), hidden);
        } catch (Signs.Differs | IllegalArgumentException aCloserLook) {
            return null;
        }
    }

    private static Sureness sureness(String word) {
        return switch (word) {
            case "sure" -> Sureness.SURE;
            case "think-so" -> Sureness.THINK_SO;
            case "guess" -> Sureness.GUESS;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private PersonId person(Signs open) throws Signs.Differs {
        return name(open, PERSON, people);
    }

    private static <T> T name(Signs open, Bytes key, Known<T> known) throws Signs.Differs {
        open.pass(key);
        return open.name(known);
    }

    private static int number(Signs open, Bytes key) throws Signs.Differs {
        open.pass(key);
        return open.number();
    }

    private static <T> Optional<T> nameIfAny(Signs open, Bytes key, Known<T> known) throws Signs.Differs {
        return open.skip(key) ? Optional.of(open.name(known)) : Optional.empty();
    }

    private static Optional<Integer> numberIfAny(Signs open, Bytes key) throws Signs.Differs {
        return open.skip(key) ? Optional.of(open.number()) : Optional.empty();
    }

    private Entry lessonRead(Signs open, Optional<Bytes> hidden) throws Signs.Differs {
        PersonId person = person(open);
        ModuleId module = name(open, MODULE, modules);
        StepId step = name(open, STEP, steps);
        open.pass(END);
        Optional<String> criteria = nameIfAny(open, CRITERIA, texts);
        end(open, hidden);
        return new Learning.LessonRead(person, new LessonRef(module, step), criteria);
    }

    private Entry quizBegun(Signs open, Optional<Bytes> hidden) throws Signs.Differs {
        PersonId person = person(open);
        AttemptId attempt = name(open, ATTEMPT, attempts);
        QuizId quiz = name(open, QUIZ, quizzes);
        open.pass(SEED);
        long seed = open.large();
        open.pass(QUESTIONS);
        List<QuestionId> asked = open.names(questions);
        end(open, hidden);
        return new Learning.QuizBegun(person, attempt, quiz, seed, asked, Optional.empty());
    }

    private Entry questionAnswered(Signs open, Optional<Bytes> hidden) throws Signs.Differs {
        PersonId person = person(open);
        AttemptId attempt = name(open, ATTEMPT, attempts);
        QuizId quiz = name(open, QUIZ, quizzes);
        QuestionId question = name(open, QUESTION, questions);
        int number = number(open, NUMBER);
        int hints = number(open, HINTS);
        Optional<Sureness> sure = nameIfAny(open, SURE, sures);
        Optional<Integer> credit = numberIfAny(open, CREDIT);
        Optional<List<SkillId>> carried = open.skip(SKILLS) ? Optional.of(open.names(skills)) : Optional.empty();
        promised(open);
        Optional<Answer> answer = answer(hidden);
        return new Learning.QuestionAnswered(
                person, attempt, quiz, question, number, answer, hints, sure, credit, carried);
    }

    private Entry quizFinished(Signs open, Optional<Bytes> hidden) throws Signs.Differs {
        PersonId person = person(open);
        AttemptId attempt = name(open, ATTEMPT, attempts);
        QuizId quiz = name(open, QUIZ, quizzes);
        Optional<Integer> percent = numberIfAny(open, PERCENT);
        boolean passed = open.skip(PASSED);
        if (!passed) {
            open.pass(FAILED);
        }
        end(open, hidden);
        return new Learning.QuizFinished(person, attempt, quiz, percent, passed);
    }

    private Entry questionReviewed(Signs open, Optional<Bytes> hidden) throws Signs.Differs {
        PersonId person = person(open);
        QuizId quiz = name(open, QUIZ, quizzes);
        QuestionId question = name(open, QUESTION, questions);
        int hints = number(open, HINTS);
        Optional<Sureness> sure = nameIfAny(open, SURE, sures);
        int credit = number(open, CREDIT);
        open.pass(SKILLS);
        List<SkillId> carried = open.names(skills);
        promised(open);
        return new Learning.QuestionReviewed(person, quiz, question, answer(hidden), hints, sure, credit, carried);
    }

    private Entry playBegun(Signs open, Optional<Bytes> hidden) throws Signs.Differs {
        PersonId person = person(open);
        PlayId play = name(open, PLAY, plays);
        ScenarioId scenario = name(open, SCENARIO, scenarios);
        open.pass(SEED);
        long seed = open.large();
        end(open, hidden);
        return new Learning.PlayBegun(person, play, scenario, seed);
    }

    /** Own words may hold anything, so a reply with them is none of the usual ones. */
    private Entry playMoved(Signs open, Optional<Bytes> hidden) throws Signs.Differs {
        PersonId person = person(open);
        PlayId play = name(open, PLAY, plays);
        SceneId scene = name(open, SCENE, scenes);
        ReplyId reply = name(open, REPLY, replies);
        Optional<AnswerKey> key = nameIfAny(open, KEY, keys);
        end(open, hidden);
        return new Learning.PlayMoved(person, play, scene, reply, Optional.empty(), key);
    }

    /** Nothing more, and nothing that may be erased. */
    private static void end(Signs open, Optional<Bytes> hidden) throws Signs.Differs {
        open.end(END);
        if (hidden.isPresent()) {
            throw new Signs.Differs();
        }
    }

    /** Nothing more but what was promised of a private part, which somebody else has looked at. */
    private static void promised(Signs open) throws Signs.Differs {
        if (open.skip(PROMISE)) {
            open.text();
        }
        open.end(END);
    }

    private Optional<Answer> answer(Optional<Bytes> hidden) throws Signs.Differs {
        if (hidden.isEmpty()) {
            return Optional.empty();
        }
        Signs signs = new Signs(hidden.get());
        signs.pass(CHOSEN);
        AnswerId answer = signs.name(answers);
        signs.end(ENDS);
        return Optional.of(new Answer.Chosen(answer));
    }
}
