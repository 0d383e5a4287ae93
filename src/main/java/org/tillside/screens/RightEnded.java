package org.tillside.screens;

import org.tillside.screens.shell.Notice;

/** Leads away from a page whose viewer may no longer see it, as when a pairing was ended in another window. */
public final class RightEnded {
    private RightEnded() {}

    /** Leaves for Today, which everybody may see; the page shows nothing more meanwhile. */
    public static void leave(Desk desk) {
        desk.say(Notice.of(Notice.Tone.WARN, desk.words().text("shell.gone")));
        desk.replace(new Route.Today());
    }
}
