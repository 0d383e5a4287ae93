package org.tillside.shop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.Form;
import org.tillside.content.ItemId;
import org.tillside.content.Module;
import org.tillside.content.ModuleId;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.ProgrammeStep.Signer;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Scenario;
import org.tillside.content.StepId;
import org.tillside.practice.Filling;
import org.tillside.shop.Progress.State;

/** One step of a programme as it stands for a person, whatever stands around it. */
final class StepReader {
    private final ShopState shop;
    private final Catalogue catalogue;
    private final Person person;
    private final ProgrammeClock clock;
    private final LocalDate today;
    private final Parts parts;
    private final Titles titles;

    StepReader(ShopState shop, Catalogue catalogue, Person person, ProgrammeClock clock, LocalDate today) {
        this.shop = shop;
        this.catalogue = catalogue;
        this.person = person;
        this.clock = clock;
        this.today = today;
        parts = new Parts(catalogue, person.work());
        titles = new Titles(catalogue);
    }

    Person person() {
        return person;
    }

    /** Whether the trainee alone can do it, without being watched. */
    static boolean own(ProgrammeStep step) {
        boolean alone = step.signs() == Signer.NOBODY || step.signs() == Signer.TRAINEE;
        return alone
                || step.task() instanceof Task.Study
                || step.task() instanceof Task.Play
                || step.task() instanceof Task.Drill;
    }

    static boolean needsSignature(ProgrammeStep step) {
        return step.signs() == Signer.MENTOR || step.signs() == Signer.OWNER;
    }

    /** Whether what it is about is no longer there, and it was never signed: then it counts for nobody. */
    boolean gone(Programme programme, ProgrammeStep step) {
        return !titles.known(programme, step.task())
                && person.signOffs(programme.id(), step.id()).isEmpty();
    }

    Progress.Step read(Programme programme, ProgrammeStep head, ProgrammeStep step) {
        Optional<SignOff> word = person.lastWord(programme.id(), step.id());
        List<Part> pieces = pieces(step);
        Optional<String> blocked = blocked(programme, step);
        LocalDate due = due(programme, step);
        State state = state(programme, head, step, pieces, blocked, due);
        return new Progress.Step(
                step,
                titles.of(programme, step),
                state,
                due,
                !state.done() && state != State.LAPSED && due.isBefore(today),
                blocked,
                word,
                pieces,
                seen(programme, step),
                step.task() instanceof Task.Observe it ? it.times() : 1,
                since(state, programme, head, step),
                Optional.ofNullable(person.work().ready().get(step.id())));
    }

    private List<Part> pieces(ProgrammeStep step) {
        return step.task() instanceof Task.Study it
                ? catalogue.module(it.module()).map(parts::of).orElse(List.of())
                : List.of();
    }

    private State state(
            Programme programme,
            ProgrammeStep head,
            ProgrammeStep step,
            List<Part> pieces,
            Optional<String> blocked,
            LocalDate due) {
        Optional<SignOff> counts = counting(programme, step);
        if (counts.isPresent()) {
            return lapsed(programme, step, counts.get()) ? State.LAPSED : State.SIGNED;
        }
        if (!needsSignature(step) && worked(programme, step)) {
            return tooOld(step, doneAt(programme, step)) ? State.LAPSED : State.DONE;
        }
        if (blocked.isPresent()) {
            return State.LATER;
        }
        boolean othersTurn = needsSignature(step)
                ? (worked(programme, step) || !own(step)) && hasCome(programme, head, step, due)
                : !pieces.isEmpty() && pieces.stream().noneMatch(Part::open);
        boolean handedIn = !pieces.isEmpty() && pieces.stream().noneMatch(Part::open);
        return othersTurn || handedIn ? State.WAITS : State.LATER;
    }

    /** The signature by which the step is achieved, lapsed or not. */
    private Optional<SignOff> counting(Programme programme, ProgrammeStep step) {
        return person.lastWord(programme.id(), step.id()).filter(SignOff::achieved);
    }

