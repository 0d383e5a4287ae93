package org.tillside.screens.floor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.SkillId;
import org.tillside.journal.ComplaintId;
import org.tillside.screens.Called;
import org.tillside.screens.Dates;
import org.tillside.screens.Desk;
import org.tillside.screens.Showing;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Access;
import org.tillside.shop.Command;
import org.tillside.shop.Complaint;
import org.tillside.shop.Person;

/** Notes a complaint, or corrects one; what is half written is a draft. */
public final class ComplaintPresenter extends Showing<ComplaintState> {
    private final Desk desk;
    private final Optional<Complaint> before;
    private ComplaintForm form;
    private boolean busy;

    private ComplaintPresenter(Desk desk, Optional<Complaint> before) {
        super(new ComplaintState(
                before.isPresent(),
                "",
                Dates.Span.past(desk.today()),
                "",
                false,
                false,
                "",
                List.of(),
                "",
                List.of(),
                "",
                "",
                false));
        this.desk = desk;
        this.before = before;
        this.form = first().with(desk.drafts().read(draft()));
        draw();
    }

    /** The form; empty for a complaint that the viewer may not correct. */
    public static Optional<ComplaintPresenter> open(Desk desk, Optional<ComplaintId> complaint) {
        Access access = new Access(desk.shop(), desk.viewer());
        Optional<Complaint> known = complaint.flatMap(desk.shop()::complaint).filter(access::corrects);
        return complaint.isPresent() == known.isPresent()
                ? Optional.of(new ComplaintPresenter(desk, known))
                : Optional.empty();
    }

    private ComplaintForm first() {
        return before.map(it -> ComplaintForm.of(it.now())).orElseGet(() -> ComplaintForm.empty(desk.today()));
    }

    private String draft() {
        return "complaint/" + before.map(it -> it.id().value()).orElse("new");
    }

    @Override
    public Room room() {
        return Room.FLOOR;
    }

    @Override
    public String help() {
        return "complaint";
    }

    private void keep(ComplaintForm next) {
        if (busy || next.equals(form)) {
            return;
        }
        form = next;
        desk.drafts().keep(draft(), form.fields());
        draw();
    }

    /** The day was typed. */
    public void on(String typed) {
        keep(form.with("on", typed));
    }

    /** It happened so many days ago. */
    public void ago(int days) {
        on(desk.today().minusDays(days).toString());
    }

    /** What happened was typed. */
    public void what(String typed) {
        keep(form.with("what", typed));
    }

    /** It touches a skill, or does not after all. */
    public void skill(String id) {
        keep(form.toggle(new SkillId(id)));
    }

    /** Who served was chosen; empty for nobody known. */
    public void served(String id) {
        keep(form.with("served", id));
    }

    /** What was done for the customer was typed. */
    public void done(String typed) {
        keep(form.with("done", typed));
    }

    /** Leaves; what was written stays as a draft. */
    public void away() {
        desk.back();
    }

    /** Writes it into the records. */
    public void save() {
        if (!state().ready()) {
            return;
        }
        ComplaintId id = before.map(Complaint::id).orElseGet(() -> new ComplaintId(desk.newId()));
        Command.OfFloor.Told told = form.told();
        busy = true;
        draw();
        desk.act(
                before.isPresent() ? new Command.CorrectComplaint(id, told) : new Command.NoteComplaint(id, told),
                this::saved);
    }

    private void saved() {
        desk.drafts().drop(draft());
        desk.say(Notice.of(
                Notice.Tone.GOOD, desk.words().text(before.isPresent() ? "floor.say.corrected" : "floor.say.noted")));
        desk.back();
    }

    /** Comes after every change, and after a refusal too: the form is free again then. */
    @Override
    public void refresh() {
        busy = false;
        draw();
    }

    private String missing() {
        Optional<LocalDate> day = form.day();
        if (form.what().isBlank()) {
            return desk.words().text("floor.missing.what");
        } else if (day.isEmpty()) {
            return desk.words().text("floor.missing.day");
        }
        return day.get().isAfter(desk.today()) ? desk.words().text("floor.missing.later") : "";
    }

    private void draw() {
        LocalDate today = desk.today();
        Optional<LocalDate> day = form.day();
        now(new ComplaintState(
                before.isPresent(),
                form.on(),
                Dates.Span.past(today),
                day.map(desk.words()::weekday).orElse(""),
                day.filter(today::equals).isPresent(),
                day.filter(today.minusDays(1)::equals).isPresent(),
                form.what(),
                skills(),
                form.served(),
                people(),
                form.done(),
                missing(),
                busy));
    }

    private List<ComplaintState.Skill> skills() {
        return desk.catalogue().skills().stream()
                .map(it -> new ComplaintState.Skill(
                        it.id().value(), desk.said(it.title()), form.skills().contains(it.id())))
                .toList();
    }

    /** The team; also whoever was named before and has left since. */
    private List<ComplaintState.Option> people() {
        Called called = new Called(desk);
        List<ComplaintState.Option> all = new ArrayList<>();
        all.add(new ComplaintState.Option("", desk.words().text("floor.served.unknown")));
        desk.shop()
                .team()
                .forEach(it -> all.add(new ComplaintState.Option(it.id().value(), called.full(it))));
        before.flatMap(it -> it.now().served())
                .filter(it -> desk.shop().person(it).filter(Person::present).isEmpty())
                .ifPresent(it -> all.add(new ComplaintState.Option(it.value(), called.full(it))));
        return all;
    }
}
