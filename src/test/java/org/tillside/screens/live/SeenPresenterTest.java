package org.tillside.screens.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.ScenarioId;
import org.tillside.content.StepId;
import org.tillside.journal.EventId;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.practice.Filling;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.person.PersonPresenter;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.screens.today.TraineeToday;

/** What both see of a role-play by two, and who may say and do what with it. */
class SeenPresenterTest {
    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);

    private EventId played() {
        LivePresenter page = LivePresenter.open(desk.as("anna"), TestShops.JANIS, new ScenarioId("blouse"))
                .orElseThrow();
        page.level("greets", "alone");
        page.level("hands-empty", "not-yet");
        page.reason(0);
        page.level("who-when", "with-hint");
        page.reason(2);
        page.finish();
        page.finish();
        return ((Mentoring.Observed) desk.entries.get(desk.entries.size() - 1)).observation();
    }

    private SeenPresenter open(String viewer, EventId seen) {
        return SeenPresenter.open(desk.as(viewer), TestShops.JANIS, seen).orElseThrow();
    }

    @Test
    void bothSeeTheSameLinesWithWhatWasNotSeenAndWhatToPractise() {
        EventId seen = played();
        SeenState.Told told = open("anna", seen).state().told();
        SeenState.Told own = open("janis", seen).state().told();
        assertThat(own).usingRecursiveComparison().ignoringFields("heading").isEqualTo(told);
        assertThat(List.of(told.heading(), own.heading())).containsExactly("What Jānis showed", "What you showed");
        assertThat(told.lines()).hasSize(10);
        assertThat(told.lines().get(0).level()).isEqualTo("Alone");
        assertThat(told.lines().get(1).detail()).isEqualTo("Skipped");
        assertThat(told.lines().get(9).level()).isEqualTo("Not seen");
        assertThat(told.counts()).isEqualTo("1 alone, 1 with a hint, 1 not yet, 7 not seen");
        assertThat(told.critical()).startsWith("1 of 3");
        assertThat(told.enough()).isFalse();
        assertThat(told.practise())
                .as("what was low, and not what nobody saw")
                .hasSize(2)
                .allMatch(it -> it.module().isPresent());
        assertThat(told.practise().get(0).line())
                .as("critical lines come first")
                .startsWith("Says who does what");
    }

    /** As at signing: a critical line with a stop-clock is shown within its time only, whatever level was ticked. */
    @Test
    void whoWasTooSlowHasNotShownACriticalLine() {
        played();
        Mentoring.Observed inTime = greeted(30);
        Mentoring.Observed late = greeted(41);
        assertThat(open("anna", inTime.observation()).state().told().critical()).startsWith("1 of 3");
        SeenState.Told told = open("anna", late.observation()).state().told();
        assertThat(told.critical()).startsWith("0 of 3");
        assertThat(told.practise()).extracting(SeenState.Practise::line).contains("Greets within 30 seconds");
    }

    private Mentoring.Observed greeted(int seconds) {
        Mentoring.Observed it = (Mentoring.Observed) desk.entries.get(desk.entries.size() - 1);
        Map<ItemId, Filling> filled = new LinkedHashMap<>(it.filled());
        filled.put(
                new ItemId("greets"),
                new Filling.AtLevel(new LevelId("alone"), Optional.empty(), Optional.empty(), Optional.of(seconds)));
        Mentoring.Observed other = new Mentoring.Observed(
                new EventId("seen-" + seconds),
                it.trainee(),
                it.observer(),
                it.programme(),
                it.step(),
                it.form(),
                it.criteria(),
                filled,
                it.observedAt(),
                it.place(),
                it.note(),
                it.shows());
        desk.happened(other);
        return other;
    }

    @Test
    void whatWasSaidDoesNotStayInTheField() {
        EventId seen = played();
        SeenPresenter janis = open("janis", seen);
        janis.type("I was nervous");
        desk.slow = true;
        janis.comment();
        // the shop's pages are drawn anew before the page hears that it was written
        desk.does("janis", new org.tillside.shop.Command.Comment(TestShops.JANIS, seen, "I was nervous"));
        janis.refresh();
        assertThat(janis.state().comment().said()).contains("I was nervous");
        assertThat(janis.state().comment().writing()).contains("");
    }

    @Test
    void theTraineeAloneSaysSomethingAndTheMentorReadsIt() {
        EventId seen = played();
        SeenPresenter anna = open("anna", seen);
        assertThat(anna.state().comment().writing()).isEmpty();
        assertThat(anna.state().handOver()).isPresent();
        anna.type("Words of somebody else");
        anna.comment();
        assertThat(desk.entries).noneMatch(Learning.Commented.class::isInstance);
        SeenPresenter janis = open("janis", seen);
        janis.type("  ");
        janis.comment();
        assertThat(desk.entries).as("nothing was said").noneMatch(Learning.Commented.class::isInstance);
        janis.type("I was nervous");
        assertThat(open("janis", seen).state().comment().writing()).as("kept").contains("I was nervous");
        janis.comment();
        assertThat(desk.refused).isEmpty();
        assertThat(janis.state().comment().said()).contains("I was nervous");
        assertThat(janis.state().comment().writing()).contains("");
        SeenState again = open("anna", seen).state();
        assertThat(again.comment().said()).contains("I was nervous");
        assertThat(again.handOver()).isEmpty();
        String page = PersonPresenter.open(desk.as("anna"), TestShops.JANIS)
                .orElseThrow()
                .state()
                .toString();
        assertThat(page).contains("I was nervous").contains(seen.value());
    }

    @Test
    void otherMentorsAndColleaguesSeeNeitherLinesNorWords() {
        EventId seen = played();
        open("janis", seen).type("I was nervous");
        desk.happened(new org.tillside.journal.Shop.PersonAdded(
                new org.tillside.journal.PersonId("farid"),
                Optional.of("Farid Hassan"),
                java.util.Set.of(org.tillside.journal.Role.MENTOR),
                Optional.empty(),
                Optional.empty(),
                desk.today(),
                Optional.empty()));
        assertThat(SeenPresenter.open(desk.as("farid"), TestShops.JANIS, seen)).isEmpty();
        assertThat(SeenPresenter.open(desk.as("ilze"), TestShops.JANIS, seen))
                .as("control: the owner")
                .isPresent();
    }

    @Test
    void theMentorGoesOnToSignIt() {
        EventId seen = played();
        SeenPresenter anna = open("anna", seen);
        assertThat(anna.state().sign()).isTrue();
        anna.sign();
        assertThat(desk.gone)
                .containsExactly(new Route.SignOff(TestShops.JANIS, new StepId("blouse-live"), Optional.of(seen)));
        SeenPresenter janis = open("janis", seen);
        assertThat(janis.state().sign()).isFalse();
        janis.sign();
        janis.handOver();
        assertThat(desk.gone).hasSize(1);
        open("anna", seen).handOver();
        assertThat(desk.gone).last().isEqualTo(new Route.Tiles());
    }

    @Test
    void todayAsksTheTraineeForAWordUntilThereIsOne() {
        EventId seen = played();
        assertThat(today().seen()).hasSize(1);
        assertThat(today().seen().get(0).to()).isEqualTo(new Route.Seen(TestShops.JANIS, seen));
        SeenPresenter janis = open("janis", seen);
        janis.type("I was nervous");
        janis.comment();
        assertThat(today().seen()).isEmpty();
    }

    @Test
    void todayLeadsTheMentorToThePlayThenToWhatWasPlayedAndElsewhereToTheForm() {
        assertThat(toSign()).contains(new Route.Live(TestShops.JANIS, new ScenarioId("busy-till")));
        LivePresenter page = LivePresenter.open(desk.as("anna"), TestShops.JANIS, new ScenarioId("busy-till"))
                .orElseThrow();
        page.level(page.state().rows().get(0).id(), "alone");
        page.finish();
        page.finish();
        EventId seen = ((Mentoring.Observed) desk.entries.get(desk.entries.size() - 1)).observation();
        assertThat(toSign()).contains(new Route.Seen(TestShops.JANIS, seen));
        var watched = org.tillside.screens.signoff.SignOffPresenter.open(
                        desk, TestShops.JANIS, new StepId("register-watched"))
                .orElseThrow();
        watched.state().groups().stream()
                .flatMap(it -> it.rows().stream())
                .forEach(row -> watched.level(row.id(), "alone"));
        watched.keepObservation();
        assertThat(desk.entries).last().isInstanceOf(Mentoring.Observed.class);
        assertThat(toSign())
                .as("seen once of two times: it is watched again")
                .contains(new Route.SignOff(TestShops.JANIS, new StepId("register-watched")));
    }

    private java.util.List<Route> toSign() {
        return new TodayPresenter(desk.as("anna"))
                .state().sections().stream()
                        .filter(org.tillside.screens.today.MentorToday.class::isInstance)
                        .flatMap(it -> ((org.tillside.screens.today.MentorToday) it).signatures().stream())
                        .map(org.tillside.screens.today.TodayState.ToSign::to)
                        .toList();
    }

    private TraineeToday today() {
        return new TodayPresenter(desk.as("janis"))
                .state().sections().stream()
                        .filter(TraineeToday.class::isInstance)
                        .map(TraineeToday.class::cast)
                        .findFirst()
                        .orElseThrow();
    }
}
