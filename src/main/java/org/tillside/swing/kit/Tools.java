package org.tillside.swing.kit;

import org.tillside.screens.Pictures;

/** What every panel is given: the builders, the drawn faces, the way to the jump box, and the authors' pictures. */
public record Tools(Kit kit, Faces faces, Runnable jump, Pictures pictures) {
    /** Where there are no authors' pictures. */
    public Tools(Kit kit, Faces faces, Runnable jump) {
        this(kit, faces, jump, Pictures.NONE);
    }
}
