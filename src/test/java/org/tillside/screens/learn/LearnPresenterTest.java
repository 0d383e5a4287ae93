package org.tillside.screens.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.QuizId;
import org.tillside.content.ScenarioId;
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
    void theDrillIsBegunFromItsStationOnceItsModuleIsDone() {
        TestShops.works(desk, "greeting-30-30");
        LearnPresenter learn = LearnPresenter.path(desk, Optional.of(new ModuleId("greeting-30-30")));
        assertThat(((Station) learn.state().main()).primary()).contains("Start the drill");
        learn.primary();
        learn.press("step.greeting-drill");
        assertThat(desk.gone).containsExactly(new Route.Drill(), new Route.Drill());
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
        assertThat(((Station) learn.state().main()).primary()).contains("Tell Anna that I am ready");
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

    @Test
    void linksLeadToPagesByFileOrIdToHeadingsAndToRolePlays() {
        LearnPresenter learn = LearnPresenter.read(desk, pages.get(1));
        learn.follow("3-different-people.md");
        assertThat(reader(learn).key()).isEqualTo(pages.get(2).toString());
        learn.follow(pages.get(0).toString());
        assertThat(reader(learn).page()).isEqualTo(1);
        learn.follow("#a-heading");
        assertThat(reader(learn).page()).isEqualTo(1);
        assertThat(reader(learn).spot().heading()).contains("a-heading");
        LearnState.Spot once = reader(learn).spot();
        learn.follow("#a-heading");
        assertThat(reader(learn).spot()).as("the same link leads there again").isNotEqualTo(once);
        learn.follow("../../scenarios/blouse.yaml");
        learn.follow("scenarios/blouse");
        assertThat(desk.gone)
                .containsExactly(new Route.Play(new ScenarioId("blouse")), new Route.Play(new ScenarioId("blouse")));
        assertThat(desk.said).isEmpty();
        learn.follow("9-nowhere.md");
        assertThat(desk.said).as("a link that leads nowhere says so").hasSize(1);
    }

    @Test
    void aPageOpensWhereItWasLeftUntilItIsRead() {
        LearnPresenter learn = LearnPresenter.read(desk, pages.get(1));
        learn.scrolled(40);
        assertThat(desk.written).as("a little is not worth keeping").isEmpty();
        learn.scrolled(430);
        assertThat(reader(LearnPresenter.read(desk, pages.get(1))).spot().from())
                .isEqualTo(430);
        learn.next();
        assertThat(desk.written).isEmpty();
        assertThat(reader(LearnPresenter.read(desk, pages.get(1))).spot().from())
                .isZero();
    }

    private static Reader reader(LearnPresenter learn) {
        return (Reader) learn.state().main();
    }

    private long reads(int page) {
        return desk.entries.stream()
                .filter(it ->
                        it instanceof Learning.LessonRead read && read.lesson().equals(pages.get(page)))
                .count();
    }
}
