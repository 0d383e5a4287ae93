package org.tillside.screens.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.person.PersonState.Sign;
import org.tillside.screens.person.PersonState.Span;
import org.tillside.shop.Access;
import org.tillside.shop.Pairing;
import org.tillside.shop.Person;
import org.tillside.shop.ShopState;
import org.tillside.shop.Timeline;

/** Lays out with whom a person was paired and who signed, a row each, over the days since it began. */
final class PairChart {
    private final Desk desk;
    private final ShopState shop;
    private final Words words;
    private final PersonViews views;
    private final Called called;

    PairChart(Desk desk, PersonViews views) {
        this.desk = desk;
        this.shop = desk.shop();
        this.words = desk.words();
        this.views = views;
        this.called = new Called(desk);
    }

    PersonState.Chart of(Person person, Timeline all) {
        List<Pairing> known = new Access(shop, desk.viewer()).pairings(person.id());
        List<Pairing> agreed = known.stream()
                .filter(it -> it.step(Pairing.State.APPROVED).isPresent())
                .toList();
        Map<PersonId, List<Timeline.Item>> signed = new LinkedHashMap<>();
        agreed.forEach(it -> signed.put(it.mentor(), new ArrayList<>()));
        all.items().stream()
                .filter(it -> it.by().filter(by -> !by.equals(person.id())).isPresent())
                .sorted(Comparator.comparing(it -> it.at().toInstant()))
                .forEach(it -> signed.computeIfAbsent(it.by().orElseThrow(), by -> new ArrayList<>())
                        .add(it));
        Optional<Pairing> now = agreed.stream()
                .filter(it -> it.state() == Pairing.State.APPROVED)
                .reduce((first, second) -> second);
        List<String> foot = foot(known, now);
        if (signed.isEmpty()) {
            return new PersonState.Chart("", List.of(), List.of(), foot);
        }
        Calendar calendar = calendar(person, agreed, signed);
        return new PersonState.Chart(
                now.map(it -> words.text("person.chart.now", called.full(it.mentor()), words.date(it.from())))
                        .orElse(""),
                calendar.titles(words, desk.today()),
                new Lanes(calendar, agreed, now.map(Pairing::mentor)).of(signed),
                foot);
    }

    private Calendar calendar(Person person, List<Pairing> agreed, Map<PersonId, List<Timeline.Item>> signed) {
        LocalDate last = person.presence().absences().stream()
                .reduce((first, second) -> second)
                .filter(it -> it.returned().isEmpty())
                .map(it -> it.left())
                .orElse(desk.today());
        LocalDate first = Stream.concat(
                        agreed.stream().map(Pairing::from),
                        signed.values().stream().flatMap(List::stream).map(it -> shop.dayOf(it.at())))
                .min(Comparator.naturalOrder())
                .orElse(last);
        return Calendar.of(first, last);
    }

    /** How the pairing came about, who was asked besides, and what is drawn. */
    private List<String> foot(List<Pairing> known, Optional<Pairing> now) {
        List<String> lines = new ArrayList<>();
        now.ifPresent(it -> lines.add(words.text(
                "person.chart.agreed",
                called.first(it.proposedBy()),
                step(it, Pairing.State.PROPOSED),
                called.first(it.mentor()),
                step(it, Pairing.State.APPROVED))));
        known.stream()
                .filter(it -> it.state() == Pairing.State.PROPOSED)
                .forEach(it -> lines.add(
                        words.text("person.chart.asked", called.first(it.mentor()), step(it, Pairing.State.PROPOSED))));
        known.stream()
                .filter(it -> it.state() == Pairing.State.DECLINED)
                .forEach(it -> lines.add(words.text(
                        "person.chart.declined", called.first(it.mentor()), step(it, Pairing.State.DECLINED))));
        return lines;
    }

    private String step(Pairing it, Pairing.State to) {
        return it.step(to).map(step -> words.shortDate(shop.dayOf(step.at()))).orElse("");
    }

    /** The rows within a calendar. */
    private final class Lanes {
        private final Calendar calendar;
        private final List<Pairing> agreed;
        private final Optional<PersonId> mentor;

        Lanes(Calendar calendar, List<Pairing> agreed, Optional<PersonId> mentor) {
            this.calendar = calendar;
            this.agreed = agreed;
            this.mentor = mentor;
        }

        /** Who mentors now stands first, the others as they came. */
        List<PersonState.Lane> of(Map<PersonId, List<Timeline.Item>> signed) {
            return signed.entrySet().stream()
                    .sorted(Comparator.comparing(
                            it -> mentor.filter(it.getKey()::equals).isEmpty()))
                    .map(it -> lane(it.getKey(), it.getValue()))
                    .toList();
        }

        private PersonState.Lane lane(PersonId who, List<Timeline.Item> items) {
            List<Pairing> theirs =
                    agreed.stream().filter(it -> it.mentor().equals(who)).toList();
            List<Sign> signs = signs(items);
            return new PersonState.Lane(
                    who.value(),
                    called.full(who),
                    called.first(who),
                    role(who, !theirs.isEmpty()),
                    theirs.stream().map(this::span).toList(),
                    signs,
                    spoken(who, theirs, signs));
        }

        private String role(PersonId who, boolean paired) {
            if (paired) {
                boolean now = mentor.filter(who::equals).isPresent();
                return words.text(now ? "person.chart.mentor" : "person.chart.was-mentor");
            }
            boolean owner = shop.person(who).filter(it -> it.in(Role.OWNER)).isPresent();
            return owner ? words.text("person.chart.owner") : "";
        }

        private Span span(Pairing it) {
            boolean goesOn = it.state() == Pairing.State.APPROVED;
            double to =
                    goesOn ? calendar.starts().size() : calendar.at(until(it).plusDays(1));
            return new Span(calendar.at(it.from()), to, goesOn);
        }

        private LocalDate until(Pairing it) {
            return it.step(it.state()).map(step -> shop.dayOf(step.at())).orElse(it.from());
        }

        private List<Sign> signs(List<Timeline.Item> items) {
            Map<Sign, Integer> counts = new LinkedHashMap<>();
            items.forEach(it -> counts.merge(
                    new Sign(calendar.column(shop.dayOf(it.at())), it.kind(), it.struck(), 1), 1, Integer::sum));
            return counts.entrySet().stream()
                    .map(it -> new Sign(
                            it.getKey().column(),
                            it.getKey().kind(),
                            it.getKey().struck(),
                            it.getValue()))
                    .toList();
        }

        private String spoken(PersonId who, List<Pairing> theirs, List<Sign> signs) {
            List<String> parts = new ArrayList<>();
            theirs.forEach(it -> parts.add(
                    it.state() == Pairing.State.APPROVED
                            ? words.text("person.chart.since", words.date(it.from()))
                            : words.text("person.chart.from-until", words.date(it.from()), words.date(until(it)))));
            List<String> titles = calendar.titles(words, desk.today());
            signs.stream()
                    .collect(Collectors.groupingBy(Sign::column, LinkedHashMap::new, Collectors.toList()))
                    .forEach((column, here) -> parts.add(words.text(
                            "person.chart.cell",
                            titles.get(column),
                            here.stream().map(this::count).collect(Collectors.joining(", ")))));
            return words.text("person.chart.cell", called.full(who), String.join("; ", parts));
        }

        private String count(Sign it) {
            return words.text(
                    it.struck() ? "person.chart.struck" : "person.chart.count", it.count(), views.word(it.kind()));
        }
    }
}
