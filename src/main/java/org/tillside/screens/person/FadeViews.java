package org.tillside.screens.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.practice.Subject;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.person.PersonState.Fade;
import org.tillside.screens.person.PersonState.Fades;
import org.tillside.shop.Access;
import org.tillside.shop.Person;
import org.tillside.shop.Refreshing;

/** Words what a person is about to forget, as far as the viewer may know of it. */
final class FadeViews {
    private static final int SHOWN = 6;

    private final Desk desk;
    private final Words words;

    FadeViews(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    /** Empty for those who may not know, and while nothing was learned. */
    Optional<Fades> of(Person person) {
        Access.Fading sees = new Access(desk.shop(), desk.viewer()).fading(person.id());
        return Refreshing.of(desk.shop(), desk.catalogue(), person.id(), desk.today())
                .filter(day ->
                        sees != Access.Fading.NOTHING && !day.memories().all().isEmpty())
                .map(day -> new Fades(line(day), rows(sees, day, person)));
    }

    private String line(Refreshing day) {
        return words.text(
                "person.fades.line",
                day.due().size(),
                day.skillsDue(desk.catalogue()).size());
    }

    private List<Fade> rows(Access.Fading sees, Refreshing day, Person person) {
        return switch (sees) {
            case ALL -> own(day);
            case LEECHES ->
                Refreshing.leeches(desk.catalogue(), person).stream()
                        .flatMap(it -> title(it.subject()).stream()
                                .map(title -> new Fade(title, words.text("person.fades.times", it.lapses()))))
                        .toList();
            case COUNTS, NOTHING -> List.of();
        };
    }

    /** What comes back first. */
    private List<Fade> own(Refreshing day) {
        return day.memories().all().entrySet().stream()
                .map(it -> Map.entry(it.getKey(), it.getValue().due(Refreshing.FSRS)))
                .sorted(Map.Entry.<Subject, LocalDate>comparingByValue()
                        .thenComparing(it -> it.getKey().toString()))
                .flatMap(
                        it -> title(it.getKey()).stream().map(title -> new Fade(title, when(day.day(), it.getValue()))))
                .limit(SHOWN)
                .toList();
    }

    private String when(LocalDate today, LocalDate due) {
        long days = ChronoUnit.DAYS.between(today, due);
        return days <= 0 ? words.text("person.fades.due") : words.text("person.fades.days", days);
    }

    private Optional<String> title(Subject subject) {
        if (subject instanceof Subject.OfQuestion it) {
            return Refreshing.question(desk.catalogue(), it)
                    .map(question -> desk.said(question.head().title()));
        }
        return subject instanceof Subject.OfSkill it
                ? desk.catalogue().skill(it.skill()).map(skill -> desk.said(skill.title()))
                : Optional.empty();
    }
}
