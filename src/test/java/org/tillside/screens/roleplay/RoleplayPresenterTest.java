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
        Files.createDirectories(packs.resolve("own/scenarios"));
        Files.createDirectories(packs.resolve("own/media"));
        Files.writeString(packs.resolve("own/pack.yaml"), "format: 1\nid: own\ntitle: Own\nversion: 1.0\n");
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
                    replies:
                      - id: yes
                        say: Yes
                        to: end
                endings:
                  end:
                    title: End
                    outcome: settled
                    debrief: Done.
                """);
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
        RoleplayState.Picture picture =
                new Plays(desk.as("janis"), "tea", "p").stage().state().picture();
        assertThat(picture.own()).isPresent();
        assertThat(picture.spoken()).isEqualTo("Here. Nora, Calm. A small tea shop in the rain");
        assertThat(stage.state().picture().own())
                .as("the blouse has a backdrop")
                .isEmpty();
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
