package org.tillside.screens.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

    /** Mentors who are here, those first who are signed off for the most of what the trainee lacks and have the fewest. */
    List<PairingState.Candidate> candidates(Set<PersonId> except) {
        Set<SkillId> lacks =
                standings(trainee, false).stream().map(it -> it.skill().id()).collect(Collectors.toSet());
        return desk.shop().team(Role.MENTOR).stream()
                .map(Person::id)
                .filter(it -> !it.equals(trainee) && !except.contains(it))
                .map(it ->
                        new Offer(it, shows(it, lacks), desk.shop().mentees(it).size()))
                .sorted(Comparator.comparing(Offer::shows).reversed().thenComparing(Offer::mentees))
                .map(it -> candidate(it, lacks.size()))
                .toList();
    }

    /** A mentor, how many of the wanted skills they can show, and how many mentees they have. */
    private record Offer(PersonId mentor, int shows, int mentees) {}

    private int shows(PersonId mentor, Set<SkillId> lacks) {
        return (int) standings(mentor, true).stream()
                .filter(it -> lacks.contains(it.skill().id()))
                .count();
    }

    private PairingState.Candidate candidate(Offer it, int lacks) {
        return new PairingState.Candidate(
                it.mentor().value(),
                name(it.mentor()),
                words.text("pairing.mentees", it.mentees()),
                it.shows() == 0
                        ? words.text("pairing.no-skills")
                        : words.text("pairing.skills", it.shows(), lacks, it.shows() == lacks ? "all" : "some"));
    }

    private List<Standing> standings(PersonId person, boolean signed) {
        return desk.standings(person).stream()
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

    PairingState.Current current(Pairing it) {
        boolean waits = it.state() == Pairing.State.PROPOSED;
        String since = it.step(it.state())
                .map(step -> words.date(desk.shop().dayOf(step.at())))
                .orElse("");
        return new PairingState.Current(
                it.mentor().value(),
                name(it.mentor()),
                waits ? words.text("pairing.asked-on", since) : words.text("pairing.since", words.date(it.from())),
                words.text(waits ? "pairing.state.asked" : "pairing.state.mentor"),
                waits);
    }
}
