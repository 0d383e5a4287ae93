package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Component;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tillside.screens.Words;
import org.tillside.swing.Theme;

/** Paints every part of the kit at several sizes, in both themes, and looks for what is cut, pale or nameless. */
class KitTest {
    private static final Typefaces FACES = new Typefaces();
    private static final Words WORDS = Words.load();

    private static Kit wear(Look look) {
        return new Theme(FACES).wear(look, WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "false,en,1.0,1280,800",
        "true,en,1.0,1072,800",
        "false,lv,1.5,1280,800",
        "false,hy,2.0,1216,800",
        "true,ms,1.25,816,640",
        "false,hy,1.0,816,640"
    })
    void nothingIsCutOff(boolean dark, String language, double size, int width, int height) throws Exception {
        List<String> found = OnEventThread.call(() -> {
            Kit kit = wear(new Look(dark, Locale.forLanguageTag(language), size));
            JPanel top = laidOut(new Gallery(kit).page(), width, height);
            List<String> cut = Inspection.cut(top);
            cut.addAll(Inspection.careless(top));
            return cut;
        });
        assertThat(found).isEmpty();
    }

    @Test
    void theInspectionSeesWhatIsCut() throws Exception {
        List<String> found = OnEventThread.call(() -> {
            Kit kit = wear(Look.plain());
            JPanel narrow = kit.panels().pane("", "[60!]", "[20!]");
            narrow.add(kit.texts().body("A sentence that needs far more than sixty pixels"), "w 60!, h 20!");
            narrow.add(kit.buttons().filled("kit.right", "A long text on a button", () -> {}), "w 60!");
            return Inspection.cut(laidOut(narrow, 60, 20));
        });
        assertThat(found).anyMatch(line -> line.startsWith("too low")).anyMatch(line -> line.startsWith("too narrow"));
    }

