/** The 30/30 drill: timed practice in greeting everybody who comes in, alone. */
@NullMarked
package org.tillside.screens.drill;

import org.jspecify.annotations.NullMarked;
