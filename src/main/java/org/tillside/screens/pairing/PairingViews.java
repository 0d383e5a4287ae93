package org.tillside.screens.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tillside.content.SkillId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.shop.Access;
import org.tillside.shop.Pairing;
import org.tillside.shop.Person;
import org.tillside.shop.Standing;

/** Says who could mentor a trainee, and who did. */
final class PairingViews {
    private static final int NAMED = 3;

    private final Desk desk;
    private final Words words;
    private final PersonId trainee;

    PairingViews(Desk desk, PersonId trainee) {
        this.desk = desk;
        this.words = desk.words();
        this.trainee = trainee;
    }

    String name(PersonId id) {
        return new Called(desk).full(id);
    }

    /** Mentors who are here, with what they are signed off for of what the trainee lacks. */
    List<PairingState.Candidate> candidates(Set<PersonId> except) {
        Set<SkillId> lacks =
                standings(trainee, false).stream().map(it -> it.skill().id()).collect(Collectors.toSet());
        return desk.shop().team(Role.MENTOR).stream()
                .map(Person::id)
                .filter(it -> !it.equals(trainee) && !except.contains(it))
                .map(it -> candidate(it, lacks))
                .toList();
    }

    private PairingState.Candidate candidate(PersonId mentor, Set<SkillId> lacks) {
        List<String> offers = standings(mentor, true).stream()
                .filter(it -> lacks.contains(it.skill().id()))
                .map(it -> it.skill().title())
                .toList();
        String some = String.join(", ", offers.subList(0, Math.min(NAMED, offers.size())));
        return new PairingState.Candidate(
                mentor.value(),
                name(mentor),
                words.text("pairing.mentees", desk.shop().mentees(mentor).size()),
                offers.isEmpty()
                        ? words.text("pairing.no-skills")
                        : words.text("pairing.skills", offers.size(), lacks.size(), some));
    }

    private List<Standing> standings(PersonId person, boolean signed) {
        return Standing.of(desk.shop(), desk.catalogue(), person, desk.today()).stream()
                .filter(it -> (it.level() == Standing.Level.SIGNED_OFF) == signed)
                .toList();
    }

    List<PairingState.Before> before() {
        List<PairingState.Before> all = new ArrayList<>(new Access(desk.shop(), desk.viewer())
                .pairings(trainee).stream()
                        .map(it -> new PairingState.Before(
                                it.mentor().value(),
                                name(it.mentor()),
                                it.history().stream().map(this::step).collect(Collectors.joining(" · "))))
                        .toList());
        Collections.reverse(all);
        return all;
    }

    private String step(Pairing.Step it) {
        String said = words.text(
                "pairing.step." + it.to().name().toLowerCase(Locale.ROOT),
                words.shortDate(desk.shop().dayOf(it.at())),
                name(it.by()));
        return it.reason()
                .map(reason -> words.text("pairing.reason-given", said, reason))
                .orElse(said);
    }

    String stands(Pairing it) {
        return it.state() == Pairing.State.PROPOSED
                ? words.text("pairing.waits", name(it.mentor()))
                : words.text("pairing.goes-on", name(it.mentor()));
    }
}
