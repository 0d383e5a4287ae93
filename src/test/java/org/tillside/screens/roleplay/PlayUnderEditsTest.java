package org.tillside.screens.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tillside.content.Catalogue;
import org.tillside.content.Pack;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.Scene;
import org.tillside.content.SceneId;
import org.tillside.journal.PlayId;
import org.tillside.screens.TestShops;
import org.tillside.shop.Command;
import org.tillside.shop.Play;
import org.tillside.shop.PlayWork;

/** Somebody plays on while an author takes replies, conditions and interruptions away and brings them back. */
class PlayUnderEditsTest {
    private static final int SEQUENCES = 12;
    private static final int STEPS = 16;

    /** One role-play in which that goes on by chance. */
    private static final class Life {
        private final Plays plays = new Plays("blouse", Locale.ENGLISH);
        private final Map<PlayId, PlayWork.Result> ended = new LinkedHashMap<>();
        private final List<String> done = new ArrayList<>();
        private final Random chance;
        private int begun;

        Life(long seed) {
            chance = new Random(seed);
        }

        private PlayWork work() {
            return plays.desk
                    .shop()
                    .person(TestShops.JANIS)
                    .orElseThrow()
                    .work()
                    .plays(plays.scenario.id());
        }

        void step() {
            if (chance.nextInt(3) == 0) {
                edit(chance.nextInt(3) == 0 ? plays.scenario : edited());
            } else {
                acts(1 + chance.nextInt(12));
            }
            work().earlier()
                    .forEach(it -> assertThat(ended.computeIfAbsent(it.play().id(), id -> it.result()))
                            .as("what was recorded stays: " + done)
                            .isEqualTo(it.result()));
            assertThat(work().ended()).isGreaterThanOrEqualTo(ended.size());
        }

        void edit(Scenario scenario) {
            done.add("edit");
            Catalogue it = plays.desk.catalogue;
            plays.desk.catalogue = new Catalogue(
                    it.language(),
                    it.packs().stream().map(pack -> with(pack, scenario)).toList(),
                    it.problems(),
                    it.broken());
        }

        private static Pack with(Pack it, Scenario scenario) {
            Map<ScenarioId, Scenario> scenarios = new LinkedHashMap<>(it.scenarios());
            scenarios.replace(scenario.id(), scenario);
            return new Pack(
                    it.id(),
                    it.title(),
                    it.version(),
                    it.licence(),
                    it.languages(),
                    it.language(),
                    it.levels(),
                    it.positions(),
                    it.skills(),
                    it.curriculum(),
                    it.changes(),
                    it.programmes(),
                    it.modules(),
                    scenarios,
                    it.forms(),
                    it.places(),
                    it.media());
        }

        private Scenario edited() {
            Scenario it = plays.scenario;
            Map<SceneId, Scene> scenes = new LinkedHashMap<>();
            it.scenes().forEach((id, scene) -> scenes.put(id, edited(scene)));
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

        private Scene edited(Scene it) {
            List<Reply> left = it.replies().stream()
                    .filter(reply -> chance.nextInt(6) > 0)
                    .map(reply -> chance.nextInt(4) > 0 ? reply : always(reply))
                    .collect(Collectors.toCollection(ArrayList::new));
            if (left.stream()
                    .noneMatch(reply -> reply.when().isEmpty() && reply.free().isEmpty())) {
                it.replies().stream().findFirst().map(Life::always).ifPresent(left::add);
            }
            return new Scene(
                    it.id(),
                    it.who(),
                    it.sees(),
                    it.says(),
                    it.mood(),
                    it.picture(),
                    it.within(),
                    it.late(),
                    left,
                    it.interrupt().filter(over -> chance.nextInt(3) > 0),
                    it.variants(),
                    it.back());
        }

        private static Reply always(Reply it) {
            return new Reply(
                    it.id(),
                    it.act(),
                    it.say(),
                    it.to(),
                    Optional.empty(),
                    it.once(),
                    it.meters(),
                    it.scores(),
                    it.set(),
                    it.apologies(),
                    it.actions(),
                    it.cost(),
                    it.costs(),
                    it.free(),
                    it.feedback(),
                    it.lesson());
        }

        /** Opens the stage, which begins anew where the moves so far can no longer be followed, and plays on. */
        void acts(int moves) {
            done.add("act " + moves);
            Play play = work().current().orElseGet(this::begins);
            Scenario now = plays.desk.catalogue().scenario(plays.scenario.id()).orElseThrow();
            RoleplayPresenter stage = RoleplayPresenter.open(plays.ticking, plays.maxima, now, play);
            if (stage.state().changed()) {
                stage.beginAnew();
                play = work().current().orElseThrow();
                stage.leave();
                stage = RoleplayPresenter.open(plays.ticking, plays.maxima, now, play);
                assertThat(stage.state().changed()).as("begun anew: " + done).isFalse();
            }
            for (int i = 0; i < moves && stage.state().ending().isEmpty(); i++) {
                List<RoleplayState.Option> open = stage.state().replies().stream()
                        .filter(it -> !it.free() && it.refused().isEmpty())
                        .toList();
                if (!open.isEmpty()) {
                    stage.choose(open.get(chance.nextInt(open.size())).id());
                }
            }
            assertThat(stage.state().ending().isPresent())
                    .as("an ending is recorded at once: " + done)
                    .isEqualTo(work().current().isEmpty());
            stage.leave();
        }

        private Play begins() {
            PlayId id = new PlayId("again-" + ++begun);
            plays.desk.does("janis", new Command.BeginPlay(TestShops.JANIS, id, plays.scenario.id(), begun));
            return work().current().orElseThrow();
        }
    }

    @Test
    void nobodyIsLockedOutAndNothingEarnedIsLost() {
        int ended = 0;
        for (long seed = 0; seed < SEQUENCES; seed++) {
            Life life = new Life(seed);
            for (int i = 0; i < STEPS; i++) {
                life.step();
            }
            ended += life.work().ended();
            int before = life.work().ended();
            life.edit(life.plays.scenario);
            life.acts(200);
            assertThat(life.work().ended())
                    .as("it comes to an end: " + life.done)
                    .isEqualTo(before + 1);
            assertThat(life.plays.desk.refused).as(life.done.toString()).isEmpty();
        }
        assertThat(ended).as("plays come to an end meanwhile").isGreaterThan(SEQUENCES / 2);
    }
}
