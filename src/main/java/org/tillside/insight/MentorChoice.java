package org.tillside.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tillside.content.Catalogue;
import org.tillside.content.Skill;
import org.tillside.content.SkillId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.shop.Pairing;
import org.tillside.shop.Person;
import org.tillside.shop.Presence;
import org.tillside.shop.ShopState;
import org.tillside.shop.Standing;

/**
 * A mentor who could be asked to take a trainee, with everything that speaks for and against it; for an owner's eyes.
 *
 * @param shows what they are signed off for of what the trainee lacks
 * @param missing what they are not
 * @param mentees how many they have now
 * @param away the first days of the period on which they are away, if any
 * @param atStart whether they are away on its first day
 * @param declined the day on which they last declined this trainee
 * @param language the language that both chose, where both chose one
 */
public record MentorChoice(
        PersonId mentor,
        List<Skill> shows,
        List<Skill> missing,
        int mentees,
        Optional<Presence.Span> away,
        boolean atStart,
        Optional<LocalDate> declined,
        Optional<String> language) {
    /** So many days of a pairing with an open end are looked at. */
    public static final int DAYS = 28;

    private static final Comparator<MentorChoice> ORDER = Comparator.comparing(MentorChoice::atStart)
            .thenComparing(it -> it.declined().isPresent())
            .thenComparing(it -> -it.shows().size())
            .thenComparing(MentorChoice::mentees)
            .thenComparing(it -> it.language().isEmpty())
            .thenComparing(it -> it.away().isPresent())
            .thenComparing(it -> it.mentor().value());

    public MentorChoice {
        shows = List.copyOf(shows);
        missing = List.copyOf(missing);
    }

    /** The days of a pairing, the last one included. */
    public record Period(LocalDate from, Optional<LocalDate> until) {
        LocalDate end() {
            return until.orElseGet(() -> from.plusDays(DAYS - 1L));
        }

        boolean meets(Presence.Span it) {
            return !it.until().isBefore(from) && !it.from().isAfter(end());
        }
    }

    /**
     * The present mentors but the trainee, the best first: who is there on the first day before who is away; then who has
     * not declined this trainee, for a no is not asked for twice while there is somebody else; then who is signed off for
     * more of the skills that the trainee is not; then who has fewer mentees; then who shares a language; then who is not away later in the period; else by id.
     */
    public static List<MentorChoice> of(
            ShopState shop, Catalogue catalogue, PersonId trainee, Period period, LocalDate today) {
        Set<SkillId> lacks = skills(shop, catalogue, trainee, today, false).stream()
                .map(Skill::id)
                .collect(Collectors.toSet());
        return shop.team(Role.MENTOR).stream()
                .filter(it -> !it.id().equals(trainee))
                .map(it -> read(shop, catalogue, trainee, period, today, lacks, it))
                .sorted(ORDER)
                .toList();
    }

    private static MentorChoice read(
            ShopState shop,
            Catalogue catalogue,
            PersonId trainee,
            Period period,
            LocalDate today,
            Set<SkillId> lacks,
            Person mentor) {
        Optional<Presence.Span> away =
                mentor.presence().away().stream().filter(period::meets).min(Comparator.comparing(Presence.Span::from));
        return new MentorChoice(
                mentor.id(),
                wanted(skills(shop, catalogue, mentor.id(), today, true), lacks),
                wanted(skills(shop, catalogue, mentor.id(), today, false), lacks),
                shop.mentees(mentor.id()).size(),
                away,
                mentor.presence().awayOn(period.from()),
                declined(shop, trainee, mentor.id()),
                mentor.language().filter(it -> shop.person(trainee)
                        .flatMap(Person::language)
                        .filter(it::equals)
                        .isPresent()));
    }

    private static List<Skill> wanted(List<Skill> skills, Set<SkillId> lacks) {
        return skills.stream().filter(it -> lacks.contains(it.id())).toList();
    }

    private static List<Skill> skills(
            ShopState shop, Catalogue catalogue, PersonId person, LocalDate today, boolean signed) {
        return Standing.of(shop, catalogue, person, today).stream()
                .filter(it -> (it.level() == Standing.Level.SIGNED_OFF) == signed)
                .map(Standing::skill)
                .toList();
    }

    private static Optional<LocalDate> declined(ShopState shop, PersonId trainee, PersonId mentor) {
        return shop.pairingsOf(trainee).stream()
                .filter(it -> it.mentor().equals(mentor))
                .flatMap(it -> it.step(Pairing.State.DECLINED).stream())
                .map(it -> shop.dayOf(it.at()))
                .max(Comparator.naturalOrder());
    }
}
