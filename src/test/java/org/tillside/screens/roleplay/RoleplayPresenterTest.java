package org.tillside.screens.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.SceneId;
import org.tillside.journal.Learning;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.library.Library;
import org.tillside.library.PackSource;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.Words;
import org.tillside.screens.debrief.DebriefPresenter;
import org.tillside.screens.practise.GalleryPresenter;
import org.tillside.screens.practise.GalleryState;
import org.tillside.shop.Command;
import org.tillside.shop.PlayWork;

/** Plays the blouse on the stage: time, interruptions, own words, leaving and coming back, the way to the debrief. */
class RoleplayPresenterTest {
    private final Plays plays = new Plays("blouse", Locale.ENGLISH);
    private final RoleplayPresenter stage = plays.stage();

    private int moves() {
        return (int) plays.desk.entries.stream()
                .filter(Learning.PlayMoved.class::isInstance)
                .count();
    }

    @Test
    void whoIsLateIsLateAndAPauseStopsTheRing() {
        plays.clock.pass(44);
        assertThat(stage.state().time().orElseThrow().seconds()).isEqualTo(1);
        stage.pause();
        plays.clock.pass(30);
        assertThat(moves()).as("paused").isZero();
        stage.goOn();
        stage.hold(true);
        plays.clock.pass(30);
        assertThat(moves()).as("the window asks something").isZero();
        stage.hold(false);
        plays.clock.pass(2);
        assertThat(moves()).isEqualTo(1);
        assertThat(((Learning.PlayMoved) plays.desk.entries.get(plays.desk.entries.size() - 1)).reply())
                .isEqualTo(org.tillside.content.Reply.LATE);
    }

    @Test
    void theInterruptionComesAfterItsSecondsAndLiesOverTheScene() {
        Plays.says(stage, "listen");
        plays.clock.pass(7);
        assertThat(stage.state().interruption()).isEmpty();
        plays.clock.pass(2);
        RoleplayState.Interruption over = stage.state().interruption().orElseThrow();
        assertThat(over.replies().get(0).number())
                .isEqualTo(stage.state().replies().size() + 1);
        assertThat(stage.state().picture().ringing()).isTrue();
        stage.chooseNumber(over.replies().get(0).number());
        assertThat(stage.state().interruption()).isEmpty();
        assertThat(stage.state().number()).isEqualTo(2);
        assertThat(stage.state().replies()).isNotEmpty();
    }

    @Test
    void whoAnswersBeforeItsTimeMeetsTheInterruptionAndThenAnswers() {
        Plays.says(stage, "listen");
        plays.clock.pass(2);
        stage.choose("hear-tonight");
        RoleplayState.Interruption over = stage.state().interruption().orElseThrow();
        assertThat(moves()).as("the answer is not given yet").isEqualTo(1);
        assertThat(over.note()).isEqualTo("It comes just as you want to answer: nothing is said yet.");
        assertThat(over.replies()).extracting(RoleplayState.Option::id).contains("let-ring");
        stage.choose("let-ring");
        assertThat(stage.state().interruption()).isEmpty();
        stage.choose("hear-tonight");
        assertThat(moves()).isEqualTo(3);
        assertThat(stage.state().number()).isEqualTo(3);
    }

    @Test
    void whoSaysItAgainLeavesTheInterruptionUnanswered() {
        Plays.says(stage, "listen");
        stage.choose("hear-tonight");
        stage.choose("hear-tonight");
        assertThat(moves()).isEqualTo(2);
        assertThat(stage.state().number()).isEqualTo(3);
        assertThat(stage.state().interruption()).isEmpty();
    }

    @Test
    void aPlayGoesOnWhereItWasLeft() {
        Plays.says(stage, "listen");
        RoleplayState before = stage.state();
        stage.leave();
        assertThat(plays.clock.running()).isZero();
        assertThat(plays.stage().state()).isEqualTo(before);
        plays.clock.pass(100);
        assertThat(moves()).isEqualTo(1);
    }

    @Test
    void moneyIsLookedAtBeforeItIsSpentAndWhatIsTooDearStays() {
        toTheOffer();
        stage.point("card", true);
        RoleplayState.Money money = stage.state().customer().money().orElseThrow();
        assertThat(money.looked()).isEqualTo(0.8);
        assertThat(money.line()).contains("48").contains("12 EUR");
        stage.point("card", false);
        assertThat(stage.state().customer().money().orElseThrow().looked()).isZero();
    }

    @Test
    void ownWordsAreKeptAsADraftUntilTheyAreHandedIn() {
        toTheOffer();
        int before = moves();
        stage.choose("own-words");
        assertThat(moves()).as("nothing is said yet").isEqualTo(before);
        stage.type("You get it all back, and");
        RoleplayPresenter again = plays.stage();
        again.choose("own-words");
        assertThat(again.state().writing().orElseThrow().text()).isEqualTo("You get it all back, and");
        again.type(" ");
        again.handIn();
        assertThat(moves()).as("blank words are not handed in").isEqualTo(before);
        again.type("You get it all back.");
        again.handIn();
        Learning.PlayMoved last = (Learning.PlayMoved) plays.desk.entries.get(plays.desk.entries.size() - 1);
        assertThat(last.words()).isEqualTo(Optional.of("You get it all back."));
        assertThat(plays.desk.written).isEmpty();
    }

