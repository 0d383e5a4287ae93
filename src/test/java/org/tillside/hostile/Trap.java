package org.tillside.hostile;

import javax.swing.JLabel;

/** A component that tells when a text had it loaded. */
public final class Trap extends JLabel {
    private static final long serialVersionUID = 1;

    /** What it sets when it is loaded. */
    public static final String SPRUNG = "tillside.trap.sprung";

    static {
        System.setProperty(SPRUNG, "yes");
    }

    public Trap() {
        super("sprung");
    }
}
