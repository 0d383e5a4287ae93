package org.tillside.shop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tillside.content.LevelId;
import org.tillside.content.PositionId;
import org.tillside.content.SkillId;
import org.tillside.journal.ComplaintId;
import org.tillside.journal.Event;
import org.tillside.journal.Floor;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Shop;
import org.tillside.practice.Evidence;
import org.tillside.practice.Memories;
import org.tillside.practice.Recall;

/** The mutable form of a {@link ShopState} while events are taken in; people are opened only when something touches them. */
public final class Fold {
    private final Map<PersonId, PersonFold> opened = new HashMap<>();
    private final LearningFold learning = new LearningFold(this);
    private final MentoringFold mentoring = new MentoringFold(this);
    private final FloorFold floor = new FloorFold(this);
    private final ShopFold housekeeping = new ShopFold(this);

    final Map<PersonId, Person> people;
    final Map<PairingId, Pairing> pairings;
    final Map<ComplaintId, Complaint> complaints;
    final Map<String, Map<String, String>> charter;
    final Map<String, ContentDecision> decisions;
    final Map<PositionId, Map<SkillId, LevelId>> wanted;
    Optional<Shop.Founded> shop;
    Optional<LastBackup> backup;
    int former;
    private final Optional<Moment> last;
    private Optional<Event> newest = Optional.empty();
    private Optional<Zone> zone = Optional.empty();

    /** Takes on from a state. */
    public Fold(ShopState base) {
        people = new LinkedHashMap<>(base.people());
        pairings = new LinkedHashMap<>(base.pairings());
        complaints = new LinkedHashMap<>(base.complaints());
        charter = new LinkedHashMap<>(base.charter());
        decisions = new LinkedHashMap<>(base.decisions());
        wanted = new LinkedHashMap<>(base.wanted());
        shop = base.shop();
        backup = base.backup();
        former = base.former();
        last = base.last();
    }

    /** Takes in one more event, which comes after all others. */
    public void take(Event event) {
        if (event.entry() instanceof Learning it) {
            with(it.person(), person -> learning.take(person, event, it));
        } else if (event.entry() instanceof Mentoring it) {
            mentoring.take(event, it);
        } else if (event.entry() instanceof Floor it) {
            floor.take(event, it);
        } else if (event.entry() instanceof Shop it) {
            housekeeping.take(event, it);
        }
        newest = Optional.of(event);
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

    /** Keeps what an answer tells of a memory. */
    void remember(PersonFold person, Event event, Evidence evidence) {
        person.remember(new Memories.Dated(dayOf(event), evidence));
    }

    /** Keeps what a play or a drill tells of skills. */
    void played(PersonFold person, Event event, Optional<Map<SkillId, Recall>> shows) {
        shows.ifPresent(
                all -> all.forEach((skill, recall) -> remember(person, event, new Evidence.Played(skill, recall))));
    }

    /** Keeps what somebody saw of skills on the floor on a day, which may be long before it was recorded. */
    void observed(PersonFold person, Event event, LocalDate seen, Optional<Map<SkillId, Recall>> shows) {
        shows.ifPresent(all -> all.forEach((skill, recall) ->
                person.remember(new Memories.Dated(dayOf(event), seen, new Evidence.Observed(skill, recall)))));
    }

    LocalDate dayOf(Event event) {
        return dayOf(event.at());
    }

    LocalDate dayOf(OffsetDateTime at) {
        if (zone.filter(it -> it.shop().equals(shop)).isEmpty()) {
            zone = Optional.of(new Zone(shop, ShopState.zoneOf(shop)));
        }
        return at.atZoneSameInstant(zone.orElseThrow().id()).toLocalDate();
    }

    /** The zone of the shop as it was founded last. */
    private record Zone(Optional<Shop.Founded> shop, ZoneId id) {}

    /** The state of all that was taken in so far. */
    public ShopState done() {
        opened.forEach((id, it) -> people.put(id, it.done()));
        return new ShopState(
                shop,
                charter,
                people,
                pairings,
                complaints,
                decisions,
                wanted,
                backup,
                former,
                newest.map(Moment::of).or(() -> last));
    }
}
