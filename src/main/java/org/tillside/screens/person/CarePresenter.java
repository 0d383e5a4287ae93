package org.tillside.screens.person;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.records.Book;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;
import org.tillside.screens.FileNames;
import org.tillside.screens.Refusals;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.person.CareState.Tool;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Command;
import org.tillside.shop.Erasure.Category;
import org.tillside.shop.Person;

/** The owner's tools on a person's page, each done in place. */
public final class CarePresenter extends Showing<CareState> {
    private final Desk desk;
    private final PersonId id;
    private CareForm form = CareForm.CLOSED;
    private Optional<String> trouble = Optional.empty();
    private boolean locked;
    private boolean busy;

    private CarePresenter(Desk desk, PersonId id) {
        super(new CareState(
                "",
                List.of(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                false));
        this.desk = desk;
        this.id = id;
        draw();
        readLock();
    }

    /** The tools for a person; only for owners. */
    static Optional<CarePresenter> of(Desk desk, PersonId person) {
        return desk.shop()
                .person(desk.viewer())
                .filter(it -> it.in(Role.OWNER))
                .map(it -> new CarePresenter(desk, person));
    }

    private Optional<Person> person() {
        return desk.shop().person(id);
    }

    /** How many PINs were tried lies on disk; unlocking is offered once it is read. */
    private void readLock() {
        if (id.equals(desk.viewer())) {
            return;
        }
        desk.background()
                .run(
                        "person.care.reading",
                        () -> desk.book().keys().triesLeft(id.value()) == 0,
                        is -> {
                            locked = is;
                            draw();
                        },
                        // nobody is kept out by this: the tiles offer the same way in
                        failure -> draw());
    }

    /** Uses a tool that needs nothing more, or opens one that does; the open one closes. */
    public void use(Tool tool) {
        if (busy) {
            return;
        }
        switch (tool) {
            case EDIT -> desk.go(new Route.EditPerson(Optional.of(id)));
            case PAIR -> desk.go(new Route.Pair(id));
            case RETURN -> act(new Command.Return(id, desk.today()), "person.care.returned");
            case EXPORT -> export();
            default -> begin(form.is(tool) ? CareForm.CLOSED : opened(tool));
        }
    }

    private CareForm opened(Tool tool) {
        CareForm opened = CareForm.of(tool, desk.today(), gone());
        return tool == Tool.LEAVE ? opened.takes(CareViews.takers(desk, id)) : opened;
    }

    private boolean gone() {
        return person().filter(it -> !it.present()).isPresent();
    }

    private void begin(CareForm next) {
        form = next;
        trouble = Optional.empty();
        draw();
    }

    /** Something was typed into the open tool. */
    public void type(String field, String text) {
        begin(form.with(field, text));
    }

    /** Takes a kind of private parts in, or leaves it out. */
    public void toggle(String category) {
        begin(form.toggle(Category.valueOf(category)));
    }

    /** Who is asked to take a trainee whose mentor leaves; empty for nobody. */
    public void handOver(String pairing, String mentor) {
        begin(form.takes(
                new PairingId(pairing),
                Optional.of(mentor).filter(it -> !it.isEmpty()).map(PersonId::new)));
    }

    /** Does what the open tool is for, where no PIN is needed. */
    public void done() {
        if (busy || !state().ready()) {
            return;
        }
        if (form.is(Tool.AWAY)) {
            act(
                    new Command.SetAway(
                            id,
                            form.day("from").orElseThrow(),
                            form.day("until").orElseThrow()),
                    "person.care.away-set");
        } else if (form.is(Tool.STRETCH)) {
            act(new Command.Stretch(id, form.number().orElseThrow()), "person.care.stretched");
        }
    }

    private void act(Command command, String said) {
        desk.act(command, () -> {
            good(desk.words().text(said));
            begin(CareForm.CLOSED);
        });
    }

    /** Does what needs the owner's PIN, whose digits are wiped. */
    public void sign(char[] pin) {
        Optional<Tool> tool = form.open().filter(Tool::signed);
        if (busy || !state().ready() || pin.length != 6 || tool.isEmpty()) {
            Arrays.fill(pin, ' ');
            return;
        }
        busy = true;
        begin(form);
        switch (tool.get()) {
            case LEAVE -> {
                Command leave = CareViews.leave(desk, id, form);
                desk.sign(tries -> leave, pin, this::left);
            }
            case UNLOCK ->
                run(() -> wiped(pin, () -> desk.book().unlock(id, desk.viewer(), pin)), "person.care.unlocked");
            default -> {
                Eraser eraser = new Eraser(desk, id, form.chosen(), form.text("kept"));
                run(() -> wiped(pin, () -> eraser.erase(pin)), "person.care.erased");
            }
        }
    }

    private static Book.Written wiped(char[] pin, Callable<Book.Written> work) throws Exception {
        try {
            return work.call();
        } finally {
            Arrays.fill(pin, ' ');
        }
    }

    private void run(Callable<Book.Written> work, String said) {
        desk.background().run("person.care.working", work, written -> became(written, said), this::failed);
    }

    private void left(Desk.Signing signing) {
        busy = false;
        if (signing instanceof Desk.Signing.WrongPin it) {
            trouble = Optional.of(desk.words().text("pin.wrong", it.left()));
        } else if (signing instanceof Desk.Signing.Locked) {
            trouble = Optional.of(desk.words().text("pin.locked"));
        } else if (signing instanceof Desk.Signing.Refused it) {
            trouble = Optional.of(it.sentence());
        } else {
            good(desk.words()
                    .text("person.care.left", Set.copyOf(form.takers().values()).size()));
            form = CareForm.CLOSED;
            // the whole page tells of the person: it is made anew
            desk.replace(new Route.Person(id));
        }
        draw();
    }

    private void became(Book.Written written, String said) {
        busy = false;
        if (written instanceof Book.Written.Saved) {
            good(desk.words().text(said));
            // the whole page tells of the person: it is made anew
            desk.replace(new Route.Person(id));
        } else if (written instanceof Book.Written.WrongPin wrong) {
            trouble = Optional.of(desk.words().text("pin.wrong", wrong.left()));
        } else if (written instanceof Book.Written.Locked) {
            trouble = Optional.of(desk.words().text("pin.locked"));
        } else {
            trouble = Optional.of(new Refusals(desk.words()).sentence(written));
        }
        draw();
    }

    private void failed(Failure failure) {
        busy = false;
        trouble = Optional.of(failure.said(desk.words()) + " " + failure.detail());
        draw();
    }

    private void export() {
        desk.outside().saveAs(FileNames.of(state().name()) + ".json", where -> where.ifPresent(this::export));
    }

    private void export(Path where) {
        busy = true;
        draw();
        desk.background()
                .run(
                        "person.care.working",
                        () -> Files.writeString(where, desk.book().about(id)),
                        path -> {
                            busy = false;
                            good(desk.words().text("person.saved", path.toString()));
                            draw();
                        },
                        this::failed);
    }

    private void good(String text) {
        desk.say(Notice.of(Notice.Tone.GOOD, text));
    }

    /** Comes after every change of the records. */
    @Override
    public void refresh() {
        draw();
    }

    private void draw() {
        person().ifPresent(it -> now(new CareViews(desk).state(it, form, locked, trouble, busy)));
    }

    @Override
    public Room room() {
        return Room.PEOPLE;
    }

    @Override
    public String help() {
        return "person";
    }
}
