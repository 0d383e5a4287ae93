/** Draws how a play went: the bar of points, the path by the customer's mood, the table of earlier plays. */
@NullMarked
package org.tillside.swing.debrief;

import org.jspecify.annotations.NullMarked;
