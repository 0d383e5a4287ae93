package org.tillside.swing.studio;

import java.awt.Component;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.swing.kit.Kit;

/** The files beside the open one; where there is no room for both, the open file, or the files when they are asked for. */
final class WorkArea {
    private static final int FILES = 200;

    private final JPanel pane;
    private final JComponent tree;
    private final JComponent line;
    private final JComponent middle;
    private final Consumer<Boolean> hidden;
    private boolean wide = true;
    private boolean open;
    private boolean asked;

    /** @param hidden told whether the files have to be asked for */
    WorkArea(Kit kit, JComponent tree, JComponent middle, Consumer<Boolean> hidden) {
        this.tree = tree;
        this.middle = middle;
        this.hidden = hidden;
        this.line = kit.panels().upright();
        this.pane = kit.panels().pane("fill, hidemode 3", "", "[grow,fill]");
        pane.add(tree, "hmin 0, grow, w " + FILES + "::, shrink 0, pushy");
        pane.add(line, "growy");
        pane.add(middle, "wmin 0, hmin 0, grow, push");
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
        asked = !asked;
        apply();
    }

    private void apply() {
        boolean files = wide || asked || !open;
        tree.setVisible(files);
        line.setVisible(wide);
        middle.setVisible(wide || !files);
        hidden.accept(!wide && open);
        pane.revalidate();
        pane.repaint();
    }
}
