/** How a play went: its ending, its points, its path, and one thing to try on the next shift. */
@NullMarked
package org.tillside.screens.debrief;

import org.jspecify.annotations.NullMarked;
