package org.tillside.shop;

import static org.tillside.shop.Decision.Refused.because;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Catalogue;
import org.tillside.journal.Entry;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.shop.Decision.Decided;
import org.tillside.shop.Decision.Reason;

/** Decides about the shop itself, its people and their keys. */
final class ShopDecisions {
    private final ShopState shop;
    private final Catalogue catalogue;
    private final Now now;

    ShopDecisions(ShopState shop, Catalogue catalogue, Now now) {
        this.shop = shop;
        this.catalogue = catalogue;
        this.now = now;
    }

    Decision decide(Command.OfShop command) {
        if (command instanceof Command.Found it) {
            return found(it);
        } else if (command instanceof Command.AddPerson it) {
            return add(it);
        } else if (command instanceof Command.WriteCharter it) {
            return Decided.of(new Shop.CharterWritten(it.language(), it.sentences(), by()));
        } else if (command instanceof Command.DecideContent it) {
            return Decided.of(new Shop.ContentDecided(it.ref(), it.words(), it.meaning(), by()));
        } else if (command instanceof Command.SetWanted it) {
            return wanted(it);
        } else if (command instanceof Command.NoteBackup it) {
            return Decided.of(new Shop.BackedUp(it.file(), by()));
        }
        return about(command);
    }

    private PersonId by() {
        return now.by().orElseThrow();
    }

    private Decision found(Command.Found it) {
        Optional<Decision> wrong = wrong(it.name());
        if (wrong.isPresent()) {
            return wrong.get();
        }
        try {
            ZoneId.of(it.zone());
        } catch (DateTimeException unknown) {
            return because(Reason.ZONE_UNKNOWN, it.zone());
        }
        return Decided.of(new Shop.Founded(it.name().strip(), it.zone(), it.currency(), it.language(), it.demo()));
    }

    private Decision wanted(Command.SetWanted it) {
        boolean known = catalogue.skills().stream().anyMatch(skill -> skill.id().equals(it.skill()))
                && catalogue.levels().stream().anyMatch(level -> level.id().equals(it.level()));
        if (!known) {
            return because(Reason.CONTENT_GONE);
        }
        return Decided.of(new Shop.WantedSet(it.position(), it.skill(), it.level(), by()));
    }

    private Decision add(Command.AddPerson it) {
        Optional<Decision> wrong = wrong(it.name());
        if (wrong.isPresent()) {
            return wrong.get();
        } else if (it.roles().isEmpty()) {
            return because(Reason.ROLE_MISSING);
        } else if (shop.person(it.person()).isPresent()) {
            return because(Reason.ALREADY_THERE);
        } else if (shop.people().isEmpty() && !it.roles().contains(Role.OWNER)) {
            return because(Reason.LAST_OWNER);
        }
        return Decided.of(new Shop.PersonAdded(
                it.person(),
                Optional.of(it.name().strip()),
                it.roles(),
                it.position(),
                it.programme(),
                it.starts(),
                now.by().filter(by -> shop.person(by).isPresent())));
    }

    private Decision about(Command.OfShop command) {
        Optional<Person> found = shop.person(subject(command));
        if (found.isEmpty()) {
            return because(Reason.NOT_HERE);
        }
        Person person = found.get();
        if (command instanceof Command.ChangePerson it) {
            return change(person, it);
        } else if (command instanceof Command.Leave it) {
            return leave(person, it);
        } else if (command instanceof Command.Return it) {
            return comeBack(person, it);
        } else if (command instanceof Command.ChooseLanguage it) {
            return Decided.of(new Shop.LanguageChosen(it.person(), it.language()));
        } else if (command instanceof Command.SetAway it) {
            return away(it);
        } else if (command instanceof Command.Unlock it) {
            return Decided.of(new Shop.Unlocked(it.person(), by()));
        } else if (command instanceof Command.Erase it) {
            return erase(person, it);
        }
        return key(person, command);
    }

    private static PersonId subject(Command.OfShop command) {
        if (command instanceof Command.ChangePerson it) {
            return it.person();
        } else if (command instanceof Command.Leave it) {
            return it.person();
        } else if (command instanceof Command.Return it) {
            return it.person();
        } else if (command instanceof Command.ChooseLanguage it) {
            return it.person();
        } else if (command instanceof Command.SetAway it) {
            return it.person();
        } else if (command instanceof Command.Unlock it) {
            return it.person();
        } else if (command instanceof Command.Erase it) {
            return it.person();
        } else if (command instanceof Command.OpenKey it) {
            return it.person();
        }
        return ((Command.CloseKey) command).person();
    }

    private static Optional<Decision> wrong(String name) {
        if (name.isBlank()) {
            return Optional.of(because(Reason.NAME_MISSING));
        }
        return Person.tooLong(name)
                ? Optional.of(because(Reason.NAME_TOO_LONG, Person.LONGEST_NAME))
                : Optional.empty();
    }

