package org.tillside.screens.team;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.PositionId;
import org.tillside.content.ProgrammeId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.screens.Dates;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Command;
import org.tillside.shop.Person;

/** The form for a new person or for one who is here; an owner's. */
public final class EditPersonPresenter extends Showing<EditPersonState> {
    private final Desk desk;
    private final Optional<Person> person;
    private String name;
    private Set<Role> roles;
    private String position;
    private String programme;
    private String starts;

    private EditPersonPresenter(Desk desk, Optional<Person> person) {
        super(new EditPersonState(
                true, "", "", Set.of(), "", "", "", Dates.Span.any(desk.today()), List.of(), List.of(), ""));
        this.desk = desk;
        this.person = person;
        Map<String, String> kept = desk.drafts().read(draft());
        name = kept.getOrDefault("name", person.flatMap(Person::name).orElse(""));
        roles = kept.containsKey("roles") ? roles(kept.get("roles")) : known();
        position = kept.getOrDefault(
                "position",
                person.flatMap(Person::position).map(PositionId::value).orElse(""));
        programme = kept.getOrDefault(
                "programme",
                person.flatMap(Person::programme).map(ProgrammeId::value).orElse(""));
        starts = kept.getOrDefault("starts", desk.today().toString());
        draw();
    }

    /** The form; empty for anybody but an owner, and for a person who is not here. */
    public static Optional<EditPersonPresenter> open(Desk desk, Optional<PersonId> person) {
        boolean owner = desk.shop()
                .person(desk.viewer())
                .filter(Person::present)
                .filter(it -> it.in(Role.OWNER))
                .isPresent();
        Optional<Person> found = person.flatMap(desk.shop()::person).filter(Person::present);
        return owner && person.isPresent() == found.isPresent()
                ? Optional.of(new EditPersonPresenter(desk, found))
                : Optional.empty();
    }

    private Set<Role> known() {
        return person.map(Person::roles).orElse(Set.of(Role.NEW_HIRE));
    }

    private static Set<Role> roles(String kept) {
        return Stream.of(kept.split(","))
                .filter(it -> !it.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    private String draft() {
        return "person/" + person.map(it -> it.id().value()).orElse("new");
    }

    @Override
    public Room room() {
        return Room.PEOPLE;
    }

    @Override
    public String help() {
        return "people";
    }

    /** The name was typed. */
    public void name(String typed) {
        name = typed;
        keep();
    }

    /** A role was ticked or not. */
    public void role(Role role, boolean on) {
        Set<Role> next = EnumSet.noneOf(Role.class);
        next.addAll(roles);
        if (on) {
            next.add(role);
        } else {
            next.remove(role);
        }
        roles = next;
        keep();
    }

    /** A position was chosen; empty for none. */
    public void position(String id) {
        position = id;
        keep();
    }

    /** A programme was chosen; empty for none. */
    public void programme(String id) {
        programme = id;
        keep();
    }

    /** The first day was typed. */
    public void starts(String typed) {
        starts = typed;
        keep();
    }

    /** Leaves; what was written stays as a draft. */
    public void away() {
        desk.back();
    }

    /** Saves; a new trainee is asked a mentor for at once. */
    public void save() {
        if (!state().ready()) {
            return;
        }
        Optional<PositionId> job =
                Optional.of(position).filter(it -> !it.isEmpty()).map(PositionId::new);
        Optional<ProgrammeId> training =
                Optional.of(programme).filter(it -> !it.isEmpty()).map(ProgrammeId::new);
        if (person.isPresent()) {
            desk.act(new Command.ChangePerson(person.get().id(), name, roles, job, training), () -> saved(desk::back));
            return;
        }
        PersonId id = new PersonId(desk.newId());
        desk.act(
                new Command.AddPerson(id, name, roles, job, training, day().orElseGet(desk::today)),
                () -> saved(training.isPresent() ? () -> desk.replace(new Route.Pair(id)) : desk::back));
    }

    private void saved(Runnable then) {
        desk.drafts().drop(draft());
        then.run();
    }

    private void keep() {
        String ticked = roles.stream().map(Role::name).collect(Collectors.joining(","));
        desk.drafts()
                .keep(
                        draft(),
                        Map.of(
                                "name",
                                name,
                                "roles",
                                ticked,
                                "position",
                                position,
                                "programme",
                                programme,
                                "starts",
                                starts));
        draw();
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(starts.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private String missing() {
        if (name.isBlank()) {
            return desk.words().text("team.edit.name-missing");
        } else if (Person.tooLong(name)) {
            return desk.words().text("refused.name-too-long", Person.LONGEST_NAME);
        } else if (roles.isEmpty()) {
            return desk.words().text("team.edit.role-missing");
        }
        return person.isEmpty() && day().isEmpty() ? desk.words().text("team.edit.day-wrong") : "";
    }

    private void draw() {
        List<EditPersonState.Option> positions = none();
        desk.catalogue().positions().forEach(it -> positions.add(option(it.id().value(), it.title())));
        List<EditPersonState.Option> programmes = none();
        desk.catalogue()
                .programmes()
                .forEach(it -> programmes.add(option(it.id().value(), it.title())));
        String title = person.flatMap(Person::name)
                .map(it -> desk.words().text("team.edit.change", it))
                .orElseGet(() -> desk.words().text("team.add"));
        now(new EditPersonState(
                person.isEmpty(),
                title,
                name,
                roles,
                position,
                programme,
                starts,
                Dates.Span.any(desk.today()),
                positions,
                programmes,
                missing()));
    }

    private List<EditPersonState.Option> none() {
        return new ArrayList<>(List.of(option("", desk.words().text("team.edit.none"))));
    }

    private static EditPersonState.Option option(String id, String title) {
        return new EditPersonState.Option(id, title);
    }
}
