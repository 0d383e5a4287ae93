/** Draws the skills matrix and what is wanted. */
@NullMarked
package org.tillside.swing.matrix;

import org.jspecify.annotations.NullMarked;
