package org.tillside.screens.shell;

import java.util.Optional;
import org.tillside.screens.Desk;
import org.tillside.screens.Page;
import org.tillside.screens.Route;
import org.tillside.screens.quiz.QuizPresenter;
import org.tillside.shop.Person;

/** Which presenter a route opens, once somebody is signed in. */
final class PageTable {
    private final Desk desk;

    PageTable(Desk desk) {
        this.desk = desk;
    }

    /** The page of a route; empty where it leads nowhere any more, as after an edit of the content. */
    Optional<Page<?>> open(Route route) {
        if (route instanceof Route.Quiz it) {
            return quiz(it);
        }
        return Optional.empty();
    }

    private Optional<Page<?>> quiz(Route.Quiz route) {
        return desk.catalogue().quiz(route.quiz()).flatMap(quiz -> me().flatMap(
                        it -> it.work().quiz(quiz.id()).current())
                .map(attempt -> QuizPresenter.open(desk, quiz, attempt)));
    }

    private Optional<Person> me() {
        return desk.shop().person(desk.viewer());
    }
}
