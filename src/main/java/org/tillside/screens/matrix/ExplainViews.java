package org.tillside.screens.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Skill;
import org.tillside.journal.PersonId;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.matrix.Roster.Member;
import org.tillside.screens.signoff.SignOffPresenter;
import org.tillside.shop.Access;
import org.tillside.shop.Assignments;
import org.tillside.shop.Evidence;
import org.tillside.shop.Missing;
import org.tillside.shop.Standing;
import org.tillside.shop.Standing.Level;

/** Words the card that explains a level. */
final class ExplainViews {
    private static final List<Level> SCALE = List.of(Level.NOT_SHOWN, Level.LEARNING, Level.ABLE, Level.SIGNED_OFF);

    private static final int FEW = 4;
    private static final int NOT_COUNTED = 2;

    private final Desk desk;
    private final Words words;
    private final MatrixViews views;

    ExplainViews(Desk desk, MatrixViews views) {
        this.desk = desk;
        this.words = desk.words();
        this.views = views;
    }

    /**
     * The card.
     *
     * @param form what closes a gap; empty where nothing is assigned
     * @param all whether every record is shown, or only the first few
     */
    ExplainState state(Member who, Standing it, Optional<GapForm> form, boolean all) {
        Called called = new Called(desk);
        String first = called.first(who.person());
        RecordViews records = new RecordViews(desk, who.person());
        int now = it.level().number();
        int wanted = it.aim().map(Level::number).filter(aim -> aim > now).orElse(now);
        boolean assigns = form.isPresent()
                && new Access(desk.shop(), desk.viewer()).assigns(who.person().id());
        return new ExplainState(
                who.person().id().value(),
                called.full(who.person()),
                first,
                it.skill().id().value(),
                words.text("matrix.of", first, it.skill().title()),
                line(who, it, wanted - now),
                now,
                who.hides(it)
                        ? List.of()
                        : SCALE.stream().map(level -> stop(level, it)).toList(),
                now,
                wanted,
                // where what is wanted is not for the viewer's eyes, no stop of the scale is short
                it.below() && wanted > now,
                words.text("matrix.scale", views.level(it.level()), views.level(SCALE.get(wanted))),
                who.hides(it) ? "" : words.text("matrix.records", it.records().size()),
                shown(it, all).map(records::proof).toList(),
                all || it.records().size() <= FEW
                        ? ""
                        : words.text("matrix.more", it.records().size()),
                who.whole() ? "" : words.text("matrix.signed-only"),
                it.missing().map(missing -> missing(missing, it, who.person().id())),
                assigns ? given(who, it.skill()) : List.of(),
                assigns && wanted > now ? form.map(gap -> gap.close(who, it)) : Optional.empty());
    }

    /** The newest of both kinds: what does not count explains a level as much as what does. */
    private static Stream<Evidence> shown(Standing it, boolean all) {
        List<Evidence> ordered = ordered(it);
        int size = ordered.size();
        if (all || size <= FEW) {
            return ordered.stream();
        }
        int counting = (int) ordered.stream().filter(Evidence::counts).count();
        int others = Math.min(size - counting, Math.max(FEW - counting, NOT_COUNTED));
        return Stream.concat(
                ordered.subList(0, Math.min(counting, FEW - others)).stream(),
                ordered.subList(counting, counting + others).stream());
    }

