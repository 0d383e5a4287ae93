package org.tillside.screens.matrix;

import java.util.Optional;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.journal.AssignmentId;
import org.tillside.journal.PersonId;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.matrix.MatrixViews.Shown;
import org.tillside.screens.matrix.Roster.Member;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Access;
import org.tillside.shop.Command;
import org.tillside.shop.Standing;

/** Who can do what: chooses what is shown, explains a level by its records, and assigns what closes a gap. */
public final class MatrixPresenter extends Showing<MatrixState> {
    private final Desk desk;
    private final MatrixViews views;
    private final MatrixPaper paper;
    private Roster roster;
    private Shown shown;
    private String filter;
    private boolean onlyGaps;
    private Optional<Chosen> chosen = Optional.empty();
    private GapForm form;
    private boolean all;
    private boolean busy;

    /** The cell that is explained, by whose and what it is: it stays chosen when rows go. */
    record Chosen(PersonId person, SkillId skill) {}

    private MatrixPresenter(Desk desk, MatrixViews views, Roster roster, Route.Matrix at) {
        super(views.state(roster, views.shown(roster, at.group(), at.onlyGaps()), at.group(), at.onlyGaps()));
        this.desk = desk;
        this.views = views;
        this.paper = new MatrixPaper(desk, views);
        this.roster = roster;
        this.filter = at.group();
        this.onlyGaps = at.onlyGaps();
        this.shown = views.shown(roster, filter, onlyGaps);
        this.form = new GapForm(desk);
        this.chosen = at.person().flatMap(who -> at.skill().map(what -> new Chosen(who, what)));
        draw();
    }

    /** Opens the matrix, at a cell where one is named; empty for new hires, whose skills stand on their own page. */
    public static Optional<MatrixPresenter> open(Desk desk, Optional<PersonId> person, Optional<SkillId> skill) {
        return open(desk, new Route.Matrix(person, skill));
    }

    /** The same, as somebody left it who comes back. */
    public static Optional<MatrixPresenter> open(Desk desk, Route.Matrix at) {
        return new Access(desk.shop(), desk.viewer()).matrix()
                ? Optional.of(new MatrixPresenter(desk, new MatrixViews(desk), Roster.of(desk), at))
                : Optional.empty();
    }

    @Override
    public Room room() {
        return Room.PEOPLE;
    }

    @Override
    public String help() {
        return "matrix";
    }

    /** Whoever looked at a record comes back to the cell that it explains, among those who were shown. */
    @Override
    public Route returned(Route here) {
        return new Route.Matrix(chosen.map(Chosen::person), chosen.map(Chosen::skill), filter, onlyGaps);
    }

    /** Explains the cell at a place. */
    public void choose(int row, int column) {
        if (row < shown.skills().size() && column < shown.members().size()) {
            Chosen next = new Chosen(
                    shown.members().get(column).person().id(),
                    shown.skills().get(row).id());
            if (!chosen.equals(Optional.of(next))) {
                form = new GapForm(desk);
                all = false;
            }
            chosen = Optional.of(next);
            draw();
        }
    }

    /** Closes the card. */
    public void close() {
        chosen = Optional.empty();
        draw();
    }

    /** Leaves the card, or the page where none is open. */
    public void away() {
        if (chosen.isPresent()) {
            close();
        } else {
            desk.back();
        }
    }

    /** Goes back to where one came from. */
    public void back() {
        desk.back();
    }

    /** Shows one group, by its name; empty for all. */
    public void filter(String group) {
        filter = group;
        draw();
    }

    /** Shows only people and skills with gaps, or all. */
    public void onlyGaps(boolean on) {
        onlyGaps = on;
        draw();
    }

    /** Shows all records behind the level that is explained. */
    public void more() {
        all = true;
        draw();
    }

    /** Opens a record behind the level that is explained. */
    public void open(String record) {
        cell().ifPresent(it -> it.standing().records().stream()
                .filter(each -> each.id().equals(record))
                .findFirst()
                .flatMap(new RecordViews(desk, it.who().person())::route)
                .ifPresent(desk::go));
    }

    /** Goes to the signature that is missing. */
    public void sign(String step) {
        chosen.ifPresent(it -> desk.go(new Route.SignOff(it.person(), new StepId(step))));
    }

    /** What is to be assigned. */
    public void task(String id) {
        form.task(id);
        draw();
    }

    /** Who helps with it; empty for nobody. */
    public void helper(String id) {
        form.helper(id);
        draw();
    }

    /** By which day. */
    public void day(String id) {
        form.day(id);
        draw();
    }

    /** Assigns what is chosen. */
    public void assign() {
        cell().flatMap(it -> form.command(it.who(), it.standing()))
                .ifPresent(command -> desk.act(command, () -> {
                    desk.say(Notice.of(
                            Notice.Tone.GOOD,
                            desk.words().text("matrix.assigned", new Called(desk).full(command.trainee()))));
                    form = new GapForm(desk);
                    refresh();
                }));
    }

    /** Takes back what was assigned. */
    public void drop(String assignment) {
        chosen.ifPresent(
                it -> desk.act(new Command.DropAssignment(new AssignmentId(assignment), it.person()), this::refresh));
    }

    /** Prints everybody with every level, as it is shown. */
    public void print() {
        if (!busy) {
            busy = true;
            draw();
            paper.print(shown, () -> {
                busy = false;
                draw();
            });
        }
    }

    /** Goes to what each position wants. */
    public void wanted() {
        desk.go(new Route.Wanted());
    }

    /** Goes to the questions and scenes that are hard for the team. */
    public void difficult() {
        desk.go(new Route.Difficult());
    }

    @Override
    public void refresh() {
        roster = Roster.of(desk);
        draw();
    }

    private record Cell(Member who, Standing standing) {}

    private Optional<Cell> cell() {
        return chosen.flatMap(it ->
                roster.member(it.person()).flatMap(who -> who.in(it.skill()).map(standing -> new Cell(who, standing))));
    }

    private void draw() {
        shown = views.shown(roster, filter, onlyGaps);
        MatrixState table = views.state(roster, shown, filter, onlyGaps);
        now(new MatrixState(
                table.line(),
                table.groups(),
                table.rows(),
                table.gaps(),
                table.most(),
                table.all(),
                table.unseen(),
                filter,
                onlyGaps,
                chosen.flatMap(it -> MatrixViews.spot(shown, it)),
                cell().map(it -> new ExplainViews(desk, views).state(it.who(), it.standing(), Optional.of(form), all)),
                table.owner(),
                busy));
    }
}
