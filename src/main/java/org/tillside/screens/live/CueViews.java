package org.tillside.screens.live;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.signoff.Fields;

/** Words the card that the mentor plays from. */
final class CueViews {
    /** The draft's field for the card that is open. */
    static final String CUE = "cue";

    private final Desk desk;
    private final Words words;
    private final Stage stage;

    CueViews(Desk desk, Stage stage) {
        this.desk = desk;
        this.words = desk.words();
        this.stage = stage;
    }

    LiveState.Cue cue(Fields fields) {
        List<Scenario.Cue> all = stage.live().cues();
        int at = at(fields);
        Scenario.Cue it = all.get(at);
        Scenario.Customer lead = stage.scenario().lead();
        Optional<Boolean> played = played(fields, it);
        return new LiveState.Cue(
                at + 1,
                all.size(),
                words.text("live.cue", at + 1, all.size()),
                words.text("live.you", said(lead.name())),
                words.text("live.manner", words.begun(said(lead.age())), said(lead.manner())),
                face(mood(fields, at)),
                said(it.act()),
                it.say().map(this::said).orElse(""),
                reaction(it.good(), played.filter(good -> good).isPresent()),
                reaction(it.poor(), played.filter(good -> !good).isPresent()),
                at + 1 < all.size()
                        ? words.text("live.next", begin(said(all.get(at + 1).act())))
                        : "",
                words.text("live.secret", new Called(desk).first(stage.trainee())));
    }

    /** The card that is open, from 0. */
    int at(Fields fields) {
        int at = fields.get(CUE).map(Integer::valueOf).orElse(0);
        return Math.max(0, Math.min(at, stage.live().cues().size() - 1));
    }

    /** How a card went, where the mentor said so. */
    static Optional<Boolean> played(Fields fields, Scenario.Cue it) {
        return fields.get("went/" + it.id()).map("good"::equals);
    }

    /** As the last card before left it, else as the customer comes in. */
    private Mood mood(Fields fields, int at) {
        Mood mood = Optional.ofNullable(
                        stage.scenario().scenes().get(stage.scenario().start()))
                .flatMap(Scene::mood)
                .orElse(Mood.NEUTRAL);
        for (Scenario.Cue it : stage.live().cues().subList(0, at)) {
            Optional<Boolean> good = played(fields, it);
            if (good.isPresent()) {
                mood = (good.get() ? it.good() : it.poor()).mood().orElse(mood);
            }
        }
        return mood;
    }

    private LiveState.Reaction reaction(Scenario.Reaction it, boolean played) {
        return new LiveState.Reaction(
                said(it.sign()),
                said(it.react()),
                it.say().map(this::said).orElse(""),
                it.mood().map(this::face),
                played);
    }

    private LiveState.Face face(Mood mood) {
        Scenario.Customer lead = stage.scenario().lead();
        return new LiveState.Face(lead.face(), said(lead.name()), mood, words.text("kit.mood." + mood.word()));
    }

    private String said(String text) {
        return desk.said(text, stage.trainee().id());
    }

    /** What is done first on a card stands for all of it; where its sentence goes on, that is said. */
    private static String begin(String act) {
        String sentence = act.split("[.;:։!?…]", 2)[0].strip();
        String first = sentence.split(",", 2)[0].strip();
        return first.equals(sentence) ? first : first + " …";
    }
}
