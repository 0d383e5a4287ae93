package org.tillside.screens.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tillside.exchange.Sheet;
import org.tillside.journal.Mentoring;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.shop.Person;
import org.tillside.shop.SignOff;
import org.tillside.shop.Timeline;

/** The inspector's page of a person: every line, all fields, the short hash, and what a signature proves. */
final class PersonSheet {
    private final Desk desk;
    private final Words words;
    private final PersonViews views;
    private final FillingWords fillings;

    PersonSheet(Desk desk, PersonViews views) {
        this.desk = desk;
        this.words = desk.words();
        this.views = views;
        this.fillings = new FillingWords(words, views);
    }

    /** The criteria that the sheet quotes, by their hash: they lie on disk. */
    Set<String> criteria(Person person) {
        return views.timeline(person).items().stream()
                .flatMap(it -> it.seen().stream())
                .map(Mentoring.Observed::criteria)
                .collect(Collectors.toSet());
    }

    /** @param criteria the lines of each criteria by their id, by its hash */
    Sheet of(Person person, Map<String, Map<String, String>> criteria) {
        List<Sheet.Entry> entries = views.timeline(person).items().stream()
                .map(it -> entry(it, criteria))
                .toList();
        return new Sheet(
                words.language().getLanguage(),
                views.name(person),
                List.of(
                        desk.shop().shop().map(it -> it.name()).orElse(""),
                        views.line(person),
                        words.text("person.sheet.made", views.when(desk.clock()))),
                List.of(new Sheet.Section(words.text("person.timeline"), entries, words.text("person.nothing-signed"))),
                words.text("person.sheet.honest"));
    }

    private Sheet.Entry entry(Timeline.Item it, Map<String, Map<String, String>> criteria) {
        List<Sheet.Field> fields = new ArrayList<>();
        it.meaning().ifPresent(meaning -> fields.add(field("person.sheet.meaning", meaning)));
        it.words().ifPresent(said -> fields.add(field("person.sheet.words", said)));
        it.was().ifPresent(was -> fields.add(field("person.sheet.was", views.when(was))));
        it.now().ifPresent(now -> fields.add(field("person.sheet.now", views.when(now))));
        it.later().forEach(later -> fields.add(new Sheet.Field(views.word(later.kind()), views.when(later.at()))));
        boolean signature = it.kind() == Timeline.Kind.SIGNED || it.kind() == Timeline.Kind.NOT_YET;
        if (signature) {
            desk.shop().signOff(it.event()).ifPresent(signed -> signature(signed, fields));
        }
        it.comment().ifPresent(said -> fields.add(field("person.sheet.comment", said)));
        it.seen().ifPresent(seen -> seen(seen, signature, criteria.getOrDefault(seen.criteria(), Map.of()), fields));
        fields.add(field("person.sheet.event", it.event().value()));
        fields.add(field("person.sheet.hash", it.shortHash()));
        return new Sheet.Entry(
                views.when(it.at()),
                it.title().isEmpty()
                        ? views.word(it.kind())
                        : words.text("person.sheet.what", views.word(it.kind()), it.title()),
                it.name().or(() -> it.by().map(new Called(desk)::full)).orElse(""),
                it.struck(),
                fields);
    }

    /** What was watched, line by line. */
    private void seen(Mentoring.Observed it, boolean signature, Map<String, String> lines, List<Sheet.Field> into) {
        if (!signature) {
            into.add(field("person.sheet.seen", views.when(it.observedAt())));
            into.add(field("person.sheet.criteria", it.criteria()));
        }
        it.place().ifPresent(place -> into.add(field("person.sheet.place", place)));
        it.filled()
                .forEach((item, filling) -> into.add(
                        new Sheet.Field(lines.getOrDefault(item.value(), item.value()), fillings.said(filling))));
    }

    private void signature(SignOff it, List<Sheet.Field> into) {
        into.add(field("person.sheet.seen", views.when(it.seenAt())));
        into.add(field(
                "person.sheet.role",
                words.text("person.role." + it.signed().role().name().toLowerCase(Locale.ROOT))));
        into.add(field("person.sheet.version", it.signed().packVersion()));
        into.add(field("person.sheet.criteria", it.signed().criteria()));
        into.add(field("person.sheet.device", it.signed().device()));
        into.add(field(
                "person.sheet.tries",
                words.text("person.sheet.count", it.signed().triesBefore())));
        if (it.signed().clockJumped()) {
            into.add(field("person.sheet.clock", words.text("person.sheet.clock-jumped")));
        }
        into.add(field("person.sheet.line", it.writer() + " " + it.number()));
        it.signature().ifPresent(sig -> into.add(field("person.sheet.signature", sig)));
    }

    private Sheet.Field field(String key, String value) {
        return new Sheet.Field(words.text(key), value);
    }
}
