package org.tillside.swing;

import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.tillside.screens.Words;
import org.tillside.swing.kit.Faces;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.Snapshot;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Typefaces;

/**
 * Paints a page off-screen in the sizes that it must stand, and tells what is cut. With {@code -Dpictures=DIR} the
 * pictures are kept there.
 */
public final class Painting {
    private static final Words WORDS = Words.load();
    private static final Typefaces FACES = new Typefaces();

    private record Size(String name, int width, int height, double size, boolean dark) {}

    private static final List<Size> SIZES = List.of(
            new Size("", 1072, 800, 1, false),
            new Size("-dark", 1072, 800, 1, true),
            new Size("-narrow", 816, 640, 1, false),
            new Size("-large", 1216, 800, 2, false));

    private Painting() {}

    /** What is cut, in any of the sizes, of the page that {@code page} builds. */
    public static List<String> cut(String name, Function<Tools, ? extends JComponent> page) {
        return cut(name, Locale.ENGLISH, page);
    }

    /** The same in another language. */
    public static List<String> cut(String name, Locale language, Function<Tools, ? extends JComponent> page) {
        List<String> cut = new ArrayList<>();
        for (Size size : SIZES) {
            try {
                SwingUtilities.invokeAndWait(() -> paint(name, language, size, page, cut));
            } catch (InterruptedException | java.lang.reflect.InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
        return cut;
    }

    private static void paint(
            String name, Locale language, Size size, Function<Tools, ? extends JComponent> page, List<String> cut) {
        Look look = new Look(size.dark(), language, size.size());
        Tools tools = new Tools(new Theme(FACES).wear(look, WORDS), new Faces(), () -> {});
        JComponent built = page.apply(tools);
        BufferedImage image = Snapshot.of(built, size.width(), size.height(), 1);
        String folder = System.getProperty("pictures", "");
        if (!folder.isEmpty()) {
            try {
                Snapshot.write(image, Path.of(folder, name + size.name() + ".png"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        look(built, name + size.name(), cut);
    }

    private static void look(Container in, String where, List<String> cut) {
        for (Component each : in.getComponents()) {
            if (!each.isVisible()) {
                continue;
            }
            if (!(in instanceof JViewport) && !(in instanceof JScrollPane) && outside(in, each)) {
                cut.add(where + ": " + name(each) + " stands out of " + name(in) + " " + each.getBounds() + " in "
                        + in.getSize());
            }
            boolean button = each instanceof AbstractButton it && it.getComponentCount() == 0;
            if ((button || each instanceof JLabel) && each.getWidth() < each.getPreferredSize().width) {
                cut.add(where + ": " + name(each) + " is narrower than its text");
            }
            if (each instanceof Text text && text.getHeight() < text.getPreferredSize().height) {
                cut.add(where + ": " + name(each) + " is lower than its lines");
            }
            if (each instanceof Container inner) {
                look(inner, where, cut);
            }
        }
    }

    private static boolean outside(Container in, Component each) {
        int ring = 6;
        return each.getWidth() > 0
                && (each.getX() < -ring
                        || each.getY() < -ring
                        || each.getX() + each.getWidth() > in.getWidth() + ring
                        || each.getY() + each.getHeight() > in.getHeight() + ring);
    }

    private static String name(Component it) {
        String spoken = it.getAccessibleContext() == null
                ? ""
                : it.getAccessibleContext().getAccessibleName();
        return it.getClass().getSimpleName() + " " + it.getName() + " “" + spoken + "”";
    }
}
