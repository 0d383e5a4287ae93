package org.tillside.swing.kit;

import java.awt.Component;
import java.awt.Container;

/**
 * Lays out until every wrapping text has the height that its width asks for: the first pass gives widths, the next
 * one heights. Used by the containers that are the top of a layout, and off-screen.
 */
public final class Settle {
    private static final int PASSES = 6;

    private Settle() {}

    /** Lays out the container, which must have a size, and everything in it. */
    public static void validate(Container top) {
        top.validate();
        for (int pass = 1; pass < PASSES && invalidateStale(top); pass++) {
            top.validate();
        }
    }

    /** Runs a container's own validation again for as long as texts in it ask for another height. */
    public static void within(Container top, Runnable validation) {
        validation.run();
        for (int pass = 1; pass < PASSES && invalidateStale(top); pass++) {
            validation.run();
        }
    }

    /** Marks every branch that holds a text measured for another width; false when there is none. */
    private static boolean invalidateStale(Container in) {
        boolean any = false;
        for (Component child : in.getComponents()) {
            if (child instanceof Reflowing reflowing && reflowing.stale()) {
                child.invalidate();
                any = true;
            }
            if (child instanceof Container inner && inner.isVisible()) {
                any |= invalidateStale(inner);
            }
        }
        return any;
    }
}
