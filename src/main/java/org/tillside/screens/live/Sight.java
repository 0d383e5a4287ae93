package org.tillside.screens.live;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.ItemId;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.Role;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.shop.Access;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.CriteriaTexts;
import org.tillside.shop.Observation;
import org.tillside.shop.Person;
import org.tillside.shop.Progress;
import org.tillside.shop.SignOff;
import org.tillside.shop.Titles;

/**
 * An observation as somebody looks at it.
 *
 * @param kept the lines as they were on the screen then, once they are read
 */
record Sight(Desk desk, Person trainee, Observation seen, Optional<CriteriaText> kept) {
    Sight kept(Optional<CriteriaText> read) {
        return new Sight(desk, trainee, seen, read);
    }

    /** The same with what happened since. */
    Sight now() {
        Person fresh = desk.shop().person(trainee.id()).orElse(trainee);
        Observation same = Optional.ofNullable(
                        fresh.observations().get(seen.seen().observation()))
                .orElse(seen);
        return new Sight(desk, fresh, same, kept);
    }

    /** @param writing what the trainee has written so far */
    SeenState state(String writing, boolean busy) {
        Words words = desk.words();
        Mentoring.Observed it = seen.seen();
        Access access = new Access(desk.shop(), desk.viewer());
        boolean own = access.saysOf(it);
        Optional<Mentoring.Decision> decision = decision();
        return new SeenState(
                new Titles(desk.catalogue()).of(it),
                line(it),
                new SeenViews(desk).told(lines(), it.filled(), trainee, live(), clocks()),
                new SeenState.Comment(
                        seen.said(),
                        seen.comment().map(said -> when(said.at())).orElse(""),
                        words.text(own ? "live.comment.own" : "live.comment.of", new Called(desk).first(trainee)),
                        own ? Optional.of(writing) : Optional.empty()),
                decision.map(done -> done == Mentoring.Decision.ACHIEVED ? "live.seen.achieved" : "live.seen.not-yet")
                        .or(() -> withdrawn() ? Optional.of("live.seen.withdrawn") : Optional.empty())
                        .or(() -> it.step().isEmpty() ? Optional.of("live.seen.beside") : Optional.empty())
                        .map(words::text),
                decision.isEmpty() && signs(),
                own || !it.observer().equals(desk.viewer()) || seen.said().isPresent()
                        ? Optional.empty()
                        : Optional.of(words.text("live.hand-over", new Called(desk).first(trainee))),
                busy);
    }

    private String line(Mentoring.Observed it) {
        List<String> parts = new ArrayList<>();
        parts.add(new Called(desk).full(trainee));
        parts.add(desk.words().text("live.seen.by", new Called(desk).full(it.observer()), when(it.observedAt())));
        it.place().filter(place -> !place.isBlank()).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private String when(OffsetDateTime at) {
        return desk.words()
                .text(
                        "person.when",
                        desk.words().dateOfYear(desk.shop().dayOf(at)),
                        desk.words()
                                .time(at.atZoneSameInstant(desk.shop().zone()).toLocalTime()));
    }

    private Stream<SignOff> signed() {
        return trainee.signOffs().values().stream()
                .filter(it ->
                        it.signed().observation().equals(Optional.of(seen.seen().observation())));
    }

    private boolean withdrawn() {
        return signed().anyMatch(SignOff::withdrawn);
    }

    /** What was signed on it last, and not withdrawn. */
    private Optional<Mentoring.Decision> decision() {
        return signed().filter(it -> !it.withdrawn())
                .map(it -> it.signed().decision())
                .reduce((first, second) -> second);
    }

    private boolean signs() {
        Optional<Progress.Step> step =
                desk.progress(trainee.id()).flatMap(it -> seen.seen().step().flatMap(it::step));
        return !trainee.id().equals(desk.viewer())
                && step.filter(it -> !it.state().done()).isPresent()
                && desk.shop()
                        .person(desk.viewer())
                        .filter(me -> me.in(
                                step.get().step().signs() == ProgrammeStep.Signer.OWNER ? Role.OWNER : Role.MENTOR))
                        .isPresent();
    }

    private Optional<ProgrammeStep> step() {
        return programme().flatMap(it -> it.steps().stream()
                .filter(step -> seen.seen().step().equals(Optional.of(step.id())))
                .findFirst());
    }

    private Optional<Programme> programme() {
        return seen.seen().programme().flatMap(desk.catalogue()::programme);
    }

    private List<CriteriaText.Line> lines() {
        return kept.or(() -> programme().flatMap(programme -> step().flatMap(
                                step -> new CriteriaTexts(desk.catalogue()).of(programme, step))))
                .or(() -> scenario().flatMap(new CriteriaTexts(desk.catalogue())::of))
                .map(CriteriaText::lines)
                .orElse(List.of());
    }

    private Optional<ScenarioId> scenario() {
        return seen.seen().form().map(it -> new ScenarioId(it.value()));
    }

    /** The seconds that the lines allow, of a rubric for two or of a form. */
    private Map<ItemId, Integer> clocks() {
        Map<ItemId, Integer> clocks = new HashMap<>();
        live().stream().flatMap(it -> it.rubric().stream()).forEach(it -> it.clock()
                .ifPresent(seconds -> clocks.put(it.id(), seconds)));
        seen.seen().form().flatMap(desk.catalogue()::form).stream()
                .flatMap(it -> it.items().stream())
                .forEach(it -> it.clock().ifPresent(seconds -> clocks.put(it.id(), seconds)));
        return clocks;
    }

    private Optional<Scenario.Live> live() {
        return scenario().flatMap(desk.catalogue()::scenario).flatMap(Scenario::live);
    }
}
