package org.tillside.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.QuizId;
import org.tillside.content.ScenarioId;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Route;
import org.tillside.shop.Access;
import org.tillside.shop.Attempt;
import org.tillside.shop.Person;
import org.tillside.shop.Play;
import org.tillside.shop.PlayWork;
import org.tillside.shop.QuizWork;
import org.tillside.shop.ShopState;

/** Every page that an owner, a mentor and a trainee go to in a shop as it is, and what they do there. */
final class Visits {
    static final String OWNER = "ilze";
    static final String MENTOR = "anna";
    static final String TRAINEE = "hire-10";
    private static final PersonId MENTEE = new PersonId("hire-12");
    private static final PersonId SELF = new PersonId(TRAINEE);
    private static final ModuleId MODULE = new ModuleId("greeting-30-30");
    private static final ScenarioId BY_TWO = new ScenarioId("blouse");

    private final ShopState shop;

    Visits(ShopState shop) {
        this.shop = shop;
    }

    /**
     * A page that is gone to.
     *
     * @param sign how a name of something begins that is seen on that page
     * @param gestures done there one after the other
     */
    record Visit(String name, Route route, String sign, List<String> gestures) {}

    /** Who goes where, in this order. */
    Map<String, List<Visit>> all() {
        Map<String, List<Visit>> all = new LinkedHashMap<>();
        all.put(OWNER, owner());
        all.put(MENTOR, mentor());
        all.put(TRAINEE, trainee());
        return all;
    }

    /** The pages that no visit leads to. */
    Set<String> missing() {
        Set<Class<?>> gone = all().values().stream()
                .flatMap(List::stream)
                .map(it -> it.route().getClass())
                .collect(Collectors.toSet());
        return Stream.of(Route.class.getPermittedSubclasses())
                .filter(it -> !gone.contains(it))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }

    private static Visit visit(String name, Route route, String sign, String... gestures) {
        return new Visit(name, route, sign, List.of(gestures));
    }

    private List<Visit> owner() {
        List<Visit> all = new ArrayList<>(List.of(
                visit("today", new Route.Today(), "today.", "F1"),
                visit("people", new Route.People(), "team."),
                visit("matrix", new Route.Matrix(), "matrix.", "matrix.only-gaps", "matrix.grid"),
                visit("matrix, a level", cell(), "matrix."),
                visit("wanted", new Route.Wanted(), "matrix.wanted."),
                visit("difficult", new Route.Difficult(), "difficult.", "difficult.row."),
                visit("calibrations", new Route.Calibrations(), "calibrations."),
                visit("content-zip", new Route.ContentZip(), "pack."),
                visit("person", new Route.Person(SELF), "person.", "person.filter.", "F1"),
                visit("person-edit", new Route.EditPerson(Optional.of(SELF)), "team.edit.", "typed team.edit.name"),
                visit("person-new", new Route.EditPerson(Optional.empty()), "team.edit.", "typed team.edit.name"),
                visit("pair", new Route.Pair(SELF), "pairing."),
                visit("debrief", theirDebrief(OWNER), "debrief."),
                visit("learn", new Route.Learn(Optional.empty()), "learn.", "learn.stop.", "learn.row."),
                visit("practise", new Route.Practise(), "practise.", "practise.chip.")));
        all.add(visit("floor", new Route.Floor(), "floor."));
        all.add(visit("complaint", new Route.NoteComplaint(Optional.empty()), "floor."));
        all.add(visit(
                "studio",
                new Route.Studio(Optional.of(new ContentFile(false, "tillside/scenarios/blouse.yaml"))),
                "studio."));
        for (Route.Section section : Route.Section.values()) {
            String name = "shop-" + section.name().toLowerCase(java.util.Locale.ROOT);
            all.add(visit(name, new Route.Shop(section), "shop."));
        }
        return all;
    }

