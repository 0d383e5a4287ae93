package org.tillside.screens.today;

import java.util.List;
import java.util.stream.Stream;
import org.tillside.content.Question;
import org.tillside.content.QuizId;
import org.tillside.content.Skill;
import org.tillside.practice.Subject;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.shop.Access;
import org.tillside.shop.Person;
import org.tillside.shop.Refreshing;

/** Finds what a mentor's mentees forget again and again: asking once more will not help, another way to explain may. */
final class FadingReader {
    private final Desk desk;
    private final Saying saying;

    FadingReader(Desk desk, Saying saying) {
        this.desk = desk;
        this.saying = saying;
    }

    List<MentorToday.Fading> read() {
        Access access = new Access(desk.shop(), desk.viewer());
        return desk.shop().mentees(desk.viewer()).stream()
                .flatMap(it -> desk.shop().person(it.trainee()).stream())
                .filter(Person::present)
                .filter(it -> access.fading(it.id()) == Access.Fading.LEECHES)
                .flatMap(person ->
                        Refreshing.leeches(desk.catalogue(), person).stream().flatMap(leech -> fading(person, leech)))
                .toList();
    }

    private Stream<MentorToday.Fading> fading(Person person, Refreshing.Leech leech) {
        if (leech.subject() instanceof Subject.OfQuestion it) {
            return Refreshing.question(desk.catalogue(), it).stream()
                    .map(question -> question(person, leech, it, question));
        }
        return leech.subject() instanceof Subject.OfSkill it
                ? desk.catalogue().skill(it.skill()).stream().map(skill -> skill(person, leech, skill))
                : Stream.empty();
    }

    private MentorToday.Fading question(
            Person person, Refreshing.Leech leech, Subject.OfQuestion it, Question question) {
        return new MentorToday.Fading(
                saying.who(person.id()),
                it.quiz() + "." + it.question(),
                title(person, desk.said(question.head().title()), leech.lapses()),
                Stream.concat(review(person, it.quiz()), lesson(question)).toList());
    }

    private MentorToday.Fading skill(Person person, Refreshing.Leech leech, Skill skill) {
        return new MentorToday.Fading(
                saying.who(person.id()),
                skill.id().value(),
                title(person, desk.said(skill.title()), leech.lapses()),
                List.of(new MentorToday.Way("person", new Route.Person(person.id()))));
    }

    private String title(Person person, String what, int lapses) {
        return desk.words().text("today.fading.title", saying.first(person), what, lapses);
    }

    private static Stream<MentorToday.Way> review(Person person, QuizId quiz) {
        return person.work().quiz(quiz).last().stream()
                .map(it -> new MentorToday.Way("review", new Route.Review(person.id(), quiz, it.id())));
    }

    private Stream<MentorToday.Way> lesson(Question question) {
        return question.head().lesson().stream()
                .filter(it -> desk.catalogue().lesson(it).isPresent())
                .map(it -> new MentorToday.Way("lesson", new Route.Read(it)));
    }
}
