/** Draws the answers of an attempt at a quiz. */
@NullMarked
package org.tillside.swing.review;

import org.jspecify.annotations.NullMarked;
