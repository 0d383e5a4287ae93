package org.tillside.shop;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.LevelId;
import org.tillside.content.PositionId;
import org.tillside.content.SkillId;
import org.tillside.journal.PersonId;

/**
 * What follows from each person's history, worked out once and kept for as long as the person, the content, the shop's
 * zone, the levels that are wanted and the day are the same: most pages ask for the whole team, and seldom has more than
 * one of them done something since. Nothing else of a shop is held by it. For one thread.
 */
public final class Reckoning {
    private final Map<PersonId, Kept> kept = new HashMap<>();
    private Optional<Basis> basis = Optional.empty();

    /** What it follows from beside each person; one such thing that is another makes all that is kept void. */
    private record Basis(
            ZoneId zone, Map<PositionId, Map<SkillId, LevelId>> wanted, Catalogue catalogue, LocalDate today) {
        /** Whether the same follows from another one. */
        @SuppressWarnings("ReferenceEquality") // to compare two whole contents takes long
        boolean holds(Basis now) {
            return catalogue == now.catalogue()
                    && today.equals(now.today())
                    && zone.equals(now.zone())
                    && wanted.equals(now.wanted());
        }
    }

    /** What is known of one person so far. */
    private static final class Kept {
        private final Person person;
        private Optional<Optional<Progress>> progress = Optional.empty();
        private Optional<List<Standing>> standings = Optional.empty();

        Kept(Person person) {
            this.person = person;
        }
    }

    /** Forgets all of it: another shop is the open one from now on. */
    public void clear() {
        kept.clear();
        basis = Optional.empty();
    }

    @SuppressWarnings("ReferenceEquality") // who did something is another object, and to compare them takes long
    private Optional<Kept> of(ShopState shop, Catalogue catalogue, PersonId id, LocalDate today) {
        Basis now = new Basis(shop.zone(), shop.wanted(), catalogue, today);
        if (basis.filter(it -> it.holds(now)).isEmpty()) {
            clear();
            basis = Optional.of(now);
        }
        Optional<Person> person = shop.person(id);
        if (person.isEmpty()) {
            kept.remove(id);
        }
        return person.map(it ->
                kept.compute(id, (same, before) -> before != null && before.person == it ? before : new Kept(it)));
    }

    /** The same as {@link Progress#of}. */
    public Optional<Progress> progress(ShopState shop, Catalogue catalogue, PersonId of, LocalDate today) {
        return of(shop, catalogue, of, today).flatMap(known -> {
            if (known.progress.isEmpty()) {
                known.progress = Optional.of(Progress.of(shop, catalogue, of, today));
            }
            return known.progress.get();
        });
    }

    /** The same as {@link Standing#of}. */
    public List<Standing> standings(ShopState shop, Catalogue catalogue, PersonId of, LocalDate today) {
        return of(shop, catalogue, of, today)
                .map(known -> {
                    if (known.standings.isEmpty()) {
                        known.standings = Optional.of(Standing.of(shop, catalogue, of, today));
                    }
                    return known.standings.get();
                })
                .orElse(List.of());
    }
}
