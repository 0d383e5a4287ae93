package org.tillside.screens.person;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.exchange.Pdf;
import org.tillside.exchange.Sheet;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.FileNames;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.matrix.Explanation;
import org.tillside.screens.person.PersonState.Filter;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Access;
import org.tillside.shop.Person;

/** One person's page: what was signed, how the skills stand, and paper of it. */
public final class PersonPresenter extends Showing<PersonState> {
    private final Desk desk;
    private final PersonViews views;
    private final Optional<CarePresenter> care;
    private Person person;
    private Filter filter = Filter.ALL;
    private boolean signing;
    private Optional<SkillId> skill;
    private boolean records;
    private boolean busy;

    private PersonPresenter(Desk desk, PersonViews views, Person person, Optional<SkillId> skill) {
        super(views.state(person, new PersonViews.Opened(Filter.ALL, false, skill, false), false));
        this.skill = skill;
        this.desk = desk;
        this.views = views;
        this.person = person;
        this.care = CarePresenter.of(desk, person.id());
    }

    /** Opens a person's page; empty for those who may not see it. */
    public static Optional<PersonPresenter> open(Desk desk, PersonId person) {
        return open(desk, person, Optional.empty());
    }

    /** The same with a skill that is explained. */
    public static Optional<PersonPresenter> open(Desk desk, PersonId person, Optional<SkillId> skill) {
        return desk.shop()
                .person(person)
                .filter(it -> new Access(desk.shop(), desk.viewer()).page(person))
                .map(it -> new PersonPresenter(desk, new PersonViews(desk), it, skill));
    }

    /** What an owner can do beside reading; empty for all others. */
    public Optional<CarePresenter> care() {
        return care;
    }

    @Override
    public Room room() {
        return Room.PEOPLE;
    }

    @Override
    public String help() {
        return "person";
    }

    /** Shows only some of the timeline. */
    public void filter(Filter wanted) {
        filter = wanted;
        draw();
    }

    /** Opens the list of what can be signed, or closes it. */
    public void toggleSigning() {
        signing = !signing;
        draw();
    }

    /** Whoever looked at a record comes back to the skill that it explains. */
    @Override
    public Route returned(Route here) {
        return new Route.Person(person.id(), skill);
    }

    /** Explains a skill by its records, in place; the one that stands open closes. */
    public void explain(String id) {
        Optional<SkillId> chosen = Optional.of(new SkillId(id));
        skill = skill.equals(chosen) ? Optional.empty() : chosen;
        records = false;
        draw();
    }

    /** Shows all records behind the skill that is explained. */
    public void more() {
        records = true;
        draw();
    }

    /** Opens a record behind the skill that is explained. */
    public void record(String record) {
        skill.flatMap(it -> new Explanation(desk, person.id()).route(it, record))
                .ifPresent(desk::go);
    }

    /** Goes to the sign-off of a step. */
    public void signOff(String step) {
        desk.go(new Route.SignOff(person.id(), new StepId(step)));
    }

    /** Goes to what was seen, line by line. */
    public void seen(String observation) {
        desk.go(new Route.Seen(person.id(), new EventId(observation)));
    }

    /** Goes to withdrawing or correcting a signature. */
    public void mend(String signOff) {
        desk.go(new Route.Mend(person.id(), new EventId(signOff)));
    }

    /** Goes to the stop-clock for this person. */
    public void time() {
        desk.go(new Route.StopClock(Optional.of(person.id())));
    }

    /** Leaves. */
    public void away() {
        desk.back();
    }

    /** Saves every line as a PDF where the viewer wants it. */
    public void export() {
        if (state().files() && !busy) {
            desk.outside()
                    .saveAs(
                            FileNames.of(views.name(person)) + ".pdf",
                            where -> where.ifPresent(path -> written(
                                    () -> path,
                                    done -> say(
                                            Notice.Tone.GOOD, desk.words().text("person.saved", path.toString())))));
        }
    }

    /** Prints every line. */
    public void print() {
        if (state().files() && !busy) {
            written(() -> Files.createTempFile("tillside", ".pdf"), file -> desk.outside()
                    .print(file, wrong -> {
                        forget(file);
                        wrong.ifPresent(it -> say(Notice.Tone.BAD, desk.words().begun(it)));
                    }));
        }
    }

    /** The printer has what it needs: no paper of a person is left lying in the computer's temporary folder. */
    private void forget(Path file) {
        desk.background()
                .run(
                        "person.writing",
                        () -> Files.deleteIfExists(file),
                        gone -> {},
                        failure -> say(Notice.Tone.BAD, failure.said(desk.words())));
    }

    /** Reads the criteria that were signed against, then writes the paper. */
    private void written(Callable<Path> where, Consumer<Path> then) {
        PersonSheet sheet = new PersonSheet(desk, views);
        Set<String> hashes = sheet.criteria(person);
        busy = true;
        draw();
        run(() -> read(hashes), criteria -> {
            Sheet made = sheet.of(person, criteria);
            run(
                    () -> {
                        Path path = where.call();
                        write(made, path);
                        return path;
                    },
                    path -> {
                        free();
                        then.accept(path);
                    });
        });
    }

    private Map<String, Map<String, String>> read(Set<String> hashes) throws IOException {
        Called called = new Called(desk);
        Map<String, Map<String, String>> lines = new HashMap<>();
        for (String hash : hashes) {
            Map<String, String> worded = new LinkedHashMap<>();
            desk.book().criteria(hash).map(it -> it.filled(called::full)).ifPresent(it -> it.lines()
                    .forEach(line -> worded.put(line.id(), line.text())));
            lines.put(hash, worded);
        }
        return lines;
    }

    private <T> void run(Callable<T> work, Consumer<T> then) {
        desk.background().run("person.writing", work, then, failure -> {
            free();
            say(Notice.Tone.BAD, failure.said(desk.words()));
        });
    }

    private static void write(Sheet sheet, Path path) throws IOException {
        try (OutputStream out = Files.newOutputStream(path)) {
            Pdf.write(sheet, out);
        }
    }

    private void free() {
        busy = false;
        draw();
    }

    private void say(Notice.Tone tone, String text) {
        desk.say(Notice.of(tone, text));
    }

    @Override
    public void refresh() {
        desk.shop().person(person.id()).ifPresent(it -> person = it);
        care.ifPresent(CarePresenter::refresh);
        draw();
    }

    private void draw() {
        now(views.state(person, new PersonViews.Opened(filter, signing, skill, records), busy));
    }
}
