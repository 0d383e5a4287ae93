/** Draws the team and the form for a person. */
@NullMarked
package org.tillside.swing.team;

import org.jspecify.annotations.NullMarked;
