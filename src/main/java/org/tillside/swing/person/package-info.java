/** Draws a person's page. */
@NullMarked
package org.tillside.swing.person;

import org.jspecify.annotations.NullMarked;
