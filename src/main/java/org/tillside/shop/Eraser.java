package org.tillside.shop;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.QuestionId;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;

/** Takes the private parts of some events out of the state, wherever they stand. */
final class Eraser {
    private final Set<EventId> events;

    Eraser(Collection<EventId> events) {
        this.events = Set.copyOf(events);
    }

    void sweep(Fold all) {
        all.pairings.replaceAll((id, it) -> it.with(it.history().stream()
                .map(step -> events.contains(step.event()) ? step.erased() : step)
                .toList()));
        all.complaints.replaceAll((id, it) -> it.without(events));
        all.everybody(this::sweep);
    }

    private void sweep(PersonFold person) {
        person.observations.replaceAll((id, it) -> observation(it));
        person.shifts.replaceAll(it -> events.contains(it.event()) ? it.erased() : it);
        person.signOffs.replaceAll((id, it) -> signOff(it));
        person.quizzes.replaceAll((id, it) -> quiz(it));
        person.plays.replaceAll((id, it) -> plays(it));
    }

    private Observation observation(Observation it) {
        Observation left = events.contains(it.event()) ? it.erased() : it;
        return left.with(left.comment().map(said -> events.contains(said.event()) ? said.erased() : said));
    }

    private SignOff signOff(SignOff it) {
        SignOff left = events.contains(it.event()) ? it.erased() : it;
        return left.with(left.amendments().stream()
                .map(each -> events.contains(each.event()) ? each.erased() : each)
                .toList());
    }

    /** Most of what is swept holds nothing that is erased, and is left as it is. */
    private QuizWork quiz(QuizWork it) {
        return holds(it) ? swept(it) : it;
    }

    private boolean holds(QuizWork it) {
        return it.current().filter(this::holds).isPresent()
                || it.last().filter(this::holds).isPresent()
                || it.waiting().stream().anyMatch(this::holds)
                || anyOf(it.firsts().values());
    }

    private boolean holds(Attempt it) {
        for (List<Attempt.Try> tries : it.answers().values()) {
            if (anyOf(tries)) {
                return true;
            }
        }
        return it.marks().values().stream().anyMatch(mark -> events.contains(mark.event()));
    }

    private boolean anyOf(Collection<Attempt.Try> tries) {
        for (Attempt.Try one : tries) {
            if (events.contains(one.event())) {
                return true;
            }
        }
        return false;
    }

    private QuizWork swept(QuizWork it) {
        return new QuizWork(
                it.begun(),
                it.finished(),
                it.current().map(this::attempt),
                it.left().stream().map(this::attempt).toList(),
                it.last().map(this::attempt),
                it.waiting().stream().map(this::attempt).toList(),
                it.best(),
                it.latest(),
                it.passing(),
                firsts(it.firsts()));
    }

    private Map<QuestionId, Attempt.Try> firsts(Map<QuestionId, Attempt.Try> firsts) {
        Map<QuestionId, Attempt.Try> left = new LinkedHashMap<>();
        firsts.forEach((question, one) -> left.put(question, erased(one)));
        return left;
    }

    private Attempt.Try erased(Attempt.Try one) {
        return events.contains(one.event()) ? one.erased() : one;
    }

    private Attempt attempt(Attempt it) {
        Map<QuestionId, List<Attempt.Try>> answers = new LinkedHashMap<>();
        it.answers()
                .forEach((question, tries) ->
                        answers.put(question, tries.stream().map(this::erased).toList()));
        Map<QuestionId, Attempt.Marked> marks = new LinkedHashMap<>();
        it.marks()
                .forEach((question, mark) -> marks.put(question, events.contains(mark.event()) ? mark.erased() : mark));
        return it.with(answers, marks);
    }

    private PlayWork plays(PlayWork it) {
        return new PlayWork(
                it.ended(),
                it.current().map(this::play),
                it.left().stream().map(this::play).toList(),
                it.last().map(this::play),
                it.first().map(this::play),
                it.earlier().stream()
                        .map(past -> new PlayWork.Past(play(past.play()), past.result()))
                        .toList(),
                it.waiting().stream()
                        .map(this::play)
                        .filter(play -> !play.unmarked().isEmpty())
                        .toList(),
                it.rated().stream().map(this::play).toList(),
                it.best(),
                it.latest(),
                it.good());
    }

    private Play play(Play it) {
        List<Play.Turn> turns = it.turns().stream()
                .map(turn -> events.contains(turn.event()) ? turn.erased() : turn)
                .toList();
        Map<String, Play.Marked> marks = new LinkedHashMap<>();
        it.marks().forEach((place, mark) -> marks.put(place, events.contains(mark.event()) ? mark.erased() : mark));
        Optional<java.time.OffsetDateTime> ended = it.ended();
        Map<PersonId, Rating> ratings = new LinkedHashMap<>();
        it.ratings()
                .forEach((by, rating) -> ratings.put(by, events.contains(rating.event()) ? rating.erased() : rating));
        return new Play(it.id(), it.scenario(), it.seed(), turns, marks, ratings, it.begun(), ended);
    }
}
