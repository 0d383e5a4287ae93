package org.tillside.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.shop.SmallShop.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tillside.content.Catalogue;
import org.tillside.content.ItemId;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.ProgrammeStep.Signer;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.StepId;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.shop.Progress.State;

class ProgressTest {
    private final SmallShop shop = SmallShop.open();

    private State of(String step) {
        return shop.progress().step(new StepId(step)).orElseThrow().state();
    }

    @Test
    void theFirstMorningHasOneNextStep() {
        Progress progress = shop.progress();
        assertThat(progress.day()).isEqualTo(1);
        assertThat(progress.days()).isEqualTo(4);
        assertThat(progress.stations()).extracting(Progress.Station::title).containsExactly("The till", "The door");
        Progress.Next next = progress.next().orElseThrow();
        assertThat(next.title()).isEqualTo("The till");
        assertThat(next.part().orElseThrow().kind()).isEqualTo(Part.Kind.LESSON);
        assertThat(next.page()).isEqualTo(1);
        assertThat(next.pages()).isEqualTo(2);
        assertThat(next.minutes()).isPositive();
        assertThat(progress.counts()).isEqualTo(new Progress.Counts(0, 0, 2, 0));
        assertThat(of("door")).isEqualTo(State.LATER);
        assertThat(progress.step(new StepId("door")).orElseThrow().blocked()).contains("The till");
        assertThat(progress.refreshFrom()).contains(10);
    }

    @Test
    void pageByPageThenQuizThenRolePlay() {
        shop.readsBoth();
        assertThat(shop.progress().next().orElseThrow().part().orElseThrow().kind())
                .isEqualTo(Part.Kind.QUIZ);
        shop.handsIn(true);
        Progress.Step till = shop.progress().step(new StepId("till")).orElseThrow();
        assertThat(till.parts().get(2).state()).isEqualTo(Part.State.TO_BE_MARKED);
        assertThat(shop.progress().next().orElseThrow().part().orElseThrow().kind())
                .isEqualTo(Part.Kind.PLAY);
    }

    @Test
    void aBadEndingIsNotEnough() {
        shop.readsBoth();
        shop.passesQuiz();
        shop.plays("shrug");
        assertThat(of("till")).isEqualTo(State.NOW);
        shop.plays("help");
        assertThat(of("till")).isEqualTo(State.DONE);
        assertThat(of("watched")).isEqualTo(State.WAITS);
        assertThat(of("door")).isEqualTo(State.NOW);
        assertThat(shop.progress().stations().get(0).state()).isEqualTo(State.WAITS);
    }

    @Test
    void aSignatureCountsUntilItLapsesAndTheCheckBackComes() {
        shop.isSigned();
        assertThat(of("watched")).isEqualTo(State.SIGNED);
        assertThat(of("again")).isEqualTo(State.LATER);
        shop.days(14);
        assertThat(of("again")).isEqualTo(State.WAITS);
        shop.days(340);
        assertThat(of("watched")).isEqualTo(State.SIGNED);
        shop.days(30);
        assertThat(of("watched")).isEqualTo(State.LAPSED);
    }

    @Test
    void theNewestSignatureIsTheLastInOrderWhateverTheClockSaid() {
        shop.isSigned();
        Mentoring.SignedOff first = shop.state.people().get(JANIS).signOffs().values().stream()
                .findFirst()
                .orElseThrow()
                .signed();
        shop.happens(new Mentoring.SignedOff(
                JANIS,
                first.signer(),
                first.signerName(),
                first.role(),
                first.programme(),
                new StepId("again"),
                first.packVersion(),
                first.criteria(),
                Optional.empty(),
                Mentoring.Decision.ACHIEVED,
                first.meaning(),
                first.observedAt().minusYears(10),
                first.signedAt().minusYears(10),
                true,
                0,
                Optional.empty(),
                first.device()));
        assertThat(of("again")).isEqualTo(State.SIGNED);
        SignOff shown = shop.progress().stations().get(0).signOff().orElseThrow();
        assertThat(shown.signed().step()).isEqualTo(new StepId("again"));
    }

    @Test
    void notYetAndWithdrawnDoNotCount() {
        var signed = shop.isSigned();
        shop.does(ANNA, new Command.Withdraw(signed, "It was not a real customer"));
        assertThat(of("watched")).isEqualTo(State.WAITS);
        shop.does(ANNA, shop.sign(Optional.empty(), Mentoring.Decision.NOT_YET));
        assertThat(of("watched")).isEqualTo(State.WAITS);
    }

