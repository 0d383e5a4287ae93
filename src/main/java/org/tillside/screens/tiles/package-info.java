/** Decides what the tiles show: who may come in, and which other shops there are. */
@NullMarked
package org.tillside.screens.tiles;

import org.jspecify.annotations.NullMarked;