    /**
     * Whether a signature no longer counts: its meaning was changed, it is too old, or a check-back after it said "not
     * yet". What was signed is then to be watched and signed again, and checked again after that.
     */
    boolean lapsed(Programme programme, ProgrammeStep step, SignOff signOff) {
        return signOff.amendment(SignOff.Change.LAPSED).isPresent()
                || tooOld(step, Optional.of(signOff.seenAt()))
                || pulled(programme, step, signOff).isPresent();
    }

    /** The "not yet" of a check-back that came after a signature on the step and has the last word there. */
    Optional<SignOff> pulled(Programme programme, ProgrammeStep step, SignOff signOff) {
        return programme.steps().stream()
                .filter(it -> checkedBack(it, step))
                .flatMap(it -> person.lastWord(programme.id(), it.id()).stream())
                .filter(it -> !it.achieved() && it.compareTo(signOff) > 0)
                .findFirst();
    }

    private boolean tooOld(ProgrammeStep step, Optional<OffsetDateTime> at) {
        return step.valid()
                .flatMap(valid -> at.map(it -> shop.dayOf(it).plus(valid).isBefore(today)))
                .orElse(false);
    }

    /**
     * Whether it is the signer's turn: for a check-back on its date; else once the station's module is worked through,
     * or what must come before is done, or its day has come.
     */
    private boolean hasCome(Programme programme, ProgrammeStep head, ProgrammeStep step, LocalDate due) {
        if (step.task() instanceof Task.CheckBack) {
            return !due.isAfter(today);
        }
        return !step.after().isEmpty()
                || (head.task() instanceof Task.Study && worked(programme, head))
                || !due.isAfter(today);
    }

    /**
     * Whether the trainee's part of it is done, a signature aside. A drill is done once one was finished in which at
     * least {@link DrillWork#PASS} in a hundred of those who came in were greeted well before their ring closed.
     */
    private boolean worked(Programme programme, ProgrammeStep step) {
        Task task = step.task();
        if (task instanceof Task.Study) {
            return pieces(step).stream().allMatch(it -> it.state() == Part.State.DONE);
        } else if (task instanceof Task.Play it) {
            return Parts.reached(person.work().plays(it.scenario()), it.atLeast());
        } else if (task instanceof Task.Drill it) {
            return person.work().drill(it.kind()).passed().isPresent();
        } else if (task instanceof Task.Observe it && !needsSignature(step)) {
            return seen(programme, step) >= it.times();
        }
        return own(step) && person.work().ready().containsKey(step.id());
    }

    /** What other steps may build on: signed and not lapsed, or a module or role-play worked through. */
    boolean satisfied(Programme programme, ProgrammeStep step) {
        boolean signed = counting(programme, step)
                .filter(it -> !lapsed(programme, step, it))
                .isPresent();
        return signed || worked(programme, step);
    }

    Optional<String> blocked(Programme programme, ProgrammeStep step) {
        Stream<String> steps = programme.steps().stream()
                .filter(it -> step.after().contains(it.id()) || checkedBack(step, it))
                .filter(it -> !gone(programme, it) && !satisfied(programme, it))
                .map(it -> titles.of(programme, it));
        Stream<String> modules = step.task() instanceof Task.Study it
                ? catalogue.module(it.module()).map(Module::after).orElse(List.of()).stream()
                        .flatMap(id -> unread(id).stream())
                : Stream.empty();
        return Stream.concat(steps, modules).findFirst();
    }

    private static boolean checkedBack(ProgrammeStep step, ProgrammeStep other) {
        return step.task() instanceof Task.CheckBack it && it.of().equals(other.id());
    }

    private Optional<String> unread(ModuleId id) {
        return catalogue
                .module(id)
                .filter(module -> !parts.of(module).stream().allMatch(it -> it.state() == Part.State.DONE))
                .map(Module::title);
    }

    /** A check-back is due so many days after the signature; all else on the date of its day. */
    private LocalDate due(Programme programme, ProgrammeStep step) {
        if (step.task() instanceof Task.CheckBack it) {
            Optional<LocalDate> after = person.lastWord(programme.id(), it.of())
                    .filter(SignOff::achieved)
                    .map(word -> shop.dayOf(word.signed().signedAt()).plusDays(it.days()));
            return after.orElseGet(() -> clock.dateOf(step.day()));
        }
        return clock.dateOf(step.day());
    }

