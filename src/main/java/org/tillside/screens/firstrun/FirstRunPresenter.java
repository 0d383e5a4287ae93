package org.tillside.screens.firstrun;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.screens.Porch;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.firstrun.FirstRunState.Step;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Person;

/** The first start: a language, then a shop to found in three small steps, or one that is there to open. */
public final class FirstRunPresenter extends Showing<FirstRunState> {
    /** The sentences asked for here; the others wait in the shop's room. */
    public static final List<String> CHARTER = List.of("vision", "quality", "promise");

    private final Porch porch;
    private final Papers papers;
    private final RecoverySheet sheets;
    private final TwoPins pins = new TwoPins();

    /** The first run, with what was typed before. */
    public FirstRunPresenter(Porch porch, Papers papers) {
        super(new FirstSheet(porch, papers).blank());
        this.porch = porch;
        this.papers = papers;
        this.sheets = new RecoverySheet(porch);
    }

    /** Another language; what is typed stays. */
    public void language(String code) {
        if (!code.equals(porch.prefs().language())) {
            porch.prefs(porch.prefs().in(code));
        }
    }

    /** What is typed in a field, at every key. */
    public void typed(String field, String text) {
        papers.keep(field, text);
        FirstRunState was = state();
        now(with(was.step(), was.folder(), was.pins(), Optional.empty(), was.sheet(), was.busy()));
    }

    /** A first PIN of six digits, or fewer while it is typed. */
    public void pin(char[] digits) {
        pins.first(digits);
        show(pins.seen(porch.words(), state().pins().round()));
    }

    /** The same once more. */
    public void again(char[] digits) {
        pins.second(digits);
        show(pins.seen(porch.words(), state().pins().round()));
    }

    private void show(FirstRunState.Pins seen) {
        FirstRunState was = state();
        now(with(was.step(), was.folder(), seen, Optional.empty(), was.sheet(), was.busy()));
    }

    private FirstRunState with(
            Step step,
            String folder,
            FirstRunState.Pins pins,
            Optional<String> trouble,
            Optional<FirstRunState.Sheet> sheet,
            boolean busy) {
        FirstRunState was = state();
        papers.at(step);
        return new FirstRunState(
                step,
                was.languages(),
                FirstSheet.fields(papers),
                was.zones(),
                was.currencies(),
                folder,
                pins,
                trouble,
                sheet,
                was.tiles(),
                busy);
    }

    private void show(Step step, Optional<String> trouble) {
        FirstRunState was = state();
        now(with(step, was.folder(), was.pins(), trouble, was.sheet(), false));
    }

    private void missing(String key) {
        show(state().step(), Optional.of(porch.words().text(key)));
    }

    /** Whether a name has more letters than a page has room for; says so. */
    private boolean tooLong(String field) {
        boolean is = Person.tooLong(papers.read(field));
        if (is) {
            String said = porch.words().text("refused.name-too-long", Person.LONGEST_NAME);
            show(state().step(), Optional.of(said));
        }
        return is;
    }

    /** Begins to set up a shop. */
    public void begin() {
        show(Step.SHOP, Optional.empty());
    }

    /** On to the next step; the last one founds the shop. */
    public void next() {
        switch (state().step()) {
            case SHOP -> leaveShop();
            case OWNER -> leaveOwner();
            case CHARTER -> found();
            default -> show(state().step(), Optional.empty());
        }
    }

    private void leaveShop() {
        if (papers.read("name").isBlank()) {
            missing("firstrun.missing.name");
            return;
        } else if (tooLong("name")) {
            return;
        }
        show(Step.OWNER, Optional.empty());
        porch.background()
                .run(
                        "shell.looking",
                        () -> porch.folderFor(papers.read("name").strip()).toString(),
                        folder -> now(with(
                                state().step(), folder, state().pins(), state().trouble(), state().sheet(), false)),
                        failure -> missing("firstrun.no-folder"));
    }