    @Test
    void theEndLeadsToTheDebriefWhoseTipCanBePinned() {
        for (int i = 0; i < 40 && stage.state().ending().isEmpty(); i++) {
            stage.state().replies().stream()
                    .filter(it -> !it.free() && it.refused().isEmpty())
                    .findFirst()
                    .ifPresent(it -> stage.choose(it.id()));
        }
        stage.debrief();
        assertThat(plays.desk.replaced).containsExactly(new Route.Debrief(TestShops.JANIS, plays.play));
        DebriefPresenter debrief = DebriefPresenter.open(plays.ticking, plays.maxima, TestShops.JANIS, plays.play)
                .orElseThrow();
        assertThat(debrief.state().score()).isPresent();
        assertThat(debrief.state().tip().orElseThrow().pinned()).isFalse();
        debrief.pin();
        assertThat(debrief.state().tip().orElseThrow().pinned()).isTrue();
        GalleryPresenter gallery = new GalleryPresenter(plays.ticking, plays.maxima);
        assertThat(gallery.state().cards())
                .filteredOn(it -> it.id().equals("blouse"))
                .allMatch(it -> it.badge() == GalleryState.Badge.TRY_AGAIN);
    }

    /** Whoever sees a bad ending and leaves has played it. */
    @Test
    void whoLeavesAtTheEndingHasPlayedItAllTheSame() {
        toTheEnd(stage);
        assertThat(stage.state().ending()).isPresent();
        stage.away();
        stage.leave();
        assertThat(ended()).isEqualTo(1);
        assertThat(work().ended()).isEqualTo(1);
        assertThat(work().current()).isEmpty();
        assertThat(plays.stage().state().ending()).as("looked at again").isPresent();
        assertThat(ended()).as("written once").isEqualTo(1);
        stage.debrief();
        assertThat(plays.desk.replaced).containsExactly(new Route.Debrief(TestShops.JANIS, plays.play));
        assertThat(ended()).isEqualTo(1);
    }

    /** A crash came between the last move and the end: the stage that opens next writes it. */
    @Test
    void anEndThatWasNotWrittenIsWrittenAtTheNextOpening() {
        toTheEnd(stage);
        Plays crashed = new Plays("blouse", Locale.ENGLISH);
        plays.desk.entries.stream()
                .filter(Learning.PlayMoved.class::isInstance)
                .map(Learning.PlayMoved.class::cast)
                .map(it -> new Command.Move(
                        it.person(), it.play(), plays.scenario.id(), it.scene(), it.reply(), it.words()))
                .forEach(it -> crashed.desk.does("janis", it));
        assertThat(ends(crashed.desk)).as("control").isEmpty();
        assertThat(crashed.stage().state().ending()).isPresent();
        assertThat(ends(crashed.desk)).hasSize(1);
    }

    private PlayWork work() {
        return plays.desk.shop().person(TestShops.JANIS).orElseThrow().work().plays(plays.scenario.id());
    }

    private long ended() {
        return ends(plays.desk).size();
    }

    private static List<Learning.PlayEnded> ends(TestDesk desk) {
        return desk.entries.stream()
                .filter(Learning.PlayEnded.class::isInstance)
                .map(Learning.PlayEnded.class::cast)
                .filter(it -> it.scenario().value().equals("blouse"))
                .toList();
    }

    private static void toTheEnd(RoleplayPresenter stage) {
        for (int i = 0; i < 40 && stage.state().ending().isEmpty(); i++) {
            next(stage);
        }
    }

    private static void next(RoleplayPresenter stage) {
        stage.state().replies().stream()
                .filter(it -> !it.free() && it.refused().isEmpty())
                .findFirst()
                .ifPresent(it -> stage.choose(it.id()));
    }

    @Test
    void ownWordsStayADraftUntilTheyAreSaved() {
        toTheOffer();
        stage.choose("own-words");
        stage.type("You get it all back.");
        plays.desk.slow = true;
        stage.handIn();
        assertThat(plays.desk.written.values())
                .as("a full disk would take them")
                .anyMatch(it -> it.containsValue("You get it all back."));
        plays.desk.catchesUp();
        assertThat(plays.desk.written).isEmpty();
    }

    @Test
    void wordsWhoseTimeIsOverAreNotKeptForGood(@TempDir Path packs) throws IOException {
        Plays hurried = new Plays(tea(packs, """
                within: 20s
                late:
                  feedback: Nobody answered.
                  to: end
            """), "tea", "p");
        RoleplayPresenter stage = hurried.stage();
        stage.choose("own");
        stage.type("I hear that");
        assertThat(hurried.desk.written.values()).as("control").anyMatch(it -> it.containsValue("I hear that"));
        hurried.clock.pass(21);
        assertThat(stage.state().ending()).isPresent();
        assertThat(hurried.desk.written).isEmpty();
    }

