package org.tillside.screens.roleplay;

import java.util.Locale;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.journal.PlayId;
import org.tillside.screens.Desk;
import org.tillside.screens.Maxima;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.shop.Command;

/** A play of a bundled scenario on the stage, with a clock of its own. */
public final class Plays {
    public final TestDesk desk;
    public final Clockwork clock = new Clockwork();
    public final Desk ticking;
    public final Scenario scenario;
    public final PlayId play;
    public final Maxima maxima;

    /** Begins a play on the third day. */
    public Plays(String id, Locale language) {
        this(TestShops.thirdDay(language), id, "play-" + id);
    }

    /** Begins a play in a shop. */
    public Plays(TestDesk desk, String id, String play) {
        this.desk = desk;
        this.ticking = clock.on(desk);
        this.scenario = desk.catalogue().scenario(new ScenarioId(id)).orElseThrow();
        this.play = new PlayId(play);
        this.maxima = new Maxima(ticking);
        desk.does("janis", new Command.BeginPlay(TestShops.JANIS, this.play, scenario.id(), 4));
    }

    /** The stage. */
    public RoleplayPresenter stage() {
        return RoleplayPresenter.open(
                ticking,
                maxima,
                scenario,
                desk.shop()
                        .person(TestShops.JANIS)
                        .orElseThrow()
                        .work()
                        .plays(scenario.id())
                        .play(play)
                        .orElseThrow());
    }

    /** Chooses replies by their ids, and once more where something comes in between. */
    public static RoleplayPresenter says(RoleplayPresenter stage, String... replies) {
        for (String reply : replies) {
            boolean before = stage.state().interruption().isPresent();
            int scene = stage.state().number();
            stage.choose(reply);
            if (!before
                    && stage.state().interruption().isPresent()
                    && stage.state().number() == scene) {
                stage.choose(reply);
            }
        }
        return stage;
    }
}
