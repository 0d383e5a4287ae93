package org.tillside.swing.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.screens.Words;
import org.tillside.screens.shell.JumpState;
import org.tillside.screens.shell.Room;
import org.tillside.screens.shell.ShellState;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Inspection;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.OnEventThread;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Settle;
import org.tillside.swing.kit.Typefaces;

/** The shell in all its states: nothing cut, gestures handed on, the rail small where there is no room. */
class ShellTest {
    private static final Typefaces FACES = new Typefaces();
    private static final Words WORDS = Words.load();

    private final List<String> done = new ArrayList<>();

    private static Kit wear(String language, double size) {
        return new Theme(FACES).wear(new Look(false, Locale.forLanguageTag(language), size), WORDS);
    }

    private static Page page(Kit kit) {
        return kit.panels()
                .page(Page.Head.of("Skills matrix", "8 people, 9 skills, 13 gaps outlined", () -> {}))
                .body(kit.texts().reading("What is wanted, and what was shown."));
    }

    @ParameterizedTest
    @CsvSource({
        "none,en,1.0,1280,800",
        "jump,lv,1.0,1024,640",
        "help,en,1.0,1024,640",
        "keys,hy,1.5,1280,800",
        "notice,ms,2.0,1280,800",
        "jump,en,2.0,1280,800",
        "help,hy,2.0,1280,800"
    })
    void nothingIsCutOff(String with, String language, double size, int width, int height) throws Exception {
        List<String> found = OnEventThread.call(() -> {
            Kit kit = wear(language, size);
            JPanel top = laidOut((Shell) ShellGallery.of(kit, page(kit), with), width, height);
            List<String> all = Inspection.cut(top);
            all.addAll(Inspection.careless(top));
            return all;
        });
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.0,1280,208", "1.0,900,64", "2.0,1280,128"})
    void theRailShrinksToIconsWhereThereIsNoRoom(double size, int width, int expected) throws Exception {
        int wide = OnEventThread.call(() -> {
            Kit kit = wear("en", size);
            JPanel top = laidOut((Shell) ShellGallery.of(kit, page(kit), "none"), width, 800);
            return named(top, "shell.rail").getWidth();
        });
        assertThat(wide).isEqualTo(expected);
    }

    @Test
    void gesturesAreHandedOn() throws Exception {
        OnEventThread.call(() -> {
            Kit kit = wear("en", 1);
            Shell shell = new Shell(kit, new Noting());
            shell.page(page(kit));
            shell.show(ShellState.of(ShellGallery.rail(Room.TODAY, false)));
            JPanel top = laidOut(shell, 1280, 800);
            ((AbstractButton) named(top, "shell.room.people")).doClick();
            ((AbstractButton) named(top, "shell.switch")).doClick();
            return 0;
        });
        assertThat(done).containsExactly("enter PEOPLE", "switch");
    }

    @Test
    void theJumpBoxShowsItsStateAndTellsWhatIsTyped() throws Exception {
        OnEventThread.call(() -> {
            Kit kit = wear("en", 1);
            Shell shell = new Shell(kit, new Noting());
            shell.page(page(kit));
            ShellState state = ShellState.of(ShellGallery.rail(Room.TODAY, false));
            JumpState.Item item = new JumpState.Item("m1", "book", "The 30/30 greeting", "", "Module");
            shell.show(state.withJump(new JumpState("gre", List.of(item), 0)));
            JPanel top = laidOut(shell, 1280, 800);
            JTextField field = (JTextField) named(top, "jump.typed");
            done.add(field.getText());
            field.setText("greet");
            ((AbstractButton) named(top, "jump.item.m1")).doClick();
            shell.show(state);
            done.add(String.valueOf(Live.find(top, "jump.typed").isPresent()));
            return 0;
        });
        assertThat(done).containsExactly("gre", "typed", "typed greet", "jump m1", "false");
    }

    /** A notice that lies over a button takes the click that is meant for it. */
    @ParameterizedTest
    @ValueSource(strings = {"[][]push", "[grow,fill]push[]"})
    void aNoticeCoversNothingThatIsPressed(String rows) throws Exception {
        OnEventThread.call(() -> {
            Kit kit = wear("en", 1);
            JPanel body = kit.panels().pane("fill", "[grow,center]", rows);
            body.add(kit.texts().reading("What is wanted, and what was shown."), "wrap");
            body.add(kit.buttons().hero("g.sign", "Sign", () -> {}), "growx");
            Page.Head head = Page.Head.of("Register service", "", () -> {});
            Shell shell = (Shell) ShellGallery.of(kit, kit.panels().page(head).body(body), "notice");
            JPanel top = laidOut(shell, 1280, 640);
            Rectangle notice = named(top, "shell.notice").getBounds();
            Component sign = named(top, "g.sign");
            assertThat(notice.intersects(SwingUtilities.convertRectangle(sign.getParent(), sign.getBounds(), shell)))
                    .isFalse();
            assertThat(shell.getBounds().contains(notice)).isTrue();
            if (rows.endsWith("push")) {
                assertThat(notice.getMaxY())
                        .as("at the foot where that is free")
                        .isEqualTo(640 - 24);
            }
            return 0;
        });
    }

    private static JumpState found(String typed, int chosen, String... titles) {
        List<JumpState.Item> items = IntStream.range(0, titles.length)
                .mapToObj(i -> new JumpState.Item(
                        titles[i], i % 2 == 0 ? "book" : "timer", titles[i], i % 3 == 1 ? "" : "About it", "Module"))
                .toList();
        return new JumpState(typed, items, chosen);
    }

    private Shell jumping(Kit kit, JumpState... states) {
        Shell shell = new Shell(kit, new Noting());
        shell.page(page(kit));
        ShellState state = ShellState.of(ShellGallery.rail(Room.TODAY, false));
        JPanel top = laidOut(shell, 1280, 800);
        for (JumpState each : states) {
            shell.show(state.withJump(each));
            Settle.validate(shell);
        }
        assertThat(top.getComponentCount()).isEqualTo(1);
        return shell;
    }

    private static int[] painted(Shell shell) {
        BufferedImage image = new BufferedImage(1280, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        shell.paint(g);
        g.dispose();
        return image.getRGB(0, 0, 1280, 800, null, 0, 1280);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 5})
    void aRowThatShowsSomethingElseLooksLikeANewOne(int count) throws Exception {
        OnEventThread.call(() -> {
            Kit kit = wear("en", 1);
            JumpState before = found("g", 1, "Greeting", "Gifts", "A longer title than the others", "Goods");
            JumpState last =
                    found("gr", count - 1, Arrays.copyOf(new String[] {"Grow", "Green", "Grey", "Gr", "G"}, count));
            Shell fresh = jumping(kit, last);
            Shell reused = jumping(kit, before, found("x", -1), before, last);
            assertThat(painted(reused)).isEqualTo(painted(fresh));
            return 0;
        });
    }

    @Test
    void rowsOfTheJumpBoxAreKeptAndSpeakOfWhatTheyShow() throws Exception {
        OnEventThread.call(() -> {
            Kit kit = wear("en", 1);
            Shell shell = jumping(kit, found("g", 0, "Greeting", "Gifts"));
            Component row = named(shell, "jump.item.Gifts");
            shell.show(ShellState.of(ShellGallery.rail(Room.TODAY, false)).withJump(found("gr", 0, "Grow", "Green")));
            assertThat(named(shell, "jump.item.Green")).isSameAs(row);
            assertThat(row.getAccessibleContext().getAccessibleName()).isEqualTo("Green, Module");
            ((AbstractButton) row).doClick();
            return 0;
        });
        assertThat(done).containsExactly("jump Green");
    }

    @Test
    void whatTheJumpBoxHidesIsNotPainted() throws Exception {
        List<Boolean> seen = OnEventThread.call(() -> {
            Kit kit = wear("en", 1);
            Shell shell = jumping(kit, found("g", 0, "Greeting", "Gifts", "Goods"));
            Counting page = new Counting();
            shell.page(page);
            Settle.validate(shell);
            Component row = named(shell, "jump.item.Gifts");
            Rectangle hidden = SwingUtilities.convertRectangle(row.getParent(), row.getBounds(), shell);
            Rectangle beside = new Rectangle(hidden);
            beside.translate(-100, 0);
            return List.of(page.paintedIn(shell, hidden), page.paintedIn(shell, beside));
        });
        assertThat(seen).containsExactly(false, true);
    }

    /** A page that tells whether it was painted. */
    private static final class Counting extends JPanel {
        private int times;

        boolean paintedIn(Shell shell, Rectangle part) {
            times = 0;
            Graphics2D g = new BufferedImage(1280, 800, BufferedImage.TYPE_INT_RGB).createGraphics();
            g.setClip(part);
            shell.paint(g);
            g.dispose();
            return times > 0;
        }

        @Override
        protected void paintComponent(Graphics g) {
            times++;
        }
    }

    private static JPanel laidOut(Shell shell, int width, int height) {
        JPanel top = new JPanel(null);
        top.add(shell);
        top.setSize(width, height);
        shell.setBounds(0, 0, width, height);
        top.addNotify();
        Settle.validate(shell);
        return top;
    }

    private static Component named(Container in, String name) {
        Optional<Component> found = Live.find(in, name);
        assertThat(found).as(name).isPresent();
        return found.orElseThrow();
    }

    /** Notes what it is asked for. */
    private final class Noting extends ShellGallery.Nothing {
        @Override
        public void enter(Room room) {
            done.add("enter " + room);
        }

        @Override
        public void switchPerson() {
            done.add("switch");
        }

        @Override
        public void typed(String text) {
            done.add(text.isEmpty() ? "typed" : "typed " + text);
        }

        @Override
        public void jump(String id) {
            done.add("jump " + id);
        }
    }
}
