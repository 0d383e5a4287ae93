/** Draws the quiz page. */
@NullMarked
package org.tillside.swing.quiz;

import org.jspecify.annotations.NullMarked;
