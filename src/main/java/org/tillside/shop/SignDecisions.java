package org.tillside.shop;

import static org.tillside.shop.Decision.Refused.because;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.Form;
import org.tillside.content.FormId;
import org.tillside.content.ItemId;
import org.tillside.content.Pack;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.ProgrammeStep.Signer;
import org.tillside.content.Scenario;
import org.tillside.journal.Entry;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.practice.Filling;
import org.tillside.shop.Decision.Decided;
import org.tillside.shop.Decision.Reason;

/** Decides about observations and signatures. */
final class SignDecisions {
    private final ShopState shop;
    private final Catalogue catalogue;
    private final Now now;
    private final Titles titles;
    private final Criteria criteria;

    SignDecisions(ShopState shop, Catalogue catalogue, Now now) {
        this.shop = shop;
        this.catalogue = catalogue;
        this.now = now;
        titles = new Titles(catalogue);
        criteria = new Criteria(catalogue);
    }

    /** A step of a programme, and whose. */
    private record Case(Person trainee, Programme programme, ProgrammeStep step) {}

    private PersonId by() {
        return now.by().orElseThrow();
    }

    Decision observe(Command.Observe it) {
        return refusal(it).or(() -> incomplete(it)).orElseGet(() -> Decided.of(observed(it)));
    }

    private Mentoring.Observed observed(Command.Observe it) {
        return new Mentoring.Observed(
                it.observation(),
                it.trainee(),
                by(),
                it.programme(),
                it.step(),
                it.form(),
                it.criteria(),
                it.filled(),
                it.observedAt(),
                it.place(),
                it.note(),
                find(it.trainee(), it.programme(), it.step()).flatMap(about -> new Shows(catalogue)
                        .observed(
                                titles.form(about.step().task()),
                                titles.live(about.step().task()),
                                it.filled())));
    }

    private Optional<Decision> refusal(Command.Observe it) {
        Optional<Case> found = find(it.trainee(), it.programme(), it.step());
        if (it.trainee().equals(by())) {
            return Optional.of(because(Reason.SIGNS_ONESELF));
        } else if (found.isEmpty()) {
            return Optional.of(because(Reason.CONTENT_GONE));
        } else if (!found.get().trainee().present()) {
            return Optional.of(because(Reason.NOT_HERE));
        } else if (found.get().trainee().observations().containsKey(it.observation())) {
            return Optional.of(because(Reason.ALREADY_THERE));
        } else if (it.observedAt().isAfter(now.at())) {
            return Optional.of(because(Reason.IN_THE_FUTURE));
        }
        ProgrammeStep step = found.get().step();
        boolean other = !watched(step) || !form(step).equals(it.form());
        return other ? Optional.of(because(Reason.CONTENT_GONE)) : Optional.empty();
    }

    /** Lines are left out only where "not yet" is said of them, and in a role-play by two, which may end early. */
    private Optional<Decision> incomplete(Command.Observe it) {
        int missing = find(it.trainee(), it.programme(), it.step())
                .map(about -> missing(about.step(), it.filled()))
                .orElse(0);
        return missing == 0 ? Optional.empty() : Optional.of(because(Reason.FORM_INCOMPLETE, missing));
    }

    /** Whether there are lines that are recorded: of a form, of a rubric for two, or the points of a session. */
    private boolean watched(ProgrammeStep step) {
        return step.task() instanceof ProgrammeStep.Task.Session || form(step).isPresent();
    }

    private Optional<Case> find(
            PersonId trainee, org.tillside.content.ProgrammeId programme, org.tillside.content.StepId step) {
        return shop.person(trainee)
                .flatMap(person -> catalogue.programme(programme).flatMap(known -> StepReader.step(known, step)
                        .map(it -> new Case(person, known, it))));
    }

    /** The id under which what was seen in a step is recorded: the form's, or the scenario's for a role-play by two. */
    private Optional<FormId> form(ProgrammeStep step) {
        if (titles.live(step.task()).isPresent() && step.task() instanceof ProgrammeStep.Task.Live it) {
            return Optional.of(new FormId(it.scenario().value()));
        }
        return titles.form(step.task()).map(Form::id);
    }

    private int missing(ProgrammeStep step, Map<ItemId, Filling> filled) {
        if (step.task() instanceof ProgrammeStep.Task.Session session) {
            return criteria.missing(session, filled).size();
        }
        Optional<Scenario.Live> live = titles.live(step.task());
        return titles.form(step.task())
                .map(it -> criteria.missing(it, filled).size())
                .or(() -> live.map(it -> seen(it, filled) ? 0 : it.rubric().size()))
                .orElse(0);
    }

    static boolean seen(Scenario.Live live, Map<ItemId, Filling> filled) {
        return live.rubric().stream().map(Scenario.Mark::id).anyMatch(filled::containsKey);
    }

    Decision sign(Command.Sign it) {
        Optional<Case> found = find(it.trainee(), it.programme(), it.step());
        if (found.isEmpty()) {
            return because(Reason.CONTENT_GONE);
        } else if (!found.get().trainee().present()) {
            // whose words were erased must not get new ones, and who left can do nothing to be signed
            return because(Reason.NOT_HERE);
        }
        return who(it, found.get())
                .or(() -> again(found.get()))
                .or(() -> it.seen().flatMap(this::refusal))
                .or(() -> wording(it))
                .or(() -> it.decision() == Mentoring.Decision.ACHIEVED
                        ? it.seen()
                                .flatMap(this::incomplete)
                                .or(() -> before(found.get()))
                                .or(() -> enough(it, found.get()))
                        : Optional.empty())
                .orElseGet(() -> signed(it, found.get()));
    }

