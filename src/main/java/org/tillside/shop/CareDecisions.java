package org.tillside.shop;

import static org.tillside.shop.Decision.Refused.because;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Catalogue;
import org.tillside.content.ItemId;
import org.tillside.content.Level;
import org.tillside.content.LevelId;
import org.tillside.journal.AssignmentId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.practice.Filling;
import org.tillside.shop.Decision.Decided;
import org.tillside.shop.Decision.Reason;

/** Decides about what mentors do beside signing: timing greetings, assigning, rating recorded plays. */
final class CareDecisions {
    private final ShopState shop;
    private final Catalogue catalogue;
    private final Now now;

    CareDecisions(ShopState shop, Catalogue catalogue, Now now) {
        this.shop = shop;
        this.catalogue = catalogue;
        this.now = now;
    }

    static boolean decides(Command.OfMentoring command) {
        return command instanceof Command.TimeGreetings
                || command instanceof Command.Assign
                || command instanceof Command.DropAssignment
                || command instanceof Command.RatePlay;
    }

    Decision decide(Command.OfMentoring command) {
        if (command instanceof Command.TimeGreetings it) {
            return time(it);
        } else if (command instanceof Command.Assign it) {
            return assign(it);
        } else if (command instanceof Command.DropAssignment it) {
            return drop(it.trainee(), it.assignment());
        }
        return rate((Command.RatePlay) command);
    }

    private PersonId by() {
        return now.by().orElseThrow();
    }

    private LocalDate today() {
        return shop.dayOf(now.at());
    }

    private Optional<Person> present(PersonId id) {
        return shop.person(id).filter(Person::present);
    }

    private Decision time(Command.TimeGreetings it) {
        if (present(it.trainee()).isEmpty()) {
            return because(Reason.NOT_HERE);
        } else if (it.trainee().equals(by())) {
            return because(Reason.SAME_PERSON);
        } else if (!new Access(shop, by()).times(it.trainee())) {
            return because(Reason.NOT_ALLOWED);
        } else if (it.greetings().isEmpty()) {
            return because(Reason.NOTHING_TIMED);
        } else if (it.shift().isAfter(today())) {
            return because(Reason.IN_THE_FUTURE);
        }
        return Decided.of(new Mentoring.GreetingsTimed(
                it.timing(),
                it.trainee(),
                by(),
                it.shift(),
                it.greetings(),
                it.note().map(String::strip).filter(words -> !words.isEmpty()),
                new Shows(catalogue).timed(it.greetings())));
    }

    private Decision assign(Command.Assign it) {
        Optional<Person> trainee = present(it.trainee());
        boolean one = it.module().isPresent() != it.scenario().isPresent();
        if (trainee.isEmpty() || it.with().filter(id -> present(id).isEmpty()).isPresent()) {
            return because(Reason.NOT_HERE);
        } else if (!one
                || it.module().filter(id -> catalogue.module(id).isEmpty()).isPresent()
                || it.scenario().filter(id -> catalogue.scenario(id).isEmpty()).isPresent()) {
            return because(Reason.CONTENT_GONE);
        } else if (it.with().filter(it.trainee()::equals).isPresent()) {
            return because(Reason.SAME_PERSON);
        } else if (it.until().isBefore(today())) {
            return because(Reason.IN_THE_PAST);
        } else if (trainee.get().assignments().containsKey(it.assignment())) {
            return because(Reason.ALREADY_THERE);
        }
        return Decided.of(new Mentoring.Assigned(
                it.assignment(),
                it.trainee(),
                it.module(),
                it.scenario(),
                it.live(),
                it.skill(),
                it.with(),
                it.until(),
                by()));
    }

    private Decision drop(PersonId trainee, AssignmentId id) {
        return shop.person(trainee)
                .map(it -> it.assignments().get(id))
                .filter(it -> !it.dropped())
                .<Decision>map(it -> Decided.of(new Mentoring.AssignmentDropped(id, trainee, by())))
                .orElseGet(() -> because(Reason.NOTHING_ASSIGNED));
    }

    private Decision rate(Command.RatePlay it) {
        Optional<Play> play = shop.person(it.trainee())
                .flatMap(person -> person.work().plays(it.scenario()).play(it.play()))
                .filter(known -> known.ended().isPresent());
        if (play.isEmpty()) {
            return because(Reason.NOT_OVER);
        } else if (it.trainee().equals(by())) {
            return because(Reason.SAME_PERSON);
        } else if (play.get().ratings().containsKey(by())) {
            return because(Reason.ALREADY_THERE);
        } else if (!new Access(shop, by()).rates(it.trainee(), play.get())) {
            return because(Reason.NOT_ALLOWED);
        }
        return unrated(it)
                .<Decision>map(missing -> because(missing == 0 ? Reason.CONTENT_GONE : Reason.FORM_INCOMPLETE, missing))
                .orElseGet(() -> rated(it));
    }

    /** How many lines have neither a level nor the word that they were not seen, 0 where some line or level is not there; empty where all is well. */
    private Optional<Integer> unrated(Command.RatePlay it) {
        List<ItemId> lines = new CriteriaTexts(catalogue)
                .of(it.scenario()).stream()
                        .flatMap(text -> text.lines().stream())
                        .map(line -> new ItemId(line.id()))
                        .toList();
        List<LevelId> levels = catalogue.levels().stream().map(Level::id).toList();
        boolean known = lines.containsAll(it.filled().keySet())
                && lines.containsAll(it.unseen())
                && it.filled().values().stream()
                        .allMatch(given -> given instanceof Filling.AtLevel at && levels.contains(at.level()));
        Set<ItemId> told = new HashSet<>(it.unseen());
        told.addAll(it.filled().keySet());
        // of what nobody saw there is nothing to compare
        int missing = it.filled().isEmpty() ? lines.size() : lines.size() - told.size();
        return known && missing == 0 && !lines.isEmpty() ? Optional.empty() : Optional.of(known ? missing : 0);
    }

    private Decision rated(Command.RatePlay it) {
        return Decided.of(new Mentoring.PlayRated(
                it.trainee(),
                it.play(),
                it.scenario(),
                by(),
                it.criteria(),
                it.filled(),
                it.note().map(String::strip).filter(words -> !words.isEmpty())));
    }
}