    private Decision change(Person person, Command.ChangePerson it) {
        Optional<Decision> wrong = wrong(it.name());
        if (person.former().isPresent()) {
            return because(Reason.ERASED);
        } else if (wrong.isPresent()) {
            return wrong.get();
        } else if (it.roles().isEmpty()) {
            return because(Reason.ROLE_MISSING);
        } else if (onlyOwner(person) && !it.roles().contains(Role.OWNER)) {
            return because(Reason.LAST_OWNER);
        }
        return Decided.of(new Shop.PersonChanged(
                it.person(), Optional.of(it.name().strip()), it.roles(), it.position(), it.programme(), by()));
    }

    private boolean onlyOwner(Person person) {
        List<Person> owners = shop.team(Role.OWNER);
        return owners.size() == 1 && owners.contains(person);
    }

    private Decision leave(Person person, Command.Leave it) {
        if (!person.present()) {
            return because(Reason.ALREADY_LEFT);
        } else if (onlyOwner(person)) {
            return because(Reason.LAST_OWNER);
        }
        List<Entry> entries = new ArrayList<>();
        for (Pairing pairing : shop.pairings().values()) {
            boolean theirs = Set.of(pairing.trainee(), pairing.mentor()).contains(person.id());
            if (!pairing.open() || !theirs) {
                continue;
            }
            Optional<Command.Handover> over = it.handovers().stream()
                    .filter(each -> each.pairing().equals(pairing.id()))
                    .filter(each -> pairing.mentor().equals(person.id()))
                    .findFirst();
            Optional<Decision> no = over.flatMap(each -> PairDecisions.unfit(shop, pairing.trainee(), each.to()));
            if (no.isPresent()) {
                return no.get();
            }
            entries.add(over.<Entry>map(each -> new Mentoring.PairingHandedOver(
                            pairing.id(), each.next(), each.to(), by(), Optional.empty()))
                    .orElseGet(() -> new Mentoring.PairingEnded(pairing.id(), by(), Optional.empty())));
        }
        entries.add(new Shop.PersonLeft(it.person(), it.on(), by()));
        person.keys().stream()
                .filter(key -> key.closed().isEmpty())
                .forEach(key -> entries.add(new Shop.KeyClosed(it.person(), key.key(), by())));
        return new Decided(entries);
    }

    private Decision comeBack(Person person, Command.Return it) {
        if (person.former().isPresent()) {
            return because(Reason.ERASED);
        } else if (person.present()) {
            return because(Reason.STILL_HERE);
        }
        List<Presence.Absence> absences = person.presence().absences();
        if (it.on().isBefore(absences.get(absences.size() - 1).left())) {
            return because(Reason.DATES_REVERSED);
        }
        return Decided.of(new Shop.PersonReturned(it.person(), it.on(), by()));
    }

    private Decision away(Command.SetAway it) {
        if (it.until().isBefore(it.from())) {
            return because(Reason.DATES_REVERSED);
        } else if (it.from().plusYears(2).isBefore(it.until())) {
            return because(
                    Reason.DAYS_OUT_OF_RANGE, java.time.temporal.ChronoUnit.DAYS.between(it.from(), it.until()) + 1);
        }
        return Decided.of(new Shop.Away(it.person(), it.from(), it.until(), by()));
    }

    private Decision erase(Person person, Command.Erase it) {
        if (it.categories().contains(Erasure.Category.NAME) && person.present()) {
            return because(Reason.STILL_HERE);
        }
        List<String> words =
                it.categories().stream().sorted().map(Erasure.Category::word).toList();
        return Decided.of(new Shop.Erased(it.person(), it.events(), words, it.kept(), by()));
    }

    private Decision key(Person person, Command command) {
        if (command instanceof Command.OpenKey it) {
            return open(person, it);
        }
        Command.CloseKey it = (Command.CloseKey) command;
        boolean known = person.keys().stream()
                .anyMatch(key -> key.key().equals(it.key()) && key.closed().isEmpty());
        return known ? Decided.of(new Shop.KeyClosed(it.person(), it.key(), by())) : because(Reason.KEY_NOT_OPEN);
    }

    /** A new key closes the old one: a person signs with one key at a time. */
    private Decision open(Person person, Command.OpenKey it) {
        if (!person.present()) {
            return because(Reason.NOT_HERE);
        } else if (person.keys().stream().anyMatch(key -> key.key().equals(it.key()))) {
            return because(Reason.KEY_OPEN);
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(new Shop.KeyOpened(it.person(), it.key(), now.by(), it.reEnrolled()));
        person.openKey()
                .ifPresent(old -> entries.add(
                        new Shop.KeyClosed(it.person(), old.key(), now.by().orElse(it.person()))));
        return new Decided(entries);
    }
}
