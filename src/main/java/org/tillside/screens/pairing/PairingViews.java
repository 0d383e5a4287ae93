package org.tillside.screens.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tillside.insight.MentorChoice;
import org.tillside.journal.PersonId;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.shop.Access;
import org.tillside.shop.Pairing;

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

    /** Mentors who could be asked for these days, the best first, each with the reasons in words. */
    List<PairingState.Candidate> candidates(Set<PersonId> except, MentorChoice.Period period) {
        return MentorChoice.of(desk.shop(), desk.catalogue(), trainee, period, desk.today()).stream()
                .filter(it -> !except.contains(it.mentor()))
                .map(this::candidate)
                .toList();
    }

    private PairingState.Candidate candidate(MentorChoice it) {
        return new PairingState.Candidate(
                it.mentor().value(),
                name(it.mentor()),
                words.text("pairing.mentees", it.mentees()),
                skills(it),
                reasons(it));
    }

    private String skills(MentorChoice it) {
        int shows = it.shows().size();
        int lacks = shows + it.missing().size();
        if (shows == 0) {
            return words.text("pairing.no-skills");
        }
        String said = words.text("pairing.skills", shows, lacks, shows == lacks ? "all" : "some");
        return it.missing().isEmpty()
                ? said
                : words.text(
                        "pairing.skills-but",
                        said,
                        it.missing().stream().map(skill -> skill.title()).collect(Collectors.joining(", ")));
    }

    private String reasons(MentorChoice it) {
        List<String> reasons = new ArrayList<>();
        it.away()
                .ifPresent(span ->
                        reasons.add(words.text("pairing.away", words.date(span.from()), words.date(span.until()))));
        it.declined().ifPresent(day -> reasons.add(words.text("pairing.declined-on", words.date(day))));
        it.language()
                .map(Locale::forLanguageTag)
                .ifPresent(language ->
                        reasons.add(words.text("pairing.language", language.getDisplayLanguage(words.language()))));
        return String.join(" · ", reasons);
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
