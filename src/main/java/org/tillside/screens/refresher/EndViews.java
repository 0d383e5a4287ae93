package org.tillside.screens.refresher;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.tillside.content.Question;
import org.tillside.content.Scenario;
import org.tillside.content.Skill;
import org.tillside.practice.Candidate;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Words;
import org.tillside.screens.refresher.RefresherState.End;
import org.tillside.screens.refresher.RefresherState.Row;
import org.tillside.screens.refresher.RefresherState.Way;
import org.tillside.shop.Person;
import org.tillside.shop.RefresherWork;
import org.tillside.shop.Refreshing;

/** Words the page on which a refresher ends, and the one of a day on which nothing is due. */
final class EndViews {
    private final Desk desk;
    private final Words words;

    EndViews(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    RefresherState state(Refreshing day) {
        boolean asked = !day.answered().isEmpty();
        int all = day.answered().size();
        End end = new End(
                asked ? words.text("refresher.end.right", day.right(), all) : words.text("refresher.none"),
                next(day),
                day.right(),
                all,
                day.set().stream().flatMap(it -> row(day, it).stream()).toList(),
                day.skillsDue(desk.catalogue()).stream().map(this::skill).toList());
        return new RefresherState(
                words.text("refresher.title"),
                words.text(asked ? "refresher.end.line" : "refresher.none.line"),
                Optional.empty(),
                Optional.of(end));
    }

    private String next(Refreshing day) {
        return day.next()
                .map(it -> words.text("refresher.next", when(day.day(), it)))
                .orElseGet(() -> words.text("refresher.none.text"));
    }

    private String when(LocalDate today, LocalDate day) {
        long days = Math.max(1, ChronoUnit.DAYS.between(today, day));
        return days == 1 ? words.text("refresher.tomorrow") : words.text("refresher.in-days", days);
    }

    private Optional<Row> row(Refreshing day, Candidate it) {
        Optional<Question> question = Refreshing.question(desk.catalogue(), it.question());
        return day.answer(it.question()).flatMap(done -> question.map(known -> row(day, it, known, done)));
    }

    private Row row(Refreshing day, Candidate it, Question question, RefresherWork.Set.Answered done) {
        return new Row(
                it.question().quiz() + "." + it.question().question(),
                desk.said(question.head().title()),
                done.right(),
                words.text("refresher.mark." + RefresherViews.lower(RefresherViews.mark(done))),
                day.comesBack(it.question())
                        .map(back -> words.text("refresher.back", when(day.day(), back)))
                        .orElse(""),
                done.right() ? Optional.empty() : read(question));
    }

    private Optional<Way> read(Question question) {
        return question.head().lesson().flatMap(ref -> desk.catalogue()
                .lesson(ref)
                .map(it -> new Way(words.text("refresher.read", desk.said(it.title())), new Route.Read(ref))));
    }

    /** A role-play shows a skill, one that was played before rather than another; where there is none, a mentor's eye. */
    private RefresherState.Skill skill(Skill it) {
        Optional<Person> me = desk.shop().person(desk.viewer());
        Optional<Way> play = desk.catalogue().scenarios().stream()
                .filter(scenario -> scenario.skills().contains(it.id()))
                .min(Comparator.comparing(scenario -> me.filter(person ->
                                person.work().plays(scenario.id()).best().isPresent())
                        .isEmpty()))
                .map(this::play);
        Optional<String> mentor = new Called(desk).mentorOf(desk.viewer());
        String text = play.isPresent()
                ? words.text("refresher.skill.play")
                : mentor.map(name -> words.text("refresher.skill.mentor", name))
                        .orElseGet(() -> words.text("refresher.skill.alone"));
        return new RefresherState.Skill(it.id().value(), desk.said(it.title()), text, play);
    }

    private Way play(Scenario it) {
        return new Way(words.text("refresher.play", desk.said(it.title())), new Route.Play(it.id()));
    }
}
