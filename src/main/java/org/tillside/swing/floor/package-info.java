/** Draws what customers told, and the form in which a complaint is noted. */
@NullMarked
package org.tillside.swing.floor;

import org.jspecify.annotations.NullMarked;
