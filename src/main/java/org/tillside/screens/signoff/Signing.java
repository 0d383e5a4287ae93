package org.tillside.screens.signoff;

import java.util.Map;
import java.util.Optional;
import org.tillside.content.ItemId;
import org.tillside.journal.Mentoring.Decision;
import org.tillside.practice.Filling;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.signoff.SignOffState.Keep;
import org.tillside.screens.signoff.SignOffState.Sign;
import org.tillside.screens.signoff.SignOffState.Verdict;
import org.tillside.shop.Observation;

/** Says what the PIN would sign, or what would be kept without it. */
final class Signing {
    private final Desk desk;
    private final Words words;
    private final Subject subject;
    private final Fields fields;

    Signing(Desk desk, Subject subject, Fields fields) {
        this.desk = desk;
        this.words = desk.words();
        this.subject = subject;
        this.fields = fields;
    }

    Optional<Sign> sign(Verdict verdict, Moment moment, Optional<Observation> before, Map<ItemId, Filling> filled) {
        boolean notYet = verdict.chosen().filter(it -> it == Decision.NOT_YET).isPresent();
        if (subject.needed() > 0 && !notYet) {
            return Optional.empty();
        }
        Recording.What what = what(moment, before, filled);
        int lacking = subject.unreasoned(what.lines());
        boolean enabled = verdict.chosen().isPresent()
                && lacking == 0
                && (before.isPresent() || verdict.wrong().isEmpty())
                && !moment.busy();
        return Optional.of(new Sign(
                button(verdict, lacking),
                enabled,
                moment.wrong(),
                new Recording(desk).facts(subject, what, verdict.at())));
    }

    private String button(Verdict verdict, int lacking) {
        if (lacking > 0 && verdict.chosen().isPresent()) {
            return words.text("signoff.reasons-first", lacking);
        }
        return verdict.chosen()
                .map(it -> words.text(it == Decision.ACHIEVED ? "signoff.sign-achieved" : "signoff.sign-not-yet"))
                .orElseGet(() -> words.text("signoff.decide-first"));
    }

    /** The version of the criteria that it rests on: today's, or those that were seen against then. */
    private Optional<String> version(Moment moment, Optional<Observation> before) {
        return before.isPresent() ? moment.version() : Optional.of(subject.version(desk.catalogue()));
    }

    private Recording.What what(Moment moment, Optional<Observation> before, Map<ItemId, Filling> filled) {
        boolean kept = before.isEmpty() && subject.recorded();
        return new Recording.What(
                kept ? filled : Map.of(),
                before,
                subject.recorded(),
                fields.text("place"),
                !fields.text("comment").isBlank(),
                version(moment, before));
    }

    Optional<Keep> keep(Map<ItemId, Filling> filled, Verdict verdict) {
        if (subject.needed() == 0) {
            return Optional.empty();
        }
        boolean complete = !filled.isEmpty() && subject.missing(desk.catalogue(), filled) == 0;
        int lacking = subject.unreasoned(filled);
        String text = complete && lacking > 0
                ? words.text("signoff.keep-reasons", lacking)
                : words.text(complete ? "signoff.keep-now" : "signoff.keep-fill", subject.needed());
        return Optional.of(
                new Keep(text, complete && lacking == 0 && verdict.wrong().isEmpty()));
    }
}
