package org.tillside.screens.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.SkillId;
import org.tillside.journal.PairingId;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.shop.Pairing;
import org.tillside.shop.Person;
import org.tillside.shop.Standing;

/** Makes what a mentor sees out of the records. */
final class MentorReader {
    private static final int NEEDS = 3;

    private final Desk desk;
    private final Words words;
    private final Saying saying;
    private final Waiters waiters;

    MentorReader(Desk desk, Saying saying, Waiters waiters) {
        this.desk = desk;
        this.words = desk.words();
        this.saying = saying;
        this.waiters = waiters;
    }

    MentorToday read(Function<PairingId, TodayPresenter.Declining> declining) {
        List<MentorToday.Asked> asked = new ArrayList<>();
        for (Pairing each : waiters.waiting().pairings()) {
            asked.add(asked(each, declining.apply(each.id()), asked.isEmpty() && waiters.take()));
        }
        MenteeReader mentees = new MenteeReader(desk, saying);
        return new MentorToday(
                asked,
                waiters.signatures(false),
                waiters.marking(true),
                waiters.checkBacks(),
                new Lapses(desk, saying).ofMentees(),
                mentees.tables(),
                mentees.finished(),
                new FadingReader(desk, saying).read());
    }

    private MentorToday.Asked asked(Pairing pairing, TodayPresenter.Declining declining, boolean filled) {
        List<TodayState.Who> mentees = desk.shop().mentees(desk.viewer()).stream()
                .map(it -> saying.who(it.trainee()))
                .toList();
        return new MentorToday.Asked(
                pairing.id(),
                saying.who(pairing.trainee()),
                asks(pairing),
                needs(pairing),
                words.text("today.asked.mentees", mentees.size()),
                mentees,
                declining.open(),
                declining.reason(),
                !declining.reason().isBlank(),
                filled);
    }

    /** Who asks, from when and until when. */
    private String asks(Pairing it) {
        String by = saying.first(it.proposedBy());
        String asks = it.from().equals(desk.today())
                ? words.text("today.asked.today", by)
                : it.from().equals(desk.today().plusDays(1))
                        ? words.text("today.asked.tomorrow", by)
                        : words.text("today.asked.date", by, words.date(it.from()));
        return it.until()
                .map(day -> asks + " " + words.text("today.asked.until", words.date(day)))
                .orElse(asks);
    }

    /** The first skills of the programme that the trainee is not signed off for, beside how the mentor stands in them. */
    private List<MentorToday.Need> needs(Pairing pairing) {
        Set<SkillId> there = desk.standings(pairing.trainee()).stream()
                .filter(it -> it.level() == Standing.Level.SIGNED_OFF)
                .map(it -> it.skill().id())
                .collect(Collectors.toSet());
        Map<SkillId, Standing> own = desk.standings(desk.viewer()).stream()
                .collect(Collectors.toMap(it -> it.skill().id(), it -> it));
        List<Standing> first = desk.shop()
                .person(pairing.trainee())
                .flatMap(Person::programme)
                .flatMap(desk.catalogue()::programme)
                .map(it -> it.steps().stream()
                        .map(ProgrammeStep::skills)
                        .flatMap(List::stream)
                        .distinct()
                        .filter(id -> !there.contains(id))
                        .flatMap(id -> Optional.ofNullable(own.get(id)).stream())
                        .limit(NEEDS)
                        .toList())
                .orElse(List.of());
        return first.stream()
                .map(it -> new MentorToday.Need(
                        first.indexOf(it) + 1,
                        desk.said(it.skill().title()),
                        it.level(),
                        words.text("today.level." + it.level().name().toLowerCase(Locale.ROOT))))
                .toList();
    }
}
