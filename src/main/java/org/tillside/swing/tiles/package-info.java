/** Draws the tiles. */
@NullMarked
package org.tillside.swing.tiles;

import org.jspecify.annotations.NullMarked;
