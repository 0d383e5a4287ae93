/** Draws the shop's own room. */
@NullMarked
package org.tillside.swing.shop;

import org.jspecify.annotations.NullMarked;
