package org.tillside.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;

/** Who works in the demo shop. */
final class Cast {
    private Cast() {}

    /**
     * Somebody of the cast.
     *
     * @param since how many days before the last day they started
     * @param skill how often they get something right at once, in per cent
     * @param pace programme days that they get through in a day
     * @param mentor who trains them
     * @param away how many days ago they fell ill for three days
     */
    record Player(
            PersonId id,
            String name,
            String pin,
            Set<Role> roles,
            String position,
            int since,
            int skill,
            int pace,
            Optional<String> mentor,
            Optional<Integer> away) {}

    static final Player OWNER =
            player("ilze", "Ilze Kalniņa", "475862", Set.of(Role.OWNER, Role.MENTOR), "shop-assistant", 90, 100, 0, "");

    static final List<Player> MENTORS = List.of(
            player("anna", "Anna Bērziņa", "269347", Set.of(Role.MENTOR), "shop-assistant", 90, 95, 3, "ilze"),
            player("farid", "Farid Hassan", "817264", Set.of(Role.MENTOR), "cashier", 90, 90, 2, "ilze"),
            player("mariam", "Mariam Sargsyan", "593847", Set.of(Role.MENTOR), "shop-assistant", 88, 92, 2, "ilze"));

    static final List<Player> NEW_HIRES = List.of(
            player("liga", "Līga Kalve", "364958", Set.of(Role.NEW_HIRE), "cashier", 62, 85, 1, "anna"),
            player("nare", "Nare Hakobyan", "705286", Set.of(Role.NEW_HIRE), "shop-assistant", 41, 70, 1, "farid"),
            player("tigran", "Tigran Petrosyan", "938471", Set.of(Role.NEW_HIRE), "shop-assistant", 13, 80, 1, "anna"),
            player("oskars", "Oskars Liepa", "286450", Set.of(Role.NEW_HIRE), "stock-keeper", 7, 62, 1, "mariam"),
            player("janis", "Jānis Ozols", "649253", Set.of(Role.NEW_HIRE), "shop-assistant", 3, 76, 1, "anna"),
            player("aisyah", "Aisyah Rahman", "175928", Set.of(Role.NEW_HIRE), "cashier", 0, 80, 1, ""));

    /** The people in the order in which they came. */
    static List<Player> all() {
        return java.util.stream.Stream.of(List.of(OWNER), MENTORS, NEW_HIRES)
                .flatMap(List::stream)
                .toList();
    }

    static Player named(String id) {
        return all().stream()
                .filter(it -> it.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Player player(
            String id,
            String name,
            String pin,
            Set<Role> roles,
            String position,
            int since,
            int skill,
            int pace,
            String mentor) {
        return new Player(
                new PersonId(id),
                name,
                pin,
                roles,
                position,
                since,
                skill,
                pace,
                mentor.isEmpty() ? Optional.empty() : Optional.of(mentor),
                id.equals("nare") ? Optional.of(30) : Optional.empty());
    }
}
