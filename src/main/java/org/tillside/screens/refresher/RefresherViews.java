package org.tillside.screens.refresher;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tillside.content.SkillId;
import org.tillside.practice.Candidate;
import org.tillside.practice.Recall;
import org.tillside.practice.Remembered;
import org.tillside.practice.Subject;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.quiz.QuizState;
import org.tillside.screens.quiz.QuizState.Mark;
import org.tillside.shop.Complaint;
import org.tillside.shop.Observation;
import org.tillside.shop.Person;
import org.tillside.shop.RefresherWork;
import org.tillside.shop.Refreshing;

/** Words what stands above a question that comes back: why, how far one is, and how long it still takes. */
final class RefresherViews {
    private final Desk desk;
    private final Words words;

    RefresherViews(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    QuizState.Heading heading(Refreshing day, Candidate at, String why) {
        return new QuizState.Heading(words.text("refresher.title"), why, position(day, at), tally(day), tabs(day, at));
    }

    private String position(Refreshing day, Candidate at) {
        int number = day.set().indexOf(at) + 1;
        int all = day.set().size();
        return day.left().isEmpty()
                ? words.text("refresher.position.last", number, all)
                : words.text("refresher.position", number, all, Refreshing.minutes(day.left()));
    }

    private String tally(Refreshing day) {
        return day.answered().isEmpty()
                ? ""
                : words.text("refresher.tally", day.right(), day.answered().size());
    }

    private List<QuizState.Tab> tabs(Refreshing day, Candidate at) {
        return IntStream.range(0, day.set().size())
                .mapToObj(i -> tab(day, day.set().get(i), i + 1, at))
                .toList();
    }

    private QuizState.Tab tab(Refreshing day, Candidate it, int number, Candidate at) {
        Mark mark = day.answer(it.question()).map(RefresherViews::mark).orElse(Mark.OPEN);
        String spoken = words.text("quiz.tab", number, words.text("refresher.mark." + lower(mark)));
        return new QuizState.Tab(number, mark, it.equals(at), spoken);
    }

    static Mark mark(RefresherWork.Set.Answered it) {
        if (it.right()) {
            return it.hints() == 0 ? Mark.RIGHT : Mark.RIGHT_LATER;
        }
        return it.credit() > 0 ? Mark.PARTLY : Mark.WRONG;
    }

    static String lower(Enum<?> it) {
        return it.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Why a question is asked today, in a sentence. */
    String why(Refreshing day, Candidate it) {
        return switch (day.why(it)) {
            case CONTRADICTED -> contradicted(day, it);
            case DUE -> due(day, it);
            case SKILL_DUE ->
                fromTheFloor(day, dueSoon(day, it))
                        .orElseGet(() -> words.text("refresher.why.skill", skill(it.skills(), day)));
            case NEW -> words.text("refresher.why.new");
            case AHEAD -> words.text("refresher.why.ahead");
        };
    }

    private String due(Refreshing day, Candidate it) {
        long days = day.remembered(it.question())
                .map(known -> ChronoUnit.DAYS.between(known.memory().last(), day.day()))
                .orElse(0L);
        return words.text("refresher.why.due", days);
    }

    private String skill(List<SkillId> skills, Refreshing day) {
        return day.skillsDue(desk.catalogue()).stream()
                .filter(it -> skills.contains(it.id()))
                .findFirst()
                .map(it -> desk.said(it.title()))
                .orElseGet(() -> skills.stream()
                        .flatMap(it -> desk.catalogue().skill(it).stream())
                        .findFirst()
                        .map(it -> desk.said(it.title()))
                        .orElse(""));
    }

    /** What a skill looked like on the floor. */
    private record Seen(Observation observation, SkillId skill, Recall recall) {
        Instant at() {
            return observation.seen().observedAt().toInstant();
        }
    }

    private String contradicted(Refreshing day, Candidate it) {
        return fromTheFloor(day, it.skills()).orElseGet(() -> words.text("refresher.why.floor", pulledOn(day, it)));
    }

    /** The skills of a question that are due since something on the floor spoke against them. */
    private static List<SkillId> dueSoon(Refreshing day, Candidate it) {
        return it.skills().stream()
                .filter(skill -> day.remembered(new Subject.OfSkill(skill))
                        .filter(known -> known.pull().isPresent() && known.dueOn(Refreshing.FSRS, day.day()))
                        .isPresent())
                .toList();
    }

    /** What was seen or told, where it can be found; the newest that spoke against one of these skills. */
    private Optional<String> fromTheFloor(Refreshing day, List<SkillId> skills) {
        Optional<Seen> seen = seen(day, skills);
        Optional<Told> told = told(day, skills);
        boolean seenLater = seen.filter(
                        one -> told.filter(it -> !one.at().isAfter(it.at())).isEmpty())
                .isPresent();
        return seenLater ? seen.map(this::seen) : told.map(this::told);
    }

    private String pulledOn(Refreshing day, Candidate it) {
        return day.remembered(it.question())
                .flatMap(Remembered::pull)
                .map(pull -> words.weekday(pull.on()))
                .orElse("");
    }

    private Optional<Seen> seen(Refreshing day, List<SkillId> skills) {
        return desk.shop().person(day.person()).stream()
                .map(Person::observations)
                .map(Map::values)
                .flatMap(all ->
                        all.stream().flatMap(one -> skills.stream().flatMap(skill -> against(one, skill).stream())))
                .max(Comparator.comparing(Seen::at));
    }

    /** A complaint of which the person learns nothing but its day and the skill. */
    private record Told(Complaint complaint, SkillId skill) {
        Instant at() {
            return complaint.now().at().toInstant();
        }
    }

    private Optional<Told> told(Refreshing day, List<SkillId> skills) {
        return desk.shop().complaints().values().stream()
                .flatMap(one -> skills.stream()
                        .filter(skill -> one.speaksOf(day.person(), skill))
                        .map(skill -> new Told(one, skill)))
                .max(Comparator.comparing(Told::at));
    }

    private String told(Told it) {
        return words.text(
                "refresher.why.complaint",
                title(it.skill()),
                words.weekday(it.complaint().now().on()));
    }

    private String title(SkillId skill) {
        return desk.catalogue().skill(skill).map(it -> desk.said(it.title())).orElse("");
    }

    private static Optional<Seen> against(Observation one, SkillId skill) {
        return one.seen()
                .shows()
                .flatMap(shows -> Optional.ofNullable(shows.get(skill)))
                .filter(recall -> recall == Recall.WITH_HINT || recall == Recall.WRONG)
                .map(recall -> new Seen(one, skill, recall));
    }

    private String seen(Seen it) {
        String title = title(it.skill());
        String on = words.weekday(desk.shop().dayOf(it.observation().seen().observedAt()));
        return words.text(
                it.recall() == Recall.WITH_HINT ? "refresher.why.seen-hint" : "refresher.why.seen-not", title, on);
    }
}
