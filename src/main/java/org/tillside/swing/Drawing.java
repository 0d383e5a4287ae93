package org.tillside.swing;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import org.tillside.screens.Page;
import org.tillside.screens.Prefs;
import org.tillside.screens.Words;
import org.tillside.screens.shell.Navigator;
import org.tillside.screens.shell.ShellState;
import org.tillside.swing.kit.Faces;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.shell.PanelTable;
import org.tillside.swing.shell.Shell;

/** Draws what the navigator shows: dresses in the person's looks and puts each page's panel into the shell. */
public final class Drawing implements Navigator.View {
    /** What a whole window's content is handed to when it is new: the window, or a painter of pictures. */
    public interface Frame {
        /** Shows this content in this look. */
        void show(JComponent content, Look look);

        /** Runs when what was shown last can be seen; at once where nobody waits for the screen. */
        default void whenPainted(Runnable then) {
            then.run();
        }
    }

    private final Theme theme;
    private final Words words;
    private final Navigator navigator;
    private final Frame frame;
    private final BooleanSupplier systemIsDark;
    private final Faces faces = new Faces();
    private Optional<Dressed> dressed = Optional.empty();
    private ShellState state = ShellState.bare();

    /** A shell built for one look. */
    private record Dressed(Look look, Kit kit, Shell shell) {}

    /** Draws into a frame. */
    public Drawing(Theme theme, Words words, Navigator navigator, Frame frame, BooleanSupplier systemIsDark) {
        this.theme = theme;
        this.words = words;
        this.navigator = navigator;
        this.frame = frame;
        this.systemIsDark = systemIsDark;
    }

    @Override
    public void shell(ShellState next) {
        state = next;
        dressed.ifPresent(it -> it.shell().show(next));
    }

    @Override
    public void page(Page<?> page, Prefs looks, boolean stage) {
        Dressed now = dress(look(looks, systemIsDark));
        now.shell()
                .page(new PanelTable(new Tools(now.kit(), faces, navigator::openJump, navigator.pictures()))
                        .panel(page));
        now.shell().show(state);
        now.shell().focusFirst();
    }

    @Override
    public void whenPainted(Runnable then) {
        frame.whenPainted(then);
    }

    /** How preferences look on this desktop. */
    public static Look look(Prefs prefs, BooleanSupplier systemIsDark) {
        boolean dark =
                switch (prefs.theme()) {
                    case DARK -> true;
                    case LIGHT -> false;
                    case SYSTEM -> systemIsDark.getAsBoolean();
                };
        return new Look(dark, Locale.forLanguageTag(prefs.language()), prefs.size());
    }

    private Dressed dress(Look look) {
        if (dressed.isPresent() && dressed.get().look().equals(look)) {
            return dressed.get();
        }
        Kit kit = theme.wear(look, words);
        Shell shell = new Shell(kit, navigator);
        shell.bind("ctrl L", navigator::switchPerson);
        shell.bind("alt LEFT", navigator::goBack);
        Dressed next = new Dressed(look, kit, shell);
        dressed = Optional.of(next);
        frame.show(shell, look);
        return next;
    }
}
