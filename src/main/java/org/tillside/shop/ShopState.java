package org.tillside.shop;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.LevelId;
import org.tillside.content.PositionId;
import org.tillside.content.Skill;
import org.tillside.content.SkillId;
import org.tillside.journal.ComplaintId;
import org.tillside.journal.Event;
import org.tillside.journal.EventId;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;

/**
 * The shop as the events tell it. All of it is records, maps, lists and ids, so that a checkpoint can hold it as it is;
 * it grows with people, content and complaints, not with what people do.
 *
 * @param charter sentences by language, by the shop variable's name without {@code shop.}
 * @param complaints in the order in which they were noted
 * @param decisions the last one for each ref
 * @param wanted levels that an owner set instead of the content's, by position and skill
 * @param backup the last one, by its time
 * @param former how many people were erased
 * @param last where the last event taken in stands
 */
public record ShopState(
        Optional<Shop.Founded> shop,
        Map<String, Map<String, String>> charter,
        Map<PersonId, Person> people,
        Map<PairingId, Pairing> pairings,
        Map<ComplaintId, Complaint> complaints,
        Map<String, ContentDecision> decisions,
        Map<PositionId, Map<SkillId, LevelId>> wanted,
        Optional<LastBackup> backup,
        int former,
        Optional<Moment> last) {
    /** Before anything happened. */
    public static final ShopState EMPTY = new ShopState(
            Optional.empty(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            0,
            Optional.empty());

    public ShopState {
        charter = Copies.of(charter);
        people = Copies.of(people);
        pairings = Copies.of(pairings);
        complaints = Copies.of(complaints);
        decisions = Copies.of(decisions);
        wanted = Copies.of(wanted);
    }

    /** The state that these events give, in whatever order they come. */
    public static ShopState of(Collection<Event> events) {
        return EMPTY.afterAll(events.stream().sorted().toList());
    }

    /** The state after one more event. */
    public ShopState after(Event event) {
        return afterAll(List.of(event));
    }

    /** The state after more events, which stand in their order; much faster than one by one. */
    public ShopState afterAll(Iterable<Event> events) {
        Fold fold = new Fold(this);
        events.forEach(fold::take);
        return fold.done();
    }

    /**
     * Whether an event may simply be added: it comes after all that was taken in. If not (another writer's line that
     * came late), the state is folded again from a checkpoint before it.
     */
    public boolean canTake(Event event) {
        return last.filter(it -> it.compareTo(Moment.of(event)) >= 0).isEmpty();
    }

    /** The zone in which the shop's days are counted; UTC before it was founded. */
    public ZoneId zone() {
        return zoneOf(shop);
    }

    static ZoneId zoneOf(Optional<Shop.Founded> shop) {
        try {
            return shop.map(it -> ZoneId.of(it.zone())).orElse(ZoneOffset.UTC);
        } catch (DateTimeException unknownToThisJava) {
            return ZoneOffset.UTC;
        }
    }

    /** The shop's day at a time. */
    public LocalDate dayOf(OffsetDateTime at) {
        return at.atZoneSameInstant(zone()).toLocalDate();
    }

    /** Somebody who was ever added. */
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    /** Everybody who belongs to the shop now, in the order in which they were added. */
    public List<Person> team() {
        return people.values().stream().filter(Person::present).toList();
    }

    /** Those of the team who have a role. */
    public List<Person> team(Role role) {
        return team().stream().filter(it -> it.in(role)).toList();
    }

    /** A pairing by its id. */
    public Optional<Pairing> pairing(PairingId id) {
        return Optional.ofNullable(pairings.get(id));
    }

    /** A complaint by its id. */
    public Optional<Complaint> complaint(ComplaintId id) {
        return Optional.ofNullable(complaints.get(id));
    }

    /** A trainee's pairings, oldest first, declined ones too. */
    public List<Pairing> pairingsOf(PersonId trainee) {
        return pairings.values().stream()
                .filter(it -> it.trainee().equals(trainee))
                .toList();
    }

    /** The approved pairing of a trainee, the newest if there are several. */
    public Optional<Pairing> pairedWith(PersonId trainee) {
        return pairingsOf(trainee).stream()
                .filter(it -> it.state() == Pairing.State.APPROVED)
                .reduce((first, second) -> second);
    }

    /** A mentor's approved pairings, oldest first. */
    public List<Pairing> mentees(PersonId mentor) {
        return pairings.values().stream()
                .filter(it -> it.mentor().equals(mentor) && it.state() == Pairing.State.APPROVED)
                .toList();
    }

    /** Whether this mentor's pairing with the trainee was agreed and goes on. */
    public boolean mentors(PersonId mentor, PersonId trainee) {
        return mentees(mentor).stream().anyMatch(it -> it.trainee().equals(trainee));
    }

    /** A signature by its event, whoever's it is. */
    public Optional<SignOff> signOff(EventId event) {
        return people.values().stream()
                .flatMap(it -> Optional.ofNullable(it.signOffs().get(event)).stream())
                .findFirst();
    }

    /** The key with which a person's signature on an event counts; empty if none was open then. */
    public Optional<PublicKey> keyAt(PersonId person, Event event) {
        return person(person).stream()
                .flatMap(it -> it.keys().stream())
                .filter(it -> it.openAt(Moment.of(event)))
                .reduce((first, second) -> second);
    }

    /** Whether somebody was ever re-enrolled at the computer, which every later page says. */
    public boolean reEnrolled() {
        return people.values().stream().flatMap(it -> it.keys().stream()).anyMatch(PublicKey::reEnrolled);
    }

    /** The charter in a language; where a sentence is missing, the shop's own language's. */
    public Map<String, String> charterIn(String language) {
        Map<String, String> own = new java.util.LinkedHashMap<>(
                charter.getOrDefault(shop.map(Shop.Founded::language).orElse("en"), Map.of()));
        own.putAll(charter.getOrDefault(language, Map.of()));
        return own;
    }

    /** The level wanted of a skill in a position: what an owner set, else what the content says. */
    public Optional<LevelId> wanted(Skill skill, PositionId position) {
        return Optional.ofNullable(wanted.getOrDefault(position, Map.of()).get(skill.id()))
                .or(() -> Optional.ofNullable(skill.wanted().get(position)));
    }
}
