package org.tillside.screens.person;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
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
    private Optional<Tool> open = Optional.empty();
    private Map<String, String> fields = Map.of();
    private Set<Category> chosen = EnumSet.noneOf(Category.class);
    private Optional<String> trouble = Optional.empty();
    private boolean locked;
    private boolean busy;

    private CarePresenter(Desk desk, PersonId id) {
        super(new CareState("", List.of(), Optional.empty(), Map.of(), List.of(), Optional.empty(), false, false));
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
            default -> {
                boolean closes = open.filter(it -> it == tool).isPresent();
                begin(closes ? Optional.empty() : Optional.of(tool));
            }
        }
    }

    private void begin(Optional<Tool> tool) {
        open = tool;
        trouble = Optional.empty();
        String today = desk.today().toString();
        fields = Map.of("from", today, "until", today, "days", "7", "on", today);
        chosen = EnumSet.of(Category.ANSWERS, Category.NOTES);
        if (nameMayGo()) {
            chosen.add(Category.NAME);
        }
        draw();
    }

    private boolean nameMayGo() {
        return person().filter(it -> !it.present()).isPresent();
    }

    /** Something was typed into the open tool. */
    public void type(String field, String text) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, text);
        fields = more;
        trouble = Optional.empty();
        draw();
    }

    /** Takes a kind of private parts in, or leaves it out. */
    public void toggle(String category) {
        Category it = Category.valueOf(category);
        Set<Category> next = EnumSet.copyOf(chosen.isEmpty() ? EnumSet.noneOf(Category.class) : chosen);
        if (!next.remove(it)) {
            next.add(it);
        }
        chosen = next;
        draw();
    }

    /** Does what the open tool is for, where no PIN is needed. */
    public void done() {
        if (busy || !state().ready() || open.isEmpty()) {
            return;
        }
        switch (open.get()) {
            case AWAY ->
                act(
                        new Command.SetAway(
                                id, day("from").orElseThrow(), day("until").orElseThrow()),
                        "person.care.away-set");
            case STRETCH -> act(new Command.Stretch(id, number().orElseThrow()), "person.care.stretched");
            case LEAVE -> act(new Command.Leave(id, day("on").orElseThrow(), List.of()), "person.care.left");
            default -> {
                // the others are done with a PIN, or at once
            }
        }
    }

    private void act(Command command, String said) {
        desk.act(command, () -> {
            open = Optional.empty();
            good(desk.words().text(said));
            draw();
        });
    }

    /** Does what needs the owner's PIN, whose digits are wiped. */
    public void sign(char[] pin) {
        if (busy || !state().ready() || pin.length != 6) {
            Arrays.fill(pin, ' ');
            return;
        }
        if (open.filter(it -> it == Tool.UNLOCK).isPresent()) {
            run(() -> wiped(pin, () -> desk.book().unlock(id, desk.viewer(), pin)), "person.care.unlocked");
        } else if (open.filter(it -> it == Tool.ERASE).isPresent()) {
            Eraser eraser =
                    new Eraser(desk, id, chosen, fields.getOrDefault("kept", "").strip());
            run(() -> wiped(pin, () -> eraser.erase(pin)), "person.care.erased");
        } else {
            Arrays.fill(pin, ' ');
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
        busy = true;
        trouble = Optional.empty();
        draw();
        desk.background().run("person.care.working", work, written -> became(written, said), this::failed);
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
        String name = person().map(it -> new PersonViews(desk).name(it)).orElse(id.value());
        desk.outside().saveAs(FileNames.of(name) + ".json", where -> where.ifPresent(this::export));
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

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(fields.getOrDefault(field, "").strip()));
        } catch (DateTimeException half) {
            return Optional.empty();
        }
    }

    private Optional<Integer> number() {
        try {
            return Optional.of(Integer.parseInt(fields.getOrDefault("days", "").strip()))
                    .filter(it -> it > 0);
        } catch (NumberFormatException half) {
            return Optional.empty();
        }
    }

    private boolean ready(Tool tool, String name) {
        return switch (tool) {
            case AWAY -> day("from").isPresent() && day("until").isPresent();
            case STRETCH -> number().isPresent();
            case LEAVE -> day("on").isPresent();
            case UNLOCK -> true;
            case ERASE ->
                !chosen.isEmpty()
                        && fields.getOrDefault("name", "").strip().equals(name)
                        && Eraser.nameless(fields.getOrDefault("kept", ""), name);
            default -> false;
        };
    }

    private List<Tool> tools(Person it) {
        List<Tool> tools = new ArrayList<>();
        boolean other = !it.id().equals(desk.viewer());
        if (it.present()) {
            tools.add(Tool.EDIT);
            if (it.programme().isPresent()) {
                tools.add(Tool.PAIR);
                tools.add(Tool.STRETCH);
            }
            tools.add(Tool.AWAY);
            if (locked && other) {
                tools.add(Tool.UNLOCK);
            }
            if (other) {
                tools.add(Tool.LEAVE);
            }
        } else if (it.former().isEmpty()) {
            tools.add(Tool.RETURN);
        }
        tools.add(Tool.EXPORT);
        if (other && it.former().isEmpty()) {
            tools.add(Tool.ERASE);
        }
        return tools;
    }

    private List<CareState.Part> parts() {
        return Arrays.stream(Category.values())
                .filter(it -> it != Category.NAME || nameMayGo())
                .map(it -> {
                    String key = it.name().toLowerCase(Locale.ROOT);
                    return new CareState.Part(
                            it.name(),
                            desk.words().text("person.care.part." + key),
                            desk.words()
                                    .text(
                                            chosen.contains(it)
                                                    ? "person.care.part-goes." + key
                                                    : "person.care.part-stays." + key),
                            chosen.contains(it));
                })
                .toList();
    }

    /** Comes after every change of the records. */
    @Override
    public void refresh() {
        draw();
    }

    private void draw() {
        person().ifPresent(it -> {
            String name = new PersonViews(desk).name(it);
            now(new CareState(
                    name,
                    tools(it),
                    open,
                    fields,
                    parts(),
                    trouble,
                    !busy && open.filter(tool -> ready(tool, name)).isPresent(),
                    busy));
        });
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
