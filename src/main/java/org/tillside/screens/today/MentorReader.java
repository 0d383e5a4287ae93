package org.tillside.screens.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.SkillId;
import org.tillside.journal.PairingId;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Words;
import org.tillside.shop.Pairing;
import org.tillside.shop.Part;
import org.tillside.shop.Person;
import org.tillside.shop.Progress;
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
        return new MentorToday(
                asked, waiters.signatures(false), waiters.marking(true), waiters.checkBacks(), mentees());
    }

    private MentorToday.Asked asked(Pairing pairing, TodayPresenter.Declining declining, boolean filled) {
        List<TodayState.Who> mentees = desk.shop().mentees(desk.viewer()).stream()
                .map(it -> saying.who(it.trainee()))
                .toList();
        String until = pairing.until()
                .map(it -> " " + words.text("today.asked.until", words.date(it)))
                .orElse("");
        return new MentorToday.Asked(
                pairing.id(),
                saying.who(pairing.trainee()),
                words.text(
                                "today.asked.text",
                                saying.name(pairing.trainee()),
                                saying.when(pairing.from()),
                                saying.name(pairing.proposedBy()))
                        + until,
                needs(pairing),
                words.text("today.asked.mentees", mentees.size()),
                mentees,
                declining.open(),
                declining.reason(),
                !declining.reason().isBlank(),
                filled);
    }

    /** The first skills of the trainee's programme, beside how the mentor stands in them. */
    private List<MentorToday.Need> needs(Pairing pairing) {
        Map<SkillId, Standing> own = Standing.of(desk.shop(), desk.catalogue(), desk.viewer(), desk.today()).stream()
                .collect(Collectors.toMap(it -> it.skill().id(), it -> it));
        List<Standing> first = desk.shop()
                .person(pairing.trainee())
                .flatMap(Person::programme)
                .flatMap(desk.catalogue()::programme)
                .map(it -> it.steps().stream()
                        .map(ProgrammeStep::skills)
                        .flatMap(List::stream)
                        .distinct()
                        .flatMap(id -> Optional.ofNullable(own.get(id)).stream())
                        .limit(NEEDS)
                        .toList())
                .orElse(List.of());
        return first.stream()
                .map(it -> new MentorToday.Need(
                        first.indexOf(it) + 1,
                        it.skill().title(),
                        it.level(),
                        words.text("today.level." + it.level().name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private List<MentorToday.Mentee> mentees() {
        return desk.shop().mentees(desk.viewer()).stream()
                .flatMap(it -> Progress.of(desk.shop(), desk.catalogue(), it.trainee(), desk.today()).stream())
                .map(this::mentee)
                .toList();
    }

    private MentorToday.Mentee mentee(Progress progress) {
        return new MentorToday.Mentee(
                saying.who(progress.person()),
                saying.dayOf(progress),
                progress.stations().stream()
                        .map(it -> new MentorToday.Disc(
                                it.number(),
                                it.state(),
                                words.text("today.station", it.title(), saying.state(it.state()))))
                        .toList(),
                doing(progress),
                progress.overdue() ? Optional.of(words.text("today.behind")) : Optional.empty(),
                new Route.Person(progress.person()));
    }

    /** What is done now and, if anything does, what waits for a signature. */
    private String doing(Progress progress) {
        String now = progress.next().map(this::doing).orElseGet(() -> words.text("today.mentee.nothing"));
        List<String> waits = progress.stations().stream()
                .filter(it -> it.first(Progress.State.WAITS).isPresent())
                .map(Progress.Station::title)
                .toList();
        return waits.isEmpty() ? now : now + " · " + words.text("today.mentee.waits", String.join(", ", waits));
    }

    private String doing(Progress.Next next) {
        boolean page = next.part().filter(it -> it.kind() == Part.Kind.LESSON).isPresent();
        return page
                ? words.text("today.mentee.page", next.title(), next.page(), next.pages())
                : next.part()
                        .map(it -> words.text("today.mentee.part", next.title(), it.title()))
                        .orElseGet(() -> words.text("today.mentee.now", next.title()));
    }
}
