package org.tillside.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.QuizId;
import org.tillside.content.ScenarioId;
import org.tillside.content.StepId;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.screens.Porch;
import org.tillside.screens.Route;
import org.tillside.screens.shell.Navigator;
import org.tillside.shop.Attempt;
import org.tillside.shop.Person;
import org.tillside.shop.PlayWork;
import org.tillside.shop.QuizWork;
import org.tillside.shop.ShopState;

/** The pages of the demo shop that are painted, each as the person who sees it. */
final class Tour {
    private static final Map<String, String> PINS =
            Map.of("ilze", "475862", "anna", "269347", "janis", "649253", "tigran", "938471", "aisyah", "175928");

    private Tour() {}

    /**
     * One page.
     *
     * @param who signs in; empty for a page before that
     * @param route finds the page in the shop as it is
     */
    record Stop(String name, String who, Function<ShopState, Optional<Route>> route) {
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
                stop("roleplay", "janis", new Route.Play(new ScenarioId("blouse"))),
                new Stop("debrief", "tigran", shop -> debrief(shop, "tigran")),
                stop("people-owner", "ilze", new Route.People()),
                stop("people-newhire", "janis", new Route.People()),
                stop("person", "ilze", new Route.Person(new PersonId("tigran"))),
                stop("person-new", "ilze", new Route.EditPerson(Optional.empty())),
                stop("pair", "ilze", new Route.Pair(new PersonId("aisyah"))),
                stop("signoff", "anna", new Route.SignOff(new PersonId("janis"), register)),
                stop("marking", "anna", new Route.Marking(new PersonId("janis"))),
                stop("shop-charter", "ilze", new Route.Shop(Route.Section.CHARTER)),
                stop("shop-look", "ilze", new Route.Shop(Route.Section.LOOK)),
                stop("shop-backup", "ilze", new Route.Shop(Route.Section.BACKUP)),
                stop("shop-records", "ilze", new Route.Shop(Route.Section.RECORDS)),
                stop("shop-content", "ilze", new Route.Shop(Route.Section.CONTENT)));
    }

    private static Stop stop(String name, String who, Route route) {
        return new Stop(name, who, shop -> Optional.of(route));
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
