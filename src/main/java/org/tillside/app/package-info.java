/** Starts the program: the command line, and the wiring of everything else by hand. */
@NullMarked
package org.tillside.app;

import org.jspecify.annotations.NullMarked;
