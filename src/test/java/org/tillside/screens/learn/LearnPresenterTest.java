package org.tillside.screens.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.QuizId;
import org.tillside.journal.Learning;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.learn.LearnState.Reader;
import org.tillside.screens.learn.LearnState.Stand;
import org.tillside.screens.learn.LearnState.Station;

class LearnPresenterTest {
    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);
    private final List<LessonRef> pages = TestShops.lessons("greeting-30-30");

    @Test
    void opensWhereThePersonIsAndGoesOnAtTheFirstUnreadPage() {
        LearnPresenter learn = LearnPresenter.path(desk, Optional.empty());
        assertThat(((Station) learn.state().main()).stand()).isEqualTo(Stand.NOW);
        learn.primary();
        assertThat(((Reader) learn.state().main()).key()).isEqualTo(pages.get(1).toString());
        assertThat(learn.state().path().stops().get(2).subs().get(0).shown()).isTrue();
    }

    @Test
    void nextRecordsThePageOnceAndGoesOn() {
        LearnPresenter learn = LearnPresenter.read(desk, pages.get(1));
        learn.next();
        assertThat(reads(1)).isEqualTo(1);
        assertThat(((Reader) learn.state().main()).page()).isEqualTo(3);
        learn.previous();
        learn.next();
        assertThat(reads(1)).as("a page that was read is not recorded again").isEqualTo(1);
    }

    @Test
    void afterTheLastPageComesTheQuiz() {
        LearnPresenter learn = LearnPresenter.read(desk, pages.get(2));
        assertThat(((Reader) learn.state().main()).next()).isEqualTo("On to the quiz");
        learn.next();
        assertThat(desk.replaced).containsExactly(new Route.Quiz(new QuizId("greeting-30-30")));
    }

    @Test
    void whoOnlyLooksLeavesNoTrace() {
        int before = desk.entries.size();
        desk.as("anna");
        LearnPresenter learn = LearnPresenter.path(desk, Optional.of(new ModuleId("greeting-30-30")));
        learn.primary();
        learn.next();
        learn.next();
        learn.next();
        assertThat(learn.state().main()).as("back at the station").isInstanceOf(Station.class);
        assertThat(learn.state().path().stops()).allMatch(it -> it.stand() == Stand.PLAIN);
        assertThat(desk.entries).hasSize(before);
    }

    @Test
    void whatWaitsForTheMentorCanBeTold() {
        LearnPresenter learn = LearnPresenter.path(desk, Optional.of(new ModuleId("register-service")));
        assertThat(((Station) learn.state().main()).primary()).contains("Tell Anna Bērziņa that I am ready");
        learn.primary();
        assertThat(desk.entries.get(desk.entries.size() - 1)).isInstanceOf(Learning.SaidReady.class);
    }

    @Test
    void escapeLeadsFromALessonToItsStationOrBackToWhereOneCameFrom() {
        LearnPresenter inside = LearnPresenter.path(desk, Optional.empty());
        inside.primary();
        inside.away();
        assertThat(inside.state().main()).isInstanceOf(Station.class);
        assertThat(desk.backs).isZero();
        LearnPresenter.read(desk, pages.get(0)).away();
        assertThat(desk.backs).isEqualTo(1);
    }

    private long reads(int page) {
        return desk.entries.stream()
                .filter(it ->
                        it instanceof Learning.LessonRead read && read.lesson().equals(pages.get(page)))
                .count();
    }
}
