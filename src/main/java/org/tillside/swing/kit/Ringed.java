package org.tillside.swing.kit;

/** What shows the keyboard's ring outside its own edge; {@link Rings} draws it, for there the component cannot. */
interface Ringed {
    /** How round the component is, in device pixels. */
    float arc();
}