    @Test
    void aChangeOfMeaningLapsesAndAWordingDoesNot() {
        shop.isSigned();
        shop.does(ILZE, new Command.DecideContent(FORM.value(), Map.of("c1", "new"), false));
        assertThat(of("watched")).isEqualTo(State.SIGNED);
        shop.does(ILZE, new Command.DecideContent(FORM.value(), Map.of("c0", "new"), true));
        assertThat(of("watched")).as("signed against another text").isEqualTo(State.SIGNED);
        shop.does(ILZE, new Command.DecideContent(FORM.value(), Map.of("c1", "new"), true));
        assertThat(of("watched")).isEqualTo(State.LAPSED);
        shop.does(ILZE, new Command.DecideContent("till/two", Map.of("two-1", "new"), true));
        assertThat(of("till")).isEqualTo(State.NOW);
    }

    @Test
    void theClockStopsWhileAwayAndWhilePutOff() {
        shop.days(2);
        assertThat(shop.progress().day()).isEqualTo(3);
        shop.does(ANNA, new Command.SetAway(JANIS, LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 6)));
        shop.days(2);
        assertThat(shop.progress().day()).isEqualTo(3);
        shop.does(ANNA, new Command.Stretch(JANIS, 2));
        shop.days(2);
        assertThat(shop.progress().day()).isEqualTo(3);
        shop.days(1);
        assertThat(shop.progress().day()).isEqualTo(4);
        assertThat(shop.progress().stations().get(1).due()).isEqualTo(shop.today());
        assertThat(shop.progress().overdue()).isTrue();
    }

    @Test
    void daysAreTheShopsOwn() {
        shop.at = java.time.OffsetDateTime.parse("2026-11-02T23:30:00+00:00");
        assertThat(shop.progress().day()).isEqualTo(2);
    }

    @Test
    void deletedContentHurtsNobody() {
        shop.isSigned();
        shop.catalogue = SmallShop.catalogue(List.of());
        Progress progress = shop.progress();
        assertThat(progress.step(new StepId("watched")).orElseThrow().state()).isEqualTo(State.SIGNED);
        assertThat(progress.step(new StepId("till"))).isEmpty();
        assertThat(Standing.of(shop.state, shop.catalogue, JANIS, shop.today())).hasSize(1);
        assertThat(Waiting.of(shop.state, shop.catalogue, ANNA, shop.today()).signatures())
                .isEmpty();
    }

    @Test
    void renamedAndReorderedContentKeepsTheRecords() {
        shop.isSigned();
        Progress before = shop.progress();
        var turned = new java.util.ArrayList<>(SmallShop.steps());
        java.util.Collections.reverse(turned);
        shop.catalogue = SmallShop.catalogue(List.of(SmallShop.door(), SmallShop.till("Kasē")), turned);
        for (Progress.Step step : shop.progress().steps()) {
            boolean was = before.step(step.id()).orElseThrow().state().done();
            assertThat(step.state().done()).as(step.id().value()).isEqualTo(was);
        }
        assertThat(shop.progress().step(new StepId("till")).orElseThrow().title())
                .isEqualTo("Kasē");
    }

    private void drills(int well, int all) {
        List<Learning.Greeting> greetings = java.util.stream.IntStream.range(0, all)
                .mapToObj(i -> new Learning.Greeting(
                        new ItemId("hat"),
                        i < well ? Optional.of(80) : Optional.empty(),
                        i < well ? Optional.of(new ItemId("nod")) : Optional.empty(),
                        i < well))
                .toList();
        shop.does(JANIS, new Command.FinishDrill(JANIS, "greeting", 100 * well + all, 3, greetings));
    }

    @Test
    void aDrillIsDoneOnceFourInFiveWereGreetedWell() {
        ProgrammeStep drill = step("drill", 1, new Task.Drill("greeting"), Signer.NOBODY, List.of(), Optional.empty());
        Catalogue with = catalogue(
                List.copyOf(shop.catalogue.modules()),
                Stream.concat(Stream.of(drill), steps().stream()).toList());
        Supplier<Progress.Step> now = () -> Progress.of(shop.state, with, JANIS, shop.today())
                .orElseThrow()
                .step(new StepId("drill"))
                .orElseThrow();
        assertThat(now.get().state()).isEqualTo(State.NOW);
        drills(7, 10);
        assertThat(now.get().state()).isEqualTo(State.NOW);
        drills(8, 10);
        assertThat(now.get().state()).isEqualTo(State.DONE);
        drills(1, 10);
        assertThat(now.get().state()).as("a poor one later takes nothing back").isEqualTo(State.DONE);
    }
}
