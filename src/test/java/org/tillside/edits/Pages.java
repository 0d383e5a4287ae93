package org.tillside.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.QuizId;
import org.tillside.screens.Maxima;
import org.tillside.screens.debrief.DebriefPresenter;
import org.tillside.screens.debrief.DebriefState;
import org.tillside.screens.difficult.DifficultPresenter;
import org.tillside.screens.learn.LearnPresenter;
import org.tillside.screens.marking.MarkingPresenter;
import org.tillside.screens.matrix.MatrixPresenter;
import org.tillside.screens.matrix.WantedPresenter;
import org.tillside.screens.person.PersonPresenter;
import org.tillside.screens.practise.GalleryPresenter;
import org.tillside.screens.review.ReviewPresenter;
import org.tillside.screens.review.ReviewState;
import org.tillside.screens.team.TeamPresenter;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.shop.Attempt;
import org.tillside.shop.PlayWork;

/** Every page on which records are read, as the content is now: what it shows, and what is wrong with it. */
final class Pages {
    private final LivedShop shop;
    private final Maxima maxima;
    private final List<String> wrong = new ArrayList<>();
    private final List<Object> shown = new ArrayList<>();

    Pages(LivedShop shop) {
        this.shop = shop;
        this.maxima = new Maxima(shop.desk);
        everybodys();
        reviews();
        debriefs();
    }

    List<String> wrong() {
        return wrong;
    }

    /** What all of them show. */
    List<Object> shown() {
        return shown;
    }

    private void everybodys() {
        shop.desk.as("janis");
        opens("today", () -> new TodayPresenter(shop.desk).state());
        opens("learn", () -> LearnPresenter.path(shop.desk, Optional.empty()).state());
        opens("learn listening", () -> LearnPresenter.path(shop.desk, Optional.of(new ModuleId("listening")))
                .state());
        work().lessons().forEach((module, pages) -> pages.keySet().stream()
                .map(step -> new LessonRef(module, step))
                .filter(it -> shop.desk.catalogue().lesson(it).isPresent())
                .forEach(this::reads));
        opens("gallery", () -> new GalleryPresenter(shop.desk, maxima).state());
        opens("my page", () -> PersonPresenter.open(shop.desk, LivedShop.JANIS)
                .orElseThrow()
                .state());
        shop.desk.as("anna");
        opens("mentor's today", () -> new TodayPresenter(shop.desk).state());
        opens("marking", () -> MarkingPresenter.open(shop.desk, LivedShop.JANIS).map(it -> it.state()));
        opens("person", () -> PersonPresenter.open(shop.desk, LivedShop.JANIS)
                .orElseThrow()
                .state());
        shop.desk.as("ilze");
        opens("team", () -> new TeamPresenter(shop.desk).state());
        opens("matrix", () -> MatrixPresenter.open(shop.desk, Optional.of(LivedShop.JANIS), Optional.empty())
                .map(it -> it.state()));
        opens("wanted", () -> WantedPresenter.open(shop.desk).map(it -> it.state()));
        opens("difficult", () -> DifficultPresenter.open(shop.desk).map(it -> it.state()));
        shop.desk.as("janis");
    }

    private void reads(LessonRef lesson) {
        opens("lesson " + lesson, () -> LearnPresenter.read(shop.desk, lesson).state());
    }

    private <T> Optional<T> opens(String page, Supplier<T> opening) {
        try {
            T state = opening.get();
            shown.add(state);
            return Optional.of(state);
        } catch (RuntimeException e) {
            wrong.add(page + " throws " + e + " at " + e.getStackTrace()[0]);
            return Optional.empty();
        }
    }

    /** Every question that was asked stands there, with a title and, once answered, what was answered. */
    private void reviews() {
        for (var quiz : shop.desk.catalogue().modules().stream()
                .flatMap(it -> it.quiz().stream())
                .toList()) {
            work().quiz(quiz.id()).last().ifPresent(attempt -> opens(
                            "review of " + quiz.id(),
                            () -> ReviewPresenter.open(shop.desk, LivedShop.JANIS, quiz.id(), attempt.id())
                                    .orElseThrow()
                                    .state())
                    .ifPresent(it -> reviewed(quiz.id(), attempt, it)));
        }
    }

    private void reviewed(QuizId quiz, Attempt attempt, ReviewState state) {
        if (!state.rows().isEmpty()
                && state.rows().size() != attempt.questions().size()) {
            wrong.add("review of " + quiz + " shows " + state.rows().size() + " of "
                    + attempt.questions().size());
        }
        for (ReviewState.Row row : state.rows()) {
            if (row.title().isBlank() || row.said().isEmpty()) {
                wrong.add("review of " + quiz + " has an empty row " + row);
            }
        }
    }

    /** Every play that is kept can be looked at, and tells how it ended. */
    private void debriefs() {
        for (var scenario : shop.desk.catalogue().scenarios()) {
            for (PlayWork.Past past : work().plays(scenario.id()).earlier()) {
                Optional<DebriefState> state = opens("debrief of " + past.play().id(), () -> {
                    DebriefPresenter page = DebriefPresenter.open(
                                    shop.desk,
                                    maxima,
                                    LivedShop.JANIS,
                                    past.play().id())
                            .orElseThrow();
                    page.compare();
                    return page.state();
                });
                state.filter(it -> it.ending().title().isBlank()
                                || it.ending().title().equals("Not played to its end"))
                        .ifPresent(it -> wrong.add("debrief of " + past.play().id() + " has lost its ending"));
            }
        }
    }

    private org.tillside.shop.Work work() {
        return shop.desk.shop().person(LivedShop.JANIS).orElseThrow().work();
    }
}
