/** Draws the first run. */
@NullMarked
package org.tillside.swing.firstrun;

import org.jspecify.annotations.NullMarked;
