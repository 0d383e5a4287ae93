package org.tillside.screens.firstrun;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tillside.records.PinRules;
import org.tillside.screens.Languages;
import org.tillside.screens.Porch;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.firstrun.FirstRunState.Step;
import org.tillside.screens.shell.Room;

/** The first start: a language, then a shop to found in three small steps, or one that is there to open. */
public final class FirstRunPresenter extends Showing<FirstRunState> {
    /** The sentences asked for here; the others wait in the shop's room. */
    public static final List<String> CHARTER = List.of("vision", "quality", "promise");

    private static final List<String> FIELDS =
            List.of("name", "kind", "currency", "zone", "owner", "vision", "quality", "promise");
    private static final FirstRunState.Pins NONE = new FirstRunState.Pins(Optional.empty(), false, 0);

    private final Porch porch;
    private final Papers papers;
    private final RecoverySheet sheets;
    private char[] first = {};
    private char[] second = {};

    /** The first run, with what was typed before. */
    public FirstRunPresenter(Porch porch, Papers papers) {
        super(begin(porch, papers));
        this.porch = porch;
        this.papers = papers;
        this.sheets = new RecoverySheet(porch);
    }

    private static FirstRunState begin(Porch porch, Papers papers) {
        preset(papers, "zone", porch.clock().getZone().getId());
        preset(papers, "currency", systemCurrency());
        // a PIN is not kept, so its step is asked again
        papers.at(papers.step() == Step.CHARTER ? Step.OWNER : papers.step());
        return new FirstRunState(
                papers.step(),
                Languages.of(porch.words(), porch.prefs().language()),
                fields(papers),
                List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds())),
                currencies(papers),
                "",
                NONE,
                Optional.empty(),
                Optional.empty(),
                porch.shop().isPresent(),
                false);
    }

    private static void preset(Papers papers, String field, String value) {
        if (papers.read(field).isEmpty()) {
            papers.keep(field, value);
        }
    }

    private static String systemCurrency() {
        try {
            return Optional.ofNullable(Currency.getInstance(Locale.getDefault()))
                    .map(Currency::getCurrencyCode)
                    .orElse("EUR");
        } catch (IllegalArgumentException noCountry) {
            return "EUR";
        }
    }

    private static List<String> currencies(Papers papers) {
        TreeSet<String> codes = new TreeSet<>(List.of(papers.read("currency")));
        Currency.getAvailableCurrencies().forEach(it -> codes.add(it.getCurrencyCode()));
        return List.copyOf(codes);
    }

    private static Map<String, String> fields(Papers papers) {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELDS.forEach(it -> fields.put(it, papers.read(it)));
        return fields;
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
        Arrays.fill(first, ' ');
        first = digits;
        pins(state().pins().round());
    }

    /** The same once more. */
    public void again(char[] digits) {
        Arrays.fill(second, ' ');
        second = digits;
        pins(state().pins().round());
    }

    private void pins(int round) {
        Optional<String> trouble = first.length < 6 ? Optional.empty() : refusal();
        boolean both = first.length == 6 && second.length == 6;
        boolean same = Arrays.equals(first, second);
        if (trouble.isEmpty() && both && !same) {
            trouble = Optional.of(porch.words().text("pin.not-the-same"));
        }
        FirstRunState was = state();
        FirstRunState.Pins pins = new FirstRunState.Pins(trouble, both && same && trouble.isEmpty(), round);
        now(with(was.step(), was.folder(), pins, Optional.empty(), was.sheet(), was.busy()));
    }

    private Optional<String> refusal() {
        return PinRules.refusal(first).map(it -> porch.words()
                .text("pin.refused." + it.name().toLowerCase(Locale.ROOT).replace('_', '-')));
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
                fields(papers),
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
            wipe();
            now(with(step, state().folder(), NONE, Optional.empty(), Optional.empty(), false));
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
                        first.clone()),
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
        wipe();
        now(with(Step.SHEET, state().folder(), NONE, Optional.empty(), Optional.of(sheet), false));
    }

    private void sheet(Optional<String> said, boolean confirmed) {
        state().sheet()
                .ifPresent(it -> now(with(
                        Step.SHEET,
                        state().folder(),
                        NONE,
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

    private void wipe() {
        Arrays.fill(first, ' ');
        Arrays.fill(second, ' ');
        first = new char[0];
        second = new char[0];
    }

    @Override
    public void leave() {
        wipe();
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
