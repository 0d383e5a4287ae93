package org.tillside.shop;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.Module;
import org.tillside.content.ModuleId;
import org.tillside.content.ModuleStep;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.practice.Candidate;
import org.tillside.practice.Memories;
import org.tillside.practice.Refresher;
import org.tillside.practice.Subject;

/** Works out {@link Refreshing}: what may be asked, and the set of the day, the fixed one where it was begun. */
final class RefreshingReader {
    private final ShopState shop;
    private final Catalogue catalogue;
    private final Person person;
    private final LocalDate today;
    private final Parts parts;

    RefreshingReader(ShopState shop, Catalogue catalogue, Person person, LocalDate today) {
        this.shop = shop;
        this.catalogue = catalogue;
        this.person = person;
        this.today = today;
        this.parts = new Parts(catalogue, person.work());
    }

    Refreshing read() {
        Optional<Programme> programme = person.programme().flatMap(catalogue::programme);
        Optional<LocalDate> from = programme.flatMap(this::from);
        List<Candidate> all = candidates(programme);
        Memories memories = person.work().refresher().memories();
        Optional<RefresherWork.Set> fixed = person.work().refresher().set(today);
        List<Candidate> set = fixed.map(it -> fixed(it, all))
                .orElseGet(() -> from.filter(it -> it.isAfter(today)).isPresent() ? List.of() : drawn(all, memories));
        return new Refreshing(
                person.id(),
                today,
                from,
                memories,
                all,
                set,
                fixed.isPresent(),
                fixed.map(RefresherWork.Set::credits).orElse(List.of()),
                person.work().refresher().doneOn(today));
    }

    /** The day of the programme's refresher step, if it has one. */
    private Optional<LocalDate> from(Programme programme) {
        ProgrammeClock clock = new ProgrammeClock(person.presence());
        return programme.steps().stream()
                .filter(it -> it.task() instanceof Task.Refresh)
                .findFirst()
                .map(it -> clock.dateOf(it.day()));
    }

    private List<Candidate> drawn(List<Candidate> all, Memories memories) {
        return Refresher.of(Refreshing.FSRS, memories, all, today, seed()).items().stream()
                .map(Refresher.Item::candidate)
                .toList();
    }

    /** The same on every computer, another for everybody and every day. */
    private long seed() {
        return 31L * person.id().value().hashCode() + today.toEpochDay();
    }

    /** What was fixed, as far as the content still has it. */
    private List<Candidate> fixed(RefresherWork.Set set, List<Candidate> all) {
        Map<Subject.OfQuestion, Candidate> known =
                all.stream().collect(Collectors.toMap(Candidate::question, Function.identity(), (one, other) -> one));
        return set.questions().stream()
                .flatMap(it -> Optional.ofNullable(known.get(it)).or(() -> candidate(it)).stream())
                .toList();
    }

    private Optional<Candidate> candidate(Subject.OfQuestion it) {
        return Refreshing.question(catalogue, it)
                .flatMap(question -> Candidate.of(it.quiz(), question, Optional.empty()));
    }

    private List<Candidate> candidates(Optional<Programme> programme) {
        Set<ModuleId> own = programme.stream()
                .flatMap(it -> it.steps().stream())
                .flatMap(it -> it.task() instanceof Task.Study study ? Stream.of(study.module()) : Stream.empty())
                .collect(Collectors.toSet());
        return catalogue.modules().stream()
                .filter(it -> own.contains(it.id()) || worked(it))
                .flatMap(this::candidates)
                .distinct()
                .toList();
    }

    private boolean worked(Module module) {
        boolean read = person.work().lessons().containsKey(module.id());
        return read
                || module.steps().stream()
                        .anyMatch(it -> it instanceof ModuleStep.Ask ask
                                && person.work().quiz(ask.quiz().id()).begun() > 0);
    }

    private Stream<Candidate> candidates(Module module) {
        Optional<LocalDate> done = done(parts.of(module));
        return module.steps().stream()
                .flatMap(it -> it instanceof ModuleStep.Ask ask ? Stream.of(ask.quiz()) : Stream.empty())
                .flatMap(quiz -> quiz.questions().stream()
                        .flatMap(question -> Candidate.of(quiz.id(), question, done).stream()));
    }

    /** The day on which the last of a module's parts was done. */
    private Optional<LocalDate> done(List<Part> of) {
        return of.stream().allMatch(it -> it.state() == Part.State.DONE)
                ? of.stream().flatMap(it -> it.at().stream()).map(shop::dayOf).max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
