/** Draws the refresher. */
@NullMarked
package org.tillside.swing.refresher;

import org.jspecify.annotations.NullMarked;
