package org.tillside.swing.kit;

/** What needs another height at another width, so that {@link Settle} lays out once more when the width changed. */
interface Reflowing {
    /** True while the height asked for belongs to another width than the present one. */
    boolean stale();
}
