package org.tillside.swing.kit;

import java.awt.Component;
import java.util.Optional;

/** A page that knows where the keyboard begins: on what there is to do, not on what happens to come first. */
public interface Begins {
    /** What has the focus when the page opens; empty for the first thing in it. */
    Optional<Component> begin();
}
