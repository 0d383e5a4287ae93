package org.tillside.screens.review;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.LessonRef;
import org.tillside.content.Module;
import org.tillside.content.Quiz;
import org.tillside.content.QuizId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.PersonId;
import org.tillside.practice.QuizRun;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.review.ReviewState.Outcome;
import org.tillside.screens.review.ReviewState.Way;
import org.tillside.shop.Access;
import org.tillside.shop.Attempt;
import org.tillside.shop.Person;
import org.tillside.shop.Progress;
import org.tillside.shop.QuizWork;

/** Turns an attempt into what the viewer may see of it. */
final class ReviewView {
    static final String AGAIN = "again";
    static final String WRONG = "wrong";
    static final String NEXT = "next";
    static final String PATH = "path";
    static final String READ = "read.";
    private static final int READ_AGAIN = 3;
    private static final Duration LONGEST = Duration.ofHours(2);

    private final Desk desk;
    private final Person person;
    private final QuizWork work;
    private final Attempt attempt;
    private final QuizRun run;
    private final boolean own;

    private ReviewView(Desk desk, Person person, QuizWork work, Attempt attempt, Quiz quiz) {
        this.desk = desk;
        this.person = person;
        this.work = work;
        this.attempt = attempt;
        this.run = attempt.run(quiz);
        this.own = person.id().equals(desk.viewer());
    }

    static Optional<ReviewView> of(Desk desk, PersonId id, QuizId quiz, AttemptId attempt) {
        Access.Answers sees = new Access(desk.shop(), desk.viewer()).answers(id);
        if (sees != Access.Answers.ALL && sees != Access.Answers.COUNTS) {
            return Optional.empty();
        }
        return desk.shop()
                .person(id)
                .flatMap(person -> desk.catalogue().quiz(quiz).flatMap(content -> {
                    QuizWork work = person.work().quiz(quiz);
                    return work.attempt(attempt)
                            .filter(it -> it.finished().isPresent())
                            .map(it -> new ReviewView(desk, person, work, it, content));
                }));
    }

    ReviewState state() {
        boolean hidden = run.quiz().preset() == Quiz.Preset.EXAM && outcome() != Outcome.PASSED;
        boolean shows = own && !hidden;
        String title = desk.said(run.quiz().title());
        return new ReviewState(
                own ? word("review.title", title) : word("review.title-of", title, name()),
                round(),
                result(),
                skills(),
                own ? Optional.of(now()) : Optional.empty(),
                shows ? new Rows(desk, run, attempt, person.id()).rows() : List.of(),
                shows
                        ? before()
                        : Optional.of(
                                own ? word("review.hidden") : word("review.kept", new Called(desk).first(person))));
    }

    /** In a round over the wrong ones: what stands of the others. */
    private Optional<String> before() {
        return run.kept().isEmpty()
                ? Optional.empty()
                : Optional.of(word("review.before", run.kept().size()));
    }

    private String round() {
        return run.kept().isEmpty()
                ? word("review.line." + run.quiz().preset().name().toLowerCase(Locale.ROOT), when())
                : word("review.line.again", run.questions().size(), when());
    }

    private String word(String key, Object... arguments) {
        return desk.words().text(key, arguments);
    }

    private String name() {
        return new Called(desk).full(person);
    }

    private String when() {
        OffsetDateTime at = attempt.finished().orElse(attempt.begun());
        var local = at.atZoneSameInstant(desk.shop().zone());
        String day = local.toLocalDate().equals(desk.today())
                ? word("review.today")
                : desk.words().date(local.toLocalDate());
        return word("review.at", day, desk.words().time(local.toLocalTime()));
    }

    /** How it was recorded, where questions were taken out since, so that the run no longer adds up to it. */
    private Optional<QuizWork.Result> recorded() {
        boolean gone = attempt.questions().stream()
                .anyMatch(it -> run.quiz().question(it).isEmpty());
        return Stream.of(work.best(), work.latest())
                .flatMap(Optional::stream)
                .filter(it -> gone && it.attempt().equals(attempt.id()))
                .findFirst();
    }

    private Outcome outcome() {
        if (recorded().isPresent()) {
            return recorded().get().passed() ? Outcome.PASSED : Outcome.FAILED;
        }
        return switch (run.standing()) {
            case PASSED -> Outcome.PASSED;
            case WAITING -> Outcome.WAITING;
            case FAILED, RUNNING -> Outcome.FAILED;
        };
    }

