package org.tillside.practice;

import static org.tillside.practice.Drafts.r;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.content.Outcome;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;

/** The blouse that fell apart, as the content format tells it, with the scenes that it only names filled in. */
final class Blouse {
    private Blouse() {}

    static Scenario scenario() {
        return new Drafts()
                .budget(60)
                .trust(3)
                .scene(
                        "arrives",
                        scene -> {
                            scene.mood = Optional.of(Mood.ANGRY);
                            scene.late(r("late").to("ignored"));
                            scene.interrupt(
                                    r("let-ring").score("listening", 1),
                                    r("answer").trust(-1));
                        },
                        r("listen").to("offer").trust(2).score("listening", 2).apologies(1),
                        r("receipt").to("wall").score("listening", -1))
                .scene("ignored", r("sorry").to("offer").trust(-1).apologies(1))
                .scene("wall", r("look-up").to("offer"))
                .scene(
                        "offer",
                        scene -> {
                            scene.back = true;
                            scene.mood = Optional.of(Mood.WORRIED);
                            scene.variants = List.of(new Scene.Variant(
                                    "cooler",
                                    Optional.empty(),
                                    Optional.of("Well. What now?"),
                                    Optional.of(Mood.UPSET)));
                        },
                        r("card")
                                .to("promise")
                                .when("trust >= 4 and not seen(wall)")
                                .set("offered", "card")
                                .score("recovery", 3)
                                .actions(1)
                                .cost(48),
                        r("two-cards").to("promise").score("recovery", 9).cost(96),
                        r("refund")
                                .to("promise")
                                .score("recovery", 1)
                                .actions(1)
                                .cost(32),
                        r("own-words").to("promise").score("recovery", 3).free())
                .scene(
                        "promise",
                        r("call")
                                .to("offered == card", "accepted")
                                .to("settled")
                                .score("ownership", 2),
                        r("hope").to("settled").score("ownership", -1).apologies(3))
                .ending("accepted", Outcome.DELIGHTED)
                .ending("settled", Outcome.SETTLED)
                .scenario();
    }
}
