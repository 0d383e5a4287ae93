package org.tillside.screens.shell;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tillside.journal.PersonId;
import org.tillside.records.Book;
import org.tillside.records.Damage;
import org.tillside.records.Front;
import org.tillside.records.Profile;
import org.tillside.screens.Background;
import org.tillside.screens.Failure;
import org.tillside.screens.Outside;
import org.tillside.screens.Page;
import org.tillside.screens.Porch;
import org.tillside.screens.Prefs;
import org.tillside.screens.Route;
import org.tillside.screens.Ticker;
import org.tillside.screens.Words;
import org.tillside.shop.ShopState;

/** What the pages before signing in ask for: the shop as it is seen from outside, shops opened, PINs tried. */
public final class FrontPorch implements Porch {
    private final House house;
    private final Navigator navigator;
    private final PorchTable pages = new PorchTable(this);
    private final Entrance entrance;
    private final Arrival arrival;

    FrontPorch(House house, Navigator navigator) {
        this.house = house;
        this.navigator = navigator;
        this.entrance = new Entrance(house, this, navigator::enter);
        this.arrival = new Arrival(house, this, navigator);
    }

    Page<?> open(Route route) {
        return pages.open(route);
    }

    @Override
    public Words words() {
        return house.words(house.prefs().language());
    }

    @Override
    public Prefs prefs() {
        return house.prefs();
    }

    @Override
    public void prefs(Prefs wanted) {
        house.look(wanted, navigator::dress, this::failed);
    }

    @Override
    public Optional<ShopState> shop() {
        return house.shop().or(arrival::seen);
    }

    @Override
    public List<Damage> damages() {
        return house.book().map(Book::found).orElse(List.of());
    }

    @Override
    public List<Profile.Recent> recent() {
        return arrival.recent();
    }

    @Override
    public Optional<String> demoPin(PersonId person) {
        return arrival.demoPin(person);
    }

    @Override
    public Path folderFor(String name) {
        return house.profile().newShopFolder(name);
    }

    @Override
    public Clock clock() {
        return house.clock();
    }

    @Override
    public Background background() {
        return house.background();
    }

    @Override
    public Ticker ticker() {
        return house.ticker();
    }

    @Override
    public void go(Route route) {
        arrival.go(route);
    }

    @Override
    public void say(Notice notice) {
        navigator.say(notice);
    }

    @Override
    public Outside outside() {
        return house.outside().in(words());
    }

    @Override
    public void found(Founding founding, Consumer<Founded> then) {
        arrival.found(founding, then);
    }

    @Override
    public void openDemo() {
        arrival.openDemo();
    }

    @Override
    public void openShop(Path folder) {
        arrival.open(folder);
    }

    @Override
    public void restore(Path backup) {
        arrival.restore(backup);
    }

    /** Opens the first shop, its tiles shown as they were while that takes its time; if it fails {@code otherwise} runs. */
    void openFirst(Path folder, Optional<Front> seen, Runnable otherwise) {
        arrival.first(folder, seen, otherwise);
    }

    @Override
    public void signIn(PersonId person, char[] pin, Consumer<Entering> then) {
        entrance.signIn(person, pin, then);
    }

    @Override
    public void unlock(PersonId person, PersonId owner, char[] ownerPin, Consumer<Entering> then) {
        entrance.unlock(person, owner, ownerPin, then);
    }

    @Override
    public void enrol(PersonId person, char[] chosen, PersonId owner, char[] ownerPin, Consumer<Entering> then) {
        entrance.enrol(person, chosen, owner, ownerPin, then);
    }

    @Override
    public void recover(PersonId owner, String code, char[] chosen, Consumer<Entering> then) {
        entrance.recover(owner, code, chosen, then);
    }

    @Override
    public void reEnrol(PersonId owner, char[] chosen, Consumer<Entering> then) {
        entrance.reEnrol(owner, chosen, then);
    }

    void failed(Failure failure) {
        say(Notice.of(Notice.Tone.BAD, sentence(failure)));
    }

    String sentence(Failure failure) {
        if (failure.cause() instanceof AccessDeniedException denied) {
            return words().text("folder.read-only", denied.getFile());
        }
        return failure.said(words()) + " " + failure.detail();
    }
}