    private ReviewState.Result result() {
        int asked = Math.max(
                1, recorded().map(QuizWork.Result::asked).orElse(run.all().size()));
        int right = recorded().map(QuizWork.Result::right).orElse(run.right());
        Optional<Integer> percent = recorded().map(QuizWork.Result::percent).or(run::percent);
        double counted = right / (double) asked;
        return new ReviewState.Result(
                outcome(),
                word("review.outcome." + outcome().name().toLowerCase(Locale.ROOT)),
                asked,
                percent.map(it -> it / 100.0).orElse(counted),
                run.quiz().pass() / 100.0,
                String.valueOf(right),
                word("review.of", asked),
                percent.map(it -> word("review.percent", it)).orElseGet(() -> word("review.no-score")),
                lines());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(word("review.pass-mark", run.quiz().pass()));
        if (!own) {
            lines.add(word("review.sure-count", run.sureButWrong().size()));
        }
        Duration took = Duration.between(attempt.begun(), attempt.finished().orElse(attempt.begun()));
        if (own && took.compareTo(LONGEST) < 0 && !took.isNegative() && !took.isZero()) {
            lines.add(word("review.took", took.toMinutes(), took.toSecondsPart()));
        }
        long waiting =
                run.questions().stream().filter(it -> run.tries(it).waiting()).count();
        if (waiting > 0) {
            lines.add(word(
                    "review.waits",
                    waiting,
                    new Called(desk).mentorOf(person.id()).orElseGet(() -> word("review.mentor"))));
        }
        return lines;
    }

    private List<ReviewState.Skill> skills() {
        return run.bySkill().entrySet().stream()
                .map(it -> new ReviewState.Skill(
                        desk.catalogue()
                                .skill(it.getKey())
                                .map(skill -> desk.said(skill.title()))
                                .orElse(it.getKey().value()),
                        it.getValue().right(),
                        it.getValue().of(),
                        word(
                                "review.right-of",
                                it.getValue().right(),
                                it.getValue().of())))
                .toList();
    }

    private ReviewState.Now now() {
        Optional<Way> again = again();
        Optional<Way> next = desk.progress(person.id())
                .flatMap(Progress::next)
                .filter(it -> it.part()
                        .flatMap(part -> part.quiz())
                        .filter(run.quiz().id()::equals)
                        .isEmpty())
                .map(this::next);
        Way path = new Way(PATH, "learn", "", word("review.path"), "");
        List<Way> ways = Stream.of(again, next.or(() -> Optional.of(path)))
                .flatMap(Optional::stream)
                .toList();
        boolean onFirst = again.isPresent() && outcome() == Outcome.WAITING;
        return new ReviewState.Now(
                Optional.of(ways.get(onFirst ? 1 : 0)),
                ways.size() > 1 ? Optional.of(ways.get(onFirst ? 0 : 1)) : Optional.empty(),
                read());
    }

    private Way next(Progress.Next it) {
        String title = it.part().map(part -> part.title()).orElse(it.title());
        return new Way(
                NEXT,
                "arrow",
                word("review.next", desk.said(title)),
                word("review.go-on"),
                word("review.minutes", it.minutes()));
    }

    /** Another attempt, where something was not right and there is one left: at the wrong ones alone where that may be. */
    private Optional<Way> again() {
        boolean left = QuizRun.attemptsLeft(run.quiz(), work.begun())
                .filter(it -> it == 0)
                .isEmpty();
        if (run.notRight().isEmpty() || !left) {
            return Optional.empty();
        }
        return Optional.of(
                run.mayRepeatWrong() && work.attempt(attempt.id()).isPresent()
                        ? new Way(
                                WRONG,
                                "again",
                                "",
                                word("review.wrong-again", run.notRight().size()),
                                "")
                        : new Way(AGAIN, "again", "", word("review.again"), ""));
    }

    /** The pages behind what was not right. */
    private List<Way> read() {
        return run.questions().stream()
                .filter(it -> run.notRight().contains(it) || run.state(it) == QuizRun.State.RIGHT_LATER)
                .flatMap(it -> run.quiz().question(it).stream())
                .flatMap(it -> it.head().lesson().stream())
                .distinct()
                .limit(READ_AGAIN)
                .flatMap(it -> read(it).stream())
                .toList();
    }

    private Optional<Way> read(LessonRef ref) {
        Optional<Module> module = desk.catalogue().module(ref.module());
        return desk.catalogue()
                .lesson(ref)
                .flatMap(lesson -> module.map(it -> new Way(
                        READ + ref,
                        "book",
                        "",
                        word("review.read", it.lessons().indexOf(lesson) + 1, desk.said(lesson.title())),
                        "")));
    }
}
