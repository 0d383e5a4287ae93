package org.tillside.screens.pin;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.tillside.journal.PersonId;
import org.tillside.records.PinRules;
import org.tillside.records.RecoveryCode;
import org.tillside.screens.Porch;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.Ticker;
import org.tillside.screens.Words;
import org.tillside.screens.pin.PinState.Kind;
import org.tillside.screens.pin.PinState.Step;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Person;

/** Lets a person in by the PIN, and leads to a new one where there is none, or it is forgotten or locked. */
public final class PinPresenter extends Showing<PinState> {
    private static final Duration EACH = Duration.ofMillis(60);
    private static final int ROUND_TRIP = 1200;

    private final Porch porch;
    private final PersonId person;
    private final PinViews views;
    private Step step;
    private Kind way = Kind.OWNER;
    private Optional<PersonId> owner;
    private Optional<String> trouble = Optional.empty();
    private char[] chosen = {};
    private String code = "";
    private int round;
    private boolean busy;
    private double turn;
    private Optional<Ticker.Stop> turning = Optional.empty();

    /** The door of one person, who is on the team. */
    public PinPresenter(Porch porch, PersonId person) {
        this(porch, person, new PinViews(porch, person));
    }

    private PinPresenter(Porch porch, PersonId person, PinViews views) {
        super(views.first());
        this.porch = porch;
        this.person = person;
        this.views = views;
        this.owner = views.owners().stream().findFirst().map(Person::id);
        this.step = state().step();
        if (!views.hasKey()) {
            way = views.owners().isEmpty() ? Kind.RE_ENROL : Kind.OWNER;
        }
        redraw();
    }

    private void redraw() {
        now(views.draw(step, way, owner, trouble, round, busy, turn));
    }

    private void ask(Step next) {
        step = next;
        round++;
        trouble = Optional.empty();
        redraw();
    }

    private void again(String why) {
        round++;
        trouble = Optional.of(why);
        redraw();
    }

    /** Six digits were typed; they are wiped when they have been used. */
    public void typed(char[] digits) {
        if (busy || digits.length != 6) {
            return;
        }
        switch (step) {
            case ENTER -> wait(() -> porch.signIn(person, digits, this::entered));
            case FIRST -> first(digits);
            case AGAIN -> second(digits);
            case OWNER ->
                owner.ifPresent(it -> wait(() -> porch.enrol(person, chosen.clone(), it, digits, this::entered)));
            case UNLOCK -> owner.ifPresent(it -> wait(() -> porch.unlock(person, it, digits, this::unlocked)));
            default -> Arrays.fill(digits, ' ');
        }
    }

    private void wait(Runnable work) {
        busy = true;
        trouble = Optional.empty();
        redraw();
        turning = Optional.of(porch.ticker().every(EACH, this::turned));
        work.run();
    }

    private void turned(Duration since) {
        turn = since.toMillis() % ROUND_TRIP / (double) ROUND_TRIP;
        redraw();
    }

    private void rest() {
        busy = false;
        turning.ifPresent(Ticker.Stop::stop);
        turning = Optional.empty();
    }

    private void first(char[] digits) {
        Optional<PinRules.Refusal> refusal = PinRules.refusal(digits);
        if (refusal.isPresent()) {
            Arrays.fill(digits, ' ');
            again(views.sentence(refusal.get()));
        } else {
            wipe();
            chosen = digits;
            ask(Step.AGAIN);
        }
    }

    private void second(char[] digits) {
        boolean same = Arrays.equals(chosen, digits);
        Arrays.fill(digits, ' ');
        if (!same) {
            wipe();
            ask(Step.FIRST);
            again(porch.words().text("pin.not-the-same"));
        } else if (way == Kind.OWNER) {
            ask(Step.OWNER);
        } else if (way == Kind.SHEET) {
            wait(() -> porch.recover(person, code, chosen.clone(), this::entered));
        } else {
            wait(() -> porch.reEnrol(person, chosen.clone(), this::entered));
        }
    }

    private void entered(Porch.Entering result) {
        rest();
        Words words = porch.words();
        if (result instanceof Porch.Entering.Entered) {
            wipe();
        } else if (result instanceof Porch.Entering.WrongPin wrong) {
            boolean sheet = step == Step.AGAIN;
            if (sheet) {
                ask(Step.CODE);
            }
            again(sheet ? words.text("pin.wrong-code") : words.text("pin.wrong", wrong.left()));
        } else if (result instanceof Porch.Entering.Locked) {
            locked();
        } else if (result instanceof Porch.Entering.NoKey) {
            noKey();
        } else if (result instanceof Porch.Entering.Refused refused) {
            again(refused.sentence());
        }
    }

    /** The person is locked out; where the owner beside is, only another one helps. */
    private void locked() {
        if (step == Step.ENTER) {
            ask(views.owners().isEmpty() ? Step.FORGOTTEN : Step.UNLOCK);
            again(porch.words().text("pin.locked"));
        } else {
            again(porch.words().text("pin.owner-locked"));
        }
    }

    private void noKey() {
        if (step == Step.ENTER) {
            ask(Step.FORGOTTEN);
        } else if (way == Kind.SHEET) {
            ask(Step.FORGOTTEN);
            again(porch.words().text("pin.no-sheet"));
        } else {
            again(porch.words().text("pin.no-key"));
        }
    }

    private void unlocked(Porch.Entering result) {
        rest();
        if (result instanceof Porch.Entering.Entered) {
            ask(Step.ENTER);
        } else if (result instanceof Porch.Entering.WrongPin wrong) {
            again(porch.words().text("pin.wrong", wrong.left()));
        } else if (result instanceof Porch.Entering.Refused refused) {
            again(refused.sentence());
        } else {
            again(porch.words().text("pin.owner-locked"));
        }
    }

    /** Chooses the owner who stands beside. */
    public void choose(String id) {
        owner = Optional.of(new PersonId(id));
        round++;
        redraw();
    }

    /** The PIN is forgotten: which ways are there? */
    public void forgotten() {
        ask(Step.FORGOTTEN);
    }

    /** Takes one of the ways to a new PIN. */
    public void take(Kind kind) {
        way = kind;
        ask(kind == Kind.SHEET ? Step.CODE : kind == Kind.RE_ENROL ? Step.WARNING : Step.FIRST);
    }

    /** What is typed of the sheet's code. */
    public void code(String typed) {
        code = typed;
    }

    /** Goes on to choosing a PIN: after the code, or after what re-enrolling means was read. */
    public void goOn() {
        if (step == Step.CODE && RecoveryCode.parse(code).isEmpty()) {
            again(porch.words().text("pin.code-mistyped"));
        } else if (step == Step.CODE || step == Step.WARNING) {
            ask(Step.FIRST);
        }
    }

    /** One step back; from the first one to the tiles. */
    public void back() {
        boolean outermost =
                step == Step.ENTER || (!views.hasKey() && step == views.first().step());
        if (outermost) {
            porch.go(new Route.Tiles());
            return;
        }
        wipe();
        ask(
                switch (step) {
                    case CODE, WARNING -> Step.FORGOTTEN;
                    case AGAIN, OWNER -> Step.FIRST;
                    case FIRST -> way == Kind.SHEET ? Step.CODE : views.first().step();
                    default -> views.first().step();
                });
    }

    private void wipe() {
        Arrays.fill(chosen, ' ');
        chosen = new char[0];
    }

    @Override
    public void leave() {
        rest();
        wipe();
        code = "";
    }

    @Override
    public Room room() {
        return Room.TODAY;
    }

    @Override
    public String help() {
        return "pin";
    }
}