    private Optional<Decision> who(Command.Sign it, Case about) {
        Person signer = shop.person(by()).orElseThrow();
        Role wanted = role(about);
        if (it.trainee().equals(by())) {
            return Optional.of(because(Reason.SIGNS_ONESELF));
        } else if (it.role() != wanted || !signer.in(wanted)) {
            return Optional.of(because(Reason.WRONG_ROLE, wanted));
        }
        return signer.openKey().isEmpty() ? Optional.of(because(Reason.NO_KEY)) : Optional.empty();
    }

    /**
     * What is signed is signed once. While a signature counts, neither "achieved" nor "not yet" can be signed over it:
     * who was wrong withdraws it, and who sees later that it does not hold says so at the check-back. Only where it
     * counts for a time can it be renewed, from {@link Lapsing#DAYS} days before its end on and never on the day it was
     * signed; then the newer word counts, so that a "not yet" ends it at once. What has lapsed can be signed at any time.
     */
    private Optional<Decision> again(Case about) {
        Optional<SignOff> holds = standing(about)
                .filter(it -> it.state() == Progress.State.SIGNED)
                .flatMap(Progress.Step::signOff);
        if (holds.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = shop.dayOf(now.at());
        Optional<LocalDate> last = Lapsing.last(shop, about.step(), holds.get());
        if (last.isEmpty() || shop.dayOf(holds.get().signed().signedAt()).equals(today)) {
            return Optional.of(because(Reason.ALREADY_THERE));
        }
        return Lapsing.near(last.get(), today)
                ? Optional.empty()
                : Optional.of(because(Reason.STILL_COUNTS, Lapsing.DAYS));
    }

    /** Where nobody signs, a mentor may: it ends a quiz that was failed as often as it may be taken. */
    private static Role role(Case about) {
        return about.step().signs() == Signer.OWNER ? Role.OWNER : Role.MENTOR;
    }

    private Optional<Decision> wording(Command.Sign it) {
        if (it.meaning().isBlank()) {
            return Optional.of(because(Reason.MEANING_MISSING));
        }
        return it.observedAt().isAfter(now.at()) ? Optional.of(because(Reason.IN_THE_FUTURE)) : Optional.empty();
    }

    private Optional<Progress.Step> standing(Case about) {
        return Progress.in(shop, catalogue, about.trainee(), about.programme(), shop.dayOf(now.at()))
                .step(about.step().id());
    }

    private Optional<Decision> before(Case about) {
        Optional<Progress.Step> step = standing(about);
        if (step.isEmpty()) {
            return Optional.of(because(Reason.CONTENT_GONE));
        }
        Optional<String> blocked = step.get().blocked();
        if (blocked.isPresent()) {
            return Optional.of(because(Reason.SOMETHING_FIRST, blocked.get()));
        }
        boolean open = step.get().parts().stream().anyMatch(Part::open) || unplayed(about);
        return open ? Optional.of(because(Reason.WORK_OPEN)) : Optional.empty();
    }

    private static boolean unplayed(Case about) {
        return about.step().task() instanceof ProgrammeStep.Task.Play it
                && !Parts.reached(about.trainee().work().plays(it.scenario()), it.atLeast());
    }

    private Optional<Decision> enough(Command.Sign it, Case about) {
        if (!watched(about.step())) {
            return Optional.empty();
        }
        Optional<Map<ItemId, Filling>> filled = it.seen()
                .map(Command.Observe::filled)
                .or(() -> it.observation()
                        .map(about.trainee().observations()::get)
                        .filter(seen -> seen.seen().in(it.programme(), it.step()))
                        .filter(seen -> !about.trainee().refused(seen))
                        .map(seen -> seen.seen().filled()));
        if (filled.isEmpty()) {
            return Optional.of(because(Reason.OBSERVATION_MISSING));
        }
        StepReader reader = reader(about);
        if (!reader.wellEnough(about.step(), filled.get())) {
            return Optional.of(because(Reason.NOT_ENOUGH));
        }
        int times = about.step().task() instanceof ProgrammeStep.Task.Observe task ? task.times() : 1;
        int seen = reader.seen(about.programme(), about.step()) + (it.seen().isPresent() ? 1 : 0);
        return seen < times ? Optional.of(because(Reason.SEEN_TOO_SELDOM, seen, times)) : Optional.empty();
    }

    private StepReader reader(Case about) {
        return new StepReader(
                shop,
                catalogue,
                about.trainee(),
                new ProgrammeClock(about.trainee().presence()),
                shop.dayOf(now.at()));
    }

    private Decision signed(Command.Sign it, Case about) {
        Optional<EventId> observation =
                it.seen().map(Command.Observe::observation).or(it::observation);
        Entry signature = new Mentoring.SignedOff(
                it.trainee(),
                by(),
                shop.person(by()).flatMap(Person::name),
                it.role(),
                it.programme(),
                it.step(),
                version(about),
                it.criteria(),
                observation,
                it.decision(),
                Optional.of(it.meaning().strip()),
                it.observedAt(),
                now.at(),
                now.clockJumped(),
                it.triesBefore(),
                it.comment().map(String::strip).filter(words -> !words.isEmpty()),
                it.device());
        return new Decided(Stream.concat(it.seen().map(this::observed).stream(), Stream.of(signature))
                .toList());
    }

    /** The version of the pack that the form comes from, else the programme. */
    private String version(Case about) {
        return titles.form(about.step().task())
                .flatMap(form -> catalogue.versionOf(form.id()))
                .or(() -> catalogue.packs().stream()
                        .filter(pack ->
                                pack.programmes().containsKey(about.programme().id()))
                        .map(Pack::version)
                        .findFirst())
                .orElse("");
    }
}