    /** The ring is not put off by leaving: it goes on from where it stood. */
    @Test
    void theRingGoesOnWhereItWasLeft() {
        plays.clock.pass(40);
        stage.leave();
        plays.clock.pass(100);
        RoleplayPresenter again = plays.stage();
        assertThat(again.state().time().orElseThrow().seconds()).isEqualTo(5);
        plays.clock.pass(6);
        assertThat(moves()).as("late").isEqualTo(1);
        again.leave();
        assertThat(plays.stage().state().time().map(RoleplayState.Time::seconds))
                .as("the next scene has a time of its own")
                .isNotEqualTo(Optional.of(5));
    }

    @Test
    void nobodyElseReadsAFirstTry() {
        for (String who : List.of("ilze", "nobody")) {
            plays.desk.as(who);
            assertThat(DebriefPresenter.open(plays.ticking, plays.maxima, TestShops.JANIS, plays.play))
                    .as("a first try, by " + who)
                    .isEmpty();
        }
        plays.desk.as("janis");
        assertThat(DebriefPresenter.open(plays.ticking, plays.maxima, TestShops.JANIS, plays.play))
                .isPresent();
    }

    @Test
    void aPictureOfTheScenariosOwnIsShownAndTold(@TempDir Path packs) throws IOException {
        TestDesk desk = tea(packs, "");
        RoleplayState.Picture picture =
                new Plays(desk, "tea", "p").stage().state().picture();
        assertThat(picture.own()).isPresent();
        assertThat(picture.spoken()).isEqualTo("Here. Nora, Calm. A small tea shop in the rain");
        assertThat(stage.state().picture().own())
                .as("the blouse has a backdrop")
                .isEmpty();
    }

    /** A shop with a scenario of its own. */
    private static TestDesk tea(Path packs, String hurry) throws IOException {
        Files.createDirectories(packs.resolve("own/scenarios"));
        Files.createDirectories(packs.resolve("own/media"));
        Files.writeString(packs.resolve("own/pack.yaml"), "format: 1\nid: own\ntitle: Own\nversion: 1.0\n");
        Files.createDirectories(packs.resolve("own/forms"));
        Files.writeString(packs.resolve("own/forms/tea-words.yaml"), """
                id: tea-words
                title: Tea words
                kind: checklist
                by: mentor
                items:
                  - id: heard
                    text: Says what was heard
                """);
        Files.writeString(packs.resolve("own/media/rain.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Files.writeString(packs.resolve("own/scenarios/tea.yaml"), """
                id: tea
                title: Tea
                setting: Here.
                picture:
                  file: media/rain.svg
                  alt: A small tea shop in the rain
                customer:
                  name: Nora
                  face: nora
                start: a
                scenes:
                  a:
                    says: Well?
                %s    replies:
                      - id: own
                        say: In my own words
                        free:
                          rubric: tea-words
                        to: end
                      - id: yes
                        say: Yes
                        to: end
                endings:
                  end:
                    title: End
                    outcome: settled
                    debrief: Done.
                """.formatted(hurry));
        TestDesk desk =
                new TestDesk(Words.load().in(Locale.ENGLISH), Library.read(List.of(PackSource.folder(packs)), "en"));
        desk.happened(new Shop.Founded("Kalna Veikals", "Europe/Riga", "EUR", "en", false));
        desk.happened(new Shop.PersonAdded(
                TestShops.JANIS,
                Optional.of("Jānis"),
                Set.of(Role.NEW_HIRE),
                Optional.empty(),
                Optional.empty(),
                desk.today(),
                Optional.empty()));
        return desk.as("janis");
    }

    private void toTheOffer() {
        Plays.says(stage, "listen", "sorry-thrice", "pass-on", "believe", "glad");
        for (int i = 0; i < 12 && !atTheOffer(); i++) {
            Plays.says(stage, stage.state().replies().get(1).id());
        }
        assertThat(atTheOffer()).as("the offer is reached").isTrue();
    }

    private boolean atTheOffer() {
        return stage.state().replies().stream().anyMatch(it -> it.id().equals("own-words"))
                && plays.scenario.scenes().containsKey(new SceneId("offer"));
    }

    @Test
    void whileOneWritesADigitChoosesNothing() {
        RoleplayPresenter stage = Plays.says(new Plays("blouse", Locale.ENGLISH).stage(), "listen", "hear-tonight");
        stage.chooseNumber(2);
        stage.chooseNumber(3);
        stage.choose("own-words");
        assertThat(stage.state().writing()).isPresent();
        int scene = stage.state().number();
        stage.chooseNumber(1);
        assertThat(stage.state().writing()).isPresent();
        assertThat(stage.state().number()).isEqualTo(scene);
        stage.putAway();
        stage.chooseNumber(1);
        assertThat(stage.state().number()).as("the control").isGreaterThan(scene);
    }
}
