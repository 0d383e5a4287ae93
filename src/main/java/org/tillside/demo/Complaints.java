package org.tillside.demo;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.SkillId;
import org.tillside.journal.ComplaintId;
import org.tillside.journal.PersonId;
import org.tillside.shop.Command;
import org.tillside.shop.Command.OfFloor.Told;

/** What customers complained about; each was told on the evening of its day. Its ids are its own, the story's stay. */
final class Complaints {
    private static final int AMENDED = 31;

    private final Story story;
    private final LocalDate until;

    Complaints(Story story, LocalDate until) {
        this.story = story;
        this.until = until;
    }

    /**
     * One complaint.
     *
     * @param ago how many days before the last one
     * @param served id of who served; empty where nobody knew
     */
    private record Case(int ago, String by, String served, String what, String done, List<String> skills) {}

    private static final List<Case> ALL = List.of(
            new Case(
                    47,
                    "farid",
                    "liga",
                    "Bought a jacket with the price tag still on, then the alarm went off outside",
                    "Asked back in, tag taken off, a coffee on us",
                    List.of("register")),
            new Case(
                    33,
                    "mariam",
                    "nare",
                    "Asked for a charger, was told we do not carry it",
                    "",
                    List.of("knowledge", "ownership")),
            new Case(
                    20,
                    "anna",
                    "",
                    "Nobody answered the telephone on Saturday",
                    "Called back on Monday with an apology",
                    List.of("follow-up")),
            new Case(
                    9,
                    "ilze",
                    "nare",
                    "Wrong size put in the bag, second trip for nothing",
                    "Exchanged, delivery free next time",
                    List.of("recovery", "complaints")),
            new Case(
                    3,
                    "farid",
                    "tigran",
                    "Waited by the door and nobody looked up",
                    "Said sorry and found the boots",
                    List.of("greeting")),
            new Case(2, "janis", "", "The fitting room was locked, and nobody had the key", "", List.of()));

    void day(LocalDate day) throws IOException {
        for (int i = 0; i < ALL.size(); i++) {
            if (open(ALL.get(i).ago()).equals(day)) {
                note(ALL.get(i), new ComplaintId("complaint-" + (i + 1)), day);
            }
        }
        if (open(AMENDED).equals(day)) {
            amend();
        }
    }

    /** The day so long ago, or the one before where that was a Sunday. */
    private LocalDate open(int ago) {
        LocalDate day = until.minusDays(ago);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    private void note(Case it, ComplaintId id, LocalDate day) throws IOException {
        story.act(new PersonId(it.by()), new Command.NoteComplaint(id, told(it, day, it.done())));
    }

    /** What was done comes later, as an entry of its own. */
    private void amend() throws IOException {
        Told told = told(ALL.get(1), open(ALL.get(1).ago()), "Found one in the other branch and had it held");
        story.act(new PersonId(ALL.get(1).by()), new Command.CorrectComplaint(new ComplaintId("complaint-2"), told));
    }

    private static Told told(Case it, LocalDate day, String done) {
        List<SkillId> skills = it.skills().stream().map(SkillId::new).toList();
        Optional<PersonId> served = Stream.of(it.served())
                .filter(id -> !id.isEmpty())
                .map(PersonId::new)
                .findFirst();
        return new Told(day, it.what(), skills, served, done);
    }
}