    private void leaveOwner() {
        if (papers.read("owner").isBlank()) {
            missing("firstrun.missing.owner");
        } else if (tooLong("owner")) {
            return;
        } else if (!state().pins().good()) {
            missing("firstrun.missing.pin");
        } else {
            show(Step.CHARTER, Optional.empty());
        }
    }

    /** Goes back to a step that was done; everything typed stays. */
    public void back(Step step) {
        if (step.ordinal() < state().step().ordinal() && state().sheet().isEmpty()) {
            // the cells are drawn anew and empty
            pins.wipe();
            now(with(step, state().folder(), FirstRunState.Pins.NONE, Optional.empty(), Optional.empty(), false));
        }
    }

    private void found() {
        FirstRunState was = state();
        now(with(was.step(), was.folder(), was.pins(), Optional.empty(), was.sheet(), true));
        Map<String, String> charter = new LinkedHashMap<>();
        for (String name : List.of("kind", "vision", "quality", "promise")) {
            if (!papers.read(name).isBlank()) {
                charter.put(name, papers.read(name).strip());
            }
        }
        porch.found(
                new Porch.Founding(
                        papers.read("name").strip(),
                        papers.read("zone"),
                        papers.read("currency"),
                        porch.prefs().language(),
                        charter,
                        papers.read("owner").strip(),
                        pins.chosen()),
                this::founded);
    }

    private void founded(Porch.Founded result) {
        if (result instanceof Porch.Founded.Refused refused) {
            show(Step.CHARTER, Optional.of(refused.sentence()));
            return;
        }
        Porch.Founded.Open open = (Porch.Founded.Open) result;
        FirstRunState.Sheet sheet = new FirstRunState.Sheet(
                papers.read("name").strip(),
                papers.read("owner").strip(),
                List.of(open.recoveryCode().split(" ")),
                Optional.empty(),
                false);
        pins.wipe();
        now(with(Step.SHEET, state().folder(), FirstRunState.Pins.NONE, Optional.empty(), Optional.of(sheet), false));
    }

    private void sheet(Optional<String> said, boolean confirmed) {
        state().sheet()
                .ifPresent(it -> now(with(
                        Step.SHEET,
                        state().folder(),
                        FirstRunState.Pins.NONE,
                        Optional.empty(),
                        Optional.of(new FirstRunState.Sheet(it.shop(), it.owner(), it.groups(), said, confirmed)),
                        false)));
    }

    /** Prints the recovery sheet. */
    public void print() {
        state().sheet().ifPresent(it -> sheets.print(it, said -> sheet(Optional.of(said), confirmed())));
    }

    /** Saves the recovery sheet as a PDF, to be printed elsewhere. */
    public void save() {
        state().sheet().ifPresent(it -> sheets.save(it, said -> sheet(Optional.of(said), confirmed())));
    }

    private boolean confirmed() {
        return state().sheet().filter(FirstRunState.Sheet::confirmed).isPresent();
    }

    /** The owner has the sheet on paper, or not yet. */
    public void confirm(boolean on) {
        sheet(state().sheet().flatMap(FirstRunState.Sheet::said), on);
    }

    /** To the tiles, once the sheet is on paper. */
    public void finish() {
        if (confirmed()) {
            papers.shred();
            porch.go(new Route.Tiles());
        }
    }

    /** Looks round a made-up shop. */
    public void demo() {
        porch.openDemo();
    }

    /** Asks for a shop folder and opens it. */
    public void openFolder() {
        porch.outside().openFolder(chosen -> chosen.ifPresent(porch::openShop));
    }

    /** Asks for a backup and opens what is in it. */
    public void restore() {
        porch.outside().openFile("zip", chosen -> chosen.ifPresent(porch::restore));
    }

    /** Back to the shop that is open. */
    public void tiles() {
        if (state().tiles()) {
            porch.go(new Route.Tiles());
        }
    }

    @Override
    public void leave() {
        pins.wipe();
    }

    @Override
    public Room room() {
        return Room.SHOP;
    }

    @Override
    public String help() {
        return "firstrun";
    }
}
