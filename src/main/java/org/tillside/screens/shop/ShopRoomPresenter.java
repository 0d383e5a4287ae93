package org.tillside.screens.shop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Problem;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.screens.Desk;
import org.tillside.screens.Languages;
import org.tillside.screens.Prefs;
import org.tillside.screens.Route;
import org.tillside.screens.Route.Section;
import org.tillside.screens.Showing;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Command;

/** The shop's own room: charter, look, backup, records, content. Whoever is no owner finds the look alone. */
public final class ShopRoomPresenter extends Showing<ShopRoomState> {
    private static final List<String> SENTENCES = List.of("kind", "vision", "quality", "promise", "returns");

    private final Desk desk;
    private final Section section;
    private final Keeping keeping;
    private final ContentPart content;
    private String language;

    /** The room with one of its parts open. */
    public ShopRoomPresenter(Desk desk, Section section) {
        super(new ShopRoomState("", List.of(), new ShopRoomState.Charter(List.of(), List.of(), false)));
        this.desk = desk;
        this.section = isOwner(desk) ? section : Section.LOOK;
        this.language = desk.shop().shop().map(Shop.Founded::language).orElse("en");
        this.keeping = new Keeping(desk, this::redraw);
        this.content = new ContentPart(desk, this::redraw);
        redraw();
        if (this.section == Section.CONTENT) {
            content.look();
        }
    }

    private static boolean isOwner(Desk desk) {
        return desk.shop().person(desk.viewer()).filter(it -> it.in(Role.OWNER)).isPresent();
    }

    private void redraw() {
        List<Section> sections = isOwner(desk) ? List.of(Section.values()) : List.of(Section.LOOK);
        now(new ShopRoomState(
                desk.shop().shop().map(Shop.Founded::name).orElse(""),
                sections.stream()
                        .map(it -> new ShopRoomState.Tab(it, it == section))
                        .toList(),
                part()));
    }

    private ShopRoomState.Part part() {
        return switch (section) {
            case CHARTER -> charter();
            case LOOK ->
                new ShopRoomState.Look(
                        Languages.of(desk.words(), desk.prefs().language()),
                        desk.prefs().theme(),
                        (int) Math.round(desk.prefs().size() * 100));
            case BACKUP -> keeping.backup();
            case RECORDS -> keeping.records();
            case CONTENT -> content.state();
        };
    }

    private String draft() {
        return "charter/" + language;
    }

    private Map<String, String> saved() {
        return desk.shop().charter().getOrDefault(language, Map.of());
    }

    private ShopRoomState.Part charter() {
        Map<String, String> typed = desk.drafts().read(draft());
        Map<String, String> read = desk.shop().charterIn(language);
        List<ShopRoomState.Line> lines = new ArrayList<>();
        boolean changed = false;
        for (String name : SENTENCES) {
            String own = saved().getOrDefault(name, "");
            String now = typed.getOrDefault(name, own);
            changed |= !now.equals(own);
            String other = read.getOrDefault(name, "");
            String shown = !now.isBlank()
                    ? now
                    : !other.isBlank() ? other : desk.words().text("variable." + name);
            lines.add(new ShopRoomState.Line(name, now, shown, now.isBlank()));
        }
        return new ShopRoomState.Charter(Languages.of(desk.words(), language), lines, changed);
    }

    /** Opens another part of the room. */
    public void open(Section other) {
        if (other != section) {
            desk.replace(new Route.Shop(other));
        }
    }

    /** The charter in another language. */
    public void charterIn(String code) {
        language = code;
        redraw();
    }

    /** What is typed in a sentence of the charter. */
    public void typed(String name, String text) {
        Map<String, String> fields = new LinkedHashMap<>(saved());
        fields.putAll(desk.drafts().read(draft()));
        fields.put(name, text);
        desk.drafts().keep(draft(), fields);
        redraw();
    }

    /** Writes the charter in the language that is open; sentences left empty are not in it. */
    public void saveCharter() {
        if (!(charter() instanceof ShopRoomState.Charter now) || !now.changed()) {
            return;
        }
        Map<String, String> sentences = new LinkedHashMap<>(saved());
        now.lines().forEach(it -> sentences.put(it.name(), it.typed().strip()));
        sentences.values().removeIf(String::isBlank);
        String key = draft();
        desk.act(new Command.WriteCharter(language, sentences), () -> {
            desk.drafts().drop(key);
            desk.say(Notice.of(Notice.Tone.GOOD, desk.words().text("shop.charter.saved")));
            redraw();
        });
    }

    /** Another language of the pages, for this person. */
    public void language(String code) {
        if (!code.equals(desk.prefs().language())) {
            desk.prefs(desk.prefs().in(code));
        }
    }

    /** Another theme, for this device. */
    public void theme(Prefs.Theme theme) {
        if (theme != desk.prefs().theme()) {
            desk.prefs(desk.prefs().with(theme));
        }
    }

    /** Another text size, in percent, for this device. */
    public void size(int percent) {
        if (percent != Math.round(desk.prefs().size() * 100)) {
            desk.prefs(desk.prefs().sized(percent / 100.0));
        }
    }

    /** Goes to the team, where people are added and let in again. */
    public void people() {
        desk.go(new Route.People());
    }

    /** Asks where to, and makes a backup. */
    public void backUp() {
        keeping.backUp();
    }

    /** Makes a new recovery sheet for this owner; the digits are wiped. */
    public void newSheet(char[] pin) {
        if (pin.length == 6) {
            keeping.newSheet(pin);
        } else {
            Arrays.fill(pin, ' ');
        }
    }

    /** Checks all records. */
    public void verify() {
        keeping.verify();
    }

    /** Reads the content's files anew, compares and checks them. */
    public void readContent() {
        content.readAgain();
    }

    /** Shows the findings of a severity alone; empty for all. */
    public void filter(Optional<Problem.Severity> severity) {
        content.filter(severity);
    }

    /** Takes back the question whether a change of content shall count as another meaning. */
    public void spare() {
        content.ask(Optional.empty());
    }

    /** The owner's word about a change of content: another meaning, which is asked about first, or only another wording. */
    public void decide(String ref, boolean meaning) {
        content.decide(ref, meaning);
    }

    /** Begins a pack of the shop's own. */
    public void beginPack() {
        content.begin();
    }

    /** Puts the author's guide into the folder and opens it. */
    public void guide() {
        content.guide();
    }

    /** Opens the folder of the shop's own packs. */
    public void openFolder() {
        content.openFolder();
    }

    /** To the tiles, where backups are restored and other shops opened. */
    public void otherShop() {
        desk.signOut();
    }

    @Override
    public void refresh() {
        redraw();
    }

    @Override
    public void leave() {
        keeping.leave();
        content.leave();
    }

    @Override
    public Room room() {
        return Room.SHOP;
    }

    @Override
    public String help() {
        return "shop";
    }
}
