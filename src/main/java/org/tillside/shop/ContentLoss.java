package org.tillside.shop;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Catalogue;
import org.tillside.content.Lesson;
import org.tillside.content.LessonRef;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeId;
import org.tillside.content.Quiz;
import org.tillside.content.Scenario;
import org.tillside.content.StepId;
import org.tillside.journal.PersonId;

/**
 * Something that people of the team have done and that other content no longer has, or has under another id: it stays in
 * the records, and counts for nothing that is to be done.
 *
 * @param title as it is called now
 * @param people who have done it
 */
public record ContentLoss(String title, Set<PersonId> people) {
    public ContentLoss {
        people = Set.copyOf(people);
    }

    /** What goes when one content takes the place of another, what most people have done first. */
    public static List<ContentLoss> of(ShopState shop, Catalogue now, Catalogue coming) {
        Sought sought = new Sought(now, coming);
        shop.team().forEach(sought::look);
        return sought.found.values().stream()
                .sorted(Comparator.comparingInt((ContentLoss it) -> -it.people().size())
                        .thenComparing(ContentLoss::title))
                .toList();
    }

    /** Goes through what people have done, each thing under a key of its own. */
    private static final class Sought {
        private final Catalogue now;
        private final Catalogue coming;
        private final Map<Object, ContentLoss> found = new LinkedHashMap<>();

        Sought(Catalogue now, Catalogue coming) {
            this.now = now;
            this.coming = coming;
        }

        void look(Person person) {
            person.work().lessons().forEach((module, pages) -> pages.keySet().forEach(step -> {
                LessonRef page = new LessonRef(module, step);
                look(page, now.lesson(page).map(Lesson::title), coming.lesson(page), person);
            }));
            person.work()
                    .quizzes()
                    .keySet()
                    .forEach(it -> look(it, now.quiz(it).map(Quiz::title), coming.quiz(it), person));
            person.work()
                    .plays()
                    .keySet()
                    .forEach(it -> look(it, now.scenario(it).map(Scenario::title), coming.scenario(it), person));
            person.signOffs().values().forEach(it -> signed(it, person));
        }

        private void signed(SignOff signOff, Person person) {
            ProgrammeId programme = signOff.signed().programme();
            StepId step = signOff.signed().step();
            boolean stands = person.lastWord(programme, step)
                    .filter(signOff::equals)
                    .filter(SignOff::achieved)
                    .isPresent();
            if (stands) {
                look(List.of(programme, step), title(programme, step), step(coming, programme, step), person);
            }
        }

        private Optional<String> title(ProgrammeId id, StepId step) {
            return now.programme(id).flatMap(programme -> step(now, id, step)
                    .flatMap(it -> new CriteriaTexts(now).of(programme, it))
                    .map(CriteriaText::title));
        }

        private static Optional<org.tillside.content.ProgrammeStep> step(
                Catalogue in, ProgrammeId programme, StepId step) {
            Optional<Programme> there = in.programme(programme);
            return there.flatMap(it -> StepReader.step(it, step));
        }

        private void look(Object key, Optional<String> title, Optional<?> after, Person person) {
            if (title.isPresent() && after.isEmpty()) {
                Set<PersonId> people = new LinkedHashSet<>(Set.of(person.id()));
                Optional.ofNullable(found.get(key)).ifPresent(it -> people.addAll(it.people()));
                found.put(key, new ContentLoss(title.get(), people));
            }
        }
    }
}
