package org.tillside.swing.kit;

import java.awt.Component;
import javax.swing.JPanel;

/** A main column and a side column; where the width does not hold both, the side moves below the main one. */
public final class Columns extends JPanel implements Reflowing {
    private final transient Kit kit;
    private final Component main;
    private final Component side;
    private final int sideWidth;
    private final int needed;
    private boolean wide;
    private boolean arranging;

    /** Lengths are pixels at 100 %: the side's width, and the width from which both stand beside each other. */
    Columns(Kit kit, Component main, Component side, int sideWidth, int needed) {
        this.kit = kit;
        this.main = main;
        this.side = side;
        this.sideWidth = sideWidth;
        this.needed = needed;
        setOpaque(false);
        arrange(true);
    }

    @Override
    public boolean stale() {
        return getWidth() > 0 && wide != getWidth() >= kit.px(needed);
    }

    @Override
    public void invalidate() {
        if (kit != null && !arranging && stale()) {
            arrange(!wide);
        }
        super.invalidate();
    }

    private void arrange(boolean beside) {
        arranging = true;
        wide = beside;
        removeAll();
        if (beside) {
            setLayout(kit.layout("fill", "[grow,fill]16[" + sideWidth + "!,fill]", "[grow,fill]"));
            add(main, "wmin 0");
            add(side, "wmin 0");
        } else {
            setLayout(kit.layout("fillx", "[grow,fill]", "[]16[]push"));
            add(main, "wmin 0, wrap");
            add(side, "wmin 0");
        }
        arranging = false;
    }
}
