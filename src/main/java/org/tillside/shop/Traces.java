package org.tillside.shop;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.journal.PersonId;

/** The ids by which half-written words speak of a person: when the person is erased, these words go too. */
public final class Traces {
    private Traces() {}

    /** The person's own id, and those of what is theirs: attempts, role-plays, pairings and complaints. */
    public static Set<String> of(ShopState shop, PersonId person) {
        Set<String> ids = new HashSet<>(Set.of(person.value()));
        shop.person(person).ifPresent(it -> {
            it.work().quizzes().values().forEach(work -> attempts(work)
                    .forEach(each -> ids.add(each.id().value())));
            it.work().plays().values().forEach(work -> plays(work)
                    .forEach(each -> ids.add(each.id().value())));
            it.observations().keySet().forEach(each -> ids.add(each.value()));
        });
        shop.pairings().values().stream()
                .filter(it -> it.trainee().equals(person) || it.mentor().equals(person))
                .forEach(it -> ids.add(it.id().value()));
        shop.complaints().values().stream()
                .filter(it -> it.names(person))
                .forEach(it -> ids.add(it.id().value()));
        return ids;
    }

    private static Stream<Attempt> attempts(QuizWork work) {
        return Stream.of(work.current().stream(), work.left().stream(), work.last().stream(), work.waiting().stream())
                .flatMap(it -> it);
    }

    private static Stream<Play> plays(PlayWork work) {
        return Stream.of(
                        work.current().stream(),
                        work.left().stream(),
                        work.last().stream(),
                        work.waiting().stream(),
                        work.rated().stream(),
                        work.earlier().stream().map(PlayWork.Past::play))
                .flatMap(it -> it);
    }
}
