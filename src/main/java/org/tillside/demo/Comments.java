package org.tillside.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.journal.PersonId;
import org.tillside.practice.Filling;
import org.tillside.shop.Command;
import org.tillside.shop.Observation;
import org.tillside.shop.Person;

/** What trainees say about a role-play by two in which they were timed, the day after. */
final class Comments {
    private final Story story;

    Comments(Story story) {
        this.story = story;
    }

    /** Each of them says something once, about the newest play that was timed before this day. */
    void say(LocalDate day) throws IOException {
        for (Map.Entry<String, String> each : Spoken.AFTER_A_PLAY.entrySet()) {
            Optional<Person> person = story.shop().person(new PersonId(each.getKey()));
            boolean said = person.stream()
                    .flatMap(it -> it.observations().values().stream())
                    .anyMatch(it -> it.comment().isPresent());
            Optional<Observation> play = said ? Optional.empty() : person.flatMap(it -> timed(it, day));
            if (play.isPresent()) {
                PersonId trainee = play.get().seen().trainee();
                story.clock().pass(Duration.ofMinutes(2));
                story.act(
                        trainee, new Command.Comment(trainee, play.get().seen().observation(), each.getValue()));
            }
        }
    }

    private Optional<Observation> timed(Person person, LocalDate day) {
        return person.observations().values().stream()
                .filter(it -> story.shop().dayOf(it.seen().observedAt()).isBefore(day) && byTwo(it))
                .filter(it -> it.seen().filled().values().stream()
                        .anyMatch(line -> line instanceof Filling.AtLevel at
                                && at.seconds().isPresent()))
                .reduce((first, second) -> second);
    }

    private boolean byTwo(Observation it) {
        return it.seen().programme().flatMap(story.catalogue()::programme).stream()
                .flatMap(programme -> programme.steps().stream())
                .anyMatch(step -> it.seen().step().equals(Optional.of(step.id())) && step.task() instanceof Task.Live);
    }
}
