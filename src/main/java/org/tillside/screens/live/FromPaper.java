package org.tillside.screens.live;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tillside.screens.signoff.Fields;

/** Enters what was marked on paper: no clock runs, seconds are typed, and when it was seen is asked. */
public final class FromPaper {
    /** The draft's field for marks that are entered from paper. */
    static final String PAPER = "paper";

    private final Marks marks;
    private final Supplier<Fields> fields;
    private final Consumer<Fields> keep;

    FromPaper(Marks marks, Supplier<Fields> fields, Consumer<Fields> keep) {
        this.marks = marks;
        this.fields = fields;
        this.keep = keep;
    }

    boolean on() {
        return fields.get().get(PAPER).isPresent();
    }

    /** Paper is entered, or a play goes on the screen after all. */
    public void enter(boolean entering) {
        put(PAPER, entering ? "yes" : "");
    }

    /** The day. */
    public void seenOn(LocalDate day) {
        put("day", day.toString());
    }

    /** The time, as written. */
    public void seenAt(String time) {
        put("time", time);
    }

    /** The place. */
    public void place(String place) {
        put("place", place);
    }

    /** The seconds of a line; they mark it by the time allowed. */
    public void seconds(String item, String typed) {
        keep.accept(marks.typed(fields.get(), item, typed));
    }

    private void put(String name, String value) {
        keep.accept(fields.get().with(name, value));
    }
}