    private List<Visit> mentor() {
        return List.of(
                visit("today", new Route.Today(), "today."),
                visit("people", new Route.People(), "team."),
                visit("matrix", new Route.Matrix(), "matrix.", "matrix.only-gaps", "matrix.grid"),
                visit("matrix, a level", cell(), "matrix."),
                visit("calibrations", new Route.Calibrations(), "calibrations."),
                visit("calibrate", calibrate(), "calibration.", "calibration.level."),
                visit("person", new Route.Person(MENTEE), "person.", "person.filter.", "F1"),
                visit(
                        "signoff",
                        new Route.SignOff(MENTEE, new StepId("register-watched")),
                        "signoff.",
                        "signoff.level."),
                visit("mend", mend(), "person.mend."),
                visit("marking", new Route.Marking(MENTEE), "marking."),
                visit("live", new Route.Live(MENTEE, BY_TWO), "live.", "live.level.hands-empty.alone"),
                visit("seen", seen(MENTEE, it -> true), "page.title"),
                visit("stopclock", new Route.StopClock(Optional.empty()), "stopclock.", "stopclock.who."),
                visit("debrief", theirDebrief(MENTOR), "debrief."),
                visit("review", review(MENTEE), "page.title"),
                visit("learn", new Route.Learn(Optional.empty()), "learn."),
                visit("practise", new Route.Practise(), "practise."));
    }

    private List<Visit> trainee() {
        return List.of(
                visit("today", new Route.Today(), "today."),
                visit("learn", new Route.Learn(Optional.of(MODULE)), "learn.", "learn.stop.", "learn.row."),
                visit(
                        "lesson",
                        new Route.Read(new LessonRef(MODULE, new StepId("eyes-first"))),
                        "learn.",
                        "learn.next"),
                visit(
                        "quiz",
                        new Route.Quiz(new QuizId(MODULE.value())),
                        "quiz.",
                        "perhaps quiz.option.",
                        "perhaps quiz.sure."),
                visit("review", review(SELF), "review."),
                visit("refresher", new Route.Refresher(), "quiz.", "perhaps quiz.up.", "perhaps quiz.option."),
                visit("practise", new Route.Practise(), "practise.", "practise.chip."),
                visit("roleplay", new Route.Play(BY_TWO), "roleplay.", "F1", "perhaps roleplay.reply."),
                visit("debrief", debrief(SELF), "debrief."),
                visit("drill", new Route.Drill(), "drill."),
                visit("seen", seen(SELF, it -> true), "page.title"),
                visit("people", new Route.People(), "team."),
                visit("person", new Route.Person(SELF), "person."));
    }

    private Person person(PersonId id) {
        return shop.person(id).orElseThrow();
    }

    private static Route.Matrix cell() {
        return new Route.Matrix(Optional.of(MENTEE), Optional.of(new SkillId("register")));
    }

    /** A play of a mentee that somebody else may follow. */
    private Route.Debrief theirDebrief(String viewer) {
        Access access = new Access(shop, new PersonId(viewer));
        return recorded()
                .filter(it -> access.follows(it.person(), it.play()))
                .map(it -> new Route.Debrief(it.person(), it.play().id()))
                .findFirst()
                .orElseThrow();
    }

    private record Recorded(PersonId person, Play play) {}

    /** The plays of the mentor's mentees. */
    private Stream<Recorded> recorded() {
        return shop.mentees(new PersonId(MENTOR)).stream()
                .flatMap(pair -> plays(pair.trainee()).map(it -> new Recorded(pair.trainee(), it)));
    }

    private Route.Debrief debrief(PersonId of) {
        return plays(of).map(it -> new Route.Debrief(of, it.id())).findFirst().orElseThrow();
    }

    private Stream<Play> plays(PersonId of) {
        return person(of).work().plays().values().stream().map(PlayWork::last).flatMap(Optional::stream);
    }

    private Route.Calibrate calibrate() {
        Access access = new Access(shop, new PersonId(MENTOR));
        return recorded()
                .filter(it -> access.rates(it.person(), it.play()))
                .map(it -> new Route.Calibrate(it.person(), it.play().id()))
                .findFirst()
                .orElseThrow();
    }

    private Route.Review review(PersonId of) {
        Attempt attempt = person(of).work().quizzes().values().stream()
                .map(QuizWork::last)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return new Route.Review(of, attempt.quiz(), attempt.id());
    }

    private Route.Seen seen(PersonId of, Predicate<EventId> which) {
        return person(of).observations().keySet().stream()
                .filter(which)
                .map(it -> new Route.Seen(of, it))
                .findFirst()
                .orElseThrow();
    }

    private Route.Mend mend() {
        return shop.team().stream()
                .flatMap(it -> it.signOffs().entrySet().stream())
                .filter(it -> !it.getValue().withdrawn())
                .filter(it -> Objects.equals(it.getValue().signed().signer(), new PersonId(MENTOR)))
                .map(it -> new Route.Mend(it.getValue().signed().trainee(), it.getKey()))
                .findFirst()
                .orElseThrow();
    }
}
