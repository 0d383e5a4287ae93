package org.tillside.shop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.ProgrammeStep;
import org.tillside.journal.PersonId;

/**
 * The shop as its owner sees it.
 *
 * @param asked pairings that a mentor has yet to answer, oldest first
 * @param declined pairings that were declined and have led to no other since, oldest first
 * @param onlyOwnerInTraining an owner who has a programme and nobody else who could sign for an owner
 */
public record Overview(
        List<Row> team, List<Pairing> asked, List<Pairing> declined, Optional<PersonId> onlyOwnerInTraining) {
    /**
     * One person of the team.
     *
     * @param gaps skills below what is wanted by now
     */
    public record Row(Person person, Optional<Progress> progress, Optional<Pairing> pairing, List<Standing> gaps) {
        /**
         * Whether the person is in training and has no mentor who agreed. Who was through the programme once is trained:
         * a signature that lapses or is withdrawn is watched again, and asks for no mentor.
         */
        public boolean withoutMentor() {
            return pairing.isEmpty() && progress.filter(it -> !through(it)).isPresent();
        }

        /** Whether everything but check-backs was done once, whatever became of its signature. */
        private boolean through(Progress progress) {
            return progress.steps().stream()
                    .filter(it -> !(it.step().task() instanceof ProgrammeStep.Task.CheckBack))
                    .allMatch(it -> it.state().done()
                            || it.state() == Progress.State.LAPSED
                            || person.signOffs(progress.programme().id(), it.id()).stream()
                                    .anyMatch(SignOff::achieved));
        }

        /** Whether the training is behind its days. */
        public boolean late() {
            return progress.filter(Progress::overdue).isPresent();
        }
    }

    /** The shop on a day. */
    public static Overview of(ShopState shop, Catalogue catalogue, LocalDate today) {
        return of(new Reckoning(), shop, catalogue, today);
    }

    /** The same, with what is known of everybody already. */
    public static Overview of(Reckoning known, ShopState shop, Catalogue catalogue, LocalDate today) {
        List<Row> team = shop.team().stream()
                .map(it -> new Row(
                        it,
                        known.progress(shop, catalogue, it.id(), today),
                        shop.pairedWith(it.id()),
                        known.standings(shop, catalogue, it.id(), today).stream()
                                .filter(Standing::below)
                                .toList()))
                .toList();
        return new Overview(team, in(shop, Pairing.State.PROPOSED), declined(shop), alone(shop));
    }

    /** Those in training who have no mentor. */
    public List<Row> withoutMentor() {
        return team.stream().filter(Row::withoutMentor).toList();
    }

    private static List<Pairing> in(ShopState shop, Pairing.State state) {
        return shop.pairings().values().stream()
                .filter(it -> it.state() == state)
                .toList();
    }

    private static List<Pairing> declined(ShopState shop) {
        return in(shop, Pairing.State.DECLINED).stream()
                .filter(it -> shop.person(it.trainee()).filter(Person::present).isPresent())
                .filter(it -> {
                    List<Pairing> all = shop.pairingsOf(it.trainee());
                    return all.indexOf(it) == all.size() - 1;
                })
                .toList();
    }

    private static Optional<PersonId> alone(ShopState shop) {
        List<Person> owners = shop.team(org.tillside.journal.Role.OWNER);
        return owners.size() == 1
                ? owners.stream()
                        .filter(it -> it.programme().isPresent())
                        .map(Person::id)
                        .findFirst()
                : Optional.empty();
    }
}
