package org.tillside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.accessibility.Accessible;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.app.Version;
import org.tillside.content.PositionId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.StepId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.records.Book;
import org.tillside.records.Disk;
import org.tillside.records.FolderCheck;
import org.tillside.records.Profile;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;
import org.tillside.shop.ShopState;

/** The shop is a folder: it opens elsewhere with the same PINs, in two windows at once, with any name in it. */
@ExtendWith(Demo.class)
class CopiedShopJourneyTest {
    private static final PersonId JANIS = new PersonId("janis");
    private static final PersonId AISYAH = new PersonId("aisyah");
    private static final PersonId ANNA = new PersonId("anna");
    private static final String READY = "today.ready.";
    private static final String NAME = "<html><img src=\"file:///nowhere.png\">Zane";

    @TempDir
    private Path temp;

    @Test
    void aCopyOpensWithAnotherProfileAndTheSamePin(Demo.Shop demo) throws Exception {
        Path first = demo.copy(temp.resolve("shop"));
        StepId step;
        try (Window window = new Window(first, temp.resolve("profile"))) {
            window.signIn("janis", "649253");
            step = saysReady(window);
            window.until("the word to be kept", () -> ready(window.shop(), step));
        }
        Demo.copy(first, temp.resolve("stick"));
        try (Window window = new Window(temp.resolve("stick"), temp.resolve("other"))) {
            window.until("the copy's records to be open", () -> ready(window.shop(), step));
            window.signIn("janis", "649253");
            window.see("today.continue");
        }
    }

    /** Says that one is ready for the first step that waits to be said so, and which that was. */
    private static StepId saysReady(Window window) {
        window.until("a step to be ready for", () -> !window.named(READY).isEmpty());
        String first = window.named(READY).get(0);
        window.click(READY + first);
        return new StepId(first);
    }

    private static boolean ready(ShopState shop, StepId step) {
        return shop.person(JANIS).orElseThrow().work().ready().containsKey(step);
    }

    @Test
    void twoWindowsWriteAndSeeWhatTheOtherWrote(Demo.Shop demo) throws Exception {
        Path shop = demo.copy(temp.resolve("shop"));
        Path profile = temp.resolve("profile");
        try (Window one = new Window(shop, profile);
                Window two = new Window(shop, profile, new Point(90, 140))) {
            two.signIn("janis", "649253");
            one.toFront();
            one.signIn("anna", "269347");
            one.click("today.approve." + one.shop().pairingsOf(AISYAH).get(0).id());
            one.until("the first window to have written", () -> one.shop().mentors(ANNA, AISYAH));
            two.until("the second window to see it", () -> two.shop().mentors(ANNA, AISYAH));
            two.toFront();
            StepId step = saysReady(two);
            two.until("the second window to have written", () -> ready(two.shop(), step));
            one.until("the first window to see it", () -> ready(one.shop(), step));
            one.toFront();
            one.see("today.sign.janis");
        }
    }

    @Test
    void aNameThatBeginsAsHtmlIsOnlyAName(Demo.Shop demo) throws Exception {
        Path shop = demo.copy(temp.resolve("shop"));
        add(shop);
        try (Window window = new Window(shop, temp.resolve("profile"))) {
            shownAsItIs(window, "tiles.person.zane");
            window.signIn("ilze", "475862");
            window.see("today.team.zane");
            shownAsItIs(window, "today.team.zane");
            window.click("today.team.zane");
            window.until("the page of the person", () -> !window.sees("today.team.zane"));
            window.see("page.title");
            shownAsItIs(window, "page.title");
            window.click("shell.switch");
            window.click("tiles.person.zane");
            window.see("pin.back");
            assertThat(html(window)).isEmpty();
        }
    }

    /** The control: the toolkit itself takes such a name for HTML. */
    @Test
    void theToolkitWouldTakeTheNameForHtml() {
        assertThat(Hand.look(() -> isHtml(new JLabel(NAME)))).isTrue();
    }

    private static void shownAsItIs(Window window, String name) {
        window.see(name);
        List<String> said = window.parts(CopiedShopJourneyTest::spoken);
        assertThat(said).anySatisfy(it -> assertThat(it).contains(NAME));
        assertThat(html(window)).isEmpty();
    }

    private static List<String> html(Window window) {
        return window.parts(it -> isHtml(it) ? Optional.of(String.valueOf(it)) : Optional.empty());
    }

    private static boolean isHtml(Component part) {
        return part instanceof JComponent it && it.getClientProperty(BasicHTML.propertyKey) != null;
    }

    private static Optional<String> spoken(Component part) {
        return part instanceof Accessible it
                ? Optional.ofNullable(it.getAccessibleContext().getAccessibleName())
                : Optional.empty();
    }

    private void add(Path shop) throws Exception {
        ShopFolder folder = ((ShopFolder.Opened.Shop) ShopFolder.open(shop, new FolderCheck(System.getenv()))).folder();
        Surroundings world = Surroundings.real(Version.number());
        try (Book book = Book.open(folder, new Profile(temp.resolve("before"), Disk.real()), world)) {
            Book.Written written = book.write(List.of(new Shop.PersonAdded(
                    new PersonId("zane"),
                    Optional.of(NAME),
                    Set.of(Role.NEW_HIRE),
                    Optional.of(new PositionId("cashier")),
                    Optional.of(new ProgrammeId("new-hire")),
                    LocalDate.now(),
                    Optional.of(new PersonId("ilze")))));
            assertThat(written).isInstanceOf(Book.Written.Saved.class);
        }
    }
}
