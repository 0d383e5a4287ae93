package org.tillside.screens.live;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.ModuleId;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.RightEnded;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Access;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaText;

/** What was seen of a trainee, for both to look at: the mentor signs it, the trainee may say something about it. */
public final class SeenPresenter extends Showing<SeenState> {
    private static final String WORDS = "words";

    private final Desk desk;
    private final EventId observation;
    private Sight sight;
    private String writing;
    private boolean busy;

    private SeenPresenter(Desk desk, Sight sight, String writing) {
        super(sight.state(writing, false));
        this.desk = desk;
        this.observation = sight.seen().seen().observation();
        this.sight = sight;
        this.writing = writing;
        read();
    }

    /** Opens an observation; empty where there is none, and for those who may not see it. */
    public static Optional<SeenPresenter> open(Desk desk, PersonId trainee, EventId observation) {
        return desk.shop().person(trainee).flatMap(person -> Optional.ofNullable(
                        person.observations().get(observation))
                .filter(it -> new Access(desk.shop(), desk.viewer()).observation(it.seen()))
                .map(it -> new SeenPresenter(
                        desk,
                        new Sight(desk, person, it, Optional.empty()),
                        desk.drafts().read(draft(observation)).getOrDefault(WORDS, ""))));
    }

    private static String draft(EventId observation) {
        return "comment/" + observation;
    }

    @Override
    public Room room() {
        return Room.PEOPLE;
    }

    @Override
    public String help() {
        return "seen";
    }

    /** The very lines that were on the screen then lie on disk. */
    private void read() {
        desk.background()
                .run(
                        "person.reading",
                        this::criteria,
                        found -> {
                            sight = sight.kept(found);
                            draw();
                        },
                        // the lines as they are worded now are there already
                        failure -> draw());
    }

    private Optional<CriteriaText> criteria() throws IOException {
        return desk.book().criteria(sight.seen().seen().criteria()).map(it -> it.filled(new Called(desk)::full));
    }

    /** Words about what was seen. */
    public void type(String words) {
        writing = words;
        desk.drafts().keep(draft(observation), Map.of(WORDS, words));
        draw();
    }

    /** Says them. */
    public void comment() {
        if (!busy && state().comment().writing().isPresent() && !writing.isBlank()) {
            busy = true;
            draw();
            desk.act(new Command.Comment(desk.viewer(), observation, writing.strip()), () -> {
                desk.drafts().drop(draft(observation));
                writing = "";
                desk.say(Notice.of(Notice.Tone.GOOD, desk.words().text("live.said")));
                refresh();
            });
        }
    }

    /** Goes to sign it. */
    public void sign() {
        if (state().sign()) {
            sight.seen()
                    .seen()
                    .step()
                    .ifPresent(
                            step -> desk.go(new Route.SignOff(sight.trainee().id(), step, Optional.of(observation))));
        }
    }

    /** Lets the trainee sign in at this computer. */
    public void handOver() {
        if (state().handOver().isPresent()) {
            desk.signOut();
        }
    }

    /** Opens the module in which it is taught, with all its pages. */
    public void practise(ModuleId module) {
        desk.go(new Route.Learn(Optional.of(module)));
    }

    /** Leaves. */
    public void away() {
        desk.back();
    }

    @Override
    public void refresh() {
        boolean said = busy;
        busy = false;
        sight = sight.now();
        if (said && sight.seen().said().filter(writing.strip()::equals).isPresent()) {
            // it stands above now; the field must not be drawn with it once more
            writing = "";
        }
        if (new Access(desk.shop(), desk.viewer()).observation(sight.seen().seen())) {
            draw();
        } else {
            RightEnded.leave(desk);
        }
    }

    private void draw() {
        now(sight.state(writing, busy));
    }
}
