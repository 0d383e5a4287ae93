package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.accessibility.AccessibleRole;
import javax.swing.JComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tillside.screens.Dates;
import org.tillside.screens.Words;
import org.tillside.swing.Theme;

/** A list to choose from that nobody has come to looks as the working one does, and becomes it when it is opened. */
class PickTest {
    private static final Words WORDS = Words.load();
    private static final Typefaces FACES = new Typefaces();
    private static final List<String> ITEMS = List.of("All roles", "Mentors", "<html>Shift leads of the whole shop");

    static Stream<Arguments> looks() {
        return Stream.of(false, true).flatMap(dark -> Stream.of(100, 200)
                .flatMap(size -> Stream.of(0, 1, 2).map(at -> Arguments.of(dark, size, at))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void itLooksTheSame(boolean dark, int size, int at) throws Exception {
        for (boolean enabled : new boolean[] {true, false}) {
            for (int less : new int[] {0, 60}) {
                BufferedImage rest = OnEventThread.call(() -> drawn(pick(dark, size, at), enabled, less));
                BufferedImage awake = OnEventThread.call(() -> drawn(awake(pick(dark, size, at)), enabled, less));
                assertThat(pixels(rest))
                        .as("enabled %s, %d narrower", enabled, less)
                        .isEqualTo(pixels(awake));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("faces")
    void itIsAsHighAsALineOrADateBesideIt(String language, int size) throws Exception {
        OnEventThread.call(() -> {
            Kit kit = new Theme(FACES)
                    .wear(Look.plain().in(Locale.forLanguageTag(language)).sized(size / 100.0), WORDS);
            int line = kit.fields().line("kit.right", "", it -> {}).getPreferredSize().height;
            Dates.Span any = Dates.Span.any(LocalDate.of(2026, 11, 25));
            JComboBox<String> pick = kit.fields().combo("kit.right", ITEMS, ITEMS.get(0), it -> it, it -> {});
            assertThat(pick.getPreferredSize().height).as("at rest").isEqualTo(line);
            assertThat(awake(pick).getPreferredSize().height).as("awake").isEqualTo(line);
            assertThat(kit.fields()
                            .date("kit.right", "2026-11-25", any, it -> {})
                            .getPreferredSize()
                            .height)
                    .as("a date")
                    .isEqualTo(line);
            return 0;
        });
    }

    static Stream<Arguments> faces() {
        return Words.LANGUAGES.stream()
                .flatMap(each -> Stream.of(100, 125, 150, 200).map(size -> Arguments.of(each.getLanguage(), size)));
    }

    @Test
    void whoeverOpensItGetsTheListAndItsNameForScreenReaders() throws Exception {
        List<String> chosen = new ArrayList<>();
        OnEventThread.call(() -> {
            JComboBox<String> pick =
                    kit(false, 100).fields().combo("kit.right", ITEMS, "Mentors", it -> it, chosen::add);
            assertThat(pick.getSelectedItem()).isEqualTo("Mentors");
            assertThat(pick.getAccessibleContext().getAccessibleRole()).isEqualTo(AccessibleRole.COMBO_BOX);
            String name = pick.getAccessibleContext().getAccessibleName();
            assertThat(name).isNotEmpty();
            assertThat(pick.getUI()).isInstanceOf(PickAtRest.class);
            awake(pick);
            assertThat(pick.getUI()).isNotInstanceOf(PickAtRest.class);
            assertThat(pick.getAccessibleContext().getAccessibleName()).isEqualTo(name);
            assertThat(pick.getAccessibleContext().getAccessibleChildrenCount()).isPositive();
            pick.setSelectedIndex(0);
            return 0;
        });
        assertThat(chosen).containsExactly("All roles");
    }

    private static JComboBox<String> pick(boolean dark, int size, int at) {
        return kit(dark, size).fields().combo("kit.right", ITEMS, ITEMS.get(at), it -> it, it -> {});
    }

    /** As when the keyboard comes to it, which no window is needed for. */
    private static JComboBox<String> awake(JComboBox<String> pick) {
        FocusEvent gained = new FocusEvent(pick, FocusEvent.FOCUS_GAINED);
        for (FocusListener each : pick.getFocusListeners()) {
            each.focusGained(gained);
        }
        return pick;
    }

    private static BufferedImage drawn(JComboBox<String> pick, boolean enabled, int less) {
        pick.setEnabled(enabled);
        Dimension size = pick.getPreferredSize();
        pick.setSize(size.width - less, size.height);
        pick.doLayout();
        BufferedImage image = new BufferedImage(size.width - less, size.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        pick.paint(g);
        g.dispose();
        return image;
    }

    private static String pixels(BufferedImage image) {
        int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return image.getWidth() + " x " + image.getHeight() + ": " + Arrays.hashCode(all);
    }

    private static Kit kit(boolean dark, int size) {
        return new Theme(FACES).wear(Look.plain().withDark(dark).sized(size / 100.0), WORDS);
    }
}
