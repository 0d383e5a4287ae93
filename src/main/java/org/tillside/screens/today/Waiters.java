package org.tillside.screens.today;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.Mood;
import org.tillside.content.Outcome;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.Scenario;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Words;
import org.tillside.shop.Access;
import org.tillside.shop.Person;
import org.tillside.shop.PlayWork;
import org.tillside.shop.QuizWork;
import org.tillside.shop.Waiting;

/** What waits for the viewer, as rows; and which one button of the page is the filled one. */
final class Waiters {
    private final Desk desk;
    private final Words words;
    private final Saying saying;
    private final Waiting waiting;
    private final Access access;
    private boolean free;

    Waiters(Desk desk, Saying saying, boolean free) {
        this.desk = desk;
        this.words = desk.words();
        this.saying = saying;
        this.waiting = desk.waiting();
        this.access = new Access(desk.shop(), desk.viewer());
        this.free = free;
    }

    /** Whether the page's filled button is still to be given; it is given away by this. */
    boolean take() {
        boolean was = free;
        free = false;
        return was;
    }

    Waiting waiting() {
        return waiting;
    }

    /**
     * "1 pairing, 3 signatures and 1 check-back wait for you"; that nothing does, if so.
     *
     * @param texts that changed and are to be decided about
     * @param care who needs the owner
     */
    String line(int texts, int care) {
        List<String> parts = new ArrayList<>();
        count(parts, "pairings", waiting.pairings().size());
        count(parts, "signatures", waiting.signatures().size());
        count(parts, "checkbacks", waiting.dueCheckBacks(desk.today()).size());
        count(parts, "answers", waiting.answers().size() + waiting.replies().size());
        count(parts, "texts", texts);
        count(parts, "care", care);
        return parts.isEmpty()
                ? words.text("today.waits.nothing")
                : words.text("today.waits.line", String.join(", ", parts));
    }

    private void count(List<String> into, String what, int number) {
        if (number > 0) {
            into.add(words.text("today.waits." + what, number));
        }
    }

    /** Rows of what the owner signs, or of what a mentor signs. */
    List<TodayState.ToSign> signatures(boolean owner) {
        List<TodayState.ToSign> rows = new ArrayList<>();
        waiting.signatures().stream().filter(by(owner)).forEach(it -> rows.add(row(it, rows.isEmpty() && take())));
        return rows;
    }

    private static Predicate<Waiting.ToSign> by(boolean owner) {
        return it -> (it.step().waitsFor() == ProgrammeStep.Signer.OWNER) == owner;
    }

    private TodayState.ToSign row(Waiting.ToSign it, boolean filled) {
        boolean counts = access.answers(it.trainee()) == Access.Answers.COUNTS;
        int doubts = counts ? it.quiz().map(QuizWork.Result::sureButWrong).orElse(0) : 0;
        String step = it.step().title().equals(it.station())
                ? it.station()
                : words.text("today.step-of", it.step().title(), it.station());
        return new TodayState.ToSign(
                saying.who(it.trainee()),
                step,
                it.play().flatMap(play -> it.scenario()
                        .flatMap(desk.catalogue()::scenario)
                        .map(of -> play(of, play))),
                it.quiz()
                        .map(quiz -> new TodayState.QuizShown(
                                quiz.right(), quiz.asked(), words.text("today.quiz", quiz.right(), quiz.asked()))),
                it.step().ready().isPresent() ? words.text("today.says-ready") : "",
                doubts > 0 ? words.text("today.sure-but-wrong", doubts) : "",
                it.days(),
                it.days() == 0 ? words.text("today.since-today") : words.text("today.days", it.days()),
                kind(it),
                filled,
                route(it));
    }

    private TodayState.Kind kind(Waiting.ToSign it) {
        if (it.step().step().task() instanceof ProgrammeStep.Task.Live) {
            return played(it).isPresent() ? TodayState.Kind.SIGN : TodayState.Kind.PLAY;
        }
        return it.step().waitsFor() == ProgrammeStep.Signer.OWNER ? TodayState.Kind.LEAD : TodayState.Kind.WATCH;
    }

