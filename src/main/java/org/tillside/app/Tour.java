package org.tillside.app;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.QuizId;
import org.tillside.content.ScenarioId;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.screens.Page;
import org.tillside.screens.Porch;
import org.tillside.screens.Route;
import org.tillside.screens.shell.Navigator;
import org.tillside.shop.Access;
import org.tillside.shop.Attempt;
import org.tillside.shop.Complaint;
import org.tillside.shop.Observation;
import org.tillside.shop.Person;
import org.tillside.shop.Play;
import org.tillside.shop.PlayWork;
import org.tillside.shop.QuizWork;
import org.tillside.shop.ShopState;

/** The pages of the demo shop that are painted, each as the person who sees it. */
final class Tour {
    private static final Map<String, String> PINS = Map.of(
            "ilze", "475862", "anna", "269347", "janis", "649253", "farid", "817264", "tigran", "938471", "aisyah",
            "175928");

    private Tour() {}

    /**
     * One page.
     *
     * @param who signs in; empty for a page before that
     * @param route finds the page in the shop as it is
     * @param then what is done on the page, in a shop that lies in a folder
     */
    record Stop(String name, String who, Function<ShopState, Optional<Route>> route, BiConsumer<Page<?>, Path> then) {
        Stop(String name, String who, Function<ShopState, Optional<Route>> route) {
            this(name, who, route, (page, shop) -> {});
        }

        void go(Navigator navigator) {
            Porch porch = navigator.porch();
            if (who.isEmpty()) {
                route.apply(porch.shop().orElse(ShopState.EMPTY)).ifPresent(porch::go);
                return;
            }
            porch.signIn(new PersonId(who), pin(who), result -> {
                if (!(result instanceof Porch.Entering.Entered)) {
                    throw new IllegalStateException(who + ": " + result);
                }
            });
            route.apply(porch.shop().orElseThrow()).ifPresent(navigator::go);
        }
    }

    private static char[] pin(String who) {
        return PINS.getOrDefault(who, "").toCharArray();
    }

