package org.tillside.screens.marking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Form;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.journal.PersonId;
import org.tillside.practice.Filling;
import org.tillside.practice.FormRun;
import org.tillside.practice.Grading;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Rich;
import org.tillside.screens.Showing;
import org.tillside.screens.Words;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Access;
import org.tillside.shop.Person;

/** Marks a trainee's own words by their rubric, one after the other; what is half marked is kept. */
public final class MarkingPresenter extends Showing<MarkingState> {
    private static final String DONE = "done";

    private final Desk desk;
    private final Person trainee;
    private List<Piece> pieces;
    private Map<String, String> fields = Map.of();
    private boolean busy;

    private MarkingPresenter(Desk desk, Person trainee) {
        super(new MarkingState("", "", Optional.empty(), false));
        this.desk = desk;
        this.trainee = trainee;
        this.pieces = Piece.of(desk, trainee.id());
        load();
        draw();
    }

    /** Opens what waits of a trainee; empty for those who do not mark it. */
    public static Optional<MarkingPresenter> open(Desk desk, PersonId trainee) {
        return desk.shop()
                .person(trainee)
                .filter(it -> new Access(desk.shop(), desk.viewer()).marks(trainee))
                .map(it -> new MarkingPresenter(desk, it));
    }

    @Override
    public Room room() {
        return Room.PEOPLE;
    }

    @Override
    public String help() {
        return "marking";
    }

    private Optional<Piece> current() {
        return pieces.stream().findFirst();
    }

    private void load() {
        fields = current().map(it -> desk.drafts().read(draft(it))).orElse(Map.of());
    }

    private static String draft(Piece it) {
        return "mark/" + it.key();
    }

    /** A line of the rubric was there, or not. */
    public void tick(String item, boolean done) {
        put("line/" + item, done ? DONE : "");
    }

    /** How well a line was there. */
    public void level(String item, String level) {
        put("line/" + item, level);
    }

    /** A word to the trainee about it. */
    public void note(String words) {
        put("note", words);
    }

    private void put(String name, String value) {
        if (busy || current().isEmpty()) {
            return;
        }
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        fields = more;
        desk.drafts().keep(draft(current().get()), fields);
        draw();
    }

    /** Hands the mark in and goes on to the next. */
    public void handIn() {
        if (busy || current().filter(this::ready).isEmpty()) {
            return;
        }
        Piece it = current().get();
        Map<ItemId, Filling> filled = it.rubric().map(this::filled).orElse(Map.of());
        Optional<String> note = Optional.of(text("note").strip()).filter(words -> !words.isEmpty());
        busy = true;
        draw();
        desk.act(it.mark().command(filled, credit(it), note), () -> {
            desk.drafts().drop(draft(it));
            desk.say(Notice.of(Notice.Tone.GOOD, desk.words().text("marking.marked", it.where())));
            refresh();
        });
    }

    /** To the role-play that the words were said in. */
    public void whole() {
        current().flatMap(Piece::play).ifPresent(desk::go);
    }

    /** Leaves; what is half marked is kept. */
    public void away() {
        desk.back();
    }

    private String text(String name) {
        return fields.getOrDefault(name, "");
    }

    private Map<ItemId, Filling> filled(Form form) {
        Map<ItemId, Filling> filled = new LinkedHashMap<>();
        form.items().forEach(it -> {
            String value = text("line/" + it.id());
            if (it.field() instanceof Form.Field.Tick) {
                filled.put(it.id(), new Filling.Ticked(value.equals(DONE)));
            } else if (it.field() instanceof Form.Field.AtLevel && !value.isEmpty()) {
                filled.put(
                        it.id(),
                        new Filling.AtLevel(new LevelId(value), Optional.empty(), Optional.empty(), Optional.empty()));
            }
        });
        return filled;
    }

    private int credit(Piece it) {
        return it.rubric()
                .map(form -> new FormRun(form, desk.catalogue().levels(), filled(form)).credit())
                .or(() -> byHand().map(ByHand::credit))
                .orElse(0);
    }

    private Optional<ByHand> byHand() {
        return ByHand.of(text("line/" + ByHand.LINE));
    }

    private boolean ready(Piece it) {
        return it.rubric().isPresent() || byHand().isPresent();
    }

    /** Comes after every change, and after a refusal too: the page is free again then. */
    @Override
    public void refresh() {
        busy = false;
        Optional<String> was = current().map(Piece::key);
        pieces = Piece.of(desk, trainee.id());
        if (!was.equals(current().map(Piece::key))) {
            load();
        }
        draw();
    }

    private void draw() {
        Words words = desk.words();
        String name = new Called(desk).full(trainee);
        now(new MarkingState(
                words.text("marking.title"),
                words.text("marking.line", name, pieces.size()),
                current().map(this::work),
                busy));
    }

    private MarkingState.Work work(Piece it) {
        Words words = desk.words();
        return new MarkingState.Work(
                it.key(),
                desk.said(it.where(), trainee.id()),
                Rich.of(desk.said(it.asked(), trainee.id())),
                it.words(),
                it.rubric().map(this::rows).orElseGet(() -> List.of(ByHand.row(words, text("line/" + ByHand.LINE)))),
                worth(it),
                text("note"),
                words.text("marking.left", pieces.size() - 1),
                words.text(ready(it) && credit(it) == 0 ? "marking.hand-in.none" : "marking.hand-in"),
                it.play().isPresent(),
                ready(it));
    }

    private String worth(Piece it) {
        if (!ready(it)) {
            return desk.words().text("marking.worth.open");
        }
        long percent = Math.round(credit(it) / 10.0);
        int most = it.points().applyAsInt(Grading.FULL);
        if (most == 0) {
            return desk.words().text("marking.worth", percent);
        }
        boolean whole = credit(it) * most % Grading.FULL == 0;
        return desk.words()
                .text(
                        whole ? "marking.worth.points" : "marking.worth.rounded",
                        percent,
                        it.points().applyAsInt(credit(it)),
                        most);
    }

    private List<MarkingState.Row> rows(Form form) {
        return form.items().stream()
                .filter(it -> it.field() instanceof Form.Field.Tick || it.field() instanceof Form.Field.AtLevel)
                .map(it -> new MarkingState.Row(
                        it.id().value(),
                        desk.said(it.text(), trainee.id()),
                        it.detail()
                                .map(detail -> desk.said(detail, trainee.id()))
                                .orElse(""),
                        text("line/" + it.id()).equals(DONE),
                        it.field() instanceof Form.Field.AtLevel ? levels(it.id()) : List.of()))
                .toList();
    }

    private List<MarkingState.Level> levels(ItemId item) {
        return desk.catalogue().levels().stream()
                .map(it -> new MarkingState.Level(
                        it.id().value(),
                        it.text(),
                        text("line/" + item).equals(it.id().value())))
                .toList();
    }
}
