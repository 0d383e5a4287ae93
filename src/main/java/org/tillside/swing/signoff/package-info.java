/** Draws the sign-off page. */
@NullMarked
package org.tillside.swing.signoff;

import org.jspecify.annotations.NullMarked;
