package org.tillside.screens.tiles;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.records.Damage;
import org.tillside.screens.DamageWords;
import org.tillside.screens.Languages;
import org.tillside.screens.Porch;
import org.tillside.screens.Prefs;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.Words;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Person;
import org.tillside.shop.ShopState;

/** The tiles: everybody who belongs to the shop, to be chosen by name. */
public final class TilesPresenter extends Showing<TilesState> {
    private static final int FINDINGS = 3;

    private final Porch porch;
    private boolean others;

    /** The tiles of the shop that is open. */
    public TilesPresenter(Porch porch) {
        super(draw(porch, false));
        this.porch = porch;
    }

    private static TilesState draw(Porch porch, boolean others) {
        Words words = porch.words();
        ShopState shop = porch.shop().orElse(ShopState.EMPTY);
        return new TilesState(
                shop.shop().map(Shop.Founded::name).orElse(""),
                words.weekday(LocalDate.now(porch.clock().withZone(shop.zone()))),
                shop.shop().filter(Shop.Founded::demo).isPresent(),
                groups(porch, shop),
                damage(words, porch.damages()),
                others ? Optional.of(new TilesState.Other(recent(porch, shop))) : Optional.empty(),
                Languages.of(words, porch.prefs().language()),
                porch.prefs().theme());
    }

    private static List<TilesState.Group> groups(Porch porch, ShopState shop) {
        List<TilesState.Group> groups = new ArrayList<>();
        List<Person> training = new ArrayList<>();
        List<Person> learning = new ArrayList<>();
        shop.team().forEach(it -> (trains(it) ? training : learning).add(it));
        Comparator<Person> byName = byName(porch.words());
        training.sort(Comparator.comparing((Person it) -> !it.in(Role.OWNER)).thenComparing(byName));
        learning.sort(byName);
        group(groups, porch, porch.words().text("tiles.training"), training);
        group(groups, porch, porch.words().text("tiles.learning"), learning);
        return groups;
    }

    private static Comparator<Person> byName(Words words) {
        return Comparator.comparing(it -> it.name().orElse(""), new ByName(words.language()));
    }

    private static boolean trains(Person person) {
        return person.in(Role.OWNER) || person.in(Role.MENTOR);
    }

    private static void group(List<TilesState.Group> into, Porch porch, String title, List<Person> people) {
        if (!people.isEmpty()) {
            into.add(new TilesState.Group(
                    title, people.stream().map(it -> tile(porch, it)).toList()));
        }
    }

    private static TilesState.Tile tile(Porch porch, Person person) {
        Words words = porch.words();
        String roles = String.join(
                ", ",
                person.roles().stream()
                        .sorted(Comparator.reverseOrder())
                        .map(it -> words.text("role." + it.name().toLowerCase(java.util.Locale.ROOT)))
                        .toList());
        String line = person.openKey().isPresent() ? roles : words.text("tiles.no-pin", roles);
        Optional<String> pin = porch.demoPin(person.id());
        return new TilesState.Tile(person.id().value(), person.name().orElse(""), line, pin);
    }

    private static Optional<TilesState.Damage> damage(Words words, List<Damage> damages) {
        if (damages.isEmpty()) {
            return Optional.empty();
        }
        DamageWords said = new DamageWords(words);
        List<String> first =
                damages.stream().limit(FINDINGS).map(said::sentence).toList();
        int more = damages.size() - first.size();
        return Optional.of(new TilesState.Damage(
                words.text("tiles.damage", damages.size()),
                first,
                more == 0 ? "" : words.text("tiles.damage.more", more),
                words.text("tiles.damage.todo")));
    }

    private static List<TilesState.Recent> recent(Porch porch, ShopState shop) {
        String here = shop.shop().map(Shop.Founded::name).orElse("");
        return porch.recent().stream()
                .skip(1)
                .map(it -> new TilesState.Recent(it.name().isEmpty() ? here : it.name(), it.folder()))
                .toList();
    }

    private void redraw() {
        now(draw(porch, others));
    }

    /** Goes to a person's PIN. */
    public void choose(String person) {
        porch.go(new Route.Pin(new PersonId(person)));
    }

    /** Another language for the tiles of this device. */
    public void language(String code) {
        if (!code.equals(porch.prefs().language())) {
            porch.prefs(porch.prefs().in(code));
        }
    }

    /** Dark, light, or as the system has it. */
    public void theme(Prefs.Theme theme) {
        if (theme != porch.prefs().theme()) {
            porch.prefs(porch.prefs().with(theme));
        }
    }

    /** Shows or hides the other shops. */
    public void others() {
        others = !others;
        redraw();
    }

    /** Opens a shop that was open before. */
    public void open(Path folder) {
        porch.openShop(folder);
    }

    /** Asks for a shop folder and opens it. */
    public void openFolder() {
        porch.outside().openFolder(chosen -> chosen.ifPresent(porch::openShop));
    }

    /** Asks for a backup and opens what is in it. */
    public void restore() {
        porch.outside().openFile("zip", chosen -> chosen.ifPresent(porch::restore));
    }

    /** Sets up a new shop. */
    public void found() {
        porch.go(new Route.FirstRun());
    }

    @Override
    public void refresh() {
        redraw();
    }

    @Override
    public Room room() {
        return Room.TODAY;
    }

    @Override
    public String help() {
        return "tiles";
    }
}
