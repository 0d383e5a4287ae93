package org.tillside.screens.matrix;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Words;
import org.tillside.shop.Access;
import org.tillside.shop.Evidence;
import org.tillside.shop.Person;
import org.tillside.shop.Play;

/** Words the records behind a level, and knows where each leads. */
final class RecordViews {
    private final Desk desk;
    private final Words words;
    private final Person person;

    RecordViews(Desk desk, Person person) {
        this.desk = desk;
        this.words = desk.words();
        this.person = person;
    }

    ExplainState.Proof proof(Evidence it) {
        return new ExplainState.Proof(
                it.id(),
                it.verdict(),
                words.text("matrix.kind." + it.kind().name().toLowerCase(Locale.ROOT), it.title()),
                words.text("matrix.record", when(it.at()), detail(it)),
                words.text("matrix.verdict." + it.verdict().name().toLowerCase(Locale.ROOT)),
                route(it).isPresent());
    }

    private String when(OffsetDateTime at) {
        boolean thisYear = desk.shop().dayOf(at).getYear() == desk.today().getYear();
        String day = thisYear
                ? words.shortDate(desk.shop().dayOf(at))
                : words.dateOfYear(desk.shop().dayOf(at));
        return words.text(
                "matrix.when",
                day,
                words.time(at.atZoneSameInstant(desk.shop().zone()).toLocalTime()));
    }

    private String detail(Evidence it) {
        if (it.about() instanceof Evidence.Pages pages) {
            return words.text("matrix.pages", pages.read(), pages.all());
        } else if (it.about() instanceof Evidence.Tried tried) {
            return words.text(
                    "matrix.answers", tried.result().right(), tried.result().asked());
        } else if (it.about() instanceof Evidence.Played played) {
            return words.text(
                    "matrix.outcome." + played.result().outcome().name().toLowerCase(Locale.ROOT));
        } else if (it.about() instanceof Evidence.Drilled drilled) {
            return words.text(
                    "matrix.greeted",
                    drilled.well(),
                    drilled.session().greetings().size());
        } else if (it.about() instanceof Evidence.Seen seen) {
            return words.text("matrix.by", name(seen.observation().seen().observer()));
        } else if (it.about() instanceof Evidence.Signed signed) {
            return words.text("matrix.by", name(signed.signOff().signed().signer()));
        }
        return words.text("matrix.begun");
    }

    private String name(PersonId id) {
        return new Called(desk).first(id);
    }

    /** The page of a record, where it is kept and the viewer may open it. */
    Optional<Route> route(Evidence it) {
        Access access = new Access(desk.shop(), desk.viewer());
        PersonId id = person.id();
        if (it.about() instanceof Evidence.Pages pages) {
            return Optional.of(new Route.Read(pages.last()));
        } else if (it.about() instanceof Evidence.Tried tried) {
            boolean kept = person.work()
                    .quiz(tried.quiz())
                    .attempt(tried.result().attempt())
                    .isPresent();
            boolean may = access.answers(id) == Access.Answers.ALL || access.answers(id) == Access.Answers.COUNTS;
            return kept && may
                    ? Optional.of(
                            new Route.Review(id, tried.quiz(), tried.result().attempt()))
                    : Optional.empty();
        } else if (it.about() instanceof Evidence.Played played) {
            return person.work()
                    .plays(played.scenario())
                    .play(played.result().play())
                    .filter(play -> access.follows(id, play))
                    .map(Play::id)
                    .map(play -> new Route.Debrief(id, play));
        }
        return seen(it).<Route>map(lines -> new Route.Seen(id, lines))
                .or(() -> it.about() instanceof Evidence.Signed ? Optional.of(new Route.Person(id)) : Optional.empty());
    }

    /** What was seen line by line, or what a signature rests on, where the viewer may look at it. */
    private Optional<EventId> seen(Evidence it) {
        Optional<EventId> observation = it.about() instanceof Evidence.Seen seen
                ? Optional.of(seen.observation().seen().observation())
                : it.about() instanceof Evidence.Signed signed
                        ? signed.signOff().signed().observation()
                        : Optional.empty();
        Access access = new Access(desk.shop(), desk.viewer());
        return observation
                .flatMap(each -> Optional.ofNullable(person.observations().get(each)))
                .filter(known -> access.observation(known.seen()))
                .map(known -> known.seen().observation());
    }
}