    static List<Stop> stops() {
        return Stream.of(pages(), StudioTour.looking(), StudioTour.changing())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Stop> pages() {
        StepId register = new StepId("register-watched");
        return List.of(
                stop("firstrun", "", new Route.FirstRun()),
                stop("tiles", "", new Route.Tiles()),
                stop("pin", "", new Route.Pin(new PersonId("anna"))),
                new Stop("today-newhire", "janis", shop -> Optional.empty()),
                new Stop("today-mentor", "anna", shop -> Optional.empty()),
                new Stop("today-owner", "ilze", shop -> Optional.empty()),
                stop("learn", "janis", new Route.Learn(Optional.of(new ModuleId("greeting-30-30")))),
                stop(
                        "lesson",
                        "janis",
                        new Route.Read(new LessonRef(new ModuleId("greeting-30-30"), new StepId("eyes-first")))),
                stop("quiz", "janis", new Route.Quiz(new QuizId("greeting-30-30"))),
                stop("refresher", "tigran", new Route.Refresher()),
                stop("refresher-none", "aisyah", new Route.Refresher()),
                new Stop("review", "tigran", shop -> review(shop, "tigran")),
                stop("gallery", "janis", new Route.Practise()),
                stop("gallery-mentor", "anna", new Route.Practise()),
                stop("roleplay", "janis", new Route.Play(new ScenarioId("blouse"))),
                new Stop("debrief", "tigran", shop -> debrief(shop, "tigran")),
                stop("drill", "janis", new Route.Drill()),
                stop("people-owner", "ilze", new Route.People()),
                stop("people-newhire", "janis", new Route.People()),
                stop("person", "ilze", new Route.Person(new PersonId("tigran"))),
                stop("person-lapsing", "anna", new Route.Person(new PersonId("liga"))),
                stop("person-new", "ilze", new Route.EditPerson(Optional.empty())),
                stop("pair", "ilze", new Route.Pair(new PersonId("aisyah"))),
                stop("signoff", "anna", new Route.SignOff(new PersonId("janis"), register)),
                stop("live", "anna", new Route.Live(new PersonId("janis"), new ScenarioId("blouse"))),
                new Stop("seen-mentor", "anna", shop -> seen(shop, "tigran")),
                new Stop("seen", "tigran", shop -> seen(shop, "tigran")),
                stop("calibrations", "ilze", new Route.Calibrations()),
                new Stop("calibrate", "anna", shop -> calibrate(shop, new PersonId("anna"))),
                new Stop("calibrated", "ilze", Tour::calibrated),
                stop("checkback", "anna", new Route.SignOff(new PersonId("tigran"), new StepId("register-check-back"))),
                stop("marking", "anna", new Route.Marking(new PersonId("janis"))),
                stop("stopclock", "anna", new Route.StopClock(Optional.of(new PersonId("tigran")))),
                stop(
                        "matrix",
                        "ilze",
                        new Route.Matrix(Optional.of(new PersonId("liga")), Optional.of(new SkillId("complaints")))),
                new Stop("floor", "ilze", Tour::corrected),
                stop("floor-mentor", "farid", new Route.Floor()),
                stop("floor-own", "janis", new Route.Floor()),
                stop("complaint", "anna", new Route.NoteComplaint(Optional.empty())),
                new Stop("complaint-correct", "ilze", shop -> latest(shop)
                        .map(it -> new Route.NoteComplaint(Optional.of(it.id())))),
                stop("matrix-mentor", "anna", new Route.Matrix()),
                stop("wanted", "ilze", new Route.Wanted()),
                stop("difficult", "ilze", new Route.Difficult()),
                stop("shop-charter", "ilze", new Route.Shop(Route.Section.CHARTER)),
                stop("shop-look", "ilze", new Route.Shop(Route.Section.LOOK)),
                stop("shop-backup", "ilze", new Route.Shop(Route.Section.BACKUP)),
                stop("shop-records", "ilze", new Route.Shop(Route.Section.RECORDS)),
                stop("shop-content", "ilze", new Route.Shop(Route.Section.CONTENT)));
    }

    private static Stop stop(String name, String who, Route route) {
        return new Stop(name, who, shop -> Optional.of(route));
    }

    /** A play that this mentor can rate. */
    private static Optional<Route> calibrate(ShopState shop, PersonId rater) {
        Access access = new Access(shop, rater);
        return plays(shop, (person, play) -> access.rates(person, play));
    }

    /** A play that two have rated. */
    private static Optional<Route> calibrated(ShopState shop) {
        return plays(shop, (person, play) -> play.ratings().size() > 1);
    }

    private static Optional<Route> plays(ShopState shop, BiPredicate<PersonId, Play> wanted) {
        return shop.team().stream()
                .flatMap(person -> person.work().plays().values().stream()
                        .flatMap(it -> Stream.concat(it.rated().stream(), it.last().stream()))
                        .filter(it -> wanted.test(person.id(), it))
                        .<Route>map(it -> new Route.Calibrate(person.id(), it.id())))
                .findFirst();
    }

    private static Optional<Route> review(ShopState shop, String who) {
        PersonId id = new PersonId(who);
        return shop.person(id)
                .flatMap(person -> latest(person.work().quizzes()))
                .map(it -> new Route.Review(id, it.quiz(), it.id()));
    }

    private static Optional<Attempt> latest(Map<QuizId, QuizWork> quizzes) {
        return quizzes.values().stream().flatMap(it -> it.last().stream()).reduce((one, two) -> two);
    }

    /** The newest role-play by two that the trainee said something about, else the newest thing seen. */
    private static Optional<Route> seen(ShopState shop, String who) {
        PersonId id = new PersonId(who);
        return shop.person(id).flatMap(person -> person.observations().values().stream()
                .max(Comparator.comparing((Observation it) -> it.comment().isPresent())
                        .thenComparing(it -> it.seen().observedAt().toInstant()))
                .map(it -> new Route.Seen(id, it.seen().observation())));
    }

    private static Optional<Complaint> latest(ShopState shop) {
        return shop.complaints().values().stream().reduce((one, two) -> two);
    }

    /** The floor at a complaint that was corrected, so that both versions are seen. */
    private static Optional<Route> corrected(ShopState shop) {
        return Optional.of(new Route.Floor(shop.complaints().values().stream()
                .filter(it -> it.versions().size() > 1)
                .map(Complaint::id)
                .findFirst()));
    }

    private static Optional<Route> debrief(ShopState shop, String who) {
        PersonId id = new PersonId(who);
        return shop.person(id)
                .map(Person::work)
                .flatMap(it -> lastPlay(it.plays()))
                .map(it -> new Route.Debrief(id, it));
    }

    private static Optional<PlayId> lastPlay(Map<ScenarioId, PlayWork> plays) {
        return plays.values().stream()
                .flatMap(it -> it.last().stream())
                .map(it -> it.id())
                .reduce((one, two) -> two);
    }
}
