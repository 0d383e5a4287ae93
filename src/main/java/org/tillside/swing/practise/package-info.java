/** Draws the gallery of role-plays. */
@NullMarked
package org.tillside.swing.practise;

import org.jspecify.annotations.NullMarked;
