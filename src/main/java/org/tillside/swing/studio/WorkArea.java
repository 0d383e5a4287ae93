package org.tillside.swing.studio;

import java.awt.Component;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.swing.kit.Kit;

/** The files beside the open one; where there is no room for both, the open file, or the files when they are asked for. */
final class WorkArea {
    private static final int FILES = 216;

    private final JPanel pane;
    private final JComponent tree;
    private final JComponent line;
    private final JComponent middle;
    private Consumer<Boolean> hidden = nobodyYet -> {};
    private boolean folded;
    private boolean wide = true;
    private boolean open;
    private boolean asked;
    private Way way = Way.NONE;

    /** What is laid out. */
    private enum Way {
        NONE,
        BOTH,
        FILES,
        FILE
    }

    WorkArea(Kit kit, JComponent tree, JComponent middle) {
        this.tree = tree;
        this.middle = middle;
        this.line = kit.panels().upright();
        this.pane = kit.panels().pane("fill", "", "[grow,fill]");
    }

    /** Tells from now on whether the files have to be asked for. */
    void told(Consumer<Boolean> whetherHidden) {
        hidden = whetherHidden;
        apply();
    }

    /** Puts the files away, or shows them again: the view has their room. */
    void fold() {
        if (wide) {
            folded = !folded;
            apply();
        } else {
            ask();
        }
    }

    Component wide() {
        wide = true;
        apply();
        return pane;
    }

    Component narrow() {
        wide = false;
        apply();
        return pane;
    }

    /** Whether a file is open; a file that has just been opened is shown. */
    void show(boolean isOpen, boolean fresh) {
        open = isOpen;
        asked = asked && !fresh;
        apply();
    }

    /** Shows the files, or the open one again. */
    void ask() {
        if (wide) {
            folded = false;
        } else {
            asked = !asked;
        }
        apply();
    }

    /** Lays out anew only what is laid out otherwise, so that the keyboard does not lose its place. */
    private void apply() {
        boolean files = asked || !open;
        Way now = wide && !(folded && open) ? Way.BOTH : !wide && files ? Way.FILES : Way.FILE;
        hidden.accept((!wide || folded) && open);
        if (now == way) {
            return;
        }
        way = now;
        pane.removeAll();
        if (now == Way.BOTH) {
            pane.add(tree, "w " + FILES + "!, hmin 0, growy");
            pane.add(line, "growy");
        }
        pane.add(now == Way.FILES ? tree : middle, "wmin 0, hmin 0, grow, push");
        pane.revalidate();
        pane.repaint();
    }
}