    /** A role-play by two is played first; what was played and not decided on is looked at together and signed. */
    private Route route(Waiting.ToSign it) {
        if (it.step().step().task() instanceof ProgrammeStep.Task.Live live) {
            Optional<Route> played = played(it).map(seen -> new Route.Seen(it.trainee(), seen));
            return played.orElseGet(() -> new Route.Live(it.trainee(), live.scenario()));
        }
        return new Route.SignOff(it.trainee(), it.step().id());
    }

    private Optional<EventId> played(Waiting.ToSign it) {
        Person trainee = desk.shop().person(it.trainee()).orElseThrow();
        Set<EventId> decided = trainee.signOffs().values().stream()
                .flatMap(signed -> signed.signed().observation().stream())
                .collect(Collectors.toSet());
        return trainee.observations(it.programme(), it.step().id()).stream()
                .map(seen -> seen.seen().observation())
                .filter(seen -> !decided.contains(seen))
                .reduce((first, second) -> second);
    }

    private TodayState.PlayShown play(Scenario scenario, PlayWork.Result play) {
        Optional<Scenario.Customer> customer =
                scenario.customers().values().stream().findFirst();
        String outcome = play.outcome().name().toLowerCase(Locale.ROOT);
        return new TodayState.PlayShown(
                customer.map(Scenario.Customer::face).orElse(""),
                customer.map(Scenario.Customer::name).orElse(""),
                mood(play.outcome()),
                words.text("today.outcome." + outcome));
    }

    private static Mood mood(Outcome outcome) {
        return switch (outcome) {
            case LOST -> Mood.ANGRY;
            case UNHAPPY -> Mood.UPSET;
            case SETTLED -> Mood.NEUTRAL;
            case PLEASED -> Mood.PLEASED;
            case DELIGHTED -> Mood.DELIGHTED;
        };
    }

    /** Check-backs, soonest first; only those of the next two weeks. */
    List<TodayState.Line> checkBacks() {
        return waiting.checkBacks().stream()
                .filter(by(false))
                .filter(it -> !it.step().due().isAfter(desk.today().plusDays(14)))
                .map(it -> new TodayState.Line(
                        saying.who(it.trainee()),
                        words.text("today.step-of", saying.first(it.trainee()), it.station()),
                        it.step().title(),
                        due(it.step().due()),
                        !it.step().due().isAfter(desk.today()),
                        new Route.SignOff(it.trainee(), it.step().id())))
                .toList();
    }

    private String due(LocalDate day) {
        if (day.isBefore(desk.today())) {
            return words.text("today.station.was-due", words.shortDate(day));
        }
        return day.isAfter(desk.today()) ? saying.day(day) : words.text("today.when.today");
    }

    /** Answers to mark, one row for each trainee: of one's mentees, or of those who have no mentor. */
    List<TodayState.Line> marking(boolean mentees) {
        Map<PersonId, List<OffsetDateTime>> open = new TreeMap<>(Comparator.comparing(PersonId::value));
        Stream.concat(
                        waiting.answers().stream().map(it -> Map.entry(it.trainee(), it.at())),
                        waiting.replies().stream().map(it -> Map.entry(it.trainee(), it.at())))
                .filter(it -> desk.shop().mentors(desk.viewer(), it.getKey()) == mentees)
                .forEach(it -> open.computeIfAbsent(it.getKey(), id -> new ArrayList<>())
                        .add(it.getValue()));
        return open.entrySet().stream()
                .sorted(Comparator.comparing(it -> oldest(it.getValue()).toInstant()))
                .map(it -> new TodayState.Line(
                        saying.who(it.getKey()),
                        saying.name(it.getKey()),
                        words.text(
                                "today.to-mark",
                                it.getValue().size(),
                                saying.when(desk.shop().dayOf(oldest(it.getValue())))),
                        "",
                        false,
                        new Route.Marking(it.getKey())))
                .toList();
    }

    private static OffsetDateTime oldest(List<OffsetDateTime> times) {
        return times.stream()
                .min(Comparator.comparing(OffsetDateTime::toInstant))
                .orElseThrow();
    }
}
