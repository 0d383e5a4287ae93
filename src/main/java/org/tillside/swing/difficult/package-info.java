/** Draws the difficult questions and scenes. */
@NullMarked
package org.tillside.swing.difficult;

import org.jspecify.annotations.NullMarked;
