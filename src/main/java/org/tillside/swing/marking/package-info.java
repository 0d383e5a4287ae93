/** Draws the page on which own words are marked. */
@NullMarked
package org.tillside.swing.marking;

import org.jspecify.annotations.NullMarked;
