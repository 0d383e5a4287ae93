/** Draws the choice of a mentor for a trainee. */
@NullMarked
package org.tillside.swing.pairing;

import org.jspecify.annotations.NullMarked;
