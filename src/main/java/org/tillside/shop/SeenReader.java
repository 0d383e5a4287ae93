package org.tillside.shop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.StepId;
import org.tillside.shop.Evidence.Kind;
import org.tillside.shop.Evidence.Verdict;

/** Collects what others saw of a skill: signatures on the steps that carry it, and observations that none rests on. */
final class SeenReader {
    private final ShopState shop;
    private final Person person;
    private final StepReader steps;
    private final LocalDate today;

    SeenReader(ShopState shop, Person person, StepReader steps, LocalDate today) {
        this.shop = shop;
        this.person = person;
        this.steps = steps;
        this.today = today;
    }

    /** @param signing the steps of this programme that sign the skill off */
    List<Evidence> read(Programme programme, List<Progress.Step> carrying, Set<StepId> signing) {
        List<Evidence> all = new ArrayList<>();
        for (Progress.Step step : carrying) {
            signatures(programme, step, signing.contains(step.id()), all);
            observations(programme, step, all);
        }
        return all;
    }

    private void signatures(Programme programme, Progress.Step step, boolean signs, List<Evidence> into) {
        Optional<SignOff> last = person.lastWord(programme.id(), step.id());
        person.signOffs(programme.id(), step.id())
                .forEach(it -> into.add(new Evidence(
                        step.step().task() instanceof Task.Live ? Kind.LIVE : Kind.SIGN_OFF,
                        step.title(),
                        it.seenAt(),
                        new Evidence.Signed(it, watched(step)),
                        verdict(programme, step, it, last.filter(it::equals).isPresent(), signs))));
    }

    private Verdict verdict(Programme programme, Progress.Step step, SignOff it, boolean last, boolean signs) {
        if (it.withdrawn()) {
            return Verdict.WITHDRAWN;
        } else if (!it.achieved()) {
            return Verdict.ENDED_BADLY;
        } else if (!last || steps.pulled(programme, step.step(), it).isPresent()) {
            return Verdict.SUPERSEDED;
        } else if (it.amendment(SignOff.Change.LAPSED).isPresent()) {
            return Verdict.CHANGED;
        } else if (!signs && !watched(step)) {
            return Verdict.OTHER_STEP;
        }
        boolean old = signs ? steps.lapsed(programme, step.step(), it) : !Mastery.holds(shop.dayOf(it.seenAt()), today);
        return old ? Verdict.TOO_OLD : Verdict.COUNTS;
    }

    /** Whether somebody looks on while it is done. */
    private static boolean watched(Progress.Step step) {
        return step.step().task() instanceof Task.Observe || step.step().task() instanceof Task.Live;
    }

    private void observations(Programme programme, Progress.Step step, List<Evidence> into) {
        Set<?> signed = person.signOffs().values().stream()
                .flatMap(it -> it.signed().observation().stream())
                .collect(Collectors.toSet());
        person.observations(programme.id(), step.id()).stream()
                .filter(it -> !signed.contains(it.seen().observation()))
                .forEach(it -> into.add(new Evidence(
                        Kind.OBSERVATION,
                        step.title(),
                        it.seen().observedAt(),
                        new Evidence.Seen(it),
                        verdict(step, it))));
    }

    private Verdict verdict(Progress.Step step, Observation it) {
        if (!steps.wellEnough(step.step(), it.seen().filled())) {
            return Verdict.ENDED_BADLY;
        } else if (!watched(step)) {
            return Verdict.OTHER_STEP;
        }
        return Mastery.holds(shop.dayOf(it.seen().observedAt()), today) ? Verdict.COUNTS : Verdict.TOO_OLD;
    }
}
