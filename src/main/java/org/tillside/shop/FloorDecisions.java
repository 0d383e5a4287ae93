package org.tillside.shop;

import static org.tillside.shop.Decision.Refused.because;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.SkillId;
import org.tillside.journal.Floor;
import org.tillside.journal.PersonId;
import org.tillside.shop.Command.OfFloor.Told;
import org.tillside.shop.Decision.Decided;
import org.tillside.shop.Decision.Reason;

/** Decides about what customers told: noting a complaint and correcting what was noted. */
final class FloorDecisions {
    private final ShopState shop;
    private final Catalogue catalogue;
    private final Now now;

    FloorDecisions(ShopState shop, Catalogue catalogue, Now now) {
        this.shop = shop;
        this.catalogue = catalogue;
        this.now = now;
    }

    Decision decide(Command.OfFloor command) {
        Optional<Complaint> known = shop.complaint(command.complaint());
        return wrong(command.told(), known)
                .<Decision>map(it -> because(it))
                .orElseGet(() -> command instanceof Command.NoteComplaint it
                        ? note(it, known)
                        : correct((Command.CorrectComplaint) command, known));
    }

    private Optional<Reason> wrong(Told told, Optional<Complaint> known) {
        if (words(told.what()).isEmpty()) {
            return Optional.of(Reason.WORDS_MISSING);
        } else if (told.on().isAfter(today())) {
            return Optional.of(Reason.IN_THE_FUTURE);
        } else if (told.served().filter(it -> !worksHere(it, known)).isPresent()) {
            return Optional.of(Reason.NOT_HERE);
        } else if (!told.skills().stream().allMatch(it -> isThere(it, known))) {
            return Optional.of(Reason.CONTENT_GONE);
        }
        return Optional.empty();
    }

    private LocalDate today() {
        return shop.dayOf(now.at());
    }

    private boolean worksHere(PersonId person, Optional<Complaint> known) {
        boolean named =
                known.flatMap(it -> it.now().served()).filter(person::equals).isPresent();
        return named || shop.person(person).filter(Person::present).isPresent();
    }

    private boolean isThere(SkillId skill, Optional<Complaint> known) {
        return catalogue.skill(skill).isPresent()
                || known.filter(it -> it.now().skills().contains(skill)).isPresent();
    }

    private static Optional<String> words(String typed) {
        return Optional.of(typed.strip()).filter(it -> !it.isEmpty());
    }

    private Decision note(Command.NoteComplaint it, Optional<Complaint> known) {
        if (known.isPresent()) {
            return because(Reason.ALREADY_THERE);
        }
        Told told = it.told();
        return Decided.of(new Floor.ComplaintNoted(
                it.complaint(),
                now.by().orElseThrow(),
                told.on(),
                words(told.what()),
                skills(told),
                told.served(),
                words(told.done())));
    }

    private Decision correct(Command.CorrectComplaint it, Optional<Complaint> known) {
        if (known.isEmpty()) {
            return because(Reason.NO_COMPLAINT);
        } else if (same(it.told(), known.get().now())) {
            return because(Reason.NOTHING_CHANGED);
        }
        Told told = it.told();
        return Decided.of(new Floor.ComplaintCorrected(
                it.complaint(),
                now.by().orElseThrow(),
                told.on(),
                words(told.what()),
                skills(told),
                told.served(),
                words(told.done())));
    }

    private static List<SkillId> skills(Told told) {
        return told.skills().stream().distinct().toList();
    }

    private static boolean same(Told told, Complaint.Version before) {
        return told.on().equals(before.on())
                && words(told.what()).equals(before.what())
                && skills(told).equals(before.skills())
                && told.served().equals(before.served())
                && words(told.done()).equals(before.done());
    }
}
