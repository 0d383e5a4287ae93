package org.tillside.swing.kit;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses for each language one family that can draw all of it: fall-back inside a word would mix two faces of
 * different weight. The bundled DejaVu Sans draws every language that the program speaks.
 */
public final class Typefaces {
    private static final String COMMON =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + " .,:;!?…·–—-‘’“”\"'()/%+=€×";
    private static final Map<String, String> ALPHABETS = Map.of(
            "lv", "ĀČĒĢĪĶĻŅŠŪŽāčēģīķļņšūž",
            "hy", "ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև՝՞՛։֊«»");
    private static final List<String> WISHES = List.of("Noto Sans", "Segoe UI", "SF Pro Text", "Helvetica Neue");
    private static final String BUNDLED = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    private final Font bundledRegular;
    private final Font bundledBold;
    private final List<Font> platform;
    private @Nullable Font bundledMono;

    /** Reads the bundled faces. Any thread; some tens of milliseconds, so not on the event thread. */
    public Typefaces() {
        this.bundledRegular = bundled(BUNDLED + ".ttf");
        this.bundledBold = bundled(BUNDLED + "-Bold.ttf");
        var present = List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        this.platform = WISHES.stream()
                .filter(present::contains)
                .map(family -> new Font(family, Font.PLAIN, 15))
                .toList();
    }

    /** The regular face for a language at 15 px; derive sizes from it. */
    public Font regular(Locale language) {
        return platformFor(language).orElse(bundledRegular);
    }

    /** The bold face for a language at 15 px. */
    public Font bold(Locale language) {
        return platformFor(language).map(font -> font.deriveFont(Font.BOLD)).orElse(bundledBold);
    }

    /** A face all of whose letters are alike wide, at 15 px; read when it is first asked for. */
    Font mono() {
        return rest();
    }

    /** Reads the face that no first page needs; any thread. */
    public synchronized Font rest() {
        if (bundledMono == null) {
            bundledMono = bundled(BUNDLED + "Mono.ttf");
        }
        return bundledMono;
    }

    /** A face of the same size and weight that draws the text, such as a name in another script; itself if it can. */
    Font able(Font font, String text) {
        return draws(font, text) ? font : (font.isBold() ? bundledBold : bundledRegular).deriveFont(font.getSize2D());
    }

    private Optional<Font> platformFor(Locale language) {
        String needed = COMMON + ALPHABETS.getOrDefault(language.getLanguage(), "");
        return platform.stream().filter(font -> draws(font, needed)).findFirst();
    }

    private static boolean draws(Font font, String needed) {
        return font.canDisplayUpTo(needed) < 0;
    }

    private static Font bundled(String path) {
        try (InputStream in = Typefaces.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The bundled typeface is missing: " + path);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(15f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