    @ParameterizedTest
    @CsvSource({"1.0", "1.5", "2.0"})
    void pagesPaintAtAnyScale(double scale) throws Exception {
        BufferedImage image =
                OnEventThread.call(() -> Snapshot.of(new Gallery(wear(Look.plain())).page(), 1280, 800, scale));
        assertThat(image.getWidth()).isEqualTo((int) (1280 * scale));
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x += 3) {
            for (int y = 0; y < image.getHeight(); y += 3) {
                colours.add(image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        assertThat(colours).contains(0xF6F4F0, 0xFFFFFF, 0x0F766E, 0xDCEFEC).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void lettersStandOutFromTheirGround(boolean dark) throws Exception {
        OnEventThread.call(() -> wear(Look.plain().withDark(dark)));
        Token[][] pairs = {
            {Token.TEXT, Token.CARD}, {Token.TEXT, Token.GROUND}, {Token.MUTED, Token.CARD},
            {Token.MUTED, Token.GROUND}, {Token.ACCENT, Token.CARD}, {Token.ACCENT, Token.ACCENT_SOFT},
            {Token.ON_ACCENT, Token.ACCENT}, {Token.GOOD_TEXT, Token.GOOD_SOFT}, {Token.WARN, Token.WARN_SOFT},
            {Token.BAD, Token.BAD_SOFT}, {Token.INFO, Token.INFO_SOFT}, {Token.TEXT, Token.BUBBLE},
            {Token.BAD, Token.CARD}, {Token.ON_ACCENT, Token.ACCENT_HOVER}
        };
        for (Token[] pair : pairs) {
            double contrast = contrast(pair[0].colour(), pair[1].colour());
            assertThat(contrast).as(pair[0] + " on " + pair[1]).isGreaterThanOrEqualTo(4.5);
        }
        for (int i = 1; i <= 8; i++) {
            Token ground = Token.valueOf("AVATAR_" + i);
            Token ink = Token.valueOf("AVATAR_" + i + "_TEXT");
            assertThat(contrast(ink.colour(), ground.colour()))
                    .as(ground.name())
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(Token.EDGE.colour(), Token.CARD.colour())).isGreaterThanOrEqualTo(3.0);
        assertThat(contrast(Token.LINE.colour(), Token.CARD.colour()))
                .as("control")
                .isLessThan(3.0);
    }

    @ParameterizedTest
    @CsvSource({
        "en,Who can do what",
        "lv,Vingrināties ar ķērpjiem",
        "ms,Berlatih dengan pelanggan",
        "hy,Սովորել և վարժվել։"
    })
    void oneFaceDrawsTheWholeLanguage(String language, String sample) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(FACES.regular(locale).canDisplayUpTo(sample)).isEqualTo(-1);
        assertThat(FACES.bold(locale).canDisplayUpTo(sample)).isEqualTo(-1);
    }

    @Test
    void everythingGrowsWithTheTextSize() throws Exception {
        int[] heights = OnEventThread.call(() -> new int[] {
            wear(Look.plain()).buttons().hero("kit.right", () -> {}).getPreferredSize().height,
            wear(Look.plain().sized(2)).buttons().hero("kit.right", () -> {}).getPreferredSize().height,
        });
        assertThat(heights[1]).isEqualTo(2 * heights[0]);
        assertThat(OnEventThread.call(Theme::toolkitScale)).isEqualTo(2f);
    }

    @Test
    void aNameThatLooksLikeHtmlIsShownAsItIs() throws Exception {
        int[] sizes = OnEventThread.call(() -> {
            Kit kit = wear(Look.plain());
            String name = "<html><b>a</b>";
            return new int[] {
                kit.texts().label(Type.BODY, false, Token.TEXT, name).getPreferredSize().width,
                kit.texts().label(Type.BODY, false, Token.TEXT, "a").getPreferredSize().width,
                kit.fields().check("kit.right", name, true, on -> {}).getPreferredSize().width,
                kit.fields().check("kit.right", "a", true, on -> {}).getPreferredSize().width
            };
        });
        assertThat(sizes[0]).isGreaterThan(sizes[1] + 60);
        assertThat(sizes[2]).isGreaterThan(sizes[3] + 60);
    }

    @ParameterizedTest
    @CsvSource({"8 of 8 signed", "behind", "PIN 475862", "ստորագրված է"})
    void thePillsLettersStandInItsMiddle(String text) throws Exception {
        int[] sides = OnEventThread.call(() -> {
            Kit kit = wear(Look.plain());
            return sides(kit.marks().pill(text, Tone.WARN), kit.colour(Tone.WARN.ink()));
        });
        assertThat(sides[0]).isCloseTo(sides[1], within(2));
    }

    @Test
    void aLabelIsWideEnoughForItsLetters() throws Exception {
        OnEventThread.call(() -> {
            Kit kit = wear(Look.plain());
            JComponent label = kit.texts().label(Type.STRONG, true, Token.TEXT, "Tillside");
            float wide = Letters.wide(kit.bold(Type.STRONG), "Tillside");
            assertThat((float) label.getPreferredSize().width).isGreaterThanOrEqualTo(wide);
            assertThat(Letters.fitting(kit.bold(Type.STRONG), "Tillside", wide)).isEqualTo("Tillside");
            assertThat(Letters.fitting(kit.bold(Type.STRONG), "Tillside", wide - 8))
                    .endsWith("…");
            return label;
        });
    }

    @Test
    void aTitleThatIsSaidLaterHasItsRoomBesideTheActions() throws Exception {
        int[] widths = OnEventThread.call(() -> {
            Kit kit = wear(Look.plain());
            Page page = kit.panels()
                    .page(Page.Head.of("", "", () -> {})
                            .back(() -> {})
                            .actions(
                                    kit.buttons().action("a", "Print it all", () -> {}),
                                    kit.buttons().action("b", "Export it all", () -> {}),
                                    kit.buttons().action("c", "Sign off a skill", () -> {})));
            page.say("Tigran Petrosyan", "");
            laidOut(page, 768, 640);
            Component title = Live.find(page, "page.title").orElseThrow();
            return new int[] {title.getWidth(), title.getPreferredSize().width};
        });
        assertThat(widths[0]).isGreaterThanOrEqualTo(widths[1]);
    }

    /** The clear pixels left and right of the strongest letters in a component painted alone. */
    private static int[] sides(JComponent of, Color ink) {
        of.setSize(of.getPreferredSize());
        BufferedImage image = new BufferedImage(of.getWidth(), of.getHeight(), BufferedImage.TYPE_INT_RGB);
        of.paint(image.createGraphics());
        int first = of.getWidth();
        int last = 0;
        for (int x = 0; x < of.getWidth(); x++) {
            for (int y = 0; y < of.getHeight(); y++) {
                if (near(image.getRGB(x, y), ink.getRGB())) {
                    first = Math.min(first, x);
                    last = Math.max(last, x);
                }
            }
        }
        return new int[] {first, of.getWidth() - 1 - last};
    }

    private static boolean near(int one, int other) {
        Color a = new Color(one);
        Color b = new Color(other);
        int far = Math.abs(a.getRed() - b.getRed())
                + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue());
        return far < 160;
    }

    private static JPanel laidOut(JComponent page, int width, int height) {
        JPanel top = new JPanel(null);
        top.add(page);
        top.setSize(width, height);
        page.setBounds(0, 0, width, height);
        top.addNotify();
        Settle.validate(page);
        return top;
    }

    private static double contrast(Color a, Color b) {
        double one = light(a) + 0.05;
        double other = light(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double light(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
