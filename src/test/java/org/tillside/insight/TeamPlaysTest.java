package org.tillside.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.Money;
import org.tillside.content.Outcome;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.Scene;
import org.tillside.content.SceneId;
import org.tillside.journal.Entry;
import org.tillside.journal.Event;
import org.tillside.journal.EventId;
import org.tillside.journal.Learning;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.screens.TestShops;
import org.tillside.shop.ShopState;

/** How a role-play was played over a team, against counts made by hand. */
class TeamPlaysTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-02T09:00:00+02:00");
    private static final ScenarioId BLOUSE = new ScenarioId("blouse");
    private static final SceneId ARRIVES = new SceneId("arrives");
    private static final SceneId IGNORED = new SceneId("ignored");
    private static final SceneId STORY = new SceneId("story");
    private static final int FEWEST = 5;

    private final Scenario scenario = TestShops.bundled().scenario(BLOUSE).orElseThrow();
    private final List<Event> events = new ArrayList<>();
    private int plays;

    private void happens(Entry entry) {
        int n = events.size() + 1;
        events.add(
                new Event("w", n, new EventId("e" + n), n, AT.plusSeconds(n), false, entry, Optional.empty(), "h" + n));
    }

    private PersonId person(int i) {
        PersonId id = new PersonId("p" + i);
        happens(new Shop.PersonAdded(
                id,
                Optional.of("Person " + i),
                Set.of(Role.NEW_HIRE),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 2),
                Optional.empty()));
        return id;
    }

    /** A play of moves written as scene:reply, a scene alone for going back to before it. */
    private void plays(PersonId who, String ending, Outcome outcome, String... moves) {
        PlayId play = new PlayId("play-" + ++plays);
        happens(new Learning.PlayBegun(who, play, BLOUSE, 1));
        for (String move : moves) {
            String[] parts = move.split(":");
            SceneId scene = new SceneId(parts[0]);
            happens(
                    parts.length == 1
                            ? new Learning.PlayWentBack(who, play, scene)
                            : new Learning.PlayMoved(who, play, scene, new ReplyId(parts[1]), Optional.empty()));
        }
        happens(new Learning.PlayEnded(
                who, play, BLOUSE, new SceneId(ending), outcome, 0, 10, Map.of(), Money.ZERO, Optional.empty()));
    }

    /** Six people: four look away first, two listen. */
    private void six() {
        for (int i = 1; i <= 6; i++) {
            PersonId who = person(i);
            if (i <= 4) {
                plays(who, "loud-exit", Outcome.LOST, "arrives:queue", "ignored:now-you", "story:tomorrow");
            } else {
                plays(who, "fair", Outcome.PLEASED, "arrives:listen", "story:hear-tonight");
            }
        }
    }

    private TeamPlays counted(Scenario as, TeamPlays.Which which) {
        return TeamPlays.of(new Walks(), as, ShopState.of(events).people().values(), which, FEWEST);
    }

    private TeamPlays first() {
        return counted(scenario, TeamPlays.Which.FIRST);
    }

    @Test
    void eachReplyIsToldOutOfThosePlaysThatCameToItsScene() {
        six();
        TeamPlays all = first();

        assertThat(List.of(all.people(), all.plays(), all.badly(), all.older())).containsExactly(6, 6, 4, 0);
        assertThat(all.said(ARRIVES, new ReplyId("queue")).orElseThrow())
                .isEqualTo(new TeamPlays.Said(4, 6, Map.of(IGNORED, 4)));
        assertThat(all.share(ARRIVES, new ReplyId("listen"), STORY, true)).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(all.endings())
                .containsOnly(Map.entry(new SceneId("loud-exit"), 4), Map.entry(new SceneId("fair"), 2));
    }

    @Test
    void whereMostAnswersWerePoorTheyFell() {
        six();

        // looking away loses a point where listening would have earned two; hear-tonight is the best there is
        assertThat(first().through(ARRIVES).orElseThrow()).satisfies(it -> {
            assertThat(List.of(it.judged(), it.poor())).containsExactly(6, 4);
            assertThat(it.fell()).isTrue();
        });
        plays(person(7), "fair", Outcome.PLEASED, "arrives:listen", "story:hear-tonight");
        plays(person(8), "fair", Outcome.PLEASED, "arrives:listen", "story:hear-tonight");
        assertThat(first().through(ARRIVES).orElseThrow().fell()).isFalse();
    }

    @Test
    void fewerThanFiveAreNotToldAndOneAloneIsNeverRecognised() {
        six();
        TeamPlays all = first();
        assertThat(all.scenes()).doesNotContainKey(IGNORED);
        assertThat(all.few()).containsExactly(IGNORED);
        plays(person(7), "fair", Outcome.PLEASED, "arrives:receipt", "receipt:aside", "story:hear-tonight");

        all = first();
        assertThat(all.through(ARRIVES).orElseThrow().said()).doesNotContainKey(new ReplyId("receipt"));
        assertThat(all.share(ARRIVES, new ReplyId("receipt"), new SceneId("receipt"), true))
                .isZero();
    }

    @Test
    void ofAHandfulOfPeopleNothingIsToldButHowManyTheyAre() {
        for (int i = 1; i <= 4; i++) {
            plays(person(i), "fair", Outcome.PLEASED, "arrives:listen", "story:hear-tonight");
        }

        assertThat(first()).isEqualTo(new TeamPlays(4, 0, 0, 0, 0, Map.of(), Set.of(), Map.of(), List.of()));
    }

    @Test
    void theFirstAnswerInASceneCountsAndNotTheOneAfterGoingBack() {
        six();
        plays(person(7), "fair", Outcome.PLEASED, "arrives:queue", "ignored", "arrives:listen", "story:hear-tonight");

        assertThat(first().said(ARRIVES, new ReplyId("queue")).orElseThrow().plays())
                .isEqualTo(5);
        assertThat(first().said(ARRIVES, new ReplyId("listen")).orElseThrow().plays())
                .isEqualTo(2);
    }

    @Test
    void firstPlaysStandAloneAndAllThatAreKeptTellHowManyAreNot() {
        six();
        for (int i = 0; i < 9; i++) {
            plays(new PersonId("p1"), "fair", Outcome.PLEASED, "arrives:listen", "story:hear-tonight");
        }

        assertThat(first().plays()).isEqualTo(6);
        TeamPlays all = counted(scenario, TeamPlays.Which.ALL);
        // of p1's ten the first and the six newest are kept
        assertThat(List.of(all.people(), all.plays(), all.older())).containsExactly(6, 12, 3);
        assertThat(all.said(ARRIVES, new ReplyId("listen")).orElseThrow().plays())
                .isEqualTo(8);
    }

    @Test
    void whatIsNoLongerThereIsNamedAndTheRestStillCounts() {
        six();
        Map<SceneId, Scene> scenes = new LinkedHashMap<>(scenario.scenes());
        scenes.remove(IGNORED);
        Scene it = scenes.get(ARRIVES);
        scenes.put(
                ARRIVES,
                new Scene(
                        it.id(),
                        it.who(),
                        it.sees(),
                        it.says(),
                        it.mood(),
                        it.picture(),
                        it.within(),
                        it.late(),
                        it.replies().stream()
                                .filter(reply -> !reply.id().value().equals("queue"))
                                .toList(),
                        it.interrupt(),
                        it.variants(),
                        it.back()));

        TeamPlays now = counted(with(scenes), TeamPlays.Which.FIRST);

        assertThat(now.gone())
                .containsExactlyInAnyOrder(
                        new TeamPlays.Gone(ARRIVES, Optional.of(new ReplyId("queue"))),
                        new TeamPlays.Gone(IGNORED, Optional.empty()));
        assertThat(now.said(ARRIVES, new ReplyId("listen")).orElseThrow())
                .satisfies(said -> assertThat(List.of(said.plays(), said.of())).containsExactly(2, 6));
        assertThat(now.through(STORY).orElseThrow().plays()).isEqualTo(6);
        assertThat(now.endings()).containsEntry(new SceneId("loud-exit"), 4);
    }

    private Scenario with(Map<SceneId, Scene> scenes) {
        Scenario it = scenario;
        return new Scenario(
                it.id(),
                it.title(),
                it.about(),
                it.skills(),
                it.sources(),
                it.minutes(),
                it.picture(),
                it.backdrop(),
                it.props(),
                it.customers(),
                it.behind(),
                it.setting(),
                it.budget(),
                it.meters(),
                it.flags(),
                it.start(),
                scenes,
                it.endings(),
                it.live());
    }

    @Test
    void replyThatLeadsToSeveralScenesIsDrawnByWhereEachPlayWent() {
        TeamPlays.Said said = new TeamPlays.Said(6, 8, Map.of(STORY, 4, IGNORED, 2));
        TeamPlays all = new TeamPlays(
                8,
                8,
                0,
                0,
                0,
                Map.of(ARRIVES, new TeamPlays.Through(8, 8, 0, false, Map.of(new ReplyId("listen"), said))),
                Set.of(),
                Map.of(),
                List.of());

        assertThat(all.share(ARRIVES, new ReplyId("listen"), STORY, false)).isCloseTo(0.5, within(1e-9));
        assertThat(all.share(ARRIVES, new ReplyId("listen"), IGNORED, false)).isCloseTo(0.25, within(1e-9));
    }
}
