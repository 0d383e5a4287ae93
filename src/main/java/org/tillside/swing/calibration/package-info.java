/** Draws the pages on which recorded plays are rated and raters compared. */
@NullMarked
package org.tillside.swing.calibration;

import org.jspecify.annotations.NullMarked;
