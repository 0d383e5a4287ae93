/** Draws Today, one set of cards for each role of the person. */
@NullMarked
package org.tillside.swing.today;

import org.jspecify.annotations.NullMarked;
