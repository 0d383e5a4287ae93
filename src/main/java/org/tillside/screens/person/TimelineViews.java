package org.tillside.screens.person;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.person.PersonState.Filter;
import org.tillside.screens.person.PersonState.Piece;
import org.tillside.shop.Allowed;
import org.tillside.shop.Command;
import org.tillside.shop.Timeline;

/** Words what was signed about a person, day by day. */
final class TimelineViews {
    private static final String WAS = "\uE000";

    private final Desk desk;
    private final Words words;
    private final PersonViews views;

    TimelineViews(Desk desk, PersonViews views) {
        this.desk = desk;
        this.words = desk.words();
        this.views = views;
    }

    List<PersonState.Chip> chips(Timeline all, Filter chosen) {
        return Arrays.stream(Filter.values())
                .filter(it -> !all.items().isEmpty())
                .filter(it -> it == chosen || all.items().stream().anyMatch(item -> shown(item, it)))
                .map(it -> new PersonState.Chip(
                        it,
                        words.text(
                                "person.filter." + it.name().toLowerCase(Locale.ROOT),
                                all.items().stream()
                                        .filter(item -> shown(item, it))
                                        .count()),
                        it == chosen))
                .toList();
    }

    private static boolean shown(Timeline.Item it, Filter filter) {
        return switch (filter) {
            case ALL -> true;
            case SIGNED -> it.kind() == Timeline.Kind.SIGNED;
            case WITHDRAWN -> it.kind() == Timeline.Kind.WITHDRAWN;
            case CORRECTED -> it.kind() == Timeline.Kind.CORRECTED;
        };
    }

    List<PersonState.Day> days(Timeline all, Filter filter) {
        Map<LocalDate, List<PersonState.Entry>> days = new LinkedHashMap<>();
        all.items().stream().filter(it -> shown(it, filter)).forEach(it -> days.computeIfAbsent(
                        desk.shop().dayOf(it.at()), day -> new ArrayList<>())
                .add(entry(it)));
        return days.entrySet().stream()
                .map(it -> new PersonState.Day(title(it.getKey()), it.getValue()))
                .toList();
    }

    /** The year is said only where it is another one. */
    private String title(LocalDate day) {
        if (day.equals(desk.today())) {
            return words.text("person.today", words.date(day));
        }
        return day.getYear() == desk.today().getYear() ? words.date(day) : words.dateOfYear(day);
    }

    private PersonState.Entry entry(Timeline.Item it) {
        return new PersonState.Entry(
                it.kind(),
                views.time(it.at()),
                views.word(it.kind()),
                it.kind() == Timeline.Kind.CHARTER_READ ? words.text("person.charter") : it.title(),
                it.name()
                        .or(() -> it.by().flatMap(desk.shop()::person).map(views::name))
                        .orElse(""),
                detail(it),
                it.struck(),
                it.later().stream().map(this::later).toList(),
                it.comment().map(text -> words.text("person.comment", text)),
                it.seen().map(seen -> seen.observation().value()),
                mend(it));
    }

    private PersonState.Later later(Timeline.Later it) {
        return new PersonState.Later(
                it.kind(),
                words.text(
                        "person.later." + it.kind().name().toLowerCase(Locale.ROOT),
                        words.shortDate(desk.shop().dayOf(it.at()))));
    }

    private List<Piece> detail(Timeline.Item it) {
        List<Piece> pieces = new ArrayList<>();
        if (it.was().isPresent() && it.now().isPresent()) {
            pieces.addAll(times(it.was().get(), it.now().get()));
        }
        List<String> parts = new ArrayList<>();
        if (it.kind() == Timeline.Kind.LAPSED && it.by().isPresent()) {
            parts.add(words.text("shop.change.lapsed.since"));
        }
        it.words().filter(text -> !text.isBlank()).ifPresent(text -> parts.add(words.text("person.quoted", text)));
        Optional.of(counts(it)).filter(text -> !text.isEmpty()).ifPresent(parts::add);
        if (parts.isEmpty() && pieces.isEmpty() && !it.struck()) {
            it.meaning().ifPresent(meaning -> parts.add(words.text("person.quoted", meaning)));
        }
        String said = String.join(" ", parts);
        if (it.struck()) {
            said = said.isEmpty() ? words.text("person.no-longer") : said + " · " + words.text("person.no-longer");
        }
        if (!said.isEmpty()) {
            pieces.add(new Piece(pieces.isEmpty() ? said : " " + said, false));
        }
        return pieces;
    }

    /** "7 alone, 1 with a hint", the best first. */
    private String counts(Timeline.Item it) {
        List<String> parts = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        desk.catalogue().levels().forEach(level -> counts.put(level.id().value(), 0));
        it.levels().forEach((level, count) -> counts.put(level.value(), count));
        counts.forEach((level, count) -> {
            if (count > 0) {
                parts.add(
                        0, words.text("person.level", count, views.level(level).toLowerCase(words.language())));
            }
        });
        if (it.ticks() > 0) {
            parts.add(words.text("person.ticked", it.ticked(), it.ticks()));
        }
        return String.join(", ", parts);
    }

    /** The first time struck, then the right one; the day only where it is another. */
    private List<Piece> times(OffsetDateTime was, OffsetDateTime now) {
        boolean sameDay = desk.shop().dayOf(was).equals(desk.shop().dayOf(now));
        String said = words.text("person.corrected-times", WAS, sameDay ? views.time(now) : views.when(now));
        int at = said.indexOf(WAS);
        return List.of(
                new Piece(said.substring(0, at), false),
                new Piece(sameDay ? views.time(was) : views.when(was), true),
                new Piece(said.substring(at + WAS.length()), false));
    }

    private Optional<String> mend(Timeline.Item it) {
        boolean signature = it.kind() == Timeline.Kind.SIGNED || it.kind() == Timeline.Kind.NOT_YET;
        boolean may = signature
                && !it.struck()
                && new Allowed().may(desk.shop(), new Command.Withdraw(it.event(), ""), Optional.of(desk.viewer()));
        return may ? Optional.of(it.event().value()) : Optional.empty();
    }
}
