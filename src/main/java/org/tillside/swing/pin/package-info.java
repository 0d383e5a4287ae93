/** Draws the page of one person's PIN. */
@NullMarked
package org.tillside.swing.pin;

import org.jspecify.annotations.NullMarked;
