package org.tillside.swing;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatPropertiesLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.RenderingHints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import javax.swing.UIDefaults;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import net.miginfocom.layout.PlatformDefaults;
import org.tillside.screens.Words;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.PlainTipUI;
import org.tillside.swing.kit.Type;
import org.tillside.swing.kit.Typefaces;

/** Puts a look on: theme files, typeface and text size, for the toolkit's controls and for the kit alike. */
public final class Theme {
    private final Supplier<Typefaces> faces;
    private Optional<Look> worn = Optional.empty();

    /** Themes with the given faces. */
    public Theme(Typefaces faces) {
        this(() -> faces);
    }

    /** Themes with faces that may still be read while a look is put on: they are asked for when something is drawn. */
    public Theme(Supplier<Typefaces> faces) {
        this.faces = faces;
    }

    /**
     * Puts the look on and gives the kit for it. Pages built before keep their old colours: build them anew. On the
     * event thread.
     */
    public Kit wear(Look look, Words words) {
        put(look);
        return new Kit(look, faces.get(), words);
    }

    /** Puts the look on, unless it is on already, before there are words to show. On the event thread. */
    public void put(Look look) {
        if (worn.filter(look::equals).isPresent() && UIManager.getLookAndFeel() instanceof Tillside) {
            return;
        }
        worn = Optional.of(look);
        System.setProperty("flatlaf.uiScale", Double.toString(look.size()));
        FlatLaf.setup(new Tillside(defaults(look.dark()), () -> font(look)));
        // with this base, layouts grow by the factor that the look and feel publishes as laf.scaleFactor
        PlatformDefaults.setLogicalPixelBase(PlatformDefaults.BASE_SCALE_FACTOR);
    }

    private FontUIResource font(Look look) {
        float size = (float) (Type.BODY.size() * look.size());
        return new FontUIResource(faces.get().regular(look.language()).deriveFont(size));
    }

    /** The look and feel; to hand it its font by way of the toolkit's own defaults would load the toolkit's own look. */
    private static final class Tillside extends FlatPropertiesLaf {
        private static final long serialVersionUID = 1;

        private final transient Supplier<FontUIResource> font;

        Tillside(Properties properties, Supplier<FontUIResource> font) {
            super("Tillside", properties);
            this.font = font;
        }

        @Override
        public UIDefaults getDefaults() {
            UIDefaults defaults = super.getDefaults();
            defaults.put("defaultFont", (UIDefaults.LazyValue) table -> font.get());
            defaults.put("ToolTipUI", PlainTipUI.class.getName());
            // fields are drawn as all other text is: by the desktop's hints the same face comes out thinner in them
            defaults.put(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            return defaults;
        }
    }

    /** How much larger the toolkit draws its own controls now. */
    public static float toolkitScale() {
        return UIScale.getUserScaleFactor();
    }

    private static Properties defaults(boolean dark) {
        Properties all = new Properties();
        load(all, "Tillside.properties");
        load(all, dark ? "TillsideDark.properties" : "TillsideLight.properties");
        return all;
    }

    private static void load(Properties into, String name) {
        try (InputStream in = Theme.class.getResourceAsStream("/org/tillside/swing/theme/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            into.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