    private Optional<OffsetDateTime> since(State state, Programme programme, ProgrammeStep head, ProgrammeStep step) {
        return switch (state) {
            case WAITS -> waits(programme, head, step);
            case LAPSED -> counting(programme, step).flatMap(it -> lapsedAt(programme, step, it));
            default -> Optional.empty();
        };
    }

    /** When a signature ceased to count: the first of what ended it. */
    private Optional<OffsetDateTime> lapsedAt(Programme programme, ProgrammeStep step, SignOff signOff) {
        Stream<OffsetDateTime> changed =
                signOff.amendment(SignOff.Change.LAPSED).stream().map(SignOff.Amendment::at);
        Stream<OffsetDateTime> pulled =
                pulled(programme, step, signOff).stream().map(it -> it.signed().signedAt());
        Stream<OffsetDateTime> aged = tooOld(step, Optional.of(signOff.seenAt()))
                ? step.valid().map(signOff.seenAt()::plus).stream()
                : Stream.empty();
        return Stream.of(changed, pulled, aged)
                .flatMap(it -> it)
                .min(java.util.Comparator.comparing(OffsetDateTime::toInstant));
    }

    private Optional<OffsetDateTime> waits(Programme programme, ProgrammeStep head, ProgrammeStep step) {
        Optional<OffsetDateTime> ready =
                Optional.ofNullable(person.work().ready().get(step.id()));
        Optional<OffsetDateTime> work = ProgressReader.latest(Stream.concat(
                        Stream.of(head, step).filter(StepReader::own),
                        programme.steps().stream().filter(it -> step.after().contains(it.id())))
                .flatMap(it -> doneAt(programme, it).stream()));
        // while it was signed it did not wait: it waits again since the signature was taken back
        Stream<OffsetDateTime> takenBack = person.signOffs(programme.id(), step.id()).stream()
                .flatMap(it -> it.amendment(SignOff.Change.WITHDRAWN).stream())
                .map(SignOff.Amendment::at);
        return step.task() instanceof Task.CheckBack
                ? Optional.empty()
                : ProgressReader.latest(Stream.concat(work.or(() -> ready).stream(), takenBack));
    }

    Optional<OffsetDateTime> doneAt(Programme programme, ProgrammeStep step) {
        Stream<OffsetDateTime> played = step.task() instanceof Task.Play it
                ? person.work().plays(it.scenario()).best().map(PlayWork.Result::at).stream()
                : Stream.empty();
        Stream<OffsetDateTime> drilled = step.task() instanceof Task.Drill it
                ? person.work().drill(it.kind()).passed().stream()
                : Stream.empty();
        Stream<OffsetDateTime> signed =
                counting(programme, step).map(it -> it.signed().signedAt()).stream();
        Stream<OffsetDateTime> read = pieces(step).stream().flatMap(it -> it.at().stream());
        Stream<OffsetDateTime> said = Stream.ofNullable(person.work().ready().get(step.id()));
        return ProgressReader.latest(
                Stream.of(played, drilled, signed, read, said).flatMap(it -> it));
    }

    /** How often it was observed and well enough since it last was signed. */
    int seen(Programme programme, ProgrammeStep step) {
        Optional<OffsetDateTime> signed =
                counting(programme, step).map(it -> it.signed().signedAt());
        return (int) person.observations(programme.id(), step.id()).stream()
                .filter(it -> !person.refused(it) && wellEnough(step, it.seen().filled()))
                .filter(it ->
                        signed.filter(at -> !it.seen().observedAt().isAfter(at)).isEmpty())
                .count();
    }

    boolean wellEnough(ProgrammeStep step, Map<ItemId, Filling> filled) {
        Criteria criteria = new Criteria(catalogue);
        Optional<Form> form = titles.form(step.task());
        Optional<Scenario.Live> live = titles.live(step.task());
        if (step.task() instanceof Task.Session session) {
            return criteria.missing(session, filled).isEmpty();
        }
        return form.map(it -> criteria.achieved(it, filled))
                .or(() -> live.map(it -> criteria.achieved(it, filled)))
                .orElse(true);
    }

    /** The step of a programme, for those who hold only its id. */
    static Optional<ProgrammeStep> step(Programme programme, StepId id) {
        return programme.steps().stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
