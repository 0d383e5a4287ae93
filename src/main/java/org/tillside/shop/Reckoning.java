package org.tillside.shop;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.journal.PersonId;

/**
 * What follows from each person's history, worked out once and kept for as long as the person, the content, the shop's
 * zone, the levels that are wanted and the day are the same: most pages ask for the whole team, and seldom has more than one of them done something
 * since. For one thread.
 */
public final class Reckoning {
    private final Map<PersonId, Kept> kept = new HashMap<>();

    /** What it follows from. */
    private record Basis(ShopState shop, Person person, Catalogue catalogue, LocalDate today) {
        /** Whether the same follows from another state of the shop. */
        @SuppressWarnings("ReferenceEquality") // who did something is another object, and to compare them takes long
        boolean holds(Basis now) {
            ZoneId zone = shop.zone();
            return person == now.person()
                    && catalogue == now.catalogue()
                    && today.equals(now.today())
                    && zone.equals(now.shop().zone())
                    && shop.wanted().equals(now.shop().wanted());
        }
    }

    /** What is known of one person so far. */
    private static final class Kept {
        private final Basis basis;
        private Optional<Optional<Progress>> progress = Optional.empty();
        private Optional<List<Standing>> standings = Optional.empty();

        Kept(Basis basis) {
            this.basis = basis;
        }

        Optional<Progress> progress() {
            if (progress.isEmpty()) {
                progress = Optional.of(Progress.of(
                        basis.shop(), basis.catalogue(), basis.person().id(), basis.today()));
            }
            return progress.get();
        }

        List<Standing> standings() {
            if (standings.isEmpty()) {
                standings = Optional.of(Standing.of(
                        basis.shop(), basis.catalogue(), basis.person().id(), basis.today()));
            }
            return standings.get();
        }
    }

    private Optional<Kept> of(ShopState shop, Catalogue catalogue, PersonId id, LocalDate today) {
        return shop.person(id).map(person -> {
            Basis now = new Basis(shop, person, catalogue, today);
            Kept before = kept.get(id);
            Kept known = before != null && before.basis.holds(now) ? before : new Kept(now);
            kept.put(id, known);
            return known;
        });
    }

    /** The same as {@link Progress#of}. */
    public Optional<Progress> progress(ShopState shop, Catalogue catalogue, PersonId of, LocalDate today) {
        return of(shop, catalogue, of, today).flatMap(Kept::progress);
    }

    /** The same as {@link Standing#of}. */
    public List<Standing> standings(ShopState shop, Catalogue catalogue, PersonId of, LocalDate today) {
        return of(shop, catalogue, of, today).map(Kept::standings).orElse(List.of());
    }
}
