package org.tillside.shop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.Module;
import org.tillside.content.ModuleId;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.journal.PersonId;

/** What was assigned to a person, and how far each of it is: worked out from the records, never ticked by hand. */
public final class Assignments {
    private final ShopState shop;
    private final Catalogue catalogue;
    private final Person person;
    private final LocalDate today;

    private Assignments(ShopState shop, Catalogue catalogue, Person person, LocalDate today) {
        this.shop = shop;
        this.catalogue = catalogue;
        this.person = person;
        this.today = today;
    }

    /** How far it is. */
    public enum State {
        OPEN,
        /** Its day has passed and it is not done. */
        LATE,
        DONE,
        /** Taken back, or what was to be done is gone from the content. */
        DROPPED
    }

    /**
     * One of them.
     *
     * @param title of the module or role-play; its id where that is gone
     * @param done when it was done
     */
    public record Row(Assignment assignment, String title, State state, Optional<OffsetDateTime> done) {
        /** Whether there is still something to do. */
        public boolean open() {
            return state == State.OPEN || state == State.LATE;
        }
    }

    /** All of a person's, the ones due first at the top; none for an unknown person. */
    public static List<Row> of(ShopState shop, Catalogue catalogue, PersonId person, LocalDate today) {
        return shop.person(person).stream()
                .flatMap(it -> new Assignments(shop, catalogue, it, today).rows())
                .sorted(Comparator.comparing((Row it) -> it.assignment().given().until())
                        .thenComparing(
                                it -> it.assignment().given().assignment().value()))
                .toList();
    }

    private Stream<Row> rows() {
        return person.assignments().values().stream().map(this::row);
    }

    private Row row(Assignment it) {
        Optional<String> title = it.given()
                .module()
                .flatMap(catalogue::module)
                .map(Module::title)
                .or(() -> it.given().scenario().flatMap(catalogue::scenario).map(known -> known.title()));
        Optional<OffsetDateTime> done = done(it);
        return new Row(it, title.orElseGet(() -> id(it)), state(it, title.isPresent(), done.isPresent()), done);
    }

    private static String id(Assignment it) {
        return it.given()
                .module()
                .map(ModuleId::value)
                .or(() -> it.given().scenario().map(ScenarioId::value))
                .orElse("");
    }

    private State state(Assignment it, boolean known, boolean done) {
        if (it.dropped()) {
            return State.DROPPED;
        } else if (done) {
            return State.DONE;
        } else if (!known) {
            return State.DROPPED;
        }
        return it.given().until().isBefore(today) ? State.LATE : State.OPEN;
    }

    private Optional<OffsetDateTime> done(Assignment it) {
        return it.given().module().flatMap(module -> worked(module, it.at())).or(() -> it.given()
                .scenario()
                .flatMap(scenario -> it.given().live() ? seen(scenario, it.at()) : played(scenario, it.at())));
    }

    /** A module is done once all of it is, and something of it was done since it was assigned. */
    private Optional<OffsetDateTime> worked(ModuleId id, OffsetDateTime since) {
        Optional<Module> module = catalogue.module(id);
        boolean all = module.filter(it -> new Parts(catalogue, person.work())
                        .of(it).stream().allMatch(part -> part.state() == Part.State.DONE))
                .isPresent();
        return all ? module.flatMap(it -> latest(happened(it), since)) : Optional.empty();
    }

    private Stream<OffsetDateTime> happened(Module module) {
        Stream<OffsetDateTime> pages = module.lessons().stream()
                .flatMap(it -> person.work().reading(it.ref()).stream())
                .map(Work.Reading::at);
        Stream<OffsetDateTime> quizzes = module.quiz().map(it -> person.work().quiz(it.id())).stream()
                .flatMap(it -> Stream.concat(it.best().stream(), it.passing().stream()))
                .filter(QuizWork.Result::passed)
                .map(QuizWork.Result::at);
        Stream<OffsetDateTime> plays = module.steps().stream()
                .filter(org.tillside.content.ModuleStep.Play.class::isInstance)
                .flatMap(it -> ended(((org.tillside.content.ModuleStep.Play) it).scenario()));
        return Stream.of(pages, quizzes, plays).flatMap(it -> it);
    }

    private static Optional<OffsetDateTime> latest(Stream<OffsetDateTime> times, OffsetDateTime since) {
        return ProgressReader.latest(times.filter(it -> !it.isBefore(since)));
    }

    /** A role-play is done with the first one since then that ended settled or better. */
    private Optional<OffsetDateTime> played(ScenarioId scenario, OffsetDateTime since) {
        return ended(scenario).filter(it -> !it.isBefore(since)).min(Comparator.naturalOrder());
    }

    private Stream<OffsetDateTime> ended(ScenarioId scenario) {
        return person.work().plays(scenario).results().stream()
                .filter(PlayWork::settled)
                .map(PlayWork.Result::at);
    }

    /** A role-play by two is done once somebody saw it played well enough. */
    private Optional<OffsetDateTime> seen(ScenarioId scenario, OffsetDateTime since) {
        StepReader steps = new StepReader(shop, catalogue, person, new ProgrammeClock(person.presence()), today);
        Stream<OffsetDateTime> all = catalogue.programmes().stream().flatMap(programme -> programme.steps().stream()
                .filter(it ->
                        it.task() instanceof Task.Live live && live.scenario().equals(scenario))
                .flatMap(it -> seen(steps, programme, it)));
        return Stream.concat(all, beside(scenario))
                .filter(it -> !it.isBefore(since))
                .min(Comparator.naturalOrder());
    }

    /** Seen beside the programme. */
    private Stream<OffsetDateTime> beside(ScenarioId id) {
        Criteria criteria = new Criteria(catalogue);
        return catalogue.scenario(id).flatMap(Scenario::live).stream()
                .flatMap(live -> person.observations(id).stream()
                        .filter(it -> criteria.achieved(live, it.seen().filled())))
                .map(it -> it.seen().observedAt());
    }

    private Stream<OffsetDateTime> seen(StepReader steps, Programme programme, ProgrammeStep step) {
        return person.observations(programme.id(), step.id()).stream()
                .filter(it ->
                        !person.refused(it) && steps.wellEnough(step, it.seen().filled()))
                .map(it -> it.seen().observedAt());
    }
}