    /** Those that count before those that do not, the newest first. */
    private static List<Evidence> ordered(Standing it) {
        return it.records().stream()
                .sorted(Comparator.comparing((Evidence each) -> !each.counts())
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    private String line(Member who, Standing it, int steps) {
        if (it.level() == Level.LAPSED) {
            return words.text("matrix.stands.lapsed");
        } else if (!who.whole()) {
            return words.text("matrix.stands.signed-only");
        } else if (it.aim().isEmpty()) {
            return words.text("matrix.stands.nothing-wanted");
        }
        return steps == 0
                ? words.text("matrix.stands.as-wanted")
                : words.text(it.below() ? "matrix.stands.below" : "matrix.stands.still", steps);
    }

    /** What lapsed stands where the signature was, and counts as learning without being it. */
    private ExplainState.Stop stop(Level level, Standing it) {
        boolean now = it.level().number() == level.number();
        boolean aim = it.aim().filter(wanted -> wanted == level).isPresent();
        boolean lacking = aim && it.level().number() < level.number() && it.below();
        boolean lapsed = it.level() == Level.LAPSED && level == Level.SIGNED_OFF;
        String number = words.text("matrix.number", level.number());
        String detail = number;
        if (lapsed) {
            detail = words.text("matrix.now");
        } else if (now && it.level() == Level.LAPSED) {
            detail = words.text("matrix.counts-as", number);
        } else if (now) {
            detail = words.text("matrix.is-now", number);
        } else if (aim) {
            detail = it.by()
                    .filter(day -> it.level().number() < level.number())
                    .map(day -> words.text("matrix.wanted-by", number, words.shortDate(day)))
                    .orElseGet(() -> words.text("matrix.is-wanted", number));
        }
        return new ExplainState.Stop(
                lapsed ? Level.LAPSED : level,
                views.level(lapsed ? Level.LAPSED : level),
                detail,
                it.level() == Level.LAPSED ? lapsed : now,
                lacking);
    }

    private ExplainState.Missing missing(Missing it, Standing standing, PersonId who) {
        return switch (it.next()) {
            case LEARNING ->
                new ExplainState.Missing(0, 1, words.text("matrix.asks.learning"), words.text("matrix.lacks.learning"));
            case ABLE -> able(it, standing);
            default ->
                new ExplainState.Missing(
                        0,
                        it.signatures().size(),
                        words.text("matrix.asks.signed", it.signatures().size()),
                        words.text("matrix.lacks.signed", String.join(", ", it.signatures())),
                        signs(it, who));
        };
    }

    /** Whoever may sign what is missing goes there: nothing that is assigned takes its place. */
    private List<ExplainState.Choice> signs(Missing it, PersonId who) {
        return desk.progress(who).stream()
                .flatMap(progress -> progress.steps().stream())
                .filter(step -> !step.state().done() && it.signatures().contains(step.title()))
                .filter(step -> SignOffPresenter.offered(desk, who, step.id()))
                .map(step -> new ExplainState.Choice(step.id().value(), words.text("matrix.sign", step.title())))
                .toList();
    }

    private ExplainState.Missing able(Missing it, Standing standing) {
        List<String> lacks = new ArrayList<>();
        if (!it.quizzes().isEmpty()) {
            lacks.add(words.text("matrix.lacks.quizzes", String.join(", ", it.quizzes())));
        }
        if (it.endings() > 0) {
            lacks.add(words.text("matrix.lacks.endings", it.endings()));
        }
        if (lacks.isEmpty()) {
            lacks.add(words.text("matrix.lacks.watched"));
        }
        int quizzes = standing.of() - it.asked();
        String asks = standing.of() == 0
                ? words.text("matrix.asks.watched")
                : it.asked() == 0
                        ? words.text("matrix.asks.quizzes", quizzes)
                        : words.text("matrix.asks.able", quizzes, it.asked());
        return new ExplainState.Missing(standing.done(), standing.of(), asks, String.join(" ", lacks));
    }

    private List<ExplainState.Given> given(Member who, Skill skill) {
        return Assignments.of(desk.shop(), desk.catalogue(), who.person().id(), desk.today()).stream()
                .filter(it -> it.assignment().given().skill().equals(Optional.of(skill.id())))
                .filter(it -> it.state() != Assignments.State.DROPPED)
                .map(this::given)
                .toList();
    }

    private ExplainState.Given given(Assignments.Row it) {
        String state = words.text(
                "matrix.given." + it.state().name().toLowerCase(Locale.ROOT),
                words.shortDate(it.done()
                        .map(desk.shop()::dayOf)
                        .orElse(it.assignment().given().until())));
        return new ExplainState.Given(
                it.assignment().given().assignment().value(),
                it.title(),
                state,
                it.state() == Assignments.State.LATE,
                it.open());
    }
}
