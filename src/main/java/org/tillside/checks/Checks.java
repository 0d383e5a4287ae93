package org.tillside.checks;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.Pack;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** All rules in one list. */
public final class Checks {
    /** Every rule; a new one is added here and nowhere else. */
    private static final List<Check> RULES = List.of(
            new UnknownSkill(),
            new UnknownLesson(),
            new UnknownHeading(),
            new LinkLeavesPack(),
            new MissingMedia(),
            new PictureWithoutAlt(),
            new UnknownModule(),
            new UnknownScenario(),
            new NothingToPlayLive(),
            new UnknownForm(),
            new RubricIsNoChecklist(),
            new UnknownStep(),
            new StepTooEarly(),
            new ModulesInACircle(),
            new UnknownScene(),
            new UnknownFlag(),
            new UnknownMeter(),
            new UnknownCustomer(),
            new UnknownFace(),
            new UnknownPosition(),
            new UnknownLevel(),
            new UnknownRow(),
            new UnknownChange(),
            new QuestionWithoutExplain(),
            new AnswerWithoutFeedback(),
            new AnswersAlike(),
            new RightIsLongest(),
            new RightIsFirst(),
            new PickTooMany(),
            new ReplyWithoutFeedback(),
            new RepliesAlike(),
            new TimerTooShort(),
            new TimerWithoutLate(),
            new LoopPaysRule(),
            new TooManyOnce(),
            new SceneUnreachable(),
            new NoWayOut(),
            new HiddenReplies(),
            new InescapableLoop(),
            new ConditionNever(),
            new CostAboveBudget(),
            new BudgetUnused(),
            new CostWithoutBudget(),
            new NoPoints(),
            new TooManyStates(),
            new UnusedModule(),
            new EmptyModule(),
            new AchievedNever(),
            new BandsOutOfOrder(),
            new RowNotCarried());

    /** By place, then by rule. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(
                    (Problem problem) -> problem.place().orElse(new Place("", 0, 0)))
            .thenComparing(Problem::key)
            .thenComparing(problem -> String.join(" ", problem.args()));

    private Checks() {}

    /** All rules that are kept beside those of reading. */
    public static List<Check> rules() {
        return RULES;
    }

    /** The problems of reading and everything that breaks a rule, sorted by place; those without one come first. */
    public static List<Problem> all(Catalogue catalogue) {
        return sorted(Stream.concat(seen(catalogue).stream(), played(catalogue).stream()));
    }

    static List<Problem> sorted(Stream<Problem> problems) {
        return problems.distinct().sorted(ORDER).toList();
    }

    /** The problems of reading and everything that breaks a rule that can be seen without playing, sorted by place. */
    public static List<Problem> seen(Catalogue catalogue) {
        Known known = new Known(catalogue);
        Stream<Problem> found = catalogue.packs().stream()
                .flatMap(pack -> broken(new Subject(catalogue, pack, known), catalogue, rule -> !rule.explores()));
        return sorted(Stream.concat(catalogue.problems().stream(), found));
    }

    /** Everything that only shows when each scenario is played in every way there is, sorted by place. */
    public static List<Problem> played(Catalogue catalogue) {
        return sorted(catalogue.packs().stream().flatMap(pack -> played(pack, catalogue)));
    }

    /** Everything in a pack that breaks a rule. */
    public static Stream<Problem> of(Pack pack, Catalogue catalogue) {
        Stream<Problem> seen =
                broken(new Subject(catalogue, pack, new Known(catalogue)), catalogue, rule -> !rule.explores());
        return Stream.concat(seen, played(pack, catalogue));
    }

    private static Stream<Problem> played(Pack pack, Catalogue catalogue) {
        Subject subject = new Subject(catalogue, pack, new Known(catalogue));
        subject.explore();
        return broken(subject, catalogue, Check::explores);
    }

    /** What some of the rules find, also where that is but the echo of something broken. */
    static List<Problem> found(Subject subject, Predicate<Check> which) {
        return RULES.stream().filter(which).flatMap(rule -> rule.look(subject)).toList();
    }

    private static Stream<Problem> broken(Subject subject, Catalogue catalogue, Predicate<Check> which) {
        return RULES.parallelStream()
                .filter(which)
                .flatMap(rule -> rule.look(subject))
                .filter(problem -> !echo(problem, catalogue))
                .toList()
                .stream();
    }

    /** A reference to something that is broken is not wrong in itself: the file that is broken is named already. */
    static boolean echo(Problem problem, Catalogue catalogue) {
        return Echo.of(problem, catalogue.broken().keySet());
    }
}
