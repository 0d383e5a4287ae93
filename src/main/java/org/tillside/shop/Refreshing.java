package org.tillside.shop;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.Question;
import org.tillside.content.Skill;
import org.tillside.journal.PersonId;
import org.tillside.practice.Candidate;
import org.tillside.practice.Fsrs;
import org.tillside.practice.Memories;
import org.tillside.practice.Refresher;
import org.tillside.practice.Remembered;
import org.tillside.practice.Subject;

/**
 * What a person is asked again on a day: the set, how far it is, what is due beside it, and when what comes back.
 *
 * @param from the day from which the programme asks again; empty where it does not say
 * @param candidates everything that may be asked, in the order of the content
 * @param set the questions of the day, answered ones too; empty where there is none
 * @param begun whether the set is fixed, since its first question was shown
 * @param answered what was answered of it
 * @param recorded whether the day's refresher is written down as done
 */
public record Refreshing(
        PersonId person,
        LocalDate day,
        Optional<LocalDate> from,
        Memories memories,
        List<Candidate> candidates,
        List<Candidate> set,
        boolean begun,
        List<RefresherWork.Set.Answered> answered,
        boolean recorded) {
    /** The formulae by which everything is due. */
    public static final Fsrs FSRS = Fsrs.STANDARD;

    public Refreshing {
        candidates = List.copyOf(candidates);
        set = List.copyOf(set);
        answered = List.copyOf(answered);
    }

    /** Something forgotten again and again. */
    public record Leech(Subject subject, int lapses) {}

    /** The refresher of a person; empty for somebody who is not here. */
    public static Optional<Refreshing> of(ShopState shop, Catalogue catalogue, PersonId person, LocalDate today) {
        return shop.person(person).filter(Person::present).map(it -> new RefreshingReader(shop, catalogue, it, today)
                .read());
    }

    /**
     * What a person forgets again and again, most often first: to ask it once more will not help, to explain it in
     * another way may. What is no longer in the content is left out.
     */
    public static List<Leech> leeches(Catalogue catalogue, Person person) {
        Memories memories = person.work().refresher().memories();
        return memories.leeches(FSRS).stream()
                .filter(it -> known(catalogue, it))
                .flatMap(it -> memories.of(it).stream()
                        .map(memory -> new Leech(it, memory.memory().lapses())))
                .toList();
    }

    private static boolean known(Catalogue catalogue, Subject subject) {
        if (subject instanceof Subject.OfQuestion it) {
            return question(catalogue, it).isPresent();
        }
        return subject instanceof Subject.OfSkill it
                && catalogue.skill(it.skill()).isPresent();
    }

    /** The question as it stands in the content now. */
    public static Optional<Question> question(Catalogue catalogue, Subject.OfQuestion it) {
        return catalogue.quiz(it.quiz()).flatMap(quiz -> quiz.question(it.question()));
    }

    /** Whether the programme asks again by now. */
    public boolean open() {
        return from.filter(it -> it.isAfter(day)).isEmpty();
    }

    /** What of the set is still to be answered, in order. */
    public List<Candidate> left() {
        return set.stream().filter(it -> answer(it.question()).isEmpty()).toList();
    }

    /** What was answered to a question of the set. */
    public Optional<RefresherWork.Set.Answered> answer(Subject.OfQuestion question) {
        return answered.stream().filter(it -> it.question().equals(question)).findFirst();
    }

    /** How many of those answered were right. */
    public int right() {
        return (int) answered.stream().filter(RefresherWork.Set.Answered::right).count();
    }

    /** Whether all of the day's set is answered. */
    public boolean done() {
        return begun && left().isEmpty();
    }

    /** About how many minutes these take, at least one. */
    public static int minutes(List<Candidate> of) {
        int seconds = of.stream().mapToInt(Candidate::seconds).sum();
        return Math.max(1, Math.round(seconds / 60f));
    }

    /** Why a question is asked. */
    public Refresher.Why why(Candidate it) {
        return Refresher.why(FSRS, memories, it, day);
    }

    /** The day on which a question comes back; empty for one that was never asked. */
    public Optional<LocalDate> comesBack(Subject subject) {
        return memories.of(subject).map(it -> it.due(FSRS));
    }

    /** All questions that are due, whether there is room for them in the set or not. */
    public List<Candidate> due() {
        return candidates.stream()
                .filter(it -> memories.of(it.question())
                        .filter(known -> known.dueOn(FSRS, day))
                        .isPresent())
                .toList();
    }

    /** The skills that are due, least likely remembered first. */
    public List<Skill> skillsDue(Catalogue catalogue) {
        return memories.skillsDue(FSRS, day).stream()
                .flatMap(it -> catalogue.skill(it).stream())
                .toList();
    }

    /** The next day after this one on which there is something to ask; empty where nothing was learned yet. */
    public Optional<LocalDate> next() {
        LocalDate tomorrow = day.plusDays(1);
        LocalDate first = from.filter(it -> it.isAfter(tomorrow)).orElse(tomorrow);
        Set<Subject> asked = new LinkedHashSet<>();
        candidates.forEach(it -> {
            asked.add(it.question());
            it.skills().forEach(skill -> asked.add(new Subject.OfSkill(skill)));
        });
        Stream<LocalDate> known =
                asked.stream().flatMap(it -> memories.of(it).stream()).map(it -> it.due(FSRS));
        Stream<LocalDate> fresh = candidates.stream()
                .filter(it -> memories.of(it.question()).isEmpty())
                .flatMap(it -> it.moduleDone().stream())
                .map(it -> it.plusDays(1));
        return Stream.concat(known, fresh)
                .map(it -> it.isBefore(first) ? first : it)
                .min(Comparator.naturalOrder());
    }

    /** What is remembered of a question or a skill. */
    public Optional<Remembered> remembered(Subject subject) {
        return memories.of(subject);
    }
}
