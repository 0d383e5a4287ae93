package org.tillside.shop;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tillside.journal.Event;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Shop;

/** The mutable form of a {@link ShopState} while events are taken in; people are opened only when something touches them. */
public final class Fold {
    private final Map<PersonId, PersonFold> opened = new HashMap<>();
    private final LearningFold learning = new LearningFold();
    private final MentoringFold mentoring = new MentoringFold(this);
    private final ShopFold housekeeping = new ShopFold(this);

    final Map<PersonId, Person> people;
    final Map<PairingId, Pairing> pairings;
    final Map<String, Map<String, String>> charter;
    final Map<String, ContentDecision> decisions;
    Optional<Shop.Founded> shop;
    int former;
    private Optional<Moment> last;

    /** Takes on from a state. */
    public Fold(ShopState base) {
        people = new LinkedHashMap<>(base.people());
        pairings = new LinkedHashMap<>(base.pairings());
        charter = new LinkedHashMap<>(base.charter());
        decisions = new LinkedHashMap<>(base.decisions());
        shop = base.shop();
        former = base.former();
        last = base.last();
    }

    /** Takes in one more event, which comes after all others. */
    public void take(Event event) {
        if (event.entry() instanceof Learning it) {
            with(it.person(), person -> learning.take(person, event, it));
        } else if (event.entry() instanceof Mentoring it) {
            mentoring.take(event, it);
        } else if (event.entry() instanceof Shop it) {
            housekeeping.take(event, it);
        }
        last = Optional.of(Moment.of(event));
    }

    /** Does something to a person; nothing if nobody has this id. */
    void with(PersonId id, Consumer<PersonFold> change) {
        PersonFold known = opened.get(id);
        if (known == null && people.containsKey(id)) {
            known = new PersonFold(people.get(id));
            opened.put(id, known);
        }
        if (known != null) {
            change.accept(known);
        }
    }

    void everybody(Consumer<PersonFold> change) {
        people.keySet().forEach(id -> with(id, change));
    }

    void add(Person person) {
        people.put(person.id(), person);
    }

    LocalDate dayOf(Event event) {
        return event.at().atZoneSameInstant(ShopState.zoneOf(shop)).toLocalDate();
    }

    /** The state of all that was taken in so far. */
    public ShopState done() {
        opened.forEach((id, it) -> people.put(id, it.done()));
        return new ShopState(shop, charter, people, pairings, decisions, former, last);
    }
}
