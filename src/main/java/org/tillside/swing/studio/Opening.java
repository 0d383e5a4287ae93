package org.tillside.swing.studio;

import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;

/** Runs something each time a menu is about to be seen. */
record Opening(Runnable then) implements PopupMenuListener {
    @Override
    public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
        then.run();
    }

    @Override
    public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
        // nothing to put away
    }

    @Override
    public void popupMenuCanceled(PopupMenuEvent event) {
        // nothing to put away
    }
}
