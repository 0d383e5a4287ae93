/** Draws the role-play by two, and what both see of it. */
@NullMarked
package org.tillside.swing.live;

import org.jspecify.annotations.NullMarked;
