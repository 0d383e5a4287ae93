/** Draws the 30/30 drill. */
@NullMarked
package org.tillside.swing.drill;

import org.jspecify.annotations.NullMarked;
