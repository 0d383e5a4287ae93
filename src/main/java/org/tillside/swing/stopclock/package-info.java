/** Draws the stop-clock on the floor, and the greetings that it took. */
@NullMarked
package org.tillside.swing.stopclock;

import org.jspecify.annotations.NullMarked;
