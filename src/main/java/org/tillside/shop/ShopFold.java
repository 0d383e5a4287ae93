package org.tillside.shop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.journal.Event;
import org.tillside.journal.Shop;

/** Takes in what happened to the shop: its charter, people, keys, and what was erased. */
final class ShopFold {
    private final Fold all;

    ShopFold(Fold all) {
        this.all = all;
    }

    void take(Event event, Shop entry) {
        if (entry instanceof Shop.Founded it) {
            all.shop = Optional.of(it);
        } else if (entry instanceof Shop.CharterWritten it) {
            all.charter.put(it.language(), it.sentences());
        } else if (entry instanceof Shop.PersonAdded it) {
            add(it);
        } else if (entry instanceof Shop.ContentDecided it) {
            decide(event, it);
        } else if (entry instanceof Shop.WantedSet it) {
            all.wanted.put(
                    it.position(),
                    Copies.with(all.wanted.getOrDefault(it.position(), Map.of()), it.skill(), it.level()));
        } else if (entry instanceof Shop.BackedUp it) {
            LastBackup made = new LastBackup(it.file(), event.at());
            all.backup = all.backup.filter(last -> last.at().isAfter(made.at())).or(() -> Optional.of(made));
        } else if (entry instanceof Shop.Erased it) {
            erase(it);
        } else if (!person(entry)) {
            key(event, entry);
        }
    }

    private void add(Shop.PersonAdded it) {
        if (!all.people.containsKey(it.person())) {
            all.add(new Person(
                    it.person(),
                    it.name(),
                    Optional.empty(),
                    it.roles(),
                    it.position(),
                    it.programme(),
                    Optional.empty(),
                    new Presence(it.starts(), List.of(), List.of(), List.of()),
                    List.of(),
                    Work.NONE,
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    List.of()));
        }
    }

    private boolean person(Shop entry) {
        if (entry instanceof Shop.PersonChanged it) {
            all.with(it.person(), person -> change(person, it));
        } else if (entry instanceof Shop.LanguageChosen it) {
            all.with(it.person(), person -> person.language = Optional.of(it.language()));
        } else if (entry instanceof Shop.Away it) {
            all.with(it.person(), person -> away(person, it));
        } else if (entry instanceof Shop.PersonLeft it) {
            all.with(it.person(), person -> left(person, it));
        } else if (entry instanceof Shop.PersonReturned it) {
            all.with(it.person(), person -> returned(person, it));
        } else {
            return false;
        }
        return true;
    }

    private static void change(PersonFold person, Shop.PersonChanged it) {
        person.name = person.former.isPresent() ? Optional.empty() : it.name();
        person.roles = it.roles();
        person.position = it.position();
        if (!person.programme.equals(it.programme())) {
            // a step's id is one of its programme alone, and another one may have the same
            person.ready.clear();
        }
        person.programme = it.programme();
    }

    private static void away(PersonFold person, Shop.Away it) {
        Presence.Span span = new Presence.Span(it.from(), it.until());
        Presence now = person.presence;
        if (!now.away().contains(span)) {
            person.presence =
                    new Presence(now.starts(), Copies.with(now.away(), span), now.stretches(), now.absences());
        }
    }

    private static void left(PersonFold person, Shop.PersonLeft it) {
        Presence now = person.presence;
        if (now.present()) {
            absences(person, Copies.with(now.absences(), new Presence.Absence(it.on(), Optional.empty())));
        }
    }

    private static void returned(PersonFold person, Shop.PersonReturned it) {
        Presence now = person.presence;
        if (!now.present()) {
            List<Presence.Absence> all = new java.util.ArrayList<>(now.absences());
            Presence.Absence gone = all.remove(all.size() - 1);
            absences(person, Copies.with(all, new Presence.Absence(gone.left(), Optional.of(it.on()))));
        }
    }

    private static void absences(PersonFold person, List<Presence.Absence> absences) {
        Presence now = person.presence;
        person.presence = new Presence(now.starts(), now.away(), now.stretches(), absences);
    }

    private void key(Event event, Shop entry) {
        if (entry instanceof Shop.KeyOpened it) {
            all.with(it.person(), person -> open(person, event, it));
        } else if (entry instanceof Shop.KeyClosed it) {
            all.with(it.person(), person -> person.keys.replaceAll(key -> closed(key, event, it)));
        }
    }

    private static void open(PersonFold person, Event event, Shop.KeyOpened it) {
        boolean known = person.keys.stream()
                .anyMatch(key -> key.key().equals(it.key()) && key.closed().isEmpty());
        if (!known) {
            person.keys.add(new PublicKey(it.key(), Moment.of(event), it.reEnrolled(), Optional.empty()));
        }
    }

    private static PublicKey closed(PublicKey key, Event event, Shop.KeyClosed it) {
        return key.key().equals(it.key()) && key.closed().isEmpty()
                ? new PublicKey(key.key(), key.opened(), key.reEnrolled(), Optional.of(Moment.of(event)))
                : key;
    }

    /** A change of meaning: whoever read one of the old texts reads again, and signatures on them lapse. */
    private void decide(Event event, Shop.ContentDecided it) {
        Map<String, String> words = new LinkedHashMap<>();
        Optional.ofNullable(all.decisions.get(it.ref())).ifPresent(before -> words.putAll(before.words()));
        if (it.meaning()) {
            words.keySet().removeAll(it.words().keySet());
        } else {
            words.putAll(it.words());
        }
        all.decisions.put(it.ref(), new ContentDecision(it.ref(), words, it.meaning(), it.by(), event.at()));
        if (it.meaning()) {
            all.everybody(person -> {
                person.lessons.forEach((module, pages) -> pages.replaceAll((step, page) -> again(page, it)));
                person.signOffs.replaceAll((id, signOff) -> lapse(signOff, event, it));
            });
        }
    }

    private static Work.Reading again(Work.Reading page, Shop.ContentDecided it) {
        return page.criteria().filter(it.words()::containsKey).isPresent()
                ? new Work.Reading(page.at(), true, page.criteria())
                : page;
    }

    private static SignOff lapse(SignOff signOff, Event event, Shop.ContentDecided it) {
        if (!it.words().containsKey(signOff.signed().criteria()) || !signOff.achieved()) {
            return signOff;
        }
        return signOff.with(new SignOff.Amendment(
                event.id(),
                event.hash(),
                SignOff.Change.LAPSED,
                it.by(),
                event.at(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private void erase(Shop.Erased it) {
        new Eraser(it.events()).sweep(all);
        if (it.categories().contains(Erasure.Category.NAME.word())) {
            all.with(it.person(), this::forgetName);
        }
    }

    private void forgetName(PersonFold person) {
        person.name = Optional.empty();
        if (person.former.isEmpty()) {
            all.former++;
            person.former = Optional.of(all.former);
        }
    }
}
