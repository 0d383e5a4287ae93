/** Draws the path, the station that is open on it, and the lesson pages. */
@NullMarked
package org.tillside.swing.learn;

import org.jspecify.annotations.NullMarked;
