package org.tillside.shop;

import static org.tillside.shop.Decision.Refused.because;

import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.FormId;
import org.tillside.content.Scenario;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.shop.Decision.Decided;
import org.tillside.shop.Decision.Reason;

/** Decides about role-plays by two that no step asks for: kept as seen, for the memory and for whoever looks later. */
final class ByTwoDecisions {
    private final ShopState shop;
    private final Catalogue catalogue;
    private final Now now;

    ByTwoDecisions(ShopState shop, Catalogue catalogue, Now now) {
        this.shop = shop;
        this.catalogue = catalogue;
        this.now = now;
    }

    Decision observe(Command.ObservePlay it) {
        PersonId by = now.by().orElseThrow();
        Optional<Scenario.Live> live = catalogue.scenario(it.scenario()).flatMap(Scenario::live);
        Optional<Person> trainee = shop.person(it.trainee());
        if (it.trainee().equals(by)) {
            return because(Reason.SIGNS_ONESELF);
        } else if (live.isEmpty() || trainee.isEmpty()) {
            return because(Reason.CONTENT_GONE);
        } else if (!trainee.get().present()) {
            return because(Reason.NOT_HERE);
        } else if (trainee.get().observations().containsKey(it.observation())) {
            return because(Reason.ALREADY_THERE);
        } else if (it.observedAt().isAfter(now.at())) {
            return because(Reason.IN_THE_FUTURE);
        } else if (!SignDecisions.seen(live.get(), it.filled())) {
            return because(Reason.FORM_INCOMPLETE, live.get().rubric().size());
        }
        return Decided.of(new Mentoring.Observed(
                it.observation(),
                it.trainee(),
                by,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new FormId(it.scenario().value())),
                it.criteria(),
                it.filled(),
                it.observedAt(),
                it.place(),
                Optional.empty(),
                new Shows(catalogue).observed(Optional.empty(), live, it.filled())));
    }
}
